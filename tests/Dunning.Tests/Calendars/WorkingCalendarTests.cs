using NodaTime;

namespace Dunning.Tests.Calendars;

/// <summary>The host's working days: what they cover, what they are called, what they decide.</summary>
public class WorkingCalendarTests
{
    private static readonly LocalDate Holiday = Story.On(4); // the Friday after day 0

    private static readonly WorkingCalendar OneHoliday = new("de-be", 2026, 2026, [Holiday]);

    [Fact]
    public void It_is_named_with_a_hash_of_its_content()
    {
        OneHoliday.Id.ShouldMatch("^de-be@[0-9a-f]{8}$");
        new WorkingCalendar("de-be", 2026, 2026, [Holiday, Holiday]).Id.ShouldBe(OneHoliday.Id); // said twice
        new WorkingCalendar("de-be", 2026, 2026, []).Id.ShouldNotBe(OneHoliday.Id);
        new WorkingCalendar("de-be", 2025, 2026, [Holiday]).Id.ShouldNotBe(OneHoliday.Id);
        WorkingCalendar.MondayToFriday.Id.ShouldBe("mon-fri");
    }

    // Whatever changes a decision changes the name: days of rest, holidays, the years that are covered.
    [Fact]
    public void Its_hash_takes_in_days_of_rest()
    {
        var friday = Resting([IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday]);
        WorkingCalendar[] all =
        [
            OneHoliday, friday, Resting([IsoDayOfWeek.Sunday]), Resting([]), Resting([IsoDayOfWeek.Friday]),
            Resting([IsoDayOfWeek.Saturday]), WorkingCalendar.Of("de-be", (2026, 2027), [Holiday], Weekend),
            WorkingCalendar.Of("de-be", (2026, 2026), [Holiday.PlusDays(3)], Weekend),
        ];

        all.Select(calendar => calendar.Id).Distinct().Count().ShouldBe(all.Length);
        Resting(Weekend).Id.ShouldBe(OneHoliday.Id);
        Resting([IsoDayOfWeek.Saturday, IsoDayOfWeek.Friday]).Id.ShouldBe(friday.Id, "in any order");
        Resting([IsoDayOfWeek.Saturday, IsoDayOfWeek.Friday]).IsWorkingDay(Day.Of(Holiday.PlusDays(2)))
            .ShouldBeTrue("it decides otherwise: a Sunday");

        static WorkingCalendar Resting(ValueList<IsoDayOfWeek> rest) =>
            WorkingCalendar.Of("de-be", (2026, 2026), [Holiday], rest);
    }

