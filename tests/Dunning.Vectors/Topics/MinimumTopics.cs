using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.World;

namespace Dunning.Vectors.Topics;

/// <summary>Too little to ask for: a minimum of what is open, exactly reached is enough.</summary>
internal static class MinimumTopics
{
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
