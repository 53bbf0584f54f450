using Dunning.Diagnostics;
using Dunning.Testing.Notation;

namespace Dunning.Testing.Running;

/// <summary>The law by which a story is judged: the packs that it and its policy name.</summary>
internal sealed class StoryLaw(Story story, DunningPolicy policy, ValueList<LawPack> own)
{
    private readonly Checked<LawBook> _book = Book(story, policy, own);

    /// <summary>Gets the packs, or null if they cannot be used.</summary>
    public LawBook? Usable => _book.TryGet(out var book) && Missing(policy.Jurisdictions).Length == 0 ? book : null;

    // No story may look as if it had been judged by law that was not there.
    public void Check(Findings findings)
    {
        string[] known = [.. LawPacks.Codes.Concat(own.Select(pack => pack.Code)).Distinct(StringComparer.Ordinal)];
        foreach (var law in story.Law)
        {
            if (!known.Contains(law.Code))
            {
                findings.Add(law.Line, law.Column, "DUN3112", $"There is no law pack {Findings.Quote(law.Code)}."
                    + $"{Spelling.Hint(law.Code, known)}");
            }
            else if (!policy.Jurisdictions.IsEmpty && !policy.Jurisdictions.Contains(law.Code))
            {
                findings.Add(law.Line, law.Column, "DUN3112", $"Policy {policy.Name} is judged by the law packs that "
                    + $"it names ({string.Join(", ", policy.Jurisdictions)}), so not by {Findings.Quote(law.Code)}. "
                    + $"Name one of them, or none.");
            }
        }

        foreach (var code in Missing(policy.Jurisdictions))
        {
            findings.Add(story.PolicyLine, story.PolicyColumn, "DUN3112", $"Policy {policy.Name} is judged by law "
                + $"pack {Findings.Quote(code)}, which is not there.{Spelling.Hint(code, known)}");
        }

        if (!_book.Problems.IsEmpty)
        {
            var texts = ProblemTemplate.Join(" ", _book.Problems.Take(3).Select(CoreText.Placed));
            findings.Add(story.PolicyLine, story.PolicyColumn, "DUN3112", $"The law packs contradict themselves. "
                + $"{texts}");
        }
    }

    private string[] Missing(ValueList<string> codes) =>
        [.. codes.Where(code => !LawPacks.Codes.Contains(code) && !own.Any(pack => pack.Code == code))];

    // A pack of the host's own holds for a story that names it, or whose policy does.
    private static Checked<LawBook> Book(Story story, DunningPolicy policy, ValueList<LawPack> own)
    {
        string[] codes = [.. policy.Jurisdictions.Concat(story.Law.Select(law => law.Code))];
        return codes.Length == 0
            ? LawBook.Of()
            : LawPacks.Book(own.Where(pack => Concerns(pack, codes)).ToValueList(), codes);
    }

    private static bool Concerns(LawPack pack, string[] codes) =>
        codes.Contains(pack.Code) || (pack.Over is { } under && codes.Contains(under));
}
