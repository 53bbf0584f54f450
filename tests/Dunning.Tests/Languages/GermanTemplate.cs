using System.Text.RegularExpressions;

namespace Dunning.Tests.Languages;

/// <summary>What a German template of a table must be, beside the English one; each package has a table.</summary>
internal static partial class GermanTemplate
{
    /// <summary>Asserts that both have the same holes and numbers, and that the German one is German.</summary>
    public static void ShouldTranslate(this string german, string english)
    {
        Holes(german).ShouldBe(Holes(english));
        NumbersOf(german).ShouldBe(NumbersOf(english));
        Hole().Replace(german, "x").Replace("Deadline(days)", "", StringComparison.Ordinal).ShouldBeGerman();
    }

    /// <summary>The numbers in a text; they stand as in the input, but for points in thousands.</summary>
    public static string[] NumbersOf(string text) =>
    [
        .. Number().Matches(Hole().Replace(text, ""))
            .Select(number => string.Concat(number.Value.Where(char.IsAsciiDigit)))
            .Order(StringComparer.Ordinal),
    ];

    private static string[] Holes(string template) =>
        [.. Hole().Matches(template).Select(hole => hole.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\d[\d.,:-]*\d|\d")]
    private static partial Regex Number();
}
