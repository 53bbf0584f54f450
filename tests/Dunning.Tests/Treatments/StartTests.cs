namespace Dunning.Tests;

/// <summary>From what a level counts, and by what: each start on its day and not the day before.</summary>
public class StartTests
{
    [Theory]
    [InlineData("10d", 10)]
    [InlineData("1m", 31)] // 2 March to 2 April
    [InlineData("5bd", 7)] // Monday to Monday
    [InlineData("0d eom", 29)] // 31 March
    [InlineData("30d eom", 59)] // 1 April, 30 April
    public void From_the_due_date(string span, int day) => ComesOn(Only(span, StartFrom.DueDate), Story.Item(), day);

    [Theory]
    [InlineData("1m", 31)]
    [InlineData("5bd", 7)]
    [InlineData("0d eom", 29)]
    public void What_the_due_day_counts_as_moves_days_past_due_and_no_date(string span, int day)
    {
        var policy = Story.Policies(Only(span, StartFrom.DueDate), new() { DueDay = DueDayCount.One });

        ComesOn(Story.Of(policy, Story.Item()), day);
    }

    [Theory]
    [InlineData(StartFrom.Invoice, "20d", 8)] // the invoice is of day -12, 18 February
    [InlineData(StartFrom.Invoice, "1m", 16)]
    [InlineData(StartFrom.Receipt, "15d", 5)] // received on day -10, 20 February
    [InlineData(StartFrom.Receipt, "1m eom", 29)]
    [InlineData(StartFrom.Receipt, "11bd", 7)]
    public void From_the_invoice_or_its_receipt(StartFrom from, string span, int day)
    {
        var item = Story.Item() with { DocumentOn = Story.On(-12), ReceivedOn = Story.On(-10) };

        ComesOn(Only(span, from), item, day);
    }

    [Fact]
    public void Never_before_it_is_overdue() =>
        ComesOn(Only("1d", StartFrom.Invoice), Story.Item() with { DocumentOn = Story.On(-12) }, 1);

    [Theory]
    [InlineData(StartFrom.Invoice, "invoice", "the invoice date")]
    [InlineData(StartFrom.Receipt, "receipt", "the receipt of the document")]
    public void Without_the_day_from_which_it_counts_it_does_not_come_and_says_so(
        StartFrom from, string code, string word)
    {
        var story = Story.Of(Only("10d", from), Story.Item());

        story.Walk(0, 60).ShouldBeEmpty();
        story.Says(60).ShouldBe($"steps.day-not-known only R-1 missing={code}");
        story.Decide(60).Cases[0].Because.ToString()
            .ShouldBe($"it is not known from when \"only\" counts for R-1: {word}");
        story.Decide(60).NextEvaluation.ShouldBeNull();
    }

    [Theory]
    [InlineData("1m", 36)] // the reminder of day 5 is of 7 March
    [InlineData("5bd", 11)] // Saturday, 7 March: the fifth working day is Friday, day 11
    [InlineData("10d eom", 29)]
    public void From_the_last_notice(string span, int day) => Story.Of(Then(Start.After(Parse(span))), Story.Item())
        .Walk(0, 90).ShouldBe(["5: reminder email remind", $"{Math.Max(12, day)}: second email urge"]);

    [Theory]
    [InlineData("3d", 18)] // to pay by day 15
    [InlineData("1m", 46)] // 17 March to 17 April
    [InlineData("2bd", 17)]
    public void From_the_day_to_pay_by_of_the_last_notice(string span, int day) =>
        Story.Of(Then(Start.After(Parse(span), StartFrom.Deadline)), Story.Item()).Walk(0, 90)
            .ShouldBe(["5: reminder email remind", $"{day}: second email urge"]);

    [Fact]
    public void The_deadline_that_was_printed_counts_whatever_the_policy_says_now()
    {
        var story = Story.Of(Then(Start.After(Span.Days(3), StartFrom.Deadline)), Story.Item());
        var imported = Imported(story, new() { Receivable = "R-1", Rung = 1, On = Story.On(5),
            Deadline = Story.On(25) });
        var without = Imported(story, new() { Receivable = "R-1", Rung = 1, On = Story.On(5) });

        imported.Walk(5, 60).ShouldBe(["28: second email urge"]);
        without.Walk(5, 60).ShouldBe(["18: second email urge"]); // what the level gives: 10 days
    }

    [Fact]
    public void As_soon_as_the_level_before_is_reached_and_the_gap_kept() =>
        Story.Of(Then(Start.AfterLevelBefore), Story.Item()).Walk(0, 60)
            .ShouldBe(["5: reminder email remind", "12: second email urge"]);

