using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.World;
using NodaTime;

namespace Dunning.Vectors.Topics;

/// <summary>Levels, claims and what happens to them, decided and issued on each day.</summary>
internal static class TimelineTopic
{
    private const int DaysMost = 800;

    private static readonly (string Ask, string[] Kinds)[] After =
    [
        ("levelAfterChargeback", ["chargeback", "chargedBack"]),
        ("levelAfterReversal", ["chargebackReversed", "paymentReversed"]),
        ("levelAfterPayment", ["paid"]),
        ("levelAfterRefund", ["refunded"]),
        ("levelAfterWriteOff", ["writtenOff", "writtenDownToZero"]),
    ];

    public static Answer Read(Question question)
    {
        var given = question.Given;
        var ladder = Ladder.Read(given);
        var catchUp = Conventions.CatchUpOf(question, ladder);
        var items = ItemReader.All(given.Need(Words.Items), null);
        var first = given.Find("firstEvaluation") is { } evaluated ? evaluated.Date : items.Min(item => item.DueOn);
        var events = Happening.All(given.Find("events"), first);
        var asOf = given.Find("asOf", "evaluatedOn", "runs");
        Line Of(CatchUp way) => new(question, ladder, way) { Items = items, First = first, Events = events };
        var last = asOf is { IsList: false } ? asOf.Date : events.Count == 0 ? first : events[^1].On;
        JsonNode? Say(Func<Line, JsonNode?> say) => Words.AgreedCatchUp(catchUp, way => say(Of(way)));
        var answer = new Answer()
            .Say("levels", () => Say(line => Answer.Each(
                (asOf ?? throw new NotCoveredException("levels on no days")).Items, day => line.Level(day.Date))))
            .Say("level", () => Say(line => asOf is { IsList: true } ? throw asOf.Wrong("one day") : line.Level(last)))
            .Say("levelOn", () => Say(line => line.Each()))
            .Say("nextCheck", () => Say(line => Answer.Text(line.Before(last).Decide(last).NextEvaluation)))
            .Say("ageDays", () => Say(line => line.Before(last).Standings(last)
                .Where(item => item.Open.Amount > 0).Select(item => item.DaysPastDue).DefaultIfEmpty().Max()));
        foreach (var (ask, kinds) in After)
        {
            answer.Say(ask, () => Say(line => line.LevelAfter(kinds)));
        }

        // In words, which nobody compares: how a notice of one level at a time would have answered.
        return answer.Say("note", () => $"one level a notice: {Of(Dunning.CatchUp.OneStep).Level(last)}");
    }

    private sealed record Line(Question Question, Ladder Ladder, CatchUp Way)
    {
        public required IReadOnlyList<Receivable> Items { get; init; }

        public required LocalDate First { get; init; }

        public required IReadOnlyList<Happening> Events { get; init; }

        public JsonNode? Level(LocalDate day) => Ladder.Label(Before(day).After(day).Rung(day));

        /// <summary>The level on the day of the last event of a kind, before what comes after it.</summary>
        public JsonNode? LevelAfter(string[] kinds)
        {
            var last = Events.Count - 1;
            while (last >= 0 && !kinds.Contains(Events[last].Kind))
            {
                last--;
            }

            return last >= 0
                ? (this with { Events = [.. Events.Take(last + 1)] }).Level(Events[last].On)
                : throw new NotCoveredException("the level after an event that is not given");
        }

        /// <summary>The books on a day, and what was issued until the day before.</summary>
        public Debt Before(LocalDate day)
        {
            var debt = Debt.Of(LevelTopics.Policy(Question, Ladder, Way), Owed(First));
            for (var on = First; on < day; on = on.PlusDays(1))
            {
                debt = debt.Owing(Owed(on)).After(on);
            }

            return debt.Owing(Owed(day));
        }

        /// <summary>The level on every day until all are long reached: no case says which days matter.</summary>
        public JsonObject Each()
        {
            var last = Events.Select(item => item.On).Concat(Items.Select(item => item.DueOn)).Max();
            var days = Math.Min(Words.DaysBetween(First, last) + Ladder.Length + 31, DaysMost);
            var (levels, debt) = (new JsonObject(), Debt.Of(LevelTopics.Policy(Question, Ladder, Way), Owed(First)));
            for (var day = First; day <= First.PlusDays(days); day = day.PlusDays(1))
            {
                debt = debt.Owing(Owed(day)).After(day);
                levels.Add(Answer.Text(day).GetValue<string>(), Ladder.Label(debt.Rung(day)));
            }

            return levels;
        }

        private IReadOnlyList<Receivable> Owed(LocalDate day) =>
            Events.Where(item => item.On <= day).Aggregate(Items, (items, item) => item.Change(items));
    }
}
