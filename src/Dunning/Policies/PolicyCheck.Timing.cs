namespace Dunning.Policies;

/// <summary>The part that looks at when steps start and end.</summary>
internal sealed partial class PolicyCheck
{
    private void Starts(string where, Step step)
    {
        var start = step.Start;
        Require(
            !step.IsLevel || start.From is StartFrom.LevelBefore or StartFrom.Event || IsAhead(start),
            "DUN1209",
            where,
            $"the start of a level is {start.ToTemplate()}: the earliest is day 1, and 1 day after the last notice.");
        Require(
            !step.IsLevel || start.From is not StartFrom.Event,
            "DUN1217",
            where,
            "a level starts with what has happened: levels start by days. Start it on a day.");
        Require(
            start.Date is null || Names.IsName(start.Date),
            "DUN1218",
            where,
            $"it counts from \"{start.Date}\", which is no name of an attribute: 1 to 40 letters, digits, '-' and '_', "
                + $"first a letter.");
        if (step.Until is { } until)
        {
            Ends(where, step, until);
        }
    }

    private void Ends(string where, Step step, Span until)
    {
        Require(
            step.Start.Span.IsBefore(until),
            "DUN1219",
            where,
            $"its time is over {until} after the same day, and it starts {step.Start.ToTemplate()}: it may have none. "
                + $"Let it end later than it starts.");
        Require(
            !step.IsMandatory,
            "DUN1220",
            where,
            "it is mandatory and its time ends: the ladder would wait for it and pass it over. Leave one of both out.");
    }

    private void After(string where, Step level, Step before) => Require(
        level.Start.From is not StartFrom.Deadline || before.DeadlineDays is not null,
        "DUN1221",
        where,
        $"it counts from the day to pay by of the last notice, and \"{before.Name}\" before it gives none. Add "
            + $"deadlineDays there (in C#: Deadline(days)).");

    // A declared date may lie after the day that is meant; a zero is the day itself, of use with the end of its month.
    private static bool IsAhead(Start start) => start.Span.Count >= 1
        || start.From is StartFrom.DeclaredDate
        || (start.Span is { Count: 0, ToMonthEnd: true } && start.From is not StartFrom.LastNotice);
}
