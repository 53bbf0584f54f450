namespace Dunning.Policies.Analysis;

/// <summary>
/// Finds what a policy can never do as it is written, what breaks a promise, and what is better done otherwise.
/// </summary>
/// <remarks>
/// Nothing is found on a guess. "Never" is proved over all values of the facts, unknown included, within a bounded
/// number of steps, and an example debtor is shown only after the conditions were judged for it.
/// </remarks>
internal static class PolicyAnalysis
{
    private const int StepsMax = 6_000_000;

    public static IReadOnlyList<Problem> Of(PolicyModel model, Scope scope)
    {
        if (model.Rules > PolicyModel.RulesMax)
        {
            return [];
        }

        var budget = new StepBudget(StepsMax);
        var examples = new LadderExamples(model);
        var findings = new List<Problem>();
        findings.AddRange(new SegmentFindings(model, scope, budget).Find());
        findings.AddRange(new ToneFindings(model, budget).Demands());
        findings.AddRange(new ProtectedFindings(model).Find());
        if (scope.IsSound)
        {
            findings.AddRange(new ConditionFindings(model, budget, examples).Find());
            findings.AddRange(new TreatmentFindings(model, scope, budget, examples).Find());
            findings.AddRange(new ToneFindings(model, budget).Jumps());
            findings.AddRange(new RangeFindings(model, budget).Find());
            findings.AddRange(new ThresholdFindings(model, examples).Find());
            findings.AddRange(new AdviceFindings(model, budget, examples).Find());
        }

        var isLawful = scope.IsSound && HasPacks(model, scope.Law);
        if (isLawful)
        {
            var law = scope.Law.Named(model.Jurisdictions);
            findings.AddRange(new LawFindings(model, law, examples).Find());
            findings.AddRange(new LawWalk(model, law, examples).Find());
        }

        // A test that stands twice in a condition is found twice; it is told once.
        var told = findings.DistinctBy(finding => (finding.Id, finding.Where, finding.Text)).ToList();
        return [.. Acceptance.Apply(model.Accepted, told, id => LawFindings.IsOne(id) ? isLawful : scope.IsSound)];
    }

    // A pack that is not there is told by whoever makes the engine.
    private static bool HasPacks(PolicyModel model, LawBook law) => !model.Jurisdictions.IsEmpty
        && model.Jurisdictions.All(code => law.Packs.Any(pack => pack.Code == code));
}
