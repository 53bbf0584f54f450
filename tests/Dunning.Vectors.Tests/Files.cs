using System.Text.Json;
using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.Comparing;

namespace Dunning.Vectors.Tests;

/// <summary>The files of cases that the runner ships with, and cases of a test's own.</summary>
internal static class Files
{
    public static string Folder { get; } = FindFolder();

    public static string PathOf(string name) => Path.Combine(Folder, $"{name}.json");

    public static Scores Score(string name)
    {
        var lines = VectorFile.Read(PathOf(name)).All.Select(item => Runner.Line(item).ToJsonString());
        return Scores.Of(ExpectedFile.Read(PathOf(name)), lines);
    }

    /// <summary>The line for a case that is written in a test.</summary>
    public static JsonObject Line(string text, string system = "some system")
    {
        var item = JsonNode.Parse(text)!.AsObject();
        item["id"] = "case";
        item["system"] ??= system;
        return Runner.Line(item.Deserialize<VectorCase>(JsonSerializerOptions.Web)!);
    }

    public static string Answer(string text, string system = "some system") =>
        Line(text, system) is var line && line["answer"] is { } answer
            ? answer.ToJsonString()
            : $"not covered: {line["notCovered"]}";

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dunning.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Dunning.sln is above no folder.");
        }

        return Path.Combine(folder.FullName, "tests", "Dunning.Vectors", "vectors");
    }
}
