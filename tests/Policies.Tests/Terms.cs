using NodaTime;

namespace Dunning.Samples;

/// <summary>What the debtors of a trade have in common: what they are billed, and how they pay.</summary>
internal sealed record Terms
{
    public required Currency Currency { get; init; }

    /// <summary>Gets the second currency of the trade, or null where it has but one.</summary>
    public Currency? Other { get; init; }

    public DebtorKind Kind { get; init; }

    public PaymentMethod Method { get; init; } = PaymentMethod.Transfer;

    /// <summary>Gets how every fourth debtor pays, where that is otherwise.</summary>
    public PaymentMethod? OtherMethod { get; init; }

    public ReceivableKind Item { get; init; }

    /// <summary>Gets the least and the highest bill.</summary>
    public (int Least, int Most) Bill { get; init; } = (30, 300);

    /// <summary>Gets whether each debtor has a second account.</summary>
    public bool HasTwoAccounts { get; init; }

    /// <summary>Gets whether the debts are old ones that were placed, three at a time.</summary>
    public bool ArePlaced { get; init; }

    public IReadOnlyList<Channel> Reachable { get; init; } =
        [Channel.Email, Channel.Sms, Channel.Push, Channel.Letter, Channel.Phone];

    /// <summary>Gets how the trade tells its debtors apart: by the number of the debtor.</summary>
    public Func<int, DebtorFacts, DebtorFacts> Apart { get; init; } = (_, facts) => facts;

    public DebtorFacts Debtor(int number) => Apart(number, new()
    {
        Debtor = $"D-{number:00}",
        Currency = Currency,
        Kind = Kind,
        Contact = Profile(Reachable),
        CustomerSince = Life.Start.PlusDays(-400),
        Accounts = HasTwoAccounts ? [Account("A-1"), Account("A-2")] : [Account("A-1")],
        Parties =
        [
            new() { Id = "executor", Role = PartyRole.Executor, Contact = Profile([Channel.Letter]) },
            new() { Id = "trustee", Role = PartyRole.Trustee, Contact = Profile([Channel.Letter]) },
            new() { Id = "counsel", Role = PartyRole.Representative, Contact = Profile([Channel.Letter]) },
        ],
    });

    public static ContactProfile Profile(IReadOnlyList<Channel> reachable) => new() { Reachable = [.. reachable] };

    private static Account Account(string id) => new()
    {
        Id = id,
        Attributes = [AttributeValue.Of("placedOn", Life.Start)],
    };

    /// <summary>The bills of two years, each with the day on which the host knows it.</summary>
    public IEnumerable<(LocalDate Known, Receivable Bill)> Bills(int number)
    {
        var dice = new Dice(number);
        var first = Life.Start.PlusDays(20 + dice.Next(25));
        for (var month = 0; month < 23; month++)
        {
            if (ArePlaced && month >= 3)
            {
                yield break;
            }

            var due = ArePlaced ? Life.Start.PlusDays(-200 + (40 * month)) : first.PlusMonths(month);
            yield return (ArePlaced ? Life.Start : due.PlusDays(-14), new()
            {
                Id = $"B-{month + 1:00}",
                Account = HasTwoAccounts && month % 2 == 1 ? "A-2" : "A-1",
                Amount = Bill.Least + dice.Next(Bill.Most - Bill.Least),
                DueOn = due,
                DocumentOn = due.PlusDays(-14),
                Kind = Item,
                PaymentMethod = number % 4 == 3 ? OtherMethod ?? Method : Method,
            });
        }
    }
}

/// <summary>Numbers that look like chance and are the same for ever.</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = ((ulong)seed * 7_919) + 104_729;

    public int Next(int below)
    {
        _state = (_state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407;
        return (int)((_state >> 33) % (ulong)below);
    }
}
