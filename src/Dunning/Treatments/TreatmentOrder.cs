using Dunning.Diagnostics;

namespace Dunning.Treatments;

/// <summary>
/// Compares treatments by how firmly and how soon they ask. A partial order: two may be incomparable.
/// </summary>
/// <remarks>
/// One is at most as firm as another when whoever stands on any rung of the one, the other or both hears from it no
/// earlier and no more firmly: each of its levels stands on a rung of the other, in no firmer tone, neither planned
/// earlier nor waiting less after any notice before it, on the same condition and minimum, is no call where the other
/// writes, and gives no less time to pay; and it repeats its last level no oftener. Notices before the due date ask
/// for nothing and are not compared. Channels are not either: none is firmer than another but a call. Where the engine
/// would speak more softly than written, only treatments with the same tones compare: the softened notices of the one
/// may delay it behind the other. With <see cref="CatchUp.MostSevere"/> a delay can bring a higher level sooner, by
/// skipping: there only the same levels compare, or the first alone.
/// </remarks>
internal static class TreatmentOrder
{
    // Two notices never come on one day, whatever the gap is.
    private const int OneADay = 1;

    /// <summary>Says whether one treatment is surely at most as firm as another.</summary>
    public static bool IsAtMostAsFirmAs(Treatment one, Treatment other, PolicyOptions options) =>
        WhereFirmer(one, other, options) is null;

    /// <summary>Where a treatment is, or may be, firmer than another, in words; null if nowhere.</summary>
    public static ProblemTemplate? WhereFirmer(Treatment one, Treatment other, PolicyOptions options)
    {
        var (mine, theirs) = (LevelPlan.Of(one, options), LevelPlan.Of(other, options));
        if (!CanCompare(mine, theirs, options))
        {
            return ProblemTemplate.Of(
                $"the tones of \"{one.Name}\" and \"{other.Name}\" cannot be compared: let both climb from remind, one "
                    + $"step at a time, with demands from their day on, by days past due and days after a notice");
        }

        if (one.Steps.FirstOrDefault(step => IsBrought(step) && !other.Steps.Contains(step)) is { } brought)
        {
            return ProblemTemplate.Of($"\"{brought.Name}\": the other has no such step");
        }

        var (before, last) = (0, 0);
        foreach (var level in mine)
        {
            var found = Array.FindIndex(theirs, known => known.Step.Rung == level.Step.Rung);
            var where = found < 0
                ? ProblemTemplate.Whole("the other has no such rung")
                : Firmer(level, theirs[found]) ?? Sooner(level, theirs, before, found);
            if (where is not null)
            {
                return ProblemTemplate.Of($"\"{level.Step.Name}\" on rung {level.Step.Rung}: {where}");
            }

            (before, last) = (level.Step.Rung, found);
        }

        return mine.Length == 0 ? null : Repeats(one.AtLastLevel, other.AtLastLevel, last == theirs.Length - 1);
    }

    private static bool CanCompare(LevelPlan[] mine, LevelPlan[] theirs, PolicyOptions options)
    {
        if (mine.Length == 0 || mine.SequenceEqual(theirs))
        {
            return true;
        }

        if (!Array.TrueForAll(mine, IsPlain) || !Array.TrueForAll(theirs, IsPlain))
        {
            return false;
        }

        var climb = Climbs(mine, options) && Climbs(theirs, options);
        return options.CatchUp is CatchUp.MostSevere
            ? climb && mine.Length == 1 && theirs.Length > 0 && mine[0].Step.Rung == theirs[0].Step.Rung
            : climb || mine.Select(Tones).SequenceEqual(theirs.Select(Tones));
    }

    // Only days past due and days after a notice tell which comes first, whoever the debtor is.
    private static bool IsPlain(LevelPlan level) => level.Step is { Until: null, Start: { Span.IsPlain: true } start }
        && start.From is StartFrom.DueDate or StartFrom.LastNotice;

    private static (int Rung, Tone Tone) Tones(LevelPlan level) => (level.Step.Rung, level.Step.Tone);

    private static bool IsBrought(Step step) => step is { IsLevel: false, IsBeforeDue: false };

