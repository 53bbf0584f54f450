using Dunning.Debtors;
using Dunning.Receivables;

namespace Dunning.Treatments;

/// <summary>Which tones the debtor has heard since the arrears began: the next may be one step firmer (P6).</summary>
/// <remarks>
/// Over all cases of the debtor. What came back does not count, neither does a notice before the due date.
/// </remarks>
internal sealed class ToneCredit
{
    /// <summary>A demand comes at least this many days after a softer notice.</summary>
    public const int SofterNoticeDays = 3;

    // The first day of each tone is all that counts.
    private readonly Day?[] _firstHeard = new Day?[(int)Tone.Final + 1];

    private ToneCredit(Day today) => Today = today;

    public Day Today { get; }

    /// <summary>Gets the firmest tone heard; <see cref="Tone.None"/> for none.</summary>
    public Tone Highest { get; private set; }

    /// <summary>Reckons the credit of a debtor.</summary>
    /// <param name="states">All cases of the debtor.</param>
    /// <param name="treatment">The treatment that says what tone an imported level had.</param>
    /// <param name="since">
    /// Only what came on this day or later, as after a charge-back; else all since the arrears began.
    /// </param>
    public static ToneCredit Of(CaseState[] states, Treatment treatment, Day? since)
    {
        var credit = new ToneCredit(states[0].Today);
        if (ArrearsSince(states) is { } began)
        {
            var start = since is { } day ? Day.Max(began, day) : began;
            credit.AddContacts(states[0].Debtor, start);
            credit.AddLevels(states, treatment, since);
        }

        return credit;
    }

    /// <summary>
    /// The first day from which a demand is allowed after what was heard, or null if nothing softer was.
    /// </summary>
    public Day? DemandFrom(Tone demand)
    {
        Day? first = null;
        for (var tone = Tone.None; tone < demand; tone++)
        {
            first = _firstHeard[(int)tone] is { } on ? Earlier(first, on) : first;
        }

        return first + SofterNoticeDays;
    }

    // Tones are forgotten once nothing is overdue in any case: an open episode, or the oldest overdue receivable.
    private static Day? ArrearsSince(CaseState[] states)
    {
        Day? since = null;
        foreach (var state in states)
        {
            foreach (ref readonly var item in state.Items.AsSpan())
            {
                since = item.IsOverdue ? Earlier(since, item.Item.LastFreeDay + 1) : since;
            }
        }

        if (since is null)
        {
            return null;
        }

        foreach (var episode in states[0].Debtor.Snapshot.History.Episodes)
        {
            since = episode.ClosedOn is null ? Earlier(since, Day.Of(episode.OpenedOn)) : since;
        }

        return since;
    }

    private static Day Earlier(Day? left, Day right) => left is { } known ? Day.Min(known, right) : right;

    private void AddContacts(DebtorTable debtor, Day start)
    {
        foreach (var contact in debtor.Contacts)
        {
            var on = Day.Of(contact.On);
            if (contact.IsCollect() && contact.GivesTone() && on >= start && on <= Today)
            {
                Add(on, contact.Tone);
            }
        }
    }

    // A level that was imported tells of a notice where the contact itself was not; where it was, that says the tone.
    private void AddLevels(CaseState[] states, Treatment treatment, Day? since)
    {
        var told = Told(states[0].Debtor);
        foreach (var state in states)
        {
            foreach (ref readonly var item in state.Items.AsSpan())
            {
                if (item.IsOverdue && item.Item.LastNotice is { } on && !(on < since)
                    && !told.Contains((item.Item.Id, on)))
                {
                    AddLevel(on, item.Item.Rung, treatment);
                }
            }
        }
    }

    private static HashSet<(ReceivableId Id, Day On)> Told(DebtorTable debtor)
    {
        var told = new HashSet<(ReceivableId Id, Day On)>();
        foreach (var contact in debtor.Contacts)
        {
            // One of another purpose tells that its level was no collect notice: it gives no credit.
            if (contact.Direction is ContactDirection.Outbound)
            {
                foreach (var id in contact.Receivables)
                {
                    told.Add((id, Day.Of(contact.On)));
                }
            }
        }

        return told;
    }

    private void AddLevel(Day on, int rung, Treatment treatment)
    {
        foreach (var step in treatment.Steps)
        {
            if (step.IsLevel && step.Rung <= rung)
            {
                Add(on, step.Tone);
            }
        }
    }

    private void Add(Day on, Tone tone)
    {
        _firstHeard[(int)tone] = Earlier(_firstHeard[(int)tone], on);
        Highest = tone > Highest ? tone : Highest;
    }
}
