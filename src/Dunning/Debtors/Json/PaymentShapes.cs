using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>Money that has moved, lies unallocated or did not come.</summary>
internal static class PaymentShapes
{
    public static readonly Shape<Payment> Payment =
        new Shape<Payment>("payment", "Money that has moved.", new() { On = default, Amount = 0 })
        {
            Currency = payment => payment.Currency,
        }
            .Required("on", Scalars.Date, "The business date on which you took it into your books.", new(
                payment => payment.On, (payment, value) => payment with { On = value }))
            .Required("amount", Scalars.Amount, "The amount, above zero whichever way it went.", new(
                payment => payment.Amount, (payment, value) => payment with { Amount = value }))
            .Optional("currency", Scalars.Currency.OrNull(), "The currency, if not the debtor's.", new(
                payment => payment.Currency, (payment, value) => payment with { Currency = value }))
            .Optional("kind", new Choice<PaymentKind>(), "Which way it went.", new(
                payment => payment.Kind, (payment, value) => payment with { Kind = value }))
            .Optional("receivable", Scalars.ReceivableId.OrNull(), "The receivable that it was for.", new(
                payment => payment.Receivable, (payment, value) => payment with { Receivable = value }));

    public static readonly Shape<Credit> Credit =
        new Shape<Credit>("credit", "Money of the debtor that is allocated to no receivable.", new() { Amount = 0 })
        {
            Currency = credit => credit.Currency,
        }
            .Optional("creditor", Scalars.CreditorId.OrNull(), "The creditor, if not the debtor's.", new(
                credit => credit.Creditor, (credit, value) => credit with { Creditor = value }))
            .Optional("account", Scalars.AccountId, "The account.", new(
                credit => credit.Account, (credit, value) => credit with { Account = value }))
            .Optional("currency", Scalars.Currency.OrNull(), "The currency, if not the debtor's.", new(
                credit => credit.Currency, (credit, value) => credit with { Currency = value }))
            .Required("amount", Scalars.Amount, "The amount, above zero.", new(
                credit => credit.Amount, (credit, value) => credit with { Amount = value }));

    public static readonly Shape<CollectionFailure> Failure =
        new Shape<CollectionFailure>("failedCollection", "An attempt to collect that failed.", new() { On = default })
            .Required("on", Scalars.Date, "The day of the attempt.", new(
                failure => failure.On, (failure, value) => failure with { On = value }))
            .Optional("category", new Choice<DeclineCategory>(), "Why it failed.", new(
                failure => failure.Category, (failure, value) => failure with { Category = value }))
            .Optional("receivable", Scalars.ReceivableId.OrNull(), "The receivable, if it names one.", new(
                failure => failure.Receivable, (failure, value) => failure with { Receivable = value }));
}
