using System.Globalization;
using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.Laws.Amounts;
using NodaTime;

namespace Dunning.Vectors.Topics;

/// <summary>Interest as other systems demand it with a document.</summary>
internal static class InterestTopics
{
    private const string Table = "case.rates";

    /// <summary>Interest rounded for each row, and once for all.</summary>
    public static Answer Sums(Question question)
    {
        var given = question.Given;
        var claims = given.Need("rows").Items
            .Select(row => Claim(row.Need("outstanding").Amount, row.Need("daysOverdue").Number)).ToValueList();
        var regime = Fixed(given);
        return new Answer()
            .Say("roundPerItem", () => Answer.Text(Interest(regime, claims)))
            .Say("roundTotal", () => Answer.Text(Interest(OnTotal(regime), claims)));
    }

    /// <summary>Interest until the day of a document.</summary>
    public static Answer Document(Question question)
    {
        var given = question.Given;
        var due = given.Need("due").Date;
        var isRateGiven = given.Has("ratePercent");
        if (given.Find("rateFrom") is { } from && from.Date > due.PlusDays(1))
        {
            throw from.Wrong("a day up to the first of interest");
        }

        var regime = (isRateGiven ? Fixed(given) : Contract(0)) with
        {
            GraceDays = given.Find("graceDays")?.Number ?? 0,
        };
        var open = given.Find("open")?.Amount;
        var documents = given.Need("docDates", "docDate");
        return new Answer()
            .Say("days", () => Answer.As(documents, day => Of(day).Sum(item => item.Days)))
            .Say("charged", () => Answer.As(documents, day => Of(day).Any(item => item.Interest.Amount > 0)))
            .Say("interest", () => Answer.As(documents, day => Of(day) is [var item] && item.Days > 0
                ? Known(item)
                : null));

        ItemInterest[] Of(Given day) => [.. regime.Statement(new InterestClaim
        {
            Principal = new(open ?? 1, Currency.EUR), FirstDay = due.PlusDays(1), LastDay = day.Date,
        }).Items];

        JsonNode Known(ItemInterest item) => isRateGiven && open is not null
            ? Answer.Text(item.Interest)
            : throw new NotCoveredException("interest without its rate or amount");
    }

    /// <summary>Interest at rates that change; told for each where there are several.</summary>
    public static Answer Rates(Question question)
    {
        var given = question.Given;
        var (due, open) = (given.Need("due").Date, given.Need("open").Amount);
        var rates = given.Need("rates").Items;
        var days = rates.Select(rate => rate.Find("periodDays")?.Number ?? 365).Distinct().ToArray();
        var regime = Contract(0) with
        {
            Reference = Table,
            DayCount = DayCount.Over(days is [var one] ? one : throw given.Need("rates").Wrong("of one period")),
            Rounding = new() { Point = RoundingPoint.Line },
        };
        var table = new RateTable
        {
            Name = Table,
            Source = Laws.Law.Read,
            KnownUntil = LocalDate.MaxIsoValue,
            Rates = rates.Select(rate => new RateFrom(rate.Need("from").Date, rate.Need("percent").Amount))
                .OrderBy(rate => rate.From).ToValueList(),
        };
        var statements = given.Need("docDates", "docDate").OneOrMore.Select(day => InterestLaw.Sound(regime.Statement(
            new InterestClaim { Principal = new(open, Currency.EUR), FirstDay = due.PlusDays(1), LastDay = day.Date },
            table))).ToArray();
        return new Answer()
            .Say("segments", () => Answer.Each(statements, statement => Segments(statement.Items.Single().Lines)))
            .Say("total", () => Answer.Text(statements[^1].Interest));
    }

    /// <summary>Interest on an invoice and, where that is wished, on what its reminders cost.</summary>
    public static Answer OnCharges(Question question)
    {
        var given = question.Given;
        var days = given.Need("days").Number;
        ValueList<InterestClaim> claims =
        [
            Claim(given.Need("invoice").Amount, days),
            Claim(given.Need("lineFee").Amount, days) with { Kind = ReceivableKind.Charge },
        ];
        var regime = OnTotal(Fixed(given));
        return new Answer().Say("interest", () => Answer.As(given.Need("interestOnLineFee"), isOn =>
            Answer.Text(Interest(regime with { OnCharges = isOn.Flag }, claims))));
    }

    /// <summary>The rate of a case, and how it counts days: over 365, or over the days of its period.</summary>
    public static InterestRegime Fixed(Given given)
    {
        var count = given.Find("periodDays") is { } days ? DayCount.Over(days.Number)
            : given.Find("dayCount") is { } named ? InterestLaw.Count(named)
            : DayCount.Actual365;
        return Contract(given.Need("ratePercent").Amount) with { DayCount = count };
    }

    public static Money Interest(InterestRegime regime, ValueList<InterestClaim> claims) =>
        InterestLaw.Sound(regime.Statement(claims)).Interest;

    /// <summary>A claim that was overdue for some days of a year of 365.</summary>
    public static InterestClaim Claim(decimal open, int days)
    {
        var first = new LocalDate(2025, 1, 1);
        return new()
        {
            Principal = new(open, Currency.EUR), FirstDay = first, LastDay = first.PlusDays(days - 1),
        };
    }

    private static InterestRegime OnTotal(InterestRegime regime) =>
        regime with { Rounding = new() { Point = RoundingPoint.Total } };

    /// <summary>A rate in percent a year that nothing changes.</summary>
    public static InterestRegime Contract(decimal rate) => new()
    {
        Id = new("case.interest"), Citation = Laws.Law.Read, Source = Laws.Law.Read, Margin = rate,
    };

    private static JsonArray Segments(ValueList<InterestLine> lines) => Answer.Each(lines, line =>
    {
        var segment = new JsonObject
        {
            ["rate"] = line.Rate.ToString("0.######", CultureInfo.InvariantCulture), ["days"] = line.Days,
        };
        if (lines.Count > 1)
        {
            segment["interest"] = Answer.Text(line.Interest);
        }

        return segment;
    });
}
