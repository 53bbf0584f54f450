using Dunning.Json;
using NodaTime;

namespace Dunning.Debtors;

/// <summary>How a person can be reached, and how he or she was.</summary>
internal static class ContactShapes
{
    public static readonly ChannelFormat Channel = new();

    public static readonly Shape<CaseId> Case =
        new Shape<CaseId>(
            "case",
            "Creditor, account and currency: the unit of a notice.",
            new() { Debtor = default, Currency = default })
        {
            Begin = reading => new() { Debtor = reading.Debtor, Currency = default },
        }
            .Optional("creditor", Scalars.CreditorId, "The creditor; empty where there is but one.", new(
                id => id.Creditor, (id, value) => id with { Creditor = value }))
            .Optional("account", Scalars.AccountId, "The account; empty where debts are not grouped.", new(
                id => id.Account, (id, value) => id with { Account = value }))
            .Required("currency", Scalars.Currency, "The currency.", new(
                id => id.Currency, (id, value) => id with { Currency = value }));

    private static readonly Shape<AddressRenewal> Renewal =
        new Shape<AddressRenewal>("renewal", "The day on which you got a new address for a channel.", default)
            .Required("channel", Channel, "The channel.", new(
                renewal => renewal.Channel, (renewal, value) => renewal with { Channel = value }))
            .Required("on", Scalars.Date, "The day; bounces before it no longer count.", new(
                renewal => renewal.On, (renewal, value) => renewal with { On = value }));

    private static readonly Shape<Consent> Consent =
        new Shape<Consent>("consent", "A person's consent to be contacted by a channel.", default)
            .Required("channel", Channel, "The channel.", new(
                consent => consent.Channel, (consent, value) => consent with { Channel = value }))
            .Required("state", new Choice<ConsentState>(), "How it stands.", new(
                consent => consent.State, (consent, value) => consent with { State = value }))
            .Optional("on", Scalars.Date.OrNull(), "The day on which it was given or withdrawn.", new(
                consent => consent.On, (consent, value) => consent with { On = value }))
            .Optional("at", Scalars.Instant.OrNull(), "The instant at which it was given or withdrawn, if known.", new(
                consent => consent.At, (consent, value) => consent with { At = value }))
            .Optional("until", Scalars.Date.OrNull(), "The day on which it no longer holds.", new(
                consent => consent.Until, (consent, value) => consent with { Until = value }))
            .Optional("givenTo", new Choice<ConsentReceiver>(), "To whom it was given.", new(
                consent => consent.GivenTo, (consent, value) => consent with { GivenTo = value }))
            .Optional("purposes", Lists.Of(new Choice<Purpose>()), "What it is about; everything if left out.", new(
                consent => consent.Purposes, (consent, value) => consent with { Purposes = value }))
            .Optional("isOverridden", Scalars.Flag, "Whether grounds are recorded that override an objection.", new(
                consent => consent.IsOverridden, (consent, value) => consent with { IsOverridden = value }));

    private static readonly Shape<AddressCheck> Check =
        new Shape<AddressCheck>("check", "The day on which the address of a channel was checked.", default)
            .Required("channel", Channel, "The channel.", new(
                check => check.Channel, (check, value) => check with { Channel = value }))
            .Required("on", Scalars.Date, "The day on which it still was the person's.", new(
                check => check.On, (check, value) => check with { On = value }));

    private static readonly Shape<ChannelWeekdays> OfChannel =
        new Shape<ChannelWeekdays>(
            "channelWeekdays",
            "The weekdays on which a person wishes to be contacted by a channel.",
            new() { Channel = default, Weekdays = [] })
            .Required("channel", Channel, "The channel.", new(
                wish => wish.Channel, (wish, value) => wish with { Channel = value }))
            .Required("weekdays", Lists.Of(new Choice<IsoDayOfWeek>(IsoDayOfWeek.None)), "The weekdays.", new(
                wish => wish.Weekdays, (wish, value) => wish with { Weekdays = value }));

