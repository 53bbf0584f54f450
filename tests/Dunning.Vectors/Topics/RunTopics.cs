using System.Globalization;
using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.World;
using NodaTime;

namespace Dunning.Vectors.Topics;

/// <summary>Runs: proposals never sent, runs that fail, run dates, filters, notices that are taken back.</summary>
internal static class RunTopics
{
    private static readonly PolicyOptions Plain = new() { GapDays = 0, SettleDays = 0 };

    /// <summary>Proposals that nobody sent raise nothing: the next run proposes the same.</summary>
    public static Answer Drafts(Question question)
    {
        var given = question.Given;
        var item = ItemReader.Read(given.Need(Words.Item), Debt.AnyDay);
        var runs = given.Need("runs").Number;
        _ = given.Need("sent").Flag
            ? throw new NotCoveredException("runs of which it is not said when they were")
            : true;
        var decision = Debt.Of(Debt.Policies(Plain, Steps(3)), item).Decide(Debt.AnyDay);
        var active = decision.Actions.Count();
        return new Answer()
            .Say("activeProposals", () => active)
            .Say("level", () => decision.Actions.SingleOrDefault()?.Rung)
            .Say("historicProposals", () => active * runs)
            .Say("ignored", () => active * (runs - 1));
    }

    /// <summary>A run again, before what the first proposed was sent: the same document, and no second one.</summary>
    public static Answer Twice(Question question)
    {
        var step = question.Given.Need("step");
        _ = step.Text is "create reminders twice" ? true : throw step.Wrong("a run made twice");
        _ = question.Given.Find("draftExists") is { Flag: false }
            ? throw new NotCoveredException("a draft that was deleted")
            : true;
        var debt = Debt.Of(Debt.Policies(Plain, Steps(2)), Debt.Item(Debt.AnyDay.PlusDays(-10)));
        var documents = debt.Decide(Debt.AnyDay).Actions.Concat(debt.Decide(Debt.AnyDay).Actions).Distinct().Count();
        return new Answer().Say("documentsAfterSecond", () => documents);
    }

    /// <summary>The last level repeats until a number of reminders is reached; 0 is no such number.</summary>
    public static Answer Most(Question question)
    {
        var given = question.Given;
        var (levels, issued) = (given.Need("levels").Number, given.Need("issuedLevel", "lastLevel").Number);
        _ = given.Need("graceExpired").Flag ? true : throw new NotCoveredException("grace that has not expired");
        return new Answer().Say("next", () => Answer.Each(given.Need("maxNumber").OneOrMore, most => new JsonObject
        {
            [$"max{most.Number}"] = Next(levels, issued, most.Number) is { } act ? $"level {act.Rung} again" : null,
        }));
    }

    private static DunningAction? Next(int levels, int issued, int most)
    {
        if (issued != levels || (most > 0 && most < levels))
        {
            throw new NotCoveredException("a number of reminders below that of the levels");
        }

        var last = most == 0 ? LastLevel.Repeat(1)
            : most > levels ? LastLevel.Repeat(1, most - levels)
            : LastLevel.Stop;
        var day = Debt.AnyDay;
        var debt = Debt.Of(
            Debt.Policies(Plain, t =>
            {
                Steps(levels)(t);
                t.AtLastLevel(last);
            }),
            Debt.Item(day.PlusDays(-levels - 5)));
        return debt.Through(day, day.PlusDays(issued - 1)).Decide(day.PlusDays(issued)).Actions.SingleOrDefault();
    }

    /// <summary>A run that fails after a customer, and the next one: who is dunned in which?</summary>
    public static Answer Resumed(Question question)
    {
        var given = question.Given;
        var customers = given.Need("customers", "debtors").Items.Select(item => item.Text).ToArray();
        var failed = given.Need("failAfter").Text;
        var again = given.Find("rerun")?.Flag ?? true;
        var debts = customers.ToDictionary(
            name => name, _ => Debt.Of(Debt.Policies(Plain, Steps(1)), Debt.Item(Debt.AnyDay.PlusDays(-10))));
        JsonArray Run(Func<string, bool> until)
        {
            var created = new JsonArray();
            foreach (var name in customers.Where(name => debts[name].Acts(Debt.AnyDay)))
            {
                created.Add(name);
                debts[name] = debts[name].After(Debt.AnyDay);
                if (until(name))
                {
                    break;
                }
            }

            return created;
        }

        var first = Run(name => name == failed);
        var second = again ? Run(_ => false) : [];
        return new Answer().Say("createdFirstRun", () => first).Say("createdSecondRun", () => second);
    }

    /// <summary>Customers whose terms have no level: nobody is reminded, and nothing fails.</summary>
    public static Answer NoTerms(Question question)
    {
        var terms = question.Given.Need("customers", "debtors").Items.Select(item => item.Need("terms")).ToArray();
        if (Array.Find(terms, term => !term.IsNull
            && !term.Text.EndsWith("without levels", StringComparison.Ordinal)) is { } known)
        {
            throw known.Wrong("terms without levels");
        }

        var debt = Debt.Of(Debt.Policies(Plain, _ => { }), Debt.Item(Debt.AnyDay.PlusDays(-10)));
        var count = terms.Sum(_ => debt.Decide(Debt.AnyDay).Actions.Count());
        return new Answer().Say("reminders", () => count).Say("error", () => false);
    }

