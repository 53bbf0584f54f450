using Dunning.Diagnostics;
using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>
/// Finds calendars that contradict themselves: holidays that never fall, regions that lie within themselves.
/// </summary>
internal sealed class CalendarFigures
{
    private readonly LawPack _pack;
    private readonly Action<string, string, ProblemTemplate> _add;

    private CalendarFigures(LawPack pack, Action<string, string, ProblemTemplate> add) => (_pack, _add) = (pack, add);

    /// <summary>Tells of everything that is wrong with the calendars of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="add">Takes the place, such as "de/calendars[2]/holidays[0]", the id and the text.</param>
    public static void Check(LawPack pack, Action<string, string, ProblemTemplate> add)
    {
        var check = new CalendarFigures(pack, add);
        for (var i = 0; i < pack.Calendars.Count; i++)
        {
            var calendar = pack.Calendars[i];
            var where = FormattableString.Invariant($"{pack.Code}/calendars[{i}]");
            check.Calendar(calendar, i, where);
            for (var j = 0; j < calendar.Holidays.Count; j++)
            {
                check.Holiday(
                    calendar.Holidays[j], calendar.Region, FormattableString.Invariant($"{where}/holidays[{j}]"));
            }
        }
    }

    private void Calendar(LegalCalendar calendar, int place, string where)
    {
        var (region, first, last) = (calendar.Region, calendar.FirstYear, calendar.LastYear);
        if (first > last)
        {
            _add(where, "DUN4014", ProblemTemplate.Of(
                $"The calendar of \"{region}\" covers {first} to {last}: no year. Correct one of them."));
        }

        if (_pack.Calendars.Take(place).Any(other => Is(other, region)))
        {
            _add(where, "DUN4014", ProblemTemplate.Of($"The calendar of \"{region}\" is there twice. Keep one."));
        }

        if (Enum.GetValues<IsoDayOfWeek>().Skip(1).All(calendar.RestDays.Contains))
        {
            _add(where, "DUN4014", ProblemTemplate.Of(
                $"Each day of the week is a day of rest in \"{region}\". Leave the working days out."));
        }

        if (calendar.Within is { } within)
        {
            Within(calendar, within, where);
        }
    }

    private void Within(LegalCalendar calendar, string within, string where)
    {
        if (Of(within) is not { } around)
        {
            _add(where, "DUN4014", ProblemTemplate.Of(
                $"The calendar of \"{calendar.Region}\" lies within \"{within}\", of which pack \"{_pack.Code}\" has "
                    + $"none. Write that one as well, or leave it out."));
            return;
        }

        for (var (next, left) = (around, _pack.Calendars.Count); left > 0; left--)
        {
            if (Is(next, calendar.Region))
            {
                _add(where, "DUN4014", ProblemTemplate.Of(
                    $"The calendar of \"{calendar.Region}\" lies within itself, by way of \"{within}\". Say which is "
                        + $"wider."));
                return;
            }

            if (next.Within is not { } wider || Of(wider) is not { } found)
            {
                return;
            }

            next = found;
        }
    }

    private LegalCalendar? Of(string region) => _pack.Calendars.FirstOrDefault(calendar => Is(calendar, region));

    private static bool Is(LegalCalendar calendar, string region) =>
        string.Equals(calendar.Region, region, StringComparison.Ordinal);

    private void Holiday(Holiday holiday, string region, string where)
    {
        if (Never(holiday, region) is { } text)
        {
            _add(where, "DUN4013", text);
        }

        if (holiday is { FirstYear: { } first, LastYear: { } last } && first > last)
        {
            _add(where, "DUN4013", ProblemTemplate.Of(
                $"\"{holiday.Name}\" of \"{region}\" is kept from {first} to {last}: in no year. Correct one of "
                    + $"them."));
        }
    }

    // Why a holiday falls on no day of any year, or null.
    private static ProblemTemplate? Never(Holiday holiday, string region)
    {
        var (name, month, day) = (holiday.Name, holiday.Month, holiday.Day);
        var isOfMonth = holiday.Kind is not (HolidayKind.Easter or HolidayKind.Listed);
        return holiday.Kind switch
        {
            HolidayKind.Listed when holiday.Dates.IsEmpty => ProblemTemplate.Of(
                $"\"{name}\" of \"{region}\" has no dates. Give those that were published."),
            HolidayKind.Easter when day is < HolidayDates.EasterFirst or > HolidayDates.EasterLast =>
                ProblemTemplate.Of(
                    $"\"{name}\" of \"{region}\" is {day} days after Easter, in another year. Give "
                        + $"{HolidayDates.EasterFirst} to {HolidayDates.EasterLast}."),
            _ when isOfMonth && month is < 1 or > 12 => ProblemTemplate.Of(
                $"\"{name}\" of \"{region}\" is in month {month}; give 1 to 12."),
            _ when isOfMonth && holiday.Kind is not HolidayKind.Fixed && holiday.Weekday is IsoDayOfWeek.None =>
                ProblemTemplate.Of($"\"{name}\" of \"{region}\" has no weekday. Give one."),
            HolidayKind.Weekday when day is not (-1 or (>= 1 and <= 5)) => ProblemTemplate.Of(
                $"\"{name}\" of \"{region}\" is weekday {day} of its month; give 1 to 5, or -1 for the last."),
            _ when isOfMonth && holiday.Kind is not HolidayKind.Weekday && !HasDay(month, day) => ProblemTemplate.Of(
                $"\"{name}\" of \"{region}\" is day {day} of month {month}, which no year has. Give another."),
            _ => null,
        };
    }

    // In a leap year a month has the most days that it ever has.
    private static bool HasDay(int month, int day) => day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2000, month);
}
