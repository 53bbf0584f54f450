using System.Text.RegularExpressions;

namespace Dunning.Cli;

/// <summary>A drawing is one that Mermaid can read, whatever the policy holds.</summary>
public partial class DrawingTests
{
    private const string Nasty = "\"]} --> x; <b>#35;</b> `end` | & [ACME] GmbH [/] \u001b[31m\n%% 🙂";

    public static TheoryData<string> All => new(NamedPolicies.All.Select(policy => policy.Name));

    [Theory]
    [MemberData(nameof(All))]
    public void A_named_policy_is_drawn_in_lines_that_Mermaid_reads(string policy) =>
        ShouldBeRead(PolicyDrawing.Of(NamedPolicies.Find(policy)!.Build()));

    [Fact]
    public void A_text_that_means_something_to_Mermaid_is_a_text()
    {
        var policy = DunningPolicy.Named("nasty")
            .Segment("end", Facts.Text("branch", AttributeOwner.Debtor).Is(Nasty), "subgraph")
            .Everyone("subgraph")
            .Treatment("subgraph", t => t
                .Level("end", Start.OnDay(5), Tone.Remind, Channel.Custom("style", ChannelKind.Letter))
                    .When(Facts.ValueTier.Is(Nasty)).Form(Nasty)
                .AtLastLevel(LastLevel.Stop))
            .Build().Value;

        var drawing = PolicyDrawing.Of(policy);

        ShouldBeRead(drawing);
        drawing.ShouldContain("#91;ACME#93; GmbH #91;#47;#93;");
        drawing.ShouldNotContain("<b>");
        drawing.ShouldNotContain('\u001b');
    }

    [Fact]
    public void Each_segment_and_step_is_drawn()
    {
        var policy = NamedPolicies.Find("german-instalment-lender")!.Build();
        var drawing = PolicyDrawing.Of(policy);

        foreach (var segment in policy.Segments)
        {
            drawing.ShouldContain($"\"segment {segment.Name}");
        }

        policy.Treatments.ShouldAllBe(treatment => drawing.Has($"\"treatment {treatment.Name}\""));
        Node().Count(drawing).ShouldBeGreaterThanOrEqualTo(
            policy.Segments.Count + policy.Treatments.Sum(treatment => treatment.Steps.Count));
    }

    private static void ShouldBeRead(string drawing)
    {
        var lines = drawing.TrimEnd('\n').Split('\n');
        lines[0].ShouldBe("flowchart TD");
        foreach (var line in lines.Skip(1))
        {
            Line().IsMatch(line).ShouldBeTrue(line);
        }

        lines.Count(line => line.TrimStart().Begins("subgraph ")).ShouldBe(lines.Count(line => line.Trim() == "end"));
        var declared = Declared().Matches(drawing).Select(match => match.Groups["id"].Value).ToHashSet();
        var used = Used().Matches(drawing).SelectMany(match => new[] { match.Groups["from"], match.Groups["to"] })
            .Where(group => group.Success).Select(group => group.Value).ToHashSet();
        used.Except(declared).ShouldBeEmpty();
        used.ShouldNotBeEmpty();
    }

    // In quotation marks stands nothing but letters, digits, some signs, <br/> and characters by their numbers.
    private const string Label = """
        "(?:[\p{L}\p{N} .,:%§+-]|\#\d+;|<br/>)*"
        """;

    private const string Shape =
        $@"(?:\[{Label}\]|\({Label}\)|\[\[{Label}\]\]|\(\[{Label}\]\)|\{{{Label}\}})";

    private const string Edge = $@"(?:-->|-\.->|-->\|{Label}\|)";

    [GeneratedRegex(
        $@"^ +(?:end|direction\ TB|subgraph\ t\d+\[{Label}\]|\w+{Shape}|\w+{Shape}?\ {Edge}\ \w+{Shape}?)$")]
    private static partial Regex Line();

    [GeneratedRegex($@"(?:^|\s)(?:subgraph\ )?(?<id>\w+){Shape}", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex($@"^ +(?<from>\w+){Shape}?\ {Edge}\ (?<to>\w+)", RegexOptions.Multiline)]
    private static partial Regex Used();

    [GeneratedRegex($@"\w+{Shape}")]
    private static partial Regex Node();
}
