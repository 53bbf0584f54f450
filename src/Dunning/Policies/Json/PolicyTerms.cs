namespace Dunning.Policies;

/// <summary>What a policy file says in one place and means in others; read before everything else.</summary>
/// <param name="Attributes">The attributes that it declares, by the name that conditions use.</param>
/// <param name="Preset">The options from which its own start.</param>
internal sealed record PolicyTerms(IReadOnlyDictionary<string, Fact> Attributes, PolicyOptions Preset);
