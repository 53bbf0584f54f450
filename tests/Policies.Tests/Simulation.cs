using NodaTime;

namespace Dunning.Samples;

/// <summary>A day of a life on which it was decided.</summary>
internal sealed record Moment(LocalDate On, DebtorSnapshot Before, Decision Decision);

/// <summary>A life from day to day.</summary>
internal sealed record Simulation(Life Life, List<Moment> Days)
{
    public IEnumerable<DunningAction> Acts => Days.SelectMany(day => day.Decision.Actions);

    public IEnumerable<MeasureAction> Measures => Days.SelectMany(day => day.Decision.Measures);

    public IEnumerable<RaiseSignal> Signals => Days.SelectMany(day => day.Decision.Signals);

    /// <summary>Gets what was done, as lines: two walks of one life are alike if these are.</summary>
    public string[] Lines =>
    [
        .. Acts.Select(act => (act.On, Line: $"{act.Step} by {act.Channel} {Codes.Of(act.Tone)} {To(act)}{act.Total}"))
            .Concat(Measures.Select(act => (act.On, Line: $"{Codes.Of(act.Act)} {act.Measure} {act.Overdue}")))
            .Concat(Signals.Select(signal => (signal.On, Line: $"signal {Codes.Of(signal.Signal)}")))
            .OrderBy(line => line.On)
            .Select(line => $"{line.On:uuuu-MM-dd} {line.Line}"),
    ];

    /// <summary>Decides each day.</summary>
    public static Simulation Daily(DunningEngine engine, Life life, int days) =>
        Walk(engine, life, days, isDue: (_, _) => true);

    /// <summary>Decides when the facts have changed, and on the days that decisions name.</summary>
    public static Simulation ByNextLook(DunningEngine engine, Life life, int days) =>
        Walk(engine, life, days, (next, day) => day >= next);

    private static Simulation Walk(DunningEngine engine, Life life, int days, Func<LocalDate?, LocalDate, bool> isDue)
    {
        var moments = new List<Moment>();
        LocalDate? next = Life.Start;
        for (var number = 0; number < days; number++)
        {
            var day = Life.Start.PlusDays(number);
            var (facts, history) = (life.Facts, life.History);
            life.Live(day);
            if (ReferenceEquals(facts, life.Facts) && ReferenceEquals(history, life.History) && !isDue(next, day))
            {
                continue;
            }

            var snapshot = life.On(day);
            var decision = engine.Decide(snapshot, AsOf.On(day));
            moments.Add(new(day, snapshot, decision));
            life.Issued(DunningEngine.Issue(snapshot, decision).History, decision);
            next = decision.NextEvaluation ?? LocalDate.MaxIsoValue;
        }

        return new(life, moments);
    }

    private static string To(DunningAction act) => act.To is { } party ? $"to {party} " : "";
}
