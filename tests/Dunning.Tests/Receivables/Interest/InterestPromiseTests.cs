using System.Numerics;
using Dunning.Tests.Generated;
using Dunning.Tests.Properties;
using NodaTime;

namespace Dunning.Tests.Receivables.Interest;

/// <summary>
/// What holds of interest on notices over generated debtors and policies that ask for it, each walked for 100 days.
/// </summary>
public class InterestPromiseTests(ITestOutputHelper output)
{
    private static readonly InterestRegime Rule = new()
    {
        Id = new("xx.interest"),
        Citation = "act 1",
        Source = "the gazette",
        Reference = "xx.base",
        Margin = 9,
    };

    private static readonly RateTable Rates = new()
    {
        Name = "xx.base",
        Rates = [new(Story.On(-500), 1.27m), new(Story.On(-20), -0.88m), new(Story.On(35), 2.4m)],
        KnownUntil = Story.On(400),
        Source = "the bank",
    };

    private static readonly LawBook Law = LawBook.Of(new LawPack
    {
        Code = "xx", Version = "1", Rules = [Rule], Rates = [Rates],
    }).Value;

    private int _all;
    private int _contacted;
    private int _asked;

    [Fact]
    public void What_a_notice_asks_for_is_what_a_reading_day_by_day_gives() => Check(sample =>
    {
        foreach (var (day, act) in Simulation.Daily(sample).Acts)
        {
            MoneyAsked.PartsShouldSum(sample.Debtor.Facts, act);
            var sum = 0m;
            foreach (var item in act.Items)
            {
                var reference = AsksForAll(sample.Policy, act) ? Reference(sample.Debtor.Facts, item, day) : 0;
                item.Interest.Amount.ShouldBe(reference, $"day {day} {item}");
                sum += item.Interest.Amount;
            }

            act.Amounts.AccruedInterest.Amount.ShouldBe(sum);
            act.Interest.Sum(statement => statement.Interest.Amount).ShouldBe(sum);
        }
    });

    [Fact]
    public void It_goes_by_neither_risk_nor_the_order_of_rows() => Check(sample =>
    {
        foreach (var step in Simulation.Daily(sample).Steps)
        {
            foreach (var act in step.Decision.Actions)
            {
                var facts = step.Before.Facts;
                var other = sample.Engine.Decide(
                    step.Before with
                    {
                        Facts = facts with
                        {
                            RiskScore = 100 - (facts.RiskScore ?? 0),
                            Receivables = facts.Receivables.Reverse().ToValueList(),
                            Payments = facts.Payments.Reverse().ToValueList(),
                        },
                    },
                    step.Decision.AsOf);
                foreach (var same in other.Actions.Where(same => same.Case == act.Case && same.Step == act.Step))
                {
                    var pairs = from item in act.Items
                                from twin in same.Items
                                where item.Receivable == twin.Receivable && item.Asked == twin.Asked
                                select (item.Interest, twin.Interest);
                    pairs.ShouldAllBe(pair => pair.Item1 == pair.Item2);
                }
            }
        }
    });

    [Fact]
    public void It_changes_neither_whom_a_notice_goes_to_nor_when() => Check(sample =>
    {
        var without = new Sample(With(sample.Policy, InterestOnNotices.NotAsked), sample.Debtor, sample.Twin)
        {
            Book = Law,
        };
        Bare(Simulation.Daily(sample)).ShouldBe(Bare(Simulation.Daily(without)));
    });

    [Fact]
    public void Deciding_twice_asks_the_same_and_deciding_on_the_named_days_as_well() => Check(sample =>
    {
        var daily = Simulation.Daily(sample);
        foreach (var step in daily.Steps)
        {
            sample.Engine.Decide(step.Before, step.Decision.AsOf).Actions.ShouldBe(step.Decision.Actions);
        }

        Asked(Simulation.ByNextLook(sample)).ShouldBe(Asked(daily));
    });

    [Fact]
    public void A_notice_that_asks_for_none_on_something_says_why() => Check(sample =>
    {
        foreach (var step in Simulation.Daily(sample).Steps)
        {
            foreach (var part in step.Decision.Cases)
            {
                var said = part.Reasons.Count(reason => reason.Rule.Value
                    .StartsWith("interest.", StringComparison.Ordinal));
                var silent = part.Actions.Where(act => act.Rung > 0).SelectMany(act => act.Items)
                    .Where(item => item is { Kind: ReceivableKind.Invoice, Asked.Amount: > 0, Interest.Amount: 0 })
                    .DistinctBy(item => item.Receivable);
                silent.Count().ShouldBeLessThanOrEqualTo(said);
                (part.Actions.IsEmpty && said > 0).ShouldBeFalse();
            }
        }
    });

