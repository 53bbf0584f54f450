using Dunning.Debtors;
using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>What stands in the way of every step of a case, whatever the ladder says.</summary>
/// <remarks>
/// But for the first day of a policy none of it passes by time alone, as long as payments stay as fresh.
/// </remarks>
internal static class CaseGate
{
    public static Reason? Obstacle(CaseTable table, DayBasis day)
    {
        if (table.AccountState is AccountState.Placed or AccountState.Sold)
        {
            return new()
            {
                Rule = Rules.AccountsNotOurs,
                Arguments = [Argument.Coded("state", table.AccountState)],
            };
        }

        if (Day.Of(day.Options.GoLive) is { } start && day.Today < start)
        {
            return new()
            {
                Rule = Rules.PolicyNotLive,
                Until = start.Date,
                Arguments = [Argument.Of("from", start)],
            };
        }

        if (table.HasInFlight)
        {
            return new() { Rule = Rules.ContactsInFlight };
        }

        return Payments(day);
    }

    private static Reason? Payments(DayBasis day)
    {
        if (day.Known is not { } known)
        {
            return new() { Rule = Rules.PaymentsUnknown };
        }

        var most = day.Options.PaymentsAgeMaxDays;
        return day.Today - known <= most ? null : new()
        {
            Rule = Rules.PaymentsTooOld,
            Arguments =
            [
                Argument.Of("known", known),
                Argument.Of("age", day.Today - known),
                Argument.Of("most", most),
            ],
        };
    }
}
