using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace Dunning.Cli;

/// <summary>Writes problems as JSON.</summary>
internal static class ProblemJson
{
    /// <summary>Returns the word for a severity, which is the same in every language.</summary>
    public static string Word(Severity severity) => severity is Severity.Warning ? "warning" : "error";

    /// <summary>Writes problems as a member <c>problems</c>.</summary>
    public static void WriteProblems(this Utf8JsonWriter json, IEnumerable<Problem> problems)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            Write(problem, json);
        }

        json.WriteEndArray();
    }

    private static void Write(Problem problem, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", problem.Id);
        if (problem.Where.Split(':') is [.., var line, var column] && IsNumber(line) && IsNumber(column))
        {
            json.WriteNumber("line", int.Parse(line, CultureInfo.InvariantCulture));
            json.WriteNumber("column", int.Parse(column, CultureInfo.InvariantCulture));
        }

        json.WriteString("severity", Word(problem.Severity));
        json.WriteString("text", problem.Text);
        if (problem.Example is { } example)
        {
            Write(example, json);
        }

        json.WriteEndObject();
    }

    private static void Write(ExampleDebtor example, Utf8JsonWriter json)
    {
        json.WriteStartObject("example");
        json.WriteString("text", example.Text);
        json.WriteString("asOf", LocalDatePattern.Iso.Format(example.AsOf.Date));
        json.WritePropertyName("snapshot");
        json.WriteRawValue(SnapshotJson.ToBytes(example.Snapshot).Span);
        json.WriteEndObject();
    }

    private static bool IsNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
