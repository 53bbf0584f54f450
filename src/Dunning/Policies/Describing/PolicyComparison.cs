using Dunning.Decisions;

namespace Dunning.Policies;

/// <summary>Compares the descriptions of two policies, item by item and sentence by sentence.</summary>
internal sealed class PolicyComparison(DunningPolicy before, DunningPolicy after, Texts texts)
{
    private readonly List<PolicyChange> _changes = [];

    public ValueList<PolicyChange> Changes()
    {
        if (before.Revision == after.Revision)
        {
            return [];
        }

        if (!string.Equals(before.Name, after.Name, StringComparison.Ordinal))
        {
            Add(texts.Phrase("policy.changed.name"), before.Name, after.Name);
        }

        var (old, now) = (Items(before), Items(after));
        CompareOrders();
        foreach (var (key, item) in old)
        {
            Compare(item, now.GetValueOrDefault(key));
        }

        foreach (var (key, item) in now.Where(pair => !old.ContainsKey(pair.Key)))
        {
            Compare(null, item);
        }

        // What is in the hash and in no sentence: of what type an attribute is.
        return _changes.Count > 0
            ? _changes.ToValueList()
            : [new(texts.Phrase("policy.changed.attributes"), null, texts.Phrase("policy.changed.declared"))];
    }

    private Dictionary<string, DescribedItem> Items(DunningPolicy policy)
    {
        var sections = DescriptionWriter.Of(policy, texts).Sections;
        return sections.SelectMany(section => section.Items.Select(item => (section.Heading, Item: item)))
            .ToDictionary(pair => $"{pair.Heading}\n{pair.Item.Key}", pair => pair.Item, StringComparer.Ordinal);
    }

    private void Compare(DescribedItem? old, DescribedItem? now)
    {
        var name = (now ?? old)!.Name;
        if (old is null || now is null)
        {
            Add(name, Whole(old), Whole(now));
            return;
        }

        foreach (var aspect in old.Sentences.Concat(now.Sentences).Select(sentence => sentence.Aspect).Distinct())
        {
            var (was, becomes) = (Said(old, aspect), Said(now, aspect));
            if (!string.Equals(was, becomes, StringComparison.Ordinal))
            {
                Add(name, was, becomes);
            }
        }
    }

    private void CompareOrders()
    {
        CompareOrder(
            texts.Phrase("policy.segment.order"),
            before.Segments.Select(segment => segment.Name),
            after.Segments.Select(segment => segment.Name));
        foreach (var old in before.Treatments)
        {
            var now = after.Treatments.FirstOrDefault(
                treatment => string.Equals(treatment.Name, old.Name, StringComparison.Ordinal));
            CompareOrder(
                texts.Phrase("policy.treatment.order", Argument.Named("treatment", old.Name)),
                old.Steps.Select(step => step.Name),
                now?.Steps.Select(step => step.Name) ?? []);
        }
    }

    // Only of what stands in both: that something is new or gone is a change of its own.
    private void CompareOrder(string name, IEnumerable<string> old, IEnumerable<string> now)
    {
        var (was, becomes) = (old.ToArray(), now.ToArray());
        var (kept, moved) = (was.Intersect(becomes).ToArray(), becomes.Intersect(was).ToArray());
        if (!kept.SequenceEqual(moved, StringComparer.Ordinal))
        {
            Add(name, Listed(kept), Listed(moved));
        }
    }

    private string Listed(IEnumerable<string> names) =>
        string.Join(", ", names.Select(name => PolicyWords.Quoted(name, texts)));

    private void Add(string where, string? was, string? becomes) => _changes.Add(new(where, was, becomes));

    private static string? Whole(DescribedItem? item) =>
        item is null ? null : string.Join(' ', item.Sentences.Select(sentence => sentence.Text));

    // A measure may require several notices: those are sentences of one aspect.
    private static string? Said(DescribedItem item, string aspect)
    {
        var said = item.Sentences.Where(sentence => sentence.Aspect == aspect).Select(sentence => sentence.Text);
        var text = string.Join(' ', said);
        return text.Length == 0 ? null : text;
    }
}