    private static readonly Shape<ContactPreference> Preference =
        new Shape<ContactPreference>("preference", "What a person has asked for. It binds whatever the risk is.", new())
            .Optional("channel", Channel.OrNull(), "The channel asked for.", new(
                wish => wish.Channel, (wish, value) => wish with { Channel = value }))
            .Optional(
                "weekdays",
                Lists.Of(new Choice<IsoDayOfWeek>(IsoDayOfWeek.None)),
                "Days on which contact is welcome; any if left out.",
                new(wish => wish.Weekdays, (wish, value) => wish with { Weekdays = value }))
            .Optional("channelWeekdays", Lists.Of(OfChannel), "Weekdays of single channels.", new(
                wish => wish.ChannelWeekdays, (wish, value) => wish with { ChannelWeekdays = value }))
            .Optional("notBefore", Scalars.Time.OrNull(), "The time of day from which contact is welcome.", new(
                wish => wish.NotBefore, (wish, value) => wish with { NotBefore = value }))
            .Optional(
                "notAfter",
                Scalars.Time.OrNull(),
                "The time of day up to which, not included, contact is welcome.",
                new(wish => wish.NotAfter, (wish, value) => wish with { NotAfter = value }))
            .Optional("notAtWork", Scalars.Flag, "Whether the person asked not to be contacted at work.", new(
                wish => wish.NotAtWork, (wish, value) => wish with { NotAtWork = value }))
            .Optional("wantsCall", Scalars.Flag, "Whether the person asked to be called.", new(
                wish => wish.WantsCall, (wish, value) => wish with { WantsCall = value }))
            .Optional("statedOn", Scalars.Date.OrNull(), "The day on which it was stated.", new(
                wish => wish.StatedOn, (wish, value) => wish with { StatedOn = value }));

    public static readonly Shape<ContactProfile> Profile =
        new Shape<ContactProfile>(
            "contact",
            "How a person can be reached and wishes to be: never the address itself.",
            ContactProfile.Unknown)
            .Optional("reachable", Lists.Of(Channel), "The channels for which you hold an address.", new(
                profile => profile.Reachable, (profile, value) => profile with { Reachable = value }))
            .Optional("renewals", Lists.Of(Renewal), "When addresses were last renewed, once per channel.", new(
                profile => profile.Renewals, (profile, value) => profile with { Renewals = value }))
            .Optional(
                "consents",
                Lists.Of(Consent),
                "What is known of consents; a channel without an entry is unknown.",
                new(profile => profile.Consents, (profile, value) => profile with { Consents = value }))
            .Optional("checks", Lists.Of(Check), "When addresses were checked, as against reassigned numbers.", new(
                profile => profile.Checks, (profile, value) => profile with { Checks = value }))
            .Optional("preference", Preference.OrNone(), "What the person has asked for.", new(
                profile => profile.Preference, (profile, value) => profile with { Preference = value }))
            .Optional(
                "language",
                Scalars.TextLike("de"),
                "The language of texts, ISO 639-1. It chooses text only, never a step.",
                new(profile => profile.Language, (profile, value) => profile with { Language = value }))
            .Optional(
                "zones",
                Lists.Of(Scalars.TextLike("Europe/Berlin")),
                "The time zones in which the person may be, as TZDB ids.",
                new(profile => profile.Zones, (profile, value) => profile with { Zones = value }));

    private static readonly Shape<PostedCharge> Charge =
        new Shape<PostedCharge>("postedCharge", "The charge of a notice.", new() { Id = default, Amount = 0 })
            .Required("id", Scalars.ChargeId, "Its id, the same for every person who got the notice.", new(
                charge => charge.Id, (charge, value) => charge with { Id = value }))
            .Required("amount", Scalars.Amount, "The amount in the currency of the case, above zero.", new(
                charge => charge.Amount, (charge, value) => charge with { Amount = value }))
            .Optional("byLaw", new Choice<FeeKind>().OrNull(), "The kind of fee, where law fixed it.", new(
                charge => charge.ByLaw, (charge, value) => charge with { ByLaw = value }))
            .Optional("claims", Lists.ReceivableIds, "The claims for which law fixed it.", new(
                charge => charge.Claims, (charge, value) => charge with { Claims = value }))
            .Optional("state", new Choice<ChargeState>(), "How it stands.", new(
                charge => charge.State, (charge, value) => charge with { State = value }))
            .Optional("reason", Scalars.TextLike("goodwill").OrNone(), "Why it was waived or cancelled.", new(
                charge => charge.Reason, (charge, value) => charge with { Reason = value }));

