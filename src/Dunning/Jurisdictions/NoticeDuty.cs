using NodaTime;

namespace Dunning;

/// <summary>A notice that law obliges us to give by a day, because of a contact.</summary>
/// <remarks>
/// It never stands in the way of a contact. It is fulfilled by a notice from our side that was made on the day of the
/// contact or later, or by the contact itself, and did not come back; one of which it is not known what it was about
/// fulfils it only where there is one debt. <see cref="LegalRule.AppliesWhen"/> is judged by the contact that is asked
/// about, so that it is for debtors and debts; which contacts oblige is in <see cref="After"/>.
/// </remarks>
public sealed record NoticeDuty : LegalRule
{
    /// <summary>
    /// Gets the contacts that oblige. <see cref="ContactCount.Per"/> says whether each debt has a duty of its own, or
    /// the person one for all.
    /// </summary>
    /// <value>The default is every contact from our side.</value>
    public ContactCount After { get; init; } = ContactCount.Outbound;

    /// <summary>
    /// Gets the elements that such a contact must have had, all of them, such as "access-request"; empty for any
    /// contact.
    /// </summary>
    public ValueList<string> Containing { get; init; }

    /// <summary>Gets whether each such contact obliges anew; else only the first does.</summary>
    public bool EachTime { get; init; }

    /// <summary>Gets the elements that the notice must have, all of them in one.</summary>
    public required ValueList<string> Requires { get; init; }

    /// <summary>
    /// Gets the period within which it must be given, counted from the day of the contact: the last day is the last on
    /// which it is in time.
    /// </summary>
    public required DeadlineRule Within { get; init; }
}

/// <summary>A notice that we owe by a day, because of a contact that was made or is about to be.</summary>
public sealed record ContactDuty
{
    /// <summary>Gets the rule, with its citation and the elements that the notice must have.</summary>
    public required NoticeDuty Rule { get; init; }

    /// <summary>Gets the day of the contact that obliges: one on record, or the one that was asked about.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>
    /// Gets the last day on which the notice is in time; <see langword="null"/> where a fact is missing.
    /// </summary>
    public LocalDate? DueBy { get; init; }

    /// <summary>
    /// Gets the name of the fact that is missing, such as "holidays us"; <see langword="null"/> if none is.
    /// </summary>
    public string? Missing { get; init; }

    /// <summary>Gets whether that last day has passed, at one of the places where the person may be.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>
    /// Gets the debts about which it is owed by that day; empty where it is owed to the person, whatever the debt.
    /// </summary>
    public ValueList<ReceivableId> Receivables { get; init; }

    /// <summary>Returns in English what is owed by when, and where law says so.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns the same in a language.</summary>
    /// <param name="language">The language. Citations and names of elements are the same in each.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string ToString(Language language) => new Contacts.VerdictTexts(language).Of(this);
}
