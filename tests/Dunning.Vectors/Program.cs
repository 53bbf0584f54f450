using System.Text.Encodings.Web;
using System.Text.Json;
using Dunning.Vectors.Cases;
using Dunning.Vectors.Comparing;

namespace Dunning.Vectors;

/// <summary>Answers files of cases, or compares answers with what cases expect: two that share nothing.</summary>
internal static class Program
{
    private const int CannotRun = 2;
    // The lines are for people too: a quotation mark stands as one.
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private const string Usage = """
        dotnet run --project tests/Dunning.Vectors -- FILE.json … --answers OUT.jsonl
        dotnet run --project tests/Dunning.Vectors -- compare FILE.json OUT.jsonl
        """;

    public static int Main(string[] args) => Run(args, Console.Out, Console.Error);

    /// <summary>0: done; 1: a comparison has found a failure; 2: it cannot run.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            return args switch
            {
                ["compare", var file, var answers] => Compare(file, answers, output),
                [.., "--answers", var answers] when args.Length > 2 => Answer(args[..^2], answers, error),
                _ => Fail(error, Usage),
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            return Fail(error, problem.Message);
        }
    }

    private static int Answer(string[] files, string answers, TextWriter error)
    {
        var lines = new List<string>();
        foreach (var file in files)
        {
            var cases = VectorFile.Read(file).All.ToArray();
            lines.AddRange(cases.Select(item => Runner.Line(item).ToJsonString(Plain)));
            if (cases.Length == 0)
            {
                error.WriteLine($"{file} holds no cases: nothing to answer.");
            }
        }

        File.WriteAllLines(answers, lines);
        return 0;
    }

    private static int Compare(string file, string answers, TextWriter output)
    {
        var scores = Scores.Of(ExpectedFile.Read(file), File.ReadLines(answers));
        foreach (var failure in scores.Failures)
        {
            output.WriteLine(failure);
        }

        output.WriteLine(scores);
        return scores.Failures.Count == 0 ? 0 : 1;
    }

    private static int Fail(TextWriter error, string text)
    {
        error.WriteLine(text);
        return CannotRun;
    }
}
