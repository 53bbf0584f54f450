using Dunning.Diagnostics;
using NodaTime;

namespace Dunning.Testing.Notation;

/// <summary>Reads a story line by line. Each line is read whatever is wrong with those before it.</summary>
internal sealed class StoryParser(SourceText source, Findings findings)
{
    private readonly Story _story = new();
    private readonly HeaderReader _header = new(findings);
    private Section? _section;

    public Story Read()
    {
        for (var i = 0; i < source.Lines.Length; i++)
        {
            var tokens = Token.Split(source.WithoutComment(i), 1);
            if (tokens.Count > 0)
            {
                ReadLine(i + 1, tokens);
            }
        }

        _header.Finish(_story);
        StoryCheck.Check(_story, findings);
        return _story;
    }

    private void ReadLine(int line, List<Token> tokens)
    {
        var first = tokens[0];
        if (HeaderReader.Words.Contains(first.Text))
        {
            if (_section is not null)
            {
                findings.Add(line, first.Column, "DUN3103", $"\"{first.Text}\" belongs above the first dated line.");
            }

            _header.Read(_story, line, tokens, source.WithoutComment(line - 1));
        }
        else if (first.Text == "but")
        {
            But(new(tokens, line, findings));
        }
        else if (first.Text.StartsWith('>'))
        {
            Undated(line, WithSignApart(tokens, 0));
        }
        else if (char.IsAsciiDigit(first.Text[0]))
        {
            Dated(line, tokens);
        }
        else
        {
            string[] words = [.. HeaderReader.Words, "but"];
            findings.Add(line, first.Column, "DUN3106", $"{Findings.Quote(first.Text)} begins no line: a line begins "
                + $"with a date, with but, or is one of the first.{Spelling.Hint(first.Text, words)}");
        }
    }

    private void Dated(int line, List<Token> tokens)
    {
        var reader = new LineReader(tokens, line, findings);
        var date = reader.Date();
        if (!reader.IsSound)
        {
            return;
        }

        _section ??= Begin(line);
        var at = Weekday(line, tokens, date);
        if (_section.Entries.Count > 0 && _section.Entries[^1].On > date)
        {
            findings.Add(line, tokens[0].Column, "DUN3105", $"{Words.Date(date)} comes before the day of the line "
                + $"above, {Words.Date(_section.Entries[^1].On)}. Put the lines in the order of the days.");
        }

        tokens = WithSignApart(tokens, at);
        if (tokens.Count == at)
        {
            findings.Add(line, tokens[^1].End, "DUN3106", "The line says only the day. Write what happens on it.");
        }
        else if (tokens[at].Text == ">")
        {
            if (Expected(line, tokens, at, date) is { } expected)
            {
                _section.Entries.Add(new(null, expected));
            }
        }
        else if (FactReader.Read(new(tokens[at..], line, findings), date) is { } fact)
        {
            _section.Entries.Add(new(fact, null));
        }
    }

    private Section Begin(int line)
    {
        var section = new Section(line);
        _story.Sections.Add(section);
        return section;
    }

    // Returns where the words begin after the date and its weekday, which may be left out after a but.
    private int Weekday(int line, List<Token> tokens, LocalDate date, int at = 1)
    {
        var right = Words.Weekday(date);
        var word = at < tokens.Count ? tokens[at].Text : "";
        var isWeekday = Enum.GetNames<IsoDayOfWeek>().Any(name => name[..3] == word || name == word);
        if (isWeekday && word != right)
        {
            findings.Add(line, tokens[at].Column, "DUN3104", $"{Words.Date(date)} is a {right}, not a {word}. Write "
                + $"\"{Words.Day(date)}\", or the date that is meant.");
        }
        else if (!isWeekday && at == 1)
        {
            findings.Add(line, tokens[at - 1].End, "DUN3104", $"The weekday is missing: write \"{Words.Day(date)}\".");
        }

        return isWeekday ? at + 1 : at;
    }

    private static List<Token> WithSignApart(List<Token> tokens, int at) =>
        at < tokens.Count && tokens[at].Text is ['>', _, ..] and var text
            ?
            [
                .. tokens[..at],
                new(">", tokens[at].Column),
                new(text[1..], tokens[at].Column + 1),
                .. tokens[(at + 1)..],
            ]
            : tokens;

    private Expectation? Expected(int line, List<Token> tokens, int at, LocalDate? on)
    {
        var words = tokens[(at + 1)..];
        var column = words.Count > 0 ? words[0].Column : tokens[at].End;
        var end = words.Count > 0 ? words[^1].End : column;
        var text = source.WithoutComment(line - 1)[(column - 1)..(end - 1)];
        var reader = new LineReader(words, line, findings);
        var expected = ExpectationReader.Read(
            reader, new() { Line = line, Column = column, End = end, Text = text, On = on });
        return reader.IsSound ? expected : null;
    }

    private void Undated(int line, List<Token> tokens)
    {
        if (Expected(line, tokens, 0, on: null) is not { } expected)
        {
            return;
        }

        if (_section is not { } section || section.IsTrunk || expected.Kind is not ExpectationKind.TheSame)
        {
            findings.Add(line, tokens[0].Column, "DUN3107", "Only \"> the same\" below a but needs no date. Write the "
                + "day and its weekday before the sign.");
        }
        else
        {
            section.TheSame = expected;
        }
    }

    private void But(LineReader reader)
    {
        const string Form = "but with 2026-04-08 paid 120.00 EUR, or but without 2026-04-08 paid";
        if (_section is null)
        {
            reader.Fail("DUN3109", "A but needs a story above it. Write the dated lines first.");
            return;
        }

        reader.Take("but");
        var isWith = reader.Take("with");
        if (!isWith)
        {
            reader.Expect("without", Form);
        }

        var date = reader.Date();
        if (!reader.IsSound)
        {
            return;
        }

        // Lines that follow each other directly are one change.
        if (_section.IsTrunk || _section.LastButLine < reader.Line - 1)
        {
            _section = Begin(reader.Line);
        }

        _section.LastButLine = reader.Line;
        var tokens = Token.Split(source.WithoutComment(reader.Line - 1), 1);
        var at = Weekday(reader.Line, tokens, date, at: 3);
        if (isWith && FactReader.Read(new(tokens[at..], reader.Line, findings), date) is { } fact)
        {
            _section.With.Add(fact);
        }
        else if (!isWith)
        {
            Without(reader.Line, tokens[at..], date);
        }
    }

    private void Without(int line, List<Token> tokens, LocalDate date)
    {
        var words = tokens.Where(token => !token.EndsClause).Select(token => token.Text).ToArray();
        var column = tokens.Count > 0 ? tokens[0].Column : 1;
        _section!.Without.Add(new(line, column, date, words));
        var facts = _story.Trunk.Entries.Select(entry => entry.Fact).OfType<FactLine>().Where(fact => fact.On == date)
            .ToArray();
        if (words.Length == 0 || !Array.Exists(facts, fact => fact.StartsWith(words)))
        {
            var begins = string.Join("; ", facts.Select(fact => string.Join(' ', fact.Words.Take(3))));
            var known = facts.Length == 0
                ? ProblemTemplate.Whole("The day has none.")
                : ProblemTemplate.Of($"Those of the day begin: {begins}.");
            findings.Add(line, column, "DUN3109", $"No line of {Words.Day(date)} begins so. {known}");
        }
    }
}
