using System.Collections.Concurrent;
using Dunning.Jurisdictions;

namespace Dunning;

/// <summary>
/// The law packs by which contacts are judged, checked together. Immutable and safe for many threads.
/// </summary>
public sealed class LawBook
{
    // Far more than there are jurisdictions; names beyond that are looked up each time.
    private const int JurisdictionsMax = 1_024;

    private readonly ConcurrentDictionary<string, PreparedLaw> _prepared = new(StringComparer.Ordinal);
    private readonly CalendarIndex _calendars;

    private LawBook(ValueList<LawPack> packs)
    {
        Packs = packs;
        _calendars = new(this);
    }

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
        var problems = LawCheck.Of(packs);
        return problems.IsEmpty ? new(new LawBook(Layers.InOrder(packs))) : new(problems);
    }

    /// <summary>
    /// The packs that a policy names, with what lies over and under them; all where it names none.
    /// </summary>
    /// <exception cref="ArgumentException">A pack that it names is not there.</exception>
    internal LawBook Named(DunningPolicy policy)
    {
        if (policy.Jurisdictions.IsEmpty)
        {
            return this;
        }

        foreach (var code in policy.Jurisdictions)
        {
            if (!Packs.Any(pack => string.Equals(pack.Code, code, StringComparison.Ordinal)))
            {
                var known = IsEmpty ? "No pack is loaded" : $"Loaded: {string.Join(", ", Packs)}";
                throw new ArgumentException(
                    $"Policy \"{policy.Name}\" is judged by law pack \"{code}\", which is not there. {known}. "
                        + "Give the engine a LawBook with each pack that the policy names.",
                    nameof(policy));
            }
        }

        return Named(policy.Jurisdictions);
    }

    /// <summary>The packs of codes, with what lies over and under them.</summary>
    internal LawBook Named(ValueList<string> codes)
    {
        var named = Packs.Where(pack => codes.Contains(pack.Code)).ToArray();
        return new(Packs.Where(pack => Array.Exists(named, one => AreLaid(pack, one))).ToValueList());
    }

    /// <summary>Finds the working days and holidays by which deadlines at a place end.</summary>
    /// <param name="place">
    /// The jurisdiction, such as "de-hh". Where only the country is known, the holidays of the whole country count, not
    /// those of single regions.
    /// </param>
    /// <returns>The calendar; one that covers no year where no pack has it.</returns>
    public PlaceCalendar CalendarOf(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return _calendars.Of(place);
    }

    /// <summary>Finds the rule of interest that governs a claim.</summary>
    /// <param name="origin">Between whom, from what and when it arose.</param>
    public GoverningRule<InterestRegime> InterestOn(ClaimOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        return ClaimLaw.Of<InterestRegime>(this, origin);
    }

    /// <summary>Finds the schedule of a kind that governs what collecting a claim may cost.</summary>
    /// <param name="origin">Between whom, from what and when it arose.</param>
    /// <param name="kind">What the fee stands for.</param>
    public GoverningRule<FeeSchedule> ChargeOn(ClaimOrigin origin, FeeKind kind)
    {
        ArgumentNullException.ThrowIfNull(origin);
        return ClaimLaw.Of<FeeSchedule>(this, origin, schedule => schedule.Kind == kind);
    }

    /// <summary>Finds the order in which payments on a claim pay its components and debts.</summary>
    /// <param name="origin">Between whom, from what and when it arose.</param>
    public GoverningRule<AllocationOrder> AllocationOn(ClaimOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        return ClaimLaw.Of<AllocationOrder>(this, origin);
    }

    /// <summary>Finds a published rate by its name.</summary>
    /// <param name="name">Such as "de.base-rate"; <see langword="null"/> for none.</param>
    /// <returns>The table, or <see langword="null"/> if no pack has it.</returns>
    public RateTable? RatesOf(string? name) =>
        Packs.SelectMany(pack => pack.Rates)
            .FirstOrDefault(table => string.Equals(table.Name, name, StringComparison.Ordinal));

    /// <summary>
    /// The calendar of quiet days: a day counts as a holiday that is one in any region in which the person may be.
    /// </summary>
    internal PlaceCalendar QuietDaysIn(string jurisdiction) => _calendars.QuietIn(jurisdiction);

    /// <summary>The packs that are law in a jurisdiction; none where no pack speaks of it.</summary>
    internal IEnumerable<LawPack> In(string jurisdiction) =>
        Packs.Where(pack => Layers.Speaks(pack, jurisdiction, Packs));

    /// <summary>
    /// The rules of contacts in a jurisdiction; our own alone where it is not known, or no pack speaks.
    /// </summary>
    internal PreparedLaw For(string? jurisdiction)
    {
        if (jurisdiction is null || IsEmpty)
        {
            return PreparedLaw.None;
        }

        if (_prepared.TryGetValue(jurisdiction, out var known))
        {
            return known;
        }

        var law = PreparedLaw.Of(jurisdiction, [.. In(jurisdiction)]);
        if (_prepared.Count < JurisdictionsMax)
        {
            _prepared.TryAdd(jurisdiction, law);
        }

        return law;
    }

    private bool AreLaid(LawPack pack, LawPack named) =>
        Layers.IsOver(pack, named.Code, Packs) || Layers.IsOver(named, pack.Code, Packs);
}
