using Dunning.Tests.Contacts.Law;
using NodaTime;

namespace Dunning.Tests.Jurisdictions;

/// <summary>
/// An exception takes the place of its rule where it applies and while it is law; two at once are refused.
/// </summary>
public sealed class ExceptionTests
{
    private static readonly LocalDate Day = new(2026, 4, 7);

    private static readonly FrequencyWindow Strict = LawOf.TwoInSeven with { Id = new("us.strict"), Limit = 1 };

    private static readonly FrequencyWindow Lax = Strict with
    {
        Id = new("us.lax"),
        Limit = 5,
        ExceptionTo = Strict.Id,
        AppliesWhen = new() { DebtorKinds = [DebtorKind.Business] },
    };

    [Fact]
    public void Exception_TakesThePlaceOfItsRule_WhereItApplies()
    {
        var business = Debtor().With(facts => facts with { Kind = DebtorKind.Business });

        var excepted = LawOf.Guard(Strict, Lax).Ask(business, LawOf.Call(), LawOf.At(Day));
        excepted.Kind.ShouldBe(VerdictKind.Allow);
        excepted.Of(Strict).ShouldBeNull();
        excepted.Passes(Lax).ShouldBeTrue();

        LawOf.Guard(Strict, Lax).Ask(Debtor(), LawOf.Call(), LawOf.At(Day)).Of(Strict)!.Value.Kind
            .ShouldBe(FindingKind.Waits);
        LawOf.Guard(Strict, Lax).Ask(Debtor(), LawOf.Call(), LawOf.At(Day)).Of(Lax).ShouldBeNull();
    }

    [Fact]
    public void Exception_ThatBecomesLawLater_LetsThroughFromThen()
    {
        var later = Lax with { AppliesWhen = LegalScope.Everything, ValidFrom = Day.PlusDays(2) };

        var verdict = LawOf.Guard(Strict, later).Ask(Debtor(), LawOf.Call(), LawOf.At(Day));

        verdict.Until.ShouldBe(LawOf.StartOf(Day.PlusDays(2)));
    }

    [Fact]
    public void Exceptions_TwoAtOnce_AreRefusedAndNamed()
    {
        var other = Lax with { Id = new("us.other"), AppliesWhen = LegalScope.Everything };
        var business = Debtor().With(facts => facts with { Kind = DebtorKind.Business });

        var verdict = LawOf.Guard(Strict, Lax, other).Ask(business, LawOf.Call(), LawOf.At(Day));

        verdict.Kind.ShouldBe(VerdictKind.Deny);
        var found = verdict.Obstacles.ShouldHaveSingleItem();
        (found.Kind, found.Datum, found.Rule.Id).ShouldBe((FindingKind.Contradicted, "us.lax, us.other", Strict.Id));
        LawOf.Guard(Strict, Lax, other).Ask(Debtor(), LawOf.Call(), LawOf.At(Day)).Kind.ShouldBe(VerdictKind.Allow);
    }

    [Fact]
    public void Rule_OutsideItsDays_HasNothingToSay()
    {
        LawOf.Guard(Strict with { ValidFrom = Day.PlusDays(1) }).Ask(Debtor(), LawOf.Call(), LawOf.At(Day))
            .Of(Strict).ShouldBeNull();
        LawOf.Guard(Strict with { ValidTo = Day.PlusDays(1) }).Ask(Debtor(), LawOf.Call(), LawOf.At(Day)).Until
            .ShouldBe(LawOf.StartOf(Day.PlusDays(1)));
    }

    private static DebtorSnapshot Debtor() => LawOf.Debtor(LawOf.Called(Day.PlusDays(-1)));
}
