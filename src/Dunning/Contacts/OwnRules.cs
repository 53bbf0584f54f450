using NodaTime;

namespace Dunning.Contacts;

/// <summary>
/// What stands in the way of a contact whatever the law is: facts that are missing, holds, consent, wishes.
/// </summary>
internal static class OwnRules
{
    private const string Source = "docs/promises.md";

    private static readonly MissingFact Jurisdiction = Missing("jurisdiction");
    private static readonly MissingFact Pack = Missing("pack");
    private static readonly MissingFact Zones = Missing("zones");

    /// <summary>The rules of our own that can have a say for this debtor.</summary>
    public static IEnumerable<ContactRule> Of(LawBook law, DebtorFacts facts, LawPack[] packs, DateTimeZone[]? zones)
    {
        if (!law.IsEmpty && facts.Jurisdiction is null)
        {
            yield return Jurisdiction;
        }
        else if (!law.IsEmpty && packs.Length == 0)
        {
            yield return Pack;
        }

        if (zones is null || (!law.IsEmpty && zones.Length == 0))
        {
            yield return Zones;
        }
    }

    private static MissingFact Missing(string fact) => new()
    {
        Id = new($"law.{fact}-missing"),
        Citation = "P5",
        Source = Source,
        Fact = fact,
    };
}

/// <summary>A fact is missing without which law cannot be judged: the contact is refused, never guessed.</summary>
internal sealed record MissingFact : ContactRule
{
    public required string Fact { get; init; }

    internal override Passage From(ContactInquiry inquiry, Instant at) => Passage.Without(Fact);
}
