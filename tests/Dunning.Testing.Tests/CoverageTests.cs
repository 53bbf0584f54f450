namespace Dunning.Testing.Tests;

/// <summary>Which parts of a policy a set of stories reaches.</summary>
public class CoverageTests
{
    [Fact]
    public void What_no_story_reaches_is_named()
    {
        var result = CaseSuite.Run([CaseFile.Parse(Told.Story, "s.case")], Policies.Find);

        result.IsPassed.ShouldBeTrue();
        result.Coverage.ShouldHaveSingleItem().NeverExercised.ShouldBe([
            "never exercised: segment `hardship`",
            "never exercised: step `second-reminder`",
            "never exercised: step `call`",
            "never exercised: `hardship is true (of any(hardship is true, vulnerable is true))` being true",
            "never exercised: `hardship is true (of any(hardship is true, vulnerable is true))` being false",
            "never exercised: `vulnerable is true (of any(hardship is true, vulnerable is true))` being true",
            "never exercised: `vulnerable is true (of any(hardship is true, vulnerable is true))` being false",
        ]);
        result.RulesReached.Select(rule => rule.Value).ShouldContain("steps.not-yet");
        result.RulesNotReached.Select(rule => rule.Value).ShouldContain("promises.open");
    }

    [Fact]
    public void A_further_story_reaches_further()
    {
        var kind = Told.With("Europe/Berlin", "Europe/Berlin, hardship yes, vulnerable no").Split("\n\nbut")[0]
            .Replace("2026-03-20 Fri  > nothing until 2026-03-21                # day 4\n", "",
                StringComparison.Ordinal)
            .Replace("2026-03-21 Sat", "2026-03-31 Tue", StringComparison.Ordinal);
        CaseFile[] files = [CaseFile.Parse(Told.Story, "s.case"), CaseFile.Parse(kind, "kind.case")];

        var result = CaseSuite.Run(files, Policies.Find);

        result.Runs.SelectMany(run => run.Problems).ShouldBeEmpty();
        result.Coverage.ShouldHaveSingleItem().Items.Where(item => item.IsReached).Select(item => item.ToString())
            .ShouldBe([
                "segment `hardship`", "segment `everyone`", "step `reminder`",
                "`hardship is true (of any(hardship is true, vulnerable is true))` being true",
                "`vulnerable is true (of any(hardship is true, vulnerable is true))` being false",
            ]);
    }

    [Fact]
    public void The_stories_of_the_repository_reach_every_segment_and_step_of_each_policy()
    {
        var result = CaseSuite.Run(StoriesTests.Files, Policies.Find, Policies.Names);

        result.Coverage.Select(coverage => coverage.Policy).ShouldBe(Policies.Names, ignoreOrder: true);
        result.Coverage.SelectMany(coverage => coverage.Items.Where(IsPart).Where(item => !item.IsReached)
            .Select(item => $"{coverage.Policy}: {item}")).ShouldBeEmpty();

        static bool IsPart(CoverageItem item) => item.Kind is CoverageKind.Segment or CoverageKind.Step;
    }

    [Fact]
    public void The_stories_of_the_repository_reach_every_rule_but_those_with_a_reason()
    {
        var result = CaseSuite.Run(StoriesTests.Files, Policies.Find, Policies.Names);

        result.RulesNotReached.Select(rule => rule.Value)
            .ShouldBe(Unreached.Keys.Order(StringComparer.Ordinal), "reached by no story; write one, or a reason");
    }

    // What no story reaches, and why none does; each has a tested example on its page.
    private static readonly Dictionary<string, string> Unreached = new()
    {
        ["before-due.silent"] = Page,
        ["channels.preferred"] = Said,
        ["charges.added"] = Said,
        ["charges.capped"] = Page,
        ["charges.free"] = Page,
        ["charges.guarded"] = Page,
        ["charges.held"] = Page,
        ["charges.let-off"] = Page,
        ["charges.no-figure"] = Page,
        ["choices.bounds"] = Choice,
        ["choices.id-taken"] = Choice,
        ["choices.no-plans"] = Choice,
        ["choices.nothing-open"] = Choice,
        ["choices.plan-bounds"] = Choice,
        ["choices.plans-used"] = Choice,
        ["choices.promises-used"] = Choice,
        ["choices.representative"] = Choice,
        ["choices.time-barred"] = Choice,
        ["choices.unfit"] = Choice,
        ["choices.unknown"] = Choice,
        ["contacts.hours"] = Guard,
        ["contacts.in-flight"] = Page,
        ["contacts.not-at-work"] = Guard,
        ["contacts.one-call-a-day"] = Guard,
        ["events.not-yet"] = Page,
        ["events.over"] = Page,
        ["events.times"] = Page,
        ["interest.asked"] = Said,
        ["interest.minimum"] = Page,
        ["interest.payments"] = Page,
        ["interest.rate-gap"] = Page,
        ["payments.not-known-for-due"] = Page,
        ["plans.fallen-through"] = Page,
        ["policy.not-live"] = Page,
        ["receivables.charged-back"] = Said,
        ["recipients.none"] = Page,
        ["recipients.unreachable"] = Page,
        ["runs.backdated"] = Run,
        ["runs.blast-radius"] = Run,
        ["runs.cap"] = Run,
        ["runs.channel-cap"] = Run,
        ["segments.one-change"] = Page,
        ["segments.taken"] = Said,
        ["steps.over"] = Page,
        ["steps.passed-over"] = Page,
        ["tone.softened"] = Said,
        ["tone.softer-first"] = Page,
    };

    private const string Page = "told by no story yet: the example on the rule's page, which is tested, shows it";

    private const string Choice = "said to a debtor who chooses, and a story tells what was recorded";

    private const string Guard = "told by verdicts of the guard alone: a decision has one contact a day and no hour";

    private const string Said = "named by the explanation of an act, and not among the reasons of a decision";

    private const string Run = "a rule of runs, and a story has none";
}
