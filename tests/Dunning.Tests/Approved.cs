namespace Dunning.Tests;

/// <summary>Compares a text with an approved one in the repository; APPROVE=1 takes the new one.</summary>
internal static class Approved
{
    private static readonly bool Rewrite = Environment.GetEnvironmentVariable("APPROVE") == "1";

    /// <summary>Compares with a whole file.</summary>
    public static void File(string actual, params ReadOnlySpan<string> path)
    {
        var file = Repository.PathOf(path);
        if (Rewrite)
        {
            System.IO.File.WriteAllText(file, actual);
        }

        var approved = System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file) : "";
        if (!string.Equals(actual, approved, StringComparison.Ordinal))
        {
            Assert.Fail(Difference(file, approved.Split('\n'), actual.Split('\n')));
        }
    }

    // What to do comes first: what differs may be long.
    private static string Difference(string file, string[] approved, string[] actual)
    {
        var line = approved.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{file} says otherwise from line {line + 1} on; run the tests with APPROVE=1 if the new text is "
            + $"right.\napproved: {approved.ElementAtOrDefault(line) ?? "nothing"}\n"
            + $"now:      {actual.ElementAtOrDefault(line) ?? "nothing"}";
    }

    /// <summary>Compares with what stands between the comments "name:begin" and "name:end" of a file.</summary>
    public static void Part(string name, string actual, params ReadOnlySpan<string> path)
    {
        var text = System.IO.File.ReadAllText(Repository.PathOf(path));
        var (begin, end) = ($"<!-- {name}:begin -->\n", $"<!-- {name}:end -->");
        var start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var stop = text.IndexOf(end, StringComparison.Ordinal);
        stop.ShouldBeGreaterThanOrEqualTo(start, $"{string.Join('/', path!)} has no part {name}.");
        File(text[..start] + actual + text[stop..], path);
    }
}
