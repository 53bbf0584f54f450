namespace Dunning;

/// <summary>Cuts a whole number into parts by weights so that the parts sum to the whole.</summary>
internal static class LargestRemainder
{
    public static long[] Split(long whole, ReadOnlySpan<long> weights)
    {
        var sum = SumOf(weights);
        var parts = new long[weights.Length];
        var remainders = new Int128[weights.Length];
        var left = whole;
        for (var i = 0; i < weights.Length; i++)
        {
            // Division cuts toward zero, so the remainder has the sign of the whole.
            var (quotient, remainder) = Int128.DivRem((Int128)whole * weights[i], sum);
            parts[i] = (long)quotient;
            remainders[i] = Int128.Abs(remainder);
            left -= parts[i];
        }

        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i]))
        {
            if (left == 0)
            {
                break;
            }

            parts[i] += long.Sign(left);
            left -= long.Sign(left);
        }

        return parts;
    }

    private static Int128 SumOf(ReadOnlySpan<long> weights)
    {
        Int128 sum = 0;
        foreach (var weight in weights)
        {
            sum += weight >= 0
                ? weight
                : throw new ArgumentException($"A weight of {weight} is negative.", nameof(weights));
        }

        return sum > 0 ? sum : throw new ArgumentException("At least one weight must be above zero.", nameof(weights));
    }
}
