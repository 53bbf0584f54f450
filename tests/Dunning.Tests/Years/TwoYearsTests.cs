namespace Dunning.Tests.Years;

/// <summary>
/// Stories of two years in which the host learns something on the way: each is decided daily and only on the days that
/// decisions name, with equal outcome, and the counts are worked out by hand.
/// </summary>
public class TwoYearsTests
{
    private static readonly DebtorFacts Nobody = new()
    {
        Debtor = "D-1",
        Currency = Currency.EUR,
        Contact = new() { Reachable = Story.EmailThenLetter.ToValueList() },
    };

    private static readonly DunningPolicy ThreeThenMonthly = Story.Policies(t =>
    {
        Story.ThreeLevels(t);
        t.AtLastLevel(LastLevel.Repeat(30));
    });

    [Fact]
    public void Who_pays_on_the_day_is_told_before_it_and_never_asked()
    {
        var policy = Signalling(t => t.BeforeDue("early", 10, Story.EmailThenLetter)
            .BeforeDue("late", 3, Story.EmailThenLetter)
            .Level("reminder", Start.OnDay(5), Tone.Remind, Story.EmailThenLetter).AtLastLevel(LastLevel.Stop));

        var walk = Monthly(policy, first: 14, paidAfter: 0).Agreed();

        walk.Counts.ShouldBe("24 early, 24 late");
        walk.Steps[^1].After.History.Episodes.ShouldBeEmpty();
    }

    [Fact]
    public void Who_pays_each_bill_33_days_late_hears_of_each()
    {
        var policy = Signalling(t => t.Level("reminder", Start.OnDay(20), Tone.Remind, Story.EmailThenLetter)
            .AtLastLevel(LastLevel.Stop));

        var walk = Monthly(policy, first: 10, paidAfter: 33).Agreed();

        walk.Counts.ShouldBe("1 EnteredArrears, 24 reminder");
        walk.DaysOf("reminder").ShouldBe(Enumerable.Range(0, 24).Select(bill => 30 + (30 * bill)));
        walk.Steps[^1].After.History.Episodes.Count.ShouldBe(1); // never cured: the next is due before
    }

    [Fact]
    public void Who_pays_each_bill_20_days_late_is_cured_each_time()
    {
        var policy = Signalling(t => t.Level("reminder", Start.OnDay(14), Tone.Remind, Story.EmailThenLetter)
            .On("thanks", StepEvent.Cured, Tone.Inform, Channel.Email).AtLastLevel(LastLevel.Stop));

        var walk = Monthly(policy, first: 10, paidAfter: 20).Agreed();

        walk.Counts.ShouldBe("24 Cured, 24 EnteredArrears, 24 LeftArrears, 24 reminder, 24 thanks");
    }

    [Fact]
    public void The_never_cured_climbs_once_and_is_repeated_each_month()
    {
        // Day 5, 15, 25; then 55, 85 and so on to 715.
        var walk = new TwoYears(ThreeThenMonthly, _ => Owing(Story.Item())).Agreed();

        walk.Counts.ShouldBe("24 demand, 1 reminder, 1 second");
        walk.DaysOf("demand").ShouldBe(Enumerable.Range(0, 24).Select(month => 25 + (30 * month)));
    }

    [Fact]
    public void The_never_cured_is_handed_over_once_and_gets_its_statements()
    {
        var policy = Builder(t =>
        {
            Story.ThreeLevels(t);
            t.On("statement", StepEvent.Statement, Tone.Inform, Story.EmailThenLetter).Every(90)
                .AtLastLevel(LastLevel.Apply("agency", 20));
        }).Measure(new() { Name = "agency", HandsOver = true, BlockedBy = [Circumstance.Plan] })
            .Signals(Signal.HandedOver).Build(isAnalysed: false).Value;

        var walk = new TwoYears(policy, _ => Owing(Story.Item())).Agreed();

        // Statements on day 1, 91 and so on to 721.
        walk.Counts.ShouldBe("1 Apply agency, 1 HandedOver, 1 demand, 1 reminder, 1 second, 9 statement");
        walk.Steps.First(step => step.Decision.Measures.Any()).Day.ShouldBe(45);
    }

