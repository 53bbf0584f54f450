namespace Dunning.Tests.Docs;

/// <summary>A page under docs/rules: the texts that the rule gives, and an example of it.</summary>
/// <param name="Rule">The rule, which is the name of the file.</param>
internal sealed record RulePage(RuleId Rule)
{
    private string Path { get; } = Repository.PathOf("docs", "rules", $"{Rule}.md");

    public static IEnumerable<RulePage> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("docs", "rules"), "*.md")
            .Select(file => new RulePage(new RuleId(System.IO.Path.GetFileNameWithoutExtension(file))))
            .OrderBy(page => page.Rule.Value, StringComparer.Ordinal),
    ];

    /// <summary>Gets the whole page.</summary>
    public string Text => File.ReadAllText(Path);

    /// <summary>Gets the first sentence below "What it does".</summary>
    public string WhatItDoes
    {
        get
        {
            var start = Text.IndexOf("## What it does\n\n", StringComparison.Ordinal) + "## What it does\n\n".Length;
            var line = Text[start..Text.IndexOf('\n', start)];
            var end = line.IndexOf(". ", StringComparison.Ordinal);
            return end < 0 ? line : line[..(end + 1)];
        }
    }

    /// <summary>Gets whether only the guard speaks by it, which renders no reason of a decision.</summary>
    public bool IsOfGuard => Text.Contains("```verdict\n", StringComparison.Ordinal);

    /// <summary>Gets whether it speaks of what a debtor chooses, and not in decisions.</summary>
    public bool IsOfChoice => Text.Contains("```choice\n", StringComparison.Ordinal);

    /// <summary>What stands in the first block of a language, up to the closing fence.</summary>
    public string Block(string language)
    {
        var (start, end) = Find(language);
        return Text[start..end];
    }

    /// <summary>Compares a block with what it should be; APPROVE=1 writes it.</summary>
    public void Approve(string language, string actual)
    {
        var (start, end) = Find(language);
        var text = Text;
        Approved.File(text[..start] + actual + text[end..], Path);
    }

    private (int Start, int End) Find(string language)
    {
        var text = Text;
        var fence = $"```{language}\n";
        var start = text.IndexOf(fence, StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0, $"{Path} has no block {language}.");
        start += fence.Length;
        return (start, text.IndexOf("```", start, StringComparison.Ordinal));
    }
}