    private static ValueList<IsoDayOfWeek> Weekend => [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    [Fact]
    public void Holidays_stand_in_order_whatever_order_they_came_in() =>
        new WorkingCalendar("x", 2026, 2027, [new(2027, 1, 1), new(2026, 1, 1)]).Holidays
            .ShouldBe([new(2026, 1, 1), new(2027, 1, 1)]);

    [Theory]
    [InlineData("2026-03-02", 0, "2026-03-02")] // Monday
    [InlineData("2026-03-02", 3, "2026-03-05")]
    [InlineData("2026-03-06", 1, "2026-03-09")] // from Friday over a weekend
    [InlineData("2026-03-07", 1, "2026-03-09")] // from Saturday
    [InlineData("2026-03-08", 1, "2026-03-09")] // from Sunday
    [InlineData("2026-03-05", 3, "2026-03-10")]
    [InlineData("2026-03-07", 0, "2026-03-07")] // nothing to add: even a Saturday stays
    [InlineData("2026-03-06", 5, "2026-03-13")] // a whole week
    public void Working_days_leave_out_weekends(string from, int days, string to) =>
        WorkingCalendar.MondayToFriday.Plus(Day.Of(Date(from)), days)!.Value.Date.ShouldBe(Date(to));

    [Fact]
    public void It_stands_in_the_basis_of_each_decision()
    {
        var story = Five;

        Decide(story, 4, null).Basis.Calendar.ShouldBe("mon-fri");
        Decide(story, 4, OneHoliday).Basis.Calendar.ShouldBe(OneHoliday.Id);
    }

    [Theory]
    [InlineData(4, null, false)]
    [InlineData(7, null, true)] // Monday: the fifth working day after day 0, a Monday
    [InlineData(7, "one holiday", false)]
    [InlineData(8, "one holiday", true)]
    public void A_step_counts_by_the_calendar_of_the_host(int day, string? calendar, bool acts) =>
        Decide(Five, day, calendar is null ? null : OneHoliday).Actions.Any().ShouldBe(acts);

    [Fact]
    public void Outside_its_years_nothing_is_guessed()
    {
        var old = new WorkingCalendar("old", 2025, 2025, [new(2025, 12, 25)]);

        var decision = Decide(Five, 7, old);

        decision.Actions.ShouldBeEmpty();
        decision.NextEvaluation.ShouldBeNull();
        Story.Text(decision.Cases[0].Because).ShouldBe("steps.day-not-known reminder R-1 missing=calendar");
        decision.Cases[0].Because.ToString()
            .ShouldBe("it is not known from when \"reminder\" counts for R-1: the calendar does not reach so far");
    }

    [Fact]
    public void A_broken_promise_is_reckoned_by_it_too()
    {
        // Promised for day 2, a Wednesday: three working days later is day 7, a Monday, and with the holiday day 8.
        var story = Story.Of(Story.ThreeLevels, Story.Item()).With(facts => facts with
        {
            Promises = [new() { Id = "P-1", Amount = 100, MadeOn = Story.On(0), By = Story.On(2) }],
        });

        Decide(story, 7, null).Actions.Count().ShouldBe(1);
        Decide(story, 7, OneHoliday).Actions.ShouldBeEmpty();
        Decide(story, 8, OneHoliday).Actions.Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(PromisedDay.AsPromised, 10)] // promised for Saturday, day 5: Wednesday, day 9, is the third after it
    [InlineData(PromisedDay.NextWorkingDay, 11)] // rolled to Monday, day 7: Thursday, day 10
    public void A_promise_for_a_weekend_may_roll_to_the_next_working_day(PromisedDay promised, int broken)
    {
        var policy = Story.Policies(Story.ThreeLevels, new() { PromisedDay = promised });
        var story = Story.Of(policy, Story.Item()).With(facts => facts with
        {
            Promises = [new() { Id = "P-1", Amount = 100, MadeOn = Story.On(0), By = Story.On(5) }],
        });

        (story with { Lag = 1 }).Decide(broken - 1).Actions.ShouldBeEmpty();
        (story with { Lag = 1 }).Decide(broken).Actions.Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("1st")]
    public void A_name_is_a_name(string? name) => Should
        .Throw<ArgumentException>(() => new WorkingCalendar(name!, 2026, 2026, [])).ParamName.ShouldBe("name");

    [Fact]
    public void Years_stand_in_order() => Should
        .Throw<ArgumentException>(() => new WorkingCalendar("x", 2027, 2026, [])).ParamName.ShouldBe("firstYear");

    [Fact]
    public void A_holiday_lies_in_the_years_that_are_covered()
    {
        Should.Throw<ArgumentException>(() => new WorkingCalendar("x", 2026, 2026, [new(2027, 1, 1)]))
            .Message.ShouldContain("Holiday 2027-01-01 lies outside 2026 to 2026");
        Should.Throw<ArgumentException>(() => new WorkingCalendar("x", 2026, 2026, [new(2025, 12, 31)]));
        Should.Throw<ArgumentNullException>(() => new WorkingCalendar("x", 2026, 2026, null!));
    }

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static Story Five => Story.Of(
        t => t.Level("reminder", Start.After(Span.WorkingDays(5), StartFrom.DueDate), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop),
        Story.Item());

    private static Decision Decide(Story story, int day, WorkingCalendar? calendar) =>
        new DunningEngine(story.Policy, calendar).Decide(
            story.Debtor with { PaymentsKnownUntil = Story.On(day - (story.Lag ?? 0)) }, AsOf.On(Story.On(day)));
}
