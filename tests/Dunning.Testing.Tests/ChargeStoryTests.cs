namespace Dunning.Testing.Tests;

/// <summary>Stories tell what a notice costs, book charges and let them off.</summary>
public class ChargeStoryTests
{
    private const string Story = """
        case    The second reminder costs 2.50 EUR
        policy  charging    covers charges.free

        2026-03-02 Mon  debtor D-1
        2026-03-02 Mon  receivable R-1 100.00 EUR due 2026-03-02
        2026-03-07 Sat  > send reminder by e-mail, asks 100.00 EUR, charge 0.00 EUR
        2026-03-17 Tue  > send second by letter, asks 102.50 EUR, charge 2.50 EUR
        2026-03-31 Tue  > send second by letter, asks 102.50 EUR, charge 0.00 EUR

        but with        2026-03-20 waive charge second, goodwill
        2026-03-31 Tue  > send second by letter, asks 100.00 EUR

        but with        2026-03-20 cancel charge 2026-03-17:second:EUR, sent by mistake
        2026-03-31 Tue  > send second by letter, asks 100.00 EUR

        but with        2026-03-20 receivable F-1 2.50 EUR due 2026-03-17, books 2026-03-17:second:EUR
        2026-03-31 Tue  > send second by letter, asks 102.50 EUR

        but with        2026-03-20 returned letter
        2026-03-27 Fri  > nothing until you act
        """;

    private static readonly DunningPolicy Policy = DunningPolicy.Named("charging")
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Letter)
                .Charge(Amounts.Of(new Money(2.5m, Currency.EUR)))
            .AtLastLevel(LastLevel.Repeat(14, 1)))
        .Build().Value;

    [Fact]
    public void A_story_tells_of_charges() => Problems(Story).ShouldBeEmpty();

    [Fact]
    public void Another_charge_is_named() =>
        Problems(Story.Replace("asks 102.50 EUR, charge 2.50 EUR", "charge 2.40 EUR", StringComparison.Ordinal))
            .ShouldHaveSingleItem().ShouldContain(
                "expected is send second by letter, charge 2.40 EUR; decided is send second by letter, asks 102.50 "
                    + "EUR, charge 2.50 EUR.");

    [Fact]
    public void A_charge_that_is_not_owed_is_not_let_off() =>
        Problems(Story.Replace("waive charge second, goodwill", "waive charge third", StringComparison.Ordinal))[0]
            .ShouldContain("no notice of the ledger has this charge.");

    private static string[] Problems(string text) =>
        [.. CaseFile.Parse(text, "s.case").Run(_ => Policy, ["charging"]).Problems.Select(item => item.ToString())];
}
