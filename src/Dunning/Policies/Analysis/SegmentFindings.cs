using Dunning.Diagnostics;

namespace Dunning.Policies.Analysis;

/// <summary>Finds segments that are never reached: what they want cannot be, or others take it first.</summary>
/// <param name="model">The policy.</param>
/// <param name="scope">Where it stands.</param>
/// <param name="budget">The steps that may be taken.</param>
internal sealed class SegmentFindings(PolicyModel model, Scope scope, StepBudget budget)
{
    private const int SinglesMax = 2_000;
    private const int TogetherMax = 24;
    private int _singles;

    public IEnumerable<Problem> Find()
    {
        var left = World.For(model.Segments.Select(segment => segment.When), budget);
        for (var i = 0; i < model.Segments.Count; i++)
        {
            var segment = model.Segments[i];
            if (i > 0 && !IsSafetyNet(i) && left.Ask(segment.When) is Answer.No
                && Alone(segment).Ask(segment.When, out var where) is not Answer.No)
            {
                yield return Unreached(i, where);
            }

            left.Without(segment.When);
        }
    }

    // Each policy needs one segment without a condition, also where those above it leave nobody.
    private bool IsSafetyNet(int place) =>
        model.Segments[place].When is null && model.Segments.Take(place).All(above => above.When is not null);

    private World[] Alone(Segment segment) => World.For([segment.When], budget);

    private Problem Unreached(int place, World? where)
    {
        var segment = model.Segments[place];
        return new(
            "DUN1301",
            $"segment \"{segment.Name}\"",
            $"segment \"{segment.Name}\" is never reached: {By(place)}")
        {
            Example = where is null ? null : new ExampleMaker(where, model).Make(segment.When, state =>
                Examples.TakerOf(model, state) is { } taker ? Instead(segment, taker) : null),
        };
    }

    private static ProblemTemplate Instead(Segment segment, Segment taker) => taker.Treatment == segment.Treatment
        ? ProblemTemplate.Of($"is taken by \"{taker.Name}\"")
        : ProblemTemplate.Of($"is treated as \"{taker.Treatment}\" instead of \"{segment.Treatment}\"");

    private ProblemTemplate By(int place)
    {
        foreach (var before in model.Segments.Take(place))
        {
            if (TakesAll([before], null))
            {
                return ProblemTemplate.Of(
                    $"{scope.Named(before)} takes every debtor first. Move it above {scope.Place(before)}.");
            }
        }

        foreach (var before in model.Segments.Take(place))
        {
            if (TakesAll([before], model.Segments[place].When))
            {
                return ProblemTemplate.Of(
                    $"{scope.Named(before)} takes each of its debtors first. Move it above {scope.Place(before)}.");
            }
        }

        return Together(place);
    }

    private ProblemTemplate Together(int place)
    {
        var takers = model.Segments.Take(place).ToList();
        if (takers.Count > TogetherMax)
        {
            return ProblemTemplate.Whole(
                "those above it together take each of its debtors first. Move it up, or leave it out.");
        }

        for (var i = takers.Count - 1; i >= 0; i--)
        {
            var without = takers.Where((_, index) => index != i).ToList();
            if (TakesAll(without, model.Segments[place].When))
            {
                takers = without;
            }
        }

        var names = ProblemTemplate.Join(", ", takers.SkipLast(1).Select(scope.Named));
        return ProblemTemplate.Of(
            $"{names} and {scope.Named(takers[^1])} together take each of its debtors first. "
                + $"Move it above {scope.Place(takers[^1])}.");
    }

    private bool TakesAll(List<Segment> takers, Condition? when)
    {
        if (takers is [{ When: null }])
        {
            return true;
        }

        // A policy with a thousand such segments says less about each.
        if (when is null && takers.Count == 1 && takers[0].When!.Tests().Any())
        {
            return false;
        }

        if (_singles++ > SinglesMax)
        {
            return false;
        }

        var worlds = World.For([when, .. takers.Select(taker => taker.When)], budget);
        foreach (var taker in takers)
        {
            worlds.Without(taker.When);
        }

        return worlds.Ask(when) is Answer.No;
    }
}
