namespace Dunning.Tests.Policies;

/// <summary>A policy that stands; each test breaks one thing, and one breaks several at once.</summary>
public class PolicyCheckTests
{
    private static readonly Condition Risky = Facts.RiskScore.AtLeast(80);

    [Fact]
    public void A_sound_policy_has_no_problem() => Problems(Sound()).ShouldBeEmpty();

    [Fact]
    public void Every_problem_is_named_at_once() =>
        Problems(DunningPolicy.Named("b2c de").Options(new() { GapDays = 400 })).ShouldBe(
        [
            "policy \"b2c de\": error DUN1001: a name has 1 to 40 letters, digits, '-' and '_', first a letter.",
            "options.gapDays: error DUN1003: gapDays is 400; it goes from 0 to 366.",
            "segments: error DUN1201: there is none. Add one without a condition at least (in C#: Everyone(\"…\")).",
        ]);

    [Fact]
    public void A_segment_after_everyone_is_never_reached() =>
        Problems(Sound().Segment("late", Facts.Hardship.IsTrue, "standard")).Select(Id)
            .ShouldBe(["DUN1301"]);

    [Fact]
    public void A_treatment_must_exist() => Problems(DunningPolicy.Named("p").Everyone("standrad")).ShouldBe(
        ["segment \"everyone\": error DUN1202: treatment \"standrad\" does not exist. There is none."]);

    [Fact]
    public void A_name_stands_once() =>
        Problems(Sound().Treatment("standard", t => { })).Select(Id).ShouldContain("DUN1002");

    [Theory]
    [InlineData(0, "DUN1209")] // the due day itself is not overdue
    [InlineData(1, null)]
    public void A_level_starts_on_day_1_at_the_earliest(int day, string? problem) =>
        Problems(Ladder(t => t.Level("a", Start.OnDay(day), Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop)))
            .Select(Id).FirstOrDefault().ShouldBe(problem);

    [Fact]
    public void The_first_level_needs_a_day() =>
        Problems(Ladder(t => t
            .Level("a", Start.AfterNotice(5), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop))).Select(Id).ShouldBe(["DUN1204"]);

    [Fact]
    public void Levels_stand_in_the_order_of_their_rungs() =>
        Problems(Ladder(t => t
            .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email).Rung(2)
            .Level("b", Start.OnDay(9), Tone.Remind, Channel.Email).Rung(2)
            .AtLastLevel(LastLevel.Stop))).Select(Id).ShouldBe(["DUN1205"]);

    [Fact]
    public void A_step_needs_a_channel() =>
        Problems(Ladder(t => t.Level("a", Start.OnDay(5), Tone.Remind).AtLastLevel(LastLevel.Stop))).Select(Id)
            .ShouldBe(["DUN1206"]);

    [Fact]
    public void A_level_does_not_merely_inform() =>
        Problems(Ladder(t => t
            .Level("a", Start.OnDay(5), Tone.Inform, Channel.Email)
            .AtLastLevel(LastLevel.Stop))).Select(Id).ShouldBe(["DUN1211"]);

    [Fact]
    public void What_comes_after_the_last_level_is_said() =>
        Problems(Ladder(t => t.Level("a", Start.OnDay(5), Tone.Remind, Channel.Email))).Select(Id)
            .ShouldBe(["DUN1215"]);

    [Fact]
    public void A_detail_stands_behind_its_step() =>
        Problems(Ladder(t => t.Mandatory().AtLastLevel(LastLevel.Stop))).Select(Id).ShouldBe(["DUN1216"]);

    [Fact]
    public void A_segment_that_reads_risk_shares_the_channels_of_its_siblings() =>
        Problems(Risk(Channel.Letter)).ShouldBe(
        [
            "segment \"risky\": error DUN1230: it reads risk, and its treatment \"hard\" contacts by letter; "
                + "\"standard\" of segment \"everyone\" contacts by email. Give every level the same channels in "
                + "both: risk never chooses how a person is reached.",
        ]);

    [Fact]
    public void With_the_same_channels_risk_may_choose_the_day() => Problems(Risk(Channel.Email)).ShouldBeEmpty();

    [Fact]
    public void What_derives_from_risk_is_risk()
    {
        var derived = Facts.Integer("band", AttributeOwner.Debtor, derivesFromRisk: true).AtLeast(3);

        Problems(Risk(Channel.Letter, derived)).Select(Id).ShouldBe(["DUN1230"]);
    }

    [Fact]
    public void No_step_reads_risk() =>
        Problems(Ladder(t => t
            .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email)
            .When(Risky)
            .AtLastLevel(LastLevel.Stop))).Select(Id).ShouldBe(["DUN1231"]);

    [Fact]
    public void A_code_is_one_that_the_fact_has() => Problems(When(Facts.DebtorKind.Is("busines"))).ShouldBe(
    [
        "segment \"some\": error DUN1270: debtorKind is never \"busines\". Did you mean \"business\"? It is one of "
            + "consumer, soleTrader, business, publicBody.",
    ]);

    [Fact]
    public void A_test_compares_with_something() => Problems(When(Facts.ValueTier.In())).ShouldBe(
    [
        "segment \"some\": error DUN1270: valueTier is compared with nothing, so the test is never true. Name a value, "
            + "or leave the test out.",
    ]);

    [Fact]
    public void An_attribute_is_read_alike_everywhere()
    {
        static Condition Band(bool isRisk) => Facts.Integer("band", AttributeOwner.Debtor, isRisk).AtLeast(3);

        Problems(When(Band(true) & Facts.Text("band", AttributeOwner.Debtor).Is("a"))).ShouldBe(
            ["attributes: error DUN1271: debtor.band is read as integer and as text. An attribute has one type."]);
        Problems(When(Band(true) & Band(false))).Select(Id).ShouldBe(["DUN1271"]);
        Problems(When(Band(true) & Facts.Text("band", AttributeOwner.Account).Is("a"))).ShouldBeEmpty();
    }

    private static DunningPolicyBuilder When(Condition condition) => DunningPolicy.Named("p")
        .Segment("some", condition, "standard")
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("a", Start.OnDay(3), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop));

    private static DunningPolicyBuilder Risk(Channel channel, Condition? when = null) => DunningPolicy.Named("p")
        .Segment("risky", when ?? Risky, "hard")
        .Everyone("standard")
        .Treatment("hard", t => t
            .Level("a", Start.OnDay(3), Tone.Remind, channel)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("standard", t => t
            .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop));

    private static DunningPolicyBuilder Sound() => Ladder(t => t
        .BeforeDue("ahead", 3, Channel.Email)
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Call("call", Start.AfterNotice(7))
        .AtLastLevel(LastLevel.Repeat(14, 2)));

    private static DunningPolicyBuilder Ladder(Action<TreatmentBuilder> steps) =>
        DunningPolicy.Named("p").Everyone("standard").Treatment("standard", steps);

    private static string[] Problems(DunningPolicyBuilder builder) =>
        [.. builder.Build().Problems.Select(problem => problem.ToString())];

    private static string Id(string problem) => problem.Split("error ")[1][..7];
}
