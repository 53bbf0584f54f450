namespace Dunning.Conventions;

/// <summary>Compares text with the text that was approved in git. With <c>APPROVE=1</c> it approves instead.</summary>
internal static class Approved
{
    public static void Text(string file, string actual)
    {
        var path = Repository.PathOf("tests", "Dunning.Conventions.Tests", "approved", file);

        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual.TrimEnd('\n') + "\n");
        }

        var approved = File.Exists(path) ? File.ReadAllLines(path) : [];
        var now = actual.TrimEnd('\n').Split('\n');

        var gone = approved.Except(now).Select(line => $"- {line}");
        var come = now.Except(approved).Select(line => $"+ {line}");
        var hint = $"{file} is not what was approved. If it should be, run the test again with APPROVE=1.";

        gone.Concat(come).ShouldBeNone(hint);
        now.SequenceEqual(approved).ShouldBeTrue($"{hint} The lines are the same, in another order or number.");
    }
}
