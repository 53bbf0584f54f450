using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.World;

namespace Dunning.Vectors.Topics;

/// <summary>Too little to ask for: a minimum of what is open, exactly reached is enough.</summary>
internal static class MinimumTopics
{
    private const int DaysOfLevel = 10;

    private static readonly string[] FallsTo = ["firstFallsTo", "secondFallsTo", "thirdFallsTo"];

    public static readonly string[] Names =
        ["minimumLCY", "minimum", "minimumAmount", "minAmount", "minimumOpen", "minimumBalance"];

    public static Minimum? Minimum(Given given) => given.Find(Names) is { } least
        ? new Minimum { Amount = Amounts.Of(Words.Money(least)) }
        : null;

    /// <summary>Rows of what is open, each held against the minimum as a whole.</summary>
    public static Answer Whole(Question question)
    {
        var given = question.Given;
        var least = Words.Money(given.Need(Names));
        if (given.Find("rateToLCY", "rate", "exchangeRate") is { } rate)
        {
            return Foreign(question, least, rate);
        }

        if (given.Find("open", "total", "overdue") is { } open)
        {
            return Words.SayDue(new(), () => Answer.As(open, row => Acts(question, least, [row.Amount])));
        }

        var rows = given.Need(Words.Items).Items;
        return Words.SayDue(new(), () => rows.All(row => row.IsList)
            ? Answer.Each(rows, row => Acts(question, least, [.. row.Items.Select(item => item.Amount)]))
            : Acts(question, least, [.. rows.Select(item => item.Amount)]));
    }

    /// <summary>
    /// A minimum for each level: what does not reach that of its own is tested again with what stands below.
    /// </summary>
    public static Answer Fallback(Question question)
    {
        var given = question.Given;
        var levels = given.Need("levels").Items
            .Select(level => (Number: level.Need("n", "level").Number, Minimum: Ladder.MinimumOf(level))).ToArray();
        if (!levels.Select(level => level.Number).SequenceEqual(Enumerable.Range(1, levels.Length)))
        {
            throw given.Need("levels").Wrong("levels 1, 2, 3");
        }

        var policy = Debt.Policies(PolicyOptions.SapLike with { CatchUp = CatchUp.MostSevere }, t =>
        {
            foreach (var (number, minimum) in levels)
            {
                t = t.Level($"L{number}", Start.OnDay(DaysOfLevel * number), Tone.Remind, Channel.Email);
                t = minimum is null ? t : t.Minimum(minimum.Amount, minimum.Share);
            }

            t.AtLastLevel(LastLevel.Stop);
        });
        var items = given.Need(Words.Items).Items
            .Select(item => (Level: item.Need("level").Number, item.Need(Words.Amount).Amount)).ToArray();
        var rungs = given.Need("check", "checks").Items.Select(check =>
            (Level: check.Need("level").Number, Reached: Reached(policy, items, check))).ToArray();
        var answer = new Answer().Say("passes", () => Answer.Each(rungs, rung => rung.Reached == rung.Level));
        foreach (var (name, rung) in FallsTo.Zip(rungs))
        {
            answer.Say(name, () => rung.Reached < rung.Level ? rung.Reached : null);
        }

        return answer;
    }

    // The level that is given for what stands at one, beside what the case lists below it; the rest is not due yet.
    private static int Reached(DunningPolicy policy, (int Level, decimal Open)[] items, Given check)
    {
        const string Tested = "tested";
        var (level, open) = (check.Need("level").Number, check.Need("overdueAtLevel").Amount);
        var all = check.Need("allOpen");
        Receivable At(int number, decimal amount, string id) =>
            Debt.Item(Debt.AnyDay.PlusDays(-DaysOfLevel * number), amount, id);
        var below = items.Where(item => item.Level < level).Select((item, i) => At(item.Level, item.Open, $"item{i}"));
        Receivable[] due = [At(level, open, Tested), .. below];
        var rest = all.Amount - due.Sum(item => item.Amount);
        return Debt.Of(policy, rest switch
        {
            < 0 => throw all.Wrong("at least what is overdue"),
            0 => due,
            _ => [.. due, At(-1, rest, "rest")],
        }).Decide(Debt.AnyDay).Actions.SelectMany(act => act.Items)
            .Where(item => item.Receivable == Tested && item.Role is ItemRole.Rises)
            .Select(item => item.Rung).SingleOrDefault();
    }

    /// <summary>A tolerance below which each claim alone is left out.</summary>
    public static Answer Tolerance(Question question)
    {
        var given = question.Given;
        var least = Words.Money(given.Need("tolerance"));
        var open = given.Need("open");
        bool? isEnough = Conventions.Of(question.System).Options == PolicyOptions.OcaLike ? true : null;
        JsonNode? At(decimal amount) => Answer.As(
            open, row => Acts(question, new(amount, least.Currency), [row.Amount]));
        var cent = Money.FromMinorUnits(1, least.Currency).Amount;
        return Words.SayDue(new(), () => Words.Agreed(
            isEnough, (true, false), reached => At(reached ? least.Amount : least.Amount + cent),
            "a convention that is not given: whether the tolerance itself is enough"));
    }

    // The host converts, and the policy has a figure for each currency: what the minimum is worth in the other.
    private static Answer Foreign(Question question, Money least, Given rate)
    {
        var given = question.Given;
        var currency = Words.CurrencyOf(given.Need("currency"));
        var open = new Money(given.Need("open").Amount, currency);
        var minor = decimal.Ceiling(least.Amount / rate.Amount / Money.FromMinorUnits(1, currency).Amount);
        var minimum = new Minimum { Amount = Amounts.Of(Money.FromMinorUnits((long)minor, currency)) };
        var policy = Debt.Policies(Conventions.Of(question.System).Options, Debt.OneNotice(1), minimum);
        var item = Debt.Item(Debt.AnyDay.PlusDays(-30), open.Amount) with { Currency = currency };
        return Words.SayDue(new(), () => Debt.Of(policy, item).Acts(Debt.AnyDay))
            .Say("amountLCY", () => Answer.Text(
                new Money(open.Amount * rate.Amount, least.Currency).Round(MidpointRounding.AwayFromZero)));
    }

    private static bool Acts(Question question, Money least, decimal[] amounts)
    {
        var items = amounts.Select((amount, index) =>
            Debt.Item(Debt.AnyDay.PlusDays(-30), amount == 0 ? Debt.AnyAmount : amount, $"item{index}") with
            {
                Kind = amount < 0 ? ReceivableKind.CreditNote : ReceivableKind.Invoice,
                Paid = amount == 0 ? Debt.AnyAmount : 0,
                Currency = least.Currency,
            });
        var minimum = new Minimum { Amount = Amounts.Of(least) };
        var policy = Debt.Policies(Conventions.Of(question.System).Options, Debt.OneNotice(1), minimum);
        return Debt.Of(policy, items).Acts(Debt.AnyDay);
    }
}
