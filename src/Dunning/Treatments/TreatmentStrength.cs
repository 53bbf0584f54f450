namespace Dunning.Treatments;

/// <summary>Which of two treatments is the softer at first sight: by its tones and the days on which they begin.</summary>
/// <remarks>
/// Enough to let a case change at once to what treats it more softly. What an inferred reason may choose is compared
/// strictly, by <see cref="TreatmentOrder"/>.
/// </remarks>
internal static class TreatmentStrength
{
    /// <summary>Says whether a treatment speaks at no rung more firmly or earlier than another.</summary>
    public static bool IsAtMostAsFirmAs(Treatment left, Treatment right)
    {
        foreach (var step in left.Steps)
        {
            if (step.IsLevel && (step.Tone > ToneAt(right, step.Rung) || Day(step) < FirstDay(right, step.Tone)))
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

    // The first planned day of a level that speaks at least as firmly.
    private static int FirstDay(Treatment treatment, Tone tone)
    {
        var first = int.MaxValue;
        foreach (var step in treatment.Steps)
        {
            first = step.IsLevel && step.Tone >= tone ? Math.Min(first, Day(step)) : first;
        }

        return first;
    }

    // Only days past due are compared; what counts from something else depends on the debtor.
    private static int Day(Step step) => step.Start.IsDayPastDue ? step.Start.Span.Count : int.MaxValue;
}
