namespace Dunning.Cli;

/// <summary>A policy that <c>--policy</c> accepts.</summary>
/// <param name="Name">The name.</param>
/// <param name="Sentence">What it shows, for the list of policies.</param>
/// <param name="Build">Builds it; a policy that is not asked for costs nothing.</param>
internal sealed record NamedPolicy(string Name, string Sentence, Func<DunningPolicy> Build);
