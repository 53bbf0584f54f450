using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dunning.Conventions;

/// <summary>A file of C#, read as the compiler reads it.</summary>
internal sealed class SourceFile(string path)
{
    private readonly SyntaxNode _root = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot();

    public string Name { get; } = Repository.Relative(path);

    public static IReadOnlyList<SourceFile> Below(string folder) =>
        [.. Repository.Files(folder, "*.cs").Select(file => new SourceFile(file))];

    public IEnumerable<T> All<T>() => _root.DescendantNodes().OfType<T>();

    public IEnumerable<SyntaxToken> Tokens() => _root.DescendantTokens();

    /// <summary>Where something stands, as compilers print it.</summary>
    public string Place(SyntaxNodeOrToken item) => $"{Name}({LineOf(item.SpanStart)})";

    /// <summary>Every block and expression that runs, also those inside of others, with its number of lines.</summary>
    public IEnumerable<(SyntaxNode Owner, int Lines)> Bodies()
    {
        var blocks = All<BlockSyntax>()
            .Where(block => block.Statements.Count > 0)
            .Select(block => (block.Parent!, LinesFrom(block.Statements[0], block.Statements[^1])));
        var expressions = All<ArrowExpressionClauseSyntax>()
            .Select(arrow => (arrow.Parent!, LinesFrom(arrow.Expression, arrow.Expression)));

        return blocks.Concat(expressions);
    }

    private int LinesFrom(SyntaxNode first, SyntaxNode last) => LineOf(last.Span.End) - LineOf(first.SpanStart) + 1;

    private int LineOf(int position) => _root.SyntaxTree.GetText().Lines.GetLineFromPosition(position).LineNumber + 1;
}
