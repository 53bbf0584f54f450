using Dunning.Conditions;
using Dunning.Holds;
using Dunning.Receivables;

namespace Dunning.Arrears;

/// <summary>Facts that tell why a case may be in arrears.</summary>
internal static class ArrearsFacts
{
    /// <summary>How the oldest open principal is meant to be paid.</summary>
    public static Reading PaymentMethod(CaseState state)
    {
        foreach (var item in state.Items)
        {
            if (item.Item.IsPrincipal)
            {
                var method = state.Debtor.Facts.Receivables[item.Item.Source].PaymentMethod;
                return method is Dunning.PaymentMethod.Unknown ? Reading.Unknown : Reading.Code(Codes.Of(method));
            }
        }

        return Reading.Unknown;
    }

    /// <summary>How many open receivables were paid in part.</summary>
    public static int PartPaid(CaseState state) =>
        state.Items.Count(item => state.Debtor.Facts.Receivables[item.Item.Source].Paid > 0);

    /// <summary>How many disputes of the case were rejected in a window that ends today.</summary>
    public static int RejectedDisputes(CaseState state, int inDays) => state.Case.Holds.Count(hold =>
        hold is { Kind: HoldKind.Dispute, Outcome: DisputeOutcome.Rejected }
        && hold.End() is { } end
        && ContactFacts.IsIn(end, inDays, state.Today));
}