    [Fact]
    public void Who_flips_between_segments_each_week_hears_each_level_once()
    {
        var policy = DunningPolicy.Named("flips")
            .Segment("soft", Facts.Vulnerable.IsTrue, "gentle").Everyone("standard")
            .Treatment("standard", Story.ThreeLevels)
            .Treatment("gentle", t => t.Extends("standard").Without("demand")).Build(isAnalysed: false).Value;

        var walk = new TwoYears(policy, day => Owing(Story.Item()) with { Vulnerable = day / 7 % 2 == 0 }).Agreed();

        // The demand is due on day 25, in a soft week of days 14 to 20 or 28 to 34: from 21 to 27 it is not soft.
        walk.Counts.ShouldBe("1 demand, 1 reminder, 1 second");
        walk.DaysOf("demand").ShouldBe([25]);
    }

    [Fact]
    public void Each_broken_promise_is_one_event()
    {
        var policy = Story.Policies(t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Story.EmailThenLetter)
            .On("promise-broken", StepEvent.PromiseBroken, Tone.Remind, Story.EmailThenLetter)
            .AtLastLevel(LastLevel.Stop));

        // Made on day 20, 50 and so on, each for ten days later; 24 of them end before the two years do.
        var walk = new TwoYears(policy, day => Owing(Story.Item()) with
        {
            Promises = [.. Enumerable.Range(0, 24).Where(k => 20 + (30 * k) <= day).Select(k => new PromiseToPay
            {
                Id = $"P-{k}", Amount = 100, MadeOn = Story.On(20 + (30 * k)), By = Story.On(30 + (30 * k)),
            })],
        }).Agreed();

