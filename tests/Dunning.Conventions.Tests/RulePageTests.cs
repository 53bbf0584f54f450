using System.Reflection;
using System.Text.RegularExpressions;

namespace Dunning.Conventions;

/// <summary>Whoever meets the name of a rule in a decision finds a page that explains it.</summary>
public partial class RulePageTests
{
    private static readonly string[] Rules =
    [
        .. typeof(Money).Assembly.GetType("Dunning.Rules", throwOnError: true)!
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(RuleId))
            .Select(field => ((RuleId)field.GetValue(null)!).Value),
    ];

    private static readonly string[] Pages =
        [.. Repository.Files("docs/rules", "*.md").Select(file => Path.GetFileNameWithoutExtension(file))];

    [Fact]
    public void Each_rule_has_a_page() => Rules.Except(Pages).ShouldBeNone("docs/rules/NAME.md is missing");

    [Fact]
    public void Each_page_has_a_rule() => Pages.Except(Rules).ShouldBeNone("no rule has this name any more");

    [Fact]
    public void Each_page_starts_with_the_name() =>
        Pages.Where(page => FirstLineOf(page) != $"# {page}")
            .ShouldBeNone();

    [Fact]
    public void A_name_is_given_once_and_reads_capability_dot_words()
    {
        Rules.ShouldNotBeEmpty();
        Rules.ShouldBeUnique();
        Rules.Where(name => !Form().IsMatch(name)).ShouldBeNone();
    }

    private static string? FirstLineOf(string page) =>
        File.ReadLines(Repository.PathOf("docs", "rules", $"{page}.md")).FirstOrDefault();

    [GeneratedRegex("^[a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.None, 1_000)]
    private static partial Regex Form();
}
