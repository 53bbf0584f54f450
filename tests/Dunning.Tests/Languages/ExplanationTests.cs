using Dunning.Tests.Docs;
using Dunning.Tests.Generated;
using Snippets;

namespace Dunning.Tests.Languages;

/// <summary>Explanations say the same in each language: the same figures, whoever the debtor is.</summary>
public class ExplanationTests(ITestOutputHelper output)
{
    public static IEnumerable<TheoryDataRow<string>> Rules => RulePage.All
        .Where(page => !page.IsOfGuard && !page.IsOfChoice) // whose texts are those of verdicts and choices
        .Select(page => page.Rule.Value)
        .Where(rule => !rule.StartsWith("runs.", StringComparison.Ordinal))
        .Select(rule => new TheoryDataRow<string>(rule));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_example_of_a_rule_is_explained_alike(string rule)
    {
        var spoken = 0;
        new RuleExample(new RulePage(new RuleId(rule))).Each((engine, snapshot, asOf) =>
            spoken += Compare(engine, snapshot, asOf, new RuleId(rule)));
        spoken.ShouldBeGreaterThan(0, "the rule does not speak in its own example");
    }

    [Fact]
    public void What_runs_say_is_said_alike()
    {
        foreach (var page in RulePage.All.Where(page => page.Rule.Value.StartsWith("runs.", StringComparison.Ordinal)))
        {
            var example = new RunExample(page);
            example.Tell();
            example.HasSpoken.ShouldBeTrue(page.Rule.Value);
            example.Reasons.ForEach(reason => reason.ToString(Language.German).ShouldSayTheSameAs(reason.ToString()));
        }
    }

    [Fact]
    public void What_choices_are_told_is_said_alike()
    {
        foreach (var page in RulePage.All.Where(page => page.IsOfChoice))
        {
            var example = new ChoiceExample(page);
            example.Tell();
            example.Reasons.ForEach(reason => reason.ToString(Language.German).ShouldSayTheSameAs(reason.ToString()));
        }
    }

    [Theory]
    [InlineData("steps.reached")]
    [InlineData("steps.gap")]
    [InlineData("disputes.open")]
    [InlineData("holds.in-force")]
    [InlineData("promises.open")]
    [InlineData("channels.returned")]
    [InlineData("segments.not-met")]
    [InlineData("events.happened")]
    [InlineData("measures.required")]
    [InlineData("minimum.amount")]
    [InlineData("tone.softened")]
    public void It_reads_as_approved(string rule)
    {
        var text = "";
        new RuleExample(new RulePage(new RuleId(rule))).Each((engine, snapshot, asOf) =>
        {
            var explanation = engine.Explain(snapshot, asOf, Language.German);
            text = $"{explanation.InFull()}\n\n{explanation}\n";
        });

        Approved.File(text, "tests", "Dunning.Tests", "Languages", "approved", $"{rule}.txt");
    }

    [Fact]
    public void Generated_debtors_of_generated_policies_are_explained_alike()
    {
        var (contacts, cases) = (0, 0);
        ForAll.Check<PlainSample, Sample>(Portfolios.Make, sample =>
        {
            var days = Simulation.Daily(sample).Steps;
            foreach (var step in days.Where(step => step.Decision.Actions.Any()).Take(2).Append(days[20]))
            {
                Compare(sample.Engine, step.Before, step.Decision.AsOf, default);
                contacts += step.Decision.Actions.Any() ? 1 : 0;
                cases += step.Decision.Cases.Count;
            }
        }, count: 60);
        output.WriteLine($"{cases} cases, {contacts} days with a contact.");
        contacts.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Snapshots_of_every_shape_are_explained_alike()
    {
        foreach (var snapshot in Snapshots.Many(150, seed: 7))
        {
            foreach (var policy in DocPolicies.All)
            {
                Compare(new DunningEngine(policy, DocPolicies.LawOf(policy)), snapshot, Snapshots.AsOf, default);
            }
        }
    }

    /// <returns>How often the rule spoke.</returns>
    private static int Compare(DunningEngine engine, DebtorSnapshot snapshot, AsOf asOf, RuleId rule)
    {
        var english = engine.Explain(snapshot, asOf);
        var german = engine.Explain(snapshot, asOf, Language.German);

        german.Decision.ShouldBe(english.Decision);
        german.InFull().ShouldSayTheSameAs(english.InFull());
        german.ToString().ShouldSayTheSameAs(english.ToString());
        german.Decision.SummaryIn(Language.German).ShouldSayTheSameAs(english.Decision.Summary);
        var spoken = 0;
        foreach (var part in english.Decision.Cases)
        {
            foreach (var reason in part.Reasons.Append(part.Because))
            {
                reason.ToString(Language.German).ShouldSayTheSameAs(reason.ToString());
                spoken += reason.Rule == rule ? 1 : 0;
            }
        }

        return spoken + english.Cases.Sum(part => part.Why.Count(node => node.Reason?.Rule == rule));
    }
}
