using Dunning.Json;

namespace Dunning.Jurisdictions;

/// <summary>The pack file: the one table that reader, writer, schema and documentation read.</summary>
internal static class PackShape
{
    public static readonly Shape<PackText> Pack = Calendars(Claims(Periods(Contacts(Head(new(
        "pack",
        "The law of a country, a region or a house: rules with their sources, and calendars.",
        PackText.Blank))))));

    private static Shape<PackText> Head(Shape<PackText> shape) => shape
        .Optional("$schema", Scalars.Text.OrNone(), "Where an editor finds this schema.", new(
            pack => pack.Schema, (pack, value) => pack with { Schema = value }))
        .Optional("format", LegalScalars.Form, "The number of this form of packs: 1.", new(
            pack => pack.Format, (pack, value) => pack with { Format = value }))
        .Required("pack", LegalScalars.Code, "The code, which policies name.", new(
            pack => pack.Code, (pack, value) => pack with { Code = value }))
        .Required("version", Scalars.Text, "The version, such as 2026.1.", new(
            pack => pack.Version, (pack, value) => pack with { Version = value }))
        .Optional("over", LegalScalars.Code.OrNone(), "The pack over which it is laid.", new(
            pack => pack.Over, (pack, value) => pack with { Over = value }))
        .Optional("alsoIn", Lists.InOrder(LegalScalars.Code), "Jurisdictions in which it is law as well.", new(
            pack => pack.AlsoIn, (pack, value) => pack with { AlsoIn = value }))
        .Optional(
            "zones",
            Lists.InOrder(Scalars.Text),
            "The time zones in which a debtor may be of whom none is known.",
            new(pack => pack.Zones, (pack, value) => pack with { Zones = value }));

    private static Shape<PackText> Contacts(Shape<PackText> shape) => shape
        .Optional("hours", Lists.InOrder(RuleShapes.TimeWindow), "When contact is open.", new(
            pack => pack.Hours, (pack, value) => pack with { Hours = value }))
        .Optional("frequency", Lists.InOrder(RuleShapes.FrequencyWindow), "How often contact is allowed.", new(
            pack => pack.Frequency, (pack, value) => pack with { Frequency = value }))
        .Optional("cooldowns", Lists.InOrder(RuleShapes.Cooldown), "How long a person is left in peace.", new(
            pack => pack.Cooldowns, (pack, value) => pack with { Cooldowns = value }))
        .Optional("consent", Lists.InOrder(RuleShapes.Consent), "Which consent is needed.", new(
            pack => pack.Consent, (pack, value) => pack with { Consent = value }))
        .Optional("wishes", Lists.InOrder(RuleShapes.Wish), "Which wishes law orders to heed.", new(
            pack => pack.Wishes, (pack, value) => pack with { Wishes = value }))
        .Optional("content", Lists.InOrder(RuleShapes.Content), "What texts must contain.", new(
            pack => pack.Content, (pack, value) => pack with { Content = value }))
        .Optional("notices", Lists.InOrder(RuleShapes.Notice), "Which notices must come first.", new(
            pack => pack.Notices, (pack, value) => pack with { Notices = value }))
        .Optional("duties", Lists.InOrder(RuleShapes.Duty), "Which notices are owed after contacts, and by when.", new(
            pack => pack.Duties, (pack, value) => pack with { Duties = value }))
        .Optional("holds", Lists.InOrder(RuleShapes.Hold), "What states of a person forbid.", new(
            pack => pack.Holds, (pack, value) => pack with { Holds = value }));

    private static Shape<PackText> Periods(Shape<PackText> shape) => shape
        .Optional("deadlines", Lists.InOrder(RuleShapes.Deadline), "How periods are counted.", new(
            pack => pack.Deadlines, (pack, value) => pack with { Deadlines = value }))
        .Optional("default", Lists.InOrder(RuleShapes.Default), "When default begins.", new(
            pack => pack.Default, (pack, value) => pack with { Default = value }))
        .Optional("limitation", Lists.InOrder(RuleShapes.Limitation), "When claims are time-barred.", new(
            pack => pack.Limitation, (pack, value) => pack with { Limitation = value }))
        .Optional("decisions", Lists.InOrder(RuleShapes.Decision), "What must be so before decisions and measures.",
            new(pack => pack.Decisions, (pack, value) => pack with { Decisions = value }));

    private static Shape<PackText> Claims(Shape<PackText> shape) => shape
        .Optional("interest", Lists.InOrder(ClaimShapes.Interest), "Default interest.", new(
            pack => pack.Interest, (pack, value) => pack with { Interest = value }))
        .Optional("rates", Lists.InOrder(ClaimShapes.Rates), "Published rates on which interest rests.", new(
            pack => pack.Rates, (pack, value) => pack with { Rates = value }))
        .Optional("fees", Lists.InOrder(ClaimShapes.Fee), "What it may cost to collect a claim.", new(
            pack => pack.Fees, (pack, value) => pack with { Fees = value }))
        .Optional("allocation", Lists.InOrder(ClaimShapes.Allocation), "What a payment pays first.", new(
            pack => pack.Allocation, (pack, value) => pack with { Allocation = value }));

    private static Shape<PackText> Calendars(Shape<PackText> shape) => shape
        .Optional(
            "calendars",
            Lists.InOrder(CalendarShapes.Calendar),
            "The holidays, a calendar per jurisdiction.",
            new(pack => pack.Calendars, (pack, value) => pack with { Calendars = value }));
}
