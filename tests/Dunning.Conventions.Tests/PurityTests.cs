using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dunning.Conventions;

/// <summary>The core computes: exactly, and from nothing but its arguments.</summary>
/// <remarks>Banned symbols say so in the build; but a keyword is no symbol, and a list can shrink unseen.</remarks>
public class PurityTests
{
    private static readonly string[] Foreign =
    [
        "AppContext", "CurrentCulture", "CurrentUICulture", "DateTime", "DateTimeOffset", "Double", "Environment",
        "Half", "IClock", "Random", "Stopwatch", "SystemClock", "TimeProvider", "TimeZoneInfo",
    ];

    private static readonly IReadOnlyList<SourceFile> Core = SourceFile.Below("src/Dunning");

    [Fact]
    public void It_names_no_binary_fraction() =>
        Core.SelectMany(file => file.Tokens().Where(IsBinaryFraction).Select(token => $"{file.Place(token)}: {token}"))
            .ShouldBeNone();

    [Fact]
    public void It_names_no_clock_culture_chance_or_machine() =>
        Core.SelectMany(file => file.All<SimpleNameSyntax>()
                .Where(name => Foreign.Contains(name.Identifier.Text))
                .Select(name => $"{file.Place(name)}: {name}"))
            .ShouldBeNone();

    [Fact]
    public void No_expression_in_it_has_a_binary_fraction_as_its_value() =>
        Compiled().SelectMany(FractionsIn).ShouldBeNone();

    private static bool IsBinaryFraction(SyntaxToken token) =>
        token.IsKind(SyntaxKind.DoubleKeyword)
        || token.IsKind(SyntaxKind.FloatKeyword)
        || token.Value is double or float;

    private static IEnumerable<SemanticModel> Compiled()
    {
        const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq;";
        var files = Repository.Files("src/Dunning", "*.cs")
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: Repository.Relative(file)));
        SyntaxTree[] trees = [CSharpSyntaxTree.ParseText(Usings), .. files];
        var compilation = CSharpCompilation.Create("core", trees, References.Platform);

        return compilation.SyntaxTrees.Select(tree => compilation.GetSemanticModel(tree));
    }

    private static IEnumerable<string> FractionsIn(SemanticModel model) =>
        from expression in model.SyntaxTree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
        let type = model.GetTypeInfo(expression)
        where IsFraction(type.Type) || IsFraction(type.ConvertedType)
        let line = expression.GetLocation().GetLineSpan().StartLinePosition.Line + 1
        select $"{model.SyntaxTree.FilePath}({line}): {expression}";

    private static bool IsFraction(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single;
}
