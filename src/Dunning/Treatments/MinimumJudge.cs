using Dunning.Receivables;

namespace Dunning.Treatments;

/// <summary>
/// Says whether an amount is worth a level: the figure for its currency, and the share of what is open.
/// </summary>
internal static class MinimumJudge
{
    /// <summary>Returns why a level is not worth it, or null if it is or no minimum holds.</summary>
    /// <param name="step">The level.</param>
    /// <param name="minimum">Its minimum, or that of the policy.</param>
    /// <param name="state">The case.</param>
    /// <param name="tested">What may be asked for, in minor units.</param>
    public static Reason? Obstacle(Step step, Minimum? minimum, CaseState state, long tested)
    {
        if (minimum is null)
        {
            return null;
        }

        var currency = state.Case.Id.Currency;
        if (minimum.Amount.In(currency) is not { } least)
        {
            return new()
            {
                Rule = Rules.MinimumNoThreshold,
                Step = step.Name,
                Arguments = [Argument.Verbatim("currency", currency.Code)],
            };
        }

        if (tested < least.ToMinorUnits())
        {
            return new()
            {
                Rule = Rules.MinimumAmount,
                Step = step.Name,
                Arguments = [Argument.Of("asked", state.Money(tested)), Argument.Of("least", least)],
            };
        }

        return minimum.Share is { } share ? ShareObstacle(step, share, state, tested) : null;
    }

    // Cross-multiplied: 10 % of 1,000.00 is exactly 100.00.
    private static Reason? ShareObstacle(Step step, Percentage share, CaseState state, long tested) =>
        (Int128)tested * 10_000 >= (Int128)state.Open * share.BasisPoints ? null : new()
        {
            Rule = Rules.MinimumShare,
            Step = step.Name,
            Arguments =
            [
                Argument.Of("asked", state.Money(tested)),
                Argument.Of("open", state.Money(state.Open)),
                Argument.Of("least", share),
            ],
        };
}
