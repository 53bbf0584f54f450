using Dunning.Decisions;
using Dunning.Receivables;

namespace Dunning.Arrears;

/// <summary>Finds what to ask next: the unknown fact whose answers would change the ranking most.</summary>
/// <remarks>
/// Facts come first, because the host can look them up without troubling anybody; when none of them would change
/// anything, the debtor is asked. Each possible answer is tried.
/// </remarks>
internal sealed class Questions(ArrearsModel model, CaseState state, ReasonPoints points)
{
    /// <summary>
    /// Facts that somebody can look up or ask for. Others are unknown because there is nothing to know yet.
    /// </summary>
    public static readonly string[] Askable =
    [
        "hardship", "vulnerable", "openServiceTicket", "paymentMethod", "onTimeRate", "averageDaysLate",
        "earlierEpisodes", "tenureDays", "hostile", "valueTier", "lifetimeValue", "jurisdiction", "preferredChannel",
    ];

    /// <summary>The next question, or null if no answer would change anything.</summary>
    public ArrearsQuestion? Next(IEnumerable<Fact> unknown, Texts texts)
    {
        var best = unknown
            .Where(fact => fact.Owner is not null || Askable.Contains(fact.Name, StringComparer.Ordinal))
            .Select(fact => (Fact: fact, Effect: EffectOf(fact)))
            .Where(candidate => candidate.Effect is not (0, 0, _))
            .OrderByDescending(candidate => candidate.Effect)
            .ThenBy(candidate => PlaceOf(candidate.Fact))
            .ThenBy(candidate => candidate.Fact.ToString(), StringComparer.Ordinal)
            .Select(candidate => candidate.Fact)
            .FirstOrDefault();
        best ??= points.Likely(model) is null ? Facts.StatedReason : null;
        return best is null ? null : new(best, TextOf(best, texts));
    }

    // How many other conclusions the answers lead to; how far they shift places; how many points they move.
    private (int Conclusions, int Places, int Points) EffectOf(Fact fact)
    {
        var tests = model.Weights.SelectMany(weight => weight.When.Tests()).Where(test => test.Fact == fact);
        var conclusions = new HashSet<ArrearsReason?> { points.Likely(model) };
        var (places, moved) = (0, 0);
        foreach (var answer in Supposition.AnswersTo(fact, tests, state))
        {
            var after = ReasonPoints.Of(model, when => Supposition.Judge(when, state, fact, answer));
            conclusions.Add(after.Likely(model));
            places = Math.Max(places, Shift(points.Ranking, after.Ranking));
            moved = Math.Max(moved, ReasonPoints.Reasons.Sum(reason => Math.Abs(after[reason] - points[reason])));
        }

        return (conclusions.Count - 1, places, moved);
    }

    private static int Shift(ArrearsReason[] before, ArrearsReason[] after) =>
        before.Select((reason, place) => Math.Abs(Array.IndexOf(after, reason) - place)).Sum();

    // What the host declares itself comes last.
    private static int PlaceOf(Fact fact) =>
        fact.Owner is null ? Array.IndexOf(Askable, fact.Name) : Askable.Length;

    private static string TextOf(Fact fact, Texts texts) => fact.Owner is null
        ? texts.Phrase($"ask.{fact.Name}")
        : texts.Phrase("ask.attribute", Argument.Quoted("fact", fact.ToString()));
}
