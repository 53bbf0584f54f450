using Dunning;
using Dunning.Testing;

namespace Snippets;

/// <summary>Runs a story from a host's own test, as docs/case-files.md shows.</summary>
public static class Stories
{
    public static void Run(string text)
    {
        #region run-stories
        var story = CaseFile.Parse(text, "day-5.case");

        var result = CaseSuite.Run([story], name => name == "default" ? DunningPolicy.Default : null);

        Console.WriteLine(result.Runs[0]);                           // day-5.case: passed
        Console.WriteLine(result.Coverage[0].NeverExercised[0]);     // never exercised: segment `hardship`
        #endregion
    }
}
