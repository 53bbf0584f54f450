namespace Dunning;

/// <summary>A finding of the analysis that the author of a policy means so.</summary>
/// <param name="Id">The id of the finding, such as DUN1320. Those on promises, law and protected facts bind.</param>
/// <param name="Reason">Why it is meant so, for whoever reads the policy next; not blank.</param>
public sealed record AcceptedFinding(string Id, string Reason);
