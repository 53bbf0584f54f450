namespace Dunning;

/// <summary>A debtor who shows a problem of a policy: decide it and see.</summary>
/// <param name="Text">Who the debtor is, and what becomes of him, in English.</param>
/// <param name="Snapshot">All that is known of the debtor.</param>
/// <param name="AsOf">The day on which it shows.</param>
public sealed record ExampleDebtor(string Text, DebtorSnapshot Snapshot, AsOf AsOf);
