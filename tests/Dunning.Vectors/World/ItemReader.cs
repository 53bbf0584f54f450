using System.Globalization;
using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.World;

/// <summary>Reads what is owed, in the forms in which cases state it.</summary>
internal static class ItemReader
{
    private static readonly (string Name, HoldKind Kind)[] HoldWords =
        [("onHold", HoldKind.Block), ("blocked", HoldKind.Block), ("disputed", HoldKind.Dispute)];

    /// <summary>One claim: by its due date, by that of its document, or by its age on the day of the case.</summary>
    public static Receivable Read(Given given, LocalDate? asOf, int index = 0) =>
        ReadDue(given, DueOf(given, asOf), index);

    /// <summary>One claim whose due day is known without it.</summary>
    public static Receivable ReadDue(Given given, LocalDate due, int index = 0)
    {
        var item = Debt.Item(due, id: Label(given, index)) with
        {
            Kind = KindOf(given),
            Rule = RuleOf(given),
        };
        item = given.Find("currency") is { } currency ? item with { Currency = Words.CurrencyOf(currency) } : item;
        item = WithAmount(item, given);
        return item;
    }

    /// <summary>What is said to stop the dunning of single claims, over all time.</summary>
    public static ValueList<Hold> Holds(Given list, LocalDate asOf)
    {
        var holds = new List<Hold>();
        foreach (var (item, index) in list.OneOrMore.Select((item, index) => (item, index)))
        {
            foreach (var (name, kind) in HoldWords)
            {
                if (item.Find(name) is { Flag: true })
                {
                    holds.Add(new()
                    {
                        Id = $"{name}{index}",
                        Kind = kind,
                        From = asOf.PlusYears(-1),
                        Receivables = [Label(item, index)],
                    });
                }
            }
        }

        return holds.ToValueList();
    }

    public static IReadOnlyList<Receivable> All(Given list, LocalDate? asOf) =>
        [.. list.OneOrMore.Select((item, index) => Read(item, asOf, index))];

    private static string Label(Given given, int index) =>
        given.Find(Words.Id) is { } id ? id.Text : string.Create(CultureInfo.InvariantCulture, $"item{index + 1}");

    private static Receivable WithAmount(Receivable item, Given given)
    {
        var money = given.Find(Words.Amount) is { } amount
            ? Words.Money(amount, item.Currency)
            : new(item.Amount, item.Currency ?? Debt.AnyCurrency);
        item = item with { Amount = money.Amount, Currency = money.Currency };
        if (given.Find("paid") is { } paid)
        {
            return item with
            {
                Paid = !paid.IsFlag ? Words.Money(paid, item.Currency).Amount : paid.Flag ? item.Amount : 0,
            };
        }

        // A claim of nothing cannot be: nothing open is an amount that is paid.
        return money.Amount == 0 ? item with { Amount = Debt.AnyAmount, Paid = Debt.AnyAmount }
            : money.Amount < 0 ? item with { Kind = ReceivableKind.CreditNote }
            : item;
    }

    private static LocalDate DueOf(Given given, LocalDate? asOf)
    {
        if (given.Find(Words.Due) is { } due)
        {
            return due.IsText && due.Text is "today" ? asOf ?? Debt.AnyDay : due.Date;
        }

        if (given.Find(Words.InvoiceDate) is { } document)
        {
            return document.Date;
        }

        var day = asOf ?? Debt.AnyDay;
        return given.Find(Words.Age) is { } age ? day.PlusDays(-age.Number)
            : given.Find("dueInDays") is { } ahead ? day.PlusDays(ahead.Number)
            : throw new NotCoveredException("a claim without a due date or an age");
    }

    private static ReceivableKind KindOf(Given given) => given.Find("type", "kind") is not { } kind
        ? ReceivableKind.Invoice
        : kind.Word switch
        {
            "invoice" => ReceivableKind.Invoice,
            "installment" or "instalment" => ReceivableKind.Instalment,
            "creditmemo" or "creditnote" or "credit memo" or "credit note" => ReceivableKind.CreditNote,
            _ => throw kind.Wrong("a kind of claim that is known"),
        };

    private static ItemRule RuleOf(Given given) =>
        given.Find("status") is { } status && !Words.IsLive(status) ? ItemRule.Ignore : ItemRule.Dun;
}
