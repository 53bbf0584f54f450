using System.Text;
using NodaTime;

namespace Dunning.Cli;

/// <summary>Walking the days: what was decided counts as issued on the next day, and payments stay as fresh.</summary>
public class WalkTests
{
    private static readonly string Facts = Cli.Debtor("D-1").With("\"email\"", "\"email\",\"phone\"");

    [Fact]
    public void Each_step_follows_from_the_one_before()
    {
        var acts = Cli.Decide(Facts, "--until 2026-03-20").Lines.Where(line => !line.Has("nothing"));

        acts.Select(line => $"{line[..10]} {line[34..62].TrimEnd()}").ShouldBe(
            ["2026-02-10 reminder by email", "2026-02-20 second-reminder by email", "2026-03-02 call by phone"]);
    }

    [Fact]
    public void Walking_equals_deciding_day_by_day_on_what_was_issued()
    {
        var engine = new DunningEngine(DunningPolicy.Default);
        var snapshot = SnapshotJson.Read(Encoding.UTF8.GetBytes(Facts)).Value;
        var first = new LocalDate(2026, 2, 10);
        var expected = new List<string>();
        for (var i = 0; i < 30; i++)
        {
            var fresh = snapshot with { PaymentsKnownUntil = first.PlusDays(i - 1) };
            var decision = engine.Decide(fresh, AsOf.On(first.PlusDays(i)));
            expected.Add(Encoding.UTF8.GetString(DecisionJson.ToBytes(decision).Span));
            snapshot = DunningEngine.Issue(fresh, decision);
        }

        Cli.Decide(Facts, "--json --until 2026-03-11").Lines.ShouldBe(expected);
    }

    [Fact]
    public void Without_known_payments_nothing_is_known_on_any_day() =>
        Cli.Decide(Facts.With("\"2026-02-09\"", "null"), "--until 2026-03-20").Lines
            .ShouldAllBe(line => line.Has("it is not known until when payments are known"));

    [Fact]
    public void The_last_day_that_can_be_decided_is_reached() =>
        Cli.Run(
            "decide --policy default --facts - --as-of 2200-12-30 --until 2200-12-31",
            Facts.With("2026-02-09", "2200-12-31")).Lines.Length.ShouldBe(2);

    [Fact]
    public void The_same_day_may_be_named_twice() =>
        Cli.Decide(Facts, "--until 2026-02-10").ShouldBe(Cli.Decide(Facts));

    [Theory]
    [InlineData("2026-02-09")]
    [InlineData("2036-02-18")]
    public void A_last_day_that_is_before_the_first_or_far_ahead_is_refused(string until) =>
        Cli.Decide(Facts, $"--until {until}").ShouldBe(new(
            ExitCode.NotRun,
            "",
            "dunning: error DUN3001: --until: write a day from --as-of on, at most 3659 days later.\n"));
}
