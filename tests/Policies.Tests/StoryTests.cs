namespace Dunning.Samples;

/// <summary>What befalls single debtors of the portfolios, told line by line.</summary>
public class StoryTests
{
    [Fact]
    public void Saas_tries_a_card_again_on_days_1_and_3_until_it_is_paid() =>
        Told(SaasCardFailure.Name, "card-second-try-40", "2026-03-01").ShouldBe(
        [
            "2026-02-15 card-declined by push remind 69.00 USD",
            "2026-02-15 apply retry-card 69.00 USD",
            "2026-02-15 signal enteredArrears",
            "2026-02-17 apply retry-card 69.00 USD",
            "2026-02-18 signal cured",
        ]);

    [Fact]
    public void Saas_tries_three_times_on_days_1_3_and_5_where_nobody_pays() =>
        Told(SaasCardFailure.Name, "75-days-late-02", "2026-03-01", "retry-card").ShouldBe(
        [
            "2026-02-03 apply retry-card 24.00 USD",
            "2026-02-05 apply retry-card 24.00 USD",
            "2026-02-07 apply retry-card 24.00 USD",
        ]);

    [Fact]
    public void Saas_never_tries_a_lost_card_and_suspends_after_grace() =>
        Told(SaasCardFailure.Name, "card-lost-13", "2026-03-01").ShouldBe(
        [
            "2026-02-12 card-declined by push remind 36.00 USD",
            "2026-02-12 signal enteredArrears",
            "2026-02-17 update-card by push remind 36.00 USD",
            "2026-02-18 signal atRisk",
            "2026-02-21 suspension-notice by email urge 36.00 USD",
            "2026-02-26 apply suspend 36.00 USD",
        ]);

    [Fact]
    public void Saas_reactivates_on_the_day_on_which_nothing_is_overdue()
    {
        var walks = Samples.Of(SaasCardFailure.Name).Walks;
        var reverted = walks.SelectMany(walk => walk.Days
            .Where(day => day.Decision.Measures.Any(act => act is { Measure: "suspend", Act: MeasureAct.Revert }))
            .Select(day => (walk, day))).ToArray();

        reverted.Length.ShouldBeGreaterThan(20);
        foreach (var (walk, day) in reverted.Where(one => one.day.Before.Facts.Plans.IsEmpty))
        {
            var overdue = day.Before.Receivables.Where(item => item.DueOn < day.On).Sum(item => item.Amount - item.Paid);
            overdue.ShouldBeLessThanOrEqualTo(day.Before.Facts.Credits.Sum(credit => credit.Amount), walk.Life.Name);
        }
    }

    [Fact]
    public void Sap_climbs_level_by_level_at_the_payer_and_hands_over_by_area() =>
        Told(SapLikeB2B.Name, "never-03", "2026-04-26", "558", "990").ShouldBe(
        [
            "2026-02-28 level-1 by email remind to head-office 558.00 EUR",
            "2026-03-14 level-2 by email urge to head-office 558.00 EUR",
            "2026-03-28 level-3 by letter demand to head-office 558.00 EUR",
            "2026-04-11 level-4 by letter final to head-office 558.00 EUR",
            "2026-04-11 level-4 by letter final to buyer 558.00 EUR",
            "2026-04-25 apply legal-handover 990.00 EUR",
        ]);

    [Fact]
    public void Reminder_terms_count_the_next_level_from_the_printed_day() =>
        Told(BusinessCentralLikeTerms.Name, "never-03", "2026-03-19", "reminder").ShouldBe(
        [
            "2026-02-20 reminder-1 by letter remind 48.00 EUR",
            "2026-03-02 reminder-2 by letter urge 48.00 EUR",
            "2026-03-12 reminder-3 by letter demand 48.00 EUR",
        ]);

    [Fact]
    public void The_lender_warns_debtor_and_guarantor_before_termination() =>
        Told(GermanInstalmentLender.Name, "never-03", "2026-06-01", "warning", "terminate").ShouldBe(
        [
            "2026-03-26 warning by letter final 615.00 EUR",
            "2026-03-26 warning by letter final to guarantor 615.00 EUR",
            "2026-04-13 apply terminate 615.00 EUR",
        ]);

    [Fact]
    public void The_lender_follows_a_broken_promise_and_goes_on() =>
        Told(GermanInstalmentLender.Name, "promise-breaker-34", "2026-02-19").ShouldBe(
        [
            "2026-01-18 before-due by email inform 84.00 EUR",
            "2026-01-22 signal enteredArrears",
            "2026-01-29 reminder by email remind 84.00 EUR",
            "2026-02-11 promise-broken by email remind 84.00 EUR",
            "2026-02-18 second-reminder by email urge 84.00 EUR",
        ]);

