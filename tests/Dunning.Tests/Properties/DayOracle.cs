using Dunning.Tests.Generated;

namespace Dunning.Tests;

/// <summary>
/// Works out by hand, day by day, what one unpaid receivable gets where nothing stands in the way: its levels one after
/// the other, each on its day or the first allowed after it, by the first channel that
/// law allows then. Shares no code with the engine.
/// </summary>
internal sealed class DayOracle(Sample sample)
{
    private readonly PolicyOptions _options = sample.Policy.Options;
    private readonly Treatment _treatment = sample.Policy.Treatments.First(known => known.Name == "standard");
    private readonly List<(int Day, Tone Tone)> _heard = [];
    private readonly List<(int Day, Channel Channel)> _contacts = [];
    private int _issued;
    private int? _rose;
    private int? _last;
    private int _repeats;

    private Step[] Levels => [.. _treatment.Steps.Where(step => step.IsLevel)];

    private Receivable Receivable => sample.Debtor.Receivables[0];

    private int Due { get; } = NodaTime.Period.DaysBetween(Story.Day0, sample.Debtor.Receivables[0].DueOn);

    public IEnumerable<string> Expected()
    {
        for (var day = 0; day <= Simulation.Days; day++)
        {
            if (day <= Due || !IsContactDay(day) || Wanted(day) is not { } wanted)
            {
                continue;
            }

            var (step, repeat) = wanted;
            if (day < (_last ?? int.MinValue / 2) + (step.GapDays ?? _options.GapDays)
                || ToneOn(day, step, repeat) is not { } tone
                || ChannelOn(day, step) is not { } channel)
            {
                continue;
            }

            _contacts.Add((day, channel));

            yield return $"{day}: {step.Name} {channel} {tone}";
            Issue(day, step, tone, repeat);
        }
    }

    private void Issue(int day, Step step, Tone tone, bool repeat)
    {
        _last = day;
        _heard.Add((day, tone));
        if (tone < step.Tone)
        {
            return; // softened: credit for the tone, not the level
        }

        _rose = day;
        _repeats = repeat ? _repeats + 1 : 0;
        _issued = repeat ? _issued : Array.IndexOf(Levels, step) + 1;
    }

    private (Step Step, bool Repeat)? Wanted(int day)
    {
        if (_issued == Levels.Length)
        {
            var last = _treatment.AtLastLevel;
            return last.EveryDays > 0 && _repeats < (last.Times ?? int.MaxValue) && day >= _rose + last.EveryDays
                ? (Levels[^1], true)
                : null;
        }

        Step? wanted = null;
        for (var level = _issued; level < Levels.Length; level++)
        {
            if (Levels[level].Until is { } until && day >= After(level, until))
            {
                continue; // its time is over: passed over
            }

            if (!(day >= StartOf(level)))
            {
                break;
            }

            wanted = Levels[level];
            if (_options.CatchUp is CatchUp.OneStep)
            {
                break;
            }
        }

        return wanted is null ? null : (wanted, false);
    }

    private int? StartOf(int level) => After(level, Levels[level].Start.Span);

    private int? After(int level, Span span) => From(level) is { } from ? Later(from, span) : null;

    private int? From(int level)
    {
        var start = Levels[level].Start;
        var isNumber = start.Span is { Unit: SpanUnit.Days, ToMonthEnd: false };
        return start.From switch
        {
            StartFrom.DueDate => Due - (isNumber && _options.DueDay is DueDayCount.One ? 1 : 0),
            StartFrom.Invoice => Number(Receivable.DocumentOn),
            StartFrom.Receipt => Number(Receivable.ReceivedOn),
            StartFrom.DeclaredDate => Number(sample.Debtor.Facts.Attributes.Single().Date),
            StartFrom.Deadline when _rose is null => StartOf(level - 1) + Levels[level - 1].DeadlineDays,
            StartFrom.Deadline => _rose + Levels[_issued - 1].DeadlineDays,
            _ => _rose ?? StartOf(level - 1),
        };
    }

    private static int Later(int from, Span span)
    {
        var date = Story.On(from);
        if (span.Unit is SpanUnit.WorkingDays)
        {
            for (var left = span.Count; left > 0;)
            {
                date = date.PlusDays(1);
                left -= date.DayOfWeek is NodaTime.IsoDayOfWeek.Saturday or NodaTime.IsoDayOfWeek.Sunday ? 0 : 1;
            }
        }
        else
        {
            date = span.Unit is SpanUnit.Months ? date.PlusMonths(span.Count) : date.PlusDays(span.Count);
        }

        while (span.ToMonthEnd && date.PlusDays(1).Month == date.Month)
        {
            date = date.PlusDays(1);
        }

        return Number(date)!.Value;
    }

    private static int? Number(NodaTime.LocalDate? date) =>
        date is { } day ? NodaTime.Period.DaysBetween(Story.Day0, day) : null;

    // The tone of the step if it may be spoken; else a softer one that is new; else nothing today.
    private Tone? ToneOn(int day, Step step, bool repeat)
    {
        var highest = _heard.Count == 0 ? Tone.None : _heard.Max(heard => heard.Tone);
        var used = Levels.Select(level => level.Tone).Where(tone => tone > highest).DefaultIfEmpty(step.Tone).Min();
        var tone = step.Tone <= highest ? step.Tone : highest == Tone.None ? Tone.Remind : (Tone)Math
            .Min((int)step.Tone, (int)used);
        if (tone < Tone.Demand)
        {
            return tone;
        }

        var floor = sample.Debtor.Facts.Kind is DebtorKind.Consumer ? 10 : 1;
        var oldEnough = repeat || day - Due >= Math.Max(floor, _options.DemandDay);
        if (oldEnough && _heard.Exists(heard => heard.Tone < tone && heard.Day <= day - 3))
        {
            return tone;
        }

        return highest == Tone.Remind && Levels.Any(level => level.Tone is Tone.Urge) ? Tone.Urge : null;
    }

    // The first of the step by which law allows the contact on the day.
    private Channel? ChannelOn(int day, Step step)
    {
        foreach (var channel in step.Channels)
        {
            if (sample.Law?.Allows(day, channel, _contacts) is not false)
            {
                return channel;
            }
        }

        return null;
    }

    private bool IsContactDay(int day) =>
        _options.ContactDays.IsEmpty || _options.ContactDays.Contains(Story.On(day).DayOfWeek);
}
