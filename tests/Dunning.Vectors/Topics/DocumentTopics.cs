using System.Globalization;
using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.World;
using NodaTime;

namespace Dunning.Vectors.Topics;

/// <summary>What one notice puts together: claims, currencies, payment terms, the state that follows.</summary>
internal static class DocumentTopics
{
    private static readonly PolicyOptions Plain = new() { GapDays = 0, SettleDays = 0 };
    private static readonly DunningPolicy Policy = Debt.Policies(Plain, Debt.OneNotice(1));

    /// <summary>Claims: how many documents ask for them, for how much, since when?</summary>
    public static Answer Documents(Question question)
    {
        var given = question.Given;
        var list = given.Need(Words.Items).Items;
        var isDated = list.All(item => item.Has(Words.Due) || item.Has(Words.InvoiceDate) || item.Has("dueInDays"));
        var due = Debt.AnyDay.PlusDays(-10);
        var items = list.Select((item, i) =>
            isDated ? ItemReader.Read(item, Debt.AnyDay, i) : ItemReader.ReadDue(item, due, i)).ToArray();
        var asOf = given.Find(Words.AsOf)?.Date
            ?? (list[0].Has("dueInDays") ? Debt.AnyDay : items.Max(item => item.DueOn).PlusDays(1));
        Verify(question, items, asOf);

        var acts = Debt.Of(Policy, items).Decide(asOf).Actions.ToArray();
        DunningAction One() => acts.Length == 1
            ? acts[0]
            : throw new NotCoveredException("a sum over several documents, or over none");
        return new Answer()
            .Say("documents", () => acts.Length)
            .Say("count", () => One().Items.Count)
            .Say("total", () => Answer.Text(One().Total))
            .Say("earliest", () => Answer.Text(items.Where(item => One().Items.Any(line => line.Receivable == item.Id))
                .Min(item => item.DueOn)))
            .Say("overdueCount", () => One().Items.Count)
            .Say("overdueAmount", () => Answer.Text(One().Total));
    }

    // What systems count as a document, where it is not simply an open claim that is overdue, differs.
    private static void Verify(Question question, Receivable[] items, LocalDate asOf)
    {
        if (question.Asks("count") && Array.Exists(items, item => item.Paid == item.Amount))
        {
            throw new NotCoveredException("a count of documents of which nothing is open");
        }

        if (question.Asks("count") && Array.Exists(items, item => item.Amount < 0))
        {
            throw new NotCoveredException("a count of documents with credit notes");
        }

        if (!question.AsksOnly("overdueCount", "overdueAmount", "documents")
            && Array.Exists(items, item => item.DueOn >= asOf))
        {
            throw new NotCoveredException("a sum of what is due and what is not");
        }
    }

    /// <summary>Is each of several claims overdue by itself?</summary>
    public static Answer Overdue(Question question)
    {
        var given = question.Given;
        var today = given.Need("today", "asOf", "runDate").Date;
        return new Answer().Say("overdue", () => Answer.As(given.Need(Words.Items), row =>
        {
            // Without a due date nothing can be late, and a payment that was lost is settled outside.
            var isOut = row.Find(Words.Due) is { IsNull: true };
            isOut |= row.Find("disputeLost", "writtenOff", "uncollectible") is { Flag: true };
            var item = isOut ? Silent(row, today) : ItemReader.Read(row, today);
            return Debt.Of(Policy, item).Standings(today).Any(standing => standing.IsOverdue);
        }));
    }

    /// <summary>An invoice that is due in parts: each is dunned for itself.</summary>
    public static Answer Terms(Question question)
    {
        var given = question.Given;
        var invoice = given.Need(Words.Item);
        var (asOf, total) = (given.Need("asOf", "today").Date, invoice.Need("total", "amount").Amount);
        _ = invoice.Find("posted", "date")?.Date;
        var terms = invoice.Need("terms", "schedule").Items.Select((term, i) =>
            Debt.Item(term.Need(Words.Due).Date, Part(term, total), $"term{i}")).ToArray();
        if (terms.Sum(term => term.Amount) != total)
        {
            throw invoice.Wrong("the sum of its terms");
        }

        var answer = new Answer().Say("overdueRows", () => Answer.Each(
            Rows(terms, asOf),
            row => new JsonObject { ["due"] = Answer.Text(row.Due), ["open"] = Answer.Text(row.Open) }));
        foreach (var ask in question.Ask.Where(ask => ask.StartsWith("afterPayment", StringComparison.Ordinal)))
        {
            answer.Say(ask, () => AfterPayment(ask, terms, asOf));
        }

        return answer;
    }

