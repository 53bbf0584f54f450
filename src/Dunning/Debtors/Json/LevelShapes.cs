using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>The level of a receivable, as the ledger and the notices have it.</summary>
internal static class LevelShapes
{
    public static readonly Shape<ItemHistory> Item =
        new Shape<ItemHistory>(
            "itemHistory",
            "The level that a receivable has reached.",
            new() { Receivable = default, Rung = 0, On = default })
            .Required("receivable", Scalars.ReceivableId, "The receivable.", new(
                item => item.Receivable, (item, value) => item with { Receivable = value }))
            .Required("rung", Scalars.Integer, "The rung that it has reached, from 1.", new(
                item => item.Rung, (item, value) => item with { Rung = value }))
            .Optional("level", Scalars.TextLike("reminder").OrNone(), "The name of the level.", new(
                item => item.Level, (item, value) => item with { Level = value }))
            .Required("on", Scalars.Date, "The day of the notice in which it last rose or was repeated.", new(
                item => item.On, (item, value) => item with { On = value }))
            .Optional("deadline", Scalars.Date.OrNull(), "The day by which that notice asked to pay.", new(
                item => item.Deadline, (item, value) => item with { Deadline = value }))
            .Optional("repeats", Scalars.Integer, "How often the level was repeated since it was reached.", new(
                item => item.Repeats, (item, value) => item with { Repeats = value }))
            .Optional("treatment", Scalars.TextLike("standard").OrNone(), "The treatment of that notice.", new(
                item => item.Treatment, (item, value) => item with { Treatment = value }))
            .Optional(
                "stepRung",
                Scalars.Integer.OrNull(),
                "The rung of that notice where it is below the one reached, after a change to a softer treatment.",
                new(item => item.StepRung, (item, value) => item with { StepRung = value }));
}