    [Fact]
    public void The_collector_starts_with_a_notice_of_the_debt_and_ends_with_its_return() =>
        Told(UsThirdPartyCollector.Name, "never-31", "2026-12-31").ShouldBe(
        [
            "2026-01-01 signal enteredArrears",
            "2026-01-02 notice-of-debt by letter remind 970.00 USD",
            "2026-02-06 offer by email remind 970.00 USD",
            "2026-02-16 call by phone remind 970.00 USD",
            "2026-03-18 last-offer by email urge 970.00 USD",
            "2026-04-18 apply return-to-creditor 970.00 USD",
            "2026-04-18 signal handedOver",
        ]);

    [Fact]
    public void The_utility_restricts_nobody_in_winter_and_nobody_who_is_vulnerable()
    {
        var walks = Samples.Of(UkUtility.Name).Walks;
        var applied = walks.SelectMany(walk => walk.Days.SelectMany(day => day.Decision.Measures
            .Where(act => act.Act is MeasureAct.Apply).Select(_ => day))).ToArray();

        applied.Length.ShouldBeGreaterThan(5);
        applied.ShouldAllBe(day =>
            (day.On.Month >= 4 && day.On.Month <= 9) || (day.On.Month == 10 && day.On.Day <= 14));
        applied.ShouldAllBe(day => day.Before.Facts.Vulnerable != true && day.Before.Facts.Hardship != true);
    }

    [Fact]
    public void The_utility_takes_a_restriction_back_with_the_breathing_space_and_is_quiet_for_60_days()
    {
        var lines = Told(UkUtility.Name, "moratorium-23", "2026-08-31");

        lines.ShouldContain(line => line.StartsWith("2026-04-26 apply prepayment-meter", StringComparison.Ordinal));
        lines.Where(line => string.CompareOrdinal(line, "2026-05-31") > 0)
            .TakeWhile(line => string.CompareOrdinal(line, "2026-07-30") < 0)
            .ShouldBe(["2026-05-31 revert prepayment-meter 0.00 GBP"]);
        lines.ShouldContain(line => line.Contains("after-hold", StringComparison.Ordinal));
    }

    [Fact]
    public void Telco_bars_outgoing_calls_then_all_then_ends_the_contract() =>
        Told(Telco.Name, "75-days-late-02", "2026-04-09", "apply", "notice").ShouldBe(
        [
            "2026-02-15 bar-notice by sms urge 79.00 EUR",
            "2026-02-23 apply bar-outgoing 79.00 EUR",
            "2026-03-08 apply bar-all 146.00 EUR",
            "2026-03-15 bar-notice by sms urge 146.00 EUR",
            "2026-03-22 last-notice by letter demand 146.00 EUR",
            "2026-04-08 apply end-contract 175.00 EUR",
        ]);

    [Fact]
    public void Wholesale_asks_the_head_office_and_stops_deliveries_after_notice() =>
        Told(Wholesale.Name, "never-31", "2026-03-25", "2038").ShouldBe(
        [
            "2026-02-18 reminder by email remind to head-office 2038.00 EUR",
            "2026-02-28 call by phone remind to head-office 2038.00 EUR",
            "2026-03-10 stop-notice by email urge to head-office 2038.00 EUR",
            "2026-03-18 apply delivery-stop 2038.00 EUR",
            "2026-03-24 demand by letter demand to head-office 2038.00 EUR",
        ]);

    [Fact]
    public void Wholesale_asks_for_the_undisputed_half() =>
        Told(Wholesale.Name, "dispute-rejected-10", "2026-04-01", "2020", "1010").ShouldBe(
        [
            "2026-03-05 reminder by email remind 2020.00 EUR",
            "2026-03-15 call by phone remind 1010.00 EUR",
            "2026-03-25 stop-notice by email urge 1010.00 EUR",
        ]);

    [Fact]
    public void Wholesale_asks_nobody_whose_credit_covers_it() =>
        Told(Wholesale.Name, "in-credit-18", "2026-09-01", "reminder", "call", "demand", "notice")
            .Where(line => string.CompareOrdinal(line, "2026-03-03") > 0)
            .First().ShouldBe("2026-08-09 reminder by sms remind 4572.00 EUR");

    // The lines of a life before a day, those with one of some words if any are given.
    private static string[] Told(string policy, string life, string before, params string[] words)
    {
        var sample = Samples.Of(policy);
        var number = int.Parse(life[^2..], System.Globalization.CultureInfo.InvariantCulture);
        var walk = sample.Walks[number];
        walk.Life.Name.ShouldBe(life);
        return
        [
            .. walk.Lines.Where(line => string.CompareOrdinal(line, before) < 0
                && (words.Length == 0 || Array.Exists(words, word => line.Contains(word, StringComparison.Ordinal)))),
        ];
    }
}
