using NodaTime;

namespace Dunning.Benchmarks;

/// <summary>A pack of 12 rules, and a debtor with 50 contacts whom it lets call.</summary>
internal static class GuardCase
{
    public const string Zone = "America/New_York";

    public static Instant At { get; } = Instant.FromUtc(2026, 6, 1, 16, 0);

    public static LawPack Pack { get; } = new()
    {
        Code = "us",
        Version = "1",
        Rules =
        [
            Window("seven-calls", 7, 7, WindowUnit.Days),
            Window("twelve-in-two-weeks", 12, 14, WindowUnit.Days),
            Window("calls-a-week", 8, 1, WindowUnit.Weeks),
            Window("calls-a-month", 25, 1, WindowUnit.Months),
            Window("calls-in-hours", 3, 24, WindowUnit.Hours),
            Window("rapid", 1, 5, WindowUnit.Minutes),
            Pause("after-talk", ContactOutcome.RightParty),
            Pause("after-message", ContactOutcome.MessageLeft),
            new TimeWindow
            {
                Id = new("us.quiet-hours"),
                Citation = "benchmark",
                Source = "benchmark",
                Open =
                [
                    new()
                    {
                        Days = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)],
                        From = new(8, 0),
                        To = new(21, 0),
                    },
                ],
            },
            new ConsentRule { Id = new("us.consent"), Citation = "benchmark", Source = "benchmark" },
            new ContentRule
            {
                Id = new("us.content"),
                Citation = "benchmark",
                Source = "benchmark",
                Forbids = ["threat"],
            },
            new HoldRule
            {
                Id = new("us.cease"),
                Citation = "benchmark",
                Source = "benchmark",
                Kind = HoldKind.CeaseContact,
            },
        ],
    };

    public static DebtorSnapshot Debtor() => new()
    {
        Facts = new()
        {
            Debtor = "D-1",
            Currency = Currency.USD,
            Jurisdiction = "us",
            Contact = new() { Reachable = [Channel.Phone, Channel.Email], Zones = [Zone] },
            Receivables = [new() { Id = "R-1", Account = "A-1", Amount = 100, DueOn = new(2026, 1, 5) }],
            Contacts =
            [
                .. Enumerable.Range(0, 50).Select(i => new ContactAttempt
                {
                    On = new LocalDate(2026, 5, 30).PlusDays(-i),
                    Channel = i % 2 == 0 ? Channel.Phone : Channel.Email,
                    Outcome = i == 20 ? ContactOutcome.RightParty : ContactOutcome.NoAnswer,
                    Receivables = ["R-1"],
                }),
            ],
        },
        History = new(),
    };

    private static FrequencyWindow Window(string name, int limit, int length, WindowUnit unit) => new()
    {
        Id = new($"us.{name}"),
        Citation = "benchmark",
        Source = "benchmark",
        Limit = limit,
        Length = length,
        Unit = unit,
        Counts = new()
        {
            Directions = [ContactDirection.Outbound],
            Channels = [ChannelKind.Call],
            Except = [ContactOutcome.NotConnected],
            Per = CountedPer.Debt,
        },
    };

    private static Cooldown Pause(string name, ContactOutcome outcome) => new()
    {
        Id = new($"us.{name}"),
        Citation = "benchmark",
        Source = "benchmark",
        After = new() { Outcomes = [outcome], Channels = [ChannelKind.Call], Per = CountedPer.Debt },
        Length = 7,
        EventDayCounts = true,
    };
}
