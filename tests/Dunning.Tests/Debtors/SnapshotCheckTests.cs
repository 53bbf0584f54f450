using NodaTime;

namespace Dunning.Tests;

/// <summary>
/// Facts that contradict themselves: every problem at once, with its place, its figures and what to do.
/// </summary>
public class SnapshotCheckTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly Receivable Item = new() { Id = "R-1", Amount = 100, DueOn = Day };

    private static readonly DebtorFacts Sound = new()
    {
        Debtor = "D-1",
        Currency = Currency.EUR,
        Receivables = [Item],
    };

    private static readonly Hold Block = new() { Id = "H-1", Kind = HoldKind.Block, From = Day };

    private static readonly PromiseToPay Promise = new() { Id = "P-1", Amount = 50, MadeOn = Day, By = Day };

    private static readonly PlanInstalment Part = new() { DueOn = Day, Amount = 50 };

    private static readonly ItemHistory Reached = new() { Receivable = "R-1", Rung = 1, On = Day };

    private static readonly CaseId Case = new() { Debtor = "D-1", Currency = Currency.EUR };

    public static TheoryData<string, DebtorFacts> OfTheDebtor => new()
    {
        { "debtor: error DUN2001: a debtor needs an id.", Sound with { Debtor = default } },
        {
            "settledItems: error DUN2010: -1 is negative.",
            Sound with { SettledItems = -1 }
        },
        {
            "earlierEpisodes: error DUN2010: -2 is negative.",
            Sound with { EarlierEpisodes = -2 }
        },
        {
            "settledOnTime: error DUN2010: 3 settled on time of 2 settled: give both, the first at most the second.",
            Sound with { SettledItems = 2, SettledOnTime = 3 }
        },
        {
            "paymentsKnownUntil: error DUN2012: 2201-01-01 lies outside 1900-01-01 to 2200-12-31.",
            Sound with { PaymentsKnownUntil = new(2201, 1, 1) }
        },
        {
            "customerSince: error DUN2012: 1899-12-31 lies outside 1900-01-01 to 2200-12-31.",
            Sound with { CustomerSince = new(1899, 12, 31) }
        },
        {
            "accounts: error DUN2003: \"A-1\" stands twice.",
            Sound with { Accounts = [new() { Id = "A-1" }, new() { Id = "A-1" }] }
        },
        {
            "parties: error DUN2001: an entry has no id.",
            Sound with { Parties = [new() { Id = default, Role = PartyRole.Guarantor }] }
        },
        {
            "contact.zones: error DUN2013: \"Berlin\" is no time zone of the TZDB, such as Europe/Berlin.",
            Sound with { Contact = new() { Zones = ["Berlin"] } }
        },
        {
            "attributes: error DUN2003: \"seats\" stands twice.",
            Sound with { Attributes = [AttributeValue.Of("seats", 1), AttributeValue.Of("seats", 2)] }
        },
        {
            "contacts[0].channel: error DUN2001: a contact needs a channel.",
            Sound with { Contacts = [new() { On = Day, Channel = default }] }
        },
        {
            "kind: error DUN2014: 99 is none of Consumer, SoleTrader, Business, PublicBody.",
            Sound with { Kind = (DebtorKind)99 }
        },
        {
            "contact.renewals[0].on: error DUN2012: -0005-01-01 lies outside 1900-01-01 to 2200-12-31.",
            Sound with { Contact = new() { Renewals = [new(Channel.Email, new(-5, 1, 1))] } }
        },
        {
            "contact.preference.weekdays: error DUN2014: 0 is no weekday.",
            Sound with { Contact = new() { Preference = new() { Weekdays = [IsoDayOfWeek.None] } } }
        },
        {
            "lifetimeValue: error DUN2005: 100000000000.01 EUR is above 10000000000000 minor units.",
            Sound with { LifetimeValue = new(100_000_000_000.01m, Currency.EUR) }
        },
        {
            "failedCollections[0].on: error DUN2012: 1800-01-01 lies outside 1900-01-01 to 2200-12-31.",
            Sound with { FailedCollections = [new() { On = new(1800, 1, 1) }] }
        },
    };

    public static TheoryData<string, Receivable> OfAReceivable => new()
    {
        { "receivables[0].id: error DUN2001: a receivable needs an id.", Item with { Id = default } },
        {
            "receivables[0].amount: error DUN2005: 100.005 EUR: EUR has 2 decimals.",
            Item with { Amount = 100.005m }
        },
        {
            "receivables[0].amount: error DUN2005: 0.5 JPY: JPY has 0 decimals.",
            Item with { Amount = 0.5m, Currency = Currency.JPY }
        },
        {
            "receivables[0].amount: error DUN2005: 100000000000.01 EUR is above 10000000000000 minor units.",
            Item with { Amount = 100_000_000_000.01m }
        },
        {
            "receivables[0].amount: error DUN2005: a credit note of 100: money that the creditor owes is negative.",
            Item with { Kind = ReceivableKind.CreditNote }
        },
        {
            "receivables[0].paid: error DUN2006: 100.01 paid of 100: give what is allocated to it, "
                + "from 0 to the amount; what goes beyond is a credit.",
            Item with { Paid = 100.01m }
        },
        {
            "receivables[0].graceUntil: error DUN2008: grace ends on 2026-03-01, before the due date 2026-03-02.",
            Item with { GraceUntil = Day.PlusDays(-1) }
        },
        {
            "receivables[0].maxRung: error DUN2010: 100 is no rung; give 0 to 99, or leave it out.",
            Item with { MaxRung = 100 }
        },
        {
            "receivables[0].dueOn: error DUN2012: 2201-01-01 lies outside 1900-01-01 to 2200-12-31.",
            Item with { DueOn = new(2201, 1, 1) }
        },
        {
            "receivables[0].documentOn: error DUN2012: 1899-01-01 lies outside 1900-01-01 to 2200-12-31.",
            Item with { DocumentOn = new(1899, 1, 1) }
        },
        {
            "receivables[0].inFlight.amount: error DUN2005: 0 is not above zero.",
            Item with { InFlight = new() { Amount = 0, ExpectedOn = Day } }
        },
        {
            "receivables[0].attributes: error DUN2003: \"colour\" stands twice.",
            Item with { Attributes = [AttributeValue.Of("colour", "red"), AttributeValue.Of("colour", "red")] }
        },
    };

    public static TheoryData<string, Hold> OfAHold => new()
    {
        {
            "holds[0].until: error DUN2008: hold \"H-1\" ends on 2026-03-01, before it starts on 2026-03-02.",
            Block with { Until = Day.PlusDays(-1) }
        },
        {
            "holds[0].amount: error DUN2009: hold \"H-1\" covers 10 of 0 receivables: "
                + "a part is above zero, of exactly one.",
            Block with { Amount = 10 }
        },
        {
            "holds[0].amount: error DUN2005: 0.001 EUR: EUR has 2 decimals.",
            Block with { Amount = 0.001m, Receivables = ["R-1"] }
        },
        {
            "holds[0].receivables: error DUN2007: \"R-9\" is no receivable of this debtor.",
            Block with { Receivables = ["R-9"] }
        },
        {
            "holds[0].outcome: error DUN2011: hold \"H-1\" is Rejected: "
                + "only a dispute that has ended was rejected or credited.",
            Block with { Outcome = DisputeOutcome.Rejected, Until = Day }
        },
        {
            "holds[0].outcome: error DUN2011: hold \"H-1\" is Credited: "
                + "only a dispute that has ended was rejected or credited.",
            Block with { Kind = HoldKind.Dispute, Outcome = DisputeOutcome.Credited }
        },
        {
            "holds[0].party: error DUN2007: \"X-1\" is no party of this debtor.",
            Block with { Party = "X-1" }
        },
        {
            "holds[0].from: error DUN2012: 1899-12-31 lies outside 1900-01-01 to 2200-12-31.",
            Block with { From = new(1899, 12, 31) }
        },
    };

    public static TheoryData<string, DebtorFacts> OfMoneyAndWords => new()
    {
        {
            "credits[0].amount: error DUN2005: -1 is not above zero.",
            Sound with { Credits = [new() { Amount = -1 }] }
        },
        {
            "payments[0].amount: error DUN2005: 0 is not above zero.",
            Sound with { Payments = [new() { On = Day, Amount = 0 }] }
        },
        {
            "payments[0].on: error DUN2012: 1899-12-31 lies outside 1900-01-01 to 2200-12-31.",
            Sound with { Payments = [new() { On = new(1899, 12, 31), Amount = 1 }] }
        },
        {
            "promises[0].by: error DUN2008: promised by 2026-03-01, before it was made on 2026-03-02.",
            Sound with { Promises = [Promise with { By = Day.PlusDays(-1) }] }
        },
        {
            "promises[0].receivables: error DUN2007: \"R-9\" is no receivable of this debtor.",
            Sound with { Promises = [Promise with { Receivables = ["R-9"] }] }
        },
        {
            "promises: error DUN2003: \"P-1\" stands twice.",
            Sound with { Promises = [Promise, Promise] }
        },
        {
            "plans[0].instalments[0].paid: error DUN2006: 51 paid of 50: give 0 to the amount.",
            Sound with { Plans = [new() { Id = "L-1", AgreedOn = Day, Instalments = [Part with { Paid = 51 }] }] }
        },
        {
            "plans[0].instalments[0].amount: error DUN2005: -50 is not above zero.",
            Sound with { Plans =
                [new() { Id = "L-1", AgreedOn = Day, Instalments = [Part with { Amount = -50, Paid = -50 }] }] }
        },
    };

    public static TheoryData<string, DunningHistory> OfTheHistory => new()
    {
        {
            "history.inFlight[0].case: error DUN2007: D-2/EUR is a case of another debtor.",
            new() { InFlight = [new() { Case = Case with { Debtor = "D-2" }, Lane = "notice", Sequence = 1 }] }
        },
        {
            "history.episodes[0].case: error DUN2004: a case needs a currency.",
            new() { Episodes = [new() { Case = Case with { Currency = Currency.None }, Number = 1, OpenedOn = Day }] }
        },
        {
            "history.items: error DUN2003: \"R-1\" stands twice.",
            new() { Items = [Reached, Reached] }
        },
        {
            "history.items[0].rung: error DUN2010: rung 0, repeated 0 times: rungs go from 1 to 99, repeats from 0.",
            new() { Items = [Reached with { Rung = 0 }] }
        },
        {
            "history.items[0].rung: error DUN2010: rung 1, repeated -1 times: rungs go from 1 to 99, repeats from 0.",
            new() { Items = [Reached with { Repeats = -1 }] }
        },
        {
            "history.contacts[0].channel: error DUN2001: a contact needs a channel.",
            new() { Contacts = [new() { On = Day, Channel = default }] }
        },
        {
            "history.episodes[0].closedOn: error DUN2008: closed on 2026-03-01, before it was opened on 2026-03-02.",
            new() { Episodes = [new() { Case = Case, Number = 1, OpenedOn = Day, ClosedOn = Day.PlusDays(-1) }] }
        },
    };

    [Theory]
    [MemberData(nameof(OfTheDebtor))]
    [MemberData(nameof(OfMoneyAndWords))]
    public void A_problem_of_the_facts_is_named(string problem, DebtorFacts facts) => Problems(facts)
        .ShouldContain(problem);

    [Theory]
    [MemberData(nameof(OfAReceivable))]
    public void A_problem_of_a_receivable_is_named(string problem, Receivable item) =>
        Problems(Sound with { Receivables = [item] }).ShouldBe([problem]);

    [Theory]
    [MemberData(nameof(OfAHold))]
    public void A_problem_of_a_hold_is_named(string problem, Hold hold) =>
        Problems(Sound with { Holds = [hold] }).ShouldBe([problem]);

    [Theory]
    [MemberData(nameof(OfTheHistory))]
    public void A_problem_of_the_history_is_named(string problem, DunningHistory history) =>
        Texts(new DebtorSnapshot { Facts = Sound, History = history }.FindProblems()).ShouldBe([problem]);

    [Fact]
    public void Sound_facts_have_no_problem()
    {
        var facts = Sound with
        {
            Holds = [Block with { Until = Day }], // ends on its first day: it never holds, and is no contradiction
            Promises = [Promise],
            SettledItems = 2,
            SettledOnTime = 2,
            Contact = new() { Zones = ["Europe/Berlin"] },
        };

        DebtorSnapshot.Of(facts, new() { Items = [Reached] }).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_debtor_without_a_currency_is_named_once_for_each_amount() =>
        Problems(Sound with { Currency = Currency.None }).ShouldBe(
        [
            "receivables[0].amount: error DUN2004: no currency: give one here, or one for the debtor.",
            "receivables[0].paid: error DUN2004: no currency: give one here, or one for the debtor.",
        ]);

    [Fact]
    public void Two_receivables_of_one_id_are_a_problem() =>
        Problems(Sound with { Receivables = [Item, Item with { Amount = 5 }] }).ShouldBe(
            ["receivables[1].id: error DUN2003: \"R-1\" stands twice; an id names one receivable of a debtor."]);

    [Fact]
    public void A_negative_receivable_is_named_for_its_amount() =>
        Problems(Sound with { Receivables = [Item with { Amount = -1 }] }).ShouldBe(
            ["receivables[0].amount: error DUN2005: -1 is negative: only a credit note is (kind \"creditNote\")."]);

    [Fact]
    public void All_problems_are_named_at_once_in_the_order_of_the_facts()
    {
        var facts = Sound with
        {
            Debtor = default,
            Receivables = [Item with { Amount = 0.001m }, Item with { DueOn = new(1000, 1, 1) }],
            Holds = [Block with { Until = Day.PlusDays(-1), Receivables = ["R-9"] }],
            Promises = [Promise with { Amount = 0 }],
        };

        DebtorSnapshot.Of(facts, new() { Items = [Reached with { Rung = 100 }] }).Problems
            .Select(problem => (problem.Where, problem.Id))
            .ShouldBe(
            [
                ("debtor", "DUN2001"),
                ("receivables[0].amount", "DUN2005"),
                ("receivables[1].id", "DUN2003"),
                ("receivables[1].dueOn", "DUN2012"),
                ("holds[0].until", "DUN2008"),
                ("holds[0].receivables", "DUN2007"),
                ("promises[0].amount", "DUN2005"),
                ("history.items[0].rung", "DUN2010"),
            ]);
    }

    [Fact]
    public void Nothing_half_built_comes_of_a_problem()
    {
        var built = DebtorSnapshot.Of(Sound with { Debtor = default }, DunningHistory.None);

        built.TryGet(out var snapshot).ShouldBeFalse();
        snapshot.ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => built.Value).Message
            .ShouldBe("debtor: error DUN2001: a debtor needs an id.");
    }

    [Fact]
    public void The_engine_refuses_such_facts_and_names_all_problems()
    {
        var snapshot =
            new DebtorSnapshot { Facts = Sound with { Receivables = [Item with { Amount = -1, MaxRung = -1 }] } };

        var refusal = Should.Throw<InvalidSnapshotException>(
            () => new DunningEngine(DunningPolicy.Default).Decide(snapshot, AsOf.On(Day)));

        refusal.Problems.Select(problem => problem.Id).ShouldBe(["DUN2005", "DUN2010"]);
        refusal.Message
            .ShouldStartWith("The facts of debtor D-1 cannot be decided:\nreceivables[0].amount: error DUN2005:");
    }

    /// <summary>What Decide reads must have been checked: a valid snapshot never makes it throw.</summary>
    public static TheoryData<string, DebtorFacts> Odd => new()
    {
        { "renewal", Sound with { Contact = new() { Renewals = [new(Channel.Email, new(-5, 1, 1))] } } },
        {
            "consent",
            Sound with { Contact =
                new() { Reachable = [Channel.Email], Consents =
                    [new(Channel.Email, ConsentState.Withdrawn, new(-5, 1, 1))] } }
        },
        { "measure",
            Sound with { Measures = [new() { Name = "stop", State = MeasureState.Applied, Since = new(-5, 1, 1) }] } },
        { "plan", Sound with { Plans = [new() { Id = "L-1", AgreedOn = Day, EndedOn = new(-5, 1, 1) }] } },
        { "lifetime value", Sound with { LifetimeValue = new(decimal.MaxValue, Currency.EUR) } },
        { "fine value", Sound with { LifetimeValue = new(1.23456m, Currency.EUR) } },
        { "attribute of money",
            Sound with { Attributes = [AttributeValue.Of("nominal", new Money(decimal.MaxValue, Currency.EUR))] } },
        { "attribute of date", Sound with { Attributes = [AttributeValue.Of("signed", new LocalDate(-5, 1, 1))] } },
        { "kind", Sound with { Kind = (DebtorKind)99 } },
        { "account state",
            Sound with { Accounts = [new() { Id = default(AccountId).Value + "A", State = (AccountState)99 }] } },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void Odd_facts_are_a_named_problem_or_can_be_decided(string what, DebtorFacts facts)
    {
        var snapshot = new DebtorSnapshot { Facts = facts with { PaymentsKnownUntil = Day } };
        if (snapshot.FindProblems().IsEmpty)
        {
            Should.NotThrow(() => new DunningEngine(ReadsAll).Decide(snapshot, AsOf.On(Day.PlusDays(20))), what);
        }
    }

    private static DunningPolicy ReadsAll => DunningPolicy.Named("reads")
        .Segment(
            "reads",
            Facts.LifetimeValue.AtLeast(Amounts.Of(new Money(1, Currency.EUR)))
                & Facts.Money("nominal", AttributeOwner.Debtor).AtLeast(Amounts.Of(new Money(1, Currency.EUR)))
                & Facts.MeasureState("stop").Is("applied"),
            "standard")
        .Segment(
            "reads-too", Facts.DebtorKind.Is("consumer") & Facts.Date("signed", AttributeOwner.Debtor).OnOrAfter(Day),
                "standard")
        .Segment(
            "reads-money", Facts.Money("nominal", AttributeOwner.Debtor)
                .AtLeast(Amounts.Of(new Money(1, Currency.EUR))), "standard")
        .Segment("reads-measure", Facts.MeasureState("stop").Is("applied"), "standard")
        .Segment("reads-account", Facts.AccountState.Is("placed"), "standard")
        .Segment("reads-date", Facts.Date("signed", AttributeOwner.Debtor).OnOrAfter(Day), "standard")
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;

    private static string[] Problems(DebtorFacts facts) => Texts(new DebtorSnapshot { Facts = facts }.FindProblems());

    private static string[] Texts(ValueList<Problem> problems) => [.. problems.Select(problem => problem.ToString())];
}
