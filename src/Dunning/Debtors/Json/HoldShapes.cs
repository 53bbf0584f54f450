using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>Whatever keeps debts from being collected.</summary>
internal static class HoldShapes
{
    public static readonly Choice<HoldKind> Kind = new();

    private static readonly Choice<HoldEffect> Effect = new();

    public static readonly Shape<Hold> Hold =
        new Shape<Hold>(
            "hold",
            "A block, dispute, moratorium or hard state.",
            new() { Id = default, Kind = default, From = default })
            .Required("id", Scalars.HoldId, "Your key, unique within the debtor.", new(
                hold => hold.Id, (hold, value) => hold with { Id = value }))
            .Required("kind", Kind, "What kind of hold it is.", new(
                hold => hold.Kind, (hold, value) => hold with { Kind = value }))
            .Required(
                "from",
                Scalars.Date,
                "The first day; for insolvency the day on which proceedings were opened.",
                new(hold => hold.From, (hold, value) => hold with { From = value }))
            .Optional(
                "until",
                Scalars.Date.OrNull(),
                "The day on which it no longer holds; open-ended if left out.",
                new(hold => hold.Until, (hold, value) => hold with { Until = value }))
            .Optional(
                "causeEndedOn",
                Scalars.Date.OrNull(),
                "The day on which what brought it about ended, such as a treatment; left out while it goes on.",
                new(hold => hold.CauseEndedOn, (hold, value) => hold with { CauseEndedOn = value }))
            .Optional("account", Scalars.AccountId.OrNull(), "The account that it covers; all if left out.", new(
                hold => hold.Account, (hold, value) => hold with { Account = value }))
            .Optional("receivables", Lists.ReceivableIds, "The receivables that it covers; all if left out.", new(
                hold => hold.Receivables, (hold, value) => hold with { Receivables = value }))
            .Optional(
                "amount",
                Scalars.Amount.OrNull(),
                "How much of its one receivable it covers; all of it if left out.",
                new(hold => hold.Amount, (hold, value) => hold with { Amount = value }))
            .Optional("party", Scalars.PartyId.OrNull(), "The person whom it concerns; the debtor if left out.", new(
                hold => hold.Party, (hold, value) => hold with { Party = value }))
            .Optional("outcome", new Choice<DisputeOutcome>(), "What became of a dispute that has ended.", new(
                hold => hold.Outcome, (hold, value) => hold with { Outcome = value }))
            .Optional(
                "allowed",
                Lists.Of(new Choice<Purpose>()),
                "Purposes that stay allowed besides those of its kind.",
                new(hold => hold.Allowed, (hold, value) => hold with { Allowed = value }))
            .Optional("charges", Effect, "Whether charges go on meanwhile.", new(
                hold => hold.Charges, (hold, value) => hold with { Charges = value }))
            .Optional("interest", Effect, "Whether interest goes on meanwhile.", new(
                hold => hold.Interest, (hold, value) => hold with { Interest = value }))
            .Optional("age", Effect, "Whether the age of what it covers goes on meanwhile.", new(
                hold => hold.Age, (hold, value) => hold with { Age = value }));
}
