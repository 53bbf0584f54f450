using Dunning.Contacts;
using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>Finds the notice that opens a gate, and when it does.</summary>
internal static class NoticeReading
{
    private const string Receipt = "receivedOn";

    public static LegalDates After(NoticeGate gate, GivenNotice notice, PlaceCalendar place)
    {
        if (notice.IsReturned)
        {
            return DeadlineSteps.No(gate, LegalObstacle.NoticeReturned);
        }

        var lacks = gate.Requires.Where(element => !notice.Contains.Contains(element)).ToValueList();
        if (!lacks.IsEmpty)
        {
            return DeadlineSteps.No(gate, LegalObstacle.NoticeIncomplete) with { Lacks = lacks };
        }

        if (gate.Wait is not { } wait)
        {
            return new() { Rule = gate, Steps = [new(LegalDay.Event, notice.On), new(LegalDay.DayAfter, notice.On)] };
        }

        var received = notice.ReceivedOn ?? (notice.ArrivesAtOnce ? notice.On : null);
        return IsOpenEnded(gate, wait, received)
            ? DeadlineSteps.Without(gate, Receipt)
            : DeadlineSteps.Of(gate, notice.On, Counted(wait, (notice.On, Counting(gate, received)), place));
    }

    // Each debt waits for the first notice about it: the contact for the last of them.
    public static Passage From(NoticeGate gate, ContactInquiry inquiry, Instant at)
    {
        var debts = inquiry.Contact.Receivables;
        var passage = new Passage(at);
        foreach (var debt in debts)
        {
            passage = Later(passage, OfDebt(gate, (inquiry, at), debt));
        }

        if (!debts.IsEmpty)
        {
            return passage;
        }

        var isAny = false;
        foreach (var dunned in inquiry.Debtor.Cases)
        {
            foreach (var item in dunned.Items)
            {
                (passage, isAny) = (Later(passage, OfDebt(gate, (inquiry, at), item.Id)), true);
            }
        }

        return isAny ? passage : OfDebt(gate, (inquiry, at), debt: null);
    }

    private static Passage Later(Passage one, Passage other) =>
        one.Earliest is null || (other.Earliest is { } time && time <= one.Earliest) ? one : other;

    private static Passage OfDebt(NoticeGate gate, (ContactInquiry Inquiry, Instant At) asked, ReceivableId? debt)
    {
        var (inquiry, at) = asked;
        Passage? first = null;
        foreach (var notice in inquiry.Debtor.Contacts)
        {
            if (IsNotice(gate, notice, inquiry) && IsAbout(notice, debt, inquiry))
            {
                var passage = AfterOne(gate, asked, notice);
                first = first is null || Opens(passage, first.Value) ? passage : first;
            }
        }

        if (first is { } opening)
        {
            return opening;
        }

        return gate.AllowsWithoutNotice
            ? new(at)
            : Passage.Never with { Datum = gate.Requires.IsEmpty ? "notice" : gate.Requires[0] };
    }

    private static bool Opens(Passage passage, Passage before) =>
        passage.Earliest is { } time && !(time >= before.Earliest);

    private static Passage AfterOne(
        NoticeGate gate, (ContactInquiry Inquiry, Instant At) asked, ContactAttempt notice)
    {
        var (inquiry, at) = asked;
        if (gate.Wait is not { } wait)
        {
            return new(Instant.Max(at, notice.At ?? inquiry.StartOf(Day.Of(notice.On)))) { Since = Day.Of(notice.On) };
        }

        var received = notice.ReceivedOn ?? (notice.Channel.Kind is ChannelKind.Letter ? null : notice.On);
        if (IsOpenEnded(gate, wait, received))
        {
            return Passage.Without(Receipt);
        }

        // Where the region is not known, the days of every region of the country are free: the end comes no earlier.
        var place = inquiry.Law.QuietDaysIn(inquiry.Jurisdiction);
        var counted = Counted(wait, (notice.On, Counting(gate, received)), place);
        if (counted.Missing is { } missing)
        {
            return Passage.Without(missing);
        }

        var isLater = gate.AllowsLaterDeadline && !(inquiry.Contact.Deadline <= counted.Last.Date);
        var opens = inquiry.StartOf(counted.Last + 1);
        return new(isLater || opens <= at ? at : opens) { Since = Day.Of(notice.On) };
    }

    private static bool IsOpenEnded(NoticeGate gate, DeadlineRule wait, LocalDate? received) =>
        received is null && wait.After is null && !gate.WaitsFromSending;

    private static LocalDate? Counting(NoticeGate gate, LocalDate? received) =>
        gate.WaitsFromSending ? null : received;

    // A receipt that is known takes the place of the time in which a letter counts as received.
    private static Reckoning Counted(
        DeadlineRule wait, (LocalDate Sent, LocalDate? Received) notice, PlaceCalendar place) =>
        notice.Received is { } received
            ? Reckoning.Alone(wait, Day.Of(received), place)
            : Reckoning.From(wait, Day.Of(notice.Sent), place);

    private static bool IsNotice(NoticeGate gate, ContactAttempt notice, ContactInquiry inquiry)
    {
        if (notice.Direction is not ContactDirection.Outbound || !notice.Arrived())
        {
            return false;
        }

        foreach (var element in gate.Requires)
        {
            if (!notice.Contains.AsSpan().Contains(element))
            {
                return false;
            }
        }

        return inquiry.Contact.To is { } person ? notice.Party == person : notice.IsToDebtor();
    }

    private static bool IsAbout(ContactAttempt notice, ReceivableId? debt, ContactInquiry inquiry) =>
        debt is not { } id
        || (notice.Receivables.IsEmpty
            ? inquiry.Debtor.Facts.Receivables.Count == 1
            : notice.Receivables.AsSpan().Contains(id));
}
