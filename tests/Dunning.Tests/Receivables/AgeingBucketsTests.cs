using NodaTime;

namespace Dunning.Tests.Receivables;

/// <summary>Four buckets from day 1 on; the tests move an age across their ends, and break the buckets.</summary>
public class AgeingBucketsTests
{
    [Theory]
    [InlineData(0, null)] // due today is not past due
    [InlineData(1, "1-30")]
    [InlineData(30, "1-30")] // the last day is included
    [InlineData(31, "31-60")]
    [InlineData(61, "61-90")]
    [InlineData(91, "over 90")]
    [InlineData(4_000, "over 90")]
    public void An_age_falls_into_one_bucket(int days, string? bucket) =>
        AgeingBuckets.Usual.Find(days)?.Name.ShouldBe(bucket);

    [Fact]
    public void Every_gap_overlap_and_repeat_is_named_at_once()
    {
        var buckets = AgeingBuckets.Of(
            new(
                "a",
                1,
                30), new("b", 30, 60), new("b", 65, 90), new("c", 95, 92), new("d", 93, null), new("e", 100, null));

        buckets.Problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "bucket b (30-60): error DUN2202: it overlaps a (1-30): begin on day 31.",
            "bucket b (65-90): error DUN2203: days 61 to 64 are in no bucket: begin on day 61.",
            "bucket b (65-90): error DUN2204: the name stands twice. Give each bucket its own.",
            "bucket c (95-92): error DUN2201: it ends on day 92, before it begins on day 95.",
            "bucket c (95-92): error DUN2203: days 91 to 94 are in no bucket: begin on day 91.",
            "bucket e (100+): error DUN2202: d (93+) has no end, so nothing comes after it. Put it last.",
        ]);
    }

    [Fact]
    public void No_bucket_is_a_problem() =>
        AgeingBuckets.Of().Problems[0].ToString().ShouldBe(
            "buckets: error DUN2205: there is none. Give one at least, such as 1 and open.");

    // Apache Fineract, four instalments of 250 on 16 Dec 2023: 76, 61, 46 and 31 days past due.
    [Fact]
    public void Open_amounts_are_summed_by_bucket()
    {
        var standings = ReceivableStanding.Of(
            Loan((2023, 10, 1), (2023, 10, 16), (2023, 10, 31), (2023, 11, 15)),
            AsOf.On(new(2023, 12, 16)));

        standings.Select(standing => standing.DaysPastDue).ShouldBe([76, 61, 46, 31]);
        AgeingBuckets.Usual.Sum(standings).Select(sum => $"{sum.Bucket.Name}: {sum.Open}")
            .ShouldBe(["31-60: 500.00 EUR", "61-90: 500.00 EUR"]);
    }

    [Fact]
    public void Currencies_never_add()
    {
        var snapshot = Loan((2023, 10, 1));
        var two = snapshot with
        {
            Receivables = [.. snapshot.Receivables, snapshot.Receivables[0] with { Id = "X", Currency = Currency.USD }],
        };

        Should.Throw<ArgumentException>(
            () => AgeingBuckets.Usual.Sum(ReceivableStanding.Of(two, AsOf.On(new(2023, 12, 16)))));
    }

    private static DebtorSnapshot Loan(params (int Year, int Month, int Day)[] dues) => new()
    {
        Debtor = "L-1",
        Currency = Currency.EUR,
        PaymentsKnownUntil = new LocalDate(2023, 12, 15),
        Receivables = dues
            .Select((due, i) => new Receivable
            {
                Id = $"I-{i}",
                Amount = 250m,
                Kind = ReceivableKind.Instalment,
                DueOn = new(due.Year, due.Month, due.Day),
            })
            .ToValueList(),
    };
}
