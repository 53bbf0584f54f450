using System.Globalization;
using Dunning.Decisions;
using NodaTime;

namespace Dunning.Receivables.Statements;

/// <summary>A column of a table: its head, and whether it holds figures, which stand to the right, or dates.</summary>
internal readonly record struct StatementColumn(string Head, bool IsFigure = false, bool IsDate = false);

/// <summary>A table of a statement; each row has a cell for each column, the last may be a sum.</summary>
internal sealed record StatementTable(string Caption, StatementColumn[] Columns, string[][] Rows)
{
    /// <summary>Gets the row that sums up, or null.</summary>
    public string[]? Sum { get; init; }

    /// <summary>Gets what is said below the table.</summary>
    public string[] Notes { get; init; } = [];
}

/// <summary>A statement in words, before it becomes plain text or HTML.</summary>
internal sealed record StatementPage
{
    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string[] Lead { get; init; }

    public required (string Heading, StatementTable[] Tables)[] Sections { get; init; }

    public static StatementPage Of(ClaimStatement statement, Texts texts) => new()
    {
        Language = texts.LanguageCode,
        Title = texts.Phrase("statement.title", Argument.Verbatim("debtor", statement.Debtor.Value)),
        Lead =
        [
            texts.Phrase("statement.as-of", Argument.Of("on", Day.Of(statement.AsOf))),
            statement.PaymentsKnownUntil is { } known
                ? texts.Phrase("statement.known", Argument.Of("on", Day.Of(known)))
                : texts.Phrase("statement.known.none"),
            .. statement.Cases.IsEmpty ? [texts.Phrase("statement.none")] : Array.Empty<string>(),
        ],
        Sections =
        [
            .. statement.Cases.Select(part => (HeadingOf(part.Case, texts), new CasePage(part, texts).Tables())),
        ],
    };

    private static string HeadingOf(CaseId id, Texts texts)
    {
        string[] parts =
        [
            id.Currency.Code,
            .. id.Account.IsEmpty ? [] : new[]
            {
                texts.Phrase("statement.account", Argument.Verbatim("account", id.Account.Value)),
            },
            .. id.Creditor.IsEmpty ? [] : new[]
            {
                texts.Phrase("statement.creditor", Argument.Verbatim("creditor", id.Creditor.Value)),
            },
        ];
        return texts.Phrase("statement.case", Argument.Verbatim("case", string.Join(", ", parts)));
    }
}

/// <summary>The tables of one case.</summary>
internal sealed class CasePage(StatedCase part, Texts texts)
{
    public StatementTable[] Tables() =>
    [
        Claims(),
        .. part.Payments.IsEmpty ? [] : new[] { Payments() },
        .. part.NoticeCharges.IsEmpty ? [] : new[] { Charges() },
        .. part.Interest.Select(Interest),
        .. part.WithoutInterest.IsEmpty ? [] : new[] { Without() },
        Totals(),
    ];

    private StatementTable Claims() => new(
        Text("claims"),
        [
            new(Text("receivable")), new(Text("kind")), Date("due"), Figure("billed"), Figure("paid"),
            Figure("open"), Figure("disputed"), Figure("held"),
        ],
        [
            .. part.Claims.Select(claim => new[]
            {
                claim.Receivable.Value,
                Text($"kind:{Codes.Of(claim.Kind)}"),
                On(claim.DueOn),
                texts.Format(claim.Billed),
                texts.Format(claim.Paid),
                texts.Format(claim.Open),
                texts.Format(claim.Disputed),
                texts.Format(claim.Held),
            }),
        ])
    {
        Sum =
        [
            Text("sum"), "", "", Sum(claim => claim.Billed), Sum(claim => claim.Paid), Sum(claim => claim.Open),
            texts.Format(part.Disputed), texts.Format(part.Held),
        ],
        Notes =
        [
            .. part.Claims.Where(claim => claim.PaidUndated.Amount != 0).Select(claim => texts.Phrase(
                "statement.undated",
                Argument.Of("amount", claim.PaidUndated),
                Argument.Verbatim("receivable", claim.Receivable.Value))),
        ],
    };

    private StatementTable Payments() => new(
        Text("payments"),
        [Date("date"), new(Text("kind")), Figure("amount"), new(Text("for"))],
        [
            .. part.Payments.Select(payment => new[]
            {
                On(payment.On),
                Text($"payment:{Codes.Of(payment.Kind)}"),
                texts.Format(payment.Amount),
                For(payment),
            }),
        ])
    {
        Sum =
        [
            Text("sum"), "", texts.Format(Add(part.Payments.Select(payment => payment.Amount))), "",
        ],
        Notes =
        [
            .. part.Payments.Select(payment => payment.Rule).OfType<AllocationOrder>().DistinctBy(rule => rule.Id)
                .Select(rule => texts.Phrase(
                    "statement.by-law",
                    Argument.Verbatim("law", rule.Id.Value),
                    Argument.Verbatim("citation", rule.Citation))),
        ],
    };

