using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>What the debtor has promised or agreed to.</summary>
internal static class PromiseShapes
{
    private static readonly Shape<PlanInstalment> Instalment =
        new Shape<PlanInstalment>(
            "planInstalment",
            "One instalment of a payment plan.",
            new() { DueOn = default, Amount = 0 })
            .Required("dueOn", Scalars.Date, "The day on which it is due.", new(
                part => part.DueOn, (part, value) => part with { DueOn = value }))
            .Required("amount", Scalars.Amount, "Its amount, above zero.", new(
                part => part.Amount, (part, value) => part with { Amount = value }))
            .Optional("paid", Scalars.Amount, "What was paid of it, from 0 to the amount.", new(
                part => part.Paid, (part, value) => part with { Paid = value }));

    public static readonly Shape<PromiseToPay> Promise =
        new Shape<PromiseToPay>("promise", "A debtor's word to pay an amount by a day.", new()
        {
            Id = default,
            Amount = 0,
            MadeOn = default,
            By = default,
        })
        {
            Currency = promise => promise.Currency,
        }
            .Required("id", Scalars.PromiseId, "Your key, unique within the debtor.", new(
                promise => promise.Id, (promise, value) => promise with { Id = value }))
            .Required("amount", Scalars.Amount, "The promised amount, above zero.", new(
                promise => promise.Amount, (promise, value) => promise with { Amount = value }))
            .Optional("currency", Scalars.Currency.OrNull(), "The currency, if not the debtor's.", new(
                promise => promise.Currency, (promise, value) => promise with { Currency = value }))
            .Optional("creditor", Scalars.CreditorId.OrNull(), "The creditor, if not the debtor's.", new(
                promise => promise.Creditor, (promise, value) => promise with { Creditor = value }))
            .Optional("account", Scalars.AccountId, "The account.", new(
                promise => promise.Account, (promise, value) => promise with { Account = value }))
            .Optional(
                "receivables",
                Lists.ReceivableIds,
                "What it covers; the oldest up to the amount if left out.",
                new(promise => promise.Receivables, (promise, value) => promise with { Receivables = value }))
            .Required("madeOn", Scalars.Date, "The day on which it was given.", new(
                promise => promise.MadeOn, (promise, value) => promise with { MadeOn = value }))
            .Required("by", Scalars.Date, "The last day on which the money may come, included.", new(
                promise => promise.By, (promise, value) => promise with { By = value }))
            .Optional(
                "state",
                new Choice<PromiseState>().OrNull(),
                "How it stands; judged by payments if left out.",
                new(promise => promise.State, (promise, value) => promise with { State = value }));

    public static readonly Shape<PaymentPlan> Plan =
        new Shape<PaymentPlan>(
            "plan",
            "An agreement to pay in instalments.",
            new() { Id = default, AgreedOn = default })
        {
            Currency = plan => plan.Currency,
        }
            .Required("id", Scalars.PlanId, "Your key, unique within the debtor.", new(
                plan => plan.Id, (plan, value) => plan with { Id = value }))
            .Optional("state", new Choice<PlanState>(), "How it stands.", new(
                plan => plan.State, (plan, value) => plan with { State = value }))
            .Required("agreedOn", Scalars.Date, "The day on which it was agreed.", new(
                plan => plan.AgreedOn, (plan, value) => plan with { AgreedOn = value }))
            .Optional("currency", Scalars.Currency.OrNull(), "The currency, if not the debtor's.", new(
                plan => plan.Currency, (plan, value) => plan with { Currency = value }))
            .Optional("creditor", Scalars.CreditorId.OrNull(), "The creditor, if not the debtor's.", new(
                plan => plan.Creditor, (plan, value) => plan with { Creditor = value }))
            .Optional("account", Scalars.AccountId, "The account.", new(
                plan => plan.Account, (plan, value) => plan with { Account = value }))
            .Optional("receivables", Lists.ReceivableIds, "What it covers; all of the case if left out.", new(
                plan => plan.Receivables, (plan, value) => plan with { Receivables = value }))
            .Optional("endedOn", Scalars.Date.OrNull(), "The day since when it is over.", new(
                plan => plan.EndedOn, (plan, value) => plan with { EndedOn = value }))
            .Optional("interest", new Choice<HoldEffect>(), "Whether interest goes on meanwhile.", new(
                plan => plan.Interest, (plan, value) => plan with { Interest = value }))
            .Optional("charges", new Choice<HoldEffect>(), "Whether charges go on meanwhile.", new(
                plan => plan.Charges, (plan, value) => plan with { Charges = value }))
            .Optional("instalments", Lists.Of(Instalment), "The instalments; written in the order of their dates.", new(
                plan => plan.Instalments, (plan, value) => plan with { Instalments = value }));
}
