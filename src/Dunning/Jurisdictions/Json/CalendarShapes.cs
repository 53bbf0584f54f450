using Dunning.Json;
using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>The calendars of a pack.</summary>
internal static class CalendarShapes
{
    private static readonly Choice<IsoDayOfWeek> Weekday = new(IsoDayOfWeek.None);

    private static readonly Shape<Holiday> Holiday =
        new Shape<Holiday>("holiday", "A holiday, by a rule or by published dates.", new() { Name = "" })
            .Required("holiday", Scalars.Text, "The name in the country's own language.", new(
                day => day.Name, (day, value) => day with { Name = value }))
            .Optional("kind", new Choice<HolidayKind>(), "By what it is found.", new(
                day => day.Kind, (day, value) => day with { Kind = value }))
            .Optional("month", Scalars.Integer, "The month, for a day or weekday of it.", new(
                day => day.Month, (day, value) => day with { Month = value }))
            .Optional(
                "day",
                Scalars.Integer,
                "The day of the month, the days after Easter (-80 to 250), or which weekday (1 to 5, -1).",
                new(day => day.Day, (day, value) => day with { Day = value }))
            .Optional("weekday", Weekday, "The weekday.", new(
                day => day.Weekday, (day, value) => day with { Weekday = value }))
            .Optional("dates", Lists.InOrder(Scalars.Date), "The dates that were published.", new(
                day => day.Dates, (day, value) => day with { Dates = value }))
            .Optional("shift", new Choice<HolidayShift>(), "What it does on a day of rest.", new(
                day => day.Shift, (day, value) => day with { Shift = value }))
            .Optional("firstYear", Scalars.Integer.OrNull(), "The first year in which it is kept.", new(
                day => day.FirstYear, (day, value) => day with { FirstYear = value }))
            .Optional("lastYear", Scalars.Integer.OrNull(), "The last year in which it is kept.", new(
                day => day.LastYear, (day, value) => day with { LastYear = value }));

    public static readonly Shape<LegalCalendar> Calendar =
        new Shape<LegalCalendar>("calendar", "The holidays of a jurisdiction.", new()
            {
                Region = "", FirstYear = 0, LastYear = 0, Source = "",
            })
            .Required("region", LegalScalars.Code, "The jurisdiction.", new(
                calendar => calendar.Region, (calendar, value) => calendar with { Region = value }))
            .Optional(
                "within",
                LegalScalars.Code.OrNone(),
                "The jurisdiction whose holidays are holidays here too.",
                new(calendar => calendar.Within, (calendar, value) => calendar with { Within = value }))
            .Required("firstYear", Scalars.Integer, "The first year that it covers.", new(
                calendar => calendar.FirstYear, (calendar, value) => calendar with { FirstYear = value }))
            .Required("lastYear", Scalars.Integer, "The last year that it covers, included.", new(
                calendar => calendar.LastYear, (calendar, value) => calendar with { LastYear = value }))
            .Optional("restDays", Lists.InOrder(Weekday), "The days of the week that are no working days.", new(
                calendar => calendar.RestDays, (calendar, value) => calendar with { RestDays = value }))
            .Optional("holidays", Lists.InOrder(Holiday), "The holidays.", new(
                calendar => calendar.Holidays, (calendar, value) => calendar with { Holidays = value }))
            .Required("source", Scalars.Text, "Where the law says so.", new(
                calendar => calendar.Source, (calendar, value) => calendar with { Source = value }))
            .Optional(
                "lastConfirmed",
                Scalars.Date.OrNull(),
                "The day on which it was last read; never if left out.",
                new(calendar => calendar.LastConfirmed, (calendar, value) => calendar with { LastConfirmed = value }));
}
