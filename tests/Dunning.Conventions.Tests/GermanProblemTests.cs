using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dunning.Conventions;

/// <summary>Whoever writes a problem writes it in German as well.</summary>
public partial class GermanProblemTests
{
    private static readonly IReadOnlyList<SourceFile> Core = SourceFile.Below(Path.Combine("src", "Dunning"));

    private static readonly HashSet<string> German =
    [
        .. Core.Where(file => file.Name.StartsWith("src/Dunning/Diagnostics/German", StringComparison.Ordinal))
            .SelectMany(file => file.All<ImplicitElementAccessSyntax>())
            .Select(key => TemplateOf(key.ArgumentList.Arguments[0].Expression)!),
    ];

    [Fact]
    public void There_are_templates() => Texts().Count().ShouldBeGreaterThan(100);

    [Fact]
    public void Each_template_has_a_german_one() => Texts()
        .Where(text => TemplateOf(text.Text) is { } template && !German.Contains(template))
        .Select(text => $"{text.File.Place(text.Text)}: {TemplateOf(text.Text)}")
        .ShouldBeNone("add the German sentence to a table in src/Dunning/Diagnostics");

    [Fact]
    public void Every_part_of_a_template_is_interpolated_where_one_is() => Texts()
        .Where(text => text.Text is BinaryExpressionSyntax sum && IsMixed(sum))
        .Select(text => text.File.Place(text.Text))
        .ShouldBeNone("write $ before each part, else the compiler makes one text of it and the figures are lost");

    [Fact]
    public void Each_german_template_is_of_one_that_is_given()
    {
        var given = Texts().Select(text => TemplateOf(text.Text)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        given.UnionWith(Core.SelectMany(file => file.All<LiteralExpressionSyntax>())
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
            .Where(literal => literal.FirstAncestorOrSelf<ImplicitElementAccessSyntax>() is null)
            .Select(literal => literal.Token.ValueText));
        German.Where(template => template.Contains('{', StringComparison.Ordinal) && !given.Contains(template))
            .ShouldBeNone("no problem has this English template any more");
    }

    /// <summary>What stands last where an id is given, and what is made into a template.</summary>
    private static IEnumerable<(SourceFile File, ExpressionSyntax Text)> Texts() => Core.SelectMany(file => file
        .All<BaseArgumentListSyntax>()
        .Where(IsOfProblem)
        .SelectMany(list => Branches(list.Arguments[^1].Expression))
        .Where(text => TemplateOf(text) is { } template && !Id().IsMatch(template))
        .Select(text => (file, text)));

    private static bool IsOfProblem(BaseArgumentListSyntax list) =>
        (list.Arguments.Count > 1 && list.Arguments.Any(argument =>
            argument.Expression is LiteralExpressionSyntax literal && Id().IsMatch(literal.Token.ValueText)))
        || list.Parent is InvocationExpressionSyntax
        {
            Expression: IdentifierNameSyntax { Identifier.ValueText: "Refuse" }
        }
        || list.Parent is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax
            {
                Expression: IdentifierNameSyntax { Identifier.ValueText: "ProblemTemplate" },
                Name.Identifier.ValueText: "Of" or "Whole",
            },
        };

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
}
