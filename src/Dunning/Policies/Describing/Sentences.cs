using Dunning.Decisions;

namespace Dunning.Policies;

/// <summary>Collects the sentences of one item in one language.</summary>
internal sealed class Sentences(Texts texts)
{
    private readonly List<Sentence> _all = [];

    public Texts Texts => texts;

    /// <summary>Adds a sentence.</summary>
    public Sentences Add(string key, params ReadOnlySpan<Argument> figures)
    {
        _all.Add(new(AspectOf(key), Printed(texts.Phrase(key, figures))));
        return this;
    }

    /// <summary>Adds a sentence that is there under a condition only.</summary>
    public Sentences AddIf(bool holds, string key, params ReadOnlySpan<Argument> figures) =>
        holds ? Add(key, figures) : this;

    public DescribedItem ToItem(string key, string name) => new(key, name, _all.ToValueList());

    // Phrases that say the same thing otherwise are of one aspect: "on day 5" and "10 days after the last notice".
    private static string AspectOf(string key)
    {
        var stem = key.Split(':', '-')[0];
        return stem switch
        {
            "policy.step.level" or "policy.step.notice" or "policy.step.call" or "policy.step.measure" => "policy.step",
            "policy.segment.everyone" => "policy.segment.when",
            _ when stem.StartsWith("policy.start.", StringComparison.Ordinal) => "policy.start",
            _ when stem.StartsWith("policy.last.", StringComparison.Ordinal) => "policy.last",
            _ when stem.EndsWith(".none", StringComparison.Ordinal) => stem[..^5],
            _ => stem,
        };
    }

    // A text of the policy, such as a prescribed form, must not begin a line of its own.
    private static string Printed(string text) => text.Any(char.IsControl)
        ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c))
        : text;
}
