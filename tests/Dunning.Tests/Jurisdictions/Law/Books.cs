namespace Dunning.Tests.Jurisdictions.Law;

/// <summary>Law books for tests.</summary>
internal static class Books
{
    public static LawBook All { get; } = LawBook.Of(
        Pack("de", LegalCalendars.Germany, LegalCalendars.Bavaria, LegalCalendars.Hamburg, LegalCalendars.Berlin),
        Pack("us", LegalCalendars.America),
        Pack("observed", LegalCalendars.AmericaObserved),
        Pack("gb", LegalCalendars.England),
        Pack("nl", LegalCalendars.Netherlands)).Value;

    public static LawBook Of(params ValueList<LegalCalendar> calendars) =>
        LawBook.Of(Pack("xx", calendars)).Value;

    public static LawPack Pack(string code, params ValueList<LegalCalendar> calendars) =>
        new() { Code = code, Version = "1", Calendars = calendars };
}