    /// <summary>A dunning that is resolved when nothing that it asks for is open, and not otherwise.</summary>
    public static Answer Status(Question question)
    {
        var dunning = question.Given.Need("dunning");
        Receivable[] items = dunning.Find("rows") is { } rows
            ? [.. rows.Items.Select((row, i) => ItemReader.ReadDue(row, Debt.AnyDay.PlusDays(-10), i))]
            : [ItemReader.ReadDue(dunning, Debt.AnyDay.PlusDays(-10))];
        if (question.Given.Find("events") is not { } events)
        {
            return new Answer().Say("status", () => State(items));
        }

        return new Answer().Say("status", () =>
        {
            var states = new JsonArray();
            foreach (var happening in events.Items)
            {
                items = Changed(items, happening);
                states.Add(State(items));
            }

            return states;
        });
    }

    private static JsonNode State(Receivable[] items) =>
        Debt.Of(Policy, items).Decide(Debt.AnyDay).Cases[0].Outcome is Outcome.Settled ? "resolved" : "unresolved";

    private static Receivable[] Changed(Receivable[] items, Given happening) => happening.Text switch
    {
        "pay in full" or "payment in full" => [.. items.Select(item => item with { Paid = item.Amount })],
        _ when PartOf(happening) is { } part && items is [var item] =>
            [item with { Paid = Math.Min(item.Amount, item.Paid + part) }],
        "cancel payment" => [.. items.Select(item => item with { Paid = 0 })],
        "credit note against the invoice" or "credit note" =>
            [.. items, .. items.Select(item => Debt.Item(item.DueOn, -item.Amount, $"credit-{item.Id}") with
            {
                Kind = ReceivableKind.CreditNote,
            })],
        "cancel credit note" => [.. items.Where(item => item.Kind is not ReceivableKind.CreditNote)],
        _ => throw happening.Wrong("an event that is known"),
    };

    // "pay 40.00"
    private static decimal? PartOf(Given happening) => happening.Text.Split(' ') is ["pay", var amount]
        && decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part)
            ? part
            : null;

    private static Receivable Silent(Given row, LocalDate today) =>
        ItemReader.ReadDue(row, row.Find(Words.Due) is { IsDate: true } due ? due.Date : today) with
        {
            Rule = ItemRule.Ignore,
        };

    private static decimal Part(Given term, decimal total)
    {
        if (term.Find("share") is not { } share)
        {
            return term.Need("amount", "open").Amount;
        }

        return share.Text.EndsWith('%')
            && decimal.TryParse(share.Text[..^1], CultureInfo.InvariantCulture, out var percent)
                ? total * percent / 100
                : throw share.Wrong("a share in percent");
    }

    private static IEnumerable<(LocalDate Due, Money Open)> Rows(Receivable[] terms, LocalDate asOf) =>
        Debt.Of(Policy, terms).Decide(asOf).Actions.SelectMany(act => act.Items).Select(line =>
            (Array.Find(terms, term => term.Id == line.Receivable).DueOn, line.Asked));

    private static JsonObject AfterPayment(string ask, Receivable[] terms, LocalDate asOf)
    {
        var left = decimal.TryParse(ask["afterPayment".Length..], CultureInfo.InvariantCulture, out var amount)
            ? amount
            : throw new NotCoveredException($"\"{ask}\" asked of such a case");
        var paid = new List<Receivable>();
        foreach (var term in terms.OrderBy(term => term.DueOn))
        {
            paid.Add(term with { Paid = Math.Min(left, term.Amount) });
            left -= paid[^1].Paid;
        }

        var open = paid.Sum(term => term.Amount - term.Paid);
        return new()
        {
            ["invoice"] = open == 0 ? "paid" : amount == 0 ? "unpaid" : "partly paid",
            ["dunning"] = Rows([.. paid], asOf).Any() ? "unresolved" : "resolved",
        };
    }
}
