namespace Dunning.Policies;

/// <summary>A policy in words: sections of items, each of which says one thing in some sentences.</summary>
internal sealed record Description(ValueList<DescribedSection> Sections);

/// <summary>A part of the description.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Items">What it says.</param>
internal sealed record DescribedSection(string Heading, ValueList<DescribedItem> Items)
{
    /// <summary>Gets a paragraph before the items; empty for none.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Gets whether the order of the items means something.</summary>
    public bool IsNumbered { get; init; }
}

/// <summary>What is said of one segment, step, option or measure.</summary>
/// <param name="Key">What tells it from others, in every language and in every policy.</param>
/// <param name="Name">What it is called in a list of changes.</param>
/// <param name="Sentences">The sentences, each with the aspect that it is about.</param>
internal sealed record DescribedItem(string Key, string Name, ValueList<Sentence> Sentences)
{
    /// <summary>Gets whether it is told only where it changes: an option that few ask for, at its default.</summary>
    public bool IsUsual { get; init; }
}

/// <summary>One sentence.</summary>
/// <param name="Aspect">What it is about; an item has at most one sentence of each.</param>
/// <param name="Text">The sentence.</param>
internal sealed record Sentence(string Aspect, string Text);
