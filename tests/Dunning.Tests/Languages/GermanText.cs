using System.Text.RegularExpressions;

namespace Dunning.Tests.Languages;

/// <summary>What every German text must be, beside an English one that says the same.</summary>
internal static partial class GermanText
{
    private static readonly HashSet<string> EnglishWords = new(
        [
            "the", "of", "is", "and", "or", "by", "to", "with", "without", "it", "at", "least", "most", "past", "due",
            "not", "no", "after", "before", "since", "until", "today", "comes", "starts", "needs", "day", "days",
            "notice", "level", "hold", "promise", "from", "known", "asked", "works", "first", "nothing", "open",
            "overdue", "this", "that", "yes", "unknown", "contact", "does", "exist", "names", "write", "stands",
            "goes", "there", "more",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Asserts that both say the same figures, and that the German one is German.</summary>
    public static void ShouldSayTheSameAs(this string german, string english)
    {
        Figures.OfGerman(german).ShouldBe(Figures.OfEnglish(english), $"\n{english}\n{german}");
        german.ShouldBeGerman();
    }

    /// <summary>Asserts that no placeholder is left and no English word; names in quotes are data.</summary>
    public static void ShouldBeGerman(this string german)
    {
        german.ShouldNotContain("{");
        german.ShouldNotContain("}");
        WithoutNames(german)
            .Split([' ', ',', '.', ':', ';', '(', ')', '\n', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Where(EnglishWords.Contains)
            .ShouldBeEmpty(german);
    }

    private static string WithoutNames(string text) => Name().Replace(text, "");

    [GeneratedRegex("„[^“]*“|\"[^\"]*\"")]
    private static partial Regex Name();
}
