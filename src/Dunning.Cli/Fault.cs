using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary>What keeps the command from running, or is wrong with a file; becomes a problem in a language.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Where">The file, or the part of the command line.</param>
/// <param name="Text">What is wrong, and what to do.</param>
internal sealed record Fault(string Id, string Where, ProblemTemplate Text)
{
    public Fault(string id, string where, ProblemText text)
        : this(id, where, text.ToTemplate())
    {
    }

    public Fault(string id, string where, string text)
        : this(id, where, ProblemTemplate.Whole(text))
    {
    }

    public Problem In(Language language) => new(Id, Where, Text.In(language));
}
