using Dunning.Decisions;

namespace Dunning.Policies;

/// <summary>What is said of segments and treatments.</summary>
internal static class TreatmentSections
{
    public static DescribedSection Segments(DunningPolicy policy, Texts texts) =>
        new(texts.Phrase("policy.head.segments"), [.. policy.Segments.Select(segment => Of(segment, texts))])
        {
            Lead = texts.Phrase("policy.lead.segments"),
            IsNumbered = true,
        };

    /// <summary>One section per treatment, in the order of the policy.</summary>
    public static IEnumerable<DescribedSection> Treatments(DunningPolicy policy, Texts texts) =>
        policy.Treatments.Select(treatment => new DescribedSection(
            texts.Phrase("policy.head.treatment", Argument.Named("treatment", treatment.Name)),
            [.. treatment.Steps.Select(step => StepSentences.Of(step, treatment, texts)), After(treatment, texts)])
        {
            Lead = Lead(treatment, policy, texts),
        });

    private static DescribedItem Of(Segment segment, Texts texts)
    {
        var name = Argument.Named("segment", segment.Name);
        var all = new Sentences(texts);
        if (segment.When is { } when)
        {
            all.Add("policy.segment.when", name, PolicyWords.Text("test", ConditionWords.Of(when, texts)));
        }
        else
        {
            all.Add("policy.segment.everyone", name);
        }

        all.Add("policy.segment.treatment", Argument.Named("treatment", segment.Treatment))
            .AddIf(segment.StickyDays > 0, "policy.segment.sticky", Argument.Of("days", segment.StickyDays));
        var risks = segment.When?.Tests().Select(test => test.Fact).Where(fact => fact.DerivesFromRisk)
            .Select(fact => ConditionWords.Name(fact, texts))
            .Distinct(StringComparer.Ordinal).ToArray() ?? [];
        all.AddIf(risks.Length > 0, "policy.segment.risk", PolicyWords.Text("fact", PolicyWords.List(risks, texts)));
        return all.ToItem(segment.Name, texts.Phrase("policy.segment", name));
    }

    private static string Lead(Treatment treatment, DunningPolicy policy, Texts texts)
    {
        var segments = policy.Segments
            .Where(segment => string.Equals(segment.Treatment, treatment.Name, StringComparison.Ordinal))
            .Select(segment => PolicyWords.Quoted(segment.Name, texts)).ToArray();
        return segments.Length == 0
            ? ""
            : texts.Phrase("policy.lead.treatment", PolicyWords.Text("segments", PolicyWords.List(segments, texts)));
    }

    private static DescribedItem After(Treatment treatment, Texts texts)
    {
        var all = new Sentences(texts);
        if (treatment.Steps.Any(step => step.IsLevel))
        {
            var last = treatment.AtLastLevel;
            all.Add(
                KeyOf(last),
                Argument.Of("days", last.Measure is null ? last.EveryDays : last.AfterDays),
                Argument.Of("times", last.Times ?? 0),
                Argument.Named("measure", last.Measure ?? ""));
        }

        all.AddIf(treatment.Entry is not Entry.NextRung, $"policy.entry:{Codes.Of(treatment.Entry)}");
        return all.ToItem(
            treatment.Name, texts.Phrase("policy.treatment", Argument.Named("treatment", treatment.Name)));
    }

    private static string KeyOf(LastLevel last) => last switch
    {
        { Measure: not null } => "policy.last.apply",
        { EveryDays: 0 } => "policy.last.stop",
        { Times: null } => "policy.last.repeat",
        _ => "policy.last.times",
    };
}
