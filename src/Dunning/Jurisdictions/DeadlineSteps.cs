using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>Tells of a period how it came to its end.</summary>
internal static class DeadlineSteps
{
    public static LegalDates Of(LegalRule rule, LocalDate date, Reckoning counted) => counted.Missing is { } missing
        ? Without(rule, missing)
        : new() { Rule = rule, Steps = [.. Of(date, counted)] };

    /// <summary>The answer of a rule that cannot be judged.</summary>
    public static LegalDates Without(LegalRule rule, string missing) => new() { Rule = rule, Missing = missing };

    /// <summary>The answer of a rule that comes to no day.</summary>
    public static LegalDates No(LegalRule rule, LegalObstacle obstacle) => new() { Rule = rule, Obstacle = obstacle };

    /// <summary>The days of a period.</summary>
    public static List<LegalStep> Of(LocalDate date, Reckoning counted)
    {
        var steps = new List<LegalStep> { new(LegalDay.Event, date) };
        if (counted.Start.Date != date)
        {
            steps.Add(new(LegalDay.Receipt, counted.Start.Date));
        }

        steps.Add(new(LegalDay.RawLastDay, counted.Raw.Date));
        steps.Add(new(LegalDay.LastDay, counted.Last.Date));
        steps.Add(new(LegalDay.DayAfter, (counted.Last + 1).Date));
        return steps;
    }
}
