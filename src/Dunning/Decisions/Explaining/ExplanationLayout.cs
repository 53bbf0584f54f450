using System.Text;

namespace Dunning.Decisions;

/// <summary>Sets an explanation in lines of plain text, columns aligned.</summary>
internal static class ExplanationLayout
{
    private const int FullMarginMin = 13;
    private const int Gap = 2;

    private static readonly string[] ShortHeads = ["head.why", "head.why-not", "head.change", "head.next"];

    private static readonly string[] FullHeads =
        ["head.amount", "head.why", "head.why-not", "head.arrears", "head.change-full", "head.next", "head.basis"];

    public static string Short(Explanation explanation)
    {
        var text = new StringBuilder();
        foreach (var part in explanation.Cases)
        {
            if (explanation.Cases.Count > 1)
            {
                text.Append(part.Case.ToString()).Append('\n');
            }

            ShortLine(text, explanation, "head.why", Sentences(part.Why));
            ShortLine(text, explanation, "head.why-not", Sentences(part.WhyNot));
            ShortLine(text, explanation, "head.change", Changes(part, explanation.Texts));
        }

        ShortLine(text, explanation, "head.next", $"{explanation.NextLook}.");
        return text.ToString().TrimEnd('\n');
    }

    public static string Full(Explanation explanation)
    {
        var text = new StringBuilder($"{explanation.Summary}\n");
        foreach (var part in explanation.Cases)
        {
            text.Append('\n');
            if (explanation.Cases.Count > 1)
            {
                text.Append(part.Case.ToString()).Append('\n');
            }

            Amounts(text, explanation, part);
            Rows(text, explanation, "head.why", Pairs(part.Why));
            Rows(text, explanation, "head.why-not", Pairs(part.WhyNot));
            if (part.Arrears is { } arrears)
            {
                Rows(text, explanation, "head.arrears", ArrearsLines.Of(arrears, explanation.Texts));
            }

            Rows(text, explanation, "head.change-full", ChangePairs(part, explanation.Texts));
        }

        Rows(text, explanation, "head.next", [(explanation.NextLook, "")]);
        Rows(text, explanation, "head.basis", [(explanation.DecidedBy, "")]);
        return text.ToString().TrimEnd('\n');
    }

    private static void ShortLine(StringBuilder text, Explanation explanation, string head, string line) =>
        text.Append("  ").Append(explanation.Texts.Phrase(head).PadRight(Margin(explanation.Texts, ShortHeads)))
            .Append(line)
            .Append('\n');

    // Wide enough for the longest head of the language.
    private static int Margin(Texts texts, string[] heads) =>
        heads.SelectMany(head => texts.Phrase(head).Split('\n')).Max(head => head.Length) + Gap;

    private static int FullMargin(Texts texts) => Math.Max(FullMarginMin, Margin(texts, FullHeads));

    private static string Sentences(ValueList<ExplanationNode> nodes) =>
        string.Join(' ', nodes.Select(node => $"{Texts.Capital(node.ToString())}."));

    private static string Changes(CaseExplanation part, Texts texts) => part.WouldChange.IsEmpty
        ? $"{Texts.Capital(texts.Phrase("change.none"))}."
        : $"{Texts.Capital(string.Join("; ", part.WouldChange.Select(change => change.Text)))}.";

    private static void Amounts(StringBuilder text, Explanation explanation, CaseExplanation part)
    {
        var texts = explanation.Texts;
        var figures = part.Amounts.Select(line => texts.Format(Absolute(line.Amount))).ToArray();
        var width = figures.Length == 0 ? 0 : figures.Max(figure => figure.Length);
        var margin = FullMargin(texts);
        var head = texts.Phrase("head.amount").PadRight(margin - 2);
        for (var i = 0; i < figures.Length; i++)
        {
            var line = part.Amounts[i];
            var sign = line.IsResult ? "= " : line.Amount.Amount < 0 ? "- " : i == 0 ? "  " : "+ ";
            text.Append(head + sign + figures[i].PadLeft(width) + "  " + line.Text + "\n");
            head = new string(' ', margin - 2);
        }
    }

    private static Money Absolute(Money money) => new(Math.Abs(money.Amount), money.Currency);

    private static IEnumerable<(string Left, string Right)> Pairs(ValueList<ExplanationNode> nodes) =>
        nodes.Select(node => (node.Text, node.Detail));

    private static IEnumerable<(string Left, string Right)> ChangePairs(CaseExplanation part, Texts texts) =>
        part.WouldChange.IsEmpty
            ? [(texts.Phrase("change.none"), "")]
            : part.WouldChange.Select(change => (change.Text, change.Effect));

    private static void Rows(
        StringBuilder text,
        Explanation explanation,
        string head,
        IEnumerable<(string Left, string Right)> rows)
    {
        var heads = explanation.Texts.Phrase(head).Split('\n');
        var full = FullMargin(explanation.Texts);
        var lines = rows.ToArray();
        var width = lines.Where(line => line.Right.Length > 0 && line.Left.Length <= explanation.Texts.ColumnMax)
            .Select(line => line.Left.Length)
            .DefaultIfEmpty(0)
            .Max();
        for (var i = 0; i < Math.Max(lines.Length, lines.Length == 0 ? 0 : heads.Length); i++)
        {
            var (left, right) = i < lines.Length ? lines[i] : ("", "");
            var margin = (i < heads.Length ? heads[i] : "").PadRight(full);
            var line = right.Length == 0 ? left : $"{left.PadRight(width)}  {right}";
            text.Append($"{margin}{line}".TrimEnd()).Append('\n');
        }
    }
}
