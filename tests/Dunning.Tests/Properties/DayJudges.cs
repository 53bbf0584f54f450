namespace Dunning.Tests.Properties;

/// <summary>P7: one collect contact per person and day over all cases, never two calls.</summary>
internal static class OneADay
{
    public static void ShouldHold(Simulation.Step step)
    {
        var acts = step.Decision.Actions.ToArray();
        var where = $"day {step.Day}: {string.Join("; ", acts.Select(act => $"{Story.Text(act)} to {act.To}"))}";
        foreach (var person in acts.Where(act => act.Purpose is Purpose.Collect).GroupBy(act => act.To?.Value))
        {
            person.Select(act => act.Channel).Distinct().Count().ShouldBe(1, where);
            person.Select(act => act.Case).ShouldBeUnique(where);
        }

        acts.OfType<CreateTask>().Select(task => task.To?.Value).ShouldBeUnique(where);
    }
}

/// <summary>P2: says on which day deciding only on the named days went another way than deciding daily.</summary>
internal static class NextLooks
{
    public static string Where(Simulation daily, Simulation seldom)
    {
        var named = seldom.Steps.ToDictionary(step => step.Day);
        foreach (var step in daily.Steps)
        {
            var other = named.GetValueOrDefault(step.Day);
            string[] lines = [.. Simulation.LinesOf(step.Decision)];
            if (lines.SequenceEqual(other is null ? [] : Simulation.LinesOf(other.Decision)))
            {
                continue;
            }

            var before = seldom.Steps.Last(known => known.Day <= step.Day);
            return $"""
                day {step.Day}, {(other is null ? "not named" : "named")}: {string.Join("; ", lines)}
                because {string.Join("; ", step.Decision.Cases.Select(part => Story.Text(part.Because)))}
                looked on day {before.Day}, next {before.Decision.NextEvaluation}, then:
                {string.Join("\n", before.Decision.Cases.SelectMany(part => part.Reasons).Select(Story.Text))}
                segments {string.Join("; ", before.After.History.Segments)}
                daily    {string.Join("; ", step.Before.History.Segments)}
                steps {string.Join("\n", daily.Sample.Policy.Treatments.SelectMany(TextsOf))}
                {daily.Sample.Policy.Options}
                """;
        }

        return "they agree";
    }

    private static IEnumerable<string> TextsOf(Treatment treatment) => treatment.Steps.Select(step =>
        $"{treatment.Name} {treatment.Entry} {step.Name} {step.Start} until {step.Until} gap {step.GapDays} {step.Tone}"
            + $" {step.On} {step.When}");
}
