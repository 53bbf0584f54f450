using Dunning.Tests.Generated;
using NodaTime;

namespace Dunning.Tests.Policies.Analysis;

/// <summary>
/// Policies and debtors over few facts and few figures, so that conditions meet, exclude and cover each other often.
/// </summary>
internal static class FewFacts
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    public static AsOf AsOf => AsOf.On(Today);

    public static DunningPolicyBuilder Policy(Dice dice)
    {
        var builder = Found.Policy().Treatment("other", Found.Sound);
        var count = 2 + dice.Below(4);
        for (var i = 0; i < count; i++)
        {
            builder.Segment($"s{i}", Make(dice, 2), dice.OneIn(2) ? "standard" : "other");
        }

        return builder.Everyone("standard");
    }

    public static DebtorSnapshot Debtor(Dice dice) => new()
    {
        Facts = new()
        {
            Debtor = "D-1",
            Currency = dice.Of(Currency.EUR, Currency.USD, Currency.CHF),
            Kind = dice.Of<DebtorKind>(),
            Hardship = Maybe(dice),
            RiskScore = dice.OneIn(3) ? null : dice.Below(5) * 20,
            SettledItems = 10,
            SettledOnTime = dice.OneIn(3) ? null : dice.Below(11),
            Receivables =
            [
                .. Enumerable.Range(0, 1 + dice.Below(3)).Select(i => new Receivable
                {
                    Id = $"R-{i}",
                    Amount = 50 * (1 + dice.Below(4)),
                    Paid = dice.OneIn(4) ? 50 : 0,
                    DueOn = Today.PlusDays(10 - (dice.Below(6) * 10)),
                }),
            ],
            Attributes = dice.OneIn(2) ? [AttributeValue.OfSet("labels", dice.Of("a", "b"), dice.Of("b", "c"))] : [],
            PaymentsKnownUntil = Today,
        },
    };

    private static bool? Maybe(Dice dice) => dice.Below(3) switch
    {
        0 => null,
        1 => true,
        _ => false,
    };

    private static Condition Make(Dice dice, int depth) => (depth == 0 || dice.OneIn(3) ? 3 : dice.Below(3)) switch
    {
        0 => Condition.All(Make(dice, depth - 1), Make(dice, depth - 1)),
        1 => Condition.Any(Make(dice, depth - 1), Make(dice, depth - 1)),
        2 => Condition.None(Make(dice, depth - 1)),
        _ => Test(dice),
    };

    private static Condition Test(Dice dice) => dice.Below(12) switch
    {
        0 => Facts.DaysPastDue.AtLeast((dice.Below(5) * 10) - 10),
        1 => Facts.DaysPastDue.AtMost((dice.Below(5) * 10) - 10),
        2 => Facts.Hardship.IsTrue,
        3 => Facts.Hardship.IsFalse,
        4 => Facts.RiskScore.AtLeast(dice.Below(5) * 20),
        5 => Facts.RiskScore.AtMost(dice.Below(5) * 20),
        6 => dice.OneIn(2) ? Facts.RiskScore.IsUnknown : Facts.Hardship.IsUnknown,
        7 => Facts.OpenAmount.AtLeast(Sum(dice)),
        8 => Facts.OverdueAmount.AtMost(Sum(dice)),
        9 => Facts.DebtorKind.In(dice.Of("consumer", "business"), dice.Of("soleTrader", "publicBody")),
        10 => Facts.OnTimeRate.AtLeast(Percentage.Of(dice.Below(5) * 30)),
        _ => Facts.Set("labels", AttributeOwner.Debtor).Has(dice.Of("a", "b", "c")),
    };

    private static Amounts Sum(Dice dice) => dice.OneIn(2)
        ? Story.Euros(50 * dice.Below(4))
        : Amounts.Of(new(50 * dice.Below(4), Currency.EUR), new(100, Currency.USD));
}
