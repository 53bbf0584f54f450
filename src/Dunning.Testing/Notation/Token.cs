namespace Dunning.Testing.Notation;

/// <summary>A word of a line, or one of the signs that end a clause.</summary>
/// <param name="Text">The word as it stands.</param>
/// <param name="Column">Its column, from 1.</param>
internal readonly record struct Token(string Text, int Column)
{
    public bool EndsClause => Text is "," or ";";

    public int End => Column + Text.Length;

    /// <summary>Splits a text at blanks; a comma or semicolon at the end of a word is a token of its own.</summary>
    public static List<Token> Split(string text, int column)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            Add(tokens, text[at..end], column + at);
            at = end;
        }

        return tokens;
    }

    private static void Add(List<Token> tokens, string word, int column)
    {
        var bare = word.TrimEnd(',', ';');
        if (bare.Length > 0)
        {
            tokens.Add(new(bare, column));
        }

        for (var i = bare.Length; i < word.Length; i++)
        {
            tokens.Add(new(word[i].ToString(), column + i));
        }
    }
}
