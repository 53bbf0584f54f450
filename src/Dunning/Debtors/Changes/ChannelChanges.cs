using NodaTime;

namespace Dunning.Debtors;

/// <summary>Makes a channel usable or unusable, as in "reachable+=letter".</summary>
internal sealed record ReachableChange(Channel Channel, bool IsAdded) : Change
{
    public override string Target => "reachable";

    public override string ToString() =>
        $"reachable{(IsAdded ? "+=" : "-=")}{ContactShapes.Channel.Print(Channel, default)}";

    public override Changed Apply(DebtorFacts facts, LocalDate today)
    {
        var others = facts.Contact.Reachable.Where(known => known != Channel).ToValueList();
        var reachable = IsAdded ? others.Add(Channel) : others;
        return new(facts with { Contact = facts.Contact with { Reachable = reachable } });
    }
}

/// <summary>States a preference, as in "preferred=email".</summary>
internal sealed record PreferredChange(Channel Channel) : Change
{
    public override string Target => "preferred";

    public override string ToString() => $"preferred={ContactShapes.Channel.Print(Channel, default)}";

    public override Changed Apply(DebtorFacts facts, LocalDate today)
    {
        var wish = (facts.Contact.Preference ?? new()) with { Channel = Channel };
        return new(facts with { Contact = facts.Contact with { Preference = wish } });
    }
}
