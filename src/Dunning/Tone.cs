namespace Dunning;

/// <summary>How firmly a notice speaks. Closed and ordered: "at most one step up" needs a total order.</summary>
public enum Tone
{
    /// <summary>No tone: what is sent asks for nothing.</summary>
    None = 0,

    /// <summary>Says what is coming: a notice before the due date.</summary>
    Inform = 1,

    /// <summary>Reminds of what may have been forgotten.</summary>
    Remind = 2,

    /// <summary>Asks to pay soon, and says what else can be done.</summary>
    Urge = 3,

    /// <summary>Demands payment by a date.</summary>
    Demand = 4,

    /// <summary>The last notice before a measure.</summary>
    Final = 5,
}
