using Dunning.Debtors;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>What is asked of the rules: who, by which channel, about what; made once for all of them.</summary>
internal sealed record ContactInquiry
{
    /// <summary>How far ahead an instant is looked for.</summary>
    public const int HorizonDays = 366;

    public required DebtorTable Debtor { get; init; }

    public required ProposedContact Contact { get; init; }

    /// <summary>Gets how the person to be contacted can be reached.</summary>
    public required ContactProfile Profile { get; init; }

    /// <summary>Gets the time zones in which the person may be; at least one.</summary>
    public required DateTimeZone[] Zones { get; init; }

    /// <summary>Gets the debtor's jurisdiction.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>Gets the law, for calendars.</summary>
    public required LawBook Law { get; init; }

    /// <summary>
    /// Gets in whose name the debts that it is about are collected: the most protective role of them.
    /// </summary>
    public required CreditorRole CreditorRole { get; init; }

    /// <summary>Gets what the debts that it is about are from, or null where that is not known.</summary>
    public string? Product { get; init; }

    /// <summary>
    /// Gets the rules of which some apply: our own first, then those of the packs that are law there.
    /// </summary>
    public required ContactRule[] Rules { get; init; }

    /// <summary>Gets the instant after which nothing is looked for.</summary>
    public required Instant Horizon { get; init; }

    /// <summary>The same question about another channel.</summary>
    public ContactInquiry By(Channel channel) => this with { Contact = Contact with { Channel = channel } };

    /// <summary>
    /// Asks one rule from an instant on, with the days on which it is law: before and after them it allows everything.
    /// </summary>
    public Passage From(ContactRule rule, Instant at)
    {
        if (!rule.IsValidOn(FirstDayAt(at).Date))
        {
            return new(at);
        }

        var passage = rule.From(this, at);
        return rule.ValidTo is { } end && !(passage.Earliest < StartOf(Day.Of(end)))
            ? passage with { Earliest = StartOf(Day.Of(end)) }
            : passage;
    }

    /// <summary>Says whether a circumstance is known to be so.</summary>
    public bool IsKnown(LegalCircumstance circumstance) => circumstance switch
    {
        LegalCircumstance.Hardship => Debtor.Facts.Hardship is true,
        LegalCircumstance.Vulnerable => Debtor.Facts.Vulnerable is true,
        LegalCircumstance.FirstDemand => !Array.Exists(Debtor.Contacts, IsDemandBefore),
        LegalCircumstance.Transferred => CreditorRole is CreditorRole.Purchaser,
        _ => false,
    };

    private static bool IsDemandBefore(ContactAttempt contact) => contact.IsCollect() && contact.Arrived();

    /// <summary>The earliest of the dates that an instant has at the places where the person may be.</summary>
    public Day FirstDayAt(Instant at)
    {
        var first = Day.Of(at.InZone(Zones[0]).Date);
        for (var i = 1; i < Zones.Length; i++)
        {
            first = Day.Min(first, Day.Of(at.InZone(Zones[i]).Date));
        }

        return first;
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
}
