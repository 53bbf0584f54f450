namespace Dunning.Jurisdictions;

/// <summary>Which packs lie over which, and where each is law.</summary>
internal static class Layers
{
    /// <summary>
    /// Packs that stand alone first, each followed by what lies over it; by code where nothing else says.
    /// </summary>
    public static ValueList<LawPack> InOrder(ReadOnlySpan<LawPack> packs)
    {
        var all = packs.ToArray();
        return all.OrderBy(pack => Depth(pack, all)).ThenBy(pack => pack.Code, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>
    /// Says whether a pack is law in a jurisdiction: in its own and those within it, in those that it names, and,
    /// unless it is the law of a region, wherever the pack is over which it is laid. Where only the country is known,
    /// the law of each of its regions is taken to hold.
    /// </summary>
    public static bool Speaks(LawPack pack, string jurisdiction, ValueList<LawPack> packs) =>
        IsWithin(jurisdiction, pack.Code)
        || (pack.Over is not null && IsWithin(pack.Code, jurisdiction))
        || pack.AlsoIn.Any(other => IsWithin(jurisdiction, other))
        || (pack.Over is { } under
            && !IsWithin(pack.Code, under)
            && packs.FirstOrDefault(other => Same(other.Code, under)) is { } lower
            && Speaks(lower, jurisdiction, packs));

    /// <summary>
    /// The zones in which a debtor of a jurisdiction may be of whom none is known: of the packs of the regions around
    /// it the closest that names some says where it lies; every other pack adds its own.
    /// </summary>
    public static ValueList<string> ZonesIn(string jurisdiction, LawPack[] packs)
    {
        var closest = packs.Where(pack => !pack.Zones.IsEmpty && IsWithin(jurisdiction, pack.Code))
            .Select(pack => pack.Code.Length).DefaultIfEmpty().Max();
        return packs.Where(pack => !IsWithin(jurisdiction, pack.Code) || pack.Code.Length == closest)
            .SelectMany(pack => pack.Zones).Distinct(StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Says whether a pack is the one of a code, or lies over it.</summary>
    public static bool IsOver(LawPack pack, string code, ValueList<LawPack> packs)
    {
        for (var one = pack; one is not null; one = packs.FirstOrDefault(other => Same(other.Code, one.Over)))
        {
            if (Same(one.Code, code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a jurisdiction is another or lies within it, as "us-ma" lies within "us".</summary>
    public static bool IsWithin(string jurisdiction, string other) =>
        jurisdiction.StartsWith(other, StringComparison.Ordinal)
        && (jurisdiction.Length == other.Length || jurisdiction[other.Length] == '-');

    private static bool Same(string code, string? other) => string.Equals(code, other, StringComparison.Ordinal);

    private static int Depth(LawPack pack, LawPack[] all)
    {
        var depth = 0;
        for (var under = pack; under?.Over is { } code && depth <= all.Length; depth++)
        {
            under = Array.Find(all, other => string.Equals(other.Code, code, StringComparison.Ordinal));
        }

        return depth;
    }
}
