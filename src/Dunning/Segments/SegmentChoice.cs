using Dunning.Conditions;
using Dunning.Measures;
using Dunning.Receivables;
using Dunning.Treatments;

namespace Dunning.Segments;

/// <summary>Which segment takes a case.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Kept">Why it is not the first whose condition is true, or null if it is.</param>
/// <param name="Entry">The segment that the ledger knows, or null.</param>
internal readonly record struct SegmentChoice(Segment Segment, Reason? Kept, SegmentEntry? Entry)
{
    /// <summary>Gets whether the case comes from another segment today.</summary>
    public bool IsChange => Entry is not null && !string.Equals(Entry.Segment, Segment.Name, StringComparison.Ordinal);

    /// <summary>
    /// Gets whether the case falls into arrears in it, and time alone may change it: then the day must be known.
    /// </summary>
    public bool IsFirst { get; init; }
}

/// <summary>
/// Chooses the segment of a case: the first whose condition is true, unless the case stays in the one where it is.
/// </summary>
/// <remarks>
/// A segment may be sticky, and a change follows another only after a notice was given in between, so that a debtor who
/// flips between two segments is not treated by both at once. Nothing delays a softer treatment, and a treatment that
/// has no notice to come keeps nobody.
/// </remarks>
internal sealed class SegmentJudge(DunningPolicy policy)
{
    public SegmentChoice Of(CaseState state)
    {
        var hit = Hit(state);
        if (EntryOf(state) is not { } entry)
        {
            return new(hit, null, null) { IsFirst = NeedsFirstDay(state) };
        }

        var held = policy.Segments.FirstOrDefault(
            segment => string.Equals(segment.Name, entry.Segment, StringComparison.Ordinal));
        if (held is null || held == hit)
        {
            return new(hit, null, entry);
        }

        return (Today(held, hit, entry, state) ?? Sticky(held, hit, entry, state) ?? OneChange(held, hit, entry, state))
            is { } reason
            ? new(held, reason, entry)
            : new(hit, null, entry);
    }

    private Segment Hit(CaseState state)
    {
        foreach (var segment in policy.Segments)
        {
            if (segment.When is null || ConditionReader.Judge(segment.When, state) is Truth.True)
            {
                return segment;
            }
        }

        return policy.Segments[^1];
    }

    // Only what the ledger knew by this day.
    private static SegmentEntry? EntryOf(CaseState state)
    {
        foreach (var entry in state.Debtor.Snapshot.History.Segments)
        {
            if (entry.Case == state.Case.Id && Day.Of(entry.Since) <= state.Today)
            {
                return entry;
            }
        }

        return null;
    }

    // What was done today may make another condition true; the day goes on as it began, or deciding it twice would do
    // more than deciding it once.
    private static Reason? Today(Segment held, Segment hit, SegmentEntry entry, CaseState state) =>
        !HasActed(state) ? null : new()
        {
            Rule = Rules.SegmentsOneChange,
            Until = (state.Today + 1).Date,
            Arguments =
            [
                Argument.Named("held", held.Name),
                Argument.Of("since", Day.Of(entry.Since)),
                Argument.Named("other", hit.Name),
            ],
        };

    private static bool HasActed(CaseState state)
    {
        foreach (var contact in state.Debtor.Contacts)
        {
            if (contact.Step is not null
                && Day.Of(contact.On) == state.Today
                && contact.Case == state.Case.Id
                && contact.Arrived())
            {
                return true;
            }
        }

        return MeasureReading.AskedOn(state.Today, state).Any();
    }

    private Reason? Sticky(Segment held, Segment hit, SegmentEntry entry, CaseState state)
    {
        var until = Day.Of(entry.Since) + held.StickyDays;
        return state.Today < until && policy.PlaceOf(hit) > policy.PlaceOf(held)
            ? new()
            {
                Rule = Rules.SegmentsSticky,
                Until = until.Date,
                Arguments =
                [
                    Argument.Named("held", held.Name),
                    Argument.Of("since", Day.Of(entry.Since)),
                    Argument.Of("until", until),
                    Argument.Named("other", hit.Name),
                ],
            }
            : null;
    }

    private Reason? OneChange(Segment held, Segment hit, SegmentEntry entry, CaseState state)
    {
        var since = Day.Of(entry.Since);
        var (to, from) = (policy.TreatmentOf(hit.Treatment), policy.TreatmentOf(held.Treatment));
        if (entry.Before is null
            || to == from
            || state.Case.LastNotice(state.Today) >= since
            || TreatmentStrength.IsSofterThan(to, from)
            || !HasNoticeToCome(from, state))
        {
            return null;
        }

        return new()
        {
            Rule = Rules.SegmentsOneChange,
            Arguments =
            [
                Argument.Named("held", held.Name),
                Argument.Of("since", since),
                Argument.Named("other", hit.Name),
            ],
        };
    }

    private bool HasNoticeToCome(Treatment treatment, CaseState state)
    {
        var ladder = new Ladder(treatment, policy.LevelsOf(treatment), state);
        foreach (ref readonly var item in state.Items.AsSpan())
        {
            if (!ladder.Levels.IsEmpty && item.Item.CanRise && item.Rest > 0 && IsToCome(ladder.TargetOf(item), ladder))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsToCome(Target target, Ladder ladder) => target.Kind switch
    {
        TargetKind.Due => ladder.IsDeliverable(target.Step!),
        TargetKind.Waits => target.On is not null,
        _ => false,
    };

    // What counts from the beginning of an episode needs the episode.
    private bool NeedsFirstDay(CaseState state) =>
        (policy.Changes.MovesSegments || policy.Changes.HasEvents) && StepEvents.ArrearsSince(state) is not null;
}
