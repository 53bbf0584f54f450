namespace Dunning.Tests.Segments;

/// <summary>A debtor who flips between segments is not treated by both at once, and nobody is forgotten.</summary>
public class PingPongTests
{
    private const int Days = 730;

    private static readonly Condition First = Facts.Integer("mood", AttributeOwner.Debtor).AtLeast(1);

    [Theory]
    [InlineData(Entry.NextRung)]
    [InlineData(Entry.SameOrLower)]
    [InlineData(Entry.Restart)]
    public void Weekly_flips_over_two_years_change_at_most_once_per_notice(Entry entry)
    {
        var (changes, notices) = Flip(Story.Of(Rivals(entry), Story.Item()));

        notices.Count.ShouldBeInRange(3, (Days / 7) + 1); // the gap is 7 days
        changes.Count.ShouldBeGreaterThan(1);
        for (var i = 2; i < changes.Count; i++)
        {
            notices.ShouldContain(
                day => day >= changes[i - 1] && day <= changes[i], $"between {changes[i - 1]} and {changes[i]}");
        }
    }

    [Fact]
    public void A_notice_given_in_one_treatment_is_not_given_again_in_the_other()
    {
        var (_, notices) = Flip(Story.Of(Rivals(Entry.NextRung, LastLevel.Stop), Story.Item()));

        notices.Count.ShouldBe(3); // one per rung
    }

    [Fact]
    public void A_softer_treatment_is_never_delayed()
    {
        var story = Story.Of(Softer(), Story.Item());

        var entered = 0;
        for (var day = 0; day <= 60; day++)
        {
            var part = (story = Mood(story, day)).Decide(day).Cases[0];
            (IsFirstWeek(day) && part.Segment != "first").ShouldBeFalse($"day {day}");
            entered += part.Reasons.Any(reason => reason.Rule == Rules.SegmentsEntered) ? 1 : 0;
            story = story.After(day);
        }

        entered.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void While_a_change_waits_for_a_notice_the_reason_says_so()
    {
        var story = Mood(Story.Of(Rivals(Entry.NextRung), Story.Item()), 0).Through(0, 1); // in "first"
        story = Mood(story, 7).Through(2, 2); // to "everyone", without a notice so far
        story = Mood(story, 0);

        story.Decide(3).Cases[0].Segment.ShouldBe("everyone");
        story.Reasons(3, Rules.SegmentsOneChange)
            .ShouldBe(["segments.one-change first held=everyone since=day 2 other=first"]);
        story.Through(3, 10).Decide(11).Cases[0].Segment.ShouldBe("first"); // a notice was given on day 10
    }

    [Fact]
    public void A_treatment_without_a_notice_to_come_keeps_nobody()
    {
        var policy = DunningPolicy.Named("resting")
            .Segment("first", First, "nothing")
            .Everyone("standard")
            .Treatment("nothing", t => { })
            .Treatment("standard", t => Levels(t, 5))
            .Build(isAnalysed: false).Value;
        var story = Mood(Story.Of(policy, Story.Item()), 7).Through(0, 2); // in "everyone"
        story = Mood(story, 0).Through(3, 3); // to "first", in which nothing is ever sent
        story = Mood(story, 7);

        story.Walk(4, 60).ShouldBe(["5: a email remind", "20: b email urge", "35: c email demand"]);
    }

    [Fact]
    public void A_flip_back_after_the_first_look_of_an_episode_is_found_by_deciding_on_the_named_days()
    {
        // By time alone: days past due make it "first" on the days 3 and 4 only.
        var policy = DunningPolicy.Named("by-time")
            .Segment("first", Facts.DaysPastDue.AtLeast(3) & Facts.DaysPastDue.AtMost(4), "other")
            .Everyone("standard")
            .Treatment("standard", t => Levels(t, 6))
            .Treatment("other", t => Levels(t, 4))
            .Build(isAnalysed: false).Value;
        var story = Story.Of(policy, Story.Item());

        ByNext(story).ShouldBe(story.Walk(0, 60));
        story.Walk(0, 60).Length.ShouldBe(3);
    }

    private static string[] ByNext(Story story)
    {
        var lines = new List<string>();
        for (var day = 0; day <= 60;)
        {
            lines.AddRange(story.Walk(day, day));
            var next = story.Decide(day).NextEvaluation;
            story = story.After(day);
            day = next is { } on ? NodaTime.Period.DaysBetween(Story.Day0, on) : 61;
        }

        return [.. lines];
    }

    private static (List<int> Changes, List<int> Notices) Flip(Story story)
    {
        var (changes, notices) = (new List<int>(), new List<int>());
        for (var day = 0; day <= Days; day++)
        {
            story = Mood(story, day);
            var decision = story.Decide(day);
            if (decision.Cases[0].Reasons.Any(reason => reason.Rule == Rules.SegmentsEntered))
            {
                changes.Add(day);
            }

            notices.AddRange(decision.Actions.Select(_ => day));
            story = story.After(day);
        }

        return (changes, notices);
    }

    private static bool IsFirstWeek(int day) => day / 7 % 2 == 0;

    private static Story Mood(Story story, int day) => story.With(facts => facts with
    {
        Attributes = [AttributeValue.Of("mood", IsFirstWeek(day) ? 1 : 0)],
    });

    // Neither is the softer: one is earlier, the other firmer on its first rung.
    private static DunningPolicy Rivals(Entry entry, LastLevel? last = null) => DunningPolicy.Named("rivals")
        .Segment("first", First, "early")
        .Everyone("firm")
        .Treatment("early", t => t
            .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("b", Start.OnDay(20), Tone.Remind, Channel.Email)
            .Level("c", Start.OnDay(35), Tone.Urge, Channel.Email)
            .Enter(entry)
            .AtLastLevel(last ?? LastLevel.Repeat(30)))
        .Treatment("firm", t => t
            .Level("x", Start.OnDay(10), Tone.Urge, Channel.Email)
            .Level("y", Start.OnDay(25), Tone.Urge, Channel.Email)
            .Level("z", Start.OnDay(40), Tone.Demand, Channel.Email)
            .Enter(entry)
            .AtLastLevel(last ?? LastLevel.Repeat(30)))
        .Build(isAnalysed: false).Value;

    private static DunningPolicy Softer() => DunningPolicy.Named("softer")
        .Segment("first", First, "gentle")
        .Everyone("standard")
        .Treatment("gentle", t => t.Level("a", Start.OnDay(50), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("standard", t => Levels(t, 40))
        .Build(isAnalysed: false).Value;

    private static void Levels(TreatmentBuilder t, int first) => t
        .Level("a", Start.OnDay(first), Tone.Remind, Channel.Email)
        .Level("b", Start.OnDay(first + 15), Tone.Urge, Channel.Email)
        .Level("c", Start.OnDay(first + 30), Tone.Demand, Channel.Email)
        .AtLastLevel(LastLevel.Stop);
}
