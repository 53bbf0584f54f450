using Dunning.Conditions;
using Dunning.Receivables;

namespace Dunning.Policies.Analysis;

/// <summary>How the engine reads an example debtor.</summary>
internal static class Examples
{
    /// <summary>The one case of a debtor, or null where the snapshot contradicts itself or has none.</summary>
    public static CaseState? StateOf(PolicyModel model, DebtorSnapshot snapshot, AsOf asOf)
    {
        if (!snapshot.FindProblems().IsEmpty)
        {
            return null;
        }

        var table = snapshot.Table;
        var basis = new DayBasis(Day.Of(asOf.Date), table.PaymentsKnownUntil, model.Options)
        {
            Arrears = model.Arrears,
            Plans = model.Plans,
        };
        return CaseStateBuilder.Of(table, basis) is [var only] ? only : null;
    }

    /// <summary>The first segment that takes a case, or null for none.</summary>
    public static Segment? TakerOf(PolicyModel model, CaseState state) => model.Segments.FirstOrDefault(
        segment => segment.When is null || ConditionReader.Judge(segment.When, state) is Truth.True);
}
