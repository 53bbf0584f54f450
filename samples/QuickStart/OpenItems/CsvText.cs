using System.Text;

namespace QuickStart.OpenItems;

/// <summary>Cuts text into rows and cells: ';' or ',' between cells, quotes around a cell that has one in it.</summary>
internal sealed class CsvText
{
    private readonly string _text;
    private readonly char _separator;
    private int _at;
    private int _line = 1;

    private CsvText(string text)
    {
        _text = text;
        _separator = SeparatorOf(text);
    }

    private bool IsAtEnd => _at == _text.Length;

    private bool IsAtLineEnd => IsAtEnd || _text[_at] is '\r' or '\n';

    /// <summary>Reads the bytes of a file: UTF-8, with or without a byte order mark, else Windows-1252.</summary>
    /// <exception cref="FormatException">They are no rows and cells; the message says where and why.</exception>
    public static IReadOnlyList<CsvRow> Read(byte[] bytes)
    {
        var text = Decode(bytes);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new FormatException("this is no text in UTF-8 or Windows-1252. Save it as CSV UTF-8.");
        }

        return [.. new CsvText(text).Rows()];
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    // Whichever stands more often in the header.
    private static char SeparatorOf(string text)
    {
        var header = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        return header.Count(';') >= header.Count(',') ? ';' : ',';
    }

    private IEnumerable<CsvRow> Rows()
    {
        while (!IsAtEnd)
        {
            var line = _line;
            if (!IsAtLineEnd)
            {
                yield return new(line, Cells());
            }

            EndLine();
        }
    }

    private List<string> Cells()
    {
        var cells = new List<string> { Cell() };
        while (!IsAtLineEnd)
        {
            _at++;
            cells.Add(Cell());
        }

        return cells;
    }

    private string Cell()
    {
        if (!IsAtEnd && _text[_at] == '"')
        {
            return QuotedCell();
        }

        var start = _at;
        while (!IsAtLineEnd && _text[_at] != _separator)
        {
            _at++;
        }

        return _text[start.._at];
    }

    private string QuotedCell()
    {
        var (opened, cell) = (_line, new StringBuilder());
        for (_at++; !IsAtEnd; _at++)
        {
            if (_text[_at] != '"')
            {
                cell.Append(_text[_at]);
                _line += _text[_at] == '\n' ? 1 : 0;
            }
            else if (_at + 1 < _text.Length && _text[_at + 1] == '"')
            {
                cell.Append('"');
                _at++;
            }
            else
            {
                _at++;
                return IsAtLineEnd || _text[_at] == _separator ? cell.ToString() : throw new FormatException(
                    $"line {_line}: text follows a closing quote. Write \"\" for a quote within a cell.");
            }
        }

        throw new FormatException($"line {opened}: a quote is opened and never closed.");
    }

    private void EndLine()
    {
        if (!IsAtEnd && _text[_at] == '\r')
        {
            _at++;
        }

        if (!IsAtEnd && _text[_at] == '\n')
        {
            _at++;
        }

        _line++;
    }
}
