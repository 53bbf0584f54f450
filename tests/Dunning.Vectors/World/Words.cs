using System.Globalization;
using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Vectors.World;

/// <summary>What systems call the same thing, and the forms in which amounts and lengths of time are written.</summary>
internal static class Words
{
    public static readonly string[] Id = ["id", "name", "number"];

    public static readonly string[] Items =
        ["items", "invoices", "installments", "instalments", "receivables", "entries", "terms"];

    public static readonly string[] Item = ["item", "invoice", "installment", "instalment", "receivable"];

    public static readonly string[] Due = ["due", "dueDate", "dueOn", "maturity", "maturityDate"];

    public static readonly string[] InvoiceDate = ["date", "invoiceDate", "documentDate", "issued", "posted"];

    public static readonly string[] Amount =
        ["open", "amount", "outstanding", "balance", "total", "remaining", "openAmount", "residual"];

    public static readonly string[] AsOf =
        ["asOf", "runDate", "docDate", "documentDate", "today", "on", "date", "runDates", "docDates", "runs"];

    public static readonly string[] Grace = ["graceDays", "grace", "gracePeriod", "gracePeriodDays"];

    public static readonly string[] Age =
    [
        "daysOverdue", "daysPastDue", "overdueDays", "ageDays", "daysOld", "dueDaysAgo", "days", "rowsDaysOld",
        "rowsDaysOverdue", "rowsDaysPastDue", "daysInArrears",
    ];

    private static readonly LocalDateTimePattern MomentPattern =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static readonly string[] NotLive =
    [
        "draft", "submitted", "approved", "pending", "proforma", "pro-forma", "cancelled", "canceled", "void", "voided",
        "rejected", "withdrawn",
    ];

    private static readonly string[] Live =
        ["open", "posted", "finalized", "finalised", "issued", "active", "unpaid", "booked", "overdue"];

    /// <summary>Reads "100.00 EUR", or a plain amount in the currency that is named beside it or in none.</summary>
    public static Money Money(Given given, Currency? currency = null)
    {
        if (given.IsAmount)
        {
            return new(given.Amount, currency ?? Debt.AnyCurrency);
        }

        var parts = given.Text.Split(' ');
        return parts.Length == 2 && currency is null && Currency.Find(parts[1]) is { } named
            && decimal.TryParse(parts[0], NumberStyles.Number, CultureInfo.InvariantCulture, out var amount)
            ? new(amount, named)
            : throw given.Wrong("an amount");
    }

    public static Currency CurrencyOf(Given given) =>
        Currency.Find(given.Text) ?? throw given.Wrong("a currency");

    /// <summary>Reads 3, "3 DAYS", "2 MONTHS", "P3D" or "P1M".</summary>
    public static Span Span(Given given)
    {
        if (given.IsNumber)
        {
            return Dunning.Span.Days(given.Number);
        }

        var text = given.Text.ToUpperInvariant();
        var parts = text.Length > 2 && text[0] == 'P' && !text.Contains('T', StringComparison.Ordinal)
            ? [text[1..^1], text[^1..]]
            : text.Split(' ');
        return parts.Length == 2 && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var count)
            ? parts[1] switch
            {
                "D" or "DAY" or "DAYS" => Dunning.Span.Days(count),
                "W" or "WEEK" or "WEEKS" => Dunning.Span.Days(7 * count),
                "M" or "MONTH" or "MONTHS" => Dunning.Span.Months(count),
                "Y" or "YEAR" or "YEARS" => Dunning.Span.Months(12 * count),
                _ => throw given.Wrong("a number of days, weeks, months or years"),
            }
            : throw given.Wrong("a number of days, weeks, months or years");
    }

    public static int Days(Given given) => Span(given) is { Unit: SpanUnit.Days, ToMonthEnd: false } span
        ? span.Count
        : throw given.Wrong("a number of days");

    /// <summary>Reads "2025-01-05", or "2025-01-05T18:00" with the time of that day.</summary>
    public static (LocalDate Day, LocalTime? Time) Moment(Given given) => given.IsDate ? (given.Date, null)
        : MomentPattern.Parse(given.Text) is { Success: true, Value: var at } ? (at.Date, at.TimeOfDay)
        : throw given.Wrong("a day, or a time of one");

    /// <summary>Whether a document or a loan is one that is claimed.</summary>
    public static bool IsLive(Given status) => status.Word switch
    {
        var word when NotLive.Contains(word) => false,
        var word when Live.Contains(word) => true,
        _ => throw status.Wrong("a state of a document that is known"),
    };

    public static Channel Channel(Given given) => given.Word switch
    {
        "email" or "e-mail" or "mail" => Dunning.Channel.Email,
        "letter" or "post" or "postal" => Dunning.Channel.Letter,
        "phone" or "call" or "telephone" => Dunning.Channel.Phone,
        "sms" or "text" => Dunning.Channel.Sms,
        _ => throw given.Wrong("a channel that is known"),
    };

    public const string PassedOrReached =
        "a convention that is not given: whether a number of days must be passed or only reached";

    /// <summary>Gets the names of what is true where a notice is due, and false where none is.</summary>
    public static readonly string[] IsDue =
    [
        "reminder", "matches", "triggered", "allowed", "proposed", "inRun", "dunned", "attempt", "request", "due",
        "sent", "isDue",
    ];

    /// <summary>Says the same under all names of being due.</summary>
    public static Answer SayDue(Answer answer, Func<JsonNode?> value)
    {
        foreach (var name in IsDue)
        {
            answer.Say(name, value);
        }

        return answer;
    }

    /// <summary>An answer that hangs on a convention that nothing names, if it comes out the same either way.</summary>
    public static JsonNode? Agreed<T>(T? said, (T One, T Other) either, Func<T, JsonNode?> answer, string convention)
        where T : struct
    {
        if (said is { } known)
        {
            return answer(known);
        }

        var (one, other) = (answer(either.One), answer(either.Other));
        return JsonNode.DeepEquals(one, other) ? one : throw new NotCoveredException(convention);
    }

    public static JsonNode? AgreedCatchUp(CatchUp? said, Func<CatchUp, JsonNode?> answer) => Agreed(
        said,
        (CatchUp.OneStep, CatchUp.MostSevere),
        answer,
        "a convention that is not given: whether levels are skipped");

    public static int DaysBetween(LocalDate from, LocalDate until) => Period.DaysBetween(from, until);
}
