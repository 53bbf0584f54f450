namespace Dunning.Jurisdictions;

/// <summary>A pack as a file says it: its rules by kind.</summary>
internal sealed record PackText
{
    public static readonly PackText Blank = new() { Code = "", Version = "" };

    public string? Schema { get; init; }

    public int Format { get; init; } = 1;

    public required string Code { get; init; }

    public required string Version { get; init; }

    public string? Over { get; init; }

    public ValueList<string> AlsoIn { get; init; }

    public ValueList<string> Zones { get; init; }

    public ValueList<DeadlineRule> Deadlines { get; init; }

    public ValueList<TimeWindow> Hours { get; init; }

    public ValueList<FrequencyWindow> Frequency { get; init; }

    public ValueList<Cooldown> Cooldowns { get; init; }

    public ValueList<ConsentRule> Consent { get; init; }

    public ValueList<WishRule> Wishes { get; init; }

    public ValueList<ContentRule> Content { get; init; }

    public ValueList<NoticeGate> Notices { get; init; }

    public ValueList<NoticeDuty> Duties { get; init; }

    public ValueList<HoldRule> Holds { get; init; }

    public ValueList<DefaultStart> Default { get; init; }

    public ValueList<Limitation> Limitation { get; init; }

    public ValueList<DecisionGate> Decisions { get; init; }

    public ValueList<InterestRegime> Interest { get; init; }

    public ValueList<RateTable> Rates { get; init; }

    public ValueList<FeeSchedule> Fees { get; init; }

    public ValueList<AllocationOrder> Allocation { get; init; }

    public ValueList<LegalCalendar> Calendars { get; init; }

    /// <summary>How a pack is said.</summary>
    public static PackText Of(LawPack pack) => new()
    {
        Code = pack.Code,
        Version = pack.Version,
        Over = pack.Over,
        AlsoIn = pack.AlsoIn,
        Zones = pack.Zones,
        Deadlines = Of<DeadlineRule>(pack),
        Hours = Of<TimeWindow>(pack),
        Frequency = Of<FrequencyWindow>(pack),
        Cooldowns = Of<Cooldown>(pack),
        Consent = Of<ConsentRule>(pack),
        Wishes = Of<WishRule>(pack),
        Content = Of<ContentRule>(pack),
        Notices = Of<NoticeGate>(pack),
        Duties = Of<NoticeDuty>(pack),
        Holds = Of<HoldRule>(pack),
        Default = Of<DefaultStart>(pack),
        Limitation = Of<Limitation>(pack),
        Decisions = Of<DecisionGate>(pack),
        Interest = Of<InterestRegime>(pack),
        Rates = pack.Rates,
        Fees = Of<FeeSchedule>(pack),
        Allocation = Of<AllocationOrder>(pack),
        Calendars = pack.Calendars,
    };

    /// <summary>The pack that is said, with each deadline in the place of its name.</summary>
    public LawPack ToPack()
    {
        var deadlines = new DeadlinesByName(Deadlines);
        return new()
        {
            Code = Code,
            Version = Version,
            Over = Over,
            AlsoIn = AlsoIn,
            Zones = Zones,
            Rules =
            [
                .. Deadlines.Select(deadlines.Resolved),
                .. Hours,
                .. Frequency,
                .. Cooldowns,
                .. Consent.Select(rule => rule with { HonourWithin = deadlines.Of(rule.HonourWithin) }),
                .. Wishes,
                .. Content,
                .. Notices.Select(rule => rule with { Wait = deadlines.Of(rule.Wait) }),
                .. Duties.Select(rule => rule with { Within = deadlines.Of(rule.Within)! }),
                .. Holds.Select(rule => rule with { Lasts = deadlines.Of(rule.Lasts) }),
                .. Default.Select(deadlines.Resolved),
                .. Limitation,
                .. Decisions,
                .. Interest,
                .. Fees,
                .. Allocation,
            ],
            Rates = Rates,
            Calendars = Calendars,
        };
    }

    private static ValueList<T> Of<T>(LawPack pack)
        where T : LegalRule => pack.Rules.OfType<T>().ToValueList();
}

/// <summary>The deadlines of a pack by their names.</summary>
internal sealed class DeadlinesByName(ValueList<DeadlineRule> deadlines)
{
    /// <summary>
    /// The deadline of a name; the name itself where there is none, which the check of the pack tells.
    /// </summary>
    public DeadlineRule? Of(DeadlineRule? named) => named is null ? null : Resolved(Find(named) ?? named);

    // What comes first may itself come after something. A ring of names has no end; the check tells of it as well.
    public DeadlineRule Resolved(DeadlineRule rule) => Resolved(rule, deadlines.Count);

    private DeadlineRule Resolved(DeadlineRule rule, int depth) =>
        depth > 0 && rule.After is { } named && Find(named) is { } first
            ? rule with { After = Resolved(first, depth - 1) }
            : rule;

    private DeadlineRule? Find(DeadlineRule named) => deadlines.FirstOrDefault(rule => rule.Id == named.Id);

    public DefaultStart Resolved(DefaultStart rule) => rule with
    {
        Within = Of(rule.Within),
        PublicBodiesWithin = Of(rule.PublicBodiesWithin),
        UnfairWithin = Of(rule.UnfairWithin),
        LeastTerm = Of(rule.LeastTerm),
    };
}
