using NodaTime;

namespace Dunning.Benchmarks;

/// <summary>
/// Interest as somebody would write it by hand for one regime: decimals, a line for each rate, days over the length of
/// their year, each item rounded half away from zero. There are no payments, no pauses and no reasons.
/// </summary>
/// <param name="Interest">The sum.</param>
/// <param name="Items">The items in the order given.</param>
public sealed record StatementByHand(decimal Interest, IReadOnlyList<StatementByHand.Item> Items)
{
    internal static StatementByHand Of(ValueList<InterestClaim> claims, RateTable table, decimal margin)
    {
        var items = new Item[claims.Count];
        var sum = 0m;
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Of(claims[i], table, margin);
            sum += items[i].Interest;
        }

        return new(sum, items);
    }

    private static Item Of(InterestClaim claim, RateTable table, decimal margin)
    {
        var lines = new List<Line>();
        var sum = 0m;
        for (var i = 0; i < table.Rates.Count; i++)
        {
            var first = LocalDate.Max(claim.FirstDay, table.Rates[i].From);
            var end = i + 1 < table.Rates.Count ? table.Rates[i + 1].From : table.KnownUntil;
            var last = LocalDate.Min(claim.LastDay, end.PlusDays(-1));
            if (first <= last)
            {
                var rate = table.Rates[i].Percent + margin;
                var interest = Between(first, last, claim.Principal.Amount * rate / 100);
                sum += interest;
                lines.Add(new(
                    first, last, Period.DaysBetween(first, last) + 1, claim.Principal.Amount, rate, Rounded(interest)));
            }
        }

        return new(Rounded(sum), lines);
    }

    private static decimal Between(LocalDate first, LocalDate last, decimal year)
    {
        var sum = 0m;
        for (var from = first; from <= last; from = new LocalDate(from.Year + 1, 1, 1))
        {
            var to = LocalDate.Min(last, new(from.Year, 12, 31));
            var days = Period.DaysBetween(from, to) + 1;
            sum += year * days / (CalendarSystem.Iso.IsLeapYear(from.Year) ? 366 : 365);
        }

        return sum;
    }

    private static decimal Rounded(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);

    /// <summary>The interest on one claim.</summary>
    /// <param name="Interest">Rounded.</param>
    /// <param name="Lines">A line for each rate.</param>
    public sealed record Item(decimal Interest, IReadOnlyList<Line> Lines);

    /// <summary>A time with one rate.</summary>
    /// <param name="First">The first day.</param>
    /// <param name="Last">The last day, included.</param>
    /// <param name="Days">The days.</param>
    /// <param name="Principal">What bears interest.</param>
    /// <param name="Rate">Percent a year.</param>
    /// <param name="Interest">Rounded.</param>
    public sealed record Line(
        LocalDate First, LocalDate Last, int Days, decimal Principal, decimal Rate, decimal Interest);
}
