using Dunning.Json;
using NodaTime;

namespace Dunning.Debtors;

/// <summary>A payment of the day, allocated to what is oldest; what is left over becomes a credit.</summary>
internal sealed record PaidChange(Money Paid) : Change
{
    public override string Target => "paid";

    public override string ToString() => $"paid={Scalars.Money.Print(Paid, default)}";

    public override Changed Apply(DebtorFacts facts, LocalDate today)
    {
        var oldestFirst = OpenItems.OldestFirst(facts, Paid.Currency);
        if (oldestFirst.Count == 0)
        {
            return Refuse(facts, $"nothing is open in {Paid.Currency}.");
        }

        var items = facts.Receivables.AsSpan().ToArray();
        var payments = facts.Payments;
        var left = Paid.Amount;
        foreach (var index in oldestFirst)
        {
            var part = Math.Min(left, items[index].Amount - items[index].Paid);
            if (part > 0)
            {
                items[index] = items[index] with { Paid = items[index].Paid + part };
                payments = payments.Add(Payment(part, items[index].Id, today));
                left -= part;
            }
        }

        var credits = left > 0 ? facts.Credits.Add(Rest(left, items[oldestFirst[0]])) : facts.Credits;
        return left < 0 || Paid.Amount == 0
            ? Refuse(facts, $"{Paid} is not above zero.")
            : new(facts with { Receivables = [.. items], Payments = payments, Credits = credits });
    }

    private Payment Payment(decimal amount, ReceivableId id, LocalDate today) =>
        new() { On = today, Amount = amount, Currency = Paid.Currency, Receivable = id };

    private Credit Rest(decimal amount, Receivable oldest) =>
        new() { Amount = amount, Currency = Paid.Currency, Creditor = oldest.Creditor, Account = oldest.Account };
}
