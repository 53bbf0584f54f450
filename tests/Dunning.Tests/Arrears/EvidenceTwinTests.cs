namespace Dunning.Tests.Arrears;

/// <summary>Twins that differ in one fact: the points differ by the weights of that fact and nothing else.</summary>
public class EvidenceTwinTests
{
    private static readonly (string Change, Func<Story, Story> Make, int Day, string[] Evidence)[] Twins =
    [
        ("nothing", story => story, 20, []),
        ("ten days late", story => story, 10, ["few-days-late +1"]),
        ("the due date itself is over", story => story, 1, ["few-days-late +1"]),
        ("day 14", story => story, 14, ["few-days-late +1"]),
        ("day 15", story => story, 15, []),
        ("day 32", story => story, 32, ["run-missed -3"]),
        ("day 45", story => story, 45, ["run-missed -3", "too-old-to-forget -2"]),
        ("day 61", story => story, 61, ["later-than-ever -2", "run-missed -3", "too-old-to-forget -2"]),
        ("9 of 10 on time", story => OnTime(story, 9), 20, ["mostly-on-time +2"]),
        ("8 of 10 on time", story => OnTime(story, 8), 20, []),
        ("5 of 10 on time", story => OnTime(story, 5), 20, ["seldom-on-time +1"]),
        ("never before", story => With(story, f => f with { EarlierEpisodes = 0 }), 20, ["never-before +1"]),
        ("thrice before", story => With(story, f => f with { EarlierEpisodes = 3 }), 20, ["cured-before +1"]),
        ("3 days late as a rule", story => With(story, f => f with { AverageDaysLate = 3 }), 20, ["hardly-late +1"]),
        ("5 days late as a rule", story => With(story, f => f with { AverageDaysLate = 5 }), 20, ["late-as-a-rule +2"]),
        ("46 days late as a rule", story => With(story, f => f with { AverageDaysLate = 46 }), 20, []),
        ("3 unanswered", story => Written(story, 3), 20, ["reminded-often -2"]),
        ("4 unanswered", story => Written(story, 4), 20, ["reminded-often -2", "silent +2"]),
        ("4 unanswered, and he pays elsewhere", story => Paid(Written(story, 4), 1), 20,
            ["pays-steadily +1", "reminded-often -2", "silent +2", "silent-but-paying +2"]),
        ("a technical fault", story => Failed(story, DeclineCategory.Technical), 20, ["fault +4"]),
        ("an expired card", story => Failed(story, DeclineCategory.ExpiredCard), 20, ["card-expired +4"]),
        ("a lost card", story => Failed(story, DeclineCategory.LostOrStolenCard), 20, ["card-lost +4"]),
        ("no mandate", story => Failed(story, DeclineCategory.NoMandate), 20, ["no-mandate +3"]),
        ("an objection", story => Failed(story, DeclineCategory.Objected), 20, ["objected-debit +3"]),
        ("too little money", story => Failed(story, DeclineCategory.InsufficientFunds), 20, ["too-little-money +2"]),
        ("too little money twice", story => Failed(story, DeclineCategory.InsufficientFunds, 2), 20,
            ["again-too-little-money +2", "too-little-money +2"]),
        ("a refusal without a reason", story => Failed(story, DeclineCategory.DoNotHonor), 20, []),
        ("a fault 90 days before", story => Failed(story, DeclineCategory.Technical), 99,
            ["fault +4", "later-than-ever -2", "run-missed -3", "too-old-to-forget -2"]),
        ("a fault 91 days before", story => Failed(story, DeclineCategory.Technical), 100,
            ["later-than-ever -2", "run-missed -3", "too-old-to-forget -2"]),
        ("a payment run", story => story.Owing(Story.Item() with { PaymentMethod = PaymentMethod.PaymentRun }), 20,
            ["pays-by-run +3"]),
        ("a transfer", story => story.Owing(Story.Item() with { PaymentMethod = PaymentMethod.Transfer }), 20, []),
        ("a business", story => With(story, f => f with { Kind = DebtorKind.Business }), 20, ["organisation +1"]),
        ("a sole trader", story => With(story, f => f with { Kind = DebtorKind.SoleTrader }), 20, []),
        ("a dispute", story => Held(story, HoldKind.Dispute), 20, ["disputed +5"]),
        ("a rejected dispute", story => Rejected(story, 15), 20, ["rejected-dispute +3"]),
        ("a complaint", story => Held(story, HoldKind.Complaint), 20, ["complaint +3"]),
        ("a ticket", story => With(story, f => f with { OpenServiceTicket = true }), 20, ["open-ticket +1"]),
        ("a payment 45 days before", story => Paid(story, -25), 20, ["pays-steadily +1"]),
        ("a payment 46 days before", story => Paid(story, -26), 20, []),
        ("declared hardship", story => With(story, f => f with { Hardship = true }), 20,
            ["cannot -4", "declared-hardship +6"]),
        ("no hardship", story => With(story, f => f with { Hardship = false }), 20, []),
        ("vulnerable", story => With(story, f => f with { Vulnerable = true }), 20, ["cannot -4", "vulnerable +2"]),
        ("hardship under review", story => Held(story, HoldKind.HardshipReview), 20, ["hardship-state +5"]),
        ("a plan", Planned, 20, ["plan +2"]),
        ("paid in part", story => story.Owing(Story.Item() with { Paid = 10 }), 20, ["pays-in-parts +2"]),
        ("two instalments missed", story => story.Owing(Instalment("R-1", 0), Instalment("R-2", 5)), 20,
            ["instalments-missed +1"]),
        ("a broken promise", story => Broken(story, 1), 20, []),
        ("two broken promises", story => Broken(story, 2), 20, ["broken-promises +2"]),
    ];

