namespace Dunning.Tests.Arrears;

/// <summary>The result of an assessment: what beats what, when evidence is enough, what to ask next.</summary>
public class ArrearsAssessmentTests
{
    private static readonly ArrearsModel Small = new()
    {
        LeastPoints = 3,
        LeastMargin = 2,
        Weights =
        [
            new("late", ArrearsReason.CashFlowTiming, 2, Facts.AverageDaysLate.AtLeast(10)),
            new("gold", ArrearsReason.Forgot, 3, Facts.ValueTier.Is("gold")),
            new("ticket", ArrearsReason.Dispute, 2, Facts.OpenServiceTicket.IsTrue),
            new("declared", ArrearsReason.Hardship, 5, Facts.Hardship.IsTrue),
        ],
    };

    [Fact]
    public void Enough_points_far_enough_ahead_are_likely()
    {
        var arrears = Gold().On();

        arrears.Inferred.ShouldBe(ArrearsReason.Forgot);
        arrears.Likely.ShouldBe(ArrearsReason.Forgot);
        arrears.Ranking[0].Points.ShouldBe(3);
    }

    [Fact]
    public void A_point_less_than_the_least_is_insufficient_evidence()
    {
        var arrears = Gold().Under(Small with { LeastPoints = 4 }).On();

        arrears.Ranking[0].Reason.ShouldBe(ArrearsReason.Forgot);
        arrears.Likely.ShouldBeNull();
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)] // 3 points against 2 are 1 ahead
    public void A_margin_too_small_is_insufficient_evidence(int leastMargin, bool likely) =>
        Gold().With(facts => facts with { OpenServiceTicket = true }).Under(Small with { LeastMargin = leastMargin })
            .On().Likely.ShouldBe(likely ? ArrearsReason.Forgot : null);

    [Fact]
    public void What_is_stated_beats_what_is_inferred()
    {
        var arrears = Gold().With(facts => facts with { StatedReason = ArrearsReason.PaymentRun }).On();

        arrears.Likely.ShouldBe(ArrearsReason.PaymentRun);
        arrears.Stated.ShouldBe(ArrearsReason.PaymentRun);
        arrears.Inferred.ShouldBe(ArrearsReason.Forgot);
        arrears.NextQuestion.ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_assessed_of_which_nothing_is_overdue() => new DunningEngine(Gold().Policy)
        .AssessArrears(Gold().Debtor, AsOf.On(Story.On(0))).ShouldBeEmpty();

    [Fact]
    public void Each_case_has_its_own()
    {
        var story = Assessed.Bare.Owing(
            Story.Item() with { Account = "A", PaymentMethod = PaymentMethod.PaymentRun },
            Story.Item("R-2") with { Account = "B", Paid = 10 });

        new DunningEngine(story.Policy).AssessArrears(story.Debtor, AsOf.On(Story.On(20)))
            .Select(arrears => $"{arrears.Case.Account} {arrears.Ranking[0].Reason} {arrears.Ranking[0].Points}")
            .ShouldBe(["A PaymentRun 3", "B Hardship 2"]);
    }

    [Fact]
    public void An_observation_says_what_was_read()
    {
        var evidence = Assessed.Bare.With(facts => facts with { SettledItems = 12, SettledOnTime = 11 })
            .On().Of(ArrearsReason.Forgot).Evidence.ShouldHaveSingleItem();

        evidence.Weight.When.ToString().ShouldBe("onTimeRate at least 90 %");
        evidence.Observed.ShouldHaveSingleItem().Fact.ShouldBe(Facts.OnTimeRate);
        evidence.Observed[0].Value.Text.ShouldBe("91.66 % (11 of 12)");
    }

    [Fact]
    public void What_is_not_known_adds_nothing_and_is_named()
    {
        var arrears = Assessed.Bare.Under(Small).On();

        arrears.Evidence().ShouldBeEmpty();
        arrears.NotKnown.Select(fact => fact.ToString())
            .ShouldBe(["averageDaysLate", "valueTier", "openServiceTicket", "hardship"]);
    }

    [Fact]
    public void The_next_question_is_the_one_whose_answer_shifts_most()
    {
        // Gold (3) or hardship (5) would be likely, late (2) or a ticket (2) only lead; hardship rises farther.
        Assessed.Bare.Under(Small).On().NextQuestion
            .ShouldBe(new(Facts.Hardship, "Has the debtor declared hardship?"));
    }

    [Fact]
    public void Questions_that_shift_alike_stand_in_a_fixed_order()
    {
        var model = Small with
        {
            Weights =
            [
                new("tier", ArrearsReason.Hardship, 3, Facts.ValueTier.Is("gold")),
                new("vulnerable", ArrearsReason.Hardship, 3, Facts.Vulnerable.IsTrue),
                new("own", ArrearsReason.Hardship, 3, Facts.Flag("own", AttributeOwner.Debtor).IsTrue),
            ],
        };

        Assessed.Bare.Under(model).On().NextQuestion!.Code.ShouldBe("vulnerable");
        Assessed.Bare.Under(model with { Weights = [model.Weights[2]] }).On().NextQuestion!.Text
            .ShouldBe("What is \"debtor.own\"?");
    }

    [Fact]
    public void Where_no_fact_would_tell_the_debtor_is_asked() =>
        Assessed.Bare.Under(Small with { Weights = [] }).On().NextQuestion!.Fact.ShouldBe(Facts.StatedReason);

    [Fact]
    public void Where_no_answer_would_change_anything_nothing_is_asked() =>
        Gold().Under(Small with { Weights = [Small.Weights[1]] }).On().NextQuestion.ShouldBeNull();

    [Fact]
    public void A_fact_that_nobody_can_answer_is_no_question()
    {
        var model = Small with
        {
            Weights = [new("kept", ArrearsReason.Forgot, 9, Facts.KeptPromiseRate.AtLeast(Percentage.Of(90)))],
        };

        Assessed.Bare.Under(model).On().NextQuestion!.Fact.ShouldBe(Facts.StatedReason);
    }

    [Fact]
    public void The_full_explanation_shows_the_evidence()
    {
        var story = Assessed.Bare.With(facts => facts with
        {
            PaymentsKnownUntil = Story.On(20),
            SettledItems = 12,
            SettledOnTime = 11,
            EarlierEpisodes = 0,
            AverageDaysLate = 1,
            OpenServiceTicket = false,
            Vulnerable = false,
        });
        var full = new DunningEngine(story.Policy).Explain(story.Debtor, AsOf.On(Story.On(20))).InFull();

        full.ShouldContain("""
            Reason for   likely forgot  4 points, 4 ahead of technical failure; not certain
            arrears      forgot +2      on time rate at least 90 % (91.66 % (11 of 12))
                         forgot +1      earlier episodes at most 0 (0)
                         forgot +1      average days late at most 3 (1)
                         not known      payment method, days since last payment, hardship
                         ask next       Has the debtor declared hardship?
            """);
    }

    [Theory]
    [InlineData(ArrearsReason.Hardship, "Reason for   hardship  as the debtor says")]
    [InlineData(ArrearsReason.Unknown, "Reason for   insufficient evidence  nothing speaks for any reason")]
    public void The_full_explanation_says_whose_word_it_is(ArrearsReason stated, string line)
    {
        var story = Assessed.Bare.With(facts => facts with { StatedReason = stated });

        var full = new DunningEngine(story.Policy).Explain(story.Debtor, AsOf.On(Story.On(20))).InFull();

        full.ShouldContain(line);
    }

    [Fact]
    public void The_explanation_of_a_case_that_is_not_overdue_says_nothing_of_it() =>
        new DunningEngine(Gold().Policy).Explain(Gold().Debtor, AsOf.On(Story.On(0))).InFull()
            .ShouldNotContain("arrears");

    [Fact]
    public void Every_question_has_a_text() => Dunning.Arrears.Questions.Askable
        .ShouldAllBe(fact => Dunning.Decisions.Texts.English.Has($"ask.{fact}"));

    private static Story Gold() => Assessed.Bare.With(facts => facts with { ValueTier = "gold" }).Under(Small);
}