    private string For(StatedPayment payment)
    {
        var parts = payment.Parts.Select(one => $"{one.Receivable} {texts.Format(one.Amount)}");
        var left = payment.Unallocated.Amount == 0 ? [] : new[]
        {
            texts.Phrase("statement.unallocated", Argument.Of("amount", payment.Unallocated)),
        };
        return string.Join(", ", parts.Concat(left));
    }

    private StatementTable Charges() => new(
        Text("charges"),
        [Date("date"), new(Text("step")), new(Text("state")), Figure("amount"), Figure("owed")],
        [
            .. part.NoticeCharges.Select(charge => new[]
            {
                On(charge.On),
                charge.Step,
                Text($"charge:{Codes.Of(charge.State)}"),
                texts.Format(charge.Amount),
                texts.Format(charge.Owed),
            }),
        ])
    {
        Sum =
        [
            Text("sum"), "", "", texts.Format(Add(part.NoticeCharges.Select(charge => charge.Amount))),
            texts.Format(Add(part.NoticeCharges.Select(charge => charge.Owed))),
        ],
    };

    private StatementTable Interest(InterestStatement statement) => new(
        texts.Phrase(
            "statement.interest",
            Argument.Verbatim("citation", statement.Rule.Citation),
            Argument.Verbatim("law", statement.Rule.Id.Value)),
        [
            new(Text("receivable")), Date("from"), Date("to"), Figure("days"), Figure("principal"),
            Figure("rate"), Figure("interest-amount"),
        ],
        [
            .. statement.Items.SelectMany(Lines),
            .. statement.Difference.Amount == 0 ? [] : new[] { Rounding("", statement.Difference) },
        ])
    {
        Sum = [Text("sum"), "", "", "", "", "", texts.Format(statement.Interest)],
        Notes =
        [
            texts.Phrase("statement.day-count", Argument.Verbatim("count", statement.Rule.DayCount.ToString())),
            .. statement.Items.SelectMany(item => item.Lines).Any(line => !line.IsConfirmed)
                ? [Text("unconfirmed")]
                : Array.Empty<string>(),
            .. statement.Rule.LastConfirmed is null ? [Text("unread")] : Array.Empty<string>(),
        ],
    };

    // Lines are rounded each on its own, and the item once: what that makes is a row as well, so that the rows sum up.
    private IEnumerable<string[]> Lines(ItemInterest item)
    {
        foreach (var line in item.Lines)
        {
            yield return
            [
                item.Claim.Receivable!.Value.Value,
                On(line.First),
                On(line.Last),
                line.CountedDays.ToString(CultureInfo.InvariantCulture),
                texts.Format(line.Principal),
                texts.Percent(line.Rate) + (line.IsConfirmed ? "" : " *"),
                texts.Format(line.Interest),
            ];
        }

        var rest = item.Interest - Add(item.Lines.Select(line => line.Interest));
        if (rest.Amount != 0)
        {
            yield return Rounding(item.Claim.Receivable!.Value.Value, rest);
        }
    }

    private string[] Rounding(string receivable, Money amount) =>
        [receivable, Text("rounding"), "", "", "", "", texts.Format(amount)];

    private StatementTable Without() => new(
        Text("without"),
        [new(Text("reason"))],
        [.. part.WithoutInterest.Select(reason => new[] { Texts.Capital(texts.Render(reason)) })]);

    private StatementTable Totals() => new(
        Text("totals"),
        [new(Text("part")), Figure("amount")],
        [
            [Text("total.principal"), texts.Format(part.Principal)],
            [Text("total.charges"), texts.Format(part.Charges)],
            [Text("total.booked"), texts.Format(part.InterestBooked)],
            [Text("total.accrued"), texts.Format(part.InterestAccrued)],
            [Text("total.credit"), texts.Format(new Money(0, part.Credit.Currency) - part.Credit)],
        ])
    {
        Sum = [Text("total"), texts.Format(part.Total)],
        Notes =
        [
            .. Of("total.disputed", part.Disputed),
            .. Of("total.held", part.Held),
            .. Of("total.not-due", part.NotDue),
        ],
    };

    private string[] Of(string key, Money amount) => amount.Amount == 0 ? [] :
        [texts.Phrase($"statement.{key}", Argument.Of("amount", amount))];

    private StatementColumn Figure(string key) => new(Text(key), IsFigure: true);

    private StatementColumn Date(string key) => new(Text(key), IsDate: true);

    private string Text(string key) => texts.Phrase($"statement.{key}");

    private static string On(LocalDate date) => Day.Of(date).ToString();

    private string Sum(Func<StatedClaim, Money> amount) => texts.Format(Add(part.Claims.Select(amount)));

    private Money Add(IEnumerable<Money> amounts) =>
        amounts.Aggregate(new Money(0, part.Case.Currency), (sum, amount) => sum + amount);
}