    public static TheoryData<string> Changes => [.. Twins.Select(twin => twin.Change)];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_fact_adds_its_weights(string change)
    {
        var (_, make, day, evidence) = Twins.Single(twin => twin.Change == change);

        make(Assessed.Bare).On(day).Evidence().ShouldBe(evidence);
    }

    [Fact]
    public void Every_default_weight_has_a_twin() => ArrearsModel.Default.Weights
        .Select(weight => $"{weight.Name} {weight.Points:+0;-0}")
        .Except(Twins.SelectMany(twin => twin.Evidence))
        .ShouldBeEmpty();

    private static Story With(Story story, Func<DebtorFacts, DebtorFacts> change) => story.With(change);

    private static Story OnTime(Story story, int settled) =>
        story.With(facts => facts with { SettledItems = 10, SettledOnTime = settled });

    private static Story Failed(Story story, DeclineCategory category, int times = 1) => story.With(facts => facts with
    {
        FailedCollections =
        [
            .. Enumerable.Range(0, times)
                .Select(i => new CollectionFailure { On = Story.On(10 - i), Category = category }),
        ],
    });

    private static Story Written(Story story, int times) => story.With(facts => facts with
    {
        Contacts =
        [
            .. Enumerable.Range(0, times).Select(i => new ContactAttempt
            {
                On = Story.On(1 + i),
                Channel = Channel.Email,
                Outcome = ContactOutcome.Delivered,
                Purpose = Purpose.Collect,
                Tone = Tone.Remind,
            }),
        ],
    });

    private static Story Paid(Story story, int day) => story.With(facts => facts with
    {
        Payments = [new() { On = Story.On(day), Amount = 20 }],
    });

    private static Story Held(Story story, HoldKind kind) => story.With(facts => facts with
    {
        Holds = [new() { Id = "H-1", Kind = kind, From = Story.On(2) }],
    });

    private static Story Rejected(Story story, int until) => story.With(facts => facts with
    {
        Holds =
        [
            new()
            {
                Id = "H-1",
                Kind = HoldKind.Dispute,
                From = Story.On(2),
                Until = Story.On(until),
                Outcome = DisputeOutcome.Rejected,
            },
        ],
    });

    private static Story Planned(Story story) => story.With(facts => facts with
    {
        Plans =
        [
            new()
            {
                Id = "PL-1",
                State = PlanState.Active,
                AgreedOn = Story.On(2),
                Instalments = [new() { DueOn = Story.On(40), Amount = 100 }],
            },
        ],
    });

    private static Story Broken(Story story, int times) => story.With(facts => facts with
    {
        PaymentsKnownUntil = Story.On(20),
        Promises =
        [
            .. Enumerable.Range(0, times).Select(i => new PromiseToPay
            {
                Id = $"P-{i}",
                Amount = 10,
                MadeOn = Story.On(1 + i),
                By = Story.On(3 + i),
            }),
        ],
    });

    private static Receivable Instalment(string id, int due) =>
        Story.Item(id, due: due) with { Kind = ReceivableKind.Instalment };
}
