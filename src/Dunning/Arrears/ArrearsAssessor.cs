using Dunning.Conditions;
using Dunning.Decisions;
using Dunning.Receivables;

namespace Dunning.Arrears;

/// <summary>Assesses why a case is in arrears.</summary>
internal static class ArrearsAssessor
{
    /// <summary>Assesses a case, or returns null if nothing of it is overdue.</summary>
    public static ArrearsAssessment? Assess(CaseState state, Texts texts)
    {
        if (!ReasonPoints.IsInArrears(state))
        {
            return null;
        }

        var model = state.Basis.Model;
        var points = ReasonPoints.Of(model, condition => ConditionReader.Judge(condition, state));
        var stated = state.Debtor.Facts.StatedReason;
        var unknown = NotKnown(model, state);
        var isStated = stated is not ArrearsReason.Unknown;
        return new()
        {
            Case = state.Case.Id,
            Stated = isStated ? stated : null,
            Ranking = points.Ranking.Select(reason => Rank(reason, points[reason], state)).ToValueList(),
            Inferred = points.Likely(model),
            NotKnown = unknown,
            NextQuestion = isStated ? null : new Questions(model, state, points).Next(unknown, texts),
            Model = model,
        };
    }

    private static RankedReason Rank(ArrearsReason reason, int points, CaseState state) => new(
        reason,
        points,
        state.Basis.Model.Weights
            .Where(weight => weight.For == reason && ConditionReader.Judge(weight.When, state) is Truth.True)
            .Select(weight => new ArrearsEvidence(weight, Observe(weight.When, state)))
            .ToValueList());

    private static ValueList<ObservedFact> Observe(Condition condition, CaseState state) => condition.Tests()
        .DistinctBy(test => test.Fact)
        .Select(test => new ObservedFact(test.Fact, ConditionTrace.ValueOf(test, state)))
        .ToValueList();

    private static ValueList<Fact> NotKnown(ArrearsModel model, CaseState state) => model.Weights
        .SelectMany(weight => weight.When.Tests())
        .Select(test => test.Fact)
        .Distinct()
        .Where(fact => !FactReader.Read(fact, state).IsKnown)
        .ToValueList();
}
