namespace Dunning.Jurisdictions;

/// <summary>Easter Sunday of the western churches, by the Gregorian calendar.</summary>
internal static class Easter
{
    /// <summary>Easter Sunday of a year from 1583 on.</summary>
    /// <remarks>The Sunday after the first ecclesiastical full moon on or after 21 March.</remarks>
    public static Day Of(int year)
    {
        var golden = year % 19;
        var century = year / 100;

        // The age of the moon, put right for the leap days that centuries lack and for the drift of the moon.
        var moon = ((19 * golden) + century - (century / 4) - (((8 * century) + 13) / 25) + 15) % 30;
        moon -= (moon / 28) * (1 - ((moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11)));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        var fromMarch = moon - weekday + 28;
        return new Day(new DateOnly(year, 3, 1).DayNumber) + fromMarch - 1;
    }
}
