using Dunning.Jurisdictions;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Jurisdictions;

public sealed class EasterTests
{
    [Theory]
    [InlineData("1818-03-22 1886-04-25 1943-04-25 1961-04-02 1981-04-19 1999-04-04 2038-04-25 2285-03-22")]
    [InlineData("2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23")]
    [InlineData("2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16")]
    [InlineData("2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05")]
    [InlineData("2027-03-28 2028-04-16 2029-04-01 2030-04-21 2035-03-25 2049-04-18 2076-04-19 2079-04-23 2100-03-28")]
    public void Known_Easter_Sundays(string dates)
    {
        foreach (var date in dates.Split(' ').Select(text => LocalDatePattern.Iso.Parse(text).Value))
        {
            Easter.Of(date.Year).Date.ShouldBe(date);
        }
    }

    [Fact]
    public void It_is_a_Sunday_from_22_March_to_25_April_in_every_year()
    {
        for (var year = 1583; year <= 9000; year++)
        {
            var day = Easter.Of(year);
            day.Weekday.ShouldBe(IsoDayOfWeek.Sunday);
            day.Date.ShouldBeInRange(new(year, 3, 22), new(year, 4, 25));
        }
    }
}
