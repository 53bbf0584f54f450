using Dunning.Tests.Generated;
using NodaTime;

namespace Dunning.Tests.Receivables.Interest;

/// <summary>What holds of interest under every regime, table, change and pause.</summary>
public class InterestPropertyTests
{
    private static readonly LocalDate Start = new(2019, 11, 1);

    private static readonly DayCount[] Counts =
        [DayCount.ActualActual, DayCount.Actual365, DayCount.Actual360, DayCount.Over(30), DayCount.Over(366)];

    [Fact]
    public void It_is_what_each_day_brings_in_exact_fractions()
    {
        var (rates, years, changes) = (0, 0, 0);
        Check((regime, table, claim) =>
        {
            var statement = regime.Statement(claim, table);

            statement.Refusal.ShouldBe(InterestRefusal.None);
            ((System.Numerics.BigInteger)statement.Interest.ToMinorUnits())
                .ShouldBe(DayByDay.Of(regime, table, claim));
            var lines = statement.Items[0].Lines;
            rates += lines.DistinctBy(line => line.Rate).Count() > 1 ? 1 : 0;
            years += lines.DistinctBy(line => line.First.Year).Count() > 1 ? 1 : 0;
            changes += lines.DistinctBy(line => line.Principal).Count() > 1 ? 1 : 0;
        });

        // A claim on which nothing changes would prove little.
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"of {Samples} claims {rates} with several rates, {years} over several years, {changes} that changed");
        Math.Min(rates, Math.Min(years, changes)).ShouldBeGreaterThan(Samples / 20);
    }

    /// <summary>Of one claim, the sum over all claims is the interest on it.</summary>
    [Theory]
    [InlineData(RoundingPoint.Day, 0, false)]
    [InlineData(RoundingPoint.Day, 1, true)]
    [InlineData(RoundingPoint.Item, 5, false)]
    [InlineData(RoundingPoint.Total, 2, true)]
    public void It_is_rounded_where_and_as_the_rule_says(RoundingPoint point, int step, bool even) => Check(
        (regime, table, claim) =>
        {
            var rounded = regime with { Rounding = new() { Point = point, Step = step, HalfToEven = even } };

            ((System.Numerics.BigInteger)rounded.Statement(claim, table).Interest.ToMinorUnits())
                .ShouldBe(DayByDay.Of(rounded, table, claim));
        });

    /// <summary>Each of two parts is rounded, and the whole once: they differ by one minor unit at most.</summary>
    [Fact]
    public void It_does_not_matter_how_a_time_is_cut() => Check(
        (regime, table, claim) =>
        {
            // A rate that is settled once, and years that compound, hang on the first or last day of the whole.
            var simple = regime with { Compounding = Compounding.None, Fixing = RateFixing.Floating };
            var cut = claim.FirstDay.PlusDays(Period.DaysBetween(claim.FirstDay, claim.LastDay) / 3);
            var whole = simple.Statement(claim, table);
            var parts = new[] { claim with { LastDay = cut }, claim with { FirstDay = cut.PlusDays(1) } }
                .Select(part => simple.Statement(Moved(simple, part, claim), table)).ToArray();

            parts.ShouldAllBe(part => part.Refusal == InterestRefusal.None);
            parts.Sum(part => part.Items[0].Days).ShouldBe(whole.Items[0].Days);
            Math.Abs(parts.Sum(part => part.Interest.ToMinorUnits()) - whole.Interest.ToMinorUnits())
                .ShouldBeLessThanOrEqualTo(1);
        });

    [Fact]
    public void Lines_follow_each_other_and_sum_to_the_item() => Check(
        (regime, table, claim) =>
        {
            var item = regime.Statement(claim, table).Items.Single();

            for (var i = 0; i < item.Lines.Count; i++)
            {
                item.Lines[i].First
                    .ShouldBeGreaterThanOrEqualTo(i == 0 ? claim.FirstDay : item.Lines[i - 1].Last.PlusDays(1));
                item.Lines[i].Last.ShouldBeInRange(item.Lines[i].First, claim.LastDay);
            }

            if (regime.Compounding is Compounding.None)
            {
                var sum = item.Lines.Sum(line => line.Unrounded);
                var half = claim.Principal.Currency.Decimals == 0 ? 0.5m : 0.005m;
                Math.Abs(sum - item.Interest.Amount)
                    .ShouldBeLessThanOrEqualTo(half + (0.000_000_001m * item.Lines.Count));
            }
        });

    [Fact]
    public void Months_of_thirty_days_are_counted_month_by_month() => ForAll.Check<(ushort, ushort), (int, int)>(
        plain => (plain.Item1 % 1_500, plain.Item2 % 1_500),
        sample =>
        {
            var first = Start.PlusDays(sample.Item1);
            var last = first.PlusDays(sample.Item2);

            DayCount.ThirtyE360.Days(first, last).ShouldBe(DayByDay.Thirty(first.PlusDays(-1), last));
            DayCount.ThirtyE360EndLeftOut.Days(first, last).ShouldBe(DayByDay.Thirty(first, last.PlusDays(1)));
            DayCount.ThirtyE360.Days(first, first.PlusDays(-1)).ShouldBe(0);
        });

    /// <summary>The thirty-day year over rates that change: principal by days by rate, in whole numbers.</summary>
    [Fact]
    public void Interest_over_months_of_thirty_days_is_principal_by_days_by_rate() => Check(
        (regime, table, claim) =>
        {
            var thirty = regime with { DayCount = DayCount.ThirtyE360, Compounding = Compounding.None };
            var statement = thirty.Statement(claim, table);
            var sum = DayByDay.Fraction.Zero;
            foreach (var line in statement.Items.Single().Lines)
            {
                var days = DayByDay.Thirty(line.First.PlusDays(-1), line.Last);
                line.CountedDays.ShouldBe(days);
                sum += line.Principal.ToMinorUnits() * new DayByDay.Fraction(
                    (System.Numerics.BigInteger)(line.Rate * 1_000_000) * days, 36_000_000_000);
            }

            ((System.Numerics.BigInteger)statement.Interest.ToMinorUnits()).ShouldBe(sum.Round());
        });

    // What was paid before the later part is no longer in its principal.
    private static InterestClaim Moved(InterestRegime regime, InterestClaim part, InterestClaim whole)
    {
        if (part.FirstDay == whole.FirstDay)
        {
            return part;
        }

        bool IsEarlier(PrincipalChange change) => regime.IsPaymentDayFree
            ? change.On <= part.FirstDay
            : change.On < part.FirstDay;
        return part with
        {
            Principal = whole.Changes.Where(IsEarlier)
                .Aggregate(whole.Principal, (open, change) => open - change.Amount),
            Changes = whole.Changes.Where(change => !IsEarlier(change)).ToValueList(),
        };
    }

    private static void Check(Action<InterestRegime, RateTable?, InterestClaim> holds) =>
        ForAll.Check<(uint, uint, (short, ushort)[], (ushort, byte)[]), (InterestRegime, RateTable?, InterestClaim)>(
            plain => Made(plain.Item1, new([1 + (int)(plain.Item2 >> 1)]), plain.Item3, plain.Item4),
            made => holds(made.Item1, made.Item2, made.Item3),
            300);

    private static int Samples => 300 * ForAll.Times;

    private static (InterestRegime Regime, RateTable? Table, InterestClaim Claim) Made(
        uint principal, Dice dice, (short Rate, ushort After)[] rates, (ushort Day, byte Share)[] changes)
    {
        var currency = dice.Of(Currency.EUR, Currency.JPY);
        var first = Start.PlusDays(dice.Below(1_000));
        var last = first.PlusDays(dice.Below(1_000));
        var hasTable = rates.Length > 0 && !dice.OneIn(4);
        var from = new LocalDate(2019, 6, 30);

        // What compounds below zero would in the end leave less than nothing.
        var compounding = dice.Of<Compounding>();
        var table = hasTable ? new RateTable
        {
            Name = "test.rate",
            Source = "test",
            KnownUntil = new(2030, 1, 1),
            Rates = rates.Select((rate, i) => new RateFrom(
                i == 0 ? from : from = from.PlusDays(1 + (i % 2 * 150) + (rate.After % 400)),
                rate.Rate / 1_000m)).ToValueList(),
        } : null;
        return (
            new()
            {
                Id = new("test.interest"),
                Citation = "test",
                Source = "test",
                Reference = table?.Name,
                Margin = dice.Below(128) / 8m,
                LeastRate = dice.OneIn(2) ? 0.5m : compounding is Compounding.None ? null : 0,
                Fixing = hasTable && dice.OneIn(3) ? dice.Of<RateFixing>() : RateFixing.Floating,
                StepDates = dice.OneIn(2) ? [new(1, 1), new(7, 1)] : [],
                ReadDaysBefore = dice.Below(2),
                DayCount = dice.Of(Counts),
                Compounding = compounding,
                IsPaymentDayFree = dice.OneIn(2),
            },
            table,
            Claim(Money.FromMinorUnits(principal, currency), (first, last), changes));
    }

    // The changes together take no more than there is; every third is booked back, the first fifths begin a pause.
    private static InterestClaim Claim(
        Money principal, (LocalDate First, LocalDate Last) time, (ushort Day, byte Share)[] changes)
    {
        var most = principal.ToMinorUnits() / Math.Max(1, changes.Length);
        return new()
        {
            Principal = principal,
            FirstDay = time.First,
            LastDay = time.Last,
            Changes = changes.Select((change, i) => new PrincipalChange(
                time.First.PlusDays(change.Day % 900),
                Money.FromMinorUnits(most * change.Share / 255 * (i % 3 == 2 ? -1 : 1), principal.Currency)))
                .ToValueList(),
            Pauses = changes.Where((_, i) => i % 5 == 4 && i < 15).Select(change => new InterestPause(
                time.First.PlusDays(change.Day % 500),
                change.Share == 0 ? null : time.First.PlusDays((change.Day % 500) + change.Share))).ToValueList(),
        };
    }
}
