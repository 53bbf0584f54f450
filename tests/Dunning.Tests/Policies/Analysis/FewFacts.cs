using Dunning.Tests.Generated;
using NodaTime;

namespace Dunning.Tests.Policies.Analysis;

/// <summary>
/// Policies and debtors over few facts and few figures, so that conditions meet, exclude and cover each other often.
/// </summary>
internal static class FewFacts
{
    // The first so many tests: those of risk come behind.
    private const int OfStep = 9;
    private const int OfSegment = 13;

    private static readonly LocalDate Today = new(2026, 3, 10);

    public static AsOf AsOf => AsOf.On(Today);

    public static DunningPolicyBuilder Policy(Dice dice)
    {
        var builder = Found.Policy(t => Ladder(t, dice))
            .Treatment("other", t => Ladder(t, dice)).Treatment("third", t => Ladder(t, dice));
        var count = 2 + dice.Below(4);
        for (var i = 0; i < count; i++)
        {
            builder.Segment($"s{i}", Make(dice, 2), dice.Of("standard", "other", "other", "third"));
        }

        return builder.Everyone("standard");
    }

    // The channels are those of all, as segments read risk and steps do not.
    private static void Ladder(TreatmentBuilder t, Dice dice)
    {
        When(t.Level("reminder", Start.OnDay(5 + (10 * dice.Below(2))), Tone.Remind, Channel.Email), dice, 6);
        When(t.Level("second", Start.AfterNotice(5), Tone.Urge, Channel.Letter), dice, 2);
        When(t.Call("call", Start.AfterNotice(5)), dice, 3);
        t.AtLastLevel(LastLevel.Repeat(5));
    }

    private static void When(TreatmentBuilder t, Dice dice, int throws)
    {
        if (dice.OneIn(throws))
        {
            _ = dice.OneIn(2) ? t.When(Make(dice, 2, OfStep)).Mandatory() : t.When(Make(dice, 2, OfStep));
        }
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
            Contact = new() { Reachable = [Channel.Email, Channel.Letter, Channel.Phone] },
            PaymentsKnownUntil = Today,
        },
        History = dice.OneIn(3) ? DunningHistory.None : new()
        {
            Items =
            [
                new() { Receivable = "R-0", Rung = 1 + dice.Below(2), On = Today.PlusDays(-7 - dice.Below(10)) },
            ],
        },
    };

    private static bool? Maybe(Dice dice) => dice.Below(3) switch
    {
        0 => null,
        1 => true,
        _ => false,
    };

    private static Condition Make(Dice dice, int depth, int tests = OfSegment) =>
        (depth == 0 || dice.OneIn(3) ? 3 : dice.Below(3)) switch
        {
            0 => Condition.All(Make(dice, depth - 1, tests), Make(dice, depth - 1, tests)),
            1 => Condition.Any(Make(dice, depth - 1, tests), Make(dice, depth - 1, tests)),
            2 => Condition.None(Make(dice, depth - 1, tests)),
            _ => Test(dice, tests),
        };

    private static Condition Test(Dice dice, int tests) => dice.Below(tests) switch
    {
        0 => Facts.DaysPastDue.AtLeast((dice.Below(5) * 10) - 10),
        1 => Facts.DaysPastDue.AtMost((dice.Below(5) * 10) - 10),
        2 => Facts.Hardship.IsTrue,
        3 => Facts.Hardship.IsFalse,
        4 => Facts.OpenAmount.AtLeast(Sum(dice)),
        5 => Facts.OverdueAmount.AtMost(Sum(dice)),
        6 => Facts.DebtorKind.In(dice.Of("consumer", "business"), dice.Of("soleTrader", "publicBody")),
        7 => Facts.OnTimeRate.AtLeast(Percentage.Of(dice.Below(5) * 30)),
        8 => Facts.Hardship.IsUnknown,
        9 => Facts.RiskScore.AtLeast(dice.Below(5) * 20),
        10 => Facts.RiskScore.AtMost(dice.Below(5) * 20),
        11 => Facts.RiskScore.IsUnknown,
        _ => Facts.Set("labels", AttributeOwner.Debtor).Has(dice.Of("a", "b", "c")),
    };

    private static Amounts Sum(Dice dice) => dice.OneIn(2)
        ? Story.Euros(50 * dice.Below(4))
        : Amounts.Of(new(50 * dice.Below(4), Currency.EUR), new(100, Currency.USD));
}
