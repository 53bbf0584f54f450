using Dunning.Diagnostics;
using Dunning.Testing.Notation;
using NodaTime;

namespace Dunning.Testing.Running;

/// <summary>What the sections of a story are walked with.</summary>
internal sealed record WalkBasis(Story Story, Meter Engine, Findings Findings, Edits Edits)
{
    /// <summary>Gets what the story has reached so far.</summary>
    public required ReachLog Log { get; init; }

    /// <summary>Gets what the trunk came to on each day that it speaks of, for branches that say "the same".</summary>
    public Dictionary<LocalDate, string> Trunk { get; } = [];
}

/// <summary>Walks the days of one section: every day is decided, and what is decided is taken as confirmed.</summary>
internal sealed class Walk(WalkBasis basis, Section section)
{
    /// <summary>Beyond so many days without a line only the days of the next look are decided.</summary>
    private const int DailyMax = 62;

    /// <summary>So many days a story goes on after its last line.</summary>
    private const int DaysAfterMax = 800;

    private readonly Comparer _comparer = new(basis, section);
    private readonly Life _life = new(basis.Story.Law.Count > 0 ? basis.Story.Law[0].Code : null);
    private LocalDate? _look;
    private bool _wasDecided;

    public void Run()
    {
        LocalDate? before = null;
        foreach (var moment in Timeline.Of(basis.Story, section))
        {
            if (!Reach(moment.On, before) || !Happen(moment))
            {
                return;
            }

            before = moment.On;
        }

        _comparer.Finish();
    }

    /// <summary>Returns what is known when a day is first decided, or null if it is not reached.</summary>
    public DebtorSnapshot? GoTo(LocalDate day)
    {
        var moments = Timeline.Of(basis.Story, section);
        if (moments.Count == 0 || Period.DaysBetween(moments[^1].On, day) > DaysAfterMax)
        {
            return null;
        }

        LocalDate? before = null;
        foreach (var moment in moments.TakeWhile(moment => moment.On < day))
        {
            if (!Reach(moment.On, before) || !Happen(moment))
            {
                return null;
            }

            before = moment.On;
        }

        var now = moments.FirstOrDefault(moment => moment.On == day);
        var isReached = Reach(day, before) && (now is null ? before is not null : BecomeKnown(now));
        return isReached ? _life.On(day) : null;
    }

    // Decides the days between the last that was told and the next.
    private bool Reach(LocalDate day, LocalDate? before)
    {
        if (before is { } last)
        {
            PassDays(last.PlusDays(1), day.PlusDays(-1));
        }

        return !basis.Engine.IsSpent;
    }

    private void PassDays(LocalDate from, LocalDate to)
    {
        var isLong = Period.DaysBetween(from, to) > DailyMax;
        for (var day = from; day <= to && !basis.Engine.IsSpent;)
        {
            var (decision, acts) = Decide(day, isNews: false);
            if (acts.Count > 0 && IsReported(day))
            {
                _comparer.Unexpected(day, acts, decision);
            }

            var next = day.PlusDays(1);
            day = isLong && !(_look < next) ? _look ?? to.PlusDays(1) : next;
        }
    }

    private bool Happen(Moment moment)
    {
        if (!BecomeKnown(moment))
        {
            return false;
        }

        Judge(moment);
        return true;
    }

    private bool BecomeKnown(Moment moment)
    {
        foreach (var fact in moment.Facts)
        {
            foreach (var act in fact.Acts)
            {
                if (act(_life, fact.On) is { } fault)
                {
                    basis.Findings.Add(fact.Line, fact.Column, "DUN3122", fault);
                    return false;
                }
            }
        }

        if (_life.On(moment.On).FindProblems() is { IsEmpty: false } problems)
        {
            var line = moment.Facts.LastOrDefault()?.Line ?? moment.Expected[0].Line;
            var column = moment.Facts.LastOrDefault()?.Column ?? 1;
            var texts = ProblemTemplate.Join(" ", problems.Take(3).Select(CoreText.Placed));
            basis.Findings.Add(line, column, "DUN3122", $"What is known then contradicts itself. {texts}");
            return false;
        }

        return true;
    }

    private void Judge(Moment moment)
    {
        var episodes = _life.History.Episodes;
        var (decision, acts) = Decide(moment.On, isNews: moment.Facts.Count > 0);
        basis.Log.Add(basis.Engine.Engine.ReadTests(_life.On(moment.On), AsOf.On(moment.On)));
        if (!IsReported(moment.On))
        {
            return;
        }

        if (moment.Expected.Count > 0)
        {
            var isClosed = _life.History.Episodes.Any(episode => episode.ClosedOn == moment.On)
                && episodes != _life.History.Episodes;
            _comparer.Compare(moment, new(_life, decision, acts, isClosed));
        }
        else if (acts.Count > 0)
        {
            _comparer.Unexpected(moment.On, acts, decision);
        }
    }

    // Where none is known of the debtor, that of the law by which he is judged.
    private string? LawZone() =>
        basis.Engine.Engine.Law.Packs.Select(pack => FirstOf(pack.Zones)).OfType<string>().FirstOrDefault();

    private static string? FirstOf(ValueList<string> zones) => zones is [var first, ..] ? first : null;

    private bool IsReported(LocalDate day) => section.IsTrunk || day >= section.ChangedOn;

    private (Decision Decision, IReadOnlyList<DecidedAct> Acts) Decide(LocalDate day, bool isNews)
    {
        var snapshot = _life.On(day);
        var decision = basis.Engine.Decide(snapshot, AsOf.On(day));
        var acts = DecidedAct.Of(decision, basis.Story.ShowsSignals)
            .Select(act => act with { Zone = FirstOf(snapshot.Facts.Contact.Zones) ?? LawZone() })
            .ToArray();
        if (acts.Length > 0 && _wasDecided && !isNews && !(_look <= day))
        {
            var named = _look is { } look
                ? ProblemTemplate.Of($"the next look on {Words.Day(look)}")
                : ProblemTemplate.Whole("no next look");
            basis.Findings.Add(section.LastButLine, 1, "DUN3132", $"The decision before {Words.Day(day)} named "
                + $"{named}, yet on that day it does {acts[0].Text(null)}. This is a fault of the engine: report it.");
        }

        if (!_life.IsDeclined)
        {
            _life.History = DunningEngine.Issue(snapshot, decision).History;
        }

        // What was declined is decided again on the next day, which no look foresees.
        (_look, _wasDecided, _life.IsDeclined) = (decision.NextEvaluation, !_life.IsDeclined, false);
        basis.Log.Add(decision);
        return (decision, acts);
    }
}
