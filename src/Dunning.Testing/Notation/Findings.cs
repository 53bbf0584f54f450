using Dunning.Diagnostics;

namespace Dunning.Testing.Notation;

/// <summary>Collects what is wrong with a file; a file that is wrong throughout is not listed line by line.</summary>
internal sealed class Findings(string path)
{
    private const int Most = 100;
    private const int QuotedMax = 60;

    private readonly List<CaseProblem> _found = [];

    public IReadOnlyList<CaseProblem> All => _found;

    public string Path { get; } = path;

    public void Add(int line, int column, string id, string text) =>
        Add(line, column, id, ProblemTemplate.Whole(text));

    public void Add(int line, int column, string id, ProblemText text) => Add(line, column, id, text.ToTemplate());

    public void Add(int line, int column, string id, ProblemTemplate text)
    {
        if (_found.Count < Most)
        {
            _found.Add(new()
            {
                Path = Path,
                Line = line,
                Column = column,
                Id = id,
                Text = text.ToString(),
                Told = text,
            });
        }
    }

    /// <summary>Puts a text from outside between quotation marks: shortened, without what a terminal obeys.</summary>
    public static string Quote(string text)
    {
        var end = Math.Min(text.Length, QuotedMax);
        end -= end < text.Length && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        var shown = string.Concat(text[..end].Select(sign => char.IsControl(sign) ? '?' : sign));
        return $"\"{shown}{(end < text.Length ? "..." : "")}\"";
    }
}
