using NodaTime;

namespace Dunning.Tests.Debtors.Json;

/// <summary>Snapshots whose bytes are approved.</summary>
internal static class Samples
{
    /// <summary>The debtor that the README speaks of.</summary>
    public static DebtorSnapshot Small => new()
    {
        Debtor = "D-1042",
        Currency = Currency.EUR,
        Receivables = [new() { Id = "R-881", Amount = 512.50m, Paid = 100.00m, DueOn = Day(5) }],
        Reachable = [Channel.Email, Channel.Letter],
        PaymentsKnownUntil = Day(9),
    };

    /// <summary>A debtor with something of everything.</summary>
    public static DebtorSnapshot Large => new()
    {
        Facts = new()
        {
            Debtor = "D-1055",
            Creditor = "C-1",
            Currency = Currency.EUR,
            Kind = DebtorKind.SoleTrader,
            Jurisdiction = "de",
            Contact = Profile,
            Parties = [Guarantor],
            Hardship = false,
            StatedReason = ArrearsReason.CashFlowTiming,
            CustomerSince = new LocalDate(2019, 5, 1),
            ValueTier = "gold",
            LifetimeValue = Euro(18_400m),
            RiskScore = 61,
            SettledItems = 12,
            SettledOnTime = 9,
            AverageDaysLate = 4,
            EarlierEpisodes = 1,
            Accounts = [new() { Id = "A-17", Attributes = [AttributeValue.Of("nominal", Euro(24_000m))] }],
            Receivables = Receivables,
            Credits = [new() { Amount = 12m, Account = "A-17" }],
            Payments = [new() { On = Day(6), Amount = 80m, Receivable = "R-901" }],
            PaymentsKnownUntil = Day(9),
            Holds =
            [
                new() { Id = "H-1", Kind = HoldKind.Dispute, From = Day(2), Receivables = ["R-902"], Amount = 250m },
            ],
            Promises = [new() { Id = "PR-1", Amount = 170m, Account = "A-17", MadeOn = Day(8), By = Day(20) }],
            Plans = [Plan],
            Measures = [new() { Name = "deliveryStop", State = MeasureState.Reverted, Since = Day(3) }],
            FailedCollections =
            [
                new() { On = Day(4), Category = DeclineCategory.InsufficientFunds, Receivable = "R-903" },
            ],
            Contacts = [Call],
            Attributes =
            [
                AttributeValue.OfSet("tags", "trial", "north"),
                AttributeValue.Of("branches", 3),
                AttributeValue.Of("discount", Percentage.Of(2.5m)),
            ],
        },
        History = History,
    };

    /// <summary>Texts and figures that are easily written in two ways.</summary>
    public static DebtorSnapshot Odd => new()
    {
        Facts = new()
        {
            Debtor = "Müller & \"Sons\" 😀",
            Currency = Currency.JPY,
            Contact = new()
            {
                Reachable = [Own("fax"), Own("email"), Channel.Email],
                Preference = new()
                {
                    NotBefore = new LocalTime(8, 5),
                    NotAfter = new LocalTime(17, 30, 1).PlusNanoseconds(500),
                },
            },
            Receivables =
            [
                new() { Id = "R-2", Amount = 500m, DueOn = Day(5), Kind = ReceivableKind.Invoice },
                new()
                {
                    Id = "R-10",
                    Amount = -1.5m,
                    Currency = Currency.Parse("KWD"),
                    DueOn = Day(5),
                    Kind = ReceivableKind.CreditNote,
                },
            ],
            Attributes = [AttributeValue.Of("price", Euro(0.12340m)), AttributeValue.Of("empty", "")],
        },
    };

    public static IReadOnlyList<DebtorSnapshot> All => [Small, Large, Odd];

    private static ContactProfile Profile => new()
    {
        Reachable = [Channel.Phone, Channel.Email, Channel.Letter],
        Consents = [new(Channel.Sms, ConsentState.Withdrawn, Day(1))],
        Renewals = [new(Channel.Email, Day(4))],
        Preference = new()
        {
            Channel = Channel.Phone,
            Weekdays = [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Monday],
            NotBefore = new LocalTime(16, 0),
            WantsCall = true,
            StatedOn = new LocalDate(2025, 11, 14),
        },
        Language = "de",
        Zones = ["Europe/Berlin"],
    };

    private static ValueList<Receivable> Receivables =>
    [
        new()
        {
            Id = "R-903",
            Account = "A-17",
            Kind = ReceivableKind.Instalment,
            Amount = 250m,
            DueOn = Day(9),
            PaymentMethod = PaymentMethod.DirectDebit,
            NextCollectionOn = Day(12),
        },
        new()
        {
            Id = "R-901",
            Amount = 250m,
            Paid = 80m,
            DueOn = January(17),
            DocumentOn = January(3),
            InFlight = new PaymentInFlight { Amount = 50m, ExpectedOn = Day(11) },
        },
        new() { Id = "R-902", Amount = 1_250.90m, DueOn = January(20), GraceUntil = January(23) },
        new() { Id = "R-904", Kind = ReceivableKind.CreditNote, Currency = Currency.CHF, Amount = -20, DueOn = Day(1) },
    ];

    private static Party Guarantor => new()
    {
        Id = "P-1",
        Role = PartyRole.Guarantor,
        Accounts = ["A-17"],
        Contact = new() { Reachable = [Channel.Letter] },
    };

    private static ContactAttempt Call => new()
    {
        On = Day(3),
        Channel = Channel.Phone,
        Direction = ContactDirection.Inbound,
        Outcome = ContactOutcome.RightParty,
        Purpose = Purpose.Reply,
    };

    private static PaymentPlan Plan => new()
    {
        Id = "PL-1",
        State = PlanState.Completed,
        AgreedOn = new LocalDate(2025, 9, 1),
        EndedOn = new LocalDate(2025, 11, 3),
        Instalments =
        [
            new() { DueOn = new LocalDate(2025, 11, 1), Amount = 100m, Paid = 100m },
            new() { DueOn = new LocalDate(2025, 10, 1), Amount = 100m, Paid = 100m },
        ],
    };

    private static DunningHistory History
    {
        get
        {
            var id = new CaseId { Debtor = "D-1055", Creditor = "C-1", Currency = Currency.EUR };
            return new()
            {
                Items = [new() { Receivable = "R-901", Rung = 1, Level = "reminder", On = January(22) }],
                Contacts =
                [
                    new()
                    {
                        On = January(22),
                        At = Instant.FromUtc(2026, 1, 22, 8, 30),
                        Channel = Channel.Email,
                        Outcome = ContactOutcome.Delivered,
                        Tone = Tone.Remind,
                        Step = "reminder",
                        Rung = 1,
                        Case = id,
                        Receivables = ["R-902", "R-901"],
                    },
                ],
                Episodes = [new() { Case = id, Number = 1, OpenedOn = January(18) }],
                InFlight = [new() { Case = id with { Account = "A-17" }, Lane = "task", Sequence = 1 }],
            };
        }
    }

    private static LocalDate January(int day) => new(2026, 1, day);

    private static Money Euro(decimal amount) => new(amount, Currency.EUR);

    private static Channel Own(string name) => Channel.Custom(name, ChannelKind.Letter);

    private static LocalDate Day(int ofFebruary) => new(2026, 2, ofFebruary);
}
