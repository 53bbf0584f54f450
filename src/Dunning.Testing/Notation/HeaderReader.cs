using Dunning.Diagnostics;

namespace Dunning.Testing.Notation;

/// <summary>Reads the lines above the first day: title, policy, law, what the story covers, holidays.</summary>
internal sealed class HeaderReader(Findings findings)
{
    private bool _hasTitle;

    public static IReadOnlyCollection<string> Words { get; } = ["case", "policy", "law", "covers", "holidays"];

    public void Read(Story story, int line, List<Token> tokens, string text)
    {
        if (tokens[0].Text == "case")
        {
            Title(story, line, tokens, text);
            return;
        }

        for (var at = 0; at < tokens.Count;)
        {
            var end = at + 1;
            while (end < tokens.Count && (!Words.Contains(tokens[end].Text) || tokens[end - 1].EndsClause))
            {
                end++;
            }

            Part(story, line, tokens[at], [.. tokens[(at + 1)..end].Where(token => !token.EndsClause)]);
            at = end;
        }
    }

    /// <summary>Names what every story has and this one lacks.</summary>
    public void Finish(Story story)
    {
        if (!_hasTitle)
        {
            findings.Add(1, 1, "DUN3103", "The title is missing: begin with \"case  A promise is kept\".");
        }

        if (story.Policy.Length == 0)
        {
            findings.Add(1, 1, "DUN3103", "The policy is missing: write a line such as \"policy  default\".");
        }
    }

    private void Title(Story story, int line, List<Token> tokens, string text)
    {
        if (_hasTitle)
        {
            findings.Add(line, tokens[0].Column, "DUN3103", "A file tells one story; this is a second title.");
        }

        _hasTitle = true;
        story.Title = text[(tokens[0].End - 1)..].Trim();
        if (story.Title.Length == 0)
        {
            findings.Add(line, tokens[0].End, "DUN3103", "The title is empty: say in a sentence what the story shows.");
        }
    }

    private void Part(Story story, int line, Token word, Token[] values)
    {
        if (values.Length == 0)
        {
            findings.Add(line, word.End, "DUN3103", $"Something is missing after \"{word.Text}\".");
            return;
        }

        switch (word.Text)
        {
            case "policy":
                Policy(story, line, values);
                break;
            case "law":
                Law(story, line, values);
                break;
            case "holidays":
                Holidays(story, line, values);
                break;
            default:
                Covers(story, line, word, values);
                break;
        }
    }

    private void Policy(Story story, int line, Token[] values)
    {
        if (values.Length > 1 || story.Policy.Length > 0)
        {
            findings.Add(line, values[^1].Column, "DUN3103", "A story is about one policy, whose name is one word.");
        }

        (story.Policy, story.PolicyLine, story.PolicyColumn) = (values[0].Text, line, values[0].Column);
    }

    // Which packs there are is known where the story is run: a host may have its own.
    private static void Law(Story story, int line, Token[] values) => story.Law.AddRange(
        values.Where(value => value.Text != "none").Select(value => new NamedLaw(value.Text, line, value.Column)));

    private void Holidays(Story story, int line, Token[] values)
    {
        foreach (var value in values)
        {
            if (Notation.Words.Date(value.Text) is { } date)
            {
                story.Holidays.Add(date);
            }
            else
            {
                findings.Add(line, value.Column, "DUN3105", $"{Findings.Quote(value.Text)} is no date from 1901 to "
                    + $"2190. Write it as 2026-04-03.");
            }
        }
    }

    private void Covers(Story story, int line, Token word, Token[] values)
    {
        if (word.Text != "covers")
        {
            findings.Add(line, word.Column, "DUN3103", "The title stands on a line of its own.");
            return;
        }

        foreach (var value in values)
        {
            if (RuleNames.All.Contains(value.Text))
            {
                story.Covers.Add(new(value.Text, line, value.Column));
            }
            else
            {
                var listed = ProblemTemplate.Whole(" docs/rules.md lists them.");
                var hint = Spelling.Hint(value.Text, RuleNames.All, listed);
                findings.Add(line, value.Column, "DUN3111", $"{Findings.Quote(value.Text)} is no rule.{hint}");
            }
        }
    }
}
