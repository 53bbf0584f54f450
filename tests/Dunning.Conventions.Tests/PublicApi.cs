using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dunning.Conventions;

/// <summary>Prints what a library shows to the outside: one line per type and member, with nullability.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeExplicitInterface | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeType,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeType,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeMemberKeyword | SymbolDisplayKindOptions.IncludeTypeKeyword,
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    private static readonly string[] AttributesShown = ["ExperimentalAttribute", "FlagsAttribute", "ObsoleteAttribute"];

    public static string Print(System.Reflection.Assembly library)
    {
        var reference = MetadataReference.CreateFromFile(library.Location);
        var compilation = CSharpCompilation.Create("printer", references: [reference, .. References.Platform]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;

        return string.Concat(TypesIn(assembly.GlobalNamespace)
            .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)
            .Select(type => $"{Print(type)}\n"));
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type
            ? IsVisible(type) ? [type, .. TypesIn(type)] : []
            : TypesIn(member));

    private static string Print(INamedTypeSymbol type)
    {
        var members = type.GetMembers()
            .Where(member => member is not INamedTypeSymbol && IsVisible(member) && !IsWrittenByTheCompiler(member))
            .Select(member => (member.Name, Line: $"    {Attributes(member)}{member.ToDisplayString(Format)}\n"));

        // An enumeration's members come in the order of their values.
        var ordered = type.TypeKind == TypeKind.Enum
            ? members
            : members.OrderBy(member => member.Name, StringComparer.Ordinal)
                .ThenBy(member => member.Line, StringComparer.Ordinal);
        return Header(type) + string.Concat(ordered.Select(member => member.Line));
    }

    private static string Header(INamedTypeSymbol type)
    {
        INamedTypeSymbol[] parents = type.BaseType is { SpecialType: SpecialType.None } parent ? [parent] : [];
        var bases = parents
            .Concat(type.Interfaces)
            .Select(item => item.ToDisplayString(Format.WithKindOptions(SymbolDisplayKindOptions.None)))
            .Order(StringComparer.Ordinal)
            .ToArray();

        return $"{Attributes(type)}public {Modifiers(type)}{type.ToDisplayString(Format)}"
            + (bases.Length == 0 || type.TypeKind == TypeKind.Enum ? "\n" : $" : {string.Join(", ", bases)}\n");
    }

    private static string Modifiers(INamedTypeSymbol type) => type switch
    {
        { TypeKind: not TypeKind.Class } => "",
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true } => "sealed ",
        _ => "",
    };

    private static string Attributes(ISymbol symbol) => string.Concat(symbol.GetAttributes()
        .Where(attribute => AttributesShown.Contains(attribute.AttributeClass!.Name))
        .Select(attribute => $"[{attribute}] "));

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility
            is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    /// <summary>What a record gets by being one, and the accessors that the line of their property shows.</summary>
    private static bool IsWrittenByTheCompiler(ISymbol member) =>
        member.IsImplicitlyDeclared
        || member is IMethodSymbol { AssociatedSymbol: not null }
        || member.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == "CompilerGeneratedAttribute");
}
