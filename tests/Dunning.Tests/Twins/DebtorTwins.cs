namespace Dunning.Tests.Twins;

/// <summary>Twins by what the debtor is, how the account stands, and what the relationship was so far.</summary>
internal static class DebtorTwins
{
    private static readonly DebtorFacts Debtor = Twin.Owing();

    public static IEnumerable<Twin> All() => [.. Person(), .. Accounts(), .. Figures(), .. Values()];

    private static IEnumerable<Twin> Person() =>
    [
        Twin.Of(
            Facts.DebtorKind.Is("business"),
            (DebtorKind kind) => Debtor with { Kind = kind },
            DebtorKind.Business,
            DebtorKind.SoleTrader)
            .Misses("kind: business -> soleTrader", "soleTrader"),
        Twin.Of(Facts.Hardship.IsTrue, (bool? yes) => Debtor with { Hardship = yes }, true, false)
            .Misses("hardship: true -> false", "no")
            .Unknown(Debtor, "hardship: true ->"),
        Twin.Of(Facts.Vulnerable.IsTrue, (bool? yes) => Debtor with { Vulnerable = yes }, true, false)
            .Misses("vulnerable: true -> false", "no")
            .Unknown(Debtor, "vulnerable: true ->"),
        Twin.Of(Facts.Hostile.IsTrue, (bool? yes) => Debtor with { Hostile = yes }, true, false)
            .Misses("hostile: true -> false", "no")
            .Unknown(Debtor, "hostile: true ->"),
        Twin.Of(
            Facts.StatedReason.Is("forgot"),
            (ArrearsReason reason) => Debtor with { StatedReason = reason },
            ArrearsReason.Forgot,
            ArrearsReason.Unwilling)
            .Misses("statedReason: forgot -> unwilling", "unwilling")
            .Unknown(Debtor, "statedReason: forgot ->"),
        Twin.Of(Facts.Jurisdiction.Is("de"), (string code) => Debtor with { Jurisdiction = code }, "de", "at")
            .Misses("jurisdiction: de -> at", "at")
            .Unknown(Debtor, "jurisdiction: de ->"),
        Twin.Of(Facts.OpenServiceTicket.IsTrue, (bool? yes) => Debtor with { OpenServiceTicket = yes }, true, false)
            .Misses("openServiceTicket: true -> false", "no")
            .Unknown(Debtor, "openServiceTicket: true ->"),
    ];

    private static IEnumerable<Twin> Accounts() =>
    [
        Twin.Of(
            Facts.AccountState.Is("recalled"),
            (AccountState state) => InAccount(new() { Id = "A-1", State = state }),
            AccountState.Recalled,
            AccountState.Closed)
            .Misses("accounts[A-1].state: recalled -> closed", "closed"),
        Twin.Of(
            Facts.CreditorRole.Is("agency"),
            (CreditorRole role) => InAccount(new() { Id = "A-1", CreditorRole = role }),
            CreditorRole.Agency,
            CreditorRole.Purchaser)
            .Misses("accounts[A-1].creditorRole: agency -> purchaser", "purchaser"),
    ];

    private static IEnumerable<Twin> Figures() =>
    [
        Twin.Of(Facts.RiskScore.AtLeast(50), (int? score) => Debtor with { RiskScore = score }, 50, 49)
            .Misses("riskScore: 50 -> 49", "49")
            .Unknown(Debtor, "riskScore: 50 ->"),
        Twin.Of(Facts.OnTimeRate.AtLeast(Percentage.Of(90)), (int settled) => OnTime(settled), 9, 8)
            .Misses("settledOnTime: 9 -> 8", "80 % (8 of 10)")
            .Unknown(OnTime(null), "settledOnTime: 9 ->"),
        Twin.Of(Facts.AverageDaysLate.AtLeast(5), (int? days) => Debtor with { AverageDaysLate = days }, 5, 4)
            .Misses("averageDaysLate: 5 -> 4", "4")
            .Unknown(Debtor, "averageDaysLate: 5 ->"),
        Twin.Of(Facts.EarlierEpisodes.AtLeast(3), (int? times) => Debtor with { EarlierEpisodes = times }, 3, 2)
            .Misses("earlierEpisodes: 3 -> 2", "2")
            .Unknown(Debtor, "earlierEpisodes: 3 ->"),
        Twin.Of(
            Facts.TenureDays.AtLeast(365),
            (int day) => Debtor with { CustomerSince = Story.On(day) },
            Twin.Today - 365,
            Twin.Today - 364)
            .Misses("customerSince: 2025-03-22 -> 2025-03-23", "364")
            .Unknown(Debtor, "customerSince: 2025-03-22 ->"),
    ];

    private static IEnumerable<Twin> Values() =>
    [
        Twin.Of(Facts.ValueTier.Is("gold"), (string tier) => Debtor with { ValueTier = tier }, "gold", "silver")
            .Misses("valueTier: gold -> silver", "silver")
            .Unknown(Debtor, "valueTier: gold ->"),
        Twin.Of(
            Facts.LifetimeValue.AtLeast(Story.Euros(5_000)),
            (decimal value) => Worth(value, Currency.EUR),
            5_000,
            4_999.99m)
            .Misses("lifetimeValue: 5000.00 EUR -> 4999.99 EUR", "4,999.99 EUR")
            .Unknown(Debtor, "lifetimeValue: 5000.00 EUR ->")
            .Unknown(Worth(5_000, Currency.USD), "lifetimeValue: 5000.00 EUR -> 5000.00 USD"),
    ];

    private static DebtorFacts InAccount(Account account) =>
        Twin.Owing(Story.Item() with { Account = "A-1" }) with { Accounts = [account] };

    private static DebtorFacts OnTime(int? settled) => Debtor with { SettledItems = 10, SettledOnTime = settled };

    private static DebtorFacts Worth(decimal value, Currency currency) =>
        Debtor with { LifetimeValue = new Money(value, currency) };
}
