using System.Globalization;
using System.Text;

namespace Dunning.Tests.Docs;

/// <summary>A policy, a snapshot, a story or a law pack that has a problem, with what is said of it.</summary>
/// <param name="Id">The id of the problem; those of policies begin with DUN1, of stories with
/// DUN31, of law packs with DUN4.</param>
/// <param name="Name">What the file is called.</param>
/// <param name="Bytes">What stands in it.</param>
/// <param name="Made">How it is made, for one that is not kept under docs/diagnostics; else null.</param>
internal sealed record DiagnosticExample(string Id, string Name, byte[] Bytes, string? Made = null)
{
    private const int ShownMax = 4;

    private ValueList<DiagnosticFinding> Problems { get; } = Id[3] switch
    {
        '1' => DiagnosticFinding.OfPolicy(Bytes, Name),
        '4' => DiagnosticFinding.OfPack(Bytes, Name),
        '2' => DiagnosticFinding.OfSnapshot(Bytes),
        _ => DiagnosticFinding.OfStory(Bytes, Name),
    };

    /// <summary>Gets those kept as files.</summary>
    public static IReadOnlyList<DiagnosticExample> Kept { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("docs", "diagnostics"))
            .Select(file => new DiagnosticExample(
                Path.GetFileNameWithoutExtension(file), Path.GetFileName(file), File.ReadAllBytes(file)))
            .OrderBy(example => example.Id, StringComparer.Ordinal),
    ];

    /// <summary>Gets the ids of all that reading it says.</summary>
    public IEnumerable<string> Ids => Problems.Select(problem => problem.Id).Distinct(StringComparer.Ordinal);

    /// <summary>Gets the first problem of its id.</summary>
    public DiagnosticFinding? First => Problems.FirstOrDefault(problem => problem.Id == Id);

    /// <summary>What the page shows: where it is, the place that is wrong, and what reading it prints.</summary>
    public string Tell()
    {
        var text = new StringBuilder();
        text.Append(Made ?? $"[{Name}](diagnostics/{Name})").Append(":\n\n```text\n").Append(Excerpt());
        Print(text, Language.English);
        Print(text, Language.German);
        return text.Append("```\n").ToString();
    }

    private void Print(StringBuilder text, Language language)
    {
        foreach (var problem in Problems.Take(ShownMax))
        {
            text.Append(problem.PrintIn(language)).Append('\n');
        }

        if (Problems.Count > ShownMax)
        {
            var between = Problems.Count - ShownMax - 1;
            text.Append(between > 0 ? string.Create(CultureInfo.InvariantCulture, $"... ({between})\n") : "");
            text.Append(Problems[^1].PrintIn(language)).Append('\n');
        }
    }

    /// <summary>The line that is wrong with a mark below its column, where a file is kept and they are named.</summary>
    private string Excerpt()
    {
        var place = First!.Where.Split(':');
        if (Made is not null
            || place.Length < 2
            || !int.TryParse(place[^2], CultureInfo.InvariantCulture, out var line)
            || !int.TryParse(place[^1], CultureInfo.InvariantCulture, out var column))
        {
            return "";
        }

        var shown = Encoding.UTF8.GetString(Bytes).Split('\n')[line - 1];
        var indent = shown.Length - shown.TrimStart().Length;
        return $"{shown[indent..]}\n{new string(' ', column - 1 - indent)}^\n";
    }
}
