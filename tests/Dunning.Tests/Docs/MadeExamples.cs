using System.Globalization;
using System.Text;

namespace Dunning.Tests.Docs;

/// <summary>Examples that are too large for a file, too deep for an editor, or no text.</summary>
internal static class MadeExamples
{
    private const string Head = "{\"policy\": \"b2c-de\", \"segments\": [";
    private const string Segment = "{\"segment\": \"everyone\", \"treatment\": \"standard\"}";
    private const string Steps = "], \"treatments\": {\"standard\": {\"lastLevel\": \"stop\", \"steps\": [";
    private const string Tail = "]}}}";

    public static IReadOnlyList<DiagnosticExample> All { get; } =
    [
        Made(
            "DUN1004",
            "generated.json",
            "A policy with a segment and 1,000 notices before the due date",
            Notices(1_000)),
        new("DUN1101", "latin-1.json", NotUtf8("policy"), "A file that was saved as Latin-1, with an umlaut"),
        Made("DUN1101", "large.json", "A file of 1 MiB and a byte", new string(' ', (1 << 20) + 1)),
        Made("DUN1102", "deep.json", "40,000 times `[`", new string('[', 40_000)),
        Made("DUN1102", "nested.json", "A condition with `any` and `none` inside one another 13 times", Nested(13)),
        Made("DUN1126", "export.json", "A file with 1,002 members that no policy has", Strange(1_002)),
        Made("DUN2002", "facts.json", "A debtor with 100,001 receivables", Receivables(100_001)),
        new("DUN2101", "latin-1.json", NotUtf8("debtor"), "Bytes that were saved as Latin-1, with an umlaut"),
        Made("DUN2102", "deep.json", "40,000 times `[`", new string('[', 40_000)),
        new(
            "DUN3101",
            "latin-1.case",
            Encoding.Latin1.GetBytes("case  Müller zahlt\npolicy  default\n"),
            "A story that was saved as Latin-1, with an umlaut"),
    ];

    private static DiagnosticExample Made(string id, string name, string how, string text) =>
        new(id, name, Encoding.UTF8.GetBytes(text), how);

    private static byte[] NotUtf8(string member) =>
        Encoding.Latin1.GetBytes($"{{\n  \"{member}\": \"Müller\"\n}}\n");

    private static string Notices(int count)
    {
        var steps = Numbers(count).Select(number =>
            $"{{\"step\": \"before-{number}\", \"at\": -{number}, "
            + "\"notice\": {\"tone\": \"inform\", \"channels\": [\"email\"]}}");
        return $"{Head}{Segment}{Steps}{string.Join(',', steps)}{Tail}";
    }

    private static string Nested(int depth)
    {
        var when = "{\"hardship\": true}";
        for (var i = 0; i < depth; i++)
        {
            when = $"{{\"{(i % 2 == 0 ? "any" : "none")}\": [{when}]}}";
        }

        return $"{Head}\n{{\"segment\": \"hardship\", \"treatment\": \"standard\", \"when\": {when}}},\n"
            + $"{Segment}{Steps}{Tail}";
    }

    private static string Strange(int count) =>
        $"{{{string.Join(",\n", Numbers(count).Select(number => $"\"debtor{number}\": 0"))}}}";

    private static string Receivables(int count)
    {
        var rows = Numbers(count)
            .Select(number => $"{{\"id\":\"R-{number}\",\"amount\":\"89.90\",\"dueOn\":\"2026-02-20\"}}");
        return $"{{\"debtor\":\"D-1042\",\"currency\":\"EUR\",\"receivables\":[{string.Join(',', rows)}]}}";
    }

    private static IEnumerable<string> Numbers(int count) =>
        Enumerable.Range(1, count).Select(number => number.ToString(CultureInfo.InvariantCulture));
}
