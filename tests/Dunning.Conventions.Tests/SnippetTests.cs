namespace Dunning.Conventions;

/// <summary>Code in a document is compiled and run: it is the copy of a region in samples/Snippets.</summary>
public class SnippetTests
{
    [Fact]
    public void Each_block_of_code_in_a_document_is_one_that_is_compiled()
    {
        var compiled = Snippet.Compiled.ToDictionary(snippet => snippet.Name, StringComparer.Ordinal);

        Snippet.Quoted.Select(block => (Block: block, Region: compiled.GetValueOrDefault(block.Name)))
            .Where(pair => pair.Block.Code != pair.Region?.Code)
            .Select(pair => pair.Region is { } region
                ? $"{pair.Block.Place} differs from {region.Place}, which is:\n{region.Code}"
                : $"{pair.Block.Place}: no region \"{pair.Block.Name}\" in samples/Snippets")
            .ShouldBeNone();
    }

    [Fact]
    public void Each_region_is_quoted_somewhere() =>
        Snippet.Compiled.Select(snippet => snippet.Name)
            .Except(Snippet.Quoted.Select(block => block.Name))
            .ShouldBeNone();

    [Fact]
    public void The_snippets_run() =>
        Command.DotNet(Repository.Root, Repository.ProgramOf("Snippets")).Output.ShouldNotBeEmpty();

    [Fact]
    public void The_output_in_the_readme_is_what_its_code_prints()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        const string Marker = "<!-- output: first-decision -->\n```text\n";
        var start = readme.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length;
        start.ShouldBeGreaterThan(Marker.Length, "README.md has no output of first-decision");

        var shown = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];

        shown.ShouldBe(Command.DotNet(Repository.Root, Repository.ProgramOf("Snippets")).Output.Split("---\n")[0]);
    }
}
