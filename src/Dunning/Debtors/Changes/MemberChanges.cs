using Dunning.Json;
using NodaTime;

namespace Dunning.Debtors;

/// <summary>Sets a plain member of the debtor, as in "hardship=true" or "contact.language=de".</summary>
internal sealed record DebtorChange(string Path, Setting<DebtorFacts> Setting) : Change
{
    public override string Target => Path;

    public override Changed Apply(DebtorFacts facts, LocalDate today) => new(Setting.Apply(facts));

    public override string ToString() => $"{Path}={Setting.Printed}";
}

/// <summary>Changes one receivable.</summary>
internal abstract record ReceivableChange(ReceivableId Id) : Change
{
    private const int IdsCompared = 1_000;

    public override Changed Apply(DebtorFacts facts, LocalDate today)
    {
        for (var i = 0; i < facts.Receivables.Count; i++)
        {
            if (facts.Receivables[i].Id == Id)
            {
                return Apply(facts, i, today);
            }
        }

        var ids = facts.Receivables.Take(IdsCompared).Select(item => item.Id.Value);
        return Refuse(
            facts,
            $"{Fault.Quote(Id.Value)} is no receivable of this debtor.{Spelling.DidYouMean(Id.Value, ids)}");
    }

    protected abstract Changed Apply(DebtorFacts facts, int index, LocalDate today);

    protected static DebtorFacts With(DebtorFacts facts, int index, Receivable changed)
    {
        var items = facts.Receivables.AsSpan().ToArray();
        items[index] = changed;
        return facts with { Receivables = [.. items] };
    }

    /// <summary>Says that an amount is not in the currency of the receivable, if it is not.</summary>
    protected Fault? CheckCurrency(DebtorFacts facts, int index, Money money)
    {
        var currency = facts.Receivables[index].Currency ?? facts.Currency;
        return money.Currency == currency ? null : new("DUN2153", $"{Id} is in {currency}, not in {money.Currency}.");
    }
}

/// <summary>Sets a plain member of a receivable, as in "R-881.dueOn=2026-02-05".</summary>
internal sealed record ReceivableMemberChange(ReceivableId Id, string Member, Setting<Receivable> Setting)
    : ReceivableChange(Id)
{
    public override string Target => $"{Id}.{Member}";

    public override string ToString() => $"{Target}={Setting.Printed}";

    protected override Changed Apply(DebtorFacts facts, int index, LocalDate today) =>
        new(With(facts, index, Setting.Apply(facts.Receivables[index])));
}

/// <summary>Sets what is open of a receivable: by what is paid, and by the amount where that is too small.</summary>
internal sealed record OpenChange(ReceivableId Id, Money Open) : ReceivableChange(Id)
{
    public override string Target => $"{Id}.open";

    public override string ToString() => $"{Target}={Scalars.Money.Print(Open, default)}";

    protected override Changed Apply(DebtorFacts facts, int index, LocalDate today)
    {
        var item = facts.Receivables[index];
        var isPart = Math.Abs(Open.Amount) <= Math.Abs(item.Amount);
        var changed = isPart
            ? item with { Paid = item.Amount - Open.Amount }
            : item with { Amount = Open.Amount, Paid = 0 };
        return new(With(facts, index, changed), CheckCurrency(facts, index, Open));
    }
}

/// <summary>Adds an open dispute of a part of a receivable, as in "R-881.disputed=110.00 EUR".</summary>
internal sealed record DisputedChange(ReceivableId Id, Money Disputed) : ReceivableChange(Id)
{
    public override string Target => $"{Id}.disputed";

    public override string ToString() => $"{Target}={Scalars.Money.Print(Disputed, default)}";

    protected override Changed Apply(DebtorFacts facts, int index, LocalDate today)
    {
        var dispute = new Hold
        {
            Id = FreshId(facts.Holds.Select(hold => hold.Id.Value)),
            Kind = HoldKind.Dispute,
            From = today,
            Receivables = [Id],
            Amount = Disputed.Amount,
        };
        return new(facts with { Holds = facts.Holds.Add(dispute) }, CheckCurrency(facts, index, Disputed));
    }
}
