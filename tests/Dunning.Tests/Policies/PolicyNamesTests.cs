using NodaTime;

namespace Dunning.Tests.Policies;

/// <summary>What parts of a policy are called, in texts and nowhere else.</summary>
public class PolicyNamesTests
{
    private static readonly AsOf Day10 = AsOf.On(new(2026, 2, 10));

    private static readonly DebtorSnapshot Debtor = new()
    {
        Debtor = DebtorId.FromString("D-1"),
        Currency = Currency.EUR,
        Receivables =
        [
            new() { Id = ReceivableId.FromString("R-1"), Amount = 300m, DueOn = new LocalDate(2026, 2, 5) },
        ],
        Reachable = [Channel.Email],
        PaymentsKnownUntil = new LocalDate(2026, 2, 9),
    };

    [Fact]
    public void Texts_of_a_language_call_parts_as_the_policy_says()
    {
        var engine = new DunningEngine(Policy());
        var german = engine.Explain(Debtor, Day10, Language.German).ToString();
        var english = engine.Explain(Debtor, Day10, Language.English).ToString();

        german.ShouldContain("Zahlungserinnerung");
        german.ShouldContain("„Zweite Mahnung für Kundinnen & Kunden“");
        german.ShouldNotContain("„reminder“");
        german.ShouldNotContain("second-reminder");
        english.ShouldContain("\"reminder\"");
        english.ShouldContain("\"second-reminder\"");
        english.ShouldNotContain("Mahnung");
    }

    [Fact]
    public void The_description_and_the_reasons_do_as_well()
    {
        var policy = Policy();
        policy.Describe(Language.German).ShouldContain("„Zweite Mahnung für Kundinnen & Kunden“");
        policy.Describe(Language.English).ShouldNotContain("Mahnung");

        var decision = new DunningEngine(policy).Decide(Debtor, Day10);
        decision.SummaryIn(Language.German, policy).ShouldContain("Zahlungserinnerung");
        decision.SummaryIn(Language.English, policy).ShouldBe(decision.Summary);
        decision.Cases[0].Because.ToString(Language.German, policy).ShouldContain("„Zahlungserinnerung“");
    }

    [Fact]
    public void What_a_part_is_called_decides_nothing()
    {
        var (plain, called) = (new DunningEngine(Policy(isCalled: false)), new DunningEngine(Policy()));
        called.Policy.Revision.ShouldNotBe(plain.Policy.Revision);
        var decision = called.Decide(Debtor, Day10);
        decision.Actions.ShouldHaveSingleItem().Step.ShouldBe("reminder");
        decision.Cases.ShouldBe(plain.Decide(Debtor, Day10).Cases);
    }

    [Theory]
    [InlineData("german", "reminder", "Erinnerung", "DUN1005")]
    [InlineData("DE", "reminder", "Erinnerung", "DUN1005")]
    [InlineData("de", "remindr", "Erinnerung", "DUN1006")]
    [InlineData("de", "reminder", " ", "DUN1007")]
    [InlineData("de", "reminder", "Erste\nMahnung", "DUN1007")]
    public void A_name_that_nobody_can_use_is_a_problem(string language, string name, string text, string id) =>
        Draft(language, name, text).ShouldBe([id]);

    [Fact]
    public void A_name_has_at_most_80_characters()
    {
        Draft("de", "reminder", new string('ä', 80)).ShouldBeEmpty();
        Draft("de", "reminder", new string('ä', 81)).ShouldBe(["DUN1007"]);
    }

    [Fact]
    public void A_part_has_one_name_in_a_language() => Builder()
        .Called("de", "reminder", "Erinnerung")
        .Called("de", "reminder", "Mahnung")
        .Build().Problems.ShouldHaveSingleItem().Id.ShouldBe("DUN1002");

    private static IEnumerable<string> Draft(string language, string name, string text) =>
        Builder().Called(language, name, text).Build().Problems.Select(problem => problem.Id);

    private static DunningPolicy Policy(bool isCalled = true) => isCalled
        ? Builder()
            .Called("de", "reminder", "Zahlungserinnerung")
            .Called("de", "second-reminder", "Zweite Mahnung für Kundinnen & Kunden")
            .Called("fr", "reminder", "rappel")
            .Build().Value
        : Builder().Build().Value;

    private static DunningPolicyBuilder Builder() => DunningPolicy.Named("named")
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("second-reminder", Start.AfterNotice(10), Tone.Urge, Channel.Email)
            .AtLastLevel(LastLevel.Stop));
}
