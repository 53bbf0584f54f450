namespace Dunning;

/// <summary>
/// The law packs by which contacts are judged, checked together. Immutable and safe for many threads.
/// </summary>
public sealed class LawBook
{
    private LawBook(ValueList<LawPack> packs) => Packs = packs;

    /// <summary>Gets the book without a pack: contact law is not checked, and every explanation says so.</summary>
    public static LawBook None { get; } = new([]);

    /// <summary>Gets the packs, those that lie under others first.</summary>
    public ValueList<LawPack> Packs { get; }

    /// <summary>Gets whether there is no pack.</summary>
    public bool IsEmpty => Packs.IsEmpty;

    /// <summary>Lays packs over each other.</summary>
    /// <param name="packs">The packs, in any order; a pack that lies over another needs that one.</param>
    /// <returns>The book, or everything that is wrong with the packs.</returns>
    public static Checked<LawBook> Of(params ReadOnlySpan<LawPack> packs)
    {
        var problems = Jurisdictions.LawCheck.Of(packs);
        return problems.IsEmpty ? new(new LawBook(Jurisdictions.Layers.InOrder(packs))) : new(problems);
    }

    /// <summary>The packs that are law in a jurisdiction; none where no pack speaks of it.</summary>
    internal IEnumerable<LawPack> In(string jurisdiction) =>
        Packs.Where(pack => Jurisdictions.Layers.Speaks(pack, jurisdiction));
}
