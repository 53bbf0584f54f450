using System.Globalization;

namespace Dunning.Tests.Policies;

/// <summary>The revision names the content of a policy; the tests change one thing at a time.</summary>
public class PolicyRevisionTests
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")] // its minus sign is not a hyphen
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_process_does_not_matter(string culture)
    {
        var (before, expected) = (CultureInfo.CurrentCulture, Make().Revision);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Make().Revision.ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_gap_of_a_step_is_another_revision() => Gap(3).Revision.ShouldNotBe(Gap(4).Revision);

    [Fact]
    public void Another_day_is_another_revision() => Make(daysBefore: 4).Revision.ShouldNotBe(Make().Revision);

    [Fact]
    public void A_text_that_looks_like_two_is_another_condition() =>
        Make(Facts.ValueTier.In("a", "b")).Revision.ShouldNotBe(Make(Facts.ValueTier.In("a | b")).Revision);

    [Fact]
    public void People_compare_the_first_eight_characters() => Make().Revision.ToString().Length.ShouldBe(8);

    private static DunningPolicy Make(Condition? vip = null, int daysBefore = 3) => DunningPolicy.Named("p")
        .Options(new() { GapDays = 5 })
        .Segment("vip", vip ?? Facts.TenureDays.AtLeast(-1), "soft")
        .Everyone("soft")
        .Treatment("soft", t => t
            .BeforeDue("ahead", daysBefore, Channel.Email)
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;

    private static DunningPolicy Gap(int days) => Story.Policies(t => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).Gap(days)
        .AtLastLevel(LastLevel.Stop));
}
