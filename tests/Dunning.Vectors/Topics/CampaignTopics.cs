using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.World;
using NodaTime;

namespace Dunning.Vectors.Topics;

/// <summary>Campaigns: attempts at an interval, at most so many, from a threshold on.</summary>
internal static class CampaignTopics
{
    private const int Long = 400;

    /// <summary>What is overdue, held against one threshold.</summary>
    public static Answer Threshold(Question question)
    {
        var given = question.Given;
        var excluded = given.Find("customer", "debtor")?.Find("excluded", "excludedFromDunning") is { Flag: true };
        var least = given.Need("threshold", "thresholds").OneOrMore.Select(row => Words.Money(row)).ToArray();
        var items = Owed(given, least[0].Currency);
        Debt Of(Money amount) => Debt.Of(Campaigns(excluded, amount), items)
            .With(facts => facts with { Attributes = [AttributeValue.Of("excluded", excluded)] });
        JsonNode? Attempt() => given.Need("threshold", "thresholds").IsList
            ? Answer.Each(least, row => Of(row).Acts(Debt.AnyDay))
            : Of(least[0]).Acts(Debt.AnyDay);
        return new Answer().Say("attempt", Attempt).Say("request", Attempt)
            .Say("requests", () => Of(least.Single()).Decide(Debt.AnyDay).Actions.Count());
    }

    /// <summary>A threshold for each currency, and rows of what is overdue in each.</summary>
    public static Answer Currencies(Question question)
    {
        var given = question.Given;
        var thresholds = given.Need("thresholds").Members
            .Select(member => Words.Money(member, CurrencyOf(member))).ToArray();
        var policy = Debt.Policies(Plain, Debt.OneNotice(1), new() { Amount = Amounts.Of(thresholds) });
        return new Answer().Say("attempts", () => Answer.As(given.Need("overdue"), row =>
        {
            var items = row.Members.Select(member => Words.Money(member, CurrencyOf(member))).Select(Item);
            var acts = Debt.Of(policy, items).Decide(Debt.AnyDay).Actions.Select(act => act.Total.Currency).ToHashSet();
            return Answer.Each(
                thresholds.Select(least => least.Currency).Where(acts.Contains), currency => currency.Code);
        }));
    }

    /// <summary>Campaigns of which the customer's own comes first.</summary>
    public static Answer Precedence(Question question)
    {
        var given = question.Given;
        var all = Words.Money(given.Need("entityCampaign", "defaultCampaign").Need("threshold"));
        var own = given.Find("customerCampaign") is { IsNull: false } campaign
            ? Words.Money(campaign.Need("threshold")) : (Money?)null;
        var builder = DunningPolicy.Named("campaigns").Options(Plain);
        if (own is { } least)
        {
            builder.Segment("own", Facts.Flag("own", AttributeOwner.Debtor).IsTrue, "customer")
                .Treatment("customer", Campaign("customer", least));
        }

        var policy = builder.Everyone("entity").Treatment("entity", Campaign("entity", all)).Build().Value;
        var act = Debt.Of(policy, Owed(given, all.Currency))
            .With(facts => facts with { Attributes = [AttributeValue.Of("own", own is not null)] })
            .Decide(Debt.AnyDay).Actions.SingleOrDefault();
        return new Answer().Say("attempt", () => act is not null).Say("campaign", () => act?.Step);
    }

    /// <summary>Claims of one debtor in several creditors' books.</summary>
    public static Answer Creditors(Question question)
    {
        var given = question.Given;
        given.Find("customer", "debtor")?.Ignore();
        _ = given.Find("sameCurrency") is { Flag: false }
            ? throw new NotCoveredException("currencies that are not named")
            : true;
        var items = Owed(given, Debt.AnyCurrency);
        var decision = Debt.Of(Debt.Policies(Plain, Debt.OneNotice(1)), items).Decide(Debt.AnyDay);
        return new Answer().Say("requests", () => decision.Actions.Count())
            .Say("attemptCounterIncrement", () => new BlastRadius().Judge(1, [decision]).Contacts);
    }