    public static readonly Shape<ContactAttempt> Attempt =
        new Shape<ContactAttempt>(
            "contactAttempt",
            "One contact with a debtor.",
            new() { On = default, Channel = default })
            .Required("on", Scalars.Date, "The day at the debtor's place.", new(
                contact => contact.On, (contact, value) => contact with { On = value }))
            .Optional("at", Scalars.Instant.OrNull(), "The instant, if known.", new(
                contact => contact.At, (contact, value) => contact with { At = value }))
            .Required("channel", Channel, "The channel.", new(
                contact => contact.Channel, (contact, value) => contact with { Channel = value }))
            .Optional("direction", new Choice<ContactDirection>(), "Who contacted whom.", new(
                contact => contact.Direction, (contact, value) => contact with { Direction = value }))
            .Optional("outcome", new Choice<ContactOutcome>(), "What came of it.", new(
                contact => contact.Outcome, (contact, value) => contact with { Outcome = value }))
            .Optional("purpose", new Choice<Purpose>(), "What it was for.", new(
                contact => contact.Purpose, (contact, value) => contact with { Purpose = value }))
            .Optional("tone", new Choice<Tone>(), "How firmly it spoke.", new(
                contact => contact.Tone, (contact, value) => contact with { Tone = value }))
            .Optional("step", Scalars.TextLike("reminder").OrNone(), "The step of the policy that caused it.", new(
                contact => contact.Step, (contact, value) => contact with { Step = value }))
            .Optional("rung", Scalars.Integer, "The rung of the notice; 0 for none.", new(
                contact => contact.Rung, (contact, value) => contact with { Rung = value }))
            .Optional("case", Case.OrNull(), "The case that it was about.", new(
                contact => contact.Case, (contact, value) => contact with { Case = value }))
            .Optional("receivables", Lists.ReceivableIds, "The receivables that it named.", new(
                contact => contact.Receivables, (contact, value) => contact with { Receivables = value }))
            .Optional("party", Scalars.PartyId.OrNull(), "The person contacted, if not the debtor.", new(
                contact => contact.Party, (contact, value) => contact with { Party = value }))
            .Optional("inPlaceOfDebtor", Scalars.Flag, "Whether that person was contacted in place of the debtor.", new(
                contact => contact.InPlaceOfDebtor, (contact, value) => contact with { InPlaceOfDebtor = value }))
            .Optional("place", new Choice<ContactPlace>(), "Where it reached the person.", new(
                contact => contact.Place, (contact, value) => contact with { Place = value }))
            .Optional("by", Scalars.Text.OrNone(), "Who else made it, such as an agency; you if left out.", new(
                contact => contact.By, (contact, value) => contact with { By = value }))
            .Optional("receivedOn", Scalars.Date.OrNull(), "The day on which the notice was received, if known.", new(
                contact => contact.ReceivedOn, (contact, value) => contact with { ReceivedOn = value }))
            .Optional(
                "contains",
                Lists.Of(Scalars.Text),
                "The elements of its content that law asks about, such as \"validation-notice\".",
                new(contact => contact.Contains, (contact, value) => contact with { Contains = value }))
            .Optional(
                "levelsBefore",
                Lists.Of(LevelShapes.Item).OrNull(),
                "The levels before it of what it raised or repeated, where there was one; left out if not recorded.",
                new(contact => contact.LevelsBefore, (contact, value) => contact with { LevelsBefore = value }))
            .Optional("charge", Charge.OrNone(), "The charge of the notice.", new(
                contact => contact.Charge, (contact, value) => contact with { Charge = value }));
}