    /// <summary>Run dates go forward.</summary>
    public static Answer Order(Question question)
    {
        var given = question.Given;
        var (last, next) = (given.Need("lastRun").Date, given.Need("newRun", "nextRun"));
        return new Answer().Say("accepted", () => Answer.As(next, run => RunOrder.Refuses(last, run.Date) is null));
    }

    /// <summary>A run of those whose last level is in a list or a range.</summary>
    public static Answer Levels(Question question)
    {
        var given = question.Given;
        var levels = given.Need("lastLevels").Items.Select(item => item.Number).ToArray();
        return new Answer().Say("included", () => Answer.Each(given.Need("filters").Items, filter =>
            Answer.Each(levels.Where(level => Includes(Rungs(filter), level)), level => level)));
    }

    /// <summary>A run of claims with some due dates.</summary>
    public static Answer DueDates(Question question)
    {
        var given = question.Given;
        var day = given.Need("docDate", "runDate", "asOf").Date;
        var (from, until) = Range(given.Need("dueFilter"));
        var debt = Debt.Of(Debt.Policies(Plain, Debt.OneNotice(1)), ItemReader.All(given.Need(Words.Items), day));
        var filter = new RunFilter { DueFrom = from, DueUntil = until };
        return new Answer().Say("included", () => Answer.Each(
            filter.Decide(new(debt.Policy), debt.Snapshot(day), AsOf.On(day))?.Actions
                .SelectMany(act => act.Items).Where(item => item.Role is ItemRole.Rises) ?? [],
            item => item.Receivable.Value));
    }

    /// <summary>Notices that are taken back: the last one first, and none twice.</summary>
    public static Answer Undo(Question question)
    {
        var given = question.Given;
        var issued = given.Need("issued").Items.Select(level => level.Number).ToArray();
        if (!issued.SequenceEqual(Enumerable.Range(1, issued.Length)))
        {
            throw new NotCoveredException("notices issued in another order than 1, 2, 3");
        }

        var day = Debt.AnyDay;
        var debt = Debt.Of(Debt.Policies(Plain, Steps(issued.Length)), Debt.Item(day.PlusDays(-30)))
            .Through(day, day.PlusDays(issued.Length - 1));
        var (notices, snapshot) = (debt.History.Contacts, debt.Snapshot(day));
        var said = new List<Checked<DebtorSnapshot>>();
        foreach (var cancel in given.Need("cancel").OneOrMore)
        {
            var undone = DunningEngine.Undo(snapshot, notices.Single(notice => notice.Rung == cancel.Number));
            said.Add(undone);
            snapshot = undone.TryGet(out var after) ? after : snapshot;
        }

        debt = debt with { History = snapshot.History };
        var accepted = said.Select(item => (JsonNode?)item.Problems.IsEmpty).ToArray();
        return new Answer()
            .Say("accepted", () => given.Need("cancel").IsList ? new JsonArray(accepted) : accepted[0])
            .Say("lastLevel", () => debt.Rung(day.PlusDays(issued.Length)))
            .Say("reason", () => said.SelectMany(item => item.Problems).FirstOrDefault()?.Text)
            .Say("recreated", () => debt.Decide(day.PlusDays(issued.Length)).Actions.SingleOrDefault() is { } act
                ? $"a level-{act.Rung} reminder"
                : null);
    }

    private static Action<TreatmentBuilder> Steps(int count) => t =>
    {
        for (var i = 1; i <= count; i++)
        {
            t = t.Level($"L{i}", Start.OnDay(i), Tone.Remind, Channel.Email);
        }

        t.AtLastLevel(LastLevel.Stop);
    };

    // A customer whose last notice had a level, and who is due for the next one.
    private static bool Includes(RunFilter filter, int level)
    {
        var day = Debt.AnyDay;
        var debt = Debt.Of(Debt.Policies(Plain, Steps(level + 1)), Debt.Item(day.PlusDays(-level - 5)))
            .Through(day, day.PlusDays(level - 1));
        var run = day.PlusDays(level);
        return filter.Decide(new(debt.Policy), debt.Snapshot(run), AsOf.On(run))?.Actions.Any() == true;
    }

    private static RunFilter Rungs(Given filter)
    {
        var text = filter.Text;
        if (text.Contains("..", StringComparison.Ordinal))
        {
            var ends = text.Split("..");
            return new() { RungMin = Number(filter, ends[0]) ?? 0, RungMax = Number(filter, ends[1]) };
        }

        return new() { Rungs = text.Split('|').Select(part => Number(filter, part) ?? 0).ToValueList() };
    }

    private static int? Number(Given filter, string text) => text.Length == 0 ? null
        : int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number
        : throw filter.Wrong("a list or a range of levels");

    private static (LocalDate? From, LocalDate? Until) Range(Given filter)
    {
        if (filter.IsDate)
        {
            return (filter.Date, filter.Date);
        }

        var ends = filter.Text.Split("..");
        var days = ends.Select(end => NodaTime.Text.LocalDatePattern.Iso.Parse(end)).ToArray();
        return ends.Length == 2 && days.Zip(ends).All(end => end.First.Success || end.Second.Length == 0)
            ? (days[0].Success ? days[0].Value : null, days[1].Success ? days[1].Value : null)
            : throw filter.Wrong("a day or a range of days");
    }
}
