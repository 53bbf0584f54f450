using NodaTime;

namespace Dunning.Testing.Notation;

/// <summary>What a line after ">" expects.</summary>
internal enum ExpectationKind
{
    Nothing = 0,
    Send,
    Call,
    Apply,
    Revert,
    Signal,
    CloseCured,
    TheSame,
    ToBeFilledIn,
}

/// <summary>Until when nothing is expected.</summary>
internal enum NothingUntil
{
    Unsaid = 0,
    Date,
    SomeoneActs,
    DisputeIsSettled,
    HoldEnds,
}

/// <summary>What is expected of a day. A member that is null was not said and may be anything.</summary>
internal sealed record Expectation
{
    public required int Line { get; init; }

    /// <summary>Gets the column of the first word after the sign.</summary>
    public required int Column { get; init; }

    /// <summary>Gets the column after the last word.</summary>
    public required int End { get; init; }

    /// <summary>Gets the words as they stand.</summary>
    public required string Text { get; init; }

    public LocalDate? On { get; init; }

    public ExpectationKind Kind { get; init; }

    public NothingUntil Until { get; init; }

    public LocalDate? UntilDate { get; init; }

    /// <summary>Gets the name of the step, measure or signal.</summary>
    public string Name { get; init; } = "";

    public Channel? Channel { get; init; }

    public Money? Asks { get; init; }

    public Money? Charge { get; init; }

    public Money? Interest { get; init; }

    public Tone? Tone { get; init; }

    public string? To { get; init; }

    public bool? IsCopy { get; init; }

    public string? Account { get; init; }

    public LocalDate? PayBy { get; init; }

    /// <summary>Gets the time of day from which law permits it.</summary>
    public LocalTime? NotBefore { get; init; }

    public ValueList<string> Items { get; init; }

    public bool? NeedsApproval { get; init; }

    public bool IsAct =>
        Kind is ExpectationKind.Send or ExpectationKind.Call or ExpectationKind.Apply or ExpectationKind.Revert;
}
