namespace Dunning.Testing.Running;

/// <summary>What to change in a file so that it says what was decided; all else stays byte for byte.</summary>
internal sealed class Edits(string[] lines)
{
    private readonly Dictionary<int, string?> _replaced = [];
    private readonly SortedDictionary<int, List<string>> _after = [];

    public bool IsEmpty => _replaced.Count == 0 && _after.Count == 0;

    /// <summary>Puts another text between two columns of a line.</summary>
    public void Replace(int line, int column, int end, string text)
    {
        var old = lines[line - 1];
        _replaced[line] = $"{old[..(column - 1)]}{text}{Padded(old, column, end, text)}";
    }

    public void Remove(int line) => _replaced[line] = null;

    public void InsertAfter(int line, string text)
    {
        if (!_after.TryGetValue(line, out var texts))
        {
            _after[line] = texts = [];
        }

        var end = lines[line - 1].EndsWith('\r') ? "\r" : "";
        texts.Add($"{text}{end}");
        texts.Sort(StringComparer.Ordinal);
    }

    public string Render()
    {
        var written = new List<string>();
        for (var line = 1; line <= lines.Length; line++)
        {
            if (!_replaced.TryGetValue(line, out var text))
            {
                written.Add(lines[line - 1]);
            }
            else if (text is not null)
            {
                written.Add(text);
            }

            written.AddRange(_after.GetValueOrDefault(line, []));
        }

        return string.Join('\n', written);
    }

    // A comment stays in its column where the new words leave room for it.
    private static string Padded(string old, int column, int end, string text)
    {
        var rest = old[(end - 1)..];
        var words = rest.TrimStart(' ');
        if (words.Length == 0 || words[0] != '#')
        {
            return rest;
        }

        var blanks = rest.Length - words.Length + (end - column) - text.Length;
        return $"{new string(' ', Math.Max(1, blanks))}{words}";
    }
}
