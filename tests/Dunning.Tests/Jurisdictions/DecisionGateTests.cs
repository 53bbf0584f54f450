using Dunning.Tests.Jurisdictions.Law;

namespace Dunning.Tests.Jurisdictions;

public sealed class DecisionGateTests
{
    private static readonly ActFacts Erase = new() { Act = "erase", On = new(2026, 6, 1) };

    // BGB 498(1) Nr. 1 b, (2), each share to the cent.
    [Theory]
    [InlineData(36, false, "999.99", 2, "arrears")]
    [InlineData(36, false, "1000.00", 2, null)]
    [InlineData(37, false, "499.99", 2, "arrears")]
    [InlineData(37, false, "500.00", 2, null)]
    [InlineData(37, false, "500.00", 1, "consecutive-instalments")]
    [InlineData(360, true, "249.99", 2, "arrears")]
    [InlineData(360, true, "250.00", 2, null)]
    [InlineData(12, true, "250.00", 3, null)]
    [InlineData(null, false, "999.99", 2, "arrears")]
    [InlineData(null, false, "1000.00", 2, null)]
    public void A_loan_is_ended_from_its_share_on(
        int? term, bool isMortgage, string arrears, int instalments, string? unmet)
    {
        var verdict = GermanLaw.TerminationArrears.Judge(Loan(Euros(arrears)) with
        {
            Loan = new()
            {
                Nominal = Euros("10000"),
                Arrears = Euros(arrears),
                TermMonths = term,
                IsMortgage = isMortgage,
                ConsecutiveInstalments = instalments,
            },
        });

        verdict.Unmet.ShouldBe(unmet is null ? [] : [unmet]);
        verdict.Kind.ShouldBe(unmet is null ? GateKind.Permitted : GateKind.Refused);
    }

    [Fact]
    public void Without_the_figures_of_the_loan_it_is_not_ended()
    {
        var verdict = GermanLaw.TerminationArrears.Judge(new() { Act = "terminate-loan", On = new(2026, 6, 1) });

        verdict.IsPermitted.ShouldBeFalse();
        verdict.Unmet.ShouldBe(["consecutive-instalments", "arrears"]);
    }

    [Fact]
    public void Amounts_in_two_currencies_do_not_compare() =>
        Should.Throw<ArgumentException>(
            () => GermanLaw.TerminationArrears.Judge(Loan(new(1000m, Currency.CHF))))
            .Message.ShouldContain("CHF");

    [Theory]
    [InlineData("2026-11-19", "consumer-credit", GateKind.NotGuarded)]
    [InlineData("2026-11-20", "consumer-credit", GateKind.Refused)]
    [InlineData("2026-11-20", null, GateKind.Refused)]
    [InlineData("2026-11-20", "utility", GateKind.NotGuarded)]
    public void Forbearance_comes_first_from_its_day_on(string date, string? product, GateKind kind)
    {
        var act = new ActFacts
        {
            Act = "initiate-enforcement",
            On = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value,
            Product = product,
        };

        EuropeanLaw.Forbearance.Judge(act).Kind.ShouldBe(kind);
        EuropeanLaw.Forbearance.Judge(act with { Act = "remind" }).Kind.ShouldBe(GateKind.NotGuarded);
        EuropeanLaw.Forbearance.Judge(act with { Facts = [new("forbearance-assessed")] }).IsPermitted.ShouldBeTrue();
    }

    // GDPR art 22: what is not known is taken the stricter way.
    [Theory]
    [InlineData("", false)]
    [InlineData("!solely-automated", true)]
    [InlineData("!significant-effect", true)]
    [InlineData("solely-automated significant-effect contract", false)]
    [InlineData("contract human-review", false)]
    [InlineData("contract logic-explained", false)]
    [InlineData("human-review logic-explained", false)]
    [InlineData("contract human-review logic-explained", true)]
    [InlineData("consent human-review logic-explained", true)]
    [InlineData("law human-review logic-explained", true)]
    [InlineData("contract human-review !logic-explained", false)]
    public void A_decision_of_a_machine_needs_a_ground_a_human_and_an_explanation(string facts, bool isPermitted)
    {
        var known = facts.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => new LegalFact(name.TrimStart('!'), name[0] != '!'));

        EuropeanLaw.AutomatedDecision.Judge(Erase with { Act = "refuse-plan", Facts = [.. known] })
            .IsPermitted.ShouldBe(isPermitted);
    }

    [Fact]
    public void Records_are_kept_to_the_end_of_their_time_and_restricted_for_claims()
    {
        var kept = Erase with { Facts = [new("records-kept-by-law", Until: new(2036, 12, 31))] };
        var claims = Erase with { Facts = [new("legal-claims-open")] };

        EuropeanLaw.EraseRecords.Judge(kept).PermittedFrom.ShouldBe(new(2037, 1, 1));
        EuropeanLaw.EraseRecords.Judge(kept with { On = new(2036, 12, 31) }).IsPermitted.ShouldBeFalse();
        EuropeanLaw.EraseRecords.Judge(kept with { On = new(2037, 1, 1) }).IsPermitted.ShouldBeTrue();
        EuropeanLaw.EraseClaims.Judge(claims).Instead.ShouldBe("restrict");
        EuropeanLaw.EraseClaims.Judge(claims).PermittedFrom.ShouldBeNull();
        EuropeanLaw.EraseClaims.Judge(Erase).IsPermitted.ShouldBeTrue();
    }

    [Fact]
    public void One_reason_that_is_enough_takes_the_place_of_all_others()
    {
        var gate = EuropeanLaw.Forbearance with { Unless = ["debtor-agreed"] };
        var act = new ActFacts { Act = "initiate-enforcement", On = new(2027, 1, 1) };

        gate.Judge(act).Unmet.ShouldBe(["forbearance-assessed"]);
        gate.Judge(act with { Facts = [new("debtor-agreed")] }).IsPermitted.ShouldBeTrue();
        gate.Judge(act with { Facts = [new("debtor-agreed", IsSo: false)] }).IsPermitted.ShouldBeFalse();
    }

    private static ActFacts Loan(Money arrears) => new()
    {
        Act = "terminate-loan",
        On = new(2026, 6, 1),
        Product = "consumer-credit",
        Loan = new()
        {
            Nominal = Euros("10000"),
            Arrears = arrears,
            TermMonths = 36,
            ConsecutiveInstalments = 2,
        },
    };

    private static Money Euros(string amount) =>
        new(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currency.EUR);
}
