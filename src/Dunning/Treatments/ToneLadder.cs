namespace Dunning.Treatments;

/// <summary>How firmly a notice may speak today (P6): as its step asks, more softly, or not yet.</summary>
/// <param name="Tone">The tone; <see cref="Tone.None"/> when it has to wait.</param>
/// <param name="Until">When it has to wait, the first day on which it may speak.</param>
/// <param name="Because">The rule that softens or delays, or null.</param>
internal readonly record struct ToneVerdict(Tone Tone, Day? Until, RuleId? Because);

/// <summary>Judges the tone of a collect notice.</summary>
/// <remarks>
/// From nothing at most Remind; then the next tone that the treatment uses. Demand and Final not before their day,
/// and some days after a softer notice. A step that asks for more is softened where that adds to what the debtor has
/// heard; else it waits.
/// </remarks>
internal sealed class ToneLadder(Treatment treatment, ToneCredit credit)
{
    private const int ConsumerDemandDay = 10;

    /// <summary>The first day past due of a demand: what the policy says, and for a consumer 10 at least.</summary>
    public static int DemandDay(PolicyOptions options, DebtorKind kind) =>
        Math.Max(options.DemandDay, kind is DebtorKind.Consumer ? ConsumerDemandDay : 1);

    /// <summary>Says how firmly a step may speak.</summary>
    /// <param name="step">The step.</param>
    /// <param name="youngest">
    /// The first day on which the youngest receivable that rises may be demanded; null if none rises.
    /// </param>
    public ToneVerdict Judge(Step step, Day? youngest)
    {
        var tone = Climb(step.Tone);
        if (tone < Tone.Demand)
        {
            return new(tone, null, tone < step.Tone ? Rules.ToneSoftened : null);
        }

        var softer = credit.DemandFrom(tone);
        var from = Day.Max(youngest ?? credit.Today, softer ?? credit.Today + ToneCredit.SofterNoticeDays);
        if (from <= credit.Today)
        {
            return new(tone, null, tone < step.Tone ? Rules.ToneSoftened : null);
        }

        var rule = youngest > softer || softer is null ? Rules.ToneDemandDay : Rules.ToneSofterFirst;
        var soft = SoftestNew();
        return soft is { } instead ? new(instead, null, rule) : new(Tone.None, from, rule);
    }

    // One step of the treatment's own tones above what was heard, never above what the step asks for.
    private Tone Climb(Tone wanted)
    {
        if (wanted <= credit.Highest)
        {
            return wanted;
        }

        if (credit.Highest < Tone.Remind)
        {
            return wanted < Tone.Remind ? wanted : Tone.Remind;
        }

        var next = wanted;
        foreach (var step in treatment.Steps)
        {
            next = step.IsLevel && step.Tone > credit.Highest && step.Tone < next ? step.Tone : next;
        }

        return next;
    }

    // A tone below Demand that the debtor has not heard yet; a notice in one he has heard would add nothing.
    private Tone? SoftestNew() => credit.Highest switch
    {
        < Tone.Remind => Tone.Remind,
        Tone.Remind when UsesUrge => Tone.Urge,
        _ => null,
    };

    private bool UsesUrge
    {
        get
        {
            foreach (var step in treatment.Steps)
            {
                if (step is { IsLevel: true, Tone: Tone.Urge })
                {
                    return true;
                }
            }

            return false;
        }
    }
}
