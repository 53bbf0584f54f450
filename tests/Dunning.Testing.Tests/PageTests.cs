using Dunning.Testing.Notation;

namespace Dunning.Testing.Tests;

/// <summary>What docs/case-files.md shows can be read, and it shows every word there is.</summary>
public class PageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "case-files.md"));

    /// <summary>The first thing in each row of each table, as it is to be written.</summary>
    public static TheoryData<string> Lines =>
    [
        .. Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]),
    ];

    public static TheoryData<string> Stories =>
        [.. Page.Split("```case\n").Skip(1).Select(part => part.Split("```")[0])];

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_story_on_the_page_is_decided_as_it_says(string story) => Told.Problems(story).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_on_the_page_can_be_read(string line)
    {
        var debtor = line.StartsWith("debtor", StringComparison.Ordinal) ? "" : "2026-03-02 Mon  debtor D-1\n";
        var text = line == "> the same"
            ? "2026-03-03 Tue  > close cured\nbut with 2026-03-02 business\n2026-03-03 Tue  > the same"
            : $"2026-03-02 Mon  {line}\n2026-03-03 Tue  > ?";

        CaseFile.Parse($"case  x\npolicy  default\n{debtor}{text}", "page").Problems
            .Where(problem => problem.Id != "DUN3110").ShouldBeEmpty();
    }

    [Fact]
    public void Every_outcome_of_a_contact_is_on_the_page_and_can_be_read()
    {
        var outcomes = Words.All<ContactOutcome>().Where(word => word is not "unknown").ToArray();
        outcomes.ShouldContain("message-left");
        foreach (var outcome in outcomes)
        {
            Page.ShouldContain($"`{outcome}`");
            A_line_on_the_page_can_be_read($"contact outbound by phone, {outcome}, at work, containing opt-out");
        }
    }

    [Fact]
    public void Every_word_is_on_the_page()
    {
        var shown = Lines.Select(row => row.Data.Split(' ')[0]).ToHashSet();

        FactReader.Words.Except(shown).ShouldBeEmpty();
        foreach (var kind in Words.All<HoldKind>().Where(kind => kind is not "dispute"))
        {
            Page.ShouldContain($"`{kind}`");
        }
    }
}
