using NodaTime;

namespace Dunning.Tests.Contacts;

/// <summary>The preferred channel is worth some days of waiting; one that is denied is worth none.</summary>
public class PatienceTests
{
    // Day 5 is a Saturday; e-mail is welcome some days later only.
    [Theory]
    [InlineData(5, "5: reminder email remind")]
    [InlineData(6, "6: reminder email remind")]
    [InlineData(8, "8: reminder email remind")] // three days: exactly reached is worth it
    [InlineData(9, "5: reminder letter remind")] // four days are not: the next channel at once
    public void It_waits_three_days_for_the_preferred_channel(int open, string says) =>
        EmailOn(open).TellsEitherWay(0, 12).ShouldBe([says]);

    [Theory]
    [InlineData(0, "5: reminder letter remind")]
    [InlineData(1, "6: reminder email remind")]
    public void The_patience_is_an_option(int patience, string says) =>
        EmailOn(6, new() { PatienceDays = patience }).TellsEitherWay(0, 12).ShouldBe([says]);

    [Fact]
    public void While_it_waits_it_says_for_what() =>
        EmailOn(7).Says(5)
            .ShouldBe("channels.patience reminder email until 7 weekday=saturday from=day 7");

    [Fact]
    public void A_channel_that_is_denied_gives_way_at_once()
    {
        var story = EmailOn(5).With(facts => facts with
        {
            Contact = facts.Contact with { Consents = [new(Channel.Email, ConsentState.Withdrawn)] },
        });

        story.TellsEitherWay(0, 12).ShouldBe(["5: reminder letter remind"]);
    }

    [Fact]
    public void One_that_is_not_preferred_is_not_waited_for()
    {
        var story = EmailOn(6);
        story = story.Prefers(story.Debtor.Facts.Contact.Preference! with { Channel = null });

        story.TellsEitherWay(0, 12).ShouldBe(["5: reminder letter remind"]);
        story.Reasons(5, Rules.ChannelsWeekday)
            .ShouldBe(["channels.weekday reminder email until 6 weekday=saturday from=day 6"]);
    }

    [Fact]
    public void Without_another_channel_it_waits_as_long_as_it_must()
    {
        var story = EmailOn(9).With(facts => facts with
        {
            Contact = facts.Contact with { Reachable = [Channel.Email] },
        });

        story.TellsEitherWay(0, 14).ShouldBe(["9: reminder email remind"]);
    }

    // E-mail is welcome on one weekday, and we contact nobody on that one: together they are never open.
    [Theory]
    [InlineData(6, "5: reminder letter remind")]
    [InlineData(7, "7: reminder email remind")]
    public void It_waits_for_a_day_on_which_all_is_open(int open, string says)
    {
        var sunday = Story.On(6).DayOfWeek;
        var days = Enum.GetValues<IsoDayOfWeek>().Except([IsoDayOfWeek.None, sunday]).ToValueList();

        EmailOn(open, new() { ContactDays = days }).TellsEitherWay(0, 21).ShouldBe([says]);
    }

    private static Story EmailOn(int day, PolicyOptions? options = null) => Story.Of(
        Story.Policies(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Letter)
                .AtLastLevel(LastLevel.Stop),
            options),
        Story.Item()).Prefers(new()
        {
            Channel = Channel.Email,
            ChannelWeekdays = [new() { Channel = Channel.Email, Weekdays = [Weekday(day)] }],
        });

    private static IsoDayOfWeek Weekday(int day) => Story.On(day).DayOfWeek;
}
