namespace Dunning.Tests.Receivables.Charges;

/// <summary>Schedules that contradict themselves, amounts beyond all bounds, and what is set off.</summary>
public partial class FeeScheduleTests
{
    [Fact]
    public void A_schedule_that_contradicts_itself_is_a_mistake()
    {
        Fault(Of()).ShouldBe("de.fee: It has no band. Give one; a band without an end is for all claims.");
        Fault(Of(default, new() { Sum = 1 })).ShouldBe("de.fee: A band without an end is not the last. Give its end.");
        Fault(Of(new() { UpTo = 5 }, new() { UpTo = 5 }))
            .ShouldBe("de.fee: A band ends at 5, and the one before it at 5. Order them from the smallest "
                + "claims to the largest.");
        Fault(Of(new FeeBand { Least = 2, Most = 1 }))
            .ShouldBe("de.fee: The least of a band, 2, is above its most, 1. Correct one of them.");
        Fault(Of(new FeeBand { Step = 0 })).ShouldBe("de.fee: A step of a band is 0; give more than 0.");
        Fault(Of(new FeeBand { UpTo = 1.001m })).ShouldStartWith("de.fee: A band ends at 1.001, which no claim in EUR");
        Fault(Of(new FeeBand { Sum = -1 })).ShouldStartWith("de.fee: -1 is no sum in EUR");
        Fault(Of(new FeeBand { Percent = -1 })).ShouldStartWith("de.fee: -1 is no percentage or factor");
        Fault(British with { VatPercent = 1.2345678m }).ShouldStartWith("de.fee: 1.2345678 is no percentage or factor");
        Fault(British with { Factor = 2 })
            .ShouldBe("de.fee: The factor 2 is not between 1 and 1. Correct one of them.");
        Fault(British with { LeastFactor = 1.5m, MostFactor = 2 })
            .ShouldBe("de.fee: The factor 1 is not between 1.5 and 2. Correct one of them.");
        Fault(Of(new FeeBand { UpTo = 100_000_000_000_001m })).ShouldBe(
            "de.fee: A band ends at 100000000000001, which no claim in EUR can be. Give at most 2 decimals, and at "
                + "most 100000000000000.");
        Fault(British with { LeastFee = 2, MostFee = 1 })
            .ShouldBe("de.fee: The least fee, 2, is above the largest, 1. Correct one of them.");
        Fault(British with { LeastFee = 2.50m, MostFee = 1.25m })
            .ShouldBe("de.fee: The least fee, 2.5, is above the largest, 1.25. Correct one of them.");
        Fault(British with { RoundingStep = -1 }).ShouldBe("de.fee: Its step of rounding is -1; give 0 or more.");
    }

    [Fact]
    public void Every_sum_of_a_schedule_must_be_one()
    {
        FeeSchedule[] bad =
        [
            British with { SmallClaim = new(0.001m, 30) },
            British with { SmallClaim = new(50, 0.001m) },
            British with { LeastFee = 0.001m },
            British with { MostFee = 0.001m },
            British with { MostExpenses = 0.001m },
            Of(new FeeBand { Step = 0.001m }),
            Of(new FeeBand { Least = 0.001m }),
            Of(new FeeBand { Most = 0.001m }),
        ];

        foreach (var schedule in bad)
        {
            Fault(schedule).ShouldBe(
                "de.fee: 0.001 is no sum in EUR. Give 0 to 1000000000 with at most 2 decimals.");
        }

        Refused(British with { MostFee = 1_000_000_000 }, Euros("1")).ShouldBe(FeeRefusal.None);
        Fault(British with { MostFee = 1_000_000_000.01m }).ShouldStartWith("de.fee: 1000000000.01 is no sum");
    }

    [Fact]
    public void Of_two_faults_the_one_of_the_bands_is_told_then_that_of_a_number()
    {
        var bands = new FeeBand[] { new() { UpTo = 5 }, new() { UpTo = 5 } };

        Fault(Of(bands) with { LeastFee = 0.001m, Factor = 2 })
            .ShouldStartWith("de.fee: A band ends at 5, and the one");
        Fault(Of(new FeeBand()) with { LeastFee = 0.001m, Factor = 2 }).ShouldStartWith("de.fee: 0.001 is no sum");
    }

