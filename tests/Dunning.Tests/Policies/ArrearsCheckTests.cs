namespace Dunning.Tests.Policies;

/// <summary>What is wrong with evidence, and what a policy may not do with an inferred reason.</summary>
public class ArrearsCheckTests
{
    private static readonly Condition Forgot = Facts.LikelyReason.Is("forgot");

    [Fact]
    public void A_softer_treatment_may_follow_from_an_inferred_reason() => Problems(Read(8)).ShouldBeEmpty();

    [Fact]
    public void The_same_treatment_may_too() => Problems(Read(5)).ShouldBeEmpty();

    [Fact]
    public void A_firmer_one_may_not() => Problems(Read(4)).ShouldBe(
    [
        "segment \"forgot\": error DUN1240: it reads the likely reason, and its treatment \"own\" is firmer than "
            + "\"standard\" of segment \"everyone\": \"reminder\" on rung 1: from day 4, there from day 5. An inferred "
            + "reason may only soften: soften the treatment, or read statedReason.",
    ]);

    [Fact]
    public void What_is_stated_may_choose_a_firmer_one() =>
        Problems(Read(4, Facts.StatedReason.Is("unwilling"))).ShouldBeEmpty();

    [Fact]
    public void Whoever_is_not_taken_must_not_be_treated_more_softly() =>
        Problems(Read(8).Treatment("softest", t => t
            .Level("reminder", Start.OnDay(20), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop)), between: "softest").Select(Id).ShouldBe(["DUN1240"]);

    [Fact]
    public void A_negated_reading_is_a_reading() => Problems(Read(4, !Forgot)).Select(Id).ShouldBe(["DUN1240"]);

    [Fact]
    public void No_step_reads_it() =>
        Problems(DunningPolicy.Named("p").Everyone("standard").Treatment("standard", t => t
            .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email).When(Forgot)
            .AtLastLevel(LastLevel.Stop))).ShouldBe(
        [
            "treatment \"standard\": step \"a\": error DUN1241: its condition reads the likely reason, and passing "
                + "over a step may hasten the next. Let a segment read it.",
        ]);

    [Fact]
    public void Evidence_reads_no_risk_and_no_reason()
    {
        var derived = Facts.Integer("band", AttributeOwner.Debtor, derivesFromRisk: true).AtLeast(3);

        Of(new EvidenceWeight("a", ArrearsReason.Forgot, 1, Facts.RiskScore.AtLeast(1))).ShouldBe(["DUN1243"]);
        Of(new EvidenceWeight("a", ArrearsReason.Forgot, 1, derived)).ShouldBe(["DUN1243"]);
        Of(new EvidenceWeight("a", ArrearsReason.Forgot, 1, Forgot)).ShouldBe(["DUN1243"]);
        Of(new EvidenceWeight("a", ArrearsReason.Forgot, 1, Facts.StatedReason.Is("forgot"))).ShouldBe(["DUN1243"]);
        Of(new EvidenceWeight("a", ArrearsReason.Forgot, 1, Facts.Hardship.IsTrue)).ShouldBeEmpty();
    }

    [Fact]
    public void Evidence_speaks_for_a_reason() =>
        Of(new EvidenceWeight("a", ArrearsReason.Unknown, 1, Facts.Hardship.IsTrue)).ShouldBe(["DUN1242"]);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(-100, true)]
    [InlineData(-101, false)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Points_have_a_range(int points, bool sound) =>
        Of(new EvidenceWeight("a", ArrearsReason.Forgot, points, Facts.Hardship.IsTrue))
            .ShouldBe(sound ? [] : ["DUN1003"]);

    [Fact]
    public void Names_are_names_and_stand_once()
    {
        var weight = new EvidenceWeight("a", ArrearsReason.Forgot, 1, Facts.Hardship.IsTrue);

        Of(weight, weight).ShouldBe(["DUN1002"]);
        Of(weight with { Name = "not one" }).ShouldBe(["DUN1001"]);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(1_001, 1)]
    public void Thresholds_have_ranges(int points, int margin) =>
        Of(new ArrearsModel { LeastPoints = points, LeastMargin = margin }).ShouldBe(["DUN1003"]);

    private static string[] Of(params EvidenceWeight[] weights) => Of(new ArrearsModel { Weights = [.. weights] });

    private static string[] Of(ArrearsModel model) =>
        [.. Problems(DunningPolicy.Named("p").Arrears(model).Everyone("standard")
            .Treatment("standard", Story.ThreeLevels)).Select(Id)];

    private static DunningPolicyBuilder Read(int day, Condition? when = null) => DunningPolicy.Named("p")
        .Segment("forgot", when ?? Forgot, "own")
        .Treatment("own", t => t
            .Level("reminder", Start.OnDay(day), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop));

    private static string[] Problems(DunningPolicyBuilder builder, string? between = null)
    {
        if (between is not null)
        {
            builder.Segment("between", Facts.Hardship.IsTrue, between);
        }

        var whole = builder.Build().Problems.Any(problem => problem.Id is "DUN1203" or "DUN1201")
            ? builder.Everyone("standard").Treatment("standard", Story.ThreeLevels)
            : builder;
        return [.. whole.Build().Problems.Select(problem => problem.ToString())];
    }

    private static string Id(string problem) => problem.Split("error ")[1][..7];
}
