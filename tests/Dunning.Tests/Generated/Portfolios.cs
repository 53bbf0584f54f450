using NodaTime;

namespace Dunning.Tests.Generated;

/// <summary>
/// The plain numbers of a sample: one array for the policy, one for the debtor, one for each receivable.
/// </summary>
internal sealed record PlainSample(int[] Policy, int[] Debtor, int[][] Items)
{
    /// <summary>Returns the expression that makes it, to be copied from a failing test into a new one.</summary>
    public override string ToString() =>
        $"new({Text(Policy)}, {Text(Debtor)}, [{string.Join(", ", Items.Select(Text))}])";

    private static string Text(int[] numbers) => $"[{string.Join(", ", numbers)}]";
}

/// <summary>A policy, a debtor, and the same debtor without what silences: holds, promises, plans, credits.</summary>
internal sealed record Sample(DunningPolicy Policy, DebtorSnapshot Debtor, DebtorSnapshot Twin)
{
    private readonly Lazy<DunningEngine> _engine = new(() => new(Policy));

    /// <summary>Gets the law by which contacts are judged; null for none.</summary>
    public LawDays? Law
    {
        get;
        init => (field, _engine) = (value, new(() => new(Policy, value!.Book)));
    }

    /// <summary>Gets law packs by which it is decided, whatever they say; null for none.</summary>
    public LawBook? Book
    {
        get;
        init => (field, _engine) = (value, new(() => new(Policy, value!)));
    }

    public DunningEngine Engine => _engine.Value;
}

/// <summary>
/// Debtors around day 0 of <see cref="Story"/>, made to be simulated: facts stay, levels rise by what is issued.
/// </summary>
internal static class Portfolios
{
    private const int ItemsMax = 5;

    /// <summary>Debtors with everything that can stand in the way.</summary>
    public static Sample Make(PlainSample plain)
    {
        var policy = Policies.Make(new(plain.Policy));
        var (dice, items) = (new Dice(plain.Debtor), Items(plain.Items));
        var twin = new DebtorFacts
        {
            Debtor = "D-1",
            Currency = Currency.EUR,
            Kind = dice.Of<DebtorKind>(),
            RiskScore = dice.Of<int?>(10, 90, null),
            Contact = Contact(dice),
            Attributes = dice.OneIn(2) ? [AttributeValue.Of(Starts.Clock, Story.On(dice.Below(40)))] : [],
            Receivables = items.Select((item, index) => Item(item, index)).ToValueList(),
        };
        twin = PortfolioRows.Add(twin, dice, items);
        return new(policy, new() { Facts = PortfolioRows.Silence(twin, dice, items) }, new() { Facts = twin });
    }

    /// <summary>One receivable without grace or limits, all channels, any weekday: nothing stands in the way.</summary>
    public static Sample MakeFree(PlainSample plain)
    {
        var policy = Policies.MakePlain(new(plain.Policy));
        var (dice, item) = (new Dice(plain.Debtor), Items(plain.Items)[0]);
        var debtor = new DebtorSnapshot
        {
            Facts = new()
            {
                Debtor = "D-1",
                Currency = Currency.EUR,
                Kind = dice.Of<DebtorKind>(),
                Contact = new() { Reachable = [Channel.Email, Channel.Letter, Channel.Sms] },
                Attributes = [AttributeValue.Of(Starts.Clock, Story.On(item.Below(Starts.ClockMax)))],
                Receivables = [Dated(Story.Item(due: item.Below(40) - 30), item)],
            },
        };
        return new(policy, debtor, debtor);
    }

    /// <summary>The same as <see cref="Make"/>, and law that opens again on some day.</summary>
    public static Sample MakeUnderLaw(PlainSample plain) => UnderLaw(Make(plain), plain);

    /// <summary>The same as <see cref="MakeFree"/>, and law that opens again on some day.</summary>
    public static Sample MakeFreeUnderLaw(PlainSample plain) => UnderLaw(MakeFree(plain), plain);

    /// <summary>The same policy and debtor without law.</summary>
    public static Sample Lawless(Sample sample) => new(sample.Policy, sample.Debtor, sample.Twin);

