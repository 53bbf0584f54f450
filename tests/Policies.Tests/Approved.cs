namespace Dunning.Samples;

/// <summary>Compares a text with an approved file of the repository; APPROVE=1 takes the new one.</summary>
internal static class Approved
{
    public static void File(string actual, params ReadOnlySpan<string> path)
    {
        var file = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            System.IO.File.WriteAllText(file, actual);
        }

        var approved = System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file) : "";
        actual.ShouldBe(approved, $"{file} says otherwise; run the tests with APPROVE=1 if the new text is right.");
    }
}
