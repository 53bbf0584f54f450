using System.Globalization;
using Dunning.Diagnostics;
using NodaTime.Text;
using NodaTime;

namespace Dunning.Testing.Notation;

/// <summary>
/// Reads the words of one line in turn. The first that cannot be read is named, and nothing is read after it: what
/// it returns then is of no use, and <see cref="IsSound"/> says so.
/// </summary>
internal sealed class LineReader(IReadOnlyList<Token> tokens, int line, Findings findings)
{
    private const decimal Most = 1_000_000_000_000m;
    private const int NameMax = 100;

    private int _at;

    public bool IsSound { get; private set; } = true;

    public int Line { get; } = line;

    /// <summary>Gets whether the clause ends here, or the line.</summary>
    public bool IsAtEnd => !IsSound || _at >= tokens.Count || tokens[_at].EndsClause;

    public bool HasMore => IsSound && _at < tokens.Count;

    public int Column => _at < tokens.Count ? tokens[_at].Column : tokens.Count > 0 ? tokens[^1].End : 1;

    /// <summary>Gets the words from here on, without the signs between them.</summary>
    public string[] Words => [.. tokens.Skip(_at).Where(token => !token.EndsClause).Select(token => token.Text)];

    public string Peek => IsAtEnd ? "" : tokens[_at].Text;

    /// <summary>Takes one of the words if it comes next.</summary>
    public bool Take(string word)
    {
        if (!IsAtEnd && tokens[_at].Text == word)
        {
            _at++;
            return true;
        }

        return false;
    }

    /// <summary>Takes words that follow each other, or none of them.</summary>
    public bool Take(params ReadOnlySpan<string> words)
    {
        var start = _at;
        foreach (var word in words)
        {
            if (!Take(word))
            {
                _at = start;
                return false;
            }
        }

        return true;
    }

    public void Expect(string word, string form)
    {
        if (!Take(word))
        {
            Fail("DUN3108", IsAtEnd
                ? ProblemTemplate.Of($"The clause ends where \"{word}\" is expected: write {Part(form)}.")
                : ProblemTemplate.Of($"{Shown()} where \"{word}\" is expected: write {Part(form)}."));
        }
    }

    /// <summary>Goes to the next clause of the line, if there is one.</summary>
    public bool NextClause()
    {
        if (HasMore && tokens[_at].EndsClause)
        {
            _at++;
            return !IsAtEnd || Refuse("DUN3108", "A word is missing after the sign. Take the sign away or go on.");
        }

        return false;
    }

    /// <summary>Names what is left over, if the line should have ended.</summary>
    public void End(string form)
    {
        if (HasMore)
        {
            Fail("DUN3108", IsAtEnd
                ? ProblemTemplate.Of($"Another clause is too much here: write {Part(form)}.")
                : ProblemTemplate.Of($"{Shown()} is too much here: write {Part(form)}."));
        }
    }

    public void EndClause(string form)
    {
        if (!IsAtEnd)
        {
            End(form);
        }
    }

    public string Name(string what)
    {
        var word = Word(what);
        if (IsSound && word.Length > NameMax)
        {
            _at--;
            Fail("DUN3108", $"{Findings.Quote(word)} has {word.Length} characters; a name has at most {NameMax}.");
        }

        return word;
    }

    /// <summary>Takes what is left of the clause as it stands.</summary>
    public string Rest(string what)
    {
        var words = new List<string> { Word(what) };
        while (!IsAtEnd)
        {
            words.Add(tokens[_at++].Text);
        }

        return string.Join(' ', words);
    }

    public LocalDate Date()
    {
        var word = Word("a date such as 2026-03-02");
        return Notation.Words.Date(word) ?? Refused<LocalDate>(
            "DUN3105", $"{Findings.Quote(word)} is no date from 1901 to 2190. Write it as 2026-03-02.");
    }

    public Money Money()
    {
        var word = Word("an amount such as 120.00 EUR");
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!decimal.TryParse(word, Style, CultureInfo.InvariantCulture, out var amount)
            || amount is > Most or < -Most)
        {
            return Refused<Money>("DUN3108", $"{Findings.Quote(word)} is no amount. Write it as 120.00 EUR.");
        }

        var code = Word("a currency such as EUR");
        if (Currency.Find(code) is not { } currency || currency == Currency.None)
        {
            return Refused<Money>("DUN3108", $"{Findings.Quote(code)} is no currency of ISO 4217. Write it as EUR.");
        }

        return decimal.Round(amount, currency.Decimals) == amount ? new(amount, currency) : Refused<Money>(
            "DUN3108", $"{Findings.Quote(word)} has more than the {currency.Decimals} decimals of {currency}.");
    }

    public int Number(string what)
    {
        var word = Word(what);
        return int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Refused<int>("DUN3108", $"{Findings.Quote(word)} is no whole number: {Part(what)} is expected.");
    }

    public LocalTime Time()
    {
        var word = Word("a time such as 16:00");
        return LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(word).TryGetValue(default, out var time)
            ? time
            : Refused<LocalTime>("DUN3108", $"{Findings.Quote(word)} is no time. Write it as 16:00.");
    }

    public Channel Channel()
    {
        var word = Word("a channel");
        return Notation.Words.FindChannel(word) ?? Refused<Channel>(
            "DUN3108", $"{Findings.Quote(word)} is no channel.{Spelling.Hint(word, Notation.Words.Channels)}");
    }

    public T Choice<T>(string what)
        where T : struct, Enum => Choice<T>(Part(what));

    public T Choice<T>(ProblemTemplate what)
        where T : struct, Enum
    {
        var word = Word(what);
        return Notation.Words.Find<T>(word) ?? Refused<T>(
            "DUN3108", $"{Findings.Quote(word)} is not {what}.{Spelling.Hint(word, Notation.Words.All<T>())}");
    }

    /// <summary>Reads what may stand several times, joined by "and".</summary>
    public ValueList<T> List<T>(Func<T> read)
    {
        var items = new List<T> { read() };
        while (Take("and"))
        {
            items.Add(read());
        }

        return items.ToValueList();
    }

    /// <summary>Names the word at which the reader stands, or the one before if nothing is left.</summary>
    public void Fail(string id, string text) => Fail(id, Part(text));

    public void Fail(string id, ProblemText text) => Fail(id, text.ToTemplate());

    public void Fail(string id, ProblemTemplate text)
    {
        if (IsSound)
        {
            findings.Add(Line, Column, id, text);
        }

        IsSound = false;
    }

    /// <summary>Names the word just taken.</summary>
    public T Refused<T>(string id, string text) => Refused<T>(id, Part(text));

    public T Refused<T>(string id, ProblemText text) => Refused<T>(id, text.ToTemplate());

    private T Refused<T>(string id, ProblemTemplate text)
    {
        _at = Math.Max(0, _at - 1);
        Fail(id, text);
        return default!;
    }

    private bool Refuse(string id, string text)
    {
        Fail(id, text);
        return false;
    }

    private string Shown() => Findings.Quote(tokens[_at].Text);

    private static ProblemTemplate Part(string text) => ProblemTemplate.Whole(text);

    private string Word(string what) => Word(Part(what));

    private string Word(ProblemTemplate what)
    {
        if (IsAtEnd)
        {
            Fail("DUN3108", $"{what} is missing here.");
            return "";
        }

        return tokens[_at++].Text;
    }
}