    private static Sample UnderLaw(Sample sample, PlainSample plain) => sample with
    {
        Debtor = Placed(sample.Debtor),
        Twin = Placed(sample.Twin),
        Law = new(new Dice([.. plain.Debtor, .. plain.Policy])),
    };

    /// <summary>
    /// The debtor in the jurisdiction of <see cref="LawDays"/>; whoever else is written to lives there.
    /// </summary>
    public static DebtorSnapshot Placed(DebtorSnapshot debtor) => debtor with
    {
        Facts = debtor.Facts with
        {
            Jurisdiction = "xx",
            Contact = Placed(debtor.Facts.Contact),
            Parties = debtor.Facts.Parties.Select(party => party with { Contact = Placed(party.Contact) })
                .ToValueList(),
        },
    };

    private static ContactProfile Placed(ContactProfile contact) => contact with { Zones = [LawDays.Zone] };

    private static Dice[] Items(int[][] plain) =>
        plain.Length == 0 ? [new([])] : [.. plain.Take(ItemsMax).Select(numbers => new Dice(numbers))];

    private static Receivable Dated(Receivable item, Dice dice)
    {
        var document = item.DueOn.PlusDays(-dice.Below(30));
        return item with { DocumentOn = document, ReceivedOn = document.PlusDays(dice.Below(4)) };
    }

    private static Receivable Item(Dice dice, int index) => Some(Plain(dice, index), dice);

    // Most say from when they are, and some a date of their own.
    private static Receivable Some(Receivable item, Dice dice)
    {
        item = dice.OneIn(4) ? item : Dated(item, dice);
        return dice.OneIn(3)
            ? item with { Attributes = [AttributeValue.Of(Starts.Clock, Story.On(dice.Below(40) - 10))] }
            : item;
    }

    private static Receivable Plain(Dice dice, int index) => new()
    {
        Id = $"R-{index}",
        DueOn = Story.On(dice.Below(80) - 60),
        Amount = 30 + dice.Below(300),
        Paid = dice.OneIn(5) ? 10 : 0,
        Account = dice.Of("", "", "A", "B"),
        Currency = dice.OneIn(6) ? Currency.CHF : null,
        Kind = dice.OneIn(10) ? ReceivableKind.Charge : ReceivableKind.Invoice,
        GraceUntil = dice.OneIn(8) ? Story.On(25) : null,
        Rule = dice.OneIn(12) ? dice.Of<ItemRule>() : ItemRule.Dun,
        MaxRung = dice.OneIn(12) ? dice.Below(3) : null,
        InFlight = dice.OneIn(12) ? new() { Amount = 10, ExpectedOn = Story.On(dice.Below(30)) } : null,
    };

    private static ContactProfile Contact(Dice dice) => new()
    {
        Reachable = dice.Of<ValueList<Channel>>(
            [Channel.Email, Channel.Letter, Channel.Sms, Channel.Phone],
            [Channel.Letter, Channel.Phone],
            [Channel.Email, Channel.Letter, Channel.Sms],
            [Channel.Sms, Channel.Email, Channel.Letter, Channel.Push]),
        Consents = dice.OneIn(6) ? [new(Channel.Email, ConsentState.Withdrawn, Story.On(dice.Below(30)))] : [],
        Preference = dice.OneIn(2)
            ? new()
            {
                Channel = dice.Of<Channel?>(Channel.Sms, Channel.Email, Channel.Letter, Channel.Push, null),
                Weekdays = dice.OneIn(4) ? [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Saturday] : [],
                ChannelWeekdays = dice.OneIn(4) ? [Weekdays(dice)] : [],
                WantsCall = dice.OneIn(4),
            }
            : null,
    };

    private static ChannelWeekdays Weekdays(Dice dice) => new()
    {
        Channel = dice.Of(Channel.Email, Channel.Letter, Channel.Sms, Channel.Phone),
        Weekdays = dice.OneIn(2) ? [IsoDayOfWeek.Wednesday] : [IsoDayOfWeek.Monday, IsoDayOfWeek.Friday],
    };
}
