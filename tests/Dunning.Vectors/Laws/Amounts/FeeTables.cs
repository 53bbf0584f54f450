namespace Dunning.Vectors.Laws.Amounts;

/// <summary>Schedules of charges as data, where the packs of the library will take them over.</summary>
internal static class FeeTables
{
    public static FeeSchedule Collection2021 { get; } = Collection(
        "de.collection-costs-2021",
        new(50, 30),
        [
            new() { UpTo = 500, Sum = 49 },
            new() { UpTo = 2_000, Step = 500, Sum = 39 },
            new() { UpTo = 10_000, Step = 1_000, Sum = 56 },
            new() { UpTo = 25_000, Step = 3_000, Sum = 52 },
            new() { UpTo = 50_000, Step = 5_000, Sum = 81 },
            new() { UpTo = 200_000, Step = 15_000, Sum = 94 },
            new() { UpTo = 500_000, Step = 30_000, Sum = 132 },
            new() { Step = 50_000, Sum = 165 },
        ]) with
    {
        ValidFrom = new(2021, 1, 1), ValidTo = new(2025, 6, 1),
    };

    public static FeeSchedule Collection2025 { get; } = Collection(
        "de.collection-costs-2025",
        new(50, 31.5m),
        [
            new() { UpTo = 500, Sum = 51.5m },
            new() { UpTo = 2_000, Step = 500, Sum = 41.5m },
            new() { UpTo = 10_000, Step = 1_000, Sum = 59.5m },
            new() { UpTo = 25_000, Step = 3_000, Sum = 55 },
            new() { UpTo = 50_000, Step = 5_000, Sum = 86 },
            new() { UpTo = 200_000, Step = 15_000, Sum = 99.5m },
            new() { UpTo = 500_000, Step = 30_000, Sum = 140 },
            new() { Step = 50_000, Sum = 175 },
        ]) with
    {
        ValidFrom = new(2025, 6, 1),
    };

    public static FeeSchedule DutchCollection { get; } = new()
    {
        Id = new("nl.collection-costs"),
        Citation = "BW 6:96; Besluit vergoeding BIK art. 2",
        Source = Law.Read,
        Currency = Currency.EUR,
        Method = FeeMethod.Marginal,
        Bands =
        [
            new() { UpTo = 2_500, Percent = 15 },
            new() { UpTo = 5_000, Percent = 10 },
            new() { UpTo = 10_000, Percent = 5 },
            new() { UpTo = 200_000, Percent = 1 },
            new() { Percent = 0.5m },
        ],
        LeastFee = 40,
        MostFee = 6_775,
        VatPercent = 21,
    };

    public static FeeSchedule BritishFixedSums { get; } = MoneyBook.Flat(
        "gb.fixed-sum", 40, Currency.GBP, "LPCD(I)A 1998 s. 5A(2)") with
    {
        Bands =
        [
            new() { UpTo = 1_000, IsEndExcluded = true, Sum = 40 },
            new() { UpTo = 10_000, IsEndExcluded = true, Sum = 70 },
            new() { Sum = 100 },
        ],
        CreditorKinds = [DebtorKind.SoleTrader, DebtorKind.Business, DebtorKind.PublicBody],
    };

    private static FeeSchedule Collection(string id, SmallClaimFee small, ValueList<FeeBand> bands) => new()
    {
        Id = new(id),
        Citation = "RDG 13e(1); RVG 13, VV 2300 Anm. 2, VV 7002; RVG 2(2)",
        Source = Law.Read,
        Currency = Currency.EUR,
        Method = FeeMethod.Marginal,
        Bands = bands,
        SmallClaim = small,
        Factor = 0.9m,
        LeastFactor = 0.5m,
        MostFactor = 2.5m,
        LeastFee = 15,
        ExpensesPercent = 20,
        MostExpenses = 20,
        VatPercent = 19,
    };
}