        walk.Counts.ShouldBe("24 promise-broken, 1 reminder");
    }

    [Fact]
    public void What_bounces_is_sent_by_the_next_channel_until_the_address_is_renewed()
    {
        var story = new TwoYears(ThreeThenMonthly, day => Owing(Story.Item()) with
        {
            Contact = Nobody.Contact with { Renewals = day >= 60 ? [new(Channel.Email, Story.On(60))] : [] },
        })
        {
            LedgerDays = [7],
            Ledger = (_, history) => history with
            {
                Contacts = [.. history.Contacts.Select(contact => contact with { Outcome = ContactOutcome.Returned })],
            },
        };

        var walk = story.Agreed();

        // Given again on day 7; then 17, 27, 57 by letter, and from 87 on by e-mail.
        walk.Counts.ShouldBe("24 demand, 2 reminder, 1 second");
        walk.DaysOf("reminder").ShouldBe([5, 7]);
        walk.Acts.Where(act => act.Channel == Channel.Letter).Select(act => Day(act)).ShouldBe([7, 17, 27, 57]);
    }

    [Fact]
    public void What_is_undone_was_never_given()
    {
        var story = new TwoYears(ThreeThenMonthly, _ => Owing(Story.Item()))
        {
            LedgerDays = [12],
            Ledger = (_, history) => history with { Items = [], Contacts = [] },
        };

        var walk = story.Agreed();

        walk.Counts.ShouldBe("24 demand, 2 reminder, 1 second");
        walk.Acts.Take(4).Select(act => $"{Day(act)} {act.Step}")
            .ShouldBe(["5 reminder", "12 reminder", "22 second", "32 demand"]);
    }

    [Fact]
    public void Two_currencies_never_meet_in_a_notice_and_share_a_day()
    {
        var policy = Signalling(t => t.Level("reminder", Start.OnDay(20), Tone.Remind, Story.EmailThenLetter)
            .AtLastLevel(LastLevel.Stop));
        var francs = Monthly(policy, first: 10, paidAfter: 33, Currency.CHF).Facts;
        var euros = Monthly(policy, first: 10, paidAfter: 33).Facts;

        var walk = new TwoYears(policy, day => Nobody with
        {
            Receivables = [.. euros(day).Receivables, .. francs(day).Receivables],
        }).Agreed();

        walk.Counts.ShouldBe("2 EnteredArrears, 48 reminder");
        walk.Acts.GroupBy(act => act.On).ShouldAllBe(day => day.Count() == 2);
        walk.Acts.ShouldAllBe(act => act.Total == new Money(100, act.Case.Currency));
    }

    [Fact]
    public void Part_payments_are_taken_off_at_once_until_nothing_is_left()
    {
        // Ten a month on day 20, 50 and so on, known the day after.
        static int Paid(int day) => day <= 20 ? 0 : Math.Min(24, ((day - 21) / 30) + 1);
        var walk = new TwoYears(
            ThreeThenMonthly,
            day => Owing(Story.Item(amount: 240) with { Paid = 10 * Paid(day) })).Agreed();

        walk.Counts.ShouldBe("23 demand, 1 reminder, 1 second");
        walk.Acts.Select(act => act.Total.Amount).ShouldBe(
            walk.Acts.Select(act => 240m - (10 * Paid(Day(act)))));
        walk.Acts.Last().Total.Amount.ShouldBe(10);
    }

    [Fact]
    public void A_payment_that_is_booked_back_ends_what_was_right_when_it_was_done()
    {
        var policy = Signalling(t =>
        {
            Story.ThreeLevels(t);
            t.On("thanks", StepEvent.Cured, Tone.Inform, Channel.Email);
        });

        // Paid on day 3, found on day 40.
        var walk = new TwoYears(policy, day => Owing(Story.Item() with { Paid = day >= 40 ? 100 : 0 }) with
        {
            Payments = day >= 40 ? [new() { On = Story.On(3), Amount = 100, Receivable = "R-1" }] : [],
        }).Agreed();

        walk.Counts.ShouldBe("1 Cured, 1 EnteredArrears, 1 LeftArrears, 1 demand, 1 reminder, 1 second, 1 thanks");
        walk.DaysOf("thanks").ShouldBe([40]);
    }

    [Fact]
    public void A_charge_back_after_the_cure_has_its_true_age_and_a_tone_that_starts_anew()
    {
        var policy = Signalling(t =>
        {
            Story.ThreeLevels(t);
            t.On("thanks", StepEvent.Cured, Tone.Inform, Channel.Email);
        });
        Payment Paid(int day, PaymentKind kind) =>
            new() { On = Story.On(day), Amount = 100, Receivable = "R-1", Kind = kind };

        // The reminder on day 5, paid on 10; taken back on 100, when level two is long due.
        var walk = new TwoYears(policy, day => Owing(Story.Item() with { Paid = day is > 10 and <= 100 ? 100 : 0 }) with
        {
            Payments =
            [
                .. day > 10 ? [Paid(10, PaymentKind.Payment)] : Array.Empty<Payment>(),
                .. day > 100 ? [Paid(100, PaymentKind.ChargeBack)] : Array.Empty<Payment>(),
            ],
        }).Agreed();

        walk.Counts.ShouldBe("1 Cured, 2 EnteredArrears, 1 LeftArrears, 1 demand, 1 reminder, 2 second, 1 thanks");
        walk.Acts.Select(act => $"{Day(act)} {act.Step} {Codes.Of(act.Tone)}").ShouldBe(
            ["5 reminder remind", "11 thanks inform", "101 second remind", "108 second urge", "118 demand demand"]);
    }

    private static int Day(DunningAction act) => NodaTime.Period.DaysBetween(Story.Day0, act.On);

    private static DebtorFacts Owing(params ReadOnlySpan<Receivable> items) =>
        Nobody with { Receivables = ValueList.Create(items) };

    private static DunningPolicyBuilder Builder(Action<TreatmentBuilder> steps) =>
        DunningPolicy.Named("years").Everyone("standard").Treatment("standard", steps);

    private static DunningPolicy Signalling(Action<TreatmentBuilder> steps) =>
        Builder(steps).Signals(Signal.EnteredArrears, Signal.LeftArrears, Signal.Cured).Build(isAnalysed: false).Value;

    // A bill each 30 days, known 20 days before it is due, paid some days after it and known to be the day after that.
    private static TwoYears Monthly(DunningPolicy policy, int first, int paidAfter, Currency? currency = null) =>
        new(policy, day => Nobody with
        {
            Receivables = [.. Enumerable.Range(0, 24).Select(k => (Number: k, Due: first + (30 * k)))
                .Where(bill => day >= bill.Due - 20)
                .Select(bill => Story.Item($"R-{bill.Number}{currency}", due: bill.Due) with
                {
                    Paid = day > bill.Due + paidAfter ? 100 : 0,
                    Currency = currency,
                })],
        });
}
