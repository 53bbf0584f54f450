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
internal static class TestReader
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

    /// <summary>The words that decide of what a test speaks, the first that it has.</summary>
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
        "overdue", "outstanding", "invoice", "of", "the", "time", "last", "payment", "failed", "past", "due", "in",
        "is", "at", "least", "most", "or", "more", "less", "than", "min", "max", "over", "above", "under", "below",
        "greater", "exceeds", "equals", "for",
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

    /// <summary>The facts of a debtor of whom a row tells something: at most one thing of a kind.</summary>
    public static DebtorFacts Apply(DebtorFacts facts, IReadOnlyList<(Concept Of, Given Value)> row, LocalDate asOf)
    {
        var attributes = new List<AttributeValue>();
        var (count, total, oldest) = ((int?)null, (decimal?)null, (LocalDate?)asOf.PlusDays(-1));
        foreach (var (of, value) in row)
        {
            switch (of)
            {
                case Concept.Tag:
                    attributes.Add(AttributeValue.OfSet(Tags, [.. value.Items.Select(tag => tag.Text)]));
                    break;
                case Concept.Decline when !value.IsNull:
                    attributes.Add(AttributeValue.Of(Declined, value.Text));
                    break;
                case Concept.Amount:
                    total = Words.Money(value).Amount;
                    break;
                case Concept.Count:
                    count = value.Number;
                    break;
                case Concept.Age:
                    oldest = value.IsNull ? null : value.IsDate ? value.Date : asOf.PlusDays(-Words.Days(value));
                    break;
                default:
                    break;
            }
        }

        count = oldest is null ? 0 : count ?? 1;
        return Owing(facts with { Attributes = attributes.ToValueList() }, count.Value, total, oldest ?? asOf);
    }

    private static DebtorFacts Owing(DebtorFacts facts, int count, decimal? total, LocalDate due)
    {
        var open = new Money(count == 0 ? 0 : total ?? count * Debt.AnyAmount, Debt.AnyCurrency);
        return facts with
        {
            // A claim of nothing cannot be: nothing open is an amount that is paid.
            Receivables = open.Amount == 0
                ? [Debt.Item(due) with { Paid = Debt.AnyAmount }]
                : open.Split([.. Enumerable.Repeat(1L, count)])
                    .Select((part, i) => Debt.Item(due, part.Amount, $"item{i + 1}")).ToValueList(),
        };
    }

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
