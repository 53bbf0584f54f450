using Dunning.Diagnostics;
using Dunning.Tests.Languages;

namespace Dunning.Testing.Tests;

/// <summary>Problems of stories in German; that each has its sentence is a convention.</summary>
public class GermanTests
{
    public static IEnumerable<TheoryDataRow<string>> Templates =>
        GermanProblems.Table.Keys.Order(StringComparer.Ordinal).Select(key => new TheoryDataRow<string>(key));

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_german_template_has_the_figures_of_the_english_one(string english) =>
        GermanProblems.Table[english].ShouldTranslate(english);

    [Theory]
    [InlineData(
        "2026-03-20 Fri  > nothing",
        "2026-03-20 Thu  > nothing",
        "s.case:6:12: error DUN3104: 2026-03-20 ist \"Fri\", nicht \"Thu\". \"2026-03-20 Fri\" schreiben oder das "
            + "gemeinte Datum.")]
    [InlineData(
        "120.00 EUR due 2026-03-16",
        "120.00 EUR 2026-03-16",
        "s.case:5:43: error DUN3108: Hier steht \"2026-03-16\"; erwartet ist \"due\". Zu schreiben ist: \"receivable "
            + "R-70 120.00 EUR due 2026-03-16\".")]
    [InlineData(
        "120.00 EUR due 2026-03-16",
        "120.00 EUR",
        "s.case:5:42: error DUN3108: Hier endet der Satzteil; erwartet ist \"due\". Zu schreiben ist: \"receivable "
            + "R-70 120.00 EUR due 2026-03-16\".")]
    [InlineData(
        "120.00 EUR due 2026-03-16",
        "120.00 EUR due",
        "s.case:5:46: error DUN3108: Hier fehlt ein Datum wie 2026-03-02.")]
    [InlineData(
        "2026-03-20 paid 120.00 EUR",
        "2026-03-20 hold dunning",
        "s.case:9:33: error DUN3108: \"dunning\" ist hier nicht bekannt; erwartet ist eine Art von Sperre (")]
    [InlineData(
        "2026-03-20 paid 120.00 EUR",
        "2026-03-20 set receivables[R-1].dueOn soon",
        "s.case:9:28: error DUN3122: receivables[0].dueOn: \"soon\" ist kein Datum: Jahr-Monat-Tag schreiben")]
    [InlineData(
        "asks 120.00 EUR\n\nbut with        2026-03-20",
        "asks 130.00 EUR\n\nbut with        2026-03-20",
        "s.case:7:19: error DUN3130: 2026-03-21 Sat: Erwartet ist \"send reminder by e-mail, asks 130.00 EUR\", "
            + "entschieden ist \"send reminder by e-mail, asks 120.00 EUR\". Grund: steps.reached: Tag 5 nach "
            + "Fälligkeit: „reminder“ beginnt an Tag 5.")]
    [InlineData(
        "covers steps.not-yet",
        "covers promises.open",
        "s.case:2:28: error DUN3133: Keine Entscheidung der Geschichte hat den Grund promises.open. Sie hat: ")]
    public void A_mistake_reads_so_in_german(string old, string text, string problem)
    {
        var found = Told.Run(Told.With(old, text)).Problems.ShouldHaveSingleItem();

        found.ToString(Language.German).ShouldStartWith(problem);
        found.ToString(Language.English).ShouldBe(found.ToString());
        found.TextIn(Language.German).ShouldNotBe(found.Text);
        GermanTemplate.NumbersOf(found.TextIn(Language.German)).ShouldBe(GermanTemplate.NumbersOf(found.Text));
    }

    [Fact]
    public void A_problem_of_the_host_reads_as_it_was_written()
    {
        var problem = new CaseProblem { Path = "a.case", Line = 1, Column = 2, Id = "X1", Text = "this is ours." };
        var found = Told.Run(Told.With("policy  default", "policy  defualt")).Problems.ShouldHaveSingleItem();

        problem.ToString(Language.German).ShouldBe("a.case:1:2: error X1: this is ours.");
        (found with { Text = "another." }).TextIn(Language.German).ShouldBe("another.");
        (found with { Line = 7 }).ToString(Language.German).ShouldBe(
            "s.case:7:9: error DUN3120: Ein Regelwerk \"defualt\" gibt es nicht. Gemeint ist vielleicht \"default\".");
    }

    [Theory]
    [InlineData(CoverageKind.Segment, "segment `a`", "Segment `a`")]
    [InlineData(CoverageKind.Step, "step `a`", "Schritt `a`")]
    [InlineData(CoverageKind.TestTrue, "`a` being true", "`a` trifft zu")]
    [InlineData(CoverageKind.TestFalse, "`a` being false", "`a` trifft nicht zu")]
    public void A_part_of_a_policy_reads_so(CoverageKind kind, string english, string german)
    {
        var item = new CoverageItem(kind, "a", IsReached: false);

        (item.ToString(), item.ToString(Language.German)).ShouldBe((english, german));
    }
}
