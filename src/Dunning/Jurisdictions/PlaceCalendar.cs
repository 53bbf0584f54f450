using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning;

/// <summary>
/// The working days and holidays of a place, by all legal calendars that hold there: those of its region and country.
/// </summary>
/// <remarks>
/// Immutable and safe for many threads. It covers the years that each of those calendars covers, and none where no
/// pack has a calendar of the place: whoever asks beyond is told so, never given a guess.
/// </remarks>
public sealed class PlaceCalendar
{
    private readonly LegalCalendar[][] _chains;
    private readonly ulong[]?[] _years;
    private readonly int _rest;

    internal PlaceCalendar(string place, LawBook law, params LegalCalendar[][] chains)
    {
        Place = place;
        Law = law;
        _chains = chains;
        (FirstYear, LastYear) = Years(chains);
        _years = new ulong[]?[Math.Max(0, LastYear - FirstYear + 1)];
        _rest = chains.SelectMany(chain => chain[0].RestDays).Aggregate(0, (days, day) => days | (1 << (int)day));
    }

    /// <summary>Gets the jurisdiction of the calendar, such as "de" or "de-be".</summary>
    public string Place { get; }

    /// <summary>Gets the first year that it covers; later than <see cref="LastYear"/> where it covers none.</summary>
    public int FirstYear { get; }

    /// <summary>Gets the last year that it covers, included.</summary>
    public int LastYear { get; }

    /// <summary>Gets where the calendars that hold here were read, each once.</summary>
    public ValueList<string> Sources =>
        _chains.SelectMany(chain => chain).Select(calendar => calendar.Source).Distinct().ToValueList();

    /// <summary>Gets the law that it is of, for rules that name another calendar.</summary>
    internal LawBook Law { get; }

    /// <summary>Says whether a day is a holiday.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is; <see langword="null"/> where its year is not covered.</returns>
    public bool? IsHoliday(LocalDate date) => Covers(date.Year) ? Holds(Day.Of(date)) : null;

    /// <summary>Says whether a day is neither a holiday nor a day of rest.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is; <see langword="null"/> where its year is not covered.</returns>
    public bool? IsWorkingDay(LocalDate date) => Covers(date.Year) ? Works(Day.Of(date)) : null;

    /// <summary>Makes of it the calendar that the engine counts working days with.</summary>
    /// <param name="firstYear">The first year.</param>
    /// <param name="lastYear">The last year, included.</param>
    /// <exception cref="ArgumentOutOfRangeException">It does not cover those years.</exception>
    public WorkingCalendar ToWorkingCalendar(int firstYear, int lastYear)
    {
        if (firstYear > lastYear || !Covers(firstYear) || !Covers(lastYear))
        {
            var covered = FirstYear > LastYear ? "no year" : $"{FirstYear} to {LastYear}";
            throw new ArgumentOutOfRangeException(
                nameof(lastYear),
                $"The legal calendar of \"{Place}\" covers {covered}; {firstYear} to {lastYear} was asked for.");
        }

        var holidays = Holidays(firstYear, lastYear).ToArray();
        var rest = Enum.GetValues<IsoDayOfWeek>().Where(day => (_rest & (1 << (int)day)) != 0);
        return WorkingCalendar.Of(Place, (firstYear, lastYear), holidays, rest.ToValueList());
    }

    /// <summary>Says whether it has the holidays of a year.</summary>
    internal bool Covers(int year) => year >= FirstYear && year <= LastYear;

    /// <summary>Says whether a day of a year that it covers is a holiday.</summary>
    internal bool Holds(Day day)
    {
        var date = DateOnly.FromDayNumber(day.Number);
        return (Of(date.Year)[(date.DayOfYear - 1) / 64] & (1UL << ((date.DayOfYear - 1) % 64))) != 0;
    }

    /// <summary>Says whether a day of a year that it covers is a working day.</summary>
    internal bool Works(Day day) => (_rest & (1 << (int)day.Weekday)) == 0 && !Holds(day);

    /// <summary>The name of the fact that is missing where a year is not covered.</summary>
    internal string Missing(int year) =>
        FirstYear > LastYear ? $"holidays {Place}" : FormattableString.Invariant($"holidays {Place} {year}");

    // Made when first asked for; two threads that make it at once make the same.
    private ulong[] Of(int year)
    {
        ref var known = ref _years[year - FirstYear];
        if (Volatile.Read(ref known) is { } days)
        {
            return days;
        }

        days = new ulong[6];
        foreach (var chain in _chains)
        {
            var more = HolidayDates.Of(chain, year);
            for (var i = 0; i < days.Length; i++)
            {
                days[i] |= more[i];
            }
        }

        Volatile.Write(ref known, days);
        return days;
    }

    private IEnumerable<LocalDate> Holidays(int firstYear, int lastYear)
    {
        var last = Day.Of(new LocalDate(lastYear, 12, 31));
        for (var day = Day.Of(new LocalDate(firstYear, 1, 1)); day <= last; day += 1)
        {
            if (Holds(day))
            {
                yield return day.Date;
            }
        }
    }

    private static (int First, int Last) Years(LegalCalendar[][] chains)
    {
        var all = chains.SelectMany(chain => chain).ToArray();
        return all.Length == 0
            ? (1, 0)
            : (all.Max(calendar => calendar.FirstYear), all.Min(calendar => calendar.LastYear));
    }
}
