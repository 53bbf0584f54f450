using NodaTime;

namespace Dunning.Vectors.Laws.Amounts;

/// <summary>Rules of interest and charges as data, where the packs of the library will take them over.</summary>
internal static class MoneyBook
{
    private static readonly ValueList<AnnualDate> HalfYears = [new(1, 1), new(7, 1)];
    private static readonly LocalDate SinceDirective = new(2014, 7, 29);

    private static readonly LegalScope NoConsumer = new()
    {
        DebtorKinds = [DebtorKind.SoleTrader, DebtorKind.Business, DebtorKind.PublicBody],
    };

    public static LawBook Book { get; } = LawBook.Of([German, Austrian, Dutch, French, British, Swiss, European]).Value;

    private static LawPack German => Pack(
        "de",
        [RateTables.GermanBase],
        Floating("de.default-interest", 5, "de.base-rate", "BGB 288(1)"),
        Business("de.default-interest-business", 9, "de.base-rate", "BGB 288(2)") with
        {
            ArisenFrom = SinceDirective, ExceptionTo = new("de.default-interest"),
        },
        Business("de.default-interest-business-old", 8, "de.base-rate", "BGB 288(2); EGBGB Art. 229 Par. 34") with
        {
            ArisenTo = SinceDirective, ExceptionTo = new("de.default-interest"),
        },
        Flat("de.lump-sum", 40, Currency.EUR, "BGB 288(5)") with { ArisenFrom = SinceDirective },
        FeeTables.Collection2021,
        FeeTables.Collection2025);

    private static LawPack Austrian => Pack(
        "at",
        [RateTables.AustrianBase],
        Floating("at.default-interest", 4, null, "ABGB 1333, 1000"),
        Business("at.default-interest-business", 9.2m, "at.base-rate", "UGB 456") with
        {
            ExceptionTo = new("at.default-interest"), StepDates = HalfYears,
        },
        Flat("at.lump-sum", 40, Currency.EUR, "UGB 458"));

    private static LawPack Dutch => Pack(
        "nl",
        [RateTables.DutchConsumer, RateTables.Refinancing("nl")],
        Floating("nl.statutory-interest", 0, "nl.consumer-rate", "BW 6:119") with
        {
            Compounding = Compounding.YearlyFromStart,
        },
        Business("nl.commercial-interest", 8, "nl.ecb-refinancing", "BW 6:119a") with
        {
            StepDates = HalfYears, ReadDaysBefore = 1, ExceptionTo = new("nl.statutory-interest"),
            Compounding = Compounding.YearlyFromStart,
        },
        FeeTables.DutchCollection);

    // The half-year's rate is of who is the creditor: a natural person's own, and that of any other.
    private static LawPack French => Pack(
        "fr",
        [RateTables.FrenchBusiness, RateTables.FrenchConsumer],
        Floating("fr.legal-interest", 0, "fr.legal-rate-business", "CMF L313-2") with
        {
            CreditorKinds = [DebtorKind.SoleTrader, DebtorKind.Business, DebtorKind.PublicBody],
        },
        Floating("fr.legal-interest-consumer", 0, "fr.legal-rate-consumer", "CMF L313-2") with
        {
            CreditorKinds = [DebtorKind.Consumer],
        },
        Flat("fr.lump-sum", 40, Currency.EUR, "C. com. L441-10, D441-5"));

    private static LawPack British => Pack(
        "gb",
        [RateTables.BankRate],
        Business("gb.late-payment-interest", 8, "gb.bank-rate", "LPCD(I)A 1998 s. 4, 6; SI 2002/1675 art. 4") with
        {
            StepDates = HalfYears, ReadDaysBefore = 1, Fixing = RateFixing.AtStart, DayCount = DayCount.Actual365,
        },
        FeeTables.BritishFixedSums);

    private static LawPack Swiss => Pack(
        "ch", [], Floating("ch.default-interest", 5, null, "OR 104(1), 105(3)") with { IsPaymentDayFree = true });

    private static LawPack European => Pack(
        "eu",
        [RateTables.Refinancing("eu")],
        Business("eu.late-payment", 8, "eu.ecb-refinancing", "Dir 2011/7/EU art. 2(6), (7)") with
        {
            StepDates = HalfYears, ReadDaysBefore = 1, Strength = LegalStrength.Guidance,
        });

    /// <summary>What is open is paid in this order in a country.</summary>
    public static AllocationOrder Order(string country, params DebtComponent[] components) => new()
    {
        Id = new($"{country}.allocation"),
        Citation = country switch
        {
            "de" => "BGB 366, 367", "ch" => "OR 85-87", "nl" => "BW 6:43, 6:44", _ => Law.Read,
        },
        Source = Law.Read,
        Components = components.Length == 0
            ? [DebtComponent.Costs, DebtComponent.Interest, DebtComponent.Principal]
            : components.ToValueList(),
        Debts =
        [
            DebtPrecedence.Due, DebtPrecedence.LessSecured, DebtPrecedence.MoreBurdensome, DebtPrecedence.Older,
        ],
    };

    /// <summary>A consumer's loan in default is paid back before its interest, and in any part.</summary>
    public static AllocationOrder ConsumerLoan => Order(
        "de", DebtComponent.Costs, DebtComponent.Principal, DebtComponent.Interest) with
    {
        Id = new("de.allocation-consumer-loan"), Citation = "BGB 497(3)", MustTakePart = true,
    };

    public static FeeSchedule Flat(string id, decimal sum, Currency currency, string citation) => new()
    {
        Id = new(id),
        Citation = citation,
        Source = Law.Read,
        Kind = FeeKind.LumpSum,
        Currency = currency,
        Bands = [new() { Sum = sum }],
        AppliesWhen = NoConsumer,
        ForPricesOnly = true,
    };

    private static InterestRegime Business(string id, decimal margin, string? reference, string citation) =>
        Floating(id, margin, reference, citation) with
        {
            AppliesWhen = NoConsumer,
            CreditorKinds = NoConsumer.DebtorKinds,
            ForPricesOnly = true,
        };

    private static InterestRegime Floating(string id, decimal margin, string? reference, string citation) => new()
    {
        Id = new(id), Citation = citation, Source = Law.Read, Margin = margin, Reference = reference,
    };

    private static LawPack Pack(string code, RateTable[] rates, params LegalRule[] rules) => new()
    {
        Code = code, Version = "case", Rates = rates.ToValueList(), Rules = rules.ToValueList(),
    };
}
