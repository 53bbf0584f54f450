using Dunning.Debtors;
using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>What is asked of the rules: who, by which channel, about what; made once for all of them.</summary>
internal sealed record ContactInquiry
{
    /// <summary>How far ahead an instant is looked for.</summary>
    public const int HorizonDays = 366;

    private Instant _seenAt = Instant.MinValue;
    private Day _first;
    private Day _last;
    private Debt[]? _debts;

    public required DebtorTable Debtor { get; init; }

    public required ProposedContact Contact { get; init; }

    /// <summary>Gets how the person to be contacted can be reached.</summary>
    public required ContactProfile Profile { get; init; }

    /// <summary>Gets the time zones in which the person may be; at least one.</summary>
    public required DateTimeZone[] Zones { get; init; }

    /// <summary>Gets whether those zones are facts: else they stand in for what is not known.</summary>
    public bool AreZonesKnown { get; init; }

    /// <summary>Gets the debtor's jurisdiction.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>Gets the law, for calendars.</summary>
    public required LawBook Law { get; init; }

    /// <summary>
    /// Gets in whose name the debts that it is about are collected: the most protective role of them.
    /// </summary>
    public CreditorRole CreditorRole { get; init; }

    /// <summary>
    /// Gets what the debts that it is about are from, or null where that is not known or not the same for all.
    /// </summary>
    public string? Product { get; init; }

    /// <summary>Gets the first day on which one of the debts that it is about is time-barred, or null.</summary>
    public Day? TimeBarredOn { get; init; }

    /// <summary>
    /// Gets the rules of which some apply: our own first, then those of the packs that are law there.
    /// </summary>
    public required PreparedRule[] Rules { get; init; }

    /// <summary>Gets the notices that law obliges us to give after contacts.</summary>
    public NoticeDuty[] Duties { get; init; } = [];

    /// <summary>Gets the instant from which an answer is looked for.</summary>
    public required Instant Start { get; init; }

    /// <summary>Gets the instant after which nothing is looked for.</summary>
    public required Instant Horizon { get; init; }

    /// <summary>Gets the debts that it is about, each once: an account is one debt, where there is one.</summary>
    public Debt[] Debts => _debts ??= Debt.Of(this);

    /// <summary>The same question about another channel.</summary>
    public ContactInquiry By(Channel channel) => this with { Contact = Contact with { Channel = channel } };

    /// <summary>
    /// Asks one rule from an instant on, with the days on which it is law: before and after them it allows everything,
    /// and so it does where an exception takes its place.
    /// </summary>
    public Passage From(PreparedRule prepared, Instant at)
    {
        var rule = prepared.Rule;
        if (!IsLawAt(rule, at))
        {
            return new(at);
        }

        var (first, second) = prepared.ExceptionsTo(this, at);
        if (second is not null)
        {
            return Passage.Between(first!, second);
        }

        return first is not null ? new(at) : Capped(prepared, rule.From(this, at), at);
    }

    /// <summary>Says whether a rule is law at an instant: on one of the dates that the person may have.</summary>
    public bool IsLawAt(LegalRule rule, Instant at)
    {
        var start = StartOf(rule);
        if (start is null && rule.ValidTo is null)
        {
            return true;
        }

        return !(start > LastDayAt(at)) && !(Day.Of(rule.ValidTo) <= FirstDayAt(at));
    }

    /// <summary>
    /// The first day on which a rule is law for these debts, or null for long since: one about time-barred claims not
    /// before a claim is.
    /// </summary>
    public Day? StartOf(LegalRule rule)
    {
        var start = Day.Of(rule.ValidFrom);
        return TimeBarredOn is { } barred
            && rule.AppliesWhen.Circumstances.AsSpan().Contains(LegalCircumstance.TimeBarred)
            && !(start > barred)
            ? barred
            : start;
    }

    /// <summary>
    /// Says whether a circumstance is known to be so; being time-barred, whether it ever comes to be.
    /// </summary>
    public bool IsKnown(LegalCircumstance circumstance) => circumstance switch
    {
        LegalCircumstance.Hardship => Debtor.Facts.Hardship is true,
        LegalCircumstance.Vulnerable => Debtor.Facts.Vulnerable is true,
        LegalCircumstance.FirstDemand => !Array.Exists(Debtor.Contacts, IsDemandBefore),
        LegalCircumstance.TimeBarred => TimeBarredOn is not null,
        LegalCircumstance.Transferred => CreditorRole is CreditorRole.Purchaser,
        _ => false,
    };

    /// <summary>The earliest of the dates that an instant has at the places where the person may be.</summary>
    public Day FirstDayAt(Instant at)
    {
        See(at);
        return _first;
    }

    /// <summary>The latest of the dates that an instant has at the places where the person may be.</summary>
    public Day LastDayAt(Instant at)
    {
        See(at);
        return _last;
    }

    /// <summary>The instant from which a day has begun at every place where the person may be.</summary>
    public Instant StartOf(Day day)
    {
        var start = Zones[0].StartOf(day);
        for (var i = 1; i < Zones.Length; i++)
        {
            start = Instant.Max(start, Zones[i].StartOf(day));
        }

        return start;
    }

    /// <summary>The instant from which a day has begun at one place where the person may be.</summary>
    public Instant FirstStartOf(Day day)
    {
        var start = Zones[0].StartOf(day);
        for (var i = 1; i < Zones.Length; i++)
        {
            start = Instant.Min(start, Zones[i].StartOf(day));
        }

        return start;
    }

    /// <summary>
    /// Finds the least instant at which a rule that reads the calendar allows each date there may be.
    /// </summary>
    public Instant? Least(IDayRule rule, Instant at)
    {
        for (var moved = true; moved && at <= Horizon;)
        {
            moved = false;
            foreach (var zone in Zones)
            {
                var day = Day.Of(at.InZone(zone).Date);
                if (rule.FirstFrom(this, day) is not { } first)
                {
                    return null;
                }

                if (first > day)
                {
                    at = StartOf(first, zone, at);
                    moved = true;
                }
            }
        }

        return at;
    }

    /// <summary>The last day that is looked at.</summary>
    public Day LastDay => Day.Of(Horizon.InUtc().Date) + 2;

    // A day that began, was left for the day before as clocks went back, and begins again is taken the second time.
    private static Instant StartOf(Day day, DateTimeZone zone, Instant after)
    {
        var start = zone.StartOf(day);
        return start > after ? start : zone.MapLocal(day.Date.AtMidnight()).Last().ToInstant();
    }

    private Passage Capped(PreparedRule prepared, Passage passage, Instant at)
    {
        if (passage.Earliest == at)
        {
            return passage;
        }

        if (prepared.Rule.ValidTo is { } end && !(passage.Earliest < StartOf(Day.Of(end))))
        {
            passage = passage with { Earliest = StartOf(Day.Of(end)) };
        }

        return prepared.NextException(this, at) is { } next && !(passage.Earliest < next)
            ? passage with { Earliest = next }
            : passage;
    }

    private static bool IsDemandBefore(ContactAttempt contact) => contact.IsCollect() && contact.Arrived();

    private void See(Instant at)
    {
        if (at == _seenAt)
        {
            return;
        }

        _first = _last = Day.Of(at.InZone(Zones[0]).Date);
        for (var i = 1; i < Zones.Length; i++)
        {
            var day = Day.Of(at.InZone(Zones[i]).Date);
            _first = Day.Min(_first, day);
            _last = Day.Max(_last, day);
        }

        _seenAt = at;
    }
}
