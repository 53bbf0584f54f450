using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>Who has to do with the debt, and what with.</summary>
internal static class PartyShapes
{
    public static readonly Shape<Party> Party =
        new Shape<Party>(
            "party",
            "A person or company besides the debtor who has to do with the debt.",
            new() { Id = default, Role = default })
            .Required("id", Scalars.PartyId, "Your key, unique within the debtor.", new(
                party => party.Id, (party, value) => party with { Id = value }))
            .Required("role", new Choice<PartyRole>(), "What it is to the debt.", new(
                party => party.Role, (party, value) => party with { Role = value }))
            .Optional(
                "accounts",
                Lists.Of(Scalars.AccountId),
                "The accounts that it has to do with; all if left out.",
                new(party => party.Accounts, (party, value) => party with { Accounts = value }))
            .Optional("contact", ContactShapes.Profile, "How it can be reached.", new(
                party => party.Contact, (party, value) => party with { Contact = value }));

    public static readonly Shape<Account> Account =
        new Shape<Account>("account", "A loan, contract, supply point, branch or dunning area.", new() { Id = default })
            .Required("id", Scalars.AccountId, "Your key, unique within the debtor.", new(
                account => account.Id, (account, value) => account with { Id = value }))
            .Optional(
                "state",
                new Choice<AccountState>(),
                "How it stands. Nothing is sent for one that is placed or sold.",
                new(account => account.State, (account, value) => account with { State = value }))
            .Optional("creditorRole", new Choice<CreditorRole>(), "In whose name its debts are collected.", new(
                account => account.CreditorRole, (account, value) => account with { CreditorRole = value }))
            .Optional("product", Scalars.Text.OrNone(), "What its debts are from, such as `consumer-credit`.", new(
                account => account.Product, (account, value) => account with { Product = value }))
            .Optional("transferredOn", Scalars.Date.OrNull(), "The day on which it was placed, sold or recalled.", new(
                account => account.TransferredOn, (account, value) => account with { TransferredOn = value }))
            .Optional("attributes", AttributesFormat.All, "What you declare of it.", new(
                account => account.Attributes, (account, value) => account with { Attributes = value }));

    public static readonly Shape<MeasureFact> Measure =
        new Shape<MeasureFact>(
            "measure",
            "A measure of yours, such as a delivery stop.",
            new() { Name = "", State = default, Since = default })
            .Required("name", Scalars.TextLike("delivery-stop"), "The name that the policy uses for it.", new(
                measure => measure.Name, (measure, value) => measure with { Name = value }))
            .Required("state", new Choice<MeasureState>(), "How it stands.", new(
                measure => measure.State, (measure, value) => measure with { State = value }))
            .Required("since", Scalars.Date, "The day since when.", new(
                measure => measure.Since, (measure, value) => measure with { Since = value }))
            .Optional("account", Scalars.AccountId.OrNull(), "The account; all if left out.", new(
                measure => measure.Account, (measure, value) => measure with { Account = value }));
}
