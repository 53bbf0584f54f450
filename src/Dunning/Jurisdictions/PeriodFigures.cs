using Dunning.Diagnostics;
using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>Finds periods of single rules that no calendar can count, or that never end.</summary>
internal static class PeriodFigures
{
    public static void Check(LegalRule rule, LawPack pack, Action<string, ProblemTemplate> add)
    {
        switch (rule)
        {
            case DeadlineRule deadline:
                Counts(deadline, pack, add);
                break;
            case NoticeGate notice:
                OfAnother(notice.Wait, pack, add);
                break;
            case HoldRule hold:
                OfAnother(hold.Lasts, pack, add);
                OfDays("notAgainWithin", hold.NotAgainWithin, add);
                break;
            case DefaultStart start:
                OfAnother(start.Within, pack, add);
                OfAnother(start.PublicBodiesWithin, pack, add);
                OfAnother(start.UnfairWithin, pack, add);
                OfAnother(start.LeastTerm, pack, add);
                break;
            case Limitation limitation:
                Limits(limitation, add);
                break;
            default:
                break;
        }
    }

    private static void Counts(DeadlineRule deadline, LawPack pack, Action<string, ProblemTemplate> add)
    {
        OfDays("length", deadline.Length, add);
        var isEach = Enum.GetValues<IsoDayOfWeek>().Skip(1).All(deadline.SkipsWeekdays.Contains);
        if (isEach && deadline.Length.Days != 0)
        {
            add("DUN4015", ProblemTemplate.Whole(
                "It skips each day of the week, so it never ends. Leave those out that count."));
        }

        OfAnother(deadline.After, pack, add);
    }

    // One that is a rule of the pack itself is told of there.
    private static void OfAnother(DeadlineRule? deadline, LawPack pack, Action<string, ProblemTemplate> add)
    {
        if (deadline is not null && !pack.Rules.Contains(deadline))
        {
            Counts(deadline, pack, add);
        }
    }

    private static void OfDays(string name, Period? period, Action<string, ProblemTemplate> add)
    {
        if (period is { HasTimeComponent: true })
        {
            add("DUN4015", ProblemTemplate.Of(
                $"{name} is {period.ToString()}, with hours or less; law counts calendar days here. Give days, weeks, "
                    + $"months or years."));
        }
    }

    private static void Limits(Limitation limitation, Action<string, ProblemTemplate> add)
    {
        RuleFigures.AtLeastOne("years", limitation.Years, add);
        RuleFigures.AtLeastOne("yearsWithTitle", limitation.YearsWithTitle ?? 1, add);
        RuleFigures.AtLeastOne("yearsAtMost", limitation.YearsAtMost ?? 1, add);
        RuleFigures.AtLeastOne("restartYearsAtMost", limitation.RestartYearsAtMost ?? 1, add);
        RuleFigures.NotNegative("suspendedMonthsAfter", limitation.SuspendedMonthsAfter, add);
        RuleFigures.NotNegative("monthsAfterNegotiations", limitation.MonthsAfterNegotiations, add);
    }
}
