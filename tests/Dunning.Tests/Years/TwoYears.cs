using NodaTime;

namespace Dunning.Tests.Years;

/// <summary>
/// Two simulated years of one debtor, from day 0 of <see cref="Story"/> on: what the host knows on a day is a function
/// of the day, what was issued is the ledger's. Payments are known to the day before.
/// </summary>
/// <param name="Policy">The policy.</param>
/// <param name="Facts">What the host knows on a day; what it learns later it does not say before.</param>
internal sealed record TwoYears(DunningPolicy Policy, Func<int, DebtorFacts> Facts)
{
    public const int Days = 731;

    /// <summary>Gets what happens to the ledger on a day besides what is issued: a notice that is undone.</summary>
    public Func<int, DunningHistory, DunningHistory> Ledger { get; init; } = (_, history) => history;

    /// <summary>Gets the days on which that happens.</summary>
    public int[] LedgerDays { get; init; } = [];

    /// <summary>Decides each day.</summary>
    public Walk Daily() => Go((day, _) => day + 1);

    /// <summary>Decides on the days that decisions name, and on those on which the host learns something new.</summary>
    public Walk Named() => Go((day, decision) =>
    {
        var named = decision.NextEvaluation is { } next ? Period.DaysBetween(Story.Day0, next) : Days;
        var learns = Enumerable.Range(day + 1, Days - day).First(other => other == Days || LearnsOn(other));
        return Math.Min(named, learns);
    });

    /// <summary>Walks both ways, which must agree, with at most one day in ten named in vain.</summary>
    public Walk Agreed()
    {
        var (daily, named) = (Daily(), Named());
        named.Lines.ShouldBe(daily.Lines);
        var looks = named.Steps.Where(step => step.Day > 0 && !LearnsOn(step.Day)).ToArray();
        (10 * looks.Count(step => step.Changes)).ShouldBeGreaterThanOrEqualTo(9 * looks.Length);
        return daily;
    }

    private bool LearnsOn(int day) => LedgerDays.Contains(day) || Facts(day) != Facts(day - 1);

    private Walk Go(Func<int, Decision, int> next)
    {
        var (engine, history, steps) = (new DunningEngine(Policy), DunningHistory.None, new List<Simulation.Step>());
        for (var day = 0; day < Days;)
        {
            history = LedgerDays.Contains(day) ? Ledger(day, history) : history;
            var before = Simulation.Known(new() { Facts = Facts(day), History = history }, day);
            var decision = engine.Decide(before, AsOf.On(Story.On(day)));
            var after = DunningEngine.Issue(before, decision);
            steps.Add(new(day, before, decision, after));
            history = after.History;
            day = next(day, decision);
        }

        return new(steps);
    }

    internal sealed record Walk(IReadOnlyList<Simulation.Step> Steps)
    {
        public IEnumerable<string> Lines =>
            Steps.SelectMany(step => Simulation.LinesOf(step.Decision).Select(line => $"{step.Day}: {line}"));

        public IEnumerable<DunningAction> Acts => Steps.SelectMany(step => step.Decision.Actions);

        /// <summary>Gets how often each step was taken, measures and signals too: "3 reminder, 1 stop".</summary>
        public string Counts => string.Join(", ", Acts.Select(act => act.Step)
            .Concat(Steps.SelectMany(step => step.Decision.Measures).Select(one => $"{one.Act} {one.Measure}"))
            .Concat(Steps.SelectMany(step => step.Decision.Signals).Select(one => $"{one.Signal}"))
            .GroupBy(name => name).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Count()} {group.Key}"));

        public int[] DaysOf(string step) =>
            [.. Steps.Where(known => known.Decision.Actions.Any(act => act.Step == step)).Select(known => known.Day)];
    }
}
