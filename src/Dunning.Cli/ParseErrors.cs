using System.Text.RegularExpressions;
using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary>
/// Finds the template of what the parser of the command line says, which tells it in English only, so that the table
/// has a sentence for it.
/// </summary>
internal static partial class ParseErrors
{
    private static readonly (Regex Pattern, string Template)[] Known =
        [.. GermanParseErrors.Table.Keys.Select(PatternOf)];

    /// <summary>Takes a message apart; one that is not known stays as it is.</summary>
    public static ProblemTemplate Of(string message)
    {
        foreach (var (pattern, template) in Known)
        {
            if (pattern.Match(message) is { Success: true } match)
            {
                return new(template, match.Groups.Values.Skip(1).Select(object (figure) => figure.Value).ToValueList());
            }
        }

        return ProblemTemplate.Whole(message);
    }

    private static (Regex Pattern, string Template) PatternOf(string template)
    {
        var parts = Hole().Split(template).Select(Regex.Escape);
        var pattern = new Regex(
            $"^{string.Join("(.*)", parts)}$",
            RegexOptions.Singleline | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1));
        return (pattern, template);
    }

    [GeneratedRegex(@"\{\d\}", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Hole();
}
