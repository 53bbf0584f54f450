using System.Text;
using Dunning.Decisions;

namespace Dunning.Tests.Docs;

/// <summary>The pages of the rules tell the truth: examples are decided, texts are those of the table.</summary>
public class RulePageTests
{
    public static IEnumerable<TheoryDataRow<string>> Rules =>
        RulePage.All.Select(page => new TheoryDataRow<string>(page.Rule.Value));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_example_is_what_is_decided(string rule)
    {
        var page = new RulePage(new RuleId(rule));

        var hasSpoken = page.IsOfGuard ? OfGuard(page)
            : page.IsOfChoice ? OfChoice(page)
            : rule.StartsWith("runs.", StringComparison.Ordinal) ? OfRun(page) : OfDebtor(page);

        hasSpoken.ShouldBeTrue("the rule does not speak in its own example");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_texts_are_those_that_are_rendered(string rule)
    {
        var texts = new StringBuilder();
        foreach (var (key, template) in EnglishReasons.Table)
        {
            if (key.Split(':')[0] == rule)
            {
                texts.Append(template).Append('\n');
            }
        }

        var page = new RulePage(new RuleId(rule));
        if (page.IsOfGuard)
        {
            texts.Length.ShouldBe(0, "what decisions say by it belongs on its page");
            return;
        }

        page.Approve("text", texts.ToString());
    }

    [Fact]
    public void Every_figure_of_a_text_is_explained() =>
        RulePage.All.Where(page => !page.IsOfGuard).SelectMany(Figures)
            .Where(figure => !figure.Page.Text.Contains($"`{figure.Name}`", StringComparison.Ordinal))
            .Select(figure => $"{figure.Page.Rule}: {figure.Name}")
            .ShouldBeEmpty();

    [Fact]
    public void Every_rule_of_the_guard_itself_has_a_page() =>
        Dunning.Contacts.OwnRules.Ids.Except(RulePage.All.Select(page => page.Rule)).ShouldBeEmpty();

    [Fact]
    public void The_index_lists_every_page()
    {
        var text = new StringBuilder("| rule | what it does |\n|---|---|\n");
        foreach (var page in RulePage.All)
        {
            var link = $"[{page.Rule}](rules/{page.Rule}.md)";
            text.Append("| ").Append(link).Append(" | ").Append(page.WhatItDoes).Append(" |\n");
        }

        Approved.Part("rules", text.ToString(), "docs", "rules.md");
    }

    private static bool OfDebtor(RulePage page)
    {
        var example = new RuleExample(page);
        page.Approve("decisions", example.Tell());
        return example.HasSpoken;
    }

    private static bool OfGuard(RulePage page)
    {
        var example = new VerdictExample(page);
        page.Approve("verdict", example.Tell());
        return example.HasSpoken;
    }

    private static bool OfRun(RulePage page)
    {
        var example = new RunExample(page);
        page.Approve("decisions", example.Tell());
        return example.HasSpoken;
    }

    private static bool OfChoice(RulePage page)
    {
        var example = new ChoiceExample(page);
        page.Approve("choice", example.Tell());
        return example.HasSpoken;
    }

    private static IEnumerable<(RulePage Page, string Name)> Figures(RulePage page) =>
        page.Block("text").Split('{').Skip(1).Select(part => (page, part.Split('}')[0].Split('#')[0])).Distinct();
}
