using Dunning.Tests.Jurisdictions.Law;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Jurisdictions;

public sealed class LimitationTests
{
    private static readonly ClaimFacts Claim = new() { AroseOn = new(2023, 3, 10) };

    // As other countries have it: so many years from the due date.
    private static readonly Limitation Plain = new()
    {
        Id = new("xx.limitation"),
        Citation = "a test",
        Source = "a test",
        Years = 5,
        PaymentRestarts = true,
    };

    [Theory]
    [InlineData("2023-01-01", "2027-01-01")]
    [InlineData("2023-12-31", "2027-01-01")]
    [InlineData("2024-01-01", "2028-01-01")]
    public void German_claims_are_barred_with_the_end_of_a_year(string arose, string barred) =>
        GermanLaw.Limitation.From(new() { AroseOn = On(arose) }).DayAfter.ShouldBe(On(barred));

    // BGB 199(1) Nr. 2 and (4): ten years at most, to the day.
    [Theory]
    [InlineData("2025-06-01", false, "2029-01-01")]
    [InlineData("2029-06-01", false, "2033-01-01")]
    [InlineData("2030-06-01", false, "2033-03-11")]
    [InlineData(null, true, "2033-03-11")]
    public void Late_knowledge_begins_late_and_ten_years_are_the_most(string? known, bool isUnknown, string barred)
    {
        var facts = Claim with { KnownOn = known is null ? null : On(known), IsUnknown = isUnknown };

        GermanLaw.Limitation.From(facts).DayAfter.ShouldBe(On(barred));
    }

    [Theory]
    [InlineData("2022-02-28", "2027-03-01")]
    [InlineData("2020-02-29", "2025-03-01")]
    [InlineData("2021-12-31", "2027-01-01")]
    public void Elsewhere_years_count_from_the_day(string arose, string barred) =>
        Plain.From(new() { AroseOn = On(arose) }).DayAfter.ShouldBe(On(barred));

    [Theory]
    [InlineData("2023-06-15", "2027-01-01")] // before it began
    [InlineData("2024-01-01", "2027-01-02")]
    [InlineData("2026-12-31", "2030-01-01")]
    [InlineData("2027-01-01", "2027-01-01")] // barred already
    public void An_acknowledgement_begins_it_again_while_it_runs(string paid, string barred) =>
        GermanLaw.Limitation.From(Claim with { AcknowledgedOn = [On(paid)] }).DayAfter.ShouldBe(On(barred));

    [Fact]
    public void The_last_acknowledgement_in_time_counts() =>
        GermanLaw.Limitation.From(Claim with
        {
            AcknowledgedOn = [On("2034-01-01"), On("2029-06-15"), On("2026-06-15")],
        }).DayAfter.ShouldBe(On("2032-06-16"));

    [Theory]
    [InlineData("2026-12-31", "2027-01-31", "2027-08-02")] // its last day alone is left
    [InlineData("2027-01-01", "2027-01-31", "2027-01-01")] // too late
    [InlineData("2023-06-01", "2023-06-30", "2027-01-01")] // over before it began
    [InlineData("2023-06-01", "2024-01-31", "2027-08-02")] // the first seven months stand still
    public void Days_on_which_it_stands_still_are_not_counted(string served, string ended, string barred) =>
        GermanLaw.Limitation.From(Claim with { Proceedings = [new(On(served), On(ended))] })
            .DayAfter.ShouldBe(On(barred));

    [Fact]
    public void Proceedings_that_overlap_are_counted_once()
    {
        var once = Claim with { Proceedings = [new(On("2025-01-01"), On("2025-12-31"))] };
        var twice = Claim with
        {
            Proceedings = [new(On("2025-03-01"), On("2025-12-31")), new(On("2025-01-01"), On("2025-10-15"))],
        };

        GermanLaw.Limitation.From(twice).DayAfter.ShouldBe(GermanLaw.Limitation.From(once).DayAfter);
    }

    [Fact]
    public void While_proceedings_go_on_it_is_not_barred()
    {
        var dates = GermanLaw.Limitation.From(Claim with { Proceedings = [new(On("2026-12-15"), null)] });

        (dates.DayAfter, dates.Obstacle).ShouldBe((null, LegalObstacle.Suspended));
        dates.On(LegalDay.SuspendedFrom).ShouldBe(On("2026-12-15"));
    }

    [Fact]
    public void A_payment_while_it_stands_still_begins_it_again_after()
    {
        var dates = GermanLaw.Limitation.From(Claim with
        {
            AcknowledgedOn = [On("2027-02-01")],
            Proceedings = [new(On("2026-12-15"), On("2027-03-15"))],
        });

        // Three years from 16 September 2027 on: what stands still after the payment is not counted.
        dates.LastDay.ShouldBe(On("2030-02-01").PlusDays(Period.DaysBetween(On("2027-02-01"), On("2027-09-15"))));
    }

    [Fact]
    public void A_title_lasts_thirty_years_and_a_payment_on_it_thirty_more()
    {
        var titled = Claim with { TitledOn = On("2026-05-04") };

        GermanLaw.Limitation.From(titled).LastDay.ShouldBe(On("2056-05-04"));
        GermanLaw.Limitation.From(titled with { AcknowledgedOn = [On("2030-01-15"), On("2025-01-01")] }).LastDay
            .ShouldBe(On("2060-01-15"));
        Plain.From(titled).DayAfter.ShouldBe(On("2028-03-11"));
    }

    [Fact]
    public void What_was_paid_on_a_barred_claim_stays_paid_unless_law_says_otherwise()
    {
        var (barred, paid) = (On("2026-01-01"), On("2026-01-01"));
        var other = Plain with { PaymentIsReturned = true };

        GermanLaw.Limitation.IsReturned(barred, paid).ShouldBeFalse();
        other.IsReturned(barred, paid).ShouldBeTrue();
        other.IsReturned(barred, paid.PlusDays(-1)).ShouldBeFalse();
    }

    // Neither a payment nor proceedings ever let a claim be barred sooner.
    [Fact]
    public void Nothing_shortens_it() =>
        ForAll.Check<(ushort Arose, ushort[] Paid, (ushort Served, ushort Days)[] Stands), ClaimFacts>(
            plain => new()
            {
                AroseOn = On("2015-01-01").PlusDays(plain.Arose % 2_000),
                AcknowledgedOn = [.. (plain.Paid ?? []).Select(day => On("2015-01-01").PlusDays(day % 6_000))],
                Proceedings =
                [
                    .. (plain.Stands ?? []).Select(still => new Proceedings(
                        On("2015-01-01").PlusDays(still.Served % 6_000),
                        On("2015-01-01").PlusDays((still.Served % 6_000) + (still.Days % 900)))),
                ],
            },
            facts =>
            {
                var bare = GermanLaw.Limitation.From(new() { AroseOn = facts.AroseOn }).DayAfter!.Value;
                var paid = GermanLaw.Limitation.From(facts with { Proceedings = [] }).DayAfter!.Value;
                var all = GermanLaw.Limitation.From(facts).DayAfter!.Value;

                paid.ShouldBeGreaterThanOrEqualTo(bare);
                all.ShouldBeGreaterThanOrEqualTo(paid);
            });

    private static LocalDate On(string date) => LocalDatePattern.Iso.Parse(date).Value;
}
