using Dunning.Json;
using NodaTime;

namespace Dunning.Debtors;

/// <summary>A promise of the day, as in "promise=412.50 EUR by 2026-02-20".</summary>
/// <remarks>It is about the case that owes so much; of several, and if none does, about the oldest.</remarks>
internal sealed record PromiseChange(Money Promised, LocalDate By) : Change
{
    public override string Target => "promise";

    public override string ToString() =>
        $"promise={Scalars.Money.Print(Promised, default)} by {Scalars.Date.Print(By, default)}";

    public override Changed Apply(DebtorFacts facts, LocalDate today)
    {
        var cases = OpenItems.OldestFirst(facts, Promised.Currency)
            .Select(index => facts.Receivables[index])
            .GroupBy(item => (item.Creditor, item.Account))
            .ToArray();
        if (cases.Length == 0)
        {
            return Refuse(facts, $"nothing is open in {Promised.Currency}.");
        }

        var meant = cases.FirstOrDefault(items => items.Sum(OpenItems.OpenOf) >= Promised.Amount) ?? cases[0];
        var promise = new PromiseToPay
        {
            Id = FreshId(facts.Promises.Select(known => known.Id.Value)),
            Amount = Promised.Amount,
            Currency = Promised.Currency,
            Creditor = meant.Key.Creditor,
            Account = meant.Key.Account,
            MadeOn = today,
            By = By,
        };
        return new(facts with { Promises = facts.Promises.Add(promise) });
    }
}
