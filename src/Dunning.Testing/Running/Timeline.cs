using Dunning.Testing.Notation;
using NodaTime;

namespace Dunning.Testing.Running;

/// <summary>One time on a day: what becomes known, and what is then expected.</summary>
internal sealed record Moment(LocalDate On)
{
    public List<FactLine> Facts { get; } = [];

    public List<Expectation> Expected { get; } = [];
}

/// <summary>The moments of a section in order: those of the trunk, with what a branch changes.</summary>
internal static class Timeline
{
    public static IReadOnlyList<Moment> Of(Story story, Section section)
    {
        var moments = new List<Moment>();
        foreach (var entry in section == story.Trunk ? section.Entries : Branched(story, section))
        {
            var last = moments.Count > 0 ? moments[^1] : null;
            if (last is null || last.On != entry.On || (entry.Fact is not null && last.Expected.Count > 0))
            {
                last = new(entry.On);
                moments.Add(last);
            }

            if (entry.Fact is { } fact)
            {
                last.Facts.Add(fact);
            }
            else
            {
                last.Expected.Add(entry.Expected!);
            }
        }

        return moments;
    }

    private static List<StoryLine> Branched(Story story, Section section)
    {
        var keepsAll = section.TheSame is not null;
        var entries = story.Trunk.Entries
            .Where(entry => entry.Fact is not { } fact || !IsLeftOut(fact, section))
            .Where(entry => entry.Fact is not null || keepsAll || entry.On < section.ChangedOn)
            .ToList();
        foreach (var fact in section.With)
        {
            PutIn(entries, fact);
        }

        foreach (var own in section.Entries)
        {
            var at = entries.FindIndex(entry => entry.On > own.On);
            entries.InsertRange(at < 0 ? entries.Count : at, Resolved(own, story));
        }

        var last = section.Entries.Select(entry => entry.On).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
        return keepsAll ? entries : entries.FindAll(entry => entry.On <= last);
    }

    private static bool IsLeftOut(FactLine fact, Section section) =>
        section.Without.Exists(line => line.On == fact.On && fact.StartsWith(line.Words));

    private static void PutIn(List<StoryLine> entries, FactLine fact)
    {
        var replaced = entries.FindIndex(entry => entry.Fact?.IsReplacedBy(fact) is true);
        if (replaced >= 0)
        {
            entries[replaced] = new(fact, null);
            return;
        }

        // What is known on a day is known before it is decided.
        var at = entries.FindIndex(entry => entry.On > fact.On || (entry.On == fact.On && entry.Fact is null));
        entries.Insert(at < 0 ? entries.Count : at, new(fact, null));
    }

    // "The same" on a day is what the trunk expects of it, at the place where the branch says so.
    private static IEnumerable<StoryLine> Resolved(StoryLine own, Story story) =>
        own.Expected is not { Kind: ExpectationKind.TheSame } same ? [own]
            : story.Trunk.Expectations.Where(expected => expected.On == same.On).Select(expected => new StoryLine(
                null,
                expected with { Line = same.Line, Column = same.Column, End = same.End, Text = same.Text }));
}
