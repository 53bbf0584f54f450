using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.World;

/// <summary>What a test of a system speaks of.</summary>
internal enum Concept
{
    Amount,
    Count,
    Age,
    Tag,
    Decline,
}

/// <summary>
/// A test such as "totalUnpaidAtLeast": its name says of what it speaks and how it compares. Words that are not known
/// are not guessed.
/// </summary>
internal static class Tests
{
    private const string Tags = "tags";
    private const string Declined = "lastDecline";

    private static readonly string[] Tagged =
        ["hastag", "tag", "tags", "taginclusion", "controltag", "controltaginclusion", "hascontroltag"];

    private static readonly string[] Untagged =
    [
        "hasnotag", "hasnottag", "lackstag", "withouttag", "nottag", "tagexclusion", "controltagexclusion",
        "hasnocontroltag",
    ];

    /// <summary>The words that decide of what a test speaks, the first that it has; all others are only allowed.</summary>
    private static readonly (string Word, Concept Is)[] Concepts =
    [
        ("reason", Concept.Decline), ("failure", Concept.Decline), ("response", Concept.Decline),
        ("days", Concept.Age), ("age", Concept.Age), ("since", Concept.Age), ("old", Concept.Age),
        ("earliest", Concept.Age), ("oldest", Concept.Age), ("count", Concept.Count), ("number", Concept.Count),
        ("total", Concept.Amount), ("balance", Concept.Amount), ("amount", Concept.Amount), ("sum", Concept.Amount),
        ("invoices", Concept.Count), ("items", Concept.Count), ("unpaid", Concept.Count), ("open", Concept.Amount),
    ];

    private static readonly HashSet<string> Allowed =
    [
        "overdue", "outstanding", "invoice", "of", "the", "time", "last", "payment", "failed", "past", "due", "in", "is",
        "at", "least", "most", "or", "more", "less", "than", "min", "max", "over", "above", "under", "below", "greater",
        "exceeds", "equals", "for",
    ];

    public static Concept ConceptOf(Given given)
    {
        var words = Split(given.Name);
        if (words.Contains("tag") || words.Contains("tags"))
        {
            return Concept.Tag;
        }

        return words.All(word => Allowed.Contains(word) || Concepts.Any(row => row.Word == word))
            && Array.Find(Concepts, row => words.Contains(row.Word)) is { Word: not null } concept
                ? concept.Is
                : throw new NotCoveredException($"the test \"{given.Name}\"");
    }

    /// <summary>All tests of a condition; each must hold.</summary>
    public static Condition Read(IEnumerable<Given> tests)
    {
        Condition[] parts = [.. tests.Select(Read)];
        return parts.Length == 1 ? parts[0] : Condition.All(parts);
    }

    public static Condition Read(Given test)
    {
        var concept = ConceptOf(test);
        return concept switch
        {
            Concept.Tag when Untagged.Contains(test.Name, StringComparer.OrdinalIgnoreCase) => !HasTags(test),
            Concept.Tag when Tagged.Contains(test.Name, StringComparer.OrdinalIgnoreCase) => HasTags(test),
            Concept.Decline when Compares(test, "In", "Is") => Facts.Text(Declined, AttributeOwner.Debtor)
                .In([.. test.OneOrMore.Select(item => item.Text)]),
            Concept.Amount when Amounts.Of(Words.Money(test)) is var amount => Compare(
                test, () => Facts.OpenAmount.AtLeast(amount), () => Facts.OpenAmount.AtMost(amount)),
            Concept.Count when test.Number is var number => Compare(
                test, () => Facts.OpenCount.AtLeast(number), () => Facts.OpenCount.AtMost(number)),
            Concept.Age when Words.Days(test) is var days => Compare(
                test, () => Facts.DaysPastDue.AtLeast(days), () => Facts.DaysPastDue.AtMost(days)),
            _ => throw new NotCoveredException($"the test \"{test.Name}\""),
        };
    }

    /// <summary>The facts of a debtor of whom a row tells something.</summary>
    public static DebtorFacts Facts_(DebtorFacts facts, Concept concept, Given row, LocalDate asOf) => concept switch
    {
        Concept.Tag => facts with
        {
            Attributes = facts.Attributes.Add(AttributeValue.OfSet(Tags, [.. row.Items.Select(tag => tag.Text)])),
        },
        Concept.Decline when row.IsNull => facts,
        Concept.Decline => facts with
        {
            Attributes = facts.Attributes.Add(AttributeValue.Of(Declined, row.Text)),
        },
        Concept.Amount => Owing(facts, 1, Words.Money(row).Amount, asOf),
        Concept.Count => Owing(facts, row.Number, row.Number * Debt.AnyAmount, asOf),
        _ when row.IsNull => Owing(facts, 0, 0, asOf),
        _ => facts with { Receivables = [Debt.Item(row.IsDate ? row.Date : asOf.PlusDays(-Words.Days(row)))] },
    };

    private static DebtorFacts Owing(DebtorFacts facts, int count, decimal total, LocalDate asOf) => facts with
    {
        Receivables = total == 0
            ? [Debt.Item(asOf.PlusDays(-1)) with { Paid = Debt.AnyAmount }]
            : Enumerable.Range(1, count).Select(i => Debt.Item(asOf.PlusDays(-1), total / count, $"item{i}"))
                .ToValueList(),
    };

    private static Condition HasTags(Given test) =>
        Facts.Set(Tags, AttributeOwner.Debtor).Has([.. test.OneOrMore.Select(tag => tag.Text)]);

    private static Condition Compare(Given test, Func<Condition> least, Func<Condition> most) =>
        Compares(test, "AtLeast", "EqualsOrExceeds", "OrMore", "Min") ? least()
        : Compares(test, "AtMost", "OrLess", "Max") ? most()
        : Compares(test, "MoreThan", "Over", "Above", "GreaterThan", "Exceeds") ? !most()
        : Compares(test, "LessThan", "Under", "Below") ? !least()
        : throw new NotCoveredException($"how \"{test.Name}\" compares");

    private static List<string> Split(string name)
    {
        var words = new List<string>();
        foreach (var c in name)
        {
            if (words.Count == 0 || char.IsUpper(c))
            {
                words.Add("");
            }

            words[^1] += char.ToLowerInvariant(c);
        }

        return words;
    }

    private static bool Compares(Given test, params string[] words) =>
        Array.Exists(words, word => test.Name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
