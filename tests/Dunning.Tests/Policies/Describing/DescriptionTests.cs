using Dunning.Decisions;
using Dunning.Tests.Languages;

namespace Dunning.Tests.Policies.Describing;

/// <summary>A description tells everything of a policy, and the same figures in each language.</summary>
public class DescriptionTests
{
    [Fact]
    public void Both_languages_say_the_same_figures() => ForAll.Check(
        (int[] plain) => Generated.Policies.MakeNaming(new(plain)),
        policy => policy.Describe(Language.German).ShouldSayTheSameAs(policy.Describe(Language.English)));

    [Fact]
    public void A_condition_says_the_same_figures_in_both_languages() => ForAll.Check(
        (int[] plain) => Generated.Conditions.Make(new(plain)),
        condition => condition.Describe(Language.German).ShouldSayTheSameAs(condition.Describe(Language.English)));

    [Fact]
    public void Every_segment_treatment_step_and_measure_is_named() => ForAll.Check(
        (int[] plain) => Generated.Policies.MakeNaming(new(plain)),
        policy =>
        {
            var text = policy.Describe(Language.English);
            policy.Segments.Select(segment => segment.Name)
                .Concat(policy.Treatments.Select(treatment => treatment.Name))
                .Concat(policy.Treatments.SelectMany(treatment => treatment.Steps).Select(step => step.Name))
                .Concat(policy.Measures.Select(measure => measure.Name))
                .ShouldAllBe(name => text.Contains($"\"{name}\"", StringComparison.Ordinal));
        });

    [Fact]
    public void The_default_is_told_from_the_first_reminder_to_what_comes_after_the_call()
    {
        var text = DunningPolicy.Default.Describe(Language.English);

        text.ShouldStartWith(
            $"# Policy default\n\nRevision {DunningPolicy.Default.Revision}: 2 segments, 2 treatments, 4 steps.\n\n");
        text.ShouldContain("1. \"hardship\": hardship or vulnerable. Treatment \"supportive\".\n2. \"everyone\": ");
        text.ShouldContain(
            "- \"reminder\", level 1: a notice by e-mail, else letter. It starts on day 5 past due. Tone: remind.\n");
        text.ShouldContain("It starts 10 days after the last notice.");
        text.ShouldContain("After the last level nothing more happens.");
    }

    [Theory]
    [InlineData(
        Language.English,
        "hardship or (days past due at least 3 and days past due at most 14) or not (no hardship)")]
    [InlineData(
        Language.German,
        "Notlage erklärt oder (Tage nach Fälligkeit mindestens 3 und Tage nach Fälligkeit höchstens 14) "
        + "oder nicht (keine Notlage erklärt)")]
    public void A_condition_reads_as_a_sentence(Language language, string text) =>
        (Facts.Hardship.IsTrue | Facts.DaysPastDue.Between(3, 14) | !Facts.Hardship.IsFalse).Describe(language)
            .ShouldBe(text);

    [Fact]
    public void What_a_condition_is_without_parts_is_said()
    {
        Condition.All().Describe(Language.English).ShouldBe("always");
        Condition.Any().Describe(Language.German).ShouldBe("nie");
    }

    [Fact]
    public void A_text_of_the_policy_begins_no_line_of_its_own()
    {
        var policy = DunningPolicy.Named("p").Everyone("t")
            .Treatment("t", t => t.Level("a", Start.OnDay(5), Tone.Remind, Channel.Letter).Form("paper\n## Heading")
                .AtLastLevel(LastLevel.Stop))
            .Build().Value;

        policy.Describe(Language.English).ShouldContain("Prescribed form: \"paper ## Heading\".");
    }

    [Fact]
    public void Each_code_that_is_looked_up_has_its_phrase()
    {
        string[] keys =
        [
            .. Keys<StartFrom>("anchor"), .. Keys<PartyRole>("role"), .. Keys<Circumstance>("circumstance"),
            .. Keys<Signal>("signal"), .. Keys<RequirementFrom>("measure.from"),
            .. Keys<Entry>("entry").Where(key => key != "policy.entry:nextRung"),
            .. Keys<ChannelKind>("kind").Where(key => key != "policy.kind:none"),
            .. Keys<Purpose>("step.purpose").Where(key => key != "policy.step.purpose:collect"),
            .. Keys<DueDayCount>("option.dueDay"), .. Keys<CatchUp>("option.catchUp"),
            .. Keys<HoldAge>("option.holdAge"), .. Keys<HeldItems>("option.heldItems"),
            .. Keys<AfterHold>("option.afterHold"), .. Keys<CreditScope>("option.credit"),
            .. Keys<MinimumScope>("option.minimumScope"), .. Keys<GraceMeaning>("option.grace"),
            .. Keys<PromisedDay>("option.promisedDay"),
        ];

        keys.Where(key => !Texts.English.Has(key)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Keys<T>(string stem)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => $"policy.{stem}:{Codes.Of(value)}");
}
