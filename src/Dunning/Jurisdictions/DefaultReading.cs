using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>Finds the first of the ways that bring a debtor into default.</summary>
internal static class DefaultReading
{
    public static LegalDates Of(DefaultStart rule, DefaultFacts facts, PlaceCalendar place)
    {
        LegalDates? first = null;
        foreach (var way in new[] { ByTime(rule, facts, place), ByTerm(rule, facts, place), ByAct(rule, facts) })
        {
            if (way?.Missing is not null)
            {
                return way;
            }

            first = way is null || first?.On(LegalDay.Default) <= way.On(LegalDay.Default) ? first : way;
        }

        return first ?? DeadlineSteps.No(rule, Obstacle(rule, facts));
    }

    // Default with the end of the term of a demand that was received after the due date; the first of them.
    private static LegalDates? ByTerm(DefaultStart rule, DefaultFacts facts, PlaceCalendar place)
    {
        if (facts.DueOn is not { } due || !(rule.ByDemand || rule.ByDemandWithTerm))
        {
            return null;
        }

        LegalDates? first = null;
        foreach (var demand in facts.DemandsWithTerm.Where(demand => demand.ReceivedOn > due))
        {
            var ends = Ends(rule, LocalDate.Max(demand.PayBy, demand.ReceivedOn), place);
            if (rule.LeastTerm?.From(demand.ReceivedOn, place) is { } least)
            {
                ends = Later(ends, least);
            }

            first = first is null ? ends : Earlier(first, ends);
        }

        return first is null ? null : AfterLastDay(first, rule);
    }

    private static LegalDates Ends(DefaultStart rule, LocalDate date, PlaceCalendar place)
    {
        var roll = rule.DueDateRolls ? DeadlineRoll.NextWorkingDay : DeadlineRoll.None;
        return DeadlineSteps.Of(rule, date, Reckoning.Ending(Plain(rule, roll), Day.Of(date), place));
    }

    // Default by the end of a day: the due date, or the last day of a period. Null where none ends.
    private static LegalDates? ByTime(DefaultStart rule, DefaultFacts facts, PlaceCalendar place)
    {
        var start = StartOf(facts);
        if (rule.ByCalendarDate && facts is { IsDueByCalendar: true, DueOn: { } due })
        {
            var ends = Ends(rule, due, place);
            return AfterLastDay(
                start is { } from && Cap(rule, facts) is { } cap ? Earlier(ends, cap.From(from, place)) : ends, rule);
        }

        return rule.Within is { } within && start is { } begins && Runs(rule, facts)
            ? AfterLastDay(within.From(begins, place), rule)
            : null;
    }

    private static bool Runs(DefaultStart rule, DefaultFacts facts)
    {
        var isConsumer = facts.Debtor is DebtorKind.Consumer && rule.ConsumersMustBeTold;
        return facts.InvoiceReceivedOn is not null
            ? !isConsumer || facts.IsConsumerTold
            : facts is { IsInvoiceDateUncertain: true, PerformedOn: not null } && !isConsumer;
    }

    private static DeadlineRule? Cap(DefaultStart rule, DefaultFacts facts)
    {
        if (facts.Debtor is DebtorKind.PublicBody)
        {
            return rule.PublicBodiesWithin;
        }

        return facts.IsGrosslyUnfair ? rule.UnfairWithin : null;
    }

    private static DeadlineRule Plain(DefaultStart rule, DeadlineRoll roll) => new()
    {
        Id = rule.Id,
        Citation = rule.Citation,
        Source = rule.Source,
        Length = Period.Zero,
        Roll = roll,
    };

    private static LegalDates Earlier(LegalDates one, LegalDates other)
    {
        if (one.Missing is not null || other.Missing is not null)
        {
            return one.Missing is not null ? one : other;
        }

        return other.LastDay < one.LastDay ? other : one;
    }

    private static LegalDates Later(LegalDates one, LegalDates other) =>
        one.Missing is null && (other.Missing is not null || other.LastDay > one.LastDay) ? other : one;

    private static LegalDates AfterLastDay(LegalDates dates, DefaultStart rule) => dates.DayAfter is not { } after
        ? dates with { Rule = rule }
        : dates with
        {
            Rule = rule,
            Steps = [.. dates.Steps, new(LegalDay.Default, after), new(LegalDay.Interest, after)],
        };

    private static LocalDate? StartOf(DefaultFacts facts)
    {
        LocalDate? agreed = facts.IsDueByCalendar ? null : facts.DueOn;
        return new[] { agreed, facts.InvoiceReceivedOn, facts.PerformedOn, facts.AcceptedOn }.Max();
    }

    // Default at once, by a demand or a refusal; interest runs from the day after.
    private static LegalDates? ByAct(DefaultStart rule, DefaultFacts facts)
    {
        if (facts.DueOn is not { } due)
        {
            return null;
        }

        var demand = rule.ByDemand
            ? facts.DemandsReceivedOn.Where(date => date > due).Select(date => (LocalDate?)date).Min()
            : null;
        var refusal = rule.ByRefusal && facts.RefusedOn is { } refused
            ? LocalDate.Max(refused, due.PlusDays(1))
            : (LocalDate?)null;
        var at = new[] { demand, refusal }.Min();
        return at is not { } begins ? null : new()
        {
            Rule = rule,
            Steps =
            [
                new(LegalDay.Event, begins), new(LegalDay.Default, begins),
                new(LegalDay.Interest, facts.RefusedOn <= due && begins == refusal ? begins : begins.PlusDays(1)),
            ],
        };
    }

    private static LegalObstacle Obstacle(DefaultStart rule, DefaultFacts facts)
    {
        var isDemanded = !facts.DemandsReceivedOn.IsEmpty;
        if ((rule.ByDemand && isDemanded)
            || ((rule.ByDemand || rule.ByDemandWithTerm) && !facts.DemandsWithTerm.IsEmpty))
        {
            return LegalObstacle.DemandBeforeDue;
        }

        if (rule.ByDemandWithTerm && isDemanded)
        {
            return LegalObstacle.DemandWithoutTerm;
        }

        var isOpen = rule.Within is not null && (facts.InvoiceReceivedOn is not null || facts.IsInvoiceDateUncertain);
        return isOpen && rule.ConsumersMustBeTold && facts.Debtor is DebtorKind.Consumer
            ? LegalObstacle.ConsumerNotTold
            : LegalObstacle.NothingBringsDefault;
    }
}
