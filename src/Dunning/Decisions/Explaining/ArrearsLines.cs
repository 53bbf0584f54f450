using System.Globalization;

namespace Dunning.Decisions;

/// <summary>Tells why a case may be in arrears: the result, each line of evidence, what to ask next.</summary>
internal static class ArrearsLines
{
    public static IEnumerable<(string Left, string Right)> Of(ArrearsAssessment arrears, Texts texts)
    {
        yield return Result(arrears, texts);
        foreach (var evidence in arrears.Ranking.SelectMany(ranked => ranked.Evidence))
        {
            yield return (Weight(evidence, texts), Observed(evidence, texts));
        }

        if (arrears is { Stated: null, NotKnown.IsEmpty: false })
        {
            var facts = arrears.NotKnown.Select(fact => texts.Phrase("arrears.fact", Argument.Tested("test", fact)));
            yield return (texts.Phrase("arrears.not-known"), string.Join(", ", facts));
        }

        if (arrears.NextQuestion is { } question)
        {
            yield return (texts.Phrase("arrears.ask"), question.Text);
        }
    }

    private static (string Left, string Right) Result(ArrearsAssessment arrears, Texts texts)
    {
        var (first, second) = (arrears.Ranking[0], arrears.Ranking[1]);
        if (arrears.Stated is { } stated)
        {
            return Pair("stated", Argument.Coded("reason", stated));
        }

        Argument[] figures =
        [
            Argument.Coded("reason", first.Reason),
            Argument.Of("points", first.Points),
            Argument.Of("margin", first.Points - second.Points),
            Argument.Coded("second", second.Reason),
            Argument.Of("least", arrears.Model.LeastPoints),
            Argument.Of("ahead", arrears.Model.LeastMargin),
        ];
        return arrears.Inferred is not null ? Pair("likely", figures)
            : first.Points > 0 ? Pair("insufficient", figures)
            : Pair("nothing", figures);

        (string Left, string Right) Pair(string key, params Argument[] arguments)
        {
            var parts = texts.Phrase($"arrears.{key}", arguments).Split('|');
            return (parts[0], parts[1]);
        }
    }

    private static string Weight(ArrearsEvidence evidence, Texts texts) => texts.Phrase(
        "arrears.weight",
        Argument.Coded("reason", evidence.Weight.For),
        Argument.Verbatim("points", evidence.Points.ToString("+0;-0", CultureInfo.InvariantCulture)));

    private static string Observed(ArrearsEvidence evidence, Texts texts)
    {
        var values = evidence.Observed.Select(observed => texts.Phrase("arrears.value", observed.Value));
        return texts.Phrase(
            "arrears.observed",
            Argument.Tested("test", evidence.Weight.When),
            Argument.Verbatim("values", string.Join("; ", values)));
    }
}
