namespace Dunning;

/// <summary>A circumstance that keeps a measure from being applied, or takes it back.</summary>
public enum Circumstance
{
    /// <summary>A payment plan is in force for something of the case.</summary>
    Plan = 0,

    /// <summary>A promise to pay is open for something of the case.</summary>
    Promise,

    /// <summary>Something of the case is disputed.</summary>
    Dispute,

    /// <summary>A complaint is under review.</summary>
    Complaint,

    /// <summary>Hardship is under review, or declared.</summary>
    Hardship,

    /// <summary>The debtor is known to be vulnerable.</summary>
    Vulnerable,

    /// <summary>A block, moratorium or other hold silences something of the case.</summary>
    Hold,

    /// <summary>Money for something of the case is on its way.</summary>
    PaymentInFlight,

    /// <summary>A service ticket of the debtor is open.</summary>
    ServiceTicket,

    /// <summary>No principal above the tolerance is overdue.</summary>
    Cured,
}

/// <summary>From when the days after a notice count that a measure requires.</summary>
public enum RequirementFrom
{
    /// <summary>From the day on which it was received, as known or as presumed of letters.</summary>
    Receipt = 0,

    /// <summary>From the day on which it was sent.</summary>
    Sent,

    /// <summary>From the day to pay by that it printed.</summary>
    Deadline,
}

/// <summary>
/// What must have been done before a measure is applied: a notice sent and not returned, some days ago.
/// </summary>
public sealed record Requirement
{
    /// <summary>Gets the name of the step whose notice is required.</summary>
    public required string Step { get; init; }

    /// <summary>Gets how many calendar days must have passed; exactly reached is enough.</summary>
    public required int Days { get; init; }

    /// <summary>Gets from when they count.</summary>
    public RequirementFrom From { get; init; }
}

/// <summary>
/// An act of the host that is no message: retrying a card, stopping delivery, barring a service, handing over to an
/// agency or a court, reporting to a bureau, terminating a contract.
/// </summary>
/// <remarks>
/// The policy says when it may be applied and when it is taken back; how it stands is a fact of the host. Nothing that
/// may not be asked for causes a measure.
/// </remarks>
public sealed record Measure
{
    /// <summary>Gets the name, unique within the policy; facts and steps name it.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Gets its rank among the measures of the policy: 0 for none. One of a higher rank is applied only while all of
    /// lower rank, that the treatment has, are in force.
    /// </summary>
    public int Rank { get; init; }

    /// <summary>Gets what must have been done before; all of it.</summary>
    public ValueList<Requirement> Requires { get; init; }

    /// <summary>Gets what keeps it from being applied.</summary>
    public ValueList<Circumstance> BlockedBy { get; init; }

    /// <summary>Gets what takes it back once it is applied; by default nothing does.</summary>
    public ValueList<Circumstance> RevertOn { get; init; }

    /// <summary>Gets whether a person approves it before the host carries it out.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>Gets whether it may be applied again though it was: a retry, which has no state to be in.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Gets whether it hands the case to somebody else: a signal is given then.</summary>
    public bool HandsOver { get; init; }
}
