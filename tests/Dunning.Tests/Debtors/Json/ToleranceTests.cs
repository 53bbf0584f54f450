using System.Text;
using System.Text.Json.Nodes;

namespace Dunning.Tests.Debtors.Json;

/// <summary>What a reader puts up with: a later version's members, any order, nulls, numbers for amounts.</summary>
public class ToleranceTests
{
    [Fact]
    public void Unknown_members_are_passed_over_in_every_object()
    {
        foreach (var sample in Samples.All)
        {
            var json = JsonNode.Parse(SnapshotJson.ToBytes(sample).Span)!;
            AddUnknown(json);

            Canonical(json.ToJsonString()).ShouldBe(Text(sample));
        }
    }

    [Fact]
    public void The_order_of_members_does_not_matter()
    {
        foreach (var sample in Samples.All)
        {
            var json = JsonNode.Parse(SnapshotJson.ToBytes(sample).Span);

            Canonical(Reversed(json)!.ToJsonString()).ShouldBe(Text(sample));
        }
    }

    [Theory]
    [InlineData("""{"debtor":"D-1"}""")]
    [InlineData("""{"debtor":"D-1","format":1}""")]
    [InlineData("""{"debtor":"D-1","format":null,"riskScore":null,"holds":null,"kind":null,"history":null}""")]
    [InlineData("""{"debtor":"D-1","kind":"consumer","contact":{"language":"en"},"history":{"items":[]}}""")]
    [InlineData(" {\r\n\"debtor\" :\t\"D-1\" }\n")]
    [InlineData("\uFEFF{\"debtor\":\"\\u0044-1\"}")]
    public void What_may_be_left_out_may_also_be_null_or_the_default(string json) =>
        Canonical(json).ShouldBe("""{"format":1,"debtor":"D-1"}""");

    [Theory]
    [InlineData("512.5")]
    [InlineData("512.50")]
    [InlineData("\"512.5\"")]
    [InlineData("\"00512.500\"")]
    public void An_amount_may_be_a_number_and_is_read_exactly(string amount) =>
        Canonical($$"""{"debtor":"D-1","currency":"EUR","credits":[{"amount":{{amount}}}]}""")
            .ShouldBe("""{"format":1,"debtor":"D-1","currency":"EUR","credits":[{"amount":"512.50"}]}""");

    private static string Canonical(string json) => Text(SnapshotJson.Read(Encoding.UTF8.GetBytes(json)).Value);

    private static string Text(DebtorSnapshot snapshot) =>
        Encoding.ASCII.GetString(SnapshotJson.ToBytes(snapshot).Span);

    private static void AddUnknown(JsonNode? json)
    {
        if (json is JsonArray list)
        {
            list.ToList().ForEach(AddUnknown);
        }

        if (json is JsonObject parent)
        {
            parent.Select(pair => pair.Value).ToList().ForEach(AddUnknown);
            if (parent.Parent is not JsonObject { } above || above["attributes"] != parent)
            {
                parent["fromLater"] = new JsonObject { ["deep"] = new JsonArray(1, "two", null) };
            }
        }
    }

    private static JsonNode? Reversed(JsonNode? json) => json switch
    {
        JsonObject parent => new JsonObject(
            parent.Reverse().Select(pair => KeyValuePair.Create(pair.Key, Reversed(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Reverse().Select(Reversed)]),
        null => null,
        _ => json.DeepClone(),
    };
}
