using NodaTime;

namespace Dunning.Tests.Contacts.Law;

/// <summary>Packs of a few rules, debtors under them, and questions to the guard.</summary>
internal static class LawOf
{
    public const string Zone = "America/New_York";

    /// <summary>Seven calls in seven days per debt, as Regulation F presumes them to be too many.</summary>
    public static readonly FrequencyWindow SevenInSeven = new()
    {
        Id = new("us.call-frequency"),
        Citation = "12 CFR 1006.14(b)(2)(i)(A)",
        Source = "test",
        Strength = LegalStrength.Presumption,
        Limit = 7,
        Length = 7,
        Counts = Calls,
        AppliesWhen = Collectors with { Channels = [ChannelKind.Call] },
    };

    /// <summary>Seven days of peace after a conversation, its day included.</summary>
    public static readonly Cooldown AfterTalk = new()
    {
        Id = new("us.call-after-conversation"),
        Citation = "12 CFR 1006.14(b)(2)(i)(B)",
        Source = "test",
        Strength = LegalStrength.Presumption,
        After = new()
        {
            Channels = [ChannelKind.Call],
            Outcomes = [ContactOutcome.RightParty],
            Per = CountedPer.Debt,
            ConsentDays = 7,
        },
        Length = 7,
        EventDayCounts = true,
        AppliesWhen = Collectors with { Channels = [ChannelKind.Call] },
    };

    /// <summary>Two calls or texts in seven days per debt, for creditors too, as Massachusetts forbids more.</summary>
    public static readonly FrequencyWindow TwoInSeven = new()
    {
        Id = new("us-ma.contact-frequency"),
        Citation = "940 CMR 7.04(1)(f)",
        Source = "test",
        Limit = 2,
        Length = 7,
        Counts = new()
        {
            Directions = [ContactDirection.Outbound],
            Channels = [ChannelKind.Call, ChannelKind.TextMessage],
            Per = CountedPer.Debt,
        },
        AppliesWhen = new() { Channels = [ChannelKind.Call, ChannelKind.TextMessage] },
    };

    public static ContactCount Calls => new()
    {
        Directions = [ContactDirection.Outbound],
        Channels = [ChannelKind.Call],
        Except = [ContactOutcome.NotConnected, ContactOutcome.Returned],
        Per = CountedPer.Debt,
        ConsentDays = 7,
    };

    public static LegalScope Collectors => new()
    {
        CreditorRoles = [CreditorRole.Agency, CreditorRole.Purchaser],
        DebtorKinds = [DebtorKind.Consumer],
    };

    public static LawPack Pack(string code, params ReadOnlySpan<LegalRule> rules) => new()
    {
        Code = code,
        Version = "1",
        Zones = [Zone],
        Rules = ValueList.Create(rules),
    };

    public static ContactGuard Guard(params ReadOnlySpan<LegalRule> rules) => new(LawBook.Of(Pack("us", rules)).Value);

    /// <summary>A consumer of an agency with one debt, whom every channel reaches.</summary>
    public static DebtorSnapshot Debtor(params ReadOnlySpan<ContactAttempt> contacts) => new()
    {
        Facts = new()
        {
            Debtor = "D-1",
            Currency = Currency.USD,
            Jurisdiction = "us",
            Contact = new()
            {
                Reachable = [Channel.Phone, Channel.Sms, Channel.Email, Channel.Letter],
                Zones = [Zone],
            },
            Accounts = [new() { Id = "A-1", CreditorRole = CreditorRole.Agency }],
            Receivables =
            [
                new() { Id = "R-1", Account = "A-1", Amount = 100, DueOn = new(2026, 1, 5) },
            ],
            Contacts = ValueList.Create(contacts),
        },
        History = new(),
    };

    public static DebtorSnapshot With(this DebtorSnapshot debtor, Func<DebtorFacts, DebtorFacts> change) =>
        debtor with { Facts = change(debtor.Facts) };

    public static DebtorSnapshot Profile(this DebtorSnapshot debtor, Func<ContactProfile, ContactProfile> change) =>
        debtor.With(facts => facts with { Contact = change(facts.Contact) });

    public static ContactAttempt Called(LocalDate on, ContactOutcome outcome = ContactOutcome.NoAnswer) => new()
    {
        On = on,
        Channel = Channel.Phone,
        Outcome = outcome,
        Receivables = ["R-1"],
    };

    public static ProposedContact Call(params ReadOnlySpan<ReceivableId> debts) =>
        new() { Channel = Channel.Phone, Receivables = ValueList.Create(debts) };

    public static ProposedContact By(Channel channel) => new() { Channel = channel };

    /// <summary>An instant at the debtor's place.</summary>
    public static Instant At(LocalDate date, int hour = 12) =>
        date.At(new LocalTime(hour, 0)).InZoneStrictly(DateTimeZoneProviders.Tzdb[Zone]).ToInstant();

    /// <summary>The start of a day at the debtor's place.</summary>
    public static Instant StartOf(LocalDate date) => DateTimeZoneProviders.Tzdb[Zone].AtStartOfDay(date).ToInstant();

    public static ContactFinding? Of(this ContactVerdict verdict, LegalRule rule)
    {
        foreach (var finding in verdict.Findings)
        {
            if (finding.Rule.Id == rule.Id)
            {
                return finding;
            }
        }

        return null;
    }

    public static bool Passes(this ContactVerdict verdict, LegalRule rule) =>
        verdict.Of(rule) is { Kind: FindingKind.Passes };
}
