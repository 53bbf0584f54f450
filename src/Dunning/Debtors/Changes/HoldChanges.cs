using Dunning.Json;
using NodaTime;

namespace Dunning.Debtors;

/// <summary>A hold on everything from the day on, as in "hold=block until 2026-03-01".</summary>
internal sealed record HoldChange(HoldKind Kind, LocalDate? Until) : Change
{
    public override string Target => "hold";

    public override string ToString() => Until is { } until
        ? $"hold={HoldShapes.Kind.Print(Kind, default)} until {Scalars.Date.Print(until, default)}"
        : $"hold={HoldShapes.Kind.Print(Kind, default)}";

    public override Changed Apply(DebtorFacts facts, LocalDate today)
    {
        var id = FreshId(facts.Holds.Select(known => known.Id.Value));
        var hold = new Hold { Id = id, Kind = Kind, From = today, Until = Until };
        return new(facts with { Holds = facts.Holds.Add(hold) });
    }
}

/// <summary>Takes a hold away as if it had never been, as in "holds-=H-1".</summary>
internal sealed record HoldRemoval(HoldId Id) : Change
{
    public override string Target => "holds";

    public override string ToString() => $"holds-={Id}";

    public override Changed Apply(DebtorFacts facts, LocalDate today)
    {
        var others = facts.Holds.Where(hold => hold.Id != Id).ToValueList();
        var ids = facts.Holds.Select(hold => hold.Id.Value);
        return others.Count < facts.Holds.Count
            ? new(facts with { Holds = others })
            : Refuse(facts, $"{Fault.Quote(Id.Value)} is no hold of this debtor.{Spelling.DidYouMean(Id.Value, ids)}");
    }
}
