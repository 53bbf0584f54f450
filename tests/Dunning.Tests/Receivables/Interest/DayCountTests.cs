namespace Dunning.Tests.Receivables.Interest;

/// <summary>The names of day counts, as law packs write them.</summary>
public class DayCountTests
{
    [Theory]
    [InlineData("act/act")]
    [InlineData("30E/360")]
    [InlineData("30E/360 end left out")]
    [InlineData("act/1")]
    [InlineData("act/365")]
    [InlineData("act/366")]
    public void What_is_written_is_read_again(string text)
    {
        DayCount.TryParse(text, out var count).ShouldBeTrue();

        count.ToString().ShouldBe(text);
    }

    [Fact]
    public void Each_name_is_its_method()
    {
        DayCount[] counts =
            [DayCount.ActualActual, DayCount.Actual360, DayCount.ThirtyE360, DayCount.ThirtyE360EndLeftOut];

        counts.Distinct().Count().ShouldBe(4);
        counts.Select(count => count.ToString()).ShouldBe(["act/act", "act/360", "30E/360", "30E/360 end left out"]);
        counts.Select(Read).ShouldBe(counts);
        DayCount.Over(365).ShouldBe(DayCount.Actual365);
        counts.Select(count => count.IsEndLeftOut).ShouldBe([false, false, false, true]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("act/0")]
    [InlineData("act/367")]
    [InlineData("act/-1")]
    [InlineData("act/ 365")]
    [InlineData("act/365L")]
    [InlineData("365")]
    [InlineData("Act/365")]
    [InlineData("30/360")]
    public void Another_name_is_none(string text)
    {
        DayCount.TryParse(text, out var count).ShouldBeFalse();

        count.ShouldBe(default);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(367)]
    public void A_period_has_1_to_366_days(int days) =>
        Should.Throw<ArgumentOutOfRangeException>(() => DayCount.Over(days)).ParamName.ShouldBe("days");

    [Fact]
    public void No_text_is_a_mistake() =>
        Should.Throw<ArgumentNullException>(() => DayCount.TryParse(null!, out _)).ParamName.ShouldBe("text");

    private static DayCount Read(DayCount count) => DayCount.TryParse(count.ToString(), out var read) ? read : default;
}
