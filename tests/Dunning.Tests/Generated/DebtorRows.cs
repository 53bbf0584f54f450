using NodaTime;

namespace Dunning.Tests.Generated;

/// <summary>The debtor: who it is, how to reach it, what the relationship is.</summary>
internal static class DebtorRows
{
    private static readonly Channel Fax = Channel.Custom("fax", ChannelKind.Letter);

    public static readonly Channel[] Channels =
        [Channel.Email, Channel.Letter, Channel.Phone, Channel.Sms, Channel.Push, Channel.Portal, Fax];

    private static readonly IsoDayOfWeek[] Weekdays = [IsoDayOfWeek.Sunday, IsoDayOfWeek.Friday, IsoDayOfWeek.Monday];

    public static DebtorFacts Make(Dice dice, int rowsMax)
    {
        var facts = new DebtorFacts
        {
            Debtor = "D-1",
            Currency = dice.OneIn(5) ? dice.Of(Currency.CHF, Currency.JPY) : Currency.EUR,
            PaymentsKnownUntil = dice.OneIn(12) ? null : Snapshots.Today.PlusDays(-1 - dice.Below(3)),
            Kind = dice.Of<DebtorKind>(),
            Hardship = dice.Maybe(5, () => dice.OneIn(2)),
            Contact = Profile(dice, rowsMax),
        };
        facts = WithRelationship(facts, dice);
        return facts with
        {
            Accounts = [.. Enumerable.Range(1, Math.Min(rowsMax, dice.Below(3))).Select(i => Account(i, dice))],
            Parties = [.. Enumerable.Range(1, Math.Min(rowsMax, dice.Below(3))).Select(i => Party(i, dice, rowsMax))],
            Attributes = Attributes(dice),
        };
    }

    public static ContactProfile Profile(Dice dice, int rowsMax) => new()
    {
        Reachable = dice.OneIn(4) ? [.. Some(dice, rowsMax)] : [.. Channels.Take(Math.Min(rowsMax, 2))],
        Preference = dice.MaybeOf(4, () => Preference(dice, rowsMax)),
        Consents = [.. Some(dice, rowsMax).Select(channel => Consent(channel, dice))],
        Renewals = [.. Some(dice, rowsMax).Select(channel => new AddressRenewal(channel, Day(dice)))],
        Checks = [.. Some(dice, rowsMax).Select(channel => new AddressCheck(channel, Day(dice)))],
        Language = dice.Of("en", "de", "fr"),
        Zones = dice.OneIn(3) ? [.. new[] { "Europe/Berlin", "America/New_York" }.Take(rowsMax)] : [],
    };

    public static ValueList<AttributeValue> Attributes(Dice dice)
    {
        if (!dice.OneIn(5))
        {
            return [];
        }

        var number = dice.Below(100) - 50;
        return
        [
            AttributeValue.Of("branch", dice.Of("north", "süd \"2\"", "")),
            AttributeValue.Of("count", number * 123_456_789_012L),
            AttributeValue.Of("known", dice.OneIn(2)),
            AttributeValue.Of("limit", new Money(number + 0.5m, Currency.EUR)),
            AttributeValue.Of("share", new Percentage(number * 25)),
            AttributeValue.Of("since", Day(dice)),
            AttributeValue.OfSet("tags", "b", "a", $"c{number}"),
        ];
    }

    public static LocalDate Day(Dice dice) => Snapshots.Today.PlusDays(-dice.Below(60));

    public static LocalDate? MaybeDay(Dice dice) => dice.Maybe(2, () => Day(dice));

    private static Channel[] Some(Dice dice, int rowsMax) =>
        [.. Channels.Where(_ => dice.OneIn(4)).Take(rowsMax)];

    private static Consent Consent(Channel channel, Dice dice) =>
        new(channel, dice.Of<ConsentState>(), MaybeDay(dice))
        {
            At = dice.Maybe(5, () => Day(dice).AtMidnight().InUtc().ToInstant() + Duration.FromHours(dice.Below(24))),
            Until = dice.Maybe(5, () => Snapshots.Today.PlusDays(dice.Below(60) - 20)),
            GivenTo = dice.Of<ConsentReceiver>(),
            Purposes = dice.OneIn(4) ? [dice.Of<Purpose>()] : [],
            IsOverridden = dice.OneIn(4),
        };

    private static ContactPreference Preference(Dice dice, int rowsMax) => new()
    {
        Channel = dice.Maybe(2, () => dice.Of(Channels)),
        NotBefore = dice.Maybe(2, () => new LocalTime(8, dice.Below(60))),
        NotAfter = dice.Maybe(2, () => new LocalTime(17, 30).PlusSeconds(dice.Below(2))),
        Weekdays = dice.OneIn(2) ? [.. Weekdays.Take(rowsMax)] : [],
        NotAtWork = dice.OneIn(3),
        ChannelWeekdays = dice.OneIn(4)
            ? [new() { Channel = dice.Of(Channels), Weekdays = [dice.Of(Weekdays)] }]
            : [],
        WantsCall = dice.OneIn(3),
        StatedOn = MaybeDay(dice),
    };

    private static DebtorFacts WithRelationship(DebtorFacts facts, Dice dice) => facts with
    {
        RiskScore = dice.Maybe(2, () => dice.Below(100)),
        SettledItems = 12,
        SettledOnTime = dice.Maybe(2, () => dice.Below(13)),
        AverageDaysLate = dice.Maybe(3, () => dice.Below(20) - 5),
        EarlierEpisodes = dice.Maybe(3, () => dice.Below(4)),
        Vulnerable = dice.Maybe(4, () => dice.OneIn(2)),
        Hostile = dice.Maybe(6, () => true),
        OpenServiceTicket = dice.Maybe(4, () => dice.OneIn(2)),
        StatedReason = dice.OneIn(3) ? dice.Of<ArrearsReason>() : ArrearsReason.Unknown,
        CustomerSince = dice.Maybe(3, () => Day(dice).PlusYears(-3)),
        ValueTier = dice.MaybeOf(3, () => "gold"),
        LifetimeValue = dice.Maybe(4, () => new Money(dice.Below(100) * 100m, facts.Currency)),
        Jurisdiction = dice.MaybeOf(3, () => "de"),
        Creditor = dice.Of("", "C-1"),
    };

    private static Account Account(int number, Dice dice) => new()
    {
        Id = $"A-{number}",
        State = dice.OneIn(4) ? dice.Of<AccountState>() : AccountState.Active,
        CreditorRole = dice.Of<CreditorRole>(),
        Product = dice.MaybeOf(3, () => dice.Of("consumer-credit", "mortgage")),
        TransferredOn = MaybeDay(dice),
        Attributes = Attributes(dice),
    };

    private static Party Party(int number, Dice dice, int rowsMax) => new()
    {
        Id = $"P-{number}",
        Role = dice.Of<PartyRole>(),
        Accounts = dice.OneIn(2) ? ["A-1"] : [],
        Contact = dice.OneIn(2) ? Profile(dice, rowsMax) : ContactProfile.Unknown,
    };
}
