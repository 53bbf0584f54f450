using System.Text;

namespace Dunning.Tests.Debtors.Json;

/// <summary>Everything that can be wrong with the bytes of a snapshot, with the exact words.</summary>
public class ProblemTests
{
    private static readonly string[] File = ["tests", "Dunning.Tests", "Debtors", "Json", "problems.txt"];

    [Fact]
    public void Each_mistake_is_named_in_the_approved_words()
    {
        var said = new StringBuilder();
        foreach (var line in Documents())
        {
            said.Append(line).Append('\n');
            if (line.Length > 0 && line[0] != '#')
            {
                said.AppendJoin("", Problems(line).DefaultIfEmpty("nothing").Select(problem => $"    {problem}\n"));
            }
        }

        Approved.File(said.ToString(), File);
    }

    [Fact]
    public void Each_kind_of_mistake_is_among_them()
    {
        var text = System.IO.File.ReadAllText(Repository.PathOf(File));
        Enumerable.Range(1, 13)
            .Select(number => $"DUN21{number:00}")
            .Where(id => !text.Contains(id, StringComparison.Ordinal))
            .ShouldBe(["DUN2102"], "how deep a document may be is tested below");
    }

    [Fact]
    public void A_broken_line_is_named_by_line_and_column() =>
        Problems("{\n  \"debtor\": D-1 }").ShouldBe([
            "2:13: error DUN2101: this is no JSON from the character D on: look for a comma or a quotation mark that "
                + "is missing, or one too many.",
        ]);

    [Fact]
    public void Bytes_that_are_not_utf8_are_named_with_their_place() =>
        SnapshotJson.Read([.. "{\"debtor\":\"M"u8, 0xFC, .. "ller\"}"u8]).Problems.Single().ToString()
            .ShouldBe("1:13: error DUN2101: this byte is not UTF-8; save the text as UTF-8.");

    [Theory]
    [InlineData(31, null)] // with the outermost object 32
    [InlineData(32, "1:52: error DUN2102: objects and lists lie more than 32 deep here.")]
    [InlineData(100_000, "1:52: error DUN2102: objects and lists lie more than 32 deep here.")]
    public void Nesting_is_bounded(int lists, string? problem) =>
        Problems($$"""{"debtor":"D-1","x":{{new string('[', lists)}}{{new string(']', lists)}}}""")
            .FirstOrDefault()
            .ShouldBe(problem);

    private static IEnumerable<string> Documents() =>
        System.IO.File.ReadLines(Repository.PathOf(File)).Where(line => !line.StartsWith(' '));

    private static string[] Problems(string json) =>
        [.. SnapshotJson.Read(Encoding.UTF8.GetBytes(json)).Problems.Select(problem => problem.ToString())];
}
