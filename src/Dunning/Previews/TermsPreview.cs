using Dunning.Previews;
using NodaTime;

namespace Dunning;

/// <summary>What happens under the terms of a sale if nobody pays: the engine's own answers, day by day.</summary>
/// <remarks>
/// Everything that is decided counts as done, payments are known up to each day, and nothing else happens: no dispute,
/// no promise, no call that finds nobody.
/// </remarks>
public sealed record TermsPreview
{
    /// <summary>Gets the terms.</summary>
    public required SaleTerms Terms { get; init; }

    /// <summary>Gets the policy, with its revision, and the law by which it was decided.</summary>
    public required DecisionBasis Basis { get; init; }

    /// <summary>Gets the decisions that do something, in order.</summary>
    public ValueList<Decision> Days { get; init; }

    /// <summary>Gets why nothing more happens, as the engine says on the last day that it looks at.</summary>
    public required Reason Because { get; init; }

    /// <summary>Gets the last day that was looked at.</summary>
    public required LocalDate LookedUntil { get; init; }

    /// <summary>Gets whether something may happen after that day; else it ends there.</summary>
    public bool GoesOn { get; init; }

    /// <summary>
    /// Gets how law comes to the first day of interest, where the due date is agreed as a day of the calendar; or
    /// <see langword="null"/> where no law pack says when default begins.
    /// </summary>
    public LegalDates? Default { get; init; }

    /// <summary>Gets the first day that bears interest by law, or <see langword="null"/> for none.</summary>
    public LocalDate? InterestFrom => Default?.On(LegalDay.Interest);

    /// <summary>
    /// Gets the interest by law up to the day of the last act, or as far as rates are known; or <see langword="null"/>
    /// where no rule governs it or no day bears any.
    /// </summary>
    public InterestStatement? Interest { get; init; }

    /// <summary>Returns the preview as people read it, in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns the preview as people read it: headings, short paragraphs and a list.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string ToString(Language language) => PreviewText.Of(this, Decisions.Texts.In(language));
}
