namespace Dunning.Tests.Twins;

/// <summary>Twins by earlier contacts, by the preferred channel, and by the day of decision.</summary>
internal static class ContactTwins
{
    private const string OnlyTheDay = "changes nothing";

    public static IEnumerable<Twin> All() => [.. Contacts(), .. Days()];

    private static IEnumerable<Twin> Contacts() =>
    [
        Twin.Of(Facts.Contacts().AtLeast(2), (Purpose purpose) => Called(12, purpose), Purpose.Collect, Purpose.Service)
            .Misses("contacts[1].purpose:  -> service", "1"),
        Twin.Of(Facts.Contacts(10).AtLeast(1), (int on) => Called(on), 11, 10)
            .Misses("contacts[1].on: 2026-03-13 -> 2026-03-12", "0"),
        Twin.Of(
            Facts.Contacts(kind: ChannelKind.TextMessage).AtLeast(1),
            (Channel channel) => Contacted(channel),
            Channel.Sms,
            Channel.Phone)
            .Misses("contacts[1].channel: sms -> phone", "0"),
        Twin.Of(
            Facts.UnansweredAttempts.AtLeast(2),
            (ContactOutcome outcome) => Contacted(Channel.Phone, outcome),
            ContactOutcome.NoAnswer,
            ContactOutcome.WrongParty)
            .Misses("contacts[1].outcome: noAnswer -> wrongParty", "1"),
        Twin.Of(Facts.DaysSinceLastContact.AtLeast(10), (int on) => Once(on), 10, 11)
            .Misses("contacts[0].on: 2026-03-12 -> 2026-03-13", "9")
            .Unknown(Once(21), "contacts[0].on: 2026-03-12 -> 2026-03-23")
            .Unknown(Once(10, Purpose.Service), "contacts[0].purpose:  -> service"),
        Twin.Of(Facts.PreferredChannel.Is("email"), (Channel wish) => Prefers(wish), Channel.Email, Channel.Sms)
            .Misses("contact.preference.channel: email -> sms", "sms", "sms remind 100.00 EUR: R-1 rises 1")
            .Unknown(Prefers(null), "contact.preference.channel: email ->"),
    ];

    private static IEnumerable<Twin> Days() =>
    [
        Twin.Of(Facts.Month.AtLeast(4), (int _) => Twin.Owing(), 0, 0).On(30, 29).Misses(OnlyTheDay, "3"),
        Twin.Of(Facts.DayOfMonth.AtLeast(15), (int _) => Twin.Owing(), 0, 0).On(13, 12).Misses(OnlyTheDay, "14"),
        Twin.Of(Facts.Weekday.Is("monday"), (int _) => Twin.Owing(), 0, 0).On(21, 20).Misses(OnlyTheDay, "Sunday"),
    ];

    private static ContactAttempt Call(int on) => new() { On = Story.On(on), Channel = Channel.Phone };

    private static DebtorFacts Once(int on, Purpose purpose = Purpose.Collect) =>
        Twin.Owing() with { Contacts = [Call(on) with { Purpose = purpose }] };

    private static DebtorFacts Called(int on, Purpose purpose = Purpose.Collect) =>
        Twin.Owing() with { Contacts = [Call(5), Call(on) with { Purpose = purpose }] };

    private static DebtorFacts Contacted(Channel channel, ContactOutcome outcome = ContactOutcome.Unknown) =>
        Twin.Owing() with { Contacts = [Call(5), Call(12) with { Channel = channel, Outcome = outcome }] };

    private static DebtorFacts Prefers(Channel? channel)
    {
        var facts = Twin.Owing();
        var wish = new ContactPreference { Channel = channel, StatedOn = Story.On(-9) };
        return facts with { Contact = facts.Contact with { Preference = wish } };
    }
}
