using NodaTime;

namespace Dunning;

/// <summary>Something to do. Closed for hosts; may gain kinds, so a switch needs a default arm.</summary>
public abstract record DunningAction
{
    private protected DunningAction()
    {
    }

    /// <summary>Gets the case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Gets the lane: at most one act of a case is under way in each.</summary>
    public abstract string Lane { get; }

    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the step of the policy.</summary>
    public required string Step { get; init; }

    /// <summary>Gets the rung of the step; 0 for one that is no level.</summary>
    public required int Rung { get; init; }

    /// <summary>Gets what it is for.</summary>
    public Purpose Purpose { get; init; }

    /// <summary>Gets how firmly it speaks.</summary>
    public required Tone Tone { get; init; }

    /// <summary>Gets whether it speaks more softly than the step asks, so that levels do not rise yet.</summary>
    public bool IsSoftened { get; init; }

    /// <summary>Gets the channel.</summary>
    public required Channel Channel { get; init; }

    /// <summary>Gets the person to whom it goes, or <see langword="null"/> for the debtor.</summary>
    public PartyId? To { get; init; }

    /// <summary>Gets what that person is to the debt.</summary>
    public PartyRole Role { get; init; }

    /// <summary>Gets whether that person stands in the place of the debtor, as counsel or a guardian does.</summary>
    public bool InPlaceOfDebtor { get; init; }

    /// <summary>Gets whether it is a copy for the person's information.</summary>
    public bool IsCopy { get; init; }

    /// <summary>
    /// Gets the form that law prescribes, with its source, or <see langword="null"/> for none.
    /// </summary>
    public string? Form { get; init; }

    /// <summary>
    /// Gets what its text contains, by the names that law packs use; empty for nothing that law asks about.
    /// </summary>
    public ValueList<string> Contains { get; init; }

    /// <summary>
    /// Gets the earliest instant of the day at which law permits it, or <see langword="null"/> for the whole of it.
    /// </summary>
    /// <remarks>Hours also end: whoever hands it over later asks the <see cref="ContactGuard"/> again.</remarks>
    public Instant? PermittedFrom { get; init; }

    /// <summary>Gets what it is about, oldest first.</summary>
    public required ValueList<NoticeItem> Items { get; init; }

    /// <summary>
    /// Gets the sum of what is asked for: of the items, of the charges so far, of the charge of this notice, and of
    /// interest.
    /// </summary>
    public Money Total => Amounts.Total;

    /// <summary>Gets how that sum comes about.</summary>
    public required NoticeAmounts Amounts { get; init; }

    /// <summary>
    /// Gets the charge of this notice, or <see langword="null"/> for none. It is owed once the notice is issued; every
    /// person who gets the notice gets the same.
    /// </summary>
    public DunningCharge? Charge { get; init; }

    /// <summary>
    /// Gets the interest that it asks for beside what is booked, line by line, a statement for each rule of law that
    /// governs; empty for none.
    /// </summary>
    public ValueList<InterestStatement> Interest { get; init; }

    /// <summary>Gets the day by which it asks to pay, or <see langword="null"/> if it names none.</summary>
    public LocalDate? Deadline { get; init; }
}

/// <summary>A notice to hand to a channel.</summary>
public sealed record SendNotice : DunningAction
{
    /// <inheritdoc/>
    public override string Lane => "notice";
}

/// <summary>A task for a person: to call the debtor. Whoever dials asks again first.</summary>
public sealed record CreateTask : DunningAction
{
    /// <inheritdoc/>
    public override string Lane => "task";

    /// <summary>
    /// Gets the hours in which the debtor asked to be called; the start, or <see langword="null"/> for any.
    /// </summary>
    public LocalTime? NotBefore { get; init; }

    /// <summary>Gets the end of those hours, not included; or <see langword="null"/> for any.</summary>
    public LocalTime? NotAfter { get; init; }
}

/// <summary>What a notice does to a receivable.</summary>
public enum ItemRole
{
    /// <summary>It is listed and asked for; its level stays.</summary>
    RidesAlong = 0,

    /// <summary>Its level rises to the rung of its own step.</summary>
    Rises,

    /// <summary>Its level is repeated.</summary>
    Repeats,

    /// <summary>It is listed and not asked for.</summary>
    Shown,

    /// <summary>It is not due yet and announced.</summary>
    Announced,
}

/// <summary>One receivable in a notice.</summary>
public readonly record struct NoticeItem
{
    /// <summary>Makes an item; its members say what it is.</summary>
    public NoticeItem()
    {
    }

    /// <summary>Gets the receivable.</summary>
    public required ReceivableId Receivable { get; init; }

    /// <summary>Gets what the notice does to it.</summary>
    public required ItemRole Role { get; init; }

    /// <summary>Gets the level that it has with the notice, or <see langword="null"/> for none.</summary>
    public string? Level { get; init; }

    /// <summary>Gets the rung that it has with the notice; 0 for none.</summary>
    public int Rung { get; init; }

    /// <summary>
    /// Gets the rung of its step: below <see cref="Rung"/> where a softer treatment gives a lower level again; 0 for
    /// none.
    /// </summary>
    public int StepRung { get; init; }

    /// <summary>Gets the rung that it had before.</summary>
    public int RungBefore { get; init; }

    /// <summary>Gets what it is for: principal, a charge or interest that is booked.</summary>
    public ReceivableKind Kind { get; init; }

    /// <summary>Gets its original amount.</summary>
    public required Money Billed { get; init; }

    /// <summary>Gets what was paid or credited of it so far: billed less open.</summary>
    public Money Paid => Billed - Open;

    /// <summary>Gets what is open of it.</summary>
    public required Money Open { get; init; }

    /// <summary>Gets what of that is disputed.</summary>
    public required Money Disputed { get; init; }

    /// <summary>
    /// Gets the interest that the notice asks for on it beside what is booked, rounded; statements that round the sum
    /// alone say by how much that differs (<see cref="InterestStatement.Difference"/>).
    /// </summary>
    public required Money Interest { get; init; }

    /// <summary>
    /// Gets what the notice asks for: open less disputed, held, planned, promised, on its way and credited; or, by a
    /// step that a missed instalment brings, what is missing of the plan's instalments that are past due.
    /// </summary>
    public required Money Asked { get; init; }
}
