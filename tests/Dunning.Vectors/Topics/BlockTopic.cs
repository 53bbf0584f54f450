using System.Globalization;
using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.World;

namespace Dunning.Vectors.Topics;

/// <summary>A claim that is set apart and taken back between looks at it, told in words.</summary>
internal static class BlockTopic
{
    private const string Look = "evaluate";
    private const string Remove = "remove tag";

    private static readonly (string Words, int Before)[] Days = [(" before day ", 1), (" at day ", 0), (" on day ", 0)];

    public static Answer Read(Question question)
    {
        var given = question.Given;
        var ladder = Ladder.Read(given);
        var item = ItemReader.Read(given.Need(Words.Item), Debt.AnyDay);
        var steps = given.Need("steps").Items.Select(Parts).ToArray();
        return new Answer().Say("levels", () => Words.AgreedCatchUp(Conventions.CatchUpOf(question, ladder), way =>
        {
            var line = new Line(ladder, item) { Debt = Debt.Of(LevelTopics.Policy(question, ladder, way), item) };
            return Levels(line, steps);
        }));
    }

    // Told at each look, and where all has happened.
    private static JsonArray Levels(Line line, Part[][] steps)
    {
        var levels = new JsonArray();
        foreach (var (index, step) in steps.Index())
        {
            foreach (var part in step)
            {
                line = line.On(part);
                if (part.What is Look)
                {
                    levels.Add(line.Level());
                }
            }

            if (index == steps.Length - 1 && step[^1].What is not Look)
            {
                levels.Add(line.Level());
            }
        }

        return levels;
    }

    // "tag item WRITTEN_OFF before day 5; evaluate"
    private static Part[] Parts(Given step) => [.. step.Text.Split(';', StringSplitOptions.TrimEntries).Select(text =>
    {
        var part = Dated(step, text);
        return part.What switch
        {
            Look or Remove or "tag item WRITTEN_OFF" => part,
            _ when part.What.StartsWith("tag account ", StringComparison.Ordinal) => throw new NotCoveredException(
                "the state of a debtor who is let alone: here the level that was reached stays"),
            _ => throw step.Wrong("a step that is known"),
        };
    })];

    private static Part Dated(Given step, string text)
    {
        foreach (var (words, before) in Days)
        {
            if (text.Split(words) is [var what, var day])
            {
                return int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? new(what, number - before)
                    : throw step.Wrong("a step of a day");
            }
        }

        return new(text, null);
    }

    /// <summary>What is done, and how many days after the due date; null for the day of the case.</summary>
    private sealed record Part(string What, int? Day);

    /// <summary>A claim, decided and issued on each day before the one it is.</summary>
    private sealed record Line(Ladder Ladder, Receivable Item)
    {
        public required Debt Debt { get; init; }

        public int Day { get; init; }

        public Line On(Part part)
        {
            var day = part.Day ?? Math.Max(Day, Words.DaysBetween(Item.DueOn, Debt.AnyDay));
            var line = day >= Day
                ? this with { Day = day, Debt = Debt.Through(Item.DueOn.PlusDays(Day), Item.DueOn.PlusDays(day - 1)) }
                : throw new NotCoveredException("steps that are not in the order of their days");
            return part.What switch
            {
                Look => line,
                Remove => line with { Debt = line.Debt.Owing([Item]) },

                // Written off, nothing of it is open.
                _ => line with { Debt = line.Debt.Owing([Item with { Paid = Item.Amount }]) },
            };
        }

        public JsonNode? Level()
        {
            var today = Item.DueOn.PlusDays(Day);
            return Ladder.Label(Debt.After(today).Rung(today));
        }
    }
}
