namespace Dunning.Jurisdictions;

/// <summary>Finds the legal calendar of a jurisdiction among those of all packs.</summary>
/// <remarks>
/// Where a place is known more closely than any calendar, that of the jurisdiction around it holds, unless its country
/// has calendars by region and lacks this one: what is kept there is not known then. Where only the country is known,
/// deadlines go by the holidays of the whole country, and quiet days are those of any of its regions.
/// </remarks>
internal sealed class CalendarIndex
{
    private readonly LawBook _law;
    private readonly Dictionary<string, PlaceCalendar> _byRegion = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceCalendar> _quiet = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withRegions = new(StringComparer.Ordinal);

    public CalendarIndex(LawBook law)
    {
        _law = law;
        var chains = Chains(law);
        foreach (var (region, chain) in chains)
        {
            _byRegion[region] = new(region, law, [.. chain]);
        }

        foreach (var around in chains.Keys.SelectMany(Around).Distinct(StringComparer.Ordinal))
        {
            var within = chains.Where(known => Layers.IsWithin(known.Key, around)).ToArray();
            _quiet[around] = new(around, law, [.. within.SelectMany(known => known.Value)]);
            var own = law.Packs.Where(pack => pack.Calendars.Any(calendar => Is(calendar, around)));
            if (!around.Contains('-', StringComparison.Ordinal) && own.Any(pack => HasWithin(pack, around)))
            {
                _withRegions.Add(around);
            }
        }
    }

    /// <summary>The calendar by which deadlines at a place end.</summary>
    public PlaceCalendar Of(string place)
    {
        var regions = _byRegion.GetAlternateLookup<ReadOnlySpan<char>>();
        var name = place.AsSpan();
        while (!regions.TryGetValue(name, out _))
        {
            var cut = name.LastIndexOf('-');
            if (cut < 0)
            {
                return new(place, _law);
            }

            name = name[..cut];
        }

        return name.Length < place.Length && _withRegions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)
            ? new(place, _law)
            : regions[name];
    }

    /// <summary>The calendar of the days on which a person somewhere in a jurisdiction may have a holiday.</summary>
    public PlaceCalendar QuietIn(string jurisdiction) =>
        _quiet.TryGetValue(jurisdiction, out var calendar) ? calendar : Of(jurisdiction);

    private static Dictionary<string, List<LegalCalendar[]>> Chains(LawBook law)
    {
        var chains = new Dictionary<string, List<LegalCalendar[]>>(StringComparer.Ordinal);
        foreach (var pack in law.Packs)
        {
            foreach (var calendar in pack.Calendars)
            {
                if (!chains.TryGetValue(calendar.Region, out var known))
                {
                    chains[calendar.Region] = known = [];
                }

                known.Add(Chain(calendar, pack));
            }
        }

        return chains;
    }

    // The calendar and those around it, each once.
    private static LegalCalendar[] Chain(LegalCalendar calendar, LawPack pack)
    {
        var chain = new List<LegalCalendar>();
        for (var next = calendar; next is not null && !chain.Contains(next);)
        {
            chain.Add(next);
            next = pack.Calendars.FirstOrDefault(other => next.Within is { } around && Is(other, around));
        }

        return [.. chain];
    }

    private static bool Is(LegalCalendar calendar, string region) =>
        string.Equals(calendar.Region, region, StringComparison.Ordinal);

    private static bool HasWithin(LawPack pack, string country) => pack.Calendars.Any(
        calendar => !Is(calendar, country) && Layers.IsWithin(calendar.Region, country));

    private static IEnumerable<string> Around(string region)
    {
        yield return region;
        for (var cut = region.LastIndexOf('-'); cut > 0; cut = region.LastIndexOf('-', cut - 1))
        {
            yield return region[..cut];
        }
    }
}
