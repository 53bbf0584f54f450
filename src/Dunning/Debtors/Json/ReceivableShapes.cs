using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>What is owed, and money that has moved.</summary>
internal static class ReceivableShapes
{
    private static readonly Shape<PaymentInFlight> InFlight =
        new Shape<PaymentInFlight>("inFlight", "Money on its way.", new() { Amount = 0, ExpectedOn = default })
            .Required("amount", Scalars.Amount, "The amount, above zero.", new(
                item => item.Amount, (item, value) => item with { Amount = value }))
            .Required("expectedOn", Scalars.Date, "The day on which it should arrive.", new(
                item => item.ExpectedOn, (item, value) => item with { ExpectedOn = value }));

    public static readonly Shape<Receivable> Receivable =
        new Shape<Receivable>(
            "receivable",
            "One claim with one due date in one currency.",
            new() { Id = default, Amount = 0, DueOn = default })
        {
            Currency = item => item.Currency,
        }
            .Required("id", Scalars.ReceivableId, "Your key, unique within the debtor.", new(
                item => item.Id, (item, value) => item with { Id = value }))
            .Optional("creditor", Scalars.CreditorId.OrNull(), "The creditor, if not the debtor's.", new(
                item => item.Creditor, (item, value) => item with { Creditor = value }))
            .Optional("account", Scalars.AccountId, "The account: a loan, contract or branch.", new(
                item => item.Account, (item, value) => item with { Account = value }))
            .Optional("currency", Scalars.Currency.OrNull(), "The currency, if not the debtor's.", new(
                item => item.Currency, (item, value) => item with { Currency = value }))
            .Optional(
                "kind",
                new Choice<ReceivableKind>(),
                "What it is for. Charges and interest alone cause no step.",
                new(item => item.Kind, (item, value) => item with { Kind = value }))
            .Required("amount", Scalars.Amount, "The original amount, above zero; below zero for a credit note.", new(
                item => item.Amount, (item, value) => item with { Amount = value }))
            .Optional("paid", Scalars.Amount, "What was paid or credited of it so far, from 0 to the amount.", new(
                item => item.Paid, (item, value) => item with { Paid = value }))
            .Required("dueOn", Scalars.Date, "The due date, which is day 0 of its age.", new(
                item => item.DueOn, (item, value) => item with { DueOn = value }))
            .Optional("documentOn", Scalars.Date.OrNull(), "The date of the document.", new(
                item => item.DocumentOn, (item, value) => item with { DocumentOn = value }))
            .Optional("receivedOn", Scalars.Date.OrNull(), "The day on which the debtor received the document.", new(
                item => item.ReceivedOn, (item, value) => item with { ReceivedOn = value }))
            .Optional("graceUntil", Scalars.Date.OrNull(), "The last day of grace, included.", new(
                item => item.GraceUntil, (item, value) => item with { GraceUntil = value }))
            .Optional("paymentMethod", new Choice<PaymentMethod>(), "How it is meant to be paid.", new(
                item => item.PaymentMethod, (item, value) => item with { PaymentMethod = value }))
            .Optional(
                "inFlight",
                InFlight.OrNull(),
                "Money on its way: sent or collected, not yet known to have arrived.",
                new(item => item.InFlight, (item, value) => item with { InFlight = value }))
            .Optional("nextCollectionOn", Scalars.Date.OrNull(), "The day of the next attempt to collect it.", new(
                item => item.NextCollectionOn, (item, value) => item with { NextCollectionOn = value }))
            .Optional("cardExpiresOn", Scalars.Date.OrNull(), "The last day on which the card is valid.", new(
                item => item.CardExpiresOn, (item, value) => item with { CardExpiresOn = value }))
            .Optional("timeBarredOn", Scalars.Date.OrNull(), "The first day on which it is time-barred.", new(
                item => item.TimeBarredOn, (item, value) => item with { TimeBarredOn = value }))
            .Optional("interestFrom", Scalars.Date.OrNull(), "The first day with interest not booked yet.", new(
                item => item.InterestFrom, (item, value) => item with { InterestFrom = value }))
            .Optional(
                "aroseOn",
                Scalars.Date.OrNull(),
                "The day on which the obligation arose, if not that of the document.",
                new(item => item.AroseOn, (item, value) => item with { AroseOn = value }))
            .Optional("rule", new Choice<ItemRule>(), "Whether it is dunned, only shown in notices, or left out.", new(
                item => item.Rule, (item, value) => item with { Rule = value }))
            .Optional("maxRung", Scalars.Integer.OrNull(), "The highest rung that it may reach.", new(
                item => item.MaxRung, (item, value) => item with { MaxRung = value }))
            .Optional("charge", Scalars.ChargeId.OrNull(), "The charge of a notice that you have booked with it.", new(
                item => item.Charge, (item, value) => item with { Charge = value }))
            .Optional("attributes", AttributesFormat.All, "What you declare of it.", new(
                item => item.Attributes, (item, value) => item with { Attributes = value }));
}
