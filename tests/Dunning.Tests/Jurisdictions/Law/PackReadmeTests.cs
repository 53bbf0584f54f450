using NodaTime.Text;

namespace Dunning.Tests.Jurisdictions.Law;

/// <summary>The page of each pack that ships says what its rules are, and which of them nobody has read.</summary>
public class PackReadmeTests
{
    public static TheoryData<string> Codes => [.. LawPacks.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_has_a_row_with_its_source_and_whether_it_was_read(string code)
    {
        var rows = Page(code).Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | "))
            .ToDictionary(cells => cells[0].Trim('`'), cells => string.Join(" | ", cells[^3..]));

        rows.ShouldBe(LawPacks.Of(code).Rules.ToDictionary(rule => rule.Id.Value, Row), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_was_not_read_is_listed(string code)
    {
        var unread = LawPacks.Of(code).Rules.Where(rule => rule.LastConfirmed is null)
            .Select(rule => $"`{rule.Id}`").ToArray();

        var listed = Page(code).SkipWhile(line => line != "## Not confirmed").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        System.Text.RegularExpressions.Regex.Matches(string.Concat(listed), @"`[a-z-]+\.[a-z0-9-]+`")
            .Select(match => match.Value).ShouldBe(unread, ignoreOrder: true);
    }

    [Fact]
    public void The_page_of_the_repository_names_each_pack()
    {
        var line = File.ReadAllLines(Repository.PathOf("README.md"))
            .Single(line => line.StartsWith("| `Dunning.Jurisdictions` |", StringComparison.Ordinal));

        line.Split(" of ")[^1].Split(" as ")[0].Split(", ").ShouldBe(LawPacks.Codes, ignoreOrder: true);
    }

    private static string Row(LegalRule rule) => string.Join(
        " | ",
        rule.Citation,
        rule.Strength switch
        {
            LegalStrength.Prohibition => "prohibition",
            LegalStrength.Presumption => "presumption",
            LegalStrength.Guidance => "guidance",
            _ => "internal",
        },
        rule.LastConfirmed is { } on ? LocalDatePattern.Iso.Format(on) : "**no**");

    private static string[] Page(string code) =>
        File.ReadAllLines(Repository.PathOf("src", "Dunning.Jurisdictions", "packs", code, "README.md"));
}
