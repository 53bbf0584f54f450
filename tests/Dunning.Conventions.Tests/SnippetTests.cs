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
    public void Output_in_a_document_is_what_its_code_prints()
    {
        var printed = Printed();

        Snippet.Outputs.Select(block => block.Name).ShouldContain("first-decision");
        Snippet.Outputs
            .Where(block => block.Code != printed.GetValueOrDefault(block.Name))
            .Select(block => $"{block.Place} differs from what is printed:\n{printed.GetValueOrDefault(block.Name)}")
            .ShouldBeNone();
    }

    [Fact]
    public void Each_named_output_is_shown_somewhere() =>
        Printed().Keys.Except(Snippet.Outputs.Select(block => block.Name)).ShouldBeNone();

    // The first stands above a line; each other below a line with its name.
    private static Dictionary<string, string> Printed()
    {
        var parts = Command.DotNet(Repository.Root, Repository.ProgramOf("Snippets")).Output.Split("---");
        var printed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["first-decision"] = parts[0].TrimEnd('\n'),
        };
        foreach (var part in parts.Where(part => part.StartsWith(' ')))
        {
            var lines = part.Split('\n', 2);
            printed.Add(lines[0].Trim(), lines[1].TrimEnd('\n'));
        }

        return printed;
    }
}
