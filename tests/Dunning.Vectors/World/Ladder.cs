using System.Globalization;
using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;

namespace Dunning.Vectors.World;

/// <summary>A level as a system states it.</summary>
internal sealed record LevelWords(string Name, int? Number, Start Start)
{
    public Channel? Channel { get; init; }

    public int? DeadlineDays { get; init; }

    public int? GapDays { get; init; }

    public Minimum? Minimum { get; init; }
}

/// <summary>The levels of a case, in the order in which they are reached.</summary>
internal sealed class Ladder(IReadOnlyList<LevelWords> levels)
{
    private const string LetterOnDay = "= document date";
    private const string ByDays = "by days in arrears";

    public IReadOnlyList<LevelWords> Levels => levels;

    public bool NamesChannels => levels.Any(level => level.Channel is not null);

    /// <summary>Gets whether a level is told by the age alone, whatever was reached before.</summary>
    public bool IsByDays { get; private init; }

    public bool CountsFromNotices =>
        levels.Skip(1).Any(level => level.Start.From is StartFrom.LastNotice or StartFrom.Deadline);

    /// <summary>Gets how many days after the anchor all levels are surely reached, a notice a day.</summary>
    public int Length => levels.Sum(level => Math.Abs(level.Start.Span.Count)
        * (level.Start.Span.Unit is SpanUnit.Months ? 31 : 1) + (level.Start.Span.ToMonthEnd ? 31 : 1)
        + (level.GapDays ?? 0) + (level.DeadlineDays ?? 0));

    public static Ladder Read(Given given)
    {
        var (reader, list) = (new LevelReader(given), given.Need("levels", "stages"));
        if (list.IsText)
        {
            return new([.. InWords(list)]) { IsByDays = true };
        }

        var levels = new List<LevelWords>();
        foreach (var level in list.Items)
        {
            levels.Add(reader.Read(level, levels.LastOrDefault()));
        }

        return new([.. InOrder(levels)]);
    }

    /// <summary>A level that stands alone.</summary>
    public static Ladder Read(Given level, Given given) => new([new LevelReader(given).Read(level, null)]);

    /// <summary>The minimum that a level states; null for none.</summary>
    public static Minimum? MinimumOf(Given level) => LevelReader.MinimumOf(level);

    public void Write(TreatmentBuilder t)
    {
        for (var i = 0; i < levels.Count; i++)
        {
            var level = levels[i];
            Channel[] channels = level.Channel is { } own ? [own] : [Channel.Email, Channel.Letter];
            t.Level(string.Create(CultureInfo.InvariantCulture, $"L{i + 1}"), level.Start, Tone.Remind, channels);
            t = level.DeadlineDays is { } deadline ? t.Deadline(deadline) : t;
            t = level.GapDays is { } gap ? t.Gap(gap) : t;
            t = level.Minimum is { } minimum ? t.Minimum(minimum.Amount, minimum.Share) : t;
        }

        t.AtLastLevel(LastLevel.Stop);
    }

    /// <summary>What the system calls a level: its number or name; before the first, null or CLEAR.</summary>
    public JsonNode? Label(int rung) => rung == 0
        ? levels[0].Number is null ? "CLEAR" : null
        : levels[rung - 1].Number is { } number ? number : levels[rung - 1].Name;

    public int RungOf(int number)
    {
        for (var i = 0; i < levels.Count; i++)
        {
            if (levels[i].Number == number)
            {
                return i + 1;
            }
        }

        return number == 0 ? 0 : throw new NotCoveredException($"level {number}, which is not in the list");
    }

    // "by days in arrears, level 1 from 14 d, level 3 from 31 d"
    private static IEnumerable<LevelWords> InWords(Given list)
    {
        var parts = list.Text.Replace(" (example)", "", StringComparison.Ordinal).Split(", ");
        foreach (var part in parts[0] == ByDays ? parts.Skip(1) : throw list.Wrong("a list"))
        {
            yield return part.Split(' ') is ["level", var level, "from", var days, "d" or "days"]
                && int.TryParse(level, CultureInfo.InvariantCulture, out var number)
                && int.TryParse(days, CultureInfo.InvariantCulture, out var day)
                    ? new("", number, Start.OnDay(day))
                    : throw list.Wrong("a list");
        }
    }

