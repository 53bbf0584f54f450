using System.Text.Json;
using Dunning.Tests.Contacts;
using Dunning.Tests.Jurisdictions.Law;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Jurisdictions.Vectors;

/// <summary>Answers vectors of hours, periods, default and limitation.</summary>
internal static class TimeAnswers
{
    private static readonly string[] Days = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static Answers Window(Vector vector)
    {
        if (!vector.Has("instantUtc"))
        {
            return Busy();
        }

        var at = InstantPattern.ExtendedIso.Parse(vector.Text("instantUtc")!).Value;
        var ids = vector.Texts("candidateZones");
        var window = AmericanLaw.QuietHours with
        {
            Open = [.. vector.Given.GetProperty("windows").EnumerateArray().Select(Hours)],
            ClosedOn = [.. vector.Texts("blockedLocalDates").Select(Date)],
        };
        var answers = new Answers
        {
            ["permitted"] = window.From(Asked.At(at, LawBook.None, "", ids), at).Earliest == at,
        };
        foreach (var id in ids)
        {
            answers[$"localTimes.{id}"] = OffsetDateTimePattern.Rfc3339.Format(
                at.InZone(DateTimeZoneProviders.Tzdb[id]).ToOffsetDateTime());
        }

        return answers;
    }

    public static Answers Deadline(Vector vector)
    {
        var rule = RuleOf(vector);
        var place = Books.All.CalendarOf(vector.Id.StartsWith("US-", StringComparison.Ordinal) ? "us" : "de");
        if (vector.Text("month") is { } month)
        {
            var part = rule.In(YearMonthPattern.Iso.Parse(month).Value, MonthPart.Middle, place);
            return new() { ["rawDue"] = part.On(LegalDay.RawLastDay), ["end"] = part.LastDay };
        }

        var dates = vector.Date("oldEnd") is { } oldEnd
            ? rule.Extending(oldEnd, place)
            : rule.From(EventOf(vector), place);
        return new()
        {
            ["rawEnd"] = dates.On(LegalDay.RawLastDay),
            ["end"] = dates.LastDay,
            ["latestApplication"] = dates.LastDay,
            ["latest"] = dates.LastDay,
            ["assumedReceipt"] = dates.On(LegalDay.Receipt),
            ["validationPeriodEnds"] = dates.LastDay,
            ["cautiousAlternative.assumedReceipt"] = Cautious(vector)?.On(LegalDay.Receipt),
            ["cautiousAlternative.validationPeriodEnds"] = Cautious(vector)?.LastDay,
        };
    }

    public static Answers Default(Vector vector)
    {
        var dates = DefaultOf(vector).From(FactsOf(vector), PlaceOf(vector));
        return new()
        {
            ["effectiveDueDate"] = dates.LastDay,
            ["lastDayOfPeriod"] = dates.LastDay,
            ["lastDay"] = dates.LastDay,
            ["relevantDay"] = dates.LastDay,
            ["defaultStarts"] = dates.On(LegalDay.Default),
            ["firstInterestDay"] = dates.On(LegalDay.Interest),
            ["interestFrom"] = dates.On(LegalDay.Interest),
            ["reason"] = dates.Obstacle is LegalObstacle.ConsumerNotTold
                ? "consumer without notice: reminder (Mahnung) needed"
                : dates.Obstacle.ToString(),
        };
    }

    public static Answers Limitation(Vector vector)
    {
        var rule = GermanLaw.Limitation;
        if (vector.Date("paid") is { } paid)
        {
            return new() { ["refundDue"] = rule.IsReturned(vector.Date("timeBarredFrom")!.Value, paid) };
        }

        var titled = vector.Date("titled");
        var arose = vector.Date("arose") ?? titled!.Value;
        var dates = rule.From(new()
        {
            AroseOn = arose,
            KnownOn = vector.Number("knownYear") > arose.Year ? new(vector.Number("knownYear"), 1, 1) : null,
            AcknowledgedOn = vector.Date("partPayment") is { } payment ? [payment] : [],
            Proceedings = vector.Date("served") is { } served ? [new(served, vector.Date("ended"))] : [],
            TitledOn = titled,
        });
        return new()
        {
            ["starts"] = $"{Answers.Iso(dates.On(LegalDay.Event))}T24:00",
            ["suspendedFrom"] = dates.On(LegalDay.SuspendedFrom),
            ["suspendedUntil"] = dates.On(LegalDay.SuspendedTo),
            ["daysLeftWhenSuspended"] = dates.On(LegalDay.SuspendedTo) is { } to
                ? Period.DaysBetween(to, dates.LastDay!.Value)
                : null,
            ["lastDay"] = dates.LastDay,
            ["timeBarredFrom"] = dates.DayAfter,
            ["years"] = titled is null ? rule.Years : rule.YearsWithTitle,
        };
    }