    /// <summary>Attempts that were made, of at most so many.</summary>
    public static Answer Counters(Question question)
    {
        var given = question.Given;
        var (most, made) = (given.Need("maxAttempts").Number, given.Need("attempts"));
        if (most < 1)
        {
            throw new NotCoveredException("attempts without a limit");
        }

        bool Next(int attempts)
        {
            var debt = Debt.Of(Debt.Policies(Plain, Attempts(1, most)), Debt.Item(Debt.AnyDay.PlusDays(-1)));
            return debt.Through(Debt.AnyDay, Debt.AnyDay.PlusDays(attempts - 1)).Acts(Debt.AnyDay.PlusDays(Long));
        }

        if (made.IsNumber)
        {
            return new Answer().Say("attempt", () => Next(made.Number));
        }

        _ = given.Need("bothOverThreshold", "allOverThreshold").Flag
            ? true : throw new NotCoveredException("which currency is over its threshold");
        return new Answer().Say("attempts", () => Answer.Each(
            made.Members.Where(member => Next(member.Number)), member => CurrencyOf(member).Code));
    }

    /// <summary>Days that lie between two attempts.</summary>
    public static Answer Interval(Question question)
    {
        var given = question.Given;
        var (between, ago) = (given.Need("daysBetween").Number, given.Need("lastAttemptAgo"));
        JsonNode? At(int every) => Answer.As(ago, time =>
        {
            if (time.IsText && time.Text.Contains('T', StringComparison.Ordinal))
            {
                throw new NotCoveredException("an interval in hours and seconds: here calendar days count");
            }

            var debt = Debt.Of(Debt.Policies(Plain, Attempts(every, 2)), Debt.Item(Debt.AnyDay.PlusDays(-1)));
            return debt.After(Debt.AnyDay).Acts(Debt.AnyDay.PlusDays(Words.Days(time)));
        });
        return new Answer().Say("attempt", () => ByInterval(question, open => At(open ? between + 1 : between)));
    }

    /// <summary>A whole campaign over the days of its runs.</summary>
    public static Answer Runs(Question question)
    {
        var given = question.Given;
        var (most, between) = (given.Need("maxAttempts").Number, given.Need("daysBetween").Number);
        var least = given.Find("thresholds") is { } map
            ? map.Members.Select(member => Words.Money(member, CurrencyOf(member))).ToArray()
            : [Words.Money(given.Need("threshold"))];
        var owed = given.Need("overdue").Items.Select((row, i) => Dated(row, i, least[0].Currency)).ToArray();
        var runs = RunsOf(given.Need("runs"), owed);
        JsonNode? All(Func<IReadOnlyList<DateRun>, JsonNode?> say) => ByInterval(question, open =>
        {
            var policy = Debt.Policies(
                Plain, Attempts(open ? between + 1 : between, most), new() { Amount = Amounts.Of(least) });
            return say([.. DateRun.All(policy, owed, runs)]);
        });
        JsonNode? Each(Func<DateRun, JsonNode?> say) => All(all => Answer.Each(all, say));
        return new Answer()
            .Say("finishedEvent", () => All(all => all.FirstOrDefault(run => run.IsLast) is { } last
                ? $"once, on {Answer.Text(last.On)}"
                : null))
            .Say("requested", () => Each(run => run.Acts.SingleOrDefault() is { } act ? Answer.Text(act.Total) : null))
            .Say("attemptsAfter", () => Each(run => run.Counts()))
            .Say("attempt", () => Each(run => run.Acts.Count > 0));
    }

    private static readonly PolicyOptions Plain = new() { GapDays = 0, SettleDays = 0 };

    private static JsonNode? ByInterval(Question question, Func<bool, JsonNode?> answer) => Words.Agreed(
        Conventions.Of(question.System).IntervalIsOpen,
        (true, false),
        answer,
        Words.PassedOrReached);

    private static Action<TreatmentBuilder> Attempts(int every, int most) => t =>
        t.Level("attempt", Start.OnDay(1), Tone.Remind, Channel.Email)
            .AtLastLevel(most == 1 ? LastLevel.Stop : LastLevel.Repeat(Math.Max(1, every), most - 1));

    private static Action<TreatmentBuilder> Campaign(string name, Money least) => t =>
        t.Level(name, Start.OnDay(1), Tone.Remind, Channel.Email).Minimum(Amounts.Of(least))
            .AtLastLevel(LastLevel.Stop);

    // Who is left out of campaigns is in a segment in which nothing happens.
    private static DunningPolicy Campaigns(bool excluded, Money least)
    {
        var builder = DunningPolicy.Named("campaigns").Options(Plain);
        builder = excluded
            ? builder.Segment("excluded", Facts.Flag("excluded", AttributeOwner.Debtor).IsTrue, "nothing")
                .Treatment("nothing", _ => { })
            : builder;
        return builder.Everyone("campaign").Treatment("campaign", Debt.OneNotice(1)).Minimum(Amounts.Of(least))
            .Build().Value;
    }