    // What the engine does not soften, whoever the debtor is.
    private static bool Climbs(LevelPlan[] levels, PolicyOptions options)
    {
        var dueDay = options.DueDay is DueDayCount.One ? 1 : 0;
        var demandDay = ToneLadder.DemandDay(options, DebtorKind.Consumer) + dueDay;
        var highest = Tone.Remind;
        foreach (var level in levels)
        {
            var isDemand = level.Step.Tone >= Tone.Demand;
            var isFirst = level == levels[0];
            if (level.Step.Tone < highest || (isFirst && level.Step.Tone > Tone.Remind)
                || (isDemand && (level.Day < demandDay || level.Wait < ToneCredit.SofterNoticeDays)))
            {
                return false;
            }

            highest = level.Step.Tone;
        }

        return true;
    }

    private static ProblemTemplate? Firmer(LevelPlan mine, LevelPlan theirs)
    {
        var (my, their) = (mine.Step, theirs.Step);
        if (my.Tone > their.Tone)
        {
            return ProblemTemplate.Of($"tone {Codes.Of(my.Tone)}, there {Codes.Of(their.Tone)}");
        }

        if (my.When != their.When || my.IsMandatory != their.IsMandatory || my.Minimum != their.Minimum)
        {
            return ProblemTemplate.Whole("another condition or minimum");
        }

        if (my.Purpose != their.Purpose || my.To != their.To || my.Copy != their.Copy)
        {
            return ProblemTemplate.Whole("another purpose, or other persons");
        }

        if (my.Kind is StepKind.Call && their.Kind is not StepKind.Call)
        {
            return ProblemTemplate.Whole("a call, there a notice");
        }

        if (my.Charge?.Figures.Any(figure => !(figure.Amount <= their.Charge?.In(figure.Currency)?.Amount)) is true
            || (my.ChargeByLaw is not null && my.ChargeByLaw != their.ChargeByLaw)
            || (my.ChargeOnRepeat && !their.ChargeOnRepeat))
        {
            return ProblemTemplate.Whole("it costs more");
        }

        return my.DeadlineDays is not { } days || days >= their.DeadlineDays ? null
            : their.DeadlineDays is { } longer ? ProblemTemplate.Of($"{days} days to pay, there {longer}")
            : ProblemTemplate.Of($"{days} days to pay, there no deadline");
    }

    // What the other has between two rungs of this one makes it wait longer; a rung that it must not leave out, for
    // ever.
    private static ProblemTemplate? Sooner(LevelPlan mine, LevelPlan[] theirs, int before, int found)
    {
        if (mine.Day < theirs[found].Day)
        {
            return ProblemTemplate.Of($"from day {mine.Day}, there from day {theirs[found].Day}");
        }

        var wait = 0;
        for (var place = found; place > 0 && theirs[place].Step.Rung > before; place--)
        {
            wait += theirs[place].Wait;
            if (place < found && theirs[place].Step is { IsMandatory: true, When: not null })
            {
                return ProblemTemplate.Of($"the other waits for \"{theirs[place].Step.Name}\"");
            }
        }

        return mine.Wait < wait ? ProblemTemplate.Of($"{mine.Wait} days after a notice, there {wait}") : null;
    }

    private static ProblemTemplate? Repeats(LastLevel mine, LastLevel theirs, bool isSameRung)
    {
        if (mine.EveryDays == 0)
        {
            return null;
        }

        var seldom = isSameRung
            && theirs.EveryDays > 0
            && mine.EveryDays >= theirs.EveryDays
            && (mine.Times ?? int.MaxValue) <= (theirs.Times ?? int.MaxValue);
        return seldom
            ? null
            : ProblemTemplate.Whole("it repeats its last level oftener, or where the other goes on");
    }

    /// <summary>A level with when it can come first, and how long it waits after a notice.</summary>
    /// <param name="Step">The level.</param>
    /// <param name="Day">The first day on which it can come, each level before it having come.</param>
    /// <param name="Wait">The least days after the notice before it.</param>
    private readonly record struct LevelPlan(Step Step, int Day, int Wait)
    {
        public static LevelPlan[] Of(Treatment treatment, PolicyOptions options)
        {
            var plans = new List<LevelPlan>();
            var day = 0;
            foreach (var step in treatment.Steps.Where(step => step.IsLevel))
            {
                var (days, fromDue) = (step.Start.Span.Count, step.Start.From is StartFrom.DueDate);
                var wait = Math.Max(step.GapDays ?? options.GapDays, fromDue ? OneADay : days);
                day = plans.Count == 0 ? days : Math.Max(fromDue ? days : 0, day + wait);
                plans.Add(new(step, day, wait));
            }

            return [.. plans];
        }
    }
}
