using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>What stands in the way of every step of a case, whatever the ladder says.</summary>
internal static class CaseGate
{
    public static Reason? Obstacle(CaseState state)
    {
        if (state.Case.AccountState is AccountState.Placed or AccountState.Sold)
        {
            return new()
            {
                Rule = Rules.AccountsNotOurs,
                Arguments = [Argument.Coded("state", state.Case.AccountState)],
            };
        }

        if (state.Case.HasInFlight)
        {
            return new() { Rule = Rules.ContactsInFlight };
        }

        return Payments(state);
    }

    private static Reason? Payments(CaseState state)
    {
        if (state.Basis.Known is not { } known)
        {
            return new() { Rule = Rules.PaymentsUnknown };
        }

        var most = state.Basis.Options.PaymentsAgeMaxDays;
        return state.Today - known <= most ? null : new()
        {
            Rule = Rules.PaymentsTooOld,
            Arguments =
            [
                Argument.Of("known", known),
                Argument.Of("age", state.Today - known),
                Argument.Of("most", most),
            ],
        };
    }
}
