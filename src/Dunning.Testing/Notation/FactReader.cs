using System.Collections.Frozen;
using Dunning.Diagnostics;
using Dunning.Testing.Running;
using NodaTime;

namespace Dunning.Testing.Notation;

/// <summary>Reads what a dated line makes known.</summary>
internal static class FactReader
{
    private static readonly FrozenDictionary<string, Func<LineReader, Act>> Verbs = MoneyVerbs.All
        .Concat(ArrangementVerbs.All).Concat(ContactVerbs.All).Concat(AnyMember.All)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>Gets every word with which a line may begin after its day.</summary>
    public static IReadOnlyCollection<string> Words { get; } =
        [.. Verbs.Keys.Concat(ProfileVerbs.All.Keys).Append("debtor").Append(">").Order(StringComparer.Ordinal)];

    /// <summary>Reads the line; null where it cannot be read, which has been named.</summary>
    public static FactLine? Read(LineReader line, LocalDate on)
    {
        var column = line.Column;
        var words = line.Words;
        var acts = new List<Act>();
        if (Verbs.TryGetValue(line.Peek, out var verb))
        {
            line.Take(line.Peek);
            acts.Add(verb(line));
            line.End("nothing more on this line");
        }
        else
        {
            ReadProfile(line, acts);
        }

        return line.IsSound && words.Length > 0
            ? new(on, words, [.. acts]) { Line = line.Line, Column = column }
            : null;
    }

    private static void ReadProfile(LineReader line, List<Act> acts)
    {
        if (line.Take("debtor"))
        {
            DebtorId id = line.Name("the id of the debtor");
            acts.Add(ProfileVerbs.Of(facts => facts with { Debtor = id }));
            if (line.IsAtEnd && !line.NextClause())
            {
                return;
            }
        }

        do
        {
            acts.Add(Clause(line));
            line.EndClause("the next one after a comma");
        }
        while (line.NextClause());
    }

    // A time zone needs no word of its own: no other word has a slash.
    private static Act Clause(LineReader line)
    {
        var word = line.Peek;
        if (ProfileVerbs.All.TryGetValue(word, out var read))
        {
            line.Take(word);
            return read(line);
        }

        if (word.Contains('/', StringComparison.Ordinal))
        {
            return ProfileVerbs.All["zone"](line);
        }

        var hint = Spelling.Hint(word, Words, ProblemTemplate.Whole(" docs/case-files.md lists the words."));
        line.Fail("DUN3106", $"{Findings.Quote(word)} says nothing that a story knows.{hint}");
        return (_, _) => null;
    }
}
