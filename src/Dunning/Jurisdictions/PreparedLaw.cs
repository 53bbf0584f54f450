using Dunning.Contacts;
using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>The rules of contacts that are law in one jurisdiction, made once for all questions.</summary>
internal sealed class PreparedLaw
{
    private PreparedLaw(PreparedRule[] rules, DateTimeZone[]? zones, bool isEmpty)
    {
        WithOwn = OwnRules.Before(rules);
        WithHours = [OwnRules.Hours, .. rules];
        Zones = zones;
        IsEmpty = isEmpty;
    }

    /// <summary>Gets the law of nowhere: our own rules alone.</summary>
    public static PreparedLaw None { get; } = new([], null, isEmpty: true);

    /// <summary>Gets whether no pack speaks of the jurisdiction.</summary>
    public bool IsEmpty { get; }

    /// <summary>Gets our own rules, then those of the packs.</summary>
    public PreparedRule[] WithOwn { get; }

    /// <summary>Gets the hours that a person wishes, then the rules of the packs.</summary>
    public PreparedRule[] WithHours { get; }

    /// <summary>Gets the notices that law obliges us to give after contacts.</summary>
    public NoticeDuty[] Duties { get; private init; } = [];

    /// <summary>Gets the rules by which a hold ends whose end is open.</summary>
    public HoldRule[] Lasting { get; private init; } = [];

    /// <summary>Gets the rules by which charges stand still while a hold is in force.</summary>
    public HoldRule[] StoppingCharges { get; private init; } = [];

    /// <summary>Gets the rules by which interest stands still while a hold is in force.</summary>
    public HoldRule[] StoppingInterest { get; private init; } = [];

    /// <summary>Gets the notices that must come before a charge, with their exceptions.</summary>
    public PreparedRule[] GuardingCharges { get; private init; } = [];

    /// <summary>Gets whether some schedule says what a reminder may cost.</summary>
    public bool HasReminderFees { get; private init; }

    /// <summary>Gets the zones in which a debtor of unknown place may be, or null for none.</summary>
    public DateTimeZone[]? Zones { get; }

    /// <summary>The law of a jurisdiction, of the packs that speak there.</summary>
    public static PreparedLaw Of(string jurisdiction, LawPack[] packs)
    {
        var rules = packs.SelectMany(pack => pack.Rules).OfType<ContactRule>().ToArray();
        var prepared = Array.ConvertAll(rules, rule => new PreparedRule(
            rule,
            Array.FindAll(rules, other => other.ExceptionTo == rule.Id)));
        return new(prepared, ZoneSets.Of(Layers.ZonesIn(jurisdiction, packs)), packs.Length == 0)
        {
            Duties = [.. packs.SelectMany(pack => pack.Rules).OfType<NoticeDuty>()],
            Lasting = [.. rules.OfType<HoldRule>().Where(rule => rule.Lasts is not null)],
            GuardingCharges = Array.FindAll(prepared, rule => rule.Rule is NoticeGate { Binds: true } gate
                && gate.Acts.AsSpan().Contains("charge")),
            HasReminderFees = Array.Exists(packs, pack => pack.Rules.Any(
                rule => rule is FeeSchedule { Kind: FeeKind.Reminder })),
            StoppingCharges = [.. rules.OfType<HoldRule>().Where(rule => rule.StopsCharges)],
            StoppingInterest = [.. rules.OfType<HoldRule>().Where(rule => rule.StopsInterest)],
        };
    }
}
