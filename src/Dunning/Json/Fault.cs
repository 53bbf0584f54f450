using Dunning.Diagnostics;

namespace Dunning.Json;

/// <summary>What is wrong with one value; together with its place it becomes a <see cref="Problem"/>.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Text">What is wrong, and what to write instead.</param>
internal sealed record Fault(string Id, ProblemTemplate Text)
{
    private const int QuotedMax = 40;

    public Fault(string id, ProblemText text)
        : this(id, text.ToTemplate())
    {
    }

    public Fault(string id, string text)
        : this(id, ProblemTemplate.Whole(text))
    {
    }

    /// <summary>Says that a member stands twice in its object.</summary>
    public static Fault Twice(string name) => new("DUN2103", $"{Quote(name)} stands twice; keep one.");

    /// <summary>Puts a text from outside between quotation marks.</summary>
    public static string Quote(string text) => $"\"{Shorten(text)}\"";

    /// <summary>Shortens a text from outside and takes out what a terminal obeys.</summary>
    public static string Shorten(string text)
    {
        var end = text.Length <= QuotedMax ? text.Length : QuotedMax;
        end -= end < text.Length && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        var shown = string.Concat(text[..end].Select(c => char.IsControl(c) ? '?' : c));
        return end < text.Length ? $"{shown}..." : shown;
    }
}
