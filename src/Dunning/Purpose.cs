namespace Dunning;

/// <summary>
/// What a contact is for. Only <see cref="Collect"/> is bound by the tone ladder and by one contact a day.
/// </summary>
public enum Purpose
{
    /// <summary>Asks for money, now or soon.</summary>
    Collect = 0,

    /// <summary>Serves the debtor: a confirmation, a correction, an answer to his question about the product.</summary>
    Service = 1,

    /// <summary>A notice that law prescribes, with its own form and last day.</summary>
    Statutory = 2,

    /// <summary>Answers what the debtor wrote or said.</summary>
    Reply = 3,
}
