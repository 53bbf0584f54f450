using NodaTime;

namespace Dunning.Tests.Generated;

/// <summary>Law packs of a few rules, debtors with a history of contacts, and what is asked about them.</summary>
internal static class LawRows
{
    public static readonly LocalDate Today = new(2026, 3, 6);

    private static readonly string[][] ZoneSets =
        [["America/New_York"], ["Europe/Berlin"], ["America/New_York", "America/Los_Angeles"], ["Asia/Tokyo", "UTC"]];

    private static readonly Channel[] Channels = [Channel.Phone, Channel.Sms, Channel.Email, Channel.Letter];

    /// <summary>An instant within two weeks in which clocks change in America and, later, in Europe.</summary>
    public static Instant At(Dice dice) =>
        Today.AtMidnight().InUtc().ToInstant() + Duration.FromMinutes(1 + dice.Below(14 * 24 * 60));

    public static ProposedContact Contact(Dice dice) => new()
    {
        Channel = dice.Of(Channels),
        Purpose = dice.OneIn(3) ? dice.Of<Purpose>() : Purpose.Collect,
        Receivables = dice.OneIn(2) ? ["R-1"] : [],
        Contains = dice.OneIn(2) ? ["opt-out"] : [],
    };

    public static LegalRule[] Rules(Dice dice) =>
        [.. Enumerable.Range(0, 1 + dice.Below(5)).Select(i => Rule(dice, i))];

    public static LegalRule Rule(Dice dice, int number)
    {
        ContactRule rule = dice.Below(10) switch
        {
            0 or 1 or 2 => Window(dice),
            3 or 4 => Pause(dice),
            5 or 6 => Hours(dice),
            7 => Consent(dice),
            8 => new WishRule
            {
                Id = default, Citation = "", Source = "", Wishes = [ContactWish.Hours, ContactWish.Weekdays],
            },
            _ => new ContentRule { Id = default, Citation = "", Source = "", Forbids = ["threat"] },
        };
        return rule with
        {
            Id = new($"us.rule-{number}"),
            Citation = $"section {number}",
            Source = "test",
            Strength = dice.OneIn(7) ? LegalStrength.Guidance : LegalStrength.Prohibition,
            AppliesWhen = Scope(dice),
            ValidFrom = dice.Maybe(9, () => Today.PlusDays(dice.Below(20))),
            ValidTo = dice.Maybe(9, () => Today.PlusDays(21 + dice.Below(20))),
        };
    }

    private static LegalScope Scope(Dice dice) => dice.Below(8) switch
    {
        0 or 1 => new() { Channels = [dice.Of(Channels).Kind, ChannelKind.Call] },
        2 => new() { Circumstances = [LegalCircumstance.TimeBarred] },
        _ => LegalScope.Everything,
    };

    public static DebtorSnapshot Debtor(Dice dice, Instant at)
    {
        var zones = dice.Of(ZoneSets);
        var last = zones.Min(zone => at.InZone(DateTimeZoneProviders.Tzdb[zone]).Date);
        return new()
        {
            Facts = new()
            {
                Debtor = "D-1",
                Currency = Currency.USD,
                Jurisdiction = "us",
                Contact = new()
                {
                    Zones = [.. zones],
                    Reachable = dice.OneIn(9) ? [Channel.Email] : [.. Channels],
                    Preference = dice.MaybeOf(4, () => Wish(dice)),
                    Consents = [.. Channels.Where(_ => dice.OneIn(3)).Select(channel => Consent(channel, dice))],
                    Checks = dice.OneIn(3) ? [new(Channel.Phone, Today.PlusDays(-dice.Below(40)))] : [],
                },
                Receivables =
                [
                    .. new[] { "R-1", "R-2" }.Select(id => new Receivable
                    {
                        Id = id,
                        Account = id == "R-1" ? "A-1" : "",
                        Amount = 50,
                        DueOn = Today.PlusDays(-60),
                        TimeBarredOn = dice.Maybe(4, () => Today.PlusDays(dice.Below(24) - 4)),
                    }),
                ],
                Holds = dice.OneIn(6) ? [Hold(dice)] : [],
                Contacts = [.. Enumerable.Range(0, dice.Below(12)).Select(_ => Attempt(dice, last, at))],
            },
            History = new(),
        };
    }

