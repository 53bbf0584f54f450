using Dunning.Promises;
using Dunning.Receivables;

namespace Dunning.Treatments;

/// <summary>What has happened in a case that brings a step, by the day on which it was known.</summary>
internal static class StepEvents
{
    /// <summary>The days of what has happened up to today, in no order; nothing from before go-live.</summary>
    public static IEnumerable<Day> Of(StepEvent what, CaseState state)
    {
        var first = Day.Of(state.Basis.Options.GoLive);

        // Being in arrears is a state that lasts: it counts from go-live where it began before.
        var days = what is StepEvent.Statement && first is { } start
            ? All(what, state).Select(day => Day.Max(day, start))
            : All(what, state);
        return days.Where(day => day <= state.Today && !(day < first));
    }

    /// <summary>
    /// Since when principal above the tolerance is overdue that no credit covers, or null if none is.
    /// </summary>
    /// <param name="state">The case.</param>
    /// <param name="isKnown">
    /// Whether only what payments are known for counts: what is told to others must be known.
    /// </param>
    public static Day? ArrearsSince(CaseState state, bool isKnown = false)
    {
        var (since, overdue) = ((Day?)null, 0L);
        foreach (ref readonly var item in state.Items.AsSpan())
        {
            if (item.Arrears > 0 && (item.IsKnownOverdue || !isKnown))
            {
                since ??= item.Item.LastFreeDay + 1;
                since = Day.Min(since.Value, item.Item.LastFreeDay + 1);
                overdue += item.Arrears;
            }
        }

        var tolerance = state.Basis.Options.Tolerance?.In(state.Case.Id.Currency);
        return tolerance is { } most && overdue <= most.ToMinorUnits() ? null : since;
    }

    /// <summary>The contacts that a step made in a case, and that did not come back.</summary>
    public static IEnumerable<Day> Given(string step, CaseState state) =>
        from contact in state.Debtor.Contacts
        where string.Equals(contact.Step, step, StringComparison.Ordinal)
            && (contact.Case is null || contact.Case == state.Case.Id)
            && !contact.CameBack()
            && Day.Of(contact.On) <= state.Today
        select Day.Of(contact.On);

    /// <summary>The day on which the episode that is open, or the last one, began; or null.</summary>
    public static Day? EpisodeBegan(CaseState state)
    {
        Day? began = null;
        foreach (var episode in state.Debtor.Snapshot.History.Episodes)
        {
            if (episode.Case != state.Case.Id)
            {
                continue;
            }

            var on = Day.Of(episode.OpenedOn);
            if (episode.ClosedOn is null)
            {
                return on;
            }

            began = on < began ? began : on;
        }

        // The ledger opens a new one once today's decision is issued.
        return ArrearsSince(state) ?? began;
    }

    private static IEnumerable<Day> All(StepEvent what, CaseState state) => what switch
    {
        StepEvent.PaymentFailed => PaymentFailed(state),
        StepEvent.PromiseBroken => PromiseBroken(state),
        StepEvent.PlanInstalmentMissed => MissedInstalments.Of(state).Select(missed => missed.Since),
        StepEvent.Cured => Cured(state),
        StepEvent.HoldEnded => state.Case.Holds.Select(Holds.HoldReading.End).OfType<Day>(),
        StepEvent.ContactReplied => Replied(state),
        StepEvent.Statement => ArrearsSince(state, isKnown: true) is { } since ? [since] : [],
        _ => [],
    };

    private static IEnumerable<Day> PaymentFailed(CaseState state)
    {
        var open = state.Items.Select(item => item.Item.Id).ToHashSet();
        return from failed in state.Debtor.Facts.FailedCollections
            where failed.Receivable is { } id ? open.Contains(id) : state == First(state)
            select Day.Of(failed.On);
    }

    private static IEnumerable<Day> PromiseBroken(CaseState state) =>
        from promise in state.Case.Promises
        where PromiseJudge.StateOf(promise, state.Debtor, state.Basis) is PromiseState.Broken
        select promise.State is null
            ? PromiseJudge.LastDay(promise, state.Basis) ?? Day.Of(promise.By)
            : Day.Of(promise.By);

    private static IEnumerable<Day> Cured(CaseState state)
    {
        foreach (var episode in state.Debtor.Snapshot.History.Episodes)
        {
            if (episode.Case != state.Case.Id)
            {
                continue;
            }

            if (Day.Of(episode.ClosedOn) is { } closed)
            {
                yield return closed;
            }
            else if (ArrearsSince(state) is null)
            {
                // The ledger closes it once today's decision is issued.
                yield return state.Today;
            }
        }
    }

    // What names no case is answered once, in the first of them.
    private static IEnumerable<Day> Replied(CaseState state) =>
        from contact in state.Debtor.Contacts
        where contact.Direction is ContactDirection.Inbound
            && (contact.Case is { } about ? about == state.Case.Id : state == First(state))
        select Day.Of(contact.On);

    private static CaseState? First(CaseState state) =>
        state.Debtor.Cases[0].Id == state.Case.Id ? state : null;
}
