using Dunning.Diagnostics;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>The facts that a policy file can name: those of the catalogue, and the attributes it declares.</summary>
internal static class FactTerms
{
    /// <summary>The name by which a file tests a fact.</summary>
    public static string NameOf(Fact fact) => fact.Owner is { } owner ? $"{Codes.Of(owner)}.{fact.Name}" : fact.Name;

    /// <summary>Finds what a file names, or null.</summary>
    public static Fact? Find(string name, PolicyTerms terms) => terms.Attributes.GetValueOrDefault(name)
        ?? (FactCatalogue.Find(name) is { } known ? Make(known.Type, known.Name, known.DerivesFromRisk) : null);

    /// <summary>Says that a name is no fact, and which one may be meant.</summary>
    public static Fault NotKnown(string name, PolicyTerms terms)
    {
        var owned = terms.Attributes.Keys.FirstOrDefault(
            known => known.EndsWith($".{name}", StringComparison.Ordinal));
        var names = FactCatalogue.All.Select(fact => fact.Name).Concat(terms.Attributes.Keys)
            .Concat(["all", "any", "none"]);
        var meant = owned is null
            ? Spelling.DidYouMean(name, names)
            : ProblemTemplate.Of($" Did you mean \"{owned}\"?");
        var hint = meant == ProblemTemplate.None && name.Contains('.', StringComparison.Ordinal)
            ? ProblemTemplate.Whole(" Declare an attribute of yours under \"attributes\".")
            : meant;
        return new("DUN1104", $"{Fault.Quote(name)} is not a fact.{hint}");
    }

    /// <summary>Makes a fact of a type.</summary>
    public static Fact Make(FactType type, string name, bool derivesFromRisk, AttributeOwner? owner = null) =>
        (type switch
        {
            FactType.Integer => (Fact)new IntegerFact(name),
            FactType.Money => new MoneyFact(name),
            FactType.Share => new ShareFact(name),
            FactType.Date => new DateFact(name),
            FactType.Flag => new FlagFact(name),
            FactType.Set => new SetFact(name),
            _ => new TextFact(name),
        }) with
        {
            DerivesFromRisk = derivesFromRisk,
            Owner = owner,
        };
}
