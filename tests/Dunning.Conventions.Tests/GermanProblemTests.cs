using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dunning.Conventions;

/// <summary>Whoever writes a problem writes it in German as well.</summary>
public partial class GermanProblemTests
{
    /// <summary>Each package with a table of its own.</summary>
    private static readonly Package[] Packages = [new("Dunning"), new("Dunning.Testing"), new("Dunning.Cli")];

    [Fact]
    public void There_are_templates() =>
        Packages.ShouldAllBe(package => package.Texts.Count > 25 && package.German.Count > 50);

    [Fact]
    public void Each_template_has_a_german_one() => Packages.SelectMany(package => package.Texts
            .Where(text => TemplateOf(text.Text) is { } template && !package.German.ContainsKey(template))
            .Select(text => $"{text.File.Place(text.Text)}: {TemplateOf(text.Text)}"))
        .ShouldBeNone("add the German sentence to a table in the folder Diagnostics of the package");

    [Fact]
    public void Each_german_template_has_the_figures_of_the_english_one() => Packages
        .SelectMany(package => package.German)
        .Where(pair => Holes(pair.Key) != Holes(pair.Value))
        .Select(pair => $"{pair.Key} | {pair.Value}")
        .ShouldBeNone("both say the same figures");

    [Fact]
    public void Every_part_of_a_template_is_interpolated_where_one_is() => Packages
        .SelectMany(package => package.Texts)
        .Where(text => text.Text is BinaryExpressionSyntax sum && IsMixed(sum))
        .Select(text => text.File.Place(text.Text))
        .ShouldBeNone("write $ before each part, else the compiler makes one text of it and the figures are lost");

    [Fact]
    public void Each_german_template_is_of_one_that_is_given() => Packages.SelectMany(package =>
        {
            var given = package.Texts.Select(text => TemplateOf(text.Text)!).ToHashSet(StringComparer.Ordinal);
            given.UnionWith(package.Literals);
            return package.German.Keys.Where(template => template.Contains('{', StringComparison.Ordinal))
                .Except(given).Except(package.Foreign);
        })
        .ShouldBeNone("no problem has this English template any more");

    private static string Holes(string template) => string.Join(
        ' ', Hole().Matches(template).Select(hole => hole.Value).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<ExpressionSyntax> Branches(ExpressionSyntax text) =>
        text is ConditionalExpressionSyntax choice
            ? Branches(choice.WhenTrue).Concat(Branches(choice.WhenFalse))
            : [text];

    private static string? TemplateOf(ExpressionSyntax text)
    {
        var template = new StringBuilder();
        var figures = 0;
        foreach (var part in Parts(text))
        {
            switch (part)
            {
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                    template.Append(literal.Token.ValueText);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    foreach (var content in interpolated.Contents)
                    {
                        template.Append(content is InterpolatedStringTextSyntax plain
                            ? plain.TextToken.ValueText
                            : $"{{{figures++}}}");
                    }

                    break;
                default:
                    return null;
            }
        }

        return template.ToString();
    }

    private static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax text) => text is BinaryExpressionSyntax sum
        ? Parts(sum.Left).Concat(Parts(sum.Right))
        : [text];

    private static bool IsMixed(BinaryExpressionSyntax sum) =>
        Parts(sum).Any(part => part is InterpolatedStringExpressionSyntax)
        && Parts(sum).Any(part => part is not InterpolatedStringExpressionSyntax);

    [GeneratedRegex(@"^DUN\d{4}$", RegexOptions.None, 1_000)]
    private static partial Regex Id();

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1_000)]
    private static partial Regex Hole();

    /// <summary>The texts that a package gives, and its table of German ones.</summary>
    private sealed class Package
    {
        /// <summary>What takes a text that becomes a problem, or a part of one, without an id beside it.</summary>
        private static readonly HashSet<string> Takers =
        [
            "Refuse", "Refused", "NotUsable", "Name", "Number", "Rest", "Choice", "Word", "Expect", "End", "EndClause",
        ];

        private readonly IReadOnlyList<SourceFile> _files;

        public Package(string name)
        {
            _files = SourceFile.Below(Path.Combine("src", name));
            var tables = _files
                .Where(file => file.Name.StartsWith($"src/{name}/Diagnostics/German", StringComparison.Ordinal))
                .ToArray();
            German = tables.SelectMany(Entries).ToDictionary(pair => pair.Key, pair => pair.Value);
            Foreign = [.. tables.Where(file => file.Name.EndsWith("GermanParseErrors.cs", StringComparison.Ordinal))
                .SelectMany(Entries).Select(pair => pair.Key)];
            Texts = [.. _files.SelectMany(Given)];
        }

        public IReadOnlyDictionary<string, string> German { get; }

        /// <summary>Gets what the parser of the command line says, and no line of ours.</summary>
        public HashSet<string> Foreign { get; }

        /// <summary>Gets what stands last where an id is given, and what is made into a template.</summary>
        public IReadOnlyList<(SourceFile File, ExpressionSyntax Text)> Texts { get; }

        /// <summary>Gets the texts in code that are no keys of a table.</summary>
        public IEnumerable<string> Literals => _files.SelectMany(file => file.All<LiteralExpressionSyntax>())
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
            .Where(literal => literal.FirstAncestorOrSelf<ImplicitElementAccessSyntax>() is null)
            .Select(literal => literal.Token.ValueText);

        private static IEnumerable<KeyValuePair<string, string>> Entries(SourceFile file) =>
            from key in file.All<ImplicitElementAccessSyntax>()
            select KeyValuePair.Create(
                TemplateOf(key.ArgumentList.Arguments[0].Expression)!,
                TemplateOf(((AssignmentExpressionSyntax)key.Parent!).Right)!);

        private static IEnumerable<(SourceFile File, ExpressionSyntax Text)> Given(SourceFile file) => file
            .All<BaseArgumentListSyntax>()
            .Where(IsOfProblem)
            .SelectMany(list => Branches(ValueOf(list.Arguments[^1].Expression, file)))
            .Where(text => TemplateOf(text) is { } template && !Id().IsMatch(template))
            .Select(text => (file, text));

        // A constant stands for its text.
        private static ExpressionSyntax ValueOf(ExpressionSyntax text, SourceFile file) =>
            text is not IdentifierNameSyntax name ? text
                : file.All<VariableDeclaratorSyntax>()
                    .FirstOrDefault(known => known.Identifier.ValueText == name.Identifier.ValueText)?
                    .Initializer?.Value is { } value && TemplateOf(value) is not null ? value : text;

        private static bool IsOfProblem(BaseArgumentListSyntax list)
        {
            var called = (list.Parent as InvocationExpressionSyntax)?.Expression;
            return list.Arguments.Count > 0 && !IsOfHost(called) && (HasId(list) || called switch
            {
                MemberAccessExpressionSyntax
                {
                    Expression: IdentifierNameSyntax { Identifier.ValueText: "ProblemTemplate" },
                    Name.Identifier.ValueText: "Of" or "Whole",
                } => true,
                MemberAccessExpressionSyntax member => Takers.Contains(member.Name.Identifier.ValueText),
                SimpleNameSyntax name => Takers.Contains(name.Identifier.ValueText),
                _ => false,
            });
        }

        // A finding is accepted with a reason of the host's own.
        private static bool IsOfHost(ExpressionSyntax? called) =>
            called is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Accept" };

        private static bool HasId(BaseArgumentListSyntax list) => list.Arguments.Count > 1
            && list.Arguments.Any(argument =>
                argument.Expression is LiteralExpressionSyntax literal && Id().IsMatch(literal.Token.ValueText));
    }
}
