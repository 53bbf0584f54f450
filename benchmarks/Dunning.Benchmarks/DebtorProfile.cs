using NodaTime;

namespace Dunning.Benchmarks;

/// <summary>Who a debtor is: what the engine is told besides debts.</summary>
internal sealed class DebtorProfile
{
    private readonly int _number;

    private DebtorProfile(int number) => _number = number;

    public DebtorId Id => $"D-{_number}";

    public required DebtorKind Kind { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>Gets how late this debtor tends to pay: most somewhat, some always on time, some not at all.</summary>
    public required int LateDays { get; init; }

    public static DebtorProfile Of(int number, Numbers numbers) => new(number)
    {
        Kind = numbers.OneOf(Kinds),
        Currency = numbers.OneOf(Currencies),
        LateDays = numbers.OneOf(0, 0, 12, 20, 30, 45, 90, 200),
    };

    public AccountId AccountOf(int place) => $"A-{_number}-{place}";

    public DebtorFacts Facts(Numbers numbers)
    {
        var settled = numbers.Between(0, 40);
        var isKnown = settled > 0;
        return new()
        {
            Debtor = Id,
            Creditor = "C-1",
            Currency = Currency,
            Kind = Kind,
            Jurisdiction = numbers.OneOf("de", "at", "ch", "nl"),
            Contact = ContactOf(numbers),
            Hardship = numbers.InPercent(50) ? numbers.InPercent(8) : null,
            Vulnerable = numbers.InPercent(30) ? numbers.InPercent(6) : null,
            StatedReason = numbers.InPercent(10) ? (ArrearsReason)numbers.Between(1, 7) : ArrearsReason.Unknown,
            CustomerSince = Portfolio.Today.PlusDays(-numbers.Between(10, 4_000)),
            ValueTier = numbers.OneOf("gold", "silver", "bronze", null),
            LifetimeValue = new Money(numbers.Between(0, 20_000), Currency),
            OpenServiceTicket = numbers.InPercent(5),
            RiskScore = numbers.InPercent(60) ? numbers.Between(1, 100) : null,
            SettledItems = isKnown ? settled : null,
            SettledOnTime = isKnown ? numbers.Between(LateDays > 30 ? 0 : settled / 2, settled) : null,
            AverageDaysLate = isKnown ? LateDays - 5 : null,
            EarlierEpisodes = numbers.Between(0, 4),
            PaymentsKnownUntil = Portfolio.Today.PlusDays(numbers.InPercent(98) ? -1 : -5),
        };
    }

    public ValueList<Account> Accounts(int count, Numbers numbers)
    {
        var accounts = new List<Account>();
        for (var place = 0; place < count; place++)
        {
            accounts.Add(new()
            {
                Id = AccountOf(place),
                State = numbers.InPercent(97)
                    ? AccountState.Active
                    : numbers.OneOf(AccountState.Placed, AccountState.Recalled),
                Attributes =
                [
                    AttributeValue.Of("nominal", new Money(numbers.Between(100, 30_000), Currency)),
                    AttributeValue.Of("product", numbers.OneOf("loan", "card", "invoice")),
                ],
            });
        }

        return accounts.ToValueList();
    }

    private static ContactProfile ContactOf(Numbers numbers)
    {
        var reachable = new List<Channel>();
        Add(Channel.Email, 80);
        Add(Channel.Sms, 60);
        Add(Channel.Letter, 95);
        Add(Channel.Phone, 70);
        return new()
        {
            Reachable = reachable.ToValueList(),
            Consents = numbers.InPercent(10)
                ? [new(Channel.Sms, ConsentState.Withdrawn, Portfolio.Today.PlusDays(-numbers.Between(1, 300)))]
                : [],
            Preference = numbers.InPercent(35) ? PreferenceOf(numbers) : null,
            Language = numbers.OneOf("de", "de", "en", "nl"),
            Zones = ["Europe/Berlin"],
        };

        void Add(Channel channel, int percent)
        {
            if (numbers.InPercent(percent))
            {
                reachable.Add(channel);
            }
        }
    }

    private static ContactPreference PreferenceOf(Numbers numbers) => new()
    {
        Channel = numbers.OneOf(Channel.Email, Channel.Email, Channel.Sms, Channel.Letter, Channel.Phone),
        Weekdays = numbers.InPercent(20) ? [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Saturday] : [],
        WantsCall = numbers.InPercent(10),
        NotBefore = numbers.InPercent(30) ? new LocalTime(17, 0) : null,
    };

    private static readonly DebtorKind[] Kinds =
    [
        DebtorKind.Consumer, DebtorKind.Consumer, DebtorKind.Consumer, DebtorKind.Consumer, DebtorKind.Consumer,
        DebtorKind.Consumer, DebtorKind.Consumer, DebtorKind.SoleTrader, DebtorKind.Business, DebtorKind.Business,
    ];

    private static readonly Currency[] Currencies =
    [
        Currency.EUR, Currency.EUR, Currency.EUR, Currency.EUR, Currency.EUR, Currency.EUR, Currency.CHF, Currency.USD,
    ];
}