    private static Currency CurrencyOf(Given member) =>
        Currency.Find(member.Name) ?? throw new NotCoveredException($"\"{member.Name}\", which is no currency");

    private static Receivable Item(Money open, int index) =>
        Debt.Item(Debt.AnyDay.PlusDays(-1), open.Amount, $"item{index}") with { Currency = open.Currency };

    // What is overdue: a sum, an invoice, a list of amounts, or of claims in somebody's books.
    private static Receivable[] Owed(Given given, Currency currency)
    {
        if (given.Find("overdueSum", "overdueTotal") is { } sum)
        {
            return [Item(Words.Money(sum, sum.IsAmount ? currency : null), 0)];
        }

        if (given.Find(Words.Item) is { } invoice)
        {
            return [ItemReader.ReadDue(invoice, Debt.AnyDay.PlusDays(-1))];
        }

        return
        [
            .. given.Need("overdue").OneOrMore.Select((row, index) => row.IsObject
                ? ItemReader.ReadDue(row, Debt.AnyDay.PlusDays(-1), index) with
                {
                    Creditor = row.Find("entity", "creditor", "billingEntity") is { } entity
                        ? (CreditorId?)entity.Text
                        : null,
                    Currency = row.Has("currency") ? Words.CurrencyOf(row.Need("currency")) : currency,
                }
                : Item(Words.Money(row, row.IsAmount ? currency : null), index)),
        ];
    }

    private static Late Dated(Given row, int index, Currency currency)
    {
        // "on" is the day on which it becomes overdue, the one after its due date; some name the time as well.
        var since = row.Find("due") is null ? Words.Moment(row.Need("on")) : ((LocalDate Day, LocalTime? Time)?)null;
        var due = since is { } late ? late.Day.PlusDays(-1) : row.Need("due").Date;
        var named = row.Find("currency") is { } own ? Words.CurrencyOf(own) : currency;
        return new(Item(Words.Money(row.Need("amount"), named), index) with { DueOn = due }, since?.Time);
    }

    // Between runs at the same time of the day, so much more than n days is n + 1 of the calendar.
    private static (LocalDate Day, LocalTime? Time)[] RunsOf(Given list, Late[] owed)
    {
        var runs = list.Items.Select(Words.Moment).ToArray();
        return runs.Select(run => run.Time).Distinct().Count() > 1
            ? throw new NotCoveredException("runs at several times of the day: here calendar days count")
            : Array.Exists(owed, late => late.Since is not null) && Array.Exists(runs, run => run.Time is null)
                ? throw new NotCoveredException("a time of the day, where runs have none")
                : runs;
    }

    /// <summary>What is overdue, and the time of its first day from which it is; null for all of that day.</summary>
    private sealed record Late(Receivable Item, LocalTime? Since)
    {
        public bool IsKnown((LocalDate Day, LocalTime? Time) run) =>
            Since is not { } time || run.Day > Item.DueOn.PlusDays(1)
            || (run.Day == Item.DueOn.PlusDays(1) && run.Time >= time);
    }

    private sealed record DateRun(IReadOnlyList<DunningAction> Acts, IReadOnlyDictionary<string, int> Attempts)
    {
        public required LocalDate On { get; init; }

        /// <summary>Gets whether attempts were made, and none comes any more of what is known.</summary>
        public required bool IsLast { get; init; }

        public static IEnumerable<DateRun> All(
            DunningPolicy policy, Late[] owed, IEnumerable<(LocalDate Day, LocalTime? Time)> runs)
        {
            var (debt, counts) = (Debt.Of(policy), new Dictionary<string, int>());
            foreach (var moment in runs)
            {
                var run = moment.Day;
                debt = debt.Owing(owed.Where(late => late.IsKnown(moment)).Select(late => late.Item));
                var acts = debt.Decide(run).Actions.ToArray();
                foreach (var act in acts)
                {
                    var currency = act.Total.Currency.Code;
                    counts[currency] = counts.GetValueOrDefault(currency) + 1;
                }

                debt = debt.After(run);
                yield return new(acts, new Dictionary<string, int>(counts))
                {
                    On = run,
                    IsLast = counts.Count > 0 && !debt.Acts(run.PlusDays(Long)),
                };
            }
        }

        public JsonObject Counts()
        {
            var counts = new JsonObject();
            foreach (var (currency, count) in Attempts.OrderBy(item => item.Key, StringComparer.Ordinal))
            {
                counts.Add(currency, count);
            }

            return counts;
        }
    }
}
