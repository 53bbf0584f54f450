using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>What Dunning has done so far.</summary>
internal static class HistoryShapes
{
    private static readonly Shape<SegmentEntry> Segment =
        new Shape<SegmentEntry>(
            "segmentEntry",
            "In which segment a case in arrears is.",
            new() { Case = default, Segment = "", Since = default })
            .Required("case", ContactShapes.Case, "The case.", new(
                entry => entry.Case, (entry, value) => entry with { Case = value }))
            .Required("segment", Scalars.TextLike("standard"), "The segment.", new(
                entry => entry.Segment, (entry, value) => entry with { Segment = value }))
            .Required("since", Scalars.Date, "The day since when it is in it.", new(
                entry => entry.Since, (entry, value) => entry with { Since = value }))
            .Optional("before", Scalars.TextLike("hardship").OrNone(), "The segment before in this episode.", new(
                entry => entry.Before, (entry, value) => entry with { Before = value }));

    private static readonly Shape<SignalEntry> Signal =
        new Shape<SignalEntry>(
            "signalEntry",
            "A signal that was given.",
            new() { Case = default, Signal = default, On = default })
            .Required("case", ContactShapes.Case, "The case.", new(
                entry => entry.Case, (entry, value) => entry with { Case = value }))
            .Required("signal", new Choice<Signal>(), "The signal.", new(
                entry => entry.Signal, (entry, value) => entry with { Signal = value }))
            .Required("on", Scalars.Date, "The day.", new(
                entry => entry.On, (entry, value) => entry with { On = value }))
            .Optional("about", Scalars.TextLike("PL-1").OrNone(), "The plan or measure that it was about.", new(
                entry => entry.About, (entry, value) => entry with { About = value }));

    private static readonly Shape<Episode> Episode =
        new Shape<Episode>(
            "episode",
            "A time of arrears of a case.",
            new() { Case = default, Number = 0, OpenedOn = default })
            .Required("case", ContactShapes.Case, "The case.", new(
                episode => episode.Case, (episode, value) => episode with { Case = value }))
            .Required("number", Scalars.Integer, "Its number within the case, from 1.", new(
                episode => episode.Number, (episode, value) => episode with { Number = value }))
            .Required("openedOn", Scalars.Date, "The day on which it began.", new(
                episode => episode.OpenedOn, (episode, value) => episode with { OpenedOn = value }))
            .Optional("closedOn", Scalars.Date.OrNull(), "The day on which nothing was overdue any more.", new(
                episode => episode.ClosedOn, (episode, value) => episode with { ClosedOn = value }));

    private static readonly Shape<InFlightIntent> Intent =
        new Shape<InFlightIntent>(
            "inFlightIntent",
            "An action that was handed over and whose outcome is not yet known.",
            new()
            {
                Case = default,
                Lane = "",
                Sequence = 0,
            })
            .Required("case", ContactShapes.Case, "The case.", new(
                intent => intent.Case, (intent, value) => intent with { Case = value }))
            .Required("lane", Scalars.TextLike("notice"), "The lane: \"notice\" or \"task\".", new(
                intent => intent.Lane, (intent, value) => intent with { Lane = value }))
            .Required("sequence", Scalars.Integer, "Its number within the lane, from 1.", new(
                intent => intent.Sequence, (intent, value) => intent with { Sequence = value }))
            .Optional("attempted", Scalars.Flag, "Whether the channel was called.", new(
                intent => intent.Attempted, (intent, value) => intent with { Attempted = value }))
            .Optional("step", Scalars.TextLike("reminder").OrNone(), "The step.", new(
                intent => intent.Step, (intent, value) => intent with { Step = value }));

    public static readonly Shape<DunningHistory> History =
        new Shape<DunningHistory>(
            "history",
            "What Dunning knows: levels reached, contacts made, what is on its way.",
            DunningHistory.None)
            .Optional("items", Lists.Of(LevelShapes.Item), "The level reached by each receivable that has one.", new(
                history => history.Items, (history, value) => history with { Items = value }))
            .Optional(
                "contacts",
                Lists.Of(ContactShapes.Attempt),
                "Contacts that Dunning made, and those that it was told of.",
                new(history => history.Contacts, (history, value) => history with { Contacts = value }))
            .Optional("episodes", Lists.Of(Episode), "Episodes of arrears, also those that have ended.", new(
                history => history.Episodes, (history, value) => history with { Episodes = value }))
            .Optional(
                "segments",
                Lists.Of(Segment),
                "In which segment each case in arrears is, one entry per case.",
                new(history => history.Segments, (history, value) => history with { Segments = value }))
            .Optional("measures", Lists.Of(PartyShapes.Measure), "Measures that were asked for.", new(
                history => history.Measures, (history, value) => history with { Measures = value }))
            .Optional("signals", Lists.Of(Signal), "Signals that were given.", new(
                history => history.Signals, (history, value) => history with { Signals = value }))
            .Optional(
                "inFlight",
                Lists.Of(Intent),
                "Actions that were handed over and whose outcome is not yet known.",
                new(history => history.InFlight, (history, value) => history with { InFlight = value }));
}
