namespace Dunning;

/// <summary>How charges for the same default are set off against each other.</summary>
/// <remarks>
/// Pure. Amounts are of one currency and not below zero; else they are a mistake of the calling code.
/// </remarks>
public static class Offsets
{
    /// <summary>
    /// Gives what may be demanded in all where a lump sum counts towards the costs of collection: BGB 288(5) S. 3, the
    /// minimum of BW 6:96(4), or reasonable costs above the fixed sum of the Late Payment Act s. 5A(2A).
    /// </summary>
    /// <param name="lumpSum">The lump sum.</param>
    /// <param name="costs">The costs, such as those of a lawyer; zero for none.</param>
    /// <returns>The larger of the two: the lump sum, and what the costs are above it.</returns>
    /// <exception cref="ArgumentException">An amount is below zero, or they are of two currencies.</exception>
    public static Money LumpSumTowardsCosts(Money lumpSum, Money costs)
    {
        Check(lumpSum, costs);
        return lumpSum > costs ? lumpSum : costs;
    }

    /// <summary>
    /// Gives what may be demanded where a collector and a lawyer were instructed for one claim: what a lawyer alone
    /// would have cost (RDG 13f).
    /// </summary>
    /// <param name="collector">The costs of the collector.</param>
    /// <param name="lawyer">What the lawyer alone costs.</param>
    /// <param name="isContestedAfterwards">
    /// Whether the debtor contested the claim only after the collector was instructed, and the lawyer was needed for
    /// that: then both may be demanded.
    /// </param>
    /// <exception cref="ArgumentException">An amount is below zero, or they are of two currencies.</exception>
    public static Money CollectorAndLawyer(Money collector, Money lawyer, bool isContestedAfterwards)
    {
        Check(collector, lawyer);
        return isContestedAfterwards ? collector + lawyer : lawyer;
    }

    /// <summary>Gives what of a cost may be demanded: at most what a schedule allows.</summary>
    /// <param name="cost">What it did cost.</param>
    /// <param name="allowed">What may be demanded at most.</param>
    /// <exception cref="ArgumentException">An amount is below zero, or they are of two currencies.</exception>
    public static Money AtMost(Money cost, Money allowed)
    {
        Check(cost, allowed);
        return cost < allowed ? cost : allowed;
    }

    private static void Check(Money one, Money other)
    {
        if (one.Amount < 0 || other.Amount < 0)
        {
            throw new ArgumentException(
                $"{(one.Amount < 0 ? one : other)} is below zero; nothing is set off against it.",
                nameof(one));
        }
    }
}
