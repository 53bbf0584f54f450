using System.Text.Json.Nodes;
using Dunning.Debtors;

namespace Dunning.Tests.Debtors.Json;

/// <summary>The schema that is shipped says what reader and writer do.</summary>
public class SchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(SnapshotJson.Schema)!;

    [Fact]
    public void The_schema_in_the_repository_is_the_one_of_the_library() =>
        Approved.File(SnapshotJson.Schema, "docs", "snapshot.schema.json");

    [Fact]
    public void Every_member_that_the_writer_knows_is_described()
    {
        foreach (var table in SnapshotShape.Snapshot.Part.WithParts())
        {
            var described = table.Name == "snapshot" ? Schema : Schema["$defs"]![table.Name]!;
            foreach (var member in table.Members)
            {
                described["properties"]![member.Name]!["description"]!.GetValue<string>().ShouldBe(member.Meaning);
            }
        }
    }

    [Fact]
    public void Every_reference_leads_somewhere() =>
        References(Schema).Distinct().ShouldAllBe(target => Schema["$defs"]![target.Replace("#/$defs/", "")] != null);

    [Fact]
    public void No_name_means_two_things() =>
        SnapshotShape.Snapshot.Part.WithParts().Select(table => table.Name).ShouldBeUnique();

    [Fact]
    public void Every_table_is_short_enough_for_the_reader() =>
        SnapshotShape.Snapshot.Part.WithParts().ShouldAllBe(table => table.Members.Count <= 64);

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject parent => parent.SelectMany(pair =>
            pair.Key == "$ref" ? [pair.Value!.GetValue<string>()] : References(pair.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