    // By age, the order of the list says nothing: the youngest level comes first.
    private static IEnumerable<LevelWords> InOrder(List<LevelWords> levels)
    {
        var isByAge = levels.TrueForAll(level => level.Start.From is StartFrom.DueDate or StartFrom.Invoice
            && level.Start.From == levels[0].Start.From
            && level.Start.Span.Unit == levels[0].Start.Span.Unit && !level.Start.Span.ToMonthEnd);
        return isByAge ? levels.OrderBy(level => level.Start.Span.Count) : levels;
    }

    /// <summary>Reads levels one by one: from the second on, grace may count from the notice before.</summary>
    private sealed class LevelReader
    {
        private readonly StartFrom _anchor;
        private readonly bool _isDueWithLetter;

        public LevelReader(Given given)
        {
            _anchor = AnchorOf(given);
            _isDueWithLetter = given.Find("newDue") is { } newDue
                && (newDue.Text == LetterOnDay ? true : throw newDue.Wrong("the day of the document"));
        }

        public LevelWords Read(Given level, LevelWords? before)
        {
            var (name, number) = NameOf(level);
            return new(name, number, StartOf(level, before))
            {
                Channel = level.Find("channel") is { } channel ? Words.Channel(channel) : null,
                DeadlineDays = level.Find("newDueDays", "paymentDays", "deadlineDays")?.Number,
                GapDays = level.Find("minDaysSincePrevious", "minDaysBetween") is { } gap ? gap.Number : null,
                Minimum = MinimumOf(level),
            };
        }

        private static (string Name, int? Number) NameOf(Given level)
        {
            if (level.Find("n", "no", "number", "level") is { IsNumber: true } number)
            {
                return ("", number.Number);
            }

            // A level without a name can still be reached; only its name cannot be told.
            return level.Find("name", "level", "code", "id") is { } name ? (name.Text, null) : ("1", null);
        }

        public static Minimum? MinimumOf(Given level)
        {
            var share = level.Find("minPercent", "minimumPercent");
            var amount = level.Find("minAmount", "minimumAmount");
            return amount is null && share is null ? null : new Minimum
            {
                Amount = Amounts.Of(amount is null ? new(0, Debt.AnyCurrency) : Words.Money(amount)),
                Share = share is null ? null : Percentage.Of(share.Amount),
            };
        }

        private static StartFrom AnchorOf(Given given) => given.Find("anchor") switch
        {
            null => StartFrom.DueDate,
            var anchor => anchor.Text switch
            {
                "invoiceDate" or "invoice date" or "documentDate" or "oldest unpaid invoice date" => StartFrom.Invoice,
                "dueDate" or "due date" or "due" or "oldest due date" => StartFrom.DueDate,
                _ => throw anchor.Wrong("a day from which levels count"),
            },
        };

        private Start StartOf(Given level, LevelWords? before)
        {
            if (level.Find("mode") is { } mode)
            {
                return ByMode(mode, level.Need("delay", "days"));
            }

            if (level.Find(Words.Grace) is { } grace)
            {
                return Grace(grace.Number + 1, before);
            }

            if (level.Find("afterPrevious", "daysAfterPrevious", "sincePrevious") is { } previous)
            {
                return Start.AfterNotice(Words.Days(previous));
            }

            var span = Words.Span(level.Need(
                "afterDays", "after", "days", "afterDue", "daysAfterDue", "daysOverdue", "daysPastDue", "overdue"));
            return span.Unit is SpanUnit.Days ? Start.OnDay(span.Count) : Start.After(span, _anchor);
        }

        // The last day of grace is free: from the due date, later from the day that the notice before named.
        private Start Grace(int days, LevelWords? before) => before switch
        {
            null => Start.OnDay(days),
            _ when _isDueWithLetter => Start.AfterNotice(days),
            { DeadlineDays: not null } => Start.After(Span.Days(days), StartFrom.Deadline),
            _ => throw new NotCoveredException("from which day the grace of a later level counts"),
        };

        private static Start ByMode(Given mode, Given delay) => mode.Text switch
        {
            "net_days" => Start.OnDay(delay.Number),
            "end_of_month" => Start.After(Span.Days(delay.Number).ThenMonthEnd, StartFrom.DueDate),
            "previous_date" => Start.AfterNotice(delay.Number),
            _ => throw mode.Wrong("a way to count that is known"),
        };
    }
}
