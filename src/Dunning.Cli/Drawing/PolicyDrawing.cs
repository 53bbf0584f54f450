using System.Globalization;

namespace Dunning.Cli;

/// <summary>Draws a policy: the segments in their order, and a ladder per treatment.</summary>
internal static class PolicyDrawing
{
    public static string Of(DunningPolicy policy)
    {
        var drawing = new MermaidText();
        var ladders = policy.Treatments.Select((treatment, i) => (treatment.Name, Node: Node("t", i + 1)))
            .ToDictionary(pair => pair.Name, pair => pair.Node, StringComparer.Ordinal);
        Segments(policy, ladders, drawing);
        foreach (var treatment in policy.Treatments)
        {
            new LadderDrawing(treatment, policy, ladders[treatment.Name]).WriteTo(drawing);
        }

        return drawing.ToString();
    }

    public static string Node(string kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    private static void Segments(DunningPolicy policy, Dictionary<string, string> ladders, MermaidText drawing)
    {
        drawing.Line($"case([{MermaidText.Label(["a case of a debtor"])}]) --> s1");
        for (var i = 0; i < policy.Segments.Count; i++)
        {
            var (segment, node) = (policy.Segments[i], Node("s", i + 1));
            var ladder = ladders[segment.Treatment];
            var name = $"segment {segment.Name}";
            if (segment.When is not { } when)
            {
                drawing.Line($"{node}[{MermaidText.Label([name])}] --> {ladder}");
                continue;
            }

            var question = MermaidText.Label([name, $"{when.Describe(Language.English)}?", Sticky(segment)]);
            drawing.Line($"{node}{{{question}}}");
            drawing.Line($"{node} -->|{MermaidText.Label(["yes"])}| {ladder}");
            drawing.Line($"{node} -->|{MermaidText.Label(["no"])}| {Node("s", i + 2)}");
        }
    }

    private static string Sticky(Segment segment) => segment.StickyDays == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"stays for {segment.StickyDays} days");
}
