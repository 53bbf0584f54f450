namespace Dunning.Tests.Docs;

/// <summary>Each entry of docs/diagnostics.md shows an example, and what the library says of it.</summary>
public class DiagnosticPageTests
{
    private const string InCode =
        "only a program can be wrong so: what reads a file refuses it before, or cannot say it";

    private const string OfSeveral = "only packs that are laid over each other are wrong so, and a file is one of them";

    // By the beginning of their ids.
    private static readonly (string Ids, string Reason)[] WithoutExample =
    [
        ("DUN1216", InCode),
        ("DUN1218", InCode),
        ("DUN1242", InCode),
        ("DUN1253", InCode),
        ("DUN1270", InCode),
        ("DUN1271", InCode),
        ("DUN2014", InCode),
        ("DUN215", "a change to try out is an argument, and stands in no file"),
        ("DUN22", "ageing buckets are made by a program"),
        ("DUN23", "taking a notice back is a call of a program"),
        ("DUN30", "the command line is no file"),
        ("DUN4001", OfSeveral),
        ("DUN4005", OfSeveral),
        ("DUN3132", "only an engine that contradicts itself gives it"),
    ];

    private static readonly DiagnosticExample[] Examples = [.. DiagnosticExample.Kept, .. MadeExamples.All];

    public static IEnumerable<TheoryDataRow<string>> Ids =>
        DiagnosticPage.Ids.Where(id => ReasonOf(id) is null).Select(id => new TheoryDataRow<string>(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_examples_have_the_problem_and_the_page_shows_what_is_said(string id)
    {
        var examples = Examples.Where(example => example.Id == id).ToArray();

        examples.ShouldNotBeEmpty($"docs/diagnostics has no {id}.json and no {id}.case");
        examples.Where(example => example.First is null).Select(example => example.Name).ShouldBeEmpty(
            $"reading it does not say {id}");
        DiagnosticPage.Approve(id, string.Join('\n', examples.Select(example => example.Tell())));
    }

    [Fact]
    public void Each_example_is_of_an_id_that_has_an_entry() =>
        Examples.Select(example => example.Id).Distinct().Except(DiagnosticPage.Ids).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_shown_on_the_page_without_an_example() =>
        DiagnosticPage.Generated().Except(Examples.Select(example => example.Id)).ShouldBeEmpty();

    [Fact]
    public void What_has_no_example_is_there_and_has_none()
    {
        WithoutExample.Where(group => !DiagnosticPage.Ids.Any(id => Begins(id, group.Ids))).ShouldBeEmpty();
        Examples.Where(example => ReasonOf(example.Id) is not null).Select(example => example.Name).ShouldBeEmpty();
    }

    // Others follow from the same mistake only where each tells something of its own.
    [Fact]
    public void A_file_has_one_mistake_and_one_problem() =>
        DiagnosticExample.Kept.Where(example => example.Ids.Count() > 1)
            .Select(example => string.Join(' ', example.Ids.Order(StringComparer.Ordinal)))
            .ShouldBe(["DUN1302 DUN1303", "DUN1210 DUN1351"]);

    [Fact]
    public void A_problem_of_a_policy_or_story_has_line_and_column() =>
        Examples.Where(example => example.Id[3] is '1' or '3')
            .Select(example => example.First!.Where)
            .ShouldAllBe(where => where.Split(':').Length == 3);

    [Fact]
    public void A_problem_says_the_same_figures_in_german() =>
        Examples.Select(example => example.First!)
            .Where(problem => Figures(problem.TextIn(Language.English)) != Figures(problem.TextIn(Language.German)))
            .ShouldBeEmpty();

    private static string? ReasonOf(string id) =>
        WithoutExample.FirstOrDefault(group => Begins(id, group.Ids)).Reason;

    private static bool Begins(string id, string ids) => id.StartsWith(ids, StringComparison.Ordinal);

    private static string Figures(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsAsciiDigit(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Order(StringComparer.Ordinal));
}
