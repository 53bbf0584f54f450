using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.World;

namespace Dunning.Vectors.Topics;

/// <summary>Which level a debt of some age reaches, which a run gives, what a ladder does day by day.</summary>
internal static class LevelTopics
{
    private const int EndMost = 800;

    /// <summary>Levels, and ages at which it is decided first, or after a level that was reached.</summary>
    public static Answer ByAge(Question question)
    {
        var given = question.Given;
        var (ladder, cap) = CappedLadder(given);
        var last = LastLevel(given, ladder);
        var isNoneNamed = given.Has("lastLevel", "currentLevel", "issuedLevel");
        var catchUp = Conventions.CatchUpOf(question, ladder);
        var ages = given.Find(Words.Age) ?? given.Find(Words.Item)?.Find(Words.Age) ?? given.Need("due");
        JsonNode? At(Func<Debt, JsonNode?> say) => Words.AgreedCatchUp(catchUp, way => Answer.As(ages, age =>
        {
            var days = age.IsNumber ? age.Number : age.Text is "today" ? 0 : throw age.OtherForm("an age");
            var item = Debt.Item(Debt.AnyDay.PlusDays(-days)) with { MaxRung = cap };
            return say(Debt.Of(Policy(question, ladder, way), item) with { History = Reached(last, item) });
        }));

        // Where the last level is told as a number, none is 0; else nobody says what a number before the first is.
        JsonNode? Level() => At(debt => ladder.Label(debt.After(Debt.AnyDay).Rung(Debt.AnyDay))
            ?? (isNoneNamed ? 0 : throw new NotCoveredException("what the level before the first is called")));
        return new Answer().Say("level", Level).Say("levels", Level)
            .Say("letters", () => At(debt => debt.Decide(Debt.AnyDay).Actions.Count()))
            .Say("inRun", () => At(debt => debt.Acts(Debt.AnyDay)));
    }

    /// <summary>Levels and the days of runs: which level does each run give, on the books as they then are?</summary>
    public static Answer ByRuns(Question question)
    {
        var given = question.Given;
        var ladder = Ladder.Read(given);
        var catchUp = Conventions.CatchUpOf(question, ladder);
        var runs = given.Need("docDates", "runDates", "runs", "docDate", "runDate").OneOrMore;
        var isOneItem = given.Has(Words.Due);
        var items = isOneItem ? [ItemReader.Read(given, null)]
            : ItemReader.All(given.Need(Words.Items), null);
        var history = Issued(given, ladder, items[0]);
        Debt Start(CatchUp way) => Debt.Of(Policy(question, ladder, way), items) with { History = history };
        JsonNode? Levels() => Words.AgreedCatchUp(catchUp, way => isOneItem
            ? OfOne(Start(way), runs, ladder, given)
            : Raised(Start(way), runs, true, act => ByItem(ladder, act)));
        return new Answer().Say("level", Levels).Say("levels", Levels);
    }

    // The level of a document is the one that it gives; the level on the day of a run may be the one that is reached.
    private static JsonNode? OfOne(Debt debt, IReadOnlyList<Given> runs, Ladder ladder, Given given)
    {
        // Where it is told what was issued, the days may be rows by themselves; else the runs must have issued it.
        bool? isIssued = given.Has("issued") ? null : true;
        var raised = Words.Agreed(
            isIssued, (true, false), issues => Raised(debt, runs, issues, act => Level(ladder, act)),
            "a convention that is not given: whether each run finds what the run before has issued");
        var reached = new JsonArray();
        foreach (var run in runs)
        {
            debt = debt.After(run.Date);
            reached.Add(ladder.Label(debt.Rung(run.Date)));
        }

        return given.Has("docDates", "docDate") || JsonNode.DeepEquals(raised, reached)
            ? raised
            : throw new NotCoveredException("a convention that is not given: the level of a run or the one reached");
    }

    /// <summary>Levels and one claim, with a run and its sending each day: what is sent when?</summary>
    public static Answer Walk(Question question)
    {
        var given = question.Given;
        var ladder = Ladder.Read(given);
        _ = given.Need("dailyRunsAndSending").Flag ? true : throw new NotCoveredException("runs that send nothing");
        var catchUp = Conventions.CatchUpOf(question, ladder);
        var due = given.Need(Words.Due).Date;
        return new Answer().Say("actions", () => Words.AgreedCatchUp(catchUp, way =>
        {
            var (debt, sent) = (Debt.Of(Policy(question, ladder, way), Debt.Item(due)), new JsonArray());
            var days = Math.Min(ladder.Length + ladder.Levels.Count + 31, EndMost);
            for (var day = due; day <= due.PlusDays(days); day = day.PlusDays(1))
            {
                foreach (var act in debt.Decide(day).Actions)
                {
                    sent.Add(Line(ladder, act));
                }

                debt = debt.After(day);
            }

            return sent;
        }));
    }

