namespace Dunning.Tests;

/// <summary>
/// What a credit covers where it counts for all accounts of the debtor. The reminder is due on day 5.
/// </summary>
public class CreditScopeTests
{
    private static readonly DunningPolicy AllAccounts =
        Story.Policies(Story.ThreeLevels, new() { Credit = CreditScope.Debtor });

    [Fact]
    public void A_credit_of_one_creditor_never_covers_what_is_owed_to_another() =>
        Says(new() { Amount = 60, Creditor = "C-2" }).ShouldBe("C-1 100.00 EUR");

    [Fact]
    public void A_credit_of_the_same_creditor_covers_another_account() =>
        Says(new() { Amount = 60, Creditor = "C-1", Account = "A-9" }).ShouldBe("C-1 40.00 EUR");

    private static string Says(Credit credit)
    {
        var story = Story.Of(AllAccounts, Story.Item() with { Creditor = "C-1" })
            .With(facts => facts with { Credits = [credit] });
        return string.Join("; ", story.Decide(5).Actions.Select(act => $"{act.Case.Creditor} {act.Total}"));
    }
}
