using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>Counts a limitation: where it begins, begins again, and stands still.</summary>
internal sealed class LimitationReading(Limitation rule, ClaimFacts facts)
{
    private readonly int _years =
        facts.TitledOn is not null && rule.YearsWithTitle is { } titled ? titled : rule.Years;

    public LegalDates Dates()
    {
        var (begin, last) = Begin();
        var end = With(begin, last);
        foreach (var restart in facts.AcknowledgedOn.Where(_ => rule.PaymentRestarts).Order())
        {
            // Before it begins there is nothing to begin again; once it is over there is nothing left.
            if (restart > begin && !(restart > end.Last))
            {
                (begin, end) = (restart, With(restart, restart.PlusYears(_years)));
            }
        }

        return end.Last is not { } lastDay
            ? new()
            {
                Rule = rule,
                Obstacle = LegalObstacle.Suspended,
                Steps = [new(LegalDay.Event, begin), .. end.Steps],
            }
            : new()
            {
                Rule = rule,
                Steps =
                [
                    new(LegalDay.Event, begin), .. end.Steps,
                    new(LegalDay.LastDay, lastDay), new(LegalDay.DayAfter, lastDay.PlusDays(1)),
                ],
            };
    }

    // The day with whose end it begins, and the last day if nothing happens.
    private (LocalDate Begin, LocalDate Last) Begin()
    {
        if (facts.TitledOn is { } titled && rule.YearsWithTitle is not null)
        {
            return (titled, titled.PlusYears(_years));
        }

        if (rule.YearsAtMost is not { } most)
        {
            var from = YearEnd(facts.AroseOn);
            return (from, from.PlusYears(_years));
        }

        var latest = facts.AroseOn.PlusYears(most);
        if (facts.IsUnknown)
        {
            return (facts.AroseOn, latest);
        }

        var known = YearEnd(LocalDate.Max(facts.AroseOn, facts.KnownOn ?? facts.AroseOn));
        var last = known.PlusYears(_years);
        return latest < last ? (facts.AroseOn, latest) : (known, last);
    }

    private LocalDate YearEnd(LocalDate date) => rule.FromYearEnd ? new(date.Year, 12, 31) : date;

    // Each day on which it stands still is one more at the end. What is over before stands still no more.
    private (LocalDate? Last, List<LegalStep> Steps) With(LocalDate begin, LocalDate last)
    {
        var steps = new List<LegalStep>();
        var counted = begin;
        foreach (var still in facts.Proceedings.Where(_ => rule.ProceedingsSuspend).OrderBy(still => still.ServedOn))
        {
            var from = LocalDate.Max(still.ServedOn, counted.PlusDays(1));
            if (from > last)
            {
                continue;
            }

            if (still.EndedOn is not { } ended)
            {
                steps.Add(new(LegalDay.SuspendedFrom, from));
                return (null, steps);
            }

            var to = LocalDate.Max(ended, still.ServedOn).PlusMonths(rule.SuspendedMonthsAfter);
            if (to >= from)
            {
                steps.Add(new(LegalDay.SuspendedFrom, from));
                steps.Add(new(LegalDay.SuspendedTo, to));
                (counted, last) = (to, last.PlusDays(Day.Of(to) - Day.Of(from) + 1));
            }
        }

        return (last, steps);
    }
}
