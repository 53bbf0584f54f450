using System.Diagnostics;

namespace Dunning.Tests;

/// <summary>
/// Holds texts against a JSON Schema with a validator that is not ours. Needs Node and tests/schema/node_modules
/// (npm ci); a test that asks is skipped without them.
/// </summary>
internal static class SchemaValidator
{
    /// <summary>What the validator says of each text: <c>ok</c> or <c>bad</c>, a tab and the first reason.</summary>
    public static string[] Validate(string schema, IReadOnlyList<string> texts)
    {
        Assert.SkipUnless(
            Directory.Exists(Repository.PathOf("tests", "schema", "node_modules")),
            "no validator of schemas: Node and npm are needed, and npm ci in tests/schema");
        var script = Repository.PathOf("tests", "schema", "validate.mjs");
        var folder = Directory.CreateTempSubdirectory("dunning-schema-");
        try
        {
            var files = texts.Select((text, i) => Save(Path.Combine(folder.FullName, $"{i}.json"), text)).ToArray();
            var list = Save(Path.Combine(folder.FullName, "files"), string.Join('\n', files));
            var verdicts = Run(script, Save(Path.Combine(folder.FullName, "schema"), schema), list);
            verdicts.Length.ShouldBe(texts.Count);
            return verdicts;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Save(string path, string text)
    {
        File.WriteAllText(path, text);
        return path;
    }

    private static string[] Run(params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        node.ExitCode.ShouldBe(0, errors.Result);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
