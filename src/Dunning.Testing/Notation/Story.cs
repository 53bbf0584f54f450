using Dunning.Testing.Running;
using NodaTime;

namespace Dunning.Testing.Notation;

/// <summary>A dated line that says what became known.</summary>
/// <param name="On">The day.</param>
/// <param name="Words">Its words without the signs between them: what a branch names it by.</param>
/// <param name="Acts">What it changes.</param>
internal sealed record FactLine(LocalDate On, string[] Words, Act[] Acts)
{
    public required int Line { get; init; }

    /// <summary>Gets the column at which its words begin.</summary>
    public required int Column { get; init; }

    /// <summary>Says whether it is about the same as another line of the day, which then takes its place.</summary>
    public bool IsReplacedBy(FactLine other) => On == other.On && Words[0] == other.Words[0]
        && (Words[0] is not ("receivable" or "dispute" or "plan" or "party" or "account" or "measure" or "on-its-way")
            || Words.ElementAtOrDefault(1) == other.Words.ElementAtOrDefault(1));

    public bool StartsWith(IReadOnlyList<string> words) =>
        words.Count <= Words.Length && words.Zip(Words).All(pair => pair.First == pair.Second);
}

/// <summary>A law pack that the head of a story names.</summary>
internal sealed record NamedLaw(string Code, int Line, int Column);

/// <summary>Says that a line of the trunk is left out.</summary>
internal sealed record Omission(int Line, int Column, LocalDate On, string[] Words);

/// <summary>The trunk of a story, or a branch of it.</summary>
internal sealed class Section(int line)
{
    /// <summary>Gets the line with which it begins.</summary>
    public int Line { get; } = line;

    /// <summary>Gets the last of the lines with which it begins.</summary>
    public int LastButLine { get; set; } = line;

    public List<FactLine> With { get; } = [];

    public List<Omission> Without { get; } = [];

    /// <summary>Gets facts and expectations in the order of the lines.</summary>
    public List<StoryLine> Entries { get; } = [];

    /// <summary>Gets the line that says that all is as in the trunk, or null.</summary>
    public Expectation? TheSame { get; set; }

    public IEnumerable<Expectation> Expectations => Entries.Select(entry => entry.Expected).OfType<Expectation>();

    public bool IsTrunk => With.Count == 0 && Without.Count == 0;

    public bool ExpectsContact => Expectations.Any(expected => expected.IsAct);

    public bool ExpectsNothing => Expectations.Any(expected => expected.Kind is ExpectationKind.Nothing);

    /// <summary>Gets from when on a branch may differ from the trunk.</summary>
    public LocalDate ChangedOn => With.Select(line => line.On).Concat(Without.Select(line => line.On))
        .DefaultIfEmpty(LocalDate.MinIsoValue).Min();
}

/// <summary>A fact or an expectation.</summary>
internal sealed record StoryLine(FactLine? Fact, Expectation? Expected)
{
    public LocalDate On => Fact?.On ?? Expected!.On!.Value;

    public int Line => Fact?.Line ?? Expected!.Line;
}

/// <summary>A rule that a story says it shows.</summary>
internal readonly record struct CoveredRule(string Rule, int Line, int Column);

/// <summary>A story as it was read.</summary>
internal sealed class Story
{
    public string Title { get; set; } = "";

    public string Policy { get; set; } = "";

    public int PolicyLine { get; set; } = 1;

    public int PolicyColumn { get; set; } = 1;

    public List<CoveredRule> Covers { get; } = [];

    /// <summary>Gets the law packs by which the story is judged, besides those that its policy names.</summary>
    public List<NamedLaw> Law { get; } = [];

    public List<LocalDate> Holidays { get; } = [];

    public List<Section> Sections { get; } = [];

    public Section Trunk => Sections[0];

    /// <summary>Gets whether signals are part of the story: who shows one shows all.</summary>
    public bool ShowsSignals => Sections.SelectMany(section => section.Expectations)
        .Any(expected => expected.Kind is ExpectationKind.Signal);
}
