namespace Dunning.Decisions;

/// <summary>Decides again, and tells what it finds.</summary>
internal sealed class Explainer(DunningEngine engine, Texts texts)
{
    public Explanation Explain(DebtorSnapshot snapshot, AsOf asOf)
    {
        var decision = engine.Decide(snapshot, asOf);
        var judgements = engine.Judge(snapshot, asOf);
        return new()
        {
            Decision = decision,
            Cases = judgements.Select((judgement, i) => Explain(snapshot, decision, judgement, i)).ToValueList(),
            NextLook = decision.NextEvaluation is { } next
                ? texts.Phrase("next.on", Argument.Of("on", Day.Of(next)))
                : texts.Phrase("next.never"),
            DecidedBy = texts.Phrase(
                decision.Basis.Packs.IsEmpty ? "basis" : "basis:packs",
                Argument.Verbatim("packs", string.Join(", ", decision.Basis.Packs)),
                Argument.Verbatim("policy", decision.Basis.Policy),
                Argument.Verbatim("revision", decision.Basis.Revision.ToString()),
                Argument.Of("semantics", decision.Basis.Semantics),
                Argument.Verbatim("zones", decision.Basis.TimeZones.Split(' ')[1])),
            Summary = texts.Summary(decision),
            Texts = texts,
        };
    }

    private CaseExplanation Explain(DebtorSnapshot snapshot, Decision decision, CaseJudgement judgement, int index)
    {
        var part = decision.Cases[index];
        return new()
        {
            Case = part.Case,
            Amounts = AmountLines.Of(judgement, texts),
            Why = WhyLines.Of(engine.Policy, judgement, part, texts),
            WhyNot = WhyNot(part),
            Arrears = Arrears.ArrearsAssessor.Assess(judgement.State, texts),
            WouldChange = new Counterfactuals(engine, texts, decision, index).Find(snapshot),
        };
    }

    private ValueList<ExplanationNode> WhyNot(CaseDecision part)
    {
        var nodes = new List<ExplanationNode>();
        foreach (var reason in part.Reasons)
        {
            if (reason.Step is not null || reason.Segment is not null)
            {
                nodes.Add(new(texts.Render(reason), "") { Reason = reason });
            }
        }

        return nodes.ToValueList();
    }
}
