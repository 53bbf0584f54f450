namespace Dunning.Promises;

/// <summary>The amounts of a plan, in minor units.</summary>
internal static class PlanAmounts
{
    /// <summary>
    /// As few instalments as she can afford: the first is at most what she can pay, each later one at most a step more.
    /// </summary>
    public static int Count(long debt, long affordable, long step, int most)
    {
        Int128 sum = 0;
        for (var count = 1; count <= most; count++)
        {
            sum += affordable + ((Int128)step * (count - 1));
            if (sum >= debt)
            {
                return count;
            }
        }

        return most + 1;
    }

    /// <summary>
    /// Parts that sum to the debt, none more than she can pay that time and, where that can be, none below the least:
    /// what she can pay beyond the least is cut in proportion.
    /// </summary>
    /// <returns>The parts, or null if nothing would be left for the first.</returns>
    public static long[]? Split(long debt, long[] planned, long least)
    {
        if (planned[0] < 1)
        {
            return null;
        }

        var floor = debt >= least * planned.Length ? least : 0;
        var weights = Array.ConvertAll(planned, amount => Math.Max(0, amount - floor));
        var rest = debt;
        foreach (var amount in planned)
        {
            rest -= Math.Min(amount, floor);
        }

        // All that she can pay is the least: then it is the debt as well.
        var parts = Array.Exists(weights, weight => weight > 0) ? LargestRemainder.Split(rest, weights) : weights;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] += Math.Min(planned[i], floor);
        }

        return parts;
    }

    /// <summary>
    /// What she can pay each time; where it is only said how often she pays, even parts with a step between them.
    /// </summary>
    public static long[] Planned(long debt, long? affordable, long step, int count)
    {
        var first = affordable ?? (long)((debt - ((Int128)step * count * (count - 1) / 2)) / count);
        var planned = new long[count];
        for (var i = 0; i < count; i++)
        {
            planned[i] = first + (step * i);
        }

        return planned;
    }
}
