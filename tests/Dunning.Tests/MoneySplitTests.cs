namespace Dunning.Tests;

/// <summary>Many splits in every currency that there is; DUNNING_SAMPLES=100 makes ten million of them.</summary>
public class MoneySplitTests
{
    private const int Splits = 100_000;

    [Fact]
    public void Parts_sum_to_the_whole_in_every_currency()
    {
        var numbers = ForAll.Numbers(nameof(MoneySplitTests));
        var currencies = Currencies();
        currencies.Length.ShouldBeGreaterThan(150);
        var weights = new long[8];
        for (var i = 0; i < Splits * ForAll.Times; i++)
        {
            var whole = numbers.NextInt64(-1_000_000_000_000, 1_000_000_000_000) >> numbers.Next(40);
            var span = weights.AsSpan(0, numbers.Next(1, weights.Length + 1));
            foreach (ref var weight in span)
            {
                weight = numbers.NextInt64(1_000_000_000) >> numbers.Next(30);
            }

            span[numbers.Next(span.Length)]++;
            var currency = currencies[i % currencies.Length];

            var left = whole;
            foreach (var part in Money.FromMinorUnits(whole, currency).Split(span))
            {
                left -= part.ToMinorUnits();
            }

            if (left != 0)
            {
                Assert.Fail($"{whole} {currency} by {string.Join(", ", span.ToArray())}: {left} are left over.");
            }
        }
    }

    private static Currency[] Currencies()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).ToArray();
        return
        [
            .. from a in letters from b in letters from c in letters
               let found = Currency.Find($"{a}{b}{c}")
               where found is not null
               select found.Value,
        ];
    }
}