    public static ContactAttempt Attempt(Dice dice, LocalDate last, Instant at)
    {
        var on = last.PlusDays(-dice.Below(18));
        var noon = on.At(new LocalTime(dice.Below(24), dice.Below(60))).InUtc().ToInstant();
        return new()
        {
            On = on,
            At = dice.OneIn(2) && noon < at ? noon : null,
            Channel = dice.OneIn(2) ? Channel.Phone : dice.Of(Channels),
            Direction = dice.OneIn(4) ? ContactDirection.Inbound : ContactDirection.Outbound,
            Outcome = dice.OneIn(3) ? dice.Of(ContactOutcome.RightParty, ContactOutcome.NotConnected)
                : ContactOutcome.NoAnswer,
            Purpose = dice.OneIn(4) ? Purpose.Service : Purpose.Collect,
            Receivables = dice.OneIn(2) ? [dice.Of<ReceivableId>("R-1", "R-2")] : [],
        };
    }

    private static FrequencyWindow Window(Dice dice)
    {
        var unit = dice.OneIn(2) ? dice.Of<WindowUnit>() : WindowUnit.Days;
        return new FrequencyWindow
        {
            Id = default,
            Citation = "",
            Source = "",
            Limit = 1 + dice.Below(4),
            Unit = unit,
            Length = unit switch
            {
                WindowUnit.Hours => 1 + dice.Below(72),
                WindowUnit.Minutes => 1 + dice.Below(3000),
                WindowUnit.Months => 1,
                WindowUnit.Weeks => 1 + dice.Below(2),
                _ => 1 + dice.Below(10),
            },
            Counts = Count(dice),
        };
    }

    private static Cooldown Pause(Dice dice) => new Cooldown
    {
        Id = default,
        Citation = "",
        Source = "",
        Length = 1 + dice.Below(9),
        Unit = dice.OneIn(3) ? dice.Of<WindowUnit>() : WindowUnit.Days,
        EventDayCounts = dice.OneIn(2),
        SameChannel = dice.OneIn(3),
        After = Count(dice) with { Outcomes = [ContactOutcome.RightParty] },
    };

    private static TimeWindow Hours(Dice dice) => new TimeWindow
    {
        Id = default,
        Citation = "",
        Source = "",
        Open =
        [
            new()
            {
                Days = dice.OneIn(3)
                    ? [IsoDayOfWeek.Sunday, IsoDayOfWeek.Tuesday]
                    : [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)],
                From = new(dice.Below(4) * 2, dice.Below(60)),
                To = new(12 + dice.Below(12), dice.Below(60)),
            },
        ],
    };

    private static ConsentRule Consent(Dice dice) => new ConsentRule
    {
        Id = default,
        Citation = "",
        Source = "",
        Needs = dice.OneIn(3) ? ConsentNeed.Granted : ConsentNeed.NotWithdrawn,
        ValidDays = dice.OneIn(2) ? 30 : 0,
        CheckedWithinDays = dice.OneIn(6) ? 25 : 0,
        GivenToUs = dice.OneIn(2),
    };

    private static ContactCount Count(Dice dice) => new()
    {
        Directions = dice.OneIn(3) ? [] : [ContactDirection.Outbound],
        Channels = dice.OneIn(2) ? [ChannelKind.Call] : [],
        Except = dice.OneIn(2) ? [ContactOutcome.NotConnected] : [],
        Per = dice.Of<CountedPer>(),
        ConsentDays = dice.OneIn(4) ? 7 : 0,
    };

    private static Consent Consent(Channel channel, Dice dice) => new(
        channel,
        dice.OneIn(5) ? ConsentState.Withdrawn : ConsentState.Granted,
        Today.PlusDays(6 - dice.Below(20)))
    {
        Until = dice.Maybe(3, () => Today.PlusDays(8 + dice.Below(20))),
        GivenTo = dice.Of<ConsentReceiver>(),
    };

    private static ContactPreference Wish(Dice dice) => new()
    {
        NotBefore = dice.Maybe(2, () => new LocalTime(8 + dice.Below(4), 0)),
        NotAfter = dice.Maybe(2, () => new LocalTime(15 + dice.Below(8), 0)),
        Weekdays = dice.OneIn(2) ? [IsoDayOfWeek.Sunday, IsoDayOfWeek.Wednesday] : [],
    };

    private static Hold Hold(Dice dice) => new()
    {
        Id = "H-1",
        Kind = dice.Of<HoldKind>(),
        From = Today.PlusDays(dice.Below(20) - 10),
        Until = dice.OneIn(4) ? null : Today.PlusDays(10 + dice.Below(30)),
        Receivables = dice.OneIn(3) ? ["R-1"] : [],
    };
}
