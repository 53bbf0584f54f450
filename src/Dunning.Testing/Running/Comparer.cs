using Dunning.Diagnostics;
using Dunning.Testing.Notation;
using NodaTime;

namespace Dunning.Testing.Running;

/// <summary>What a day came to.</summary>
internal sealed record DayResult(Life Life, Decision Decision, IReadOnlyList<DecidedAct> Acts, bool IsClosed);

/// <summary>Holds what was decided against what a section expects, and notes how the file should read.</summary>
internal sealed class Comparer(WalkBasis basis, Section section)
{
    private readonly Forward _forward = new(basis.Engine, basis.Story.ShowsSignals);

    /// <summary>What each day came to, for a branch that says no more than "the same".</summary>
    private readonly List<(LocalDate On, string Text)> _told = [];

    private bool _isOther;

    public void Unexpected(LocalDate day, IReadOnlyList<DecidedAct> acts, Decision decision)
    {
        var texts = acts.Select(act => act.Text(null)).ToArray();
        var line = Anchor(day);
        basis.Findings.Add(line, 1, "DUN3131", $"On {Words.Day(day)} decided is {string.Join("; ", texts)}, which "
            + $"the story does not say. Because: {Because(decision)}");
        Tell(day, texts);
        _isOther = true;
        foreach (var text in section.TheSame is null ? texts : [])
        {
            basis.Edits.InsertAfter(line, $"{Words.Day(day)}  > {text}");
        }
    }

    public void Compare(Moment moment, DayResult result)
    {
        var open = result.Acts.ToList();
        var missed = new List<Expectation>();
        foreach (var expected in moment.Expected)
        {
            if (!IsMet(expected, moment.On, result, open))
            {
                missed.Add(expected);
            }
        }

        var texts = Texts(moment, result).ToArray();
        Tell(moment.On, texts);
        if (missed.Count == 0 && open.Count == 0)
        {
            return;
        }

        // What is wrong with the trunk is said there, and not again of each branch.
        if (IsTheSame(moment) && basis.Trunk.GetValueOrDefault(moment.On) == string.Join("; ", texts))
        {
            return;
        }

        Report(moment, result, missed, open);
        _isOther = true;
        if (section.TheSame is null)
        {
            Correct(moment, result, missed, open);
        }
    }

    /// <summary>Spells out a branch that was said to be the same and is not.</summary>
    public void Finish()
    {
        if (section.TheSame is { } same && _isOther)
        {
            basis.Edits.Remove(same.Line);
            foreach (var (on, text) in _told)
            {
                basis.Edits.InsertAfter(same.Line, $"{Words.Day(on)}  > {text}");
            }
        }
    }

    private bool IsMet(Expectation expected, LocalDate on, DayResult result, List<DecidedAct> open)
    {
        switch (expected.Kind)
        {
            case ExpectationKind.Nothing:
                return result.Acts.Count == 0 && _forward.IsRight(expected, result.Life, on, result.Decision);
            case ExpectationKind.CloseCured:
                return result.IsClosed;
            case ExpectationKind.ToBeFilledIn:
                return false;
            default:
                return open.Find(act => act.Matches(expected)) is { } found && open.Remove(found);
        }
    }

    private void Report(Moment moment, DayResult result, List<Expectation> missed, List<DecidedAct> open)
    {
        var decided = string.Join("; ", open.Count > 0
            ? open.Select(act => act.Text(null))
            : Texts(moment, result));
        foreach (var expected in missed)
        {
            var line = section.TheSame is { } same && !section.Entries.Exists(entry => entry.Expected == expected)
                ? same : expected;
            var text = expected.Kind is ExpectationKind.ToBeFilledIn
                ? ProblemTemplate.Of(
                    $"On {Words.Day(moment.On)} it is to be filled in: decided is {decided}. Run with APPROVE=1.")
                : ProblemTemplate.Of($"On {Words.Day(moment.On)} expected is {expected.Text}; decided is {decided}.");
            basis.Findings.Add(line.Line, line.Column, "DUN3130", $"{text} Because: {Because(result.Decision)}");
        }

        if (missed.Count == 0)
        {
            var last = section.TheSame ?? moment.Expected[^1];
            basis.Findings.Add(last.Line, last.Column, "DUN3130", $"On {Words.Day(moment.On)} decided is also "
                + $"{decided}. Because: {Because(result.Decision)}");
        }
    }

    // Lines that are right stay; of the others the first take what was decided, and what is left over goes.
    private void Correct(Moment moment, DayResult result, List<Expectation> missed, List<DecidedAct> open)
    {
        var isNothingLeft = open.Count == 0 && missed.Count == moment.Expected.Count;
        var lines = missed.DistinctBy(expected => expected.Line).ToArray();
        string[] texts = isNothingLeft ? [.. Texts(moment, result)]
            : [.. open.Select((act, at) => act.Text(lines.ElementAtOrDefault(at)))];
        for (var i = 0; i < lines.Length; i++)
        {
            if (i < texts.Length)
            {
                basis.Edits.Replace(lines[i].Line, lines[i].Column, lines[i].End, texts[i]);
            }
            else
            {
                basis.Edits.Remove(lines[i].Line);
            }
        }

        foreach (var text in texts.Skip(lines.Length))
        {
            basis.Edits.InsertAfter(moment.Expected[^1].Line, $"{Words.Day(moment.On)}  > {text}");
        }
    }

    private IEnumerable<string> Texts(Moment moment, DayResult result)
    {
        if (result.Acts.Count > 0)
        {
            return result.Acts.Select((act, at) => act.Text(moment.Expected.ElementAtOrDefault(at)));
        }

        return [result.IsClosed ? "close cured" : _forward.Nothing(result.Life, moment.On, result.Decision)];
    }

    private void Tell(LocalDate on, IReadOnlyCollection<string> texts)
    {
        _told.AddRange(texts.Select(text => (on, text)));
        if (section.IsTrunk)
        {
            basis.Trunk[on] = string.Join("; ", texts);
        }
    }

    private bool IsTheSame(Moment moment) => moment.Expected.TrueForAll(expected =>
        expected.Text == "the same" || !section.Entries.Exists(line => line.Expected == expected));

    // The line of the section below which a day belongs.
    private int Anchor(LocalDate day) => section.TheSame?.Line
        ?? section.Entries.Where(entry => entry.On <= day).Select(entry => entry.Line)
            .DefaultIfEmpty(section.LastButLine).Max();

    private static ProblemTemplate Because(Decision decision) => decision.Cases.IsEmpty
        ? ProblemTemplate.Whole("nothing is owed.")
        : ProblemTemplate.Join(" ", decision.Cases.Take(3).Select(part => CoreText.Of(language =>
            $"{part.Because.Rule}: {part.Because.ToString(language)}.")));
}
