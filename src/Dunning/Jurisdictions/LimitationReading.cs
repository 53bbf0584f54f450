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
        var end = StandingStill(begin, last);
        foreach (var (from, to) in Restarts())
        {
            // Before it begins there is nothing to begin again; once it is over there is nothing left.
            if (from > end.Last || to <= begin)
            {
                continue;
            }

            if (to is not { } ended)
            {
                return Suspended(begin, [.. end.Steps, new(LegalDay.SuspendedFrom, from)]);
            }

            var renewed = StandingStill(ended, ended.PlusYears(Math.Min(_years, rule.RestartYearsAtMost ?? _years)));
            if (!(renewed.Last < end.Last))
            {
                (begin, end) = (ended, renewed);
            }
        }

        return end.Last is not { } lastDay ? Suspended(begin, end.Steps) : new()
        {
            Rule = rule,
            Steps =
            [
                new(LegalDay.Event, begin), .. end.Steps,
                new(LegalDay.LastDay, lastDay), new(LegalDay.DayAfter, lastDay.PlusDays(1)),
            ],
        };
    }

    private LegalDates Suspended(LocalDate begin, List<LegalStep> steps) => new()
    {
        Rule = rule,
        Obstacle = LegalObstacle.Suspended,
        Steps = [new(LegalDay.Event, begin), .. steps],
    };

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

    // What lets it begin again, and the day with whose end it does: for proceedings that go on there is none yet.
    private IEnumerable<(LocalDate From, LocalDate? To)> Restarts()
    {
        var days = facts.AcknowledgedOn.Where(_ => rule.PaymentRestarts)
            .Concat(facts.DemandedOn.Where(_ => rule.DemandRestarts))
            .Concat(facts.EnforcedOn.Where(_ => rule.EnforcementRestarts))
            .Select(day => (day, (LocalDate?)day));
        var courts = facts.Proceedings.Where(_ => rule.ProceedingsRestart)
            .Select(court => (court.ServedOn, court.EndedOn is { } ended
                ? LocalDate.Max(ended, court.ServedOn)
                : (LocalDate?)null));
        return days.Concat(courts).OrderBy(restart => restart.Item1);
    }

    // The first and the last day of each time for which it stands still, and until when it is not barred after that.
    private IEnumerable<(LocalDate From, LocalDate? To, int MonthsLeft)> Stills()
    {
        var courts = facts.Proceedings.Where(_ => rule is { ProceedingsSuspend: true, ProceedingsRestart: false })
            .Select(court => (
                court.ServedOn,
                court.EndedOn is { } ended
                    ? LocalDate.Max(ended, court.ServedOn).PlusMonths(rule.SuspendedMonthsAfter)
                    : (LocalDate?)null,
                0));
        var talks = facts.Negotiations.Where(_ => rule.NegotiationsSuspend)
            .Select(talk => (talk.BegunOn, talk.EndedOn, rule.MonthsAfterNegotiations));
        return courts.Concat(talks).OrderBy(still => still.Item1);
    }

    // Each day on which it stands still is one more at the end. What is over before stands still no more.
    private (LocalDate? Last, List<LegalStep> Steps) StandingStill(LocalDate begin, LocalDate last)
    {
        var steps = new List<LegalStep>();
        var counted = begin;
        foreach (var (start, end, monthsLeft) in Stills())
        {
            var from = LocalDate.Max(start, counted.PlusDays(1));
            if (from > last)
            {
                continue;
            }

            if (end is not { } to)
            {
                steps.Add(new(LegalDay.SuspendedFrom, from));
                return (null, steps);
            }

            if (to >= from)
            {
                steps.Add(new(LegalDay.SuspendedFrom, from));
                steps.Add(new(LegalDay.SuspendedTo, to));
                (counted, last) = (to, last.PlusDays(Day.Of(to) - Day.Of(from) + 1));
            }

            last = to > begin ? LocalDate.Max(last, to.PlusMonths(monthsLeft)) : last;
        }

        return (last, steps);
    }
}
