namespace QuickStart;

/// <summary>Compares text with the text that was approved in git. With <c>APPROVE=1</c> it approves instead.</summary>
internal static class Approved
{
    public static void Text(string file, string actual)
    {
        var path = Repository.PathOf("tests", "QuickStart.Tests", "approved", file);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var hint = $"{file} is not what was approved. If it should be, run the test again with APPROVE=1.";
        actual.ShouldBe(approved, hint);
    }
}
