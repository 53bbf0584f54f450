using NodaTime;

namespace Dunning.Testing.Notation;

/// <summary>Checks a story as a whole: that it shows something, both ways, and within bounds.</summary>
internal static class StoryCheck
{
    private const int BranchesMax = 12;
    private const int DaysMax = 750;

    public static void Check(Story story, Findings findings)
    {
        if (story.Sections.Count == 0)
        {
            findings.Add(1, 1, "DUN3113", "There is no dated line: a story tells what happens on which day.");
            return;
        }

        CheckBounds(story, findings);
        if (findings.All.Count > 0)
        {
            // A line that could not be read may be the very one that seems to be missing.
            return;
        }

        CheckDebtor(story, findings);
        foreach (var section in story.Sections.Where(section => !section.Expectations.Any() && section.TheSame is null))
        {
            findings.Add(section.LastButLine, 1, "DUN3113", section.IsTrunk
                ? "The story expects nothing. Write at least one line with \">\"."
                : "The branch expects nothing. Write what happens then, or \"> the same\".");
        }

        CheckBothWays(story, findings);
        CheckTheSame(story, findings);
    }

    private static void CheckTheSame(Story story, Findings findings)
    {
        foreach (var expected in story.Trunk.Expectations.Where(line => line.Kind is ExpectationKind.TheSame))
        {
            findings.Add(expected.Line, expected.Column, "DUN3107", "\"the same\" is for branches: say what happens.");
        }

        var days = story.Trunk.Expectations.Select(expected => expected.On).ToHashSet();
        foreach (var expected in story.Sections.Skip(1).SelectMany(section => section.Expectations)
            .Where(line => line.Kind is ExpectationKind.TheSame && !days.Contains(line.On)))
        {
            findings.Add(expected.Line, expected.Column, "DUN3107", $"The story above expects nothing on "
                + $"{Words.Day(expected.On!.Value)} that could be the same: say what happens.");
        }
    }

    private static void CheckDebtor(Story story, Findings findings)
    {
        var first = story.Trunk.Entries.Select(entry => entry.Fact).FirstOrDefault(fact => fact is not null);
        if (first is not null && first.Words[0] != "debtor")
        {
            findings.Add(first.Line, first.Column, "DUN3103", "The first fact says who it is about: write a line such "
                + "as \"debtor D-7 consumer\" above.");
        }
    }

    private static void CheckBounds(Story story, Findings findings)
    {
        var branches = story.Sections.Count - 1;
        if (branches > BranchesMax)
        {
            findings.Add(story.Sections[BranchesMax + 1].Line, 1, "DUN3102", $"A story has at most {BranchesMax} "
                + $"branches; this one has {branches}. Tell it in several files.");
        }

        var days = story.Sections.SelectMany(section => section.Entries.Select(entry => entry.On)
            .Concat(section.With.Select(fact => fact.On)).Concat(section.Without.Select(line => line.On))).ToArray();
        var span = days.Length == 0 ? 0 : Period.DaysBetween(days.Min(), days.Max());
        if (span > DaysMax)
        {
            findings.Add(story.Trunk.Line, 1, "DUN3102", $"A story lasts at most {DaysMax} days; this one lasts "
                + $"{span}, from {Words.Date(days.Min())} to {Words.Date(days.Max())}. Look for a wrong year.");
        }
    }

    // "Nothing" proves little by itself: an engine that contacts nobody would pass.
    private static void CheckBothWays(Story story, Findings findings)
    {
        var branches = story.Sections.Skip(1).ToArray();
        var trunkContacts = story.Trunk.ExpectsContact;
        var silent = story.Sections.FirstOrDefault(section => section.ExpectsNothing);
        var contacts = silent is null || silent == story.Trunk
            ? Array.Exists(branches, branch => branch.ExpectsContact || (trunkContacts && IsTheSame(branch)))
            : trunkContacts;
        if (silent is null || contacts || IsFilledInLater(story))
        {
            return;
        }

        var line = silent.Expectations.First(expected => expected.Kind is ExpectationKind.Nothing);
        findings.Add(line.Line, line.Column, "DUN3110", "Nothing happens here, and no branch shows the contact. Add "
            + "\"but with\" or \"but without\" a line, and the contact that is made then.");
    }

    private static bool IsTheSame(Section branch) => branch.TheSame is not null
        || branch.Expectations.Any(expected => expected.Kind is ExpectationKind.TheSame);

    private static bool IsFilledInLater(Story story) => story.Sections.SelectMany(section => section.Expectations)
        .Any(expected => expected.Kind is ExpectationKind.ToBeFilledIn);
}
