using Dunning.Diagnostics;
using Dunning.Receivables.Charges;
using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>
/// Finds figures of single rules that contradict themselves: counts below one, hours that never open, periods that
/// never end, counts that take nothing.
/// </summary>
internal static class RuleFigures
{
    public static void Check(LegalRule rule, LawPack pack, Action<string, ProblemTemplate> add)
    {
        switch (rule)
        {
            case FrequencyWindow window:
                AtLeastOne("limit", window.Limit, add);
                AtLeastOne("length", window.Length, add);
                TakesSome(window.Counts, add);
                break;
            case Cooldown cooldown:
                AtLeastOne("length", cooldown.Length, add);
                TakesSome(cooldown.After, add);
                break;
            case ConsentRule consent:
                NotNegative("validDays", consent.ValidDays, add);
                NotNegative("checkedWithinDays", consent.CheckedWithinDays, add);
                break;
            case TimeWindow hours:
                Opens(hours, add);
                break;
            case ContentRule content:
                NotBoth(content, add);
                break;
            case InterestRegime regime:
                Arises(regime, add);
                Interest(regime, add);
                break;
            case FeeSchedule schedule:
                Arises(schedule, add);
                Fees(schedule, add);
                break;
            case AllocationOrder order:
                Arises(order, add);
                Allocation(order, add);
                break;
            default:
                PeriodFigures.Check(rule, pack, add);
                break;
        }
    }

    // An empty list takes all; one that is not must name something that there is and that is not left out.
    private static void TakesSome(ContactCount count, Action<string, ProblemTemplate> add)
    {
        var isOfNone = !count.Channels.IsEmpty && count.Channels.All(kind => kind is ChannelKind.None);
        var outcomes = count.Outcomes.IsEmpty ? [.. Enum.GetValues<ContactOutcome>()] : count.Outcomes;
        var isLeftOut = outcomes.All(outcome =>
            outcome is ContactOutcome.Expired or ContactOutcome.Cancelled || count.Except.Contains(outcome));
        if (isOfNone || isLeftOut)
        {
            add("DUN4016", ProblemTemplate.Of(
                $"It counts nothing: of its {(isOfNone ? "channels" : "outcomes")} none ever counts. Name one that "
                    + $"does, or drop the rule."));
        }
    }

    public static void AtLeastOne(string name, int figure, Action<string, ProblemTemplate> add)
    {
        if (figure < 1)
        {
            add("DUN4008", ProblemTemplate.Of($"{name} is {figure}; give 1 or more."));
        }
    }

    public static void NotNegative(string name, int figure, Action<string, ProblemTemplate> add)
    {
        if (figure < 0)
        {
            add("DUN4008", ProblemTemplate.Of($"{name} is {figure}; give 0 or more."));
        }
    }

    private static void Arises(ClaimRule rule, Action<string, ProblemTemplate> add)
    {
        if (rule is { ArisenFrom: { } from, ArisenTo: { } to } && from >= to)
        {
            add("DUN4034", ProblemTemplate.Of(
                $"It is for claims that arise from {Day.Of(from)} and before {Day.Of(to)}: for none. "
                    + $"Correct one day."));
        }
    }

    private static void Fees(FeeSchedule schedule, Action<string, ProblemTemplate> add)
    {
        if (ScheduleCheck.Fault(schedule) is { } fault)
        {
            add("DUN4040", fault);
        }
    }

    private static void Allocation(AllocationOrder order, Action<string, ProblemTemplate> add)
    {
        if (!order.IsComplete)
        {
            add("DUN4041", ProblemTemplate.Whole("Its components are not costs, interest and principal, once each. "
                + "Name the three in the order in which they are paid."));
        }
    }

    private static void Interest(InterestRegime regime, Action<string, ProblemTemplate> add)
    {
        NotNegative("graceDays", regime.GraceDays, add);
        NotNegative("readDaysBefore", regime.ReadDaysBefore, add);
        NotNegative("rounding.step", regime.Rounding.Step, add);
        RateCheck.Fits("margin", regime.Margin, add);
        RateCheck.Fits("leastRate", regime.LeastRate ?? 0, add);
        if (regime.Reference is null && (regime.Fixing is not RateFixing.Floating || !regime.StepDates.IsEmpty))
        {
            add("DUN4035", ProblemTemplate.Whole(
                "It has no reference rate, so there is nothing to fix or to read. Name one, or leave out when."));
        }
    }

    private static void Opens(TimeWindow hours, Action<string, ProblemTemplate> add)
    {
        if (hours.Open.IsEmpty)
        {
            add("DUN4009", ProblemTemplate.Whole("It has no open hours, so it never opens. Give some."));
        }

        foreach (var open in hours.Open)
        {
            if (open.Days.All(day => day is IsoDayOfWeek.None))
            {
                add("DUN4009", ProblemTemplate.Whole("Open hours without a weekday never open. Give one."));
            }

            if (open.To != LocalTime.Midnight && open.From >= open.To)
            {
                add("DUN4009", ProblemTemplate.Of(
                    $"Hours from {Time(open.From)} to {Time(open.To)} never open. "
                        + $"Give a later end; midnight is 00:00."));
            }
        }
    }

    private static void NotBoth(ContentRule content, Action<string, ProblemTemplate> add)
    {
        foreach (var element in content.Requires)
        {
            if (content.Forbids.Contains(element))
            {
                add("DUN4012", ProblemTemplate.Of($"It demands \"{element}\" and forbids it. Drop one of both."));
            }
        }
    }

    private static string Time(LocalTime time) =>
        NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time);
}
