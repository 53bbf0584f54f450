using Dunning.Diagnostics;

namespace Dunning;

/// <summary>From when the start of a step counts.</summary>
public enum StartFrom
{
    /// <summary>From the due date of the receivable: days past due.</summary>
    DueDate = 0,

    /// <summary>From the notice in which the receivable last rose or was repeated.</summary>
    LastNotice,

    /// <summary>From the date of the document: the invoice date.</summary>
    Invoice,

    /// <summary>From the day on which the debtor received the document.</summary>
    Receipt,

    /// <summary>From the day to pay by that was printed in the last notice.</summary>
    Deadline,

    /// <summary>From a date that the host declares, such as the start of a legal period.</summary>
    DeclaredDate,

    /// <summary>From what has happened: a broken promise, a failed payment.</summary>
    Event,

    /// <summary>Not from a day: as soon as the level before is reached, and the gap kept.</summary>
    LevelBefore,
}

/// <summary>When a step starts: some time after the due date, the last notice or another day.</summary>
/// <remarks>Calendar days, never timestamps; exactly reached is reached.</remarks>
public readonly record struct Start
{
    private Start(StartFrom from, Span span, string? date = null)
    {
        From = from;
        Span = span;
        Date = date;
    }

    /// <summary>Gets from when it counts.</summary>
    public StartFrom From { get; }

    /// <summary>Gets how long after it; negative before the due date.</summary>
    public Span Span { get; }

    /// <summary>
    /// Gets the name of the declared date (an attribute of the receivable, its account or the debtor), or
    /// <see langword="null"/> where it counts from something else.
    /// </summary>
    public string? Date { get; }

    /// <summary>Starts on a day past due.</summary>
    /// <param name="days">The day past due: 1 is the day after the due date. Negative before it.</param>
    public static Start OnDay(int days) => new(StartFrom.DueDate, Span.Days(days));

    /// <summary>Starts some days after the notice in which the receivable last rose or was repeated.</summary>
    /// <param name="days">The number of calendar days, at least 1.</param>
    public static Start AfterNotice(int days) => new(StartFrom.LastNotice, Span.Days(days));

    /// <summary>Starts some time after a day.</summary>
    /// <param name="span">How long after it, above zero for a level.</param>
    /// <param name="from">The day; by default the notice in which the receivable last rose or was repeated.</param>
    /// <exception cref="ArgumentException">
    /// A declared date needs its name, and the level before no span: there are methods of their own for both.
    /// </exception>
    public static Start After(Span span, StartFrom from = StartFrom.LastNotice) =>
        from is StartFrom.DeclaredDate or StartFrom.LevelBefore
            ? throw new ArgumentException("Use AfterDate(name, span) or AfterLevelBefore.", nameof(from))
            : new(from, span);

    /// <summary>Starts some time after a date that the host declares as an attribute.</summary>
    /// <param name="attribute">
    /// The name of a date attribute: the receivable's own counts before its account's, that before the debtor's.
    /// </param>
    /// <param name="span">How long after it.</param>
    public static Start AfterDate(string attribute, Span span)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return new(StartFrom.DeclaredDate, span, attribute);
    }

    /// <summary>Gets a start as soon as the level before is reached and the gap is kept.</summary>
    public static Start AfterLevelBefore { get; } = new(StartFrom.LevelBefore, Span.Days(0));

    /// <summary>Starts some time after what has happened, for a step that an event brings.</summary>
    /// <param name="span">How long after it; no time at all by default.</param>
    public static Start AfterEvent(Span span = default) => new(StartFrom.Event, span);

    /// <summary>Gets whether it counts plain days past due.</summary>
    internal bool IsDayPastDue => From is StartFrom.DueDate && Span.IsPlain;

    /// <summary>Returns "day 5", "10 days after the last notice" or "1m after the invoice".</summary>
    public override string ToString() => ToTemplate().ToString();

    internal ProblemTemplate ToTemplate() => (From, Span.IsPlain) switch
    {
        (StartFrom.DueDate, true) => ProblemTemplate.Of($"day {Span.Count}"),
        (StartFrom.LastNotice, true) => ProblemTemplate.Of($"{Span.Count} days after the last notice"),
        (StartFrom.LevelBefore, _) => ProblemTemplate.Whole("after the level before"),
        (StartFrom.DeclaredDate, _) => ProblemTemplate.Of($"{Span} after \"{Date}\""),
        (StartFrom.DueDate, _) => ProblemTemplate.Of($"{Span} after the due date"),
        (StartFrom.LastNotice, _) => ProblemTemplate.Of($"{Span} after the last notice"),
        (StartFrom.Invoice, _) => ProblemTemplate.Of($"{Span} after the invoice"),
        (StartFrom.Receipt, _) => ProblemTemplate.Of($"{Span} after the receipt"),
        (StartFrom.Deadline, _) => ProblemTemplate.Of($"{Span} after the deadline"),
        _ => ProblemTemplate.Of($"{Span} after the event"),
    };
}
