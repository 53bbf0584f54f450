namespace Dunning.Treatments;

/// <summary>
/// Which of two treatments is the softer at first sight: by its tones and the days on which they begin.
/// </summary>
/// <remarks>
/// Enough to let a case change at once to what treats it more softly. What an inferred reason may choose is compared
/// strictly, by <see cref="TreatmentOrder"/>.
/// </remarks>
internal static class TreatmentStrength
{
    /// <summary>Says whether a treatment is softer than another, and not merely as soft.</summary>
    public static bool IsSofterThan(Treatment left, Treatment right) =>
        IsAtMostAsFirmAs(left, right) && !IsAtMostAsFirmAs(right, left);

    // At no rung more firmly or earlier.
    private static bool IsAtMostAsFirmAs(Treatment left, Treatment right)
    {
        var others = Planned(right).ToArray();
        foreach (var (step, day) in Planned(left))
        {
            var isCovered = day is { } own
                ? others.Any(other => other.Step.Tone >= step.Tone && other.Day <= own)
                : others.Any(other => other.Step.Tone >= step.Tone && IsSameDay(other.Step, step));
            if (!isCovered || step.Tone > ToneAt(right, step.Rung))
            {
                return false;
            }
        }

        return true;
    }

    private static Tone ToneAt(Treatment treatment, int rung)
    {
        var tone = Tone.None;
        foreach (var step in treatment.Steps)
        {
            tone = step.IsLevel && step.Rung <= rung && step.Tone > tone ? step.Tone : tone;
        }

        return tone;
    }

    // The levels with the day past due of each, if every notice goes out on its day; null where that depends on the
    // debtor: then only a level that counts from the same day is as early.
    private static IEnumerable<(Step Step, int? Day)> Planned(Treatment treatment)
    {
        int? day = null;
        foreach (var step in treatment.Steps.Where(step => step.IsLevel))
        {
            day = step.Start.From switch
            {
                StartFrom.LevelBefore => day,
                StartFrom.LastNotice when step.Start.Span.IsPlain => day + step.Start.Span.Count,
                _ => step.Start.IsDayPastDue ? step.Start.Span.Count : null,
            };
            yield return (step, day);
        }
    }

    private static bool IsSameDay(Step left, Step right) => left.Start == right.Start
        && left.Start.From is StartFrom.DueDate or StartFrom.Invoice or StartFrom.Receipt or StartFrom.DeclaredDate;
}
