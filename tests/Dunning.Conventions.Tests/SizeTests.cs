using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dunning.Conventions;

/// <summary>The hard limits; what to aim at is half of them.</summary>
public class SizeTests
{
    private const int LinesPerBody = 40;
    private const int LinesPerFile = 400;
    private const int Parameters = 4;
    private const int CharactersPerLine = 120;

    private static readonly IReadOnlyList<SourceFile> Shipped = SourceFile.Below("src");

    [Fact]
    public void There_is_something_to_measure() => Shipped.Count.ShouldBeGreaterThan(10);

    [Fact]
    public void No_body_is_longer_than_40_lines() =>
        Shipped.SelectMany(file => file.Bodies()
                .Where(body => body.Lines > LinesPerBody)
                .Select(body => $"{file.Place(body.Owner)}: {body.Lines} lines"))
            .ShouldBeNone();

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Repository.Files(".", "*.cs")
            .Select(file => (Name: Repository.Relative(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > LinesPerFile)
            .Select(file => $"{file.Name}: {file.Lines} lines")
            .ShouldBeNone();

    [Fact]
    public void Nothing_takes_more_than_4_parameters() =>
        Shipped.SelectMany(file => file.All<BaseParameterListSyntax>()
                .Where(list => list.Parameters.Count > Parameters)
                .Select(list => $"{file.Place(list)}: {list.Parameters.Count} parameters; name them in a record"))
            .ShouldBeNone();

    [Fact]
    public void No_line_is_longer_than_120_characters() =>
        Repository.Files(".", "*.cs")
            .SelectMany(file => File.ReadLines(file)
                .Select((line, index) => (Place: $"{Repository.Relative(file)}({index + 1})", line.Length))
                .Where(line => line.Length > CharactersPerLine)
                .Select(line => $"{line.Place}: {line.Length} characters"))
            .ShouldBeNone();
}
