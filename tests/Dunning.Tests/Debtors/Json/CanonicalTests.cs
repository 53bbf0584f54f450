using System.Globalization;
using System.Text;
using System.Text.Json;
using Dunning.Debtors;
using Dunning.Json;
using Dunning.Tests.Generated;
using NodaTime;

namespace Dunning.Tests.Debtors.Json;

/// <summary>Equal snapshots have equal bytes, whatever the order of their rows and wherever they are written.</summary>
public class CanonicalTests
{
    [Fact]
    public void The_bytes_of_these_snapshots_never_change() => Approved.File(
        string.Concat(Samples.All.Select(sample => Text(sample) + "\n")),
        "tests", "Dunning.Tests", "Debtors", "Json", "snapshots.jsonl");

    [Fact]
    public void The_order_of_rows_does_not_matter() => ForAll.Check<(Plain Plain, int Seed), DebtorSnapshot[]>(
        from => [Snapshots.Make(from.Plain), Shuffled.Of(Snapshots.Make(from.Plain), new(from.Seed))],
        pair => Text(pair[1]).ShouldBe(Text(pair[0])));

    [Fact]
    public void Generated_snapshots_use_every_member_that_the_writer_knows()
    {
        var used = new HashSet<string>();
        foreach (var snapshot in Snapshots.Many(500))
        {
            using var json = JsonDocument.Parse(SnapshotJson.ToBytes(snapshot));
            Collect(json.RootElement, SnapshotShape.Snapshot.Part, used);
        }

        var known = SnapshotShape.Snapshot.Part.WithParts()
            .SelectMany(table => table.Members.Select(member => $"{table.Name}.{member.Name}"));
        known.Except(used).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_process_does_not_matter(string culture)
    {
        var expected = Samples.All.Select(Text).ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            Samples.All.Select(Text).ShouldBe(expected);
            expected.Select(line => Text(SnapshotJson.Read(Encoding.UTF8.GetBytes(line)).Value)).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Equal_amounts_are_written_alike() =>
        new[] { 512.5m, 512.50m, 512.5000m }
            .Select(amount => new DebtorSnapshot
            {
                Debtor = "D-1",
                Currency = Currency.EUR,
                Receivables = [new() { Id = "R-1", Amount = amount, DueOn = new LocalDate(2026, 2, 5) }],
            })
            .Select(Text)
            .Distinct()
            .ShouldHaveSingleItem()
            .ShouldContain("""{"id":"R-1","amount":"512.50","dueOn":"2026-02-05"}""");

    private static string Text(DebtorSnapshot snapshot) =>
        Encoding.ASCII.GetString(SnapshotJson.ToBytes(snapshot).Span);

    private static void Collect(JsonElement json, Table table, HashSet<string> used)
    {
        if (json.ValueKind is JsonValueKind.Array)
        {
            json.EnumerateArray().ToList().ForEach(element => Collect(element, table, used));
        }

        if (json.ValueKind is not JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in json.EnumerateObject())
        {
            var member = table.Members.FirstOrDefault(member => member.Name == property.Name);
            if (member is null)
            {
                // The name of an attribute, which belongs to the host.
                Collect(property.Value, table, used);
                continue;
            }

            used.Add($"{table.Name}.{member.Name}");
            if (member.Format.Part is { } part)
            {
                Collect(property.Value, part, used);
            }
        }
    }
}