    [Fact]
    public void The_largest_claims_and_fees_are_reckoned_with_and_no_larger_ones()
    {
        var tenfold = Of(new FeeBand { Percent = 1_000 });
        FeeRefusal Refusal(FeeSchedule schedule, params string[] claims) => schedule.Statement(
            new FeeInquiry { Claims = claims.Select(Euros).ToValueList() }).Refusal;

        Refusal(British, "100000000000000").ShouldBe(FeeRefusal.None);
        Refusal(British, "100000000000000.01").ShouldBe(FeeRefusal.TooLarge);
        Refusal(British, "100000000000000.001").ShouldBe(FeeRefusal.TooLarge);
        Refusal(British, "50000000000000", "50000000000000").ShouldBe(FeeRefusal.None);
        Refusal(British, "50000000000000", "50000000000000.01").ShouldBe(FeeRefusal.TooLarge);
        Refusal(tenfold, "10000000000000").ShouldBe(FeeRefusal.None);
        Refusal(tenfold, "10000000000000.01").ShouldBe(FeeRefusal.TooLarge);
        Refusal(tenfold, "5000000000000", "5000000000000").ShouldBe(FeeRefusal.None);
        Refusal(tenfold, "5000000000000", "5000000000000.01").ShouldBe(FeeRefusal.TooLarge);
    }

    [Fact]
    public void What_is_not_owed_costs_nothing()
    {
        British.Statement(Euros("0")).Net.ShouldBe(Euros("0"));
        Lawyer.Statement(Uncontested("0")).Items.Single().IsSmallClaim.ShouldBeFalse();
        Lawyer.Statement(Uncontested("0")).Net.ShouldBe(Euros("0"));
        (British with { Unit = FeeUnit.Together }).Statement(new FeeInquiry { Claims = [] }).Items.ShouldBeEmpty();
        Should.Throw<ArgumentNullException>(() => British.Statement((FeeInquiry)null!)).ParamName.ShouldBe("inquiry");
    }

    [Fact]
    public void A_small_claim_has_a_sum_in_place_of_bands() =>
        Lawyer.Statement(Uncontested("40")).Items.Single().Lines.ShouldBeEmpty();

    [Theory]
    [InlineData("100", "15.00", FeeBound.None)] // 15 percent are 15.00
    [InlineData("99.99", "15.00", FeeBound.MostPercent)]
    [InlineData("90", "13.50", FeeBound.MostPercent)]
    public void A_bound_is_named_where_it_binds(string claim, string fee, FeeBound bound)
    {
        var item = (Of(new FeeBand { Sum = 15 }) with { MostPercent = 15 }).Statement(Euros(claim)).Items.Single();

        (Text(item.Fee), item.Bound).ShouldBe((fee, bound));
    }

    [Theory]
    [InlineData("40", "25", "40.00")] // BGB 288(5) S. 3: legal costs of 25 are absorbed
    [InlineData("40", "100", "100.00")]
    [InlineData("40", "40", "40.00")]
    [InlineData("0", "25", "25.00")]
    public void A_lump_sum_counts_towards_the_costs(string lumpSum, string costs, string all) =>
        Text(Offsets.LumpSumTowardsCosts(Euros(lumpSum), Euros(costs))).ShouldBe(all);

    [Fact]
    public void A_collector_who_was_dearer_than_the_lawyer_is_paid_as_the_lawyer() =>
        Text(Offsets.CollectorAndLawyer(Euros("60"), Euros("52.92"), isContestedAfterwards: false)).ShouldBe("52.92");

    [Theory]
    [InlineData(false, "52.92")]
    [InlineData(true, "98.96")]
    public void A_collector_and_a_lawyer_make_one_set_of_costs(bool isContestedAfterwards, string all) => Text(
        Offsets.CollectorAndLawyer(Euros("46.04"), Euros("52.92"), isContestedAfterwards)).ShouldBe(all);

    [Fact]
    public void What_was_spent_is_recovered_up_to_what_is_allowed()
    {
        Offsets.AtMost(Euros("60"), Euros("52.92")).ShouldBe(Euros("52.92"));
        Offsets.AtMost(Euros("10"), Euros("52.92")).ShouldBe(Euros("10"));
        Should.Throw<ArgumentException>(() => Offsets.AtMost(Euros("-1"), Euros("1")))
            .Message.ShouldStartWith("-1.00 EUR is below zero; nothing is set off against it.");
        Should.Throw<ArgumentException>(() => Offsets.AtMost(Euros("0"), Euros("-1")))
            .Message.ShouldStartWith("-1.00 EUR is below zero");
        Should.Throw<ArgumentException>(() => Offsets.LumpSumTowardsCosts(Euros("40"), Euros("-1")));
        Should.Throw<ArgumentException>(
            () => Offsets.CollectorAndLawyer(Euros("-1"), Euros("40"), isContestedAfterwards: false));
        Offsets.AtMost(Euros("1"), Euros("0")).ShouldBe(Euros("0"));
        Should.Throw<ArgumentException>(() => Offsets.AtMost(Euros("1"), new(1, Currency.USD)));
    }
}