    // Nothing of what the notice does not ask for bears anything; the rest by the day.
    private static decimal Reference(DebtorFacts facts, NoticeItem item, int day)
    {
        var receivable = facts.Receivables.Single(known => known.Id == item.Receivable);
        var payments = facts.Payments.Where(payment => payment.Receivable == item.Receivable).ToArray();
        if (receivable is not { Kind: ReceivableKind.Invoice, InterestFrom: { } from }
            || item.Asked.Amount == 0
            || payments.Sum(payment => payment.Amount) != receivable.Paid)
        {
            return 0;
        }

        var open = item.Open.Amount - item.Asked.Amount;
        var stops = facts.Holds.Where(hold => hold is { Party: null, Interest: HoldEffect.StandsStill }
            && HoldOracle.Covers(hold, receivable)).ToArray();
        var sum = new DayByDay.Fraction(0, 1);
        for (var on = from; on <= Story.On(day); on = on.PlusDays(1))
        {
            var principal = Math.Max(0, receivable.Amount - open
                - payments.Where(payment => payment.On < on).Sum(payment => payment.Amount)
                - stops.Where(hold => hold.Amount is not null && Is(hold, on)).Sum(hold => hold.Amount!.Value));
            if (!Array.Exists(stops, hold => hold.Amount is null && Is(hold, on)))
            {
                var rate = 9 + Rates.Rates.Last(row => row.From <= on).Percent;
                var year = CalendarSystem.Iso.GetDaysInYear(on.Year);
                sum += new DayByDay.Fraction((BigInteger)(principal * 100 * rate * 100), 10_000 * (BigInteger)year);
            }
        }

        return (decimal)sum.Round() / 100;

        static bool Is(Hold hold, LocalDate on) =>
            hold.From <= on && (hold.Kind is HoldKind.Deceased || !(hold.Until <= on));
    }

    // Levels do, and what an event brings; not what announces, nor what a missed instalment brings.
    private static bool AsksForAll(DunningPolicy policy, DunningAction act) => act.Rung > 0
        || (act.Purpose is Purpose.Collect
            && policy.Treatments.SelectMany(treatment => treatment.Steps).First(step => step.Name == act.Step).On
                is not (StepEvent.None or StepEvent.PlanInstalmentMissed));

    private static string[] Asked(Simulation days) =>
        [.. days.Acts.Select(act => $"{act.Day}: {act.Act.Step} {act.Act.Amounts.AccruedInterest} {act.Act.Total}")];

    private static string[] Bare(Simulation days) =>
    [
        .. days.Acts.Select(act => $"{act.Day}: {act.Act.Case} {act.Act.Step} {act.Act.Channel} {act.Act.Tone} "
            + $"{act.Act.To} {act.Act.Total - act.Act.Amounts.AccruedInterest}"),
    ];

    private static DunningPolicy With(DunningPolicy policy, InterestOnNotices interest) =>
        new(policy.Model with { Options = policy.Model.Options with { Interest = interest } });

    private static Sample Bearing(PlainSample plain)
    {
        var sample = Portfolios.Make(plain);
        var (debtor, twin) = (Portfolios.Placed(sample.Debtor), Portfolios.Placed(sample.Twin));
        return new(With(sample.Policy, InterestOnNotices.Asked), Bearing(debtor), Bearing(twin)) { Book = Law };
    }

    // What is paid was paid on a day of its own; interest runs from the day after the due date.
    private static DebtorSnapshot Bearing(DebtorSnapshot debtor) => debtor with
    {
        Facts = debtor.Facts with
        {
            Receivables = debtor.Facts.Receivables
                .Select((item, index) => item with { InterestFrom = index == 3 ? null : item.DueOn.PlusDays(1) })
                .ToValueList(),
            Payments = debtor.Facts.Payments
                .Concat(debtor.Facts.Receivables.Where(item => item.Paid > 0).Select((item, index) => new Payment
                {
                    Receivable = item.Id,
                    Amount = item.Paid,
                    Currency = item.Currency,
                    On = item.DueOn.PlusDays((index * 7) - 3),
                })).ToValueList(),
        },
    };

    private void Check(Action<Sample> holds)
    {
        ForAll.Check(
            (Func<PlainSample, Sample>)Bearing,
            (Action<Sample>)(sample =>
            {
                holds(sample);
                var acts = Simulation.OfTwin(sample).Acts.ToArray();
                _all++;
                _contacted += acts.Length > 0 ? 1 : 0;
                _asked += Array.Exists(acts, act => act.Act.Amounts.AccruedInterest.Amount > 0) ? 1 : 0;
            }),
            60);
        output.WriteLine($"Of {_all} debtors {_contacted} had a contact, {_asked} were asked for interest.");
        (2 * _contacted).ShouldBeGreaterThanOrEqualTo(_all);
        (2 * _asked).ShouldBeGreaterThanOrEqualTo(_all);
    }
}
