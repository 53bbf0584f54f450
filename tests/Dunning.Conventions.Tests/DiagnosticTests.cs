using System.Text.RegularExpressions;

namespace Dunning.Conventions;

/// <summary>Whoever meets the id of a problem finds an entry that explains it.</summary>
public partial class DiagnosticTests
{
    private static readonly string[] InCode =
    [
        .. Repository.Files("src", "*.cs")
            .SelectMany(File.ReadLines)
            .SelectMany(line => Id().Matches(line).Select(match => match.Value))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static readonly string[] Entries =
    [
        .. File.ReadLines(Repository.PathOf("docs", "diagnostics.md"))
            .Where(line => line.StartsWith("### ", StringComparison.Ordinal))
            .Select(line => line[4..]),
    ];

    [Fact]
    public void Each_id_has_an_entry() => InCode.Except(Entries).ShouldBeNone("docs/diagnostics.md lacks an entry");

    [Fact]
    public void Each_entry_has_an_id() => Entries.Except(InCode).ShouldBeNone("nothing gives this id");

    [Fact]
    public void Entries_stand_once_and_in_order()
    {
        Entries.ShouldBeUnique();
        Entries.ShouldBe(Entries.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\bDUN\d{4}\b", RegexOptions.None, 1_000)]
    private static partial Regex Id();
}
