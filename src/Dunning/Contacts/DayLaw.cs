using Dunning.Receivables;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>A contact that a step would make.</summary>
internal readonly record struct StepContact(CaseState State, Addressee To, Step Step, Channel Channel);

/// <summary>
/// What law says to the contacts of a day: whether each may be made on it, and from which instant on.
/// </summary>
/// <param name="Book">The packs.</param>
/// <param name="At">The instant of the decision, where it is known; else the whole day is meant.</param>
internal sealed record DayLaw(LawBook Book, Instant? At)
{
    public static DayLaw None { get; } = new(LawBook.None, At: null);

    /// <summary>
    /// Gets the instant from which a contact is permitted on the day, or null where the whole of it is; a reason where
    /// it is not.
    /// </summary>
    public (Instant? From, Reason? Obstacle) Judge(in StepContact contact) =>
        JudgeOn((contact.State.Today, At), contact);

    /// <summary>Says whether a contact is permitted on a later day, if nothing happens until then.</summary>
    public bool Permits(in StepContact contact, Day day) => JudgeOn((day, null), contact).Obstacle is null;

    private (Instant? From, Reason? Obstacle) JudgeOn((Day Day, Instant? At) when, in StepContact contact)
    {
        if (Book.IsEmpty)
        {
            return (null, null);
        }

        var inquiry = Inquiries.OfLaw(Book, contact.State.Debtor, Proposed(contact, when.Day), when);
        var end = inquiry.FirstStartOf((when.At is { } at ? inquiry.FirstDayAt(at) : when.Day) + 1);
        var verdict = Verdicts.Of(inquiry, inquiry.Start, []);
        if (verdict.Kind is VerdictKind.Allow)
        {
            return (null, null);
        }

        return verdict.Until is { } until && until < end
            ? (until, null)
            : (null, LawReasons.Of(inquiry, verdict, contact.Step));
    }

    // Everything of the case is asked about: what a notice lists besides is part of what it says.
    private static ProposedContact Proposed(in StepContact contact, Day day)
    {
        var (state, to, step, channel) = contact;
        var debts = new ReceivableId[state.Items.Length];
        for (var i = 0; i < debts.Length; i++)
        {
            debts[i] = state.Items[i].Item.Id;
        }

        return new()
        {
            Channel = channel,
            Purpose = step.Purpose,
            Tone = step.Tone,
            To = to.Party,
            Receivables = ValueList.Create<ReceivableId>(debts),
            Contains = step.Contains,
            Deadline = (step.DeadlineDays is { } days ? day + days : (Day?)null)?.Date,
        };
    }
}
