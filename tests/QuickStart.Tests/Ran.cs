using System.Text;

namespace QuickStart;

/// <summary>What a run of the program gave.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    public static Ran With(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Sample.Run(args, output, error);
        return new(code, output.ToString(), error.ToString().ReplaceLineEndings("\n").Trim('\n'));
    }

    /// <summary>Runs on a file of some bytes, for the day of the sample.</summary>
    public static Ran On(byte[] bytes, params string[] more)
    {
        var folder = Directory.CreateTempSubdirectory("quick-start");
        try
        {
            var path = Path.Combine(folder.FullName, "open-items.csv");
            File.WriteAllBytes(path, bytes);
            return With(["--items", path, "--as-of", "2026-02-10", .. more]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static Ran On(string text, params string[] more) => On(Encoding.UTF8.GetBytes(text), more);
}