    [Theory]
    [InlineData("receivable", 13)]
    [InlineData("account", 23)]
    [InlineData("debtor", 33)]
    [InlineData("nobody", null)]
    public void From_a_declared_date_the_nearest_first(string nearest, int? day)
    {
        var story = Story.Of(
            t => t.Level("only", Start.AfterDate("clock", Span.Days(3)), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop),
            Story.Item() with { Account = "A-1" }).With(facts => Declared(facts, nearest));

        story.Walk(0, 60).ShouldBe(day is null ? [] : [$"{day}: only email remind"]);
        story.Decide(0).NextEvaluation.ShouldBe(day is { } on ? Story.On(on) : null);
    }

    [Fact]
    public void A_level_after_one_that_was_passed_over_counts_from_the_notice_before_that()
    {
        var story = Story.Of(
            t => t.Level("first", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("second", Start.After(Span.WorkingDays(5)), Tone.Remind, Channel.Email)
                    .When(Facts.Hardship.IsTrue)
                .Level("third", Start.After(Span.Months(1)), Tone.Urge, Channel.Email)
                .AtLastLevel(LastLevel.Stop),
            Story.Item());

        story.Walk(0, 60).ShouldBe(["5: first email remind", "36: third email urge"]);
        story.With(facts => facts with { Hardship = true }).Walk(0, 60)
            .ShouldBe(["5: first email remind", "12: second email remind", "43: third email urge"]);
    }

    [Theory]
    [InlineData(HoldAge.Runs, 31)]
    [InlineData(HoldAge.StandsStill, 36)] // five days later from 7 March: 7 April
    public void Days_on_which_age_stands_still_move_the_month_that_counts_from_the_due_date(HoldAge age, int day)
    {
        var policy = Story.Policies(Only("1m", StartFrom.DueDate), new() { HoldAge = age });
        var story = Story.Of(policy, Story.Item()).With(facts => facts with
        {
            Holds = [new() { Id = "H-1", Kind = HoldKind.Block, From = Story.On(3), Until = Story.On(8) }],
        });

        ComesOn(story, day);
    }

    [Fact]
    public void Reasons_say_how_long_after_what()
    {
        var month = Story.Of(Only("1m", StartFrom.DueDate), Story.Item());
        month.Decide(10).Cases[0].Because.ToString()
            .ShouldBe("\"only\" comes 1 month after the due date: Thu 2 Apr 2026");
        month.Decide(31).Cases[0].Because.ToString().ShouldBe("1 month after the due date: \"only\" is due");

        var deadline = Story.Of(Then(Start.After(Span.WorkingDays(2), StartFrom.Deadline)), Story.Item());
        deadline.After(5).Decide(8).Cases[0].Because.ToString()
            .ShouldBe("\"second\" comes 2 working days after the day to pay by: Thu 19 Mar 2026");
        deadline.Decide(5).Cases[0].Reasons.Single(reason => reason.Rule == Rules.StepsComesAfter).ToString()
            .ShouldBe("\"second\" comes 2 working days after the day to pay by: Thu 19 Mar 2026");
    }

    [Fact]
    public void A_declared_date_and_the_level_before_have_methods_of_their_own()
    {
        Should.Throw<ArgumentException>(() => Start.After(Span.Days(1), StartFrom.DeclaredDate));
        Should.Throw<ArgumentException>(() => Start.After(Span.Days(1), StartFrom.LevelBefore));
        Should.Throw<ArgumentNullException>(() => Start.AfterDate(null!, Span.Days(1)));
    }

    private static void ComesOn(Action<TreatmentBuilder> steps, Receivable item, int day) =>
        ComesOn(Story.Of(steps, item), day);

    private static void ComesOn(Story story, int day)
    {
        story.Walk(0, 90).ShouldBe([$"{day}: only email remind"]);
        story.Decide(0).NextEvaluation.ShouldBe(Story.On(day));
    }

    private static Action<TreatmentBuilder> Only(string span, StartFrom from) => t => t
        .Level("only", Start.After(Parse(span), from), Tone.Remind, Channel.Email)
        .AtLastLevel(LastLevel.Stop);

    private static Action<TreatmentBuilder> Then(Start start) => t => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).Deadline(10)
        .Level("second", start, Tone.Urge, Channel.Email)
        .AtLastLevel(LastLevel.Stop);

    private static Story Imported(Story story, ItemHistory level) =>
        story with { Debtor = story.Debtor with { History = new() { Items = [level] } } };

    private static DebtorFacts Declared(DebtorFacts facts, string nearest)
    {
        AttributeValue Clock(int day) => AttributeValue.Of("clock", Story.On(day));
        var (own, debtor) = (nearest == "receivable", nearest != "nobody");
        var account = own || nearest == "account";
        return facts with
        {
            Attributes = debtor ? [Clock(30)] : [AttributeValue.Of("clock", "soon")],
            Accounts = [new() { Id = "A-1", Attributes = account ? [Clock(20)] : [] }],
            Receivables = [facts.Receivables[0] with { Attributes = own ? [Clock(10)] : [] }],
        };
    }

    private static Span Parse(string text) =>
        Span.TryParse(text, out var span) ? span : throw new FormatException(text);
}