    // Who is busy now is let go; nothing is recorded that would shut later hours.
    private static Answers Busy()
    {
        var at = Instant.FromUtc(2026, 6, 1, 16, 0);
        var inquiry = Asked.At(at, LawBook.None, "us", "America/New_York");
        var now = AmericanLaw.NotNow.Judge(new()
        {
            Act = "continue-contact",
            On = new(2026, 6, 1),
            Facts = [new("inconvenient-now")],
        });
        return new()
        {
            ["standingRestriction"] = AmericanLaw.QuietHours.From(inquiry, at).Earliest != at,
            ["currentContactMustEnd"] = !now.IsPermitted,
        };
    }

    private static OpenHours Hours(JsonElement hours) => new()
    {
        Days = [.. hours.GetProperty("days").EnumerateArray()
            .Select(day => (IsoDayOfWeek)Array.IndexOf(Days, day.GetString()))],
        From = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(hours.GetProperty("from").GetString()!).Value,
        To = LocalTimePattern.CreateWithInvariantCulture("HH:mm")
            .Parse(hours.GetProperty("toExclusive").GetString()!).Value,
    };

    private static DeadlineRule RuleOf(Vector vector)
    {
        if (vector.Id.StartsWith("US-VAL", StringComparison.Ordinal))
        {
            return AmericanLaw.ValidationPeriod;
        }

        if (vector.Has("businessDays"))
        {
            return AmericanLaw.Revocation with { Length = Period.FromDays(vector.Number("businessDays")) };
        }

        var length = Period.FromDays(vector.Number("days") + vector.Number("extensionDays"))
            + Period.FromWeeks(vector.Number("weeks")) + Period.FromMonths(vector.Number("months"))
            + Period.FromYears(vector.Number("years"));
        var rule = vector.Id.StartsWith("EU-", StringComparison.Ordinal)
            ? EuropeanLaw.AccessRequest with { Length = length }
            : GermanLaw.Days(length);

        // A state that begins with a day is no act that is due on its last: it does not move.
        return vector.IsSo("beginDayCounts") is true
            ? rule with { EventDayCounts = true, Roll = DeadlineRoll.None }
            : rule;
    }

    private static LocalDate EventOf(Vector vector)
    {
        foreach (var name in (ReadOnlySpan<string>)
            ["secondSent", "event", "begin", "served", "received", "revokedOn", "sent"])
        {
            if (vector.Date(name) is { } date)
            {
                return date;
            }
        }

        throw new InvalidOperationException($"{vector} names no event.");
    }

    private static LegalDates? Cautious(Vector vector) => vector.Date("sent") is not { } sent ? null
        : (AmericanLaw.ValidationPeriod with
        {
            After = AmericanLaw.ValidationPeriod.After! with { Calendar = "observed" },
        }).From(sent, Books.All.CalendarOf("us"));

    private static DefaultStart DefaultOf(Vector vector) => vector.Id[..2] switch
    {
        "EU" => EuropeanLaw.LatePayment,
        "GB" => BritishLaw.LatePayment,
        _ => GermanLaw.Default,
    };

    private static PlaceCalendar PlaceOf(Vector vector) => Books.All.CalendarOf(vector.Text("placeOfPerformance") switch
    {
        null or "DE" => "de",
        "HH" => "de-hh",
        "BY" => "de-by",
        "BE" => "de-be",
        var place => throw new InvalidOperationException($"No calendar of {place} is here."),
    });

    private static DefaultFacts FactsOf(Vector vector)
    {
        var both = vector.Date("laterOfPerformanceAndNotice") ?? vector.Date("dueAndInvoiceReceived");
        var isBusiness = vector.IsSo("debtorIsConsumer") is false
            || !vector.Id.StartsWith("DE", StringComparison.Ordinal);
        var kind = isBusiness ? DebtorKind.Business : DebtorKind.Consumer;
        return new()
        {
            DueOn = vector.Date("dueDate") ?? vector.Date("agreedPaymentDay") ?? vector.Date("dueAndInvoiceReceived"),
            IsDueByCalendar = vector.IsSo("dueByCalendar")
                ?? (vector.Has("placeOfPerformance") || vector.Has("agreedPaymentDay")),
            InvoiceReceivedOn = vector.Date("invoiceReceived") ?? vector.Date("noticeOfAmount") ?? both,
            PerformedOn = vector.Date("goodsReceived") ?? vector.Date("performed") ?? both,
            DemandsReceivedOn =
            [
                .. new[] { vector.Date("reminderReceived"), vector.Date("mahnbescheidServed") }
                    .Where(date => date is not null).Select(date => date!.Value),
            ],
            RefusedOn = vector.Date("refusalDate"),
            Debtor = vector.IsSo("publicAuthority") is true ? DebtorKind.PublicBody : kind,
            IsConsumerTold = vector.IsSo("consumerNoticeInInvoice") is true,
            IsGrosslyUnfair = vector.IsSo("grosslyUnfair") is true,
        };
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
