using Dunning.Diagnostics;
using NodaTime;

namespace Dunning.Policies.Analysis;

/// <summary>An example debtor while it is being made.</summary>
/// <param name="today">The day of decision.</param>
/// <param name="currency">The currency of all amounts.</param>
internal sealed class ExampleDraft(LocalDate today, Currency currency)
{
    private static readonly AccountId TheAccount = "A-1";
    private readonly Dictionary<AttributeOwner, List<AttributeValue>> _attributes = [];

    public LocalDate Today => today;

    public int Age { get; set; } = 20;

    /// <summary>Gets or sets amounts in minor units.</summary>
    public long Open { get; set; } = 120L * currency.MinorUnits;

    public long Overdue { get; set; } = 120L * currency.MinorUnits;

    public long Disputed { get; set; }

    public int Count { get; set; } = 1;

    public PaymentMethod Method { get; set; }

    public int Rung { get; set; }

    /// <summary>Gets or sets how long ago the level was reached, or repeated last.</summary>
    public int NoticeDaysAgo { get; set; } = 10;

    public int Repeats { get; set; }

    /// <summary>The segment in which the case is by the ledger, or null for none.</summary>
    private SegmentEntry? Entry { get; set; }

    public Account Account { get; set; } = new() { Id = TheAccount };

    public DebtorFacts Facts { get; set; } = new()
    {
        Debtor = "D-1",
        Currency = currency,
        Contact = new() { Reachable = [Channel.Email, Channel.Letter, Channel.Sms, Channel.Phone] },
        PaymentsKnownUntil = today,
    };

    /// <summary>Gets what is told of the debtor besides age and amount.</summary>
    public List<ProblemTemplate> Words { get; } = [];

    public int DueNumber => Day.Of(today).Number - Age;

    private bool IsPaidUp { get; set; }

    /// <summary>Leaves nothing open.</summary>
    public void PaidUp() => IsPaidUp = true;

    /// <summary>Lets the debtor prefer a channel.</summary>
    public void Prefer(Channel channel)
    {
        Facts = Facts with { Contact = Facts.Contact with { Preference = new() { Channel = channel } } };
        Words.Add(ProblemTemplate.Of($"prefers {channel}"));
    }

    /// <summary>Lets a measure be in force.</summary>
    public void Apply(string measure)
    {
        MeasureFact fact = new() { Name = measure, State = MeasureState.Applied, Since = today.PlusDays(-2) };
        Facts = Facts with { Measures = Facts.Measures.Add(fact) };
        Words.Add(ProblemTemplate.Of($"measure \"{measure}\" in force"));
    }

    /// <summary>Puts the case into a segment, by the ledger.</summary>
    public void Enter(string segment, int daysAgo)
    {
        var since = today.PlusDays(-daysAgo);
        Entry = new()
        {
            Case = new() { Debtor = Facts.Debtor, Currency = currency, Account = TheAccount },
            Segment = segment,
            Since = since,
        };
        Words.Add(ProblemTemplate.Of($"in segment \"{segment}\" since {Day.Of(since)}"));
    }

    public void Declare(AttributeOwner owner, AttributeValue value, string fact)
    {
        if (!_attributes.TryGetValue(owner, out var values))
        {
            _attributes[owner] = values = [];
        }

        values.Add(value);
        var text = value.Type switch
        {
            AttributeType.Money => value.Money.ToString(),
            AttributeType.Percent => new Percentage((int)value.Number).ToString(),
            AttributeType.Date => Day.Of(value.Date).ToString(),
            AttributeType.Flag => value.Number == 1 ? "true" : "false",
            AttributeType.Integer => value.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => $"\"{string.Join("\", \"", value.Texts)}\"",
        };
        Words.Add(ProblemTemplate.Of($"\"{fact}\" {text}"));
    }

    public void Hold(HoldKind kind) => Facts = Facts with
    {
        Holds = Facts.Holds.Add(new() { Id = $"H-{Facts.Holds.Count + 1}", Kind = kind, From = today.PlusDays(-3) }),
    };

    public DebtorSnapshot Snapshot()
    {
        var receivables = IsPaidUp ? [Row("R-1", 1, Age) with { Paid = 1 }] : Receivables().ToValueList();
        var facts = Facts with
        {
            Receivables = receivables,
            Accounts = [Account with { Attributes = Of(AttributeOwner.Account) }],
            Attributes = Of(AttributeOwner.Debtor),
            Holds = Disputed > 0 ? Facts.Holds.Add(Dispute(receivables[0])) : Facts.Holds,
        };
        return new()
        {
            Facts = facts,
            History = DunningHistory.None with
            {
                Items = Rung == 0 ? [] : [Level()],
                Segments = Entry is null ? [] : [Entry],
            },
        };
    }

    private ItemHistory Level() => new()
    {
        Receivable = "R-1",
        Rung = Rung,
        On = today.PlusDays(-NoticeDaysAgo),
        Repeats = Repeats,
    };

    // What is overdue lies on one receivable for each that is counted; the rest of what is open is not yet due.
    private IEnumerable<Receivable> Receivables()
    {
        var isLate = Age > 0 && Overdue > 0;
        var first = isLate ? Overdue : Open;
        for (var i = 0; i < Count; i++)
        {
            var part = (first / Count) + (i == 0 ? first % Count : 0);
            if (part > 0)
            {
                yield return Row($"R-{i + 1}", Units(part), Age);
            }
        }

        if (isLate && Open > Overdue)
        {
            yield return Row("R-later", Units(Open - Overdue), -30);
        }
    }

    private Receivable Row(string id, decimal amount, int age) => new()
    {
        Id = id,
        Account = TheAccount,
        Amount = amount,
        DueOn = today.PlusDays(-age),
        PaymentMethod = Method,
        Attributes = Of(AttributeOwner.Receivable),
    };

    private Hold Dispute(in Receivable row) => new()
    {
        Id = "H-dispute",
        Kind = HoldKind.Dispute,
        From = today.PlusDays(-3),
        Receivables = [row.Id],
        Amount = Math.Min(row.Amount, Units(Disputed)),
    };

    private decimal Units(long minor) => Money.FromMinorUnits(minor, currency).Amount;

    private ValueList<AttributeValue> Of(AttributeOwner owner) =>
        _attributes.TryGetValue(owner, out var values) ? values.ToValueList() : [];
}
