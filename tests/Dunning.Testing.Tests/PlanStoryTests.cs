namespace Dunning.Testing.Tests;

/// <summary>Stories tell what a plan does to charges from before.</summary>
public class PlanStoryTests
{
    private const string Story = """
        case    Charges from before a plan are asked for with another bill, unless the plan lets them rest
        policy  charging    covers plans.active

        2026-03-02 Mon  debtor D-1
        2026-03-02 Mon  receivable R-1 100.00 EUR due 2026-03-02
        2026-03-07 Sat  > send reminder by e-mail, asks 102.50 EUR, charge 2.50 EUR
        2026-03-10 Tue  plan PL-1 50.00 EUR on 2026-05-01, 50.00 EUR on 2026-06-01, for R-1, interest stands-still
        2026-03-12 Thu  receivable R-2 40.00 EUR due 2026-03-20
        2026-03-25 Wed  > send reminder by e-mail, asks 45.00 EUR, charge 2.50 EUR

        but without     2026-03-10 plan
        but with        2026-03-10 plan PL-1 100.00 EUR on 2026-06-01, for R-1, charges stands-still
        2026-03-25 Wed  > send reminder by e-mail, asks 42.50 EUR
        """;

    private static readonly DunningPolicy Policy = DunningPolicy.Named("charging")
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Charge(Amounts.Of(new Money(2.5m, Currency.EUR)))
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;

    [Fact]
    public void A_story_tells_of_plans() => Problems(Story).ShouldBeEmpty();

    [Fact]
    public void Another_word_is_refused() =>
        Problems(Story.Replace("interest stands-still", "interest waits", StringComparison.Ordinal))
            .ShouldContain(problem => problem.Contains("waits", StringComparison.Ordinal));

    private static string[] Problems(string text) =>
        [.. CaseFile.Parse(text, "s.case").Run(_ => Policy, ["charging"]).Problems.Select(item => item.ToString())];
}
