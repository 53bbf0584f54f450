using NodaTime;

namespace Dunning.Tests.Generated;

/// <summary>Sound rules on what a claim costs and how it is paid, and rates, as a file may say them.</summary>
internal static class ClaimRows
{
    private static readonly LocalDate Day = new(2015, 1, 1);

    public static RateTable Rates(Dice dice) => new()
    {
        Name = "us.base-rate",
        Rates =
        [
            new(Day, dice.Below(1_000) / 100m - 1, dice.OneIn(2)),
            new(Day.PlusDays(1 + dice.Below(500)), 1.234567m),
        ],
        KnownUntil = new(2027, 1, 1),
        Source = "test",
        LastConfirmed = dice.Maybe(2, () => LawRows.Today),
    };

    public static InterestRegime Interest(Dice dice)
    {
        var reference = dice.MaybeOf(2, () => "us.base-rate");
        return Arising(dice, new InterestRegime
        {
            Id = new("us.interest"),
            Citation = "",
            Source = "test",
            Reference = reference,
            Margin = dice.Below(2_000) / 100m - 5,
            LeastRate = dice.Maybe(3, () => 0m),
            Fixing = reference is null ? RateFixing.Floating : dice.Of<RateFixing>(),
            StepDates = reference is not null && dice.OneIn(2) ? [new(1, 1), new(7, 1), new(2, 29)] : [],
            ReadDaysBefore = dice.Below(3),
            DayCount = dice.Of(DayCounts),
            Compounding = dice.Of<Compounding>(),
            Rounding = new()
            {
                Point = dice.Of<RoundingPoint>(), Step = dice.Below(6), HalfToEven = dice.OneIn(2),
            },
            IsPaymentDayFree = dice.OneIn(2),
            OnCharges = dice.OneIn(2),
            GraceDays = dice.Below(9),
        });
    }

    public static FeeSchedule Fee(Dice dice)
    {
        var least = dice.Below(50) / 10m;
        return Arising(dice, new FeeSchedule
        {
            Id = new("us.fee"),
            Citation = "",
            Source = "test",
            Currency = dice.OneIn(2) ? Currency.USD : Currency.EUR,
            Kind = dice.Of<FeeKind>(),
            Bands = Bands(dice),
            Method = dice.Of<FeeMethod>(),
            Unit = dice.Of<FeeUnit>(),
            SmallClaim = dice.Maybe(2, () => new SmallClaimFee(50, 31.5m)),
            Factor = 0.5m + least,
            LeastFactor = 0.5m,
            MostFactor = 6.5m,
            LeastFee = least,
            MostFee = dice.Maybe(2, () => 100 + least),
            MostPercent = dice.Maybe(2, () => 12.5m),
            ExpensesPercent = dice.Below(30),
            MostExpenses = dice.Maybe(2, () => 20m),
            VatPercent = dice.Below(30),
            Rounding = dice.Of<MidpointRounding>(),
            RoundingStep = dice.Below(6),
        });
    }

    public static AllocationOrder Allocation(Dice dice) => Arising(dice, new AllocationOrder
    {
        Id = new("us.allocation"),
        Citation = "",
        Source = "test",
        Components = dice.OneIn(2)
            ? [DebtComponent.Costs, DebtComponent.Principal, DebtComponent.Interest]
            : [DebtComponent.Principal, DebtComponent.Interest, DebtComponent.Costs],
        Debts = dice.OneIn(2) ? [DebtPrecedence.Older, dice.Of<DebtPrecedence>()] : [],
        IsComponentFirst = dice.OneIn(2),
        IsDebtNotChosen = dice.OneIn(2),
        IsComponentNotChosen = dice.OneIn(2),
        MustTakeChosenComponent = dice.OneIn(2),
        MustTakePart = dice.OneIn(2),
    });

    private static readonly DayCount[] DayCounts =
    [
        DayCount.ActualActual, DayCount.Actual365, DayCount.Actual360, DayCount.ThirtyE360,
        DayCount.ThirtyE360EndLeftOut,
    ];

    private static ValueList<FeeBand> Bands(Dice dice) =>
    [
        new() { UpTo = 500, IsEndExcluded = dice.OneIn(2), Sum = dice.Below(90), Step = dice.Maybe(2, () => 0.5m) },
        new() { UpTo = 500.01m, Percent = dice.Below(90) / 8m },
        new() { Sum = 12.34m, Least = dice.Below(9), Most = dice.Maybe(2, () => 9.5m) },
    ];

    private static T Arising<T>(Dice dice, T rule)
        where T : ClaimRule => (T)(rule with
    {
        ArisenFrom = dice.Maybe(2, () => Day),
        ArisenTo = dice.Maybe(2, () => Day.PlusDays(1 + dice.Below(3))),
        CreditorKinds = dice.OneIn(3) ? [DebtorKind.Business, dice.Of<DebtorKind>()] : [],
        ForPricesOnly = dice.OneIn(2),
    });
}
