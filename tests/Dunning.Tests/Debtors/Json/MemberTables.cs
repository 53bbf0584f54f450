using System.Text;
using Dunning.Json;

namespace Dunning.Tests.Debtors.Json;

/// <summary>Writes the tables of members as Markdown.</summary>
internal static class MemberTables
{
    public static string Write(Table whole)
    {
        var page = new StringBuilder();
        foreach (var table in whole.WithParts())
        {
            page.Append($"### {table.Name}\n\n{table.Meaning}\n\n| member | value | meaning |\n|---|---|---|\n");
            page.AppendJoin("", table.Members.Select(Row)).Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Row(Member member) =>
        $"| `{member.Name}` | {ValueOf(member)} | {member.Meaning}{DefaultOf(member)} |\n";

    private static string ValueOf(Member member)
    {
        var words = member.Format.Words;
        var value = member.Format.Part is { } part ? Linked(words, part) : WithoutArticle(words);
        return member.IsRequired ? $"{value}, *required*" : value;
    }

    private static string Linked(string words, Table part)
    {
        var link = $"[{part.Name}](#{string.Concat(part.Name.Select(char.ToLowerInvariant))})";
        var one = words.Contains("a channel", StringComparison.Ordinal) ? $"channel, or {link}" : link;
        return words.StartsWith("a list", StringComparison.Ordinal) ? $"list of {one}"
            : words.StartsWith("attributes", StringComparison.Ordinal) ? $"{one} by name"
            : one;
    }

    private static string WithoutArticle(string words) => words
        .Replace("a list: ", "list of ", StringComparison.Ordinal)
        .Replace("of an ", "of ", StringComparison.Ordinal)
        .Replace("of a ", "of ", StringComparison.Ordinal)
        .TrimStart("a ")
        .TrimStart("an ");

    private static string DefaultOf(Member member) => member.Default.Length > 0 ? $" Default `{member.Default}`." : "";

    private static string TrimStart(this string text, string start) =>
        text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : text;
}
