using Dunning.Debtors;
using Dunning.Holds;

namespace Dunning.Receivables;

/// <summary>The days of its age that a receivable does not count because a hold made it stand still.</summary>
internal static class HeldDays
{
    public static int Of(in Item item, Hold[] holds, DayBasis day)
    {
        var sum = 0;
        var counted = item.Anchor;

        // Holds come by their start, so overlapping ones are counted once.
        foreach (var hold in holds)
        {
            if (!StandsStill(hold, day.Options) || !hold.Covers(item) || hold.Amount is not null)
            {
                continue;
            }

            var from = Day.Max(counted, Day.Of(hold.From));
            var until = hold.End() is { } end ? Day.Min(end, day.Today) : day.Today;
            if (until > from)
            {
                sum += until - from;
                counted = until;
            }
        }

        return sum;
    }

    /// <summary>
    /// The day on which a span from the start of its age is over, later by the known holds to come before it.
    /// </summary>
    public static Day? Reached(in Item item, Hold[] holds, DayBasis day, (Day Start, Span Span) age)
    {
        var start = age.Start;
        var reached = age.Span.From(start, day.Calendar);
        var counted = day.Today;
        foreach (var hold in holds)
        {
            if (!StandsStill(hold, day.Options) || !hold.Covers(item) || hold.Amount is not null
                || hold.End() is not { } end)
            {
                continue;
            }

            var from = Day.Max(counted, Day.Of(hold.From));
            if (from < reached && end > from)
            {
                start += end - from;
                reached = age.Span.From(start, day.Calendar);
                counted = end;
            }
        }

        return reached;
    }

    private static bool StandsStill(Hold hold, PolicyOptions options) => hold.Age switch
    {
        HoldEffect.StandsStill => true,
        HoldEffect.Runs => false,
        _ => options.HoldAge is HoldAge.StandsStill && hold.Kind is not HoldKind.Dispute,
    };
}
