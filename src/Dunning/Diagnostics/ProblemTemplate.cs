using System.Globalization;
using System.Text;

namespace Dunning.Diagnostics;

/// <summary>The English template of a problem, or of a part of one, with its figures.</summary>
/// <param name="English">The sentence, with {0}, {1} and so on where the figures stand.</param>
/// <param name="Figures">The figures: texts, and parts that are templates themselves.</param>
/// <remarks>Each package compiles it in, with a table of its own for the German sentences.</remarks>
internal sealed partial record ProblemTemplate(string English, ValueList<object> Figures)
{
    /// <summary>A part that is left out.</summary>
    public static ProblemTemplate None { get; } = Whole("");

    /// <summary>Gets the German sentence where it was said elsewhere; null for that of the table.</summary>
    public string? German { get; init; }

    public static ProblemTemplate Of(ProblemText text) => text.ToTemplate();

    /// <summary>A sentence without figures.</summary>
    public static ProblemTemplate Whole(string text) => new(text, []);

    /// <summary>Puts parts one after the other, each in its language, with a separator between them.</summary>
    public static ProblemTemplate Join(string separator, IEnumerable<ProblemTemplate> parts)
    {
        var all = parts.ToArray<object>();
        var holes = all.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"));
        var template = string.Join(separator, holes);
        return new(template, all.ToValueList());
    }

    /// <summary>The template of a text; one that was put in place of the text that was found is nobody's.</summary>
    public static ProblemTemplate Known(ProblemTemplate? template, string text) =>
        template is { } known && string.Equals(known.ToString(), text, StringComparison.Ordinal) ? known : Whole(text);

    public override string ToString() => Fill(English, Language.English);

    public string In(Language language) => language switch
    {
        Language.English => ToString(),
        Language.German => Fill(German ?? GermanProblems.Table.GetValueOrDefault(English, English), language),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "It is none of the languages."),
    };

    private string Fill(string template, Language language)
    {
        var text = new StringBuilder(template.Length);
        for (var i = 0; i < template.Length; i++)
        {
            var end = template[i] == '{' ? template.IndexOf('}', i) : -1;
            if (end > 0 && IsFigure(template.AsSpan()[(i + 1)..end], out var figure))
            {
                text.Append(Figures[figure] is ProblemTemplate part ? part.In(language) : Figures[figure]);
                i = end;
            }
            else
            {
                text.Append(template[i]);
            }
        }

        return text.ToString();
    }

    private bool IsFigure(ReadOnlySpan<char> hole, out int figure) =>
        int.TryParse(hole, NumberStyles.None, CultureInfo.InvariantCulture, out figure) && figure < Figures.Count;
}
