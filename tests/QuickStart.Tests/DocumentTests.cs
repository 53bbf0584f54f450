using QuickStart.OpenItems;

namespace QuickStart;

/// <summary>What is said of the sample is true.</summary>
public class DocumentTests
{
    [Fact]
    public void The_document_of_the_columns_names_each_of_them_in_order_and_those_required()
    {
        var rows = File.ReadLines(Repository.PathOf("docs", "open-items.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (Name: cells[1].Trim('`'), IsRequired: cells[5] == "yes"));

        rows.ShouldBe(Column.All.Select(column => (column.Name, column.IsRequired)));
    }

    [Fact]
    public void The_policy_has_at_most_40_lines() =>
        File.ReadLines(Repository.PathOf("samples", "QuickStart", "FirstSteps.cs")).Count()
            .ShouldBeLessThanOrEqualTo(40);
}
