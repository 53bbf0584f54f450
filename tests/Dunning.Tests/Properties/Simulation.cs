using Dunning.Tests.Generated;

namespace Dunning.Tests;

/// <summary>
/// Walks the days of a debtor: each day is decided with payments known to the day before, and issued.
/// </summary>
internal sealed record Simulation(Sample Sample, IReadOnlyList<Simulation.Step> Steps)
{
    public const int Days = 100;

    public IEnumerable<(int Day, DunningAction Act)> Acts =>
        Steps.SelectMany(step => step.Decision.Actions.Select(act => (step.Day, act)));

    /// <summary>Gets everything that happens: contacts, measures, signals, each as a line with its day.</summary>
    public IEnumerable<string> Lines =>
        Steps.SelectMany(step => LinesOf(step.Decision).Select(line => $"{step.Day}: {line}"));

    public static Simulation Daily(Sample sample) => Run(sample, sample.Debtor, (day, _) => day + 1);

    public static Simulation OfTwin(Sample sample) => Run(sample, sample.Twin, (day, _) => day + 1);

    /// <summary>Decides only on the days that decisions name.</summary>
    public static Simulation ByNextLook(Sample sample) => Run(
        sample,
        sample.Debtor,
        (_, decision) => decision.NextEvaluation is { } next ? NodaTime.Period.DaysBetween(Story.Day0, next) : Days
            + 1);

    public static DebtorSnapshot Known(DebtorSnapshot debtor, int day) =>
        debtor with { PaymentsKnownUntil = Story.On(day - 1) };

    /// <summary>What a decision does, a line each.</summary>
    public static IEnumerable<string> LinesOf(Decision decision) =>
    [
        .. decision.Actions.Select(act => $"{Story.Text(act)}{(act.To is { } to ? $" to {to}" : "")} {act.Purpose}"),
        .. decision.Measures.Select(measure => $"{measure.Act} {measure.Measure} {measure.Overdue} {measure.Case}"),
        .. decision.Signals.Select(signal => $"{signal.Signal} {signal.About} {signal.Case}"),
    ];

    private static Simulation Run(Sample sample, DebtorSnapshot debtor, Func<int, Decision, int> next)
    {
        var steps = new List<Step>();
        for (var day = 0; day <= Days;)
        {
            debtor = Known(debtor, day);
            var decision = sample.Engine.Decide(debtor, AsOf.On(Story.On(day)));
            var after = DunningEngine.Issue(debtor, decision);
            steps.Add(new(day, debtor, decision, after));
            debtor = after;
            var following = next(day, decision);
            following.ShouldBeGreaterThan(day, "the next look lies ahead");
            day = following;
        }

        return new(sample, steps);
    }

    internal sealed record Step(int Day, DebtorSnapshot Before, Decision Decision, DebtorSnapshot After)
    {
        /// <summary>Gets whether something is another than before: an act, a signal, a segment, an episode.</summary>
        public bool Changes => LinesOf(Decision).Any()
            || After.History.Segments != Before.History.Segments
            || After.History.Episodes != Before.History.Episodes;
    }
}

/// <summary>Counts whom a property contacted: an engine that contacts nobody must not pass.</summary>
internal sealed class Share(ITestOutputHelper output)
{
    private int _all;
    private int _contacted;

    public void Count(bool contacted)
    {
        _all++;
        _contacted += contacted ? 1 : 0;
    }

    public void ShouldBeHalfAtLeast()
    {
        output.WriteLine($"{_contacted} of {_all} debtors had a contact ({100 * _contacted / Math.Max(1, _all)} %).");
        (2 * _contacted).ShouldBeGreaterThanOrEqualTo(_all);
    }
}
