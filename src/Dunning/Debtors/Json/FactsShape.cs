using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>What the host knows of one debtor.</summary>
internal static class FactsShape
{
    public static readonly Shape<DebtorFacts> Facts = WithLists(WithRelationship(WithDebtor(
        new("facts", "What you know of one debtor.", new())
        {
            Currency = facts => facts.Currency,
        })));

    private static Shape<DebtorFacts> WithDebtor(Shape<DebtorFacts> shape) => shape
        .Required("debtor", Scalars.DebtorId, "Your key of the debtor, never a name or an address.", new(
            facts => facts.Debtor, (facts, value) => facts with { Debtor = value }))
        .Optional("creditor", Scalars.CreditorId, "The creditor of whatever does not name one.", new(
            facts => facts.Creditor, (facts, value) => facts with { Creditor = value }))
        .Optional("currency", Scalars.Currency, "The currency of whatever does not name one.", new(
            facts => facts.Currency, (facts, value) => facts with { Currency = value }))
        .Optional("kind", new Choice<DebtorKind>(), "What the debtor is. Consumers are protected most.", new(
            facts => facts.Kind, (facts, value) => facts with { Kind = value }))
        .Optional(
            "jurisdiction",
            Scalars.TextLike("de").OrNone(),
            "The country or state whose law holds, such as `de` or `us-ma`.",
            new(facts => facts.Jurisdiction, (facts, value) => facts with { Jurisdiction = value }))
        .Optional("contact", ContactShapes.Profile, "How the debtor can be reached and wishes to be.", new(
            facts => facts.Contact, (facts, value) => facts with { Contact = value }))
        .Optional("parties", Lists.Of(PartyShapes.Party), "Other persons who have to do with the debts.", new(
            facts => facts.Parties, (facts, value) => facts with { Parties = value }));

    private static Shape<DebtorFacts> WithRelationship(Shape<DebtorFacts> shape) => WithRecord(shape
        .Optional("hardship", Scalars.Flag.OrNull(), "Whether the debtor has declared hardship.", new(
            facts => facts.Hardship, (facts, value) => facts with { Hardship = value }))
        .Optional("vulnerable", Scalars.Flag.OrNull(), "Whether the debtor is known to be vulnerable.", new(
            facts => facts.Vulnerable, (facts, value) => facts with { Vulnerable = value }))
        .Optional("hostile", Scalars.Flag.OrNull(), "Whether the debtor has been hostile to staff.", new(
            facts => facts.Hostile, (facts, value) => facts with { Hostile = value }))
        .Optional(
            "statedReason",
            new Choice<ArrearsReason>(),
            "The reason for late payment that the debtor has given.",
            new(facts => facts.StatedReason, (facts, value) => facts with { StatedReason = value }))
        .Optional("customerSince", Scalars.Date.OrNull(), "Since when there has been a relationship.", new(
            facts => facts.CustomerSince, (facts, value) => facts with { CustomerSince = value }))
        .Optional("valueTier", Scalars.Text.OrNone(), "Your tier of value, such as `gold`.", new(
            facts => facts.ValueTier, (facts, value) => facts with { ValueTier = value }))
        .Optional("lifetimeValue", Scalars.Money.OrNull(), "What the relationship has been worth so far.", new(
            facts => facts.LifetimeValue, (facts, value) => facts with { LifetimeValue = value })));

    private static Shape<DebtorFacts> WithRecord(Shape<DebtorFacts> shape) => shape
        .Optional("openServiceTicket", Scalars.Flag.OrNull(), "Whether a service ticket is open.", new(
            facts => facts.OpenServiceTicket, (facts, value) => facts with { OpenServiceTicket = value }))
        .Optional("riskScore", Scalars.Integer.OrNull(), "Your risk score. It never chooses a channel.", new(
            facts => facts.RiskScore, (facts, value) => facts with { RiskScore = value }))
        .Optional(
            "settledItems",
            Scalars.Integer.OrNull(),
            "How many receivables were settled in the period you look back on.",
            new(facts => facts.SettledItems, (facts, value) => facts with { SettledItems = value }))
        .Optional("settledOnTime", Scalars.Integer.OrNull(), "How many of them were settled on time.", new(
            facts => facts.SettledOnTime, (facts, value) => facts with { SettledOnTime = value }))
        .Optional(
            "averageDaysLate",
            Scalars.Integer.OrNull(),
            "The average days by which they were late; negative when early.",
            new(facts => facts.AverageDaysLate, (facts, value) => facts with { AverageDaysLate = value }))
        .Optional(
            "earlierEpisodes",
            Scalars.Integer.OrNull(),
            "How often the debtor got into arrears and out of them before.",
            new(facts => facts.EarlierEpisodes, (facts, value) => facts with { EarlierEpisodes = value }))
        .Optional("attributes", AttributesFormat.All, "What you declare of the debtor.", new(
            facts => facts.Attributes, (facts, value) => facts with { Attributes = value }));

    private static Shape<DebtorFacts> WithLists(Shape<DebtorFacts> shape) => WithEvents(shape
        .Optional(
            "accounts",
            Lists.Of(PartyShapes.Account),
            "The accounts; those not listed are active and have no attributes.",
            new(facts => facts.Accounts, (facts, value) => facts with { Accounts = value }))
        .Optional("receivables", Lists.Of(ReceivableShapes.Receivable), "What is owed.", new(
            facts => facts.Receivables, (facts, value) => facts with { Receivables = value }))
        .Optional("credits", Lists.Of(PaymentShapes.Credit), "Money that is allocated to no receivable.", new(
            facts => facts.Credits, (facts, value) => facts with { Credits = value }))
        .Optional("payments", Lists.Of(PaymentShapes.Payment), "Money that has moved, as far back as you keep it.", new(
            facts => facts.Payments, (facts, value) => facts with { Payments = value }))
        .Optional(
            "paymentsKnownUntil",
            Scalars.Date.OrNull(),
            "The last day for which payments are known in full; without it nothing is demanded.",
            new(facts => facts.PaymentsKnownUntil, (facts, value) => facts with { PaymentsKnownUntil = value })));

    private static Shape<DebtorFacts> WithEvents(Shape<DebtorFacts> shape) => shape
        .Optional("holds", Lists.Of(HoldShapes.Hold), "Holds and disputes, also those that have ended.", new(
            facts => facts.Holds, (facts, value) => facts with { Holds = value }))
        .Optional("promises", Lists.Of(PromiseShapes.Promise), "Promises, also those that were kept or broken.", new(
            facts => facts.Promises, (facts, value) => facts with { Promises = value }))
        .Optional("plans", Lists.Of(PromiseShapes.Plan), "Payment plans, also those that have ended.", new(
            facts => facts.Plans, (facts, value) => facts with { Plans = value }))
        .Optional("measures", Lists.Of(PartyShapes.Measure), "Measures of yours.", new(
            facts => facts.Measures, (facts, value) => facts with { Measures = value }))
        .Optional("failedCollections", Lists.Of(PaymentShapes.Failure), "Collections that failed.", new(
            facts => facts.FailedCollections, (facts, value) => facts with { FailedCollections = value }))
        .Optional(
            "contacts",
            Lists.Of(ContactShapes.Attempt),
            "Contacts that were made outside Dunning, both ways.",
            new(facts => facts.Contacts, (facts, value) => facts with { Contacts = value }));
}
