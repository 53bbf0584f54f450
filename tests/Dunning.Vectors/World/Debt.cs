using NodaTime;

namespace Dunning.Vectors.World;

/// <summary>
/// A debtor, a policy and what was issued so far: what a host has. Payments are known for each day that is decided.
/// </summary>
internal sealed record Debt(DunningPolicy Policy, DebtorFacts Facts)
{
    private const string Id = "debtor";

    private const string Place = "case";

    /// <summary>What some cases do not name, and nothing hangs on: a currency, an amount, a day.</summary>
    public static readonly Currency AnyCurrency = Currency.EUR;

    public static readonly LocalDate AnyDay = new(2024, 1, 1);

    public const decimal AnyAmount = 100;

    public DunningHistory History { get; init; } = DunningHistory.None;

    /// <summary>Gets the law that the case gives; none where it gives none.</summary>
    public LawBook Law { get; init; } = LawBook.None;

    public static CaseId Case { get; } = new() { Debtor = Id, Currency = AnyCurrency };

    public static Debt Of(DunningPolicy policy, params IEnumerable<Receivable> items) => new(policy, new()
    {
        Debtor = Id,
        Currency = AnyCurrency,
        Receivables = items.ToValueList(),
        Contact = new() { Reachable = [Channel.Email, Channel.Letter, Channel.Phone, Channel.Sms] },
    });

    public static Receivable Item(LocalDate due, decimal amount = AnyAmount, string id = "item") =>
        new() { Id = id, Amount = amount, DueOn = due, DocumentOn = due };

    public Debt With(Func<DebtorFacts, DebtorFacts> change) => this with { Facts = change(Facts) };

    /// <summary>The same under a rule that the case gives.</summary>
    public Debt Under(LegalRule rule) => With(facts => facts with
    {
        Jurisdiction = Place,
        Contact = facts.Contact with { Zones = ["UTC"] },
    }) with
    {
        Law = LawBook.Of(new LawPack { Code = Place, Version = "1", Rules = [rule] }).Value,
    };

    public Debt Owing(IEnumerable<Receivable> items) => With(facts => facts with { Receivables = items.ToValueList() });

    public Decision Decide(LocalDate on) => Engine.Decide(Snapshot(on), AsOf.On(on));

    public bool Acts(LocalDate on) => Decide(on).Actions.Any();

    /// <summary>Decides and issues what was decided.</summary>
    public Debt After(LocalDate on) =>
        this with { History = DunningEngine.Issue(Snapshot(on), Decide(on)).History };

    /// <summary>Decides and issues on each day, both included.</summary>
    public Debt Through(LocalDate from, LocalDate until)
    {
        var debt = this;
        for (var day = from; day <= until; day = day.PlusDays(1))
        {
            debt = debt.After(day);
        }

        return debt;
    }

    public ValueList<ReceivableStanding> Standings(LocalDate on, PolicyOptions? options = null) =>
        ReceivableStanding.Of(Snapshot(on), AsOf.On(on), options ?? Policy.Options);

    /// <summary>The highest level that something open has reached; 0 for none.</summary>
    public int Rung(LocalDate on) =>
        Standings(on).Where(item => item.Open.Amount > 0).Select(item => item.Rung).DefaultIfEmpty().Max();

    public DebtorSnapshot Snapshot(LocalDate on) =>
        DebtorSnapshot.Of(Facts, History).Value with { PaymentsKnownUntil = on };

    /// <summary>A policy of one treatment for everyone.</summary>
    public static DunningPolicy Policies(
        PolicyOptions options, Action<TreatmentBuilder> steps, Minimum? minimum = null)
    {
        var builder = DunningPolicy.Named("case").Options(options).Everyone("standard").Treatment("standard", steps);
        return (minimum is null ? builder : builder.Minimum(minimum.Amount, minimum.Share)).Build().Value;
    }

    /// <summary>One notice from a day past due on.</summary>
    public static Action<TreatmentBuilder> OneNotice(int day) => t =>
        t.Level("notice", Start.OnDay(day), Tone.Remind, Channel.Email, Channel.Letter).AtLastLevel(LastLevel.Stop);

    private DunningEngine Engine => new(Policy, Law);
}