    /// <summary>Notices before, of which some were taken back: which level comes next?</summary>
    public static Answer Count(Question question)
    {
        var given = question.Given;
        var sent = given.Need(
            "earlierSubmittedDunningsOfTerm", "earlierDunnings", "earlierLetters", "earlierReminders");
        var cancelled = given.Find("cancelledDunnings", "cancelled")?.Number ?? 0;
        return new Answer().Say("level", () => Answer.As(sent, item =>
        {
            var (all, day) = (item.Number + cancelled, Debt.AnyDay);
            var debt = Debt.Of(Debt.Policies(new() { GapDays = 0 }, t =>
            {
                for (var i = 1; i <= all + 1; i++)
                {
                    t.Level($"L{i}", Dunning.Start.OnDay(i), Tone.Remind, Channel.Email);
                }

                t.AtLastLevel(Dunning.LastLevel.Stop);
            }), Debt.Item(day.PlusDays(-all - 1))).Through(day, day.PlusDays(all - 1));
            var snapshot = debt.Snapshot(day);
            for (var i = 0; i < cancelled; i++)
            {
                snapshot = DunningEngine.Undo(snapshot, Debt.Case).Value;
            }

            return (debt with { History = snapshot.History }).Decide(day.PlusDays(all + 1)).Actions.Single().Rung;
        }));
    }

    public static DunningPolicy Policy(Question question, Ladder ladder, CatchUp way) =>
        Debt.Policies(Conventions.Of(question.System).Options with { CatchUp = way }, ladder.Write);

    private static DunningHistory Reached(int rung, Receivable item) => rung == 0 ? DunningHistory.None : new()
    {
        Items = [new() { Receivable = item.Id, Rung = rung, On = Debt.AnyDay.PlusDays(-1) }],
    };

    // A debt that may not pass a level: without a list, levels that are due long since show where it stays.
    private static (Ladder Ladder, int? Cap) CappedLadder(Given given)
    {
        var item = given.Find(Words.Item);
        int? cap = item?.Find("maxLevel") is { } most ? most.Number
            : item?.Find("key") is { } key ? MaxLevel(key)
            : null;
        return given.Has("levels") ? (Ladder.Read(given), cap)
            : cap is { } least ? (Plain(least + 2), cap)
            : throw new NotCoveredException("a case without \"levels\"");
    }

    private static int MaxLevel(Given key) =>
        key.Text.StartsWith("max level ", StringComparison.Ordinal)
        && int.TryParse(key.Text["max level ".Length..], out var level)
            ? level
            : throw key.Wrong("a level at most");

    private static Ladder Plain(int count) =>
        new([.. Enumerable.Range(1, count).Select(i => new LevelWords("", i, Start.OnDay(i)))]);

    private static int LastLevel(Given given, Ladder ladder)
    {
        if (given.Find("sent", "issued") is { } sent && sent.Items.Count > 0)
        {
            throw sent.Wrong("empty");
        }

        var last = ladder.RungOf(given.Find("lastLevel", "currentLevel", "issuedLevel")?.Number ?? 0);
        return last > 0 && last < ladder.Levels.Count
            && ladder.Levels[last].Start.From is StartFrom.LastNotice or StartFrom.Deadline
                ? throw new NotCoveredException("a level that counts from a notice whose day is not given")
                : last;
    }

    private static DunningHistory Issued(Given given, Ladder ladder, Receivable item)
    {
        if (given.Find("issued") is not { } issued || issued.Items.Count == 0)
        {
            return DunningHistory.None;
        }

        var last = issued.Items[^1];
        foreach (var earlier in issued.Items.SkipLast(1))
        {
            earlier.Ignore();
        }

        var (rung, on) = (ladder.RungOf(last.Need("level", "n").Number), last.Need("on", "date").Date);
        var named = last.Find("newDue", "deadline")?.Date;
        var deadline = ladder.Levels[rung - 1].DeadlineDays is { } days ? on.PlusDays(days) : named;
        return new() { Items = [new() { Receivable = item.Id, Rung = rung, On = on, Deadline = named ?? deadline }] };
    }

    private static JsonArray Raised(
        Debt debt, IReadOnlyList<Given> runs, bool issues, Func<Decision, JsonNode?> level)
    {
        var levels = new JsonArray();
        foreach (var run in runs)
        {
            levels.Add(level(debt.Decide(run.Date)));
            debt = issues ? debt.After(run.Date) : debt;
        }

        return levels;
    }

    private static JsonNode? Level(Ladder ladder, Decision decision) =>
        decision.Actions.SingleOrDefault() is { } act ? ladder.Label(act.Rung) : null;

    private static JsonObject ByItem(Ladder ladder, Decision decision)
    {
        var levels = new JsonObject();
        foreach (var item in decision.Actions.SelectMany(act => act.Items).Where(item => item.Role is ItemRole.Rises)
            .OrderBy(item => item.Receivable.Value, StringComparer.Ordinal))
        {
            levels.Add(item.Receivable.Value, ladder.Label(item.Rung));
        }

        return levels;
    }

    private static JsonObject Line(Ladder ladder, DunningAction act)
    {
        var line = new JsonObject { ["on"] = Answer.Text(act.On), ["level"] = ladder.Label(act.Rung) };
        if (ladder.NamesChannels)
        {
            line["channel"] = act.Channel.Name;
        }

        return line;
    }
}
