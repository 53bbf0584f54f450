using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Dunning;

/// <summary>
/// On which days business is done, as the host's calendar says. Part of the basis of a decision: another calendar may
/// decide otherwise.
/// </summary>
/// <remarks>
/// Outside the years that it covers nothing is guessed: a step that counts working days there is not due, and its
/// reason says so.
/// </remarks>
public sealed class WorkingCalendar
{
    private readonly HashSet<int> _holidays;
    private readonly HashSet<IsoDayOfWeek> _weekend;

    /// <summary>Makes a calendar.</summary>
    /// <param name="name">The name that decisions record, such as "de-be"; 1 to 40 letters, digits, '-', '_'.</param>
    /// <param name="firstYear">The first year that it covers.</param>
    /// <param name="lastYear">The last year that it covers, included.</param>
    /// <param name="holidays">The holidays of all those years, in any order.</param>
    /// <exception cref="ArgumentException">
    /// The name is none, the years are in the wrong order, or a holiday lies outside them.
    /// </exception>
    public WorkingCalendar(string name, int firstYear, int lastYear, IEnumerable<LocalDate> holidays)
        : this(name, holidays, (firstYear, lastYear), Weekend)
    {
        if (firstYear > lastYear)
        {
            throw new ArgumentException(
                $"It covers {firstYear} to {lastYear}: the first year comes first.", nameof(firstYear));
        }

        foreach (var holiday in Holidays)
        {
            if (holiday.Year < firstYear || holiday.Year > lastYear)
            {
                throw new ArgumentException(
                    $"Holiday {Day.Of(holiday)} lies outside {firstYear} to {lastYear}, which \"{name}\" covers.",
                    nameof(holidays));
            }
        }
    }

    private WorkingCalendar(
        string name, IEnumerable<LocalDate> holidays, (int First, int Last)? years, ValueList<IsoDayOfWeek> rest)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        if (name is null || !Names.IsName(name))
        {
            throw new ArgumentException(
                "A name has 1 to 40 letters, digits, '-' and '_', first a letter.", nameof(name));
        }

        Name = name;
        Years = years;
        Holidays = holidays.Distinct().Order().ToValueList();
        _holidays = [.. Holidays.Select(date => Day.Of(date).Number)];
        _weekend = [.. rest];
        Id = years is null ? name : $"{name}@{Hash()}";
    }

    private static ValueList<IsoDayOfWeek> Weekend => [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    /// <summary>
    /// Gets the calendar that knows no holidays: Monday to Friday are working days, in every year.
    /// </summary>
    public static WorkingCalendar MondayToFriday { get; } = new("mon-fri", [], years: null, Weekend);

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the name and a hash of the content: what the basis of a decision records.</summary>
    public string Id { get; }

    /// <summary>Gets the holidays, in order.</summary>
    public ValueList<LocalDate> Holidays { get; }

    internal (int First, int Last)? Years { get; }

    /// <summary>Makes a calendar whose days of rest may be others than Saturday and Sunday.</summary>
    internal static WorkingCalendar Of(
        string name, (int First, int Last) years, IEnumerable<LocalDate> holidays, ValueList<IsoDayOfWeek> rest) =>
        new(name, holidays, years, rest);

    internal bool IsWorkingDay(Day day) => !_weekend.Contains(day.Weekday) && !_holidays.Contains(day.Number);

    /// <summary>The day that lies a number of working days later or earlier, or null where it is not covered.</summary>
    internal Day? Plus(Day day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day += step;
            if (!Covers(day))
            {
                return null;
            }

            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>The day itself if it is a working day, else the next one; null where it is not covered.</summary>
    internal Day? OnOrAfter(Day day)
    {
        while (Covers(day))
        {
            if (IsWorkingDay(day))
            {
                return day;
            }

            day += 1;
        }

        return null;
    }

    private bool Covers(Day day) => Years is not { } years
        || (day.Date.Year >= years.First && day.Date.Year <= years.Last);

    private string Hash()
    {
        var text = new StringBuilder().Append(Years!.Value.First).Append('-').Append(Years.Value.Last);
        if (!_weekend.SetEquals(Weekend))
        {
            text.Append(" rest ").AppendJoin(' ', _weekend.Order().Select(day => (int)day));
        }

        foreach (var holiday in Holidays)
        {
            text.Append(' ').Append(Day.Of(holiday));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..8];
    }
}
