using System.Text;

namespace Dunning.Cli;

/// <summary>What explains one id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The text, with headings as in Markdown.</param>
internal sealed record HelpPage(string Id, string Text);

/// <summary>The entries of docs/diagnostics.md and the pages of docs/rules, which the program carries along.</summary>
internal static class HelpPages
{
    private const string Diagnostics = "diagnostics.md";
    private const string Rules = "rules/";
    private const string Heading = "### ";

    private static readonly Dictionary<string, HelpPage> All =
        Entries().Concat(Pages()).ToDictionary(page => page.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the ids that are explained.</summary>
    public static IReadOnlyCollection<string> Ids => All.Keys;

    /// <summary>Finds what explains an id, in whatever case it is written; or null.</summary>
    public static HelpPage? Find(string id) => All.GetValueOrDefault(id);

    private static IEnumerable<HelpPage> Entries()
    {
        foreach (var entry in Read(Diagnostics).Split("\n" + Heading).Skip(1))
        {
            var lines = entry.Split('\n');
            var body = lines.TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
                .Where(line => !IsMark(line));
            yield return new(lines[0], Text($"# {string.Join('\n', body)}"));
        }
    }

    private static IEnumerable<HelpPage> Pages() =>
        from name in typeof(HelpPages).Assembly.GetManifestResourceNames()
        where name.StartsWith(Rules, StringComparison.Ordinal)
        select new HelpPage(Path.GetFileNameWithoutExtension(name), Text(Read(name)));

    // Where a test writes examples into the page; nothing that anybody reads.
    private static bool IsMark(string line) => line.StartsWith("<!--", StringComparison.Ordinal);

    private static string Text(string markdown) => markdown.Trim('\n');

    private static string Read(string name)
    {
        using var resource = typeof(HelpPages).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
