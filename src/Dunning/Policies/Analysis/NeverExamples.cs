using Dunning.Conditions;
using Dunning.Diagnostics;
using Dunning.Receivables;

namespace Dunning.Policies.Analysis;

/// <summary>Makes the debtors whom the author of a condition that is never true may have meant.</summary>
/// <param name="model">The policy.</param>
/// <param name="examples">What makes example debtors.</param>
internal sealed class NeverExamples(PolicyModel model, LadderExamples examples)
{
    // Whom those above take, it would not get either way.
    public ExampleDebtor? Of(Segment segment, Never never)
    {
        var wish = new ExampleWish
        {
            When = never.Meant,
            Says = state => Says(never, state, Examples.TakerOf(model, state) is { } taker && taker != segment
                ? ProblemTemplate.Of($"\"{taker.Name}\" takes the case")
                : null),
        };
        return examples.Below(segment, wish) ?? examples.Anyone(wish);
    }

    public ExampleDebtor? Of(Treatment treatment, Step step, Never never)
    {
        var wish = new ExampleWish
        {
            When = never.Meant,
            Says = state => Says(never, state, ConditionReader.Judge(step.When!, state) is not Truth.True
                ? ProblemTemplate.Of($"\"{step.Name}\" does not come")
                : null),
        };
        return examples.Before(treatment, step, wish) ?? examples.Anyone(wish);
    }

    /// <summary>Someone who is treated otherwise, where nobody can be shown who is treated so.</summary>
    public ExampleDebtor? Instead(Treatment treatment) => examples.Anyone(new()
    {
        Says = state => Examples.TakerOf(model, state) is { } taker && taker.Treatment != treatment.Name
            ? ProblemTemplate.Of($"is treated as \"{taker.Treatment}\" instead of \"{treatment.Name}\"")
            : null,
    });

    public ExampleDebtor? OfRisk(Condition atRisk, Never never) => Of(
        atRisk, never, ProblemTemplate.Whole("the case is not at risk"));

    public ExampleDebtor? Of(EvidenceWeight weight, Never never) => Of(
        weight.When, never, ProblemTemplate.Of($"\"{weight.Name}\" does not count"));

    private ExampleDebtor? Of(Condition when, Never never, ProblemTemplate otherwise) => examples.Anyone(new()
    {
        When = never.Meant,
        Says = state => Says(
            never, state, ConditionReader.Judge(when, state) is not Truth.True ? otherwise : null),
    });

    // Where the rest of the condition is enough, nothing follows but that.
    private static ProblemTemplate? Says(Never never, CaseState state, ProblemTemplate? follows) =>
        ConditionReader.Judge(never.Part, state) is Truth.True ? null
            : follows is null ? ProblemTemplate.Of($"\"{never.Part}\" is not true")
            : ProblemTemplate.Of($"\"{never.Part}\" is not true, and {follows}");
}

/// <summary>What is never true of a debtor for whom the rest of a condition is.</summary>
/// <param name="Meant">The rest, or null for none.</param>
/// <param name="Part">What is never true, alone or with the rest.</param>
internal sealed record Never(Condition? Meant, Condition Part)
{
    /// <summary>Takes a part out of a condition that wants all of its parts; another condition means anybody.</summary>
    public static Never Of(Condition when, Condition part) =>
        when is GroupCondition { Kind: GroupKind.All } all
            && all.Parts.Where(other => other != part).ToArray() is var rest
            && rest.Length > 0 && rest.Length < all.Parts.Count
            ? new(Condition.All(rest), part)
            : new(null, part);
}
