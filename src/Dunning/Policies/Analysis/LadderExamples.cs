using Dunning.Diagnostics;
using Dunning.Receivables;

namespace Dunning.Policies.Analysis;

/// <summary>Makes debtors who stand at one place of a ladder, to show what comes there and what does not.</summary>
/// <remarks>It has steps of its own: an example never costs a finding.</remarks>
/// <param name="model">The policy.</param>
internal sealed class LadderExamples(PolicyModel model)
{
    private const int StepsMax = 500_000;
    private const int TriesMax = 2_000;
    private const int SegmentsMax = 50;
    private const int NoticeDaysAgo = 10;

    private readonly StepBudget _budget = new(StepsMax);
    private int _tries;

    /// <summary>Someone of whom nothing is wanted but a condition; of anybody, if that fails.</summary>
    public ExampleDebtor? Anyone(ExampleWish wish) =>
        Make(wish.When, wish) ?? (wish.When is null ? null : Make(null, wish));

    /// <summary>Someone who is treated otherwise: nobody gets this treatment.</summary>
    public ExampleDebtor? Elsewhere(Treatment treatment) => Anyone(new()
    {
        Says = state => Examples.TakerOf(model, state) is { } taker && taker.Treatment != treatment.Name
            ? ProblemTemplate.Of($"is treated as \"{taker.Treatment}\", and nobody as \"{treatment.Name}\"")
            : null,
    });

    /// <summary>Someone whom no segment above one takes.</summary>
    public ExampleDebtor? Below(Segment segment, ExampleWish wish) =>
        Make(wish.When, wish, [.. model.Segments.TakeWhile(other => other != segment)]);

    /// <summary>Someone to whom a step would come today, but for what a finding names.</summary>
    public ExampleDebtor? Before(Treatment treatment, Step step, ExampleWish wish)
    {
        var (aged, reaching) = At(treatment, step, wish);
        return In(treatment, aged, reaching);
    }

    /// <summary>The same of anybody, however treated.</summary>
    public ExampleDebtor? Meant(Treatment treatment, Step step, ExampleWish wish)
    {
        var (aged, reaching) = At(treatment, step, wish);
        return Make(All(wish.When, aged), reaching) ?? Make(wish.When, reaching);
    }

    /// <summary>Someone who has heard the last level, and that again so many times, if age allows it.</summary>
    public ExampleDebtor? Behind(Treatment treatment, int repeats, ExampleWish wish)
    {
        var levels = treatment.Steps.Where(step => step.IsLevel).ToArray();
        var ago = Math.Max(NoticeDaysAgo, treatment.AtLastLevel.EveryDays + Gap(levels[^1]));
        return In(treatment, Facts.DaysPastDue.AtLeast(DayOf(levels) + (ago * (repeats + 1))), wish with
        {
            Says = state => Array.Exists(state.Items, item => item.IsOverdue) ? wish.Says(state) : null,
            With = draft =>
            {
                Reach(draft, levels[^1], ago);
                draft.Repeats = Math.Clamp((draft.Age - DayOf(levels)) / ago, 0, repeats);
                if (draft.Repeats > 0)
                {
                    draft.Words.Add(ProblemTemplate.Of($"repeats: {draft.Repeats}"));
                }
            },
        });
    }

    /// <summary>Someone who is treated so: of the age, or where no segment allows that of any other.</summary>
    public ExampleDebtor? In(Treatment treatment, Condition? aged, ExampleWish wish)
    {
        foreach (var age in aged is null ? (Condition?[])[null] : [aged, null])
        {
            foreach (var segment in model.SegmentsOf(treatment).Take(SegmentsMax))
            {
                if (In(segment, wish with { When = All(wish.When, age) }) is { } example)
                {
                    return example;
                }
            }
        }

        return null;
    }

    /// <summary>Someone whom a segment takes.</summary>
    public ExampleDebtor? In(Segment segment, ExampleWish wish)
    {
        var wanted = All(segment.When, wish.When);
        var taken = wish with
        {
            When = wanted,
            Says = state => Examples.TakerOf(model, state) == segment ? wish.Says(state) : null,
        };
        return Make(wanted, taken) ?? Make(wanted, taken, [.. model.Segments.TakeWhile(other => other != segment)]);
    }

    // How old the debt is, and which level it has, where a step is next.
    private (Condition? Aged, ExampleWish Wish) At(Treatment treatment, Step step, ExampleWish wish)
    {
        var levels = treatment.Steps.TakeWhile(other => other != step).Where(other => other.IsLevel).ToArray();
        var reached = levels.LastOrDefault();
        if (step.On is not StepEvent.None || step.IsBeforeDue)
        {
            return (step.Start.IsDayPastDue ? Facts.DaysPastDue.Is(step.Start.Span.Count) : null, wish);
        }

        var ago = Math.Max(NoticeDaysAgo, DaysOf(step.Start) + Gap(step));
        var age = reached is null ? DayOf([step]) : Math.Max(DayOf(levels) + ago, DayOf([.. levels, step]));
        return (Facts.DaysPastDue.AtLeast(age), wish with
        {
            With = draft =>
            {
                Reach(draft, reached, ago);
                wish.With?.Invoke(draft);
            },
        });
    }

    private static Condition? All(Condition? one, Condition? other) =>
        one is null ? other : other is null ? one : one & other;

    private static void Reach(ExampleDraft draft, Step? level, int ago)
    {
        if (level is not null && draft.Rung == 0)
        {
            draft.Rung = level.Rung;
            draft.NoticeDaysAgo = ago;
            draft.Words.Add(ProblemTemplate.Of($"level \"{level.Name}\" reached"));
        }
    }

    // Without those above: they may want more of the facts than an example can have, so that it is the second try.
    private ExampleDebtor? Make(Condition? wanted, ExampleWish wish, params Segment[] without)
    {
        if (without.Length > SegmentsMax || _tries++ > TriesMax)
        {
            return null;
        }

        var worlds = wish.Currency is { } currency
            ? [new World(currency, isNamed: true, _budget)]
            : World.For([wanted, .. without.Select(segment => segment.When)], _budget);
        foreach (var segment in without)
        {
            worlds.Without(segment.When);
        }

        return worlds.Ask(wanted, out var where) is Answer.Yes
            ? new ExampleMaker(where!, model).Make(wanted, wish.Says, wish.With)
            : null;
    }

    // The first day on which a ladder can have come so far, rather too late than too early.
    private int DayOf(IEnumerable<Step> levels) => levels.Aggregate(0, (day, level) => level.Start.IsDayPastDue
        ? Math.Max(day, level.Start.Span.Count)
        : day + DaysOf(level.Start) + Gap(level));

    private int Gap(Step step) => step.GapDays ?? model.Options.GapDays;

    private static int DaysOf(Start start) => (start.IsDayPastDue, start.Span.Unit) switch
    {
        (true, _) => 0,
        (_, SpanUnit.Months) => (start.Span.Count + 1) * 31,
        (_, SpanUnit.WorkingDays) => (start.Span.Count * 2) + 31,
        _ => start.Span.Count + (start.Span.ToMonthEnd ? 31 : 0),
    };
}

/// <summary>What an example debtor has to be.</summary>
internal sealed record ExampleWish
{
    /// <summary>Gets what has to be true of the debtor, or null for nothing.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets the currency of all amounts, or null for any.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Gets what the debtor has besides, or null for nothing.</summary>
    public Action<ExampleDraft>? With { get; init; }

    /// <summary>Gets what becomes of the debtor; null from it means that the debtor does not show it.</summary>
    public required Func<CaseState, ProblemTemplate?> Says { get; init; }
}
