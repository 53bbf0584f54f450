using NodaTime;

namespace Dunning;

/// <summary>The moment of a decision: a business date of the creditor, and the instant where it is known.</summary>
/// <remarks>
/// Ages and levels count by the date alone, never by a timestamp. The default value is 1 January of year 1.
/// </remarks>
public readonly record struct AsOf
{
    private AsOf(LocalDate date, Instant? at)
    {
        Date = date;
        At = at;
    }

    /// <summary>Gets the creditor's business date.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the instant, or <see langword="null"/> when the whole day is meant.</summary>
    public Instant? At { get; }

    /// <summary>Means a whole business day, as a nightly run does.</summary>
    /// <param name="date">The creditor's business date.</param>
    public static AsOf On(LocalDate date) => new(date, null);

    /// <summary>Means an instant; its business date is the one on the creditor's calendar then.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="creditorZone">The time zone in which the creditor keeps his books.</param>
    public static AsOf Exactly(Instant at, DateTimeZone creditorZone)
    {
        ArgumentNullException.ThrowIfNull(creditorZone);
        return new(at.InZone(creditorZone).Date, at);
    }

    /// <summary>Returns the date as yyyy-MM-dd, and the instant in UTC if there is one.</summary>
    public override string ToString() => At is { } at ? $"{Day.Of(Date)} ({at})" : Day.Of(Date).ToString();
}
