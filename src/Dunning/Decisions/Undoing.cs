using Dunning.Diagnostics;
using NodaTime;

namespace Dunning.Decisions;

/// <summary>Takes back the last notice of a case: last in, first out.</summary>
internal static class Undoing
{
    public static Checked<DebtorSnapshot> Last(DebtorSnapshot snapshot, CaseId id) =>
        LastOf(snapshot.History, id) is { } last
            ? Cancel(snapshot, id, last)
            : Refuse("DUN2301", id, "no notice is left to take back.");

    public static Checked<DebtorSnapshot> Named(DebtorSnapshot snapshot, ContactAttempt notice)
    {
        if (notice.Case is not { } id || !IsIssued(notice) || !snapshot.History.Contacts.Contains(notice))
        {
            return new([new("DUN2301", "history.contacts", $"{Text(notice)} is no notice that stands.")]);
        }

        var last = LastOf(snapshot.History, id)!;
        return IsSame(notice, last)
            ? Cancel(snapshot, id, last)
            : Refuse("DUN2302", id, $"after {Text(notice)} came {Text(last)}, which stands. Take that back first.");
    }

    private static Checked<DebtorSnapshot> Cancel(DebtorSnapshot snapshot, CaseId id, ContactAttempt last)
    {
        var all = snapshot.History.Contacts;
        if (all.FirstOrDefault(contact => IsSame(contact, last) && TookPlace(contact)) is { } call)
        {
            return Refuse("DUN2303", id, $"{Text(call)} took place: {Words(call.Outcome)}. What was said stays said.");
        }

        if (last.Charge is { } charge && Paid(snapshot, charge.Id) is { } paid)
        {
            return Refuse("DUN2304", id, $"of charge {charge.Id.Value} of {Text(last)} {Amount(paid)} was paid. Cancel "
                + $"the charge, and give the money back, before its notice is taken back.");
        }

        var history = snapshot.History with
        {
            Contacts = all.Select(contact => IsSame(contact, last) && IsIssued(contact)
                ? contact with { Outcome = ContactOutcome.Cancelled }
                : contact).ToValueList(),
        };
        var levels = (snapshot with { History = history }).Table.Levels;
        return new(snapshot with
        {
            History = history with
            {
                Items = history.Items.Where(item => levels.ContainsKey(item.Receivable))
                    .Select(item => levels[item.Receivable])
                    .ToValueList(),
            },
        });
    }

    private static Receivable? Paid(DebtorSnapshot snapshot, ChargeId id)
    {
        foreach (var receivable in snapshot.Facts.Receivables)
        {
            if (receivable.Charge == id && receivable.Paid > 0)
            {
                return receivable;
            }
        }

        return null;
    }

    private static string Amount(in Receivable receivable) =>
        receivable.Paid.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Of one day, the later entry of the ledger.
    private static ContactAttempt? LastOf(DunningHistory history, CaseId id)
    {
        ContactAttempt? last = null;
        foreach (var contact in history.Contacts)
        {
            last = contact.Case == id && IsIssued(contact) && !(contact.On < last?.On) ? contact : last;
        }

        return last;
    }

    private static bool IsIssued(ContactAttempt contact) =>
        contact is { Direction: ContactDirection.Outbound, Step: not null, Outcome: not ContactOutcome.Expired }
        && !contact.IsTakenBack();

    // A notice goes to several persons, each a contact.
    private static bool IsSame(ContactAttempt contact, ContactAttempt notice) =>
        contact.Case == notice.Case && contact.On == notice.On
        && string.Equals(contact.Step, notice.Step, StringComparison.Ordinal);

    private static bool TookPlace(ContactAttempt contact) =>
        contact.Outcome is ContactOutcome.NoAnswer or ContactOutcome.RightParty or ContactOutcome.MessageLeft;

    private static ProblemTemplate Words(ContactOutcome outcome) => ProblemTemplate.Whole(outcome switch
    {
        ContactOutcome.NoAnswer => "nobody answered",
        ContactOutcome.MessageLeft => "a message was left",
        _ => "the debtor was reached",
    });

    private static ProblemTemplate Text(ContactAttempt notice) =>
        ProblemTemplate.Of($"{notice.Step} of {Iso(notice.On)}");

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static Checked<DebtorSnapshot> Refuse(string id, CaseId place, ProblemText text) =>
        new([new(id, $"case {place}", text)]);

    private static Checked<DebtorSnapshot> Refuse(string id, CaseId place, string text) =>
        new([new(id, $"case {place}", text)]);
}
