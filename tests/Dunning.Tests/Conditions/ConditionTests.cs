using NodaTime;

namespace Dunning.Tests;

/// <summary>Conditions as C# writes them: what they print, what they equal, what they hold.</summary>
public class ConditionTests
{
    private static readonly Amounts Fifty = Amounts.Of(new Money(50, Currency.EUR), new Money(60, Currency.CHF));

    public static TheoryData<Condition, string> Printed => new()
    {
        { Facts.DaysPastDue.AtMost(14), "daysPastDue at most 14" },
        { Facts.DaysPastDue.Between(3, 9), "all(daysPastDue at least 3, daysPastDue at most 9)" },
        { Facts.DaysPastDue.Is(0), "daysPastDue is 0" },
        { Facts.Month.In(1, 12), "month in 1 | 12" },
        { Facts.OpenAmount.AtLeast(Fifty), "openAmount at least 60.00 CHF, 50.00 EUR" },
        { Facts.OnTimeRate.AtLeast(Percentage.Of(90)), "onTimeRate at least 90 %" },
        { Facts.OldestDueDate.OnOrBefore(new(2026, 1, 31)), "oldestDueDate at most 2026-01-31" },
        { Facts.Hardship.IsTrue, "hardship is true" },
        { Facts.Hardship.IsFalse, "hardship is false" },
        { Facts.Hardship.IsUnknown, "hardship is unknown" },
        { Facts.DebtorKind.In("consumer", "soleTrader"), "debtorKind in consumer | soleTrader" },
        { Facts.Holds.Has("dispute"), "holds has dispute" },
        { Facts.ValueTier.Is("very \"good\""), "valueTier is \"very \\\"good\\\"\"" },
        { Facts.Contacts(7, ChannelKind.Call).AtMost(3), "contacts(call, 7 days) at most 3" },
        { Facts.Integer("seats", AttributeOwner.Account).AtLeast(5), "account.seats at least 5" },
        { Facts.Hardship.IsTrue | Facts.Vulnerable.IsTrue, "any(hardship is true, vulnerable is true)" },
        { !Facts.Hardship.IsTrue, "none(hardship is true)" },
        { Condition.All(), "all()" },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_condition_prints_as_it_reads(Condition condition, string text) => condition.ToString().ShouldBe(text);

    [Fact]
    public void Three_joined_by_and_are_one_group_of_three()
    {
        var (a, b, c) = (Facts.Hardship.IsTrue, Facts.Vulnerable.IsTrue, Facts.Hostile.IsTrue);

        (a & b & c).ShouldBe(Condition.All(a, b, c));
        (a | (b | c)).ShouldBe(Condition.Any(a, b, c));
        ((a & b) | c).ShouldBe(Condition.Any(Condition.All(a, b), c));
        (!(!a)).ShouldBe(Condition.None(Condition.None(a))); // two negations are kept: it prints as written
    }

    [Fact]
    public void Conditions_are_equal_when_they_say_the_same_in_the_same_order()
    {
        Facts.DaysPastDue.AtMost(14).ShouldBe(Facts.DaysPastDue.AtMost(14));
        Facts.DaysPastDue.AtMost(14).ShouldNotBe(Facts.DaysPastDue.AtMost(15));
        Facts.Contacts(7).AtMost(3).ShouldNotBe(Facts.Contacts(8).AtMost(3));
        (Facts.Hardship.IsTrue & Facts.Hostile.IsTrue).ShouldNotBe(Facts.Hostile.IsTrue & Facts.Hardship.IsTrue);
    }

    [Fact]
    public void Every_test_of_the_tree_is_found_from_left_to_right()
    {
        var condition = (Facts.Hardship.IsTrue | !(Facts.Month.Is(1) & Facts.Hostile.IsTrue)) & Facts.Vulnerable.IsTrue;

        condition.Tests().Select(test => test.Fact.Name).ShouldBe(["hardship", "month", "hostile", "vulnerable"]);
    }

    [Fact]
    public void Conditions_nest_12_deep_and_no_deeper()
    {
        var condition = Facts.Hardship.IsTrue;
        for (var depth = 1; depth <= 12; depth++)
        {
            condition = !condition;
        }

        Should.Throw<ArgumentException>(() => !condition).Message
            .ShouldStartWith("Conditions nest 13 deep; at most 12.");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3_661)]
    public void A_window_has_a_length_that_means_something(int days) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Facts.Contacts(days));

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    public void An_attribute_needs_a_name(string name) =>
        Should.Throw<ArgumentException>(() => Facts.Integer(name, AttributeOwner.Debtor));

    [Fact]
    public void Risk_is_told_from_the_fact() =>
        Facts.RiskScore.DerivesFromRisk.ShouldBeTrue();

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)] // the bound is included
    [InlineData(15, true)]
    public void At_least_includes_the_number(int day, bool holds) =>
        Truths.Of(Facts.DaysPastDue.AtLeast(14), Debtor(), day).ShouldBe(holds);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)] // both ends are included
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_range_includes_both_ends(int day, bool holds) =>
        Truths.Of(Facts.DaysPastDue.Between(3, 9), Debtor(), day).ShouldBe(holds);

    [Theory]
    [InlineData("gold", true)]
    [InlineData("Gold", false)] // ordinal
    [InlineData("silver", true)]
    [InlineData("bronze", false)]
    [InlineData(null, null)]
    public void A_text_is_in_a_set_of_texts_or_unknown(string? tier, bool? holds) =>
        Truths.Of(Facts.ValueTier.In("gold", "silver"), Debtor() with { ValueTier = tier }).ShouldBe(holds);

    [Theory]
    [InlineData("2026-03-01", false)]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-03", true)]
    public void A_date_compares_by_day(string due, bool holds) => Truths.Of(
        Facts.OldestDueDate.OnOrAfter(new(2026, 3, 2)),
        Debtor(NodaTime.Text.LocalDatePattern.Iso.Parse(due).Value)).ShouldBe(holds);

    [Theory]
    [InlineData(11, 12, true)] // 91.67 %
    [InlineData(9, 10, true)] // exactly 90 %
    [InlineData(8_999, 10_000, false)] // a hundredth of a percent below
    [InlineData(0, 0, null)] // nothing settled: nobody knows
    public void A_share_compares_exactly(int onTime, int settled, bool? holds) => Truths.Of(
        Facts.OnTimeRate.AtLeast(Percentage.Of(90)),
        Debtor() with { SettledItems = settled, SettledOnTime = onTime }).ShouldBe(holds);

    [Theory]
    [InlineData("EUR", true)]
    [InlineData("CHF", false)] // 50 francs are below the 60 asked for
    [InlineData("USD", null)] // no figure for dollars: unknown, never zero
    public void Money_compares_in_the_currency_of_the_case(string currency, bool? holds) => Truths.Of(
        Facts.OpenAmount.AtLeast(Fifty),
        Debtor() with { Currency = Currency.Parse(currency) }).ShouldBe(holds);

    [Fact]
    public void A_set_holds_one_of_the_texts_or_not()
    {
        var tags = Facts.Set("tags", AttributeOwner.Debtor);
        var debtor = Debtor() with { Attributes = [AttributeValue.OfSet("tags", "b", "a", "b")] };

        Truths.Of(tags.Has("x", "a"), debtor).ShouldBe(true);
        Truths.Of(tags.Has("x"), debtor).ShouldBe(false);
        Truths.Of(tags.Has("a"), Debtor()).ShouldBeNull();
    }

    [Fact]
    public void An_attribute_of_another_type_is_unknown()
    {
        var debtor = Debtor() with { Attributes = [AttributeValue.Of("seats", "five")] };

        Truths.Of(Facts.Integer("seats", AttributeOwner.Debtor).AtLeast(1), debtor).ShouldBeNull();
        Truths.Of(Facts.Text("seats", AttributeOwner.Debtor).Is("five"), debtor).ShouldBe(true);
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 1)] // seven days with today: the contact of six days ago counts
    [InlineData(8, 1)]
    [InlineData(0, 1)] // no window: all of time
    public void A_window_holds_today_and_the_days_before(int days, int count)
    {
        var debtor = Debtor() with { Contacts = [new() { On = Truths.Today.PlusDays(-6), Channel = Channel.Phone }] };

        Truths.Of(Facts.Contacts(days).Is(count), debtor).ShouldBe(true);
    }

    // Else a second decision of the day would read other facts than the first, and do what is for tomorrow.
    [Theory]
    [InlineData(null, 0, 1)] // a contact made outside counts at once
    [InlineData("reminder", 0, 0)]
    [InlineData("reminder", 1, 1)]
    public void What_a_step_did_on_a_day_is_read_from_the_next_day_on(string? step, int inDays, int count)
    {
        var debtor = Debtor() with
        {
            Contacts = [new() { On = Truths.Today, Channel = Channel.Email, Step = step }],
        };

        Truths.Of(Facts.Contacts(7).Is(count), debtor, inDays).ShouldBe(true);
        Truths.Of(Facts.UnansweredAttempts.Is(count), debtor, inDays).ShouldBe(true);
        Truths.Of(Facts.DaysSinceLastContact.Is(inDays), debtor, inDays).ShouldBe(count == 1 ? true : null);
    }

    private static DebtorFacts Debtor() => Debtor(Truths.Today);

    private static DebtorFacts Debtor(LocalDate due) => new()
    {
        Debtor = "D-1",
        Currency = Currency.EUR,
        Receivables = [new() { Id = "R-1", Amount = 50, DueOn = due }],
    };
}
