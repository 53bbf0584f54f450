namespace Dunning.Policies.Analysis;

/// <summary>What must hold of the values of facts: "all of" and "any of" over literals, without "not".</summary>
internal abstract class Formula
{
    public static Formula Always { get; } = new AllOf([]);

    public static Formula Never { get; } = new AnyOf([]);

    /// <summary>Gets every literal in it.</summary>
    public abstract IEnumerable<Literal> Literals { get; }
}

/// <summary>The value of a variable is one of a set.</summary>
internal sealed class Literal(int variable, ValueSet values) : Formula
{
    public int Variable => variable;

    public ValueSet Values => values;

    public override IEnumerable<Literal> Literals => [this];
}

internal sealed class AllOf(Formula[] parts) : Formula
{
    public Formula[] Parts => parts;

    public override IEnumerable<Literal> Literals => parts.SelectMany(part => part.Literals);
}

internal sealed class AnyOf(Formula[] parts) : Formula
{
    public Formula[] Parts => parts;

    public override IEnumerable<Literal> Literals => parts.SelectMany(part => part.Literals);
}

/// <summary>What a condition is wanted to be. With a third value, not true is not the same as false.</summary>
internal enum Want
{
    True = 0,
    False,
    NotTrue,
    NotFalse,
}
