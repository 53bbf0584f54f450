using Dunning.Conditions;
using Dunning.Receivables;
using Dunning.Treatments;

namespace Dunning.Signals;

/// <summary>Finds the signals of a day. What the ledger knows to be given is not given again.</summary>
internal sealed class SignalJudge(PolicyModel policy, CaseState state)
{
    public ValueList<RaiseSignal> Find(ValueList<MeasureAction> measures)
    {
        if (policy.Signals.IsEmpty)
        {
            return [];
        }

        var signals = new List<RaiseSignal>();
        var since = StepEvents.ArrearsSince(state);
        Arrears(signals, since);
        var isKnown = StepEvents.ArrearsSince(state, isKnown: true) is not null;
        if (isKnown && policy.AtRisk is { } risk && ConditionReader.Judge(risk, state) is Truth.True)
        {
            OncePerEpisode(signals, Signal.AtRisk);
        }

        foreach (var plan in state.Case.Plans.Where(plan => plan.State is PlanState.Completed))
        {
            var isOld = Day.Of(plan.EndedOn) is { } ended
                && (ended > state.Today || ended < Day.Of(state.Basis.Options.GoLive));
            if (!isOld && !Given(Signal.PlanKept).Any(entry => Same(entry.About, plan.Id.Value)))
            {
                Add(signals, Signal.PlanKept, plan.Id.Value);
            }
        }

        foreach (var measure in measures.Where(measure => measure.Act is MeasureAct.Apply && HandsOver(measure)))
        {
            Add(signals, Signal.HandedOver, measure.Measure);
        }

        return signals.ToValueList();
    }

    private void Arrears(List<RaiseSignal> signals, Day? since)
    {
        var isIn = policy.Signals.Contains(Signal.LeftArrears)
            ? Last(Signal.EnteredArrears, Signal.LeftArrears) is Signal.EnteredArrears
            : IsStillIn();
        if (StepEvents.ArrearsSince(state, isKnown: true) is not null && !isIn)
        {
            Add(signals, Signal.EnteredArrears);
        }

        // Within the tolerance something may be overdue still: cured, and not yet out of arrears.
        if (since is null && isIn && !Array.Exists(state.Items, item => item.Arrears > 0))
        {
            Add(signals, Signal.LeftArrears);
        }

        if (since is null && (Last(Signal.EnteredArrears, Signal.Cured) is Signal.EnteredArrears || EpisodeEnds()))
        {
            Add(signals, Signal.Cured);
        }
    }

    // A case that stayed within the tolerance and left it again never entered arrears anew, and may be cured again.
    private bool EpisodeEnds() => Given(Signal.EnteredArrears).Any()
        && state.Debtor.Snapshot.History.Episodes.Any(
            episode => episode.Case == state.Case.Id && episode.ClosedOn is null);

    // Nobody asked to hear of the end, so the ledger's own entries tell whether that was in between.
    private bool IsStillIn() => Given(Signal.EnteredArrears).LastOrDefault() is { } entered
        && !state.Debtor.Snapshot.History.Episodes.Any(
            episode => episode.Case == state.Case.Id && episode.ClosedOn > entered.On);

    private bool HandsOver(MeasureAction action) =>
        policy.Measures.Any(measure => measure.HandsOver && Same(measure.Name, action.Measure));

    private void OncePerEpisode(List<RaiseSignal> signals, Signal signal)
    {
        var entered = Given(Signal.EnteredArrears).Select(entry => entry.On).DefaultIfEmpty().Max();
        if (!Given(signal).Any(entry => entry.On >= entered))
        {
            Add(signals, signal);
        }
    }

    // The later in the ledger wins; it keeps the order in which signals were given.
    private Signal? Last(Signal one, Signal other)
    {
        Signal? last = null;
        foreach (var entry in state.Debtor.Snapshot.History.Signals)
        {
            last = entry.Case == state.Case.Id && (entry.Signal == one || entry.Signal == other) ? entry.Signal : last;
        }

        return last;
    }

    private IEnumerable<SignalEntry> Given(Signal signal) => state.Debtor.Snapshot.History.Signals
        .Where(entry => entry.Signal == signal && entry.Case == state.Case.Id);

    private void Add(List<RaiseSignal> signals, Signal signal, string? about = null)
    {
        if (policy.Signals.Contains(signal) || IsPairOf(signal))
        {
            signals.Add(new() { Case = state.Case.Id, Signal = signal, On = state.Today.Date, About = about });
        }
    }

    // Who wants to hear of the end must have heard of the beginning.
    private bool IsPairOf(Signal signal) => signal is Signal.EnteredArrears
        && (policy.Signals.Contains(Signal.LeftArrears) || policy.Signals.Contains(Signal.Cured)
            || policy.Signals.Contains(Signal.AtRisk));

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
