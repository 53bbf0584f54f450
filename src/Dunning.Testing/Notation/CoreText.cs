using Dunning.Diagnostics;

namespace Dunning.Testing.Notation;

/// <summary>What the core says, in each of its languages, as a part of what a story is told.</summary>
internal static class CoreText
{
    /// <summary>Takes a text in both languages.</summary>
    /// <param name="text">Returns it in a language.</param>
    public static ProblemTemplate Of(Func<Language, string> text) =>
        ProblemTemplate.Whole(text(Language.English)) with { German = text(Language.German) };

    /// <summary>Returns a problem of facts after its place in them.</summary>
    public static ProblemTemplate Placed(Problem problem) =>
        Of(language => $"{problem.Where}: {problem.TextIn(language)}");
}
