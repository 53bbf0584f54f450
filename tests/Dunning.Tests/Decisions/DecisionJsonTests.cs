using System.Text;
using System.Text.Json;
using NodaTime;

namespace Dunning.Tests.Decisions;

/// <summary>A decision in which every member that the canonical form knows has a value.</summary>
public class DecisionJsonTests
{
    private static readonly CaseId Case = new()
    {
        Debtor = "D-1",
        Creditor = "acme",
        Currency = Currency.EUR,
        Account = "loan-7",
    };

    [Fact]
    public void Every_member_is_written_in_its_place() => Text(Full()).ShouldBe(
        """{"format":1,"debtor":"D-1","asOf":"2026-02-10","at":"2026-02-10T08:00:00Z","basis":{"policy":"p","""
        + "\"revision\":\"abc\",\"packs\":[\"de 2026.1\"],\"calendar\":\"de-be@1\","
        + "\"timeZones\":\"TZDB: 2026f\",\"semantics\":1},"
        + "\"next\":\"2026-02-20\",\"cases\":[{\"creditor\":\"acme\",\"account\":\"loan-7\",\"currency\":\"EUR\","
        + "\"outcome\":\"act\",\"segment\":\"everyone\",\"treatment\":\"standard\",\"open\":\"9.50\","
        + "\"overdue\":\"8.00\",\"because\":{\"rule\":\"steps.reached\",\"segment\":\"s\",\"step\":\"call\","
        + "\"channel\":\"phone\",\"receivable\":\"R-1\",\"until\":\"2026-02-11\",\"figures\":{\"day\":5,"
        + "\"on\":\"2026-02-12\",\"asked\":\"8.00 EUR\",\"share\":\"2.5 %\",\"name\":\"x\"}},"
        + "\"actions\":[{\"do\":\"task\","
        + "\"step\":\"call\",\"rung\":2,\"purpose\":\"collect\",\"tone\":\"remind\",\"softened\":true,"
        + "\"channel\":\"phone\",\"on\":\"2026-02-10\",\"total\":\"8.00\",\"deadline\":\"2026-02-24\","
        + "\"notBefore\":\"16:00:00\",\"notAfter\":\"18:00:00\",\"items\":[{\"receivable\":\"R-1\",\"role\":\"rises\","
        + "\"level\":\"call\",\"rung\":2,\"rungBefore\":1,\"open\":\"9.50\",\"asked\":\"8.00\"}]}],"
        + "\"reasons\":[{\"rule\":\"steps.gap\"}]}]}");

    [Fact]
    public void It_is_one_line_of_JSON() =>
        JsonDocument.Parse(DecisionJson.ToBytes(Full())).RootElement.GetProperty("format").GetInt32().ShouldBe(1);

    private static string Text(Decision decision) => Encoding.UTF8.GetString(DecisionJson.ToBytes(decision).Span);

    private static Decision Full() => new()
    {
        Debtor = "D-1",
        AsOf = AsOf.Exactly(Instant.FromUtc(2026, 2, 10, 8, 0), DateTimeZone.Utc),
        Basis = new()
        {
            Policy = "p",
            Revision = new("abc"),
            Packs = ["de 2026.1"],
            Calendar = "de-be@1",
            TimeZones = "TZDB: 2026f",
        },
        NextEvaluation = new LocalDate(2026, 2, 20),
        Cases =
        [
            new()
            {
                Case = Case,
                Outcome = Outcome.Act,
                Segment = "everyone",
                Treatment = "standard",
                Open = Euro(9.50m),
                Overdue = Euro(8),
                Because = Because(),
                Actions = [Task()],
                Reasons = [new() { Rule = Rules.StepsGap }],
            },
        ],
    };

    private static Reason Because() => new()
    {
        Rule = Rules.StepsReached,
        Segment = "s",
        Step = "call",
        Channel = Channel.Phone,
        Receivable = "R-1",
        Until = new LocalDate(2026, 2, 11),
        Arguments =
        [
            Argument.Of("day", 5),
            Argument.Of("on", Day.Of(new LocalDate(2026, 2, 12))),
            Argument.Of("asked", Euro(8)),
            Argument.Of("share", new Percentage(250)),
            Argument.Named("name", "x"),
        ],
    };

    private static CreateTask Task() => new()
    {
        Case = Case,
        On = new(2026, 2, 10),
        Step = "call",
        Rung = 2,
        Tone = Tone.Remind,
        IsSoftened = true,
        Channel = Channel.Phone,
        Amounts = new()
        {
            Billed = Euro(9),
            Paid = Euro(1),
            NotAsked = Euro(0),
            Principal = Euro(8),
            ChargesBefore = Euro(0),
            Charge = Euro(0),
            Interest = Euro(0),
            AccruedInterest = Euro(0),
        },
        Deadline = new LocalDate(2026, 2, 24),
        NotBefore = new LocalTime(16, 0),
        NotAfter = new LocalTime(18, 0),
        Items =
        [
            new()
            {
                Receivable = "R-1",
                Role = ItemRole.Rises,
                Level = "call",
                Rung = 2,
                RungBefore = 1,
                Billed = Euro(10),
                Disputed = Euro(0),
                Interest = Euro(0),
                Open = Euro(9.50m),
                Asked = Euro(8),
            },
        ],
    };

    private static Money Euro(decimal amount) => new(amount, Currency.EUR);
}
