using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dunning.Debtors;

namespace Dunning.Tests.Debtors.Json;

/// <summary>The tables and examples of docs/snapshot.md come from the tables that reader and writer use.</summary>
public class SnapshotPageTests
{
    private static readonly JsonSerializerOptions Spread = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    [Fact]
    public void The_members_are_those_of_the_library() =>
        Part("members", MemberTables.Write(SnapshotShape.Snapshot.Part));

    [Fact]
    public void The_small_example_is_what_the_writer_writes() =>
        Part("small", Block(Encoding.ASCII.GetString(SnapshotJson.ToBytes(Samples.Small).Span)));

    [Fact]
    public void The_large_example_is_what_the_writer_writes() =>
        Part("large", Block(JsonNode.Parse(SnapshotJson.ToBytes(Samples.Large).Span)!.ToJsonString(Spread)));

    [Fact]
    public void The_changes_are_those_of_the_library() => Part(
        "what-if",
        $"""
        The plain members of the debtor: {Names(ChangeNames.OfDebtor)}.

        The plain members of a receivable: {Names(ChangeNames.OfReceivable)}.

        """);

    [Fact]
    public void Every_example_of_a_change_can_be_read()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "snapshot.md"));
        var table = page[page.IndexOf("| text | what it changes |", StringComparison.Ordinal)..];
        var examples = table[..table.IndexOf("\n\n", StringComparison.Ordinal)]
            .Split('\n')
            .SelectMany(row => row.Split('|')[1].Split('`').Where((_, i) => i % 2 == 1))
            .ToArray();

        examples.Length.ShouldBe(14);
        examples.ShouldAllBe(text => WhatIf.Parse(text).Value.ToString() == text);
    }

    private static void Part(string name, string text) => Approved.Part(name, text, "docs", "snapshot.md");

    private static string Block(string json) => $"```json\n{json}\n```\n";

    private static string Names(IReadOnlyList<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));
}
