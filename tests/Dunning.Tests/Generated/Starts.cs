namespace Dunning.Tests.Generated;

/// <summary>When levels start and end: half of them by plain days, the others by every span from every day.</summary>
internal static class Starts
{
    /// <summary>The name of the date attribute from which some levels count.</summary>
    public const string Clock = "clock";

    /// <summary>The latest day of that attribute where nothing stands in the way.</summary>
    public const int ClockMax = 20;

    /// <summary>How many days at most a level comes after the day from which it counts.</summary>
    public static int MostDays(Step level) => (level.DeadlineDays ?? 0)
        + (level.Start.Span.Count * (level.Start.Span.Unit is SpanUnit.Days ? 1 : 31))
        + (level.Start.Span.ToMonthEnd ? 31 : 0);

    public static Start Make(Dice dice, int level)
    {
        if (dice.OneIn(2))
        {
            return Other(dice, level);
        }

        return level == 0 || dice.OneIn(3)
            ? Start.OnDay(1 + dice.Below(30))
            : Start.AfterNotice(1 + dice.Below(15));
    }

    /// <summary>An end in one of five levels, always later than the start.</summary>
    public static Span? End(Dice dice, Start start)
    {
        if (!dice.OneIn(5) || start.From is StartFrom.LevelBefore)
        {
            return null;
        }

        var (span, more) = (start.Span, 1 + dice.Below(20));
        var end = span.Unit switch
        {
            SpanUnit.Months => Span.Months(span.Count + 1),
            SpanUnit.WorkingDays => Span.WorkingDays(span.Count + more),
            _ => Span.Days(span.Count + more),
        };
        return span.ToMonthEnd ? Span.Days((span.Unit is SpanUnit.Months ? 31 : 1) * span.Count + 60) : end;
    }

    private static Start Other(Dice dice, int level)
    {
        var span = SpanOf(dice);
        return dice.Below(level == 0 ? 4 : 7) switch
        {
            0 => Start.After(span, StartFrom.DueDate),
            1 => Start.After(span, StartFrom.Invoice),
            2 => Start.After(span, StartFrom.Receipt),
            3 => Start.AfterDate(Clock, span),
            4 => Start.After(span),
            5 => Start.After(span, StartFrom.Deadline),
            _ => Start.AfterLevelBefore,
        };
    }

    private static Span SpanOf(Dice dice)
    {
        var span = dice.Below(3) switch
        {
            0 => Span.Days(1 + dice.Below(20)),
            1 => Span.WorkingDays(1 + dice.Below(12)),
            _ => Span.Months(1),
        };
        return dice.OneIn(6) && span.Unit is not SpanUnit.WorkingDays ? span.ThenMonthEnd : span;
    }
}
