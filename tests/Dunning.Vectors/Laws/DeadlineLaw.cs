using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.Laws;

/// <summary>When a period ends.</summary>
internal static class DeadlineLaw
{
    private static readonly string[] Begins = ["begin", "beginDate", "firstDay"];

    private static readonly string[] Events =
    [
        "event", "eventDate", "served", "received", "revokedOn", "receivedOn", "servedOn", "notified", "delivered",
        "deliveredOn", "start", "from",
    ];

    /// <summary>A length from an event, or from a day that is its first.</summary>
    public static Answer Period(Question question)
    {
        var given = question.Given;
        var begin = given.Find(Begins);
        var date = (begin ?? given.Need(Events)).Date;
        var counts = given.Find("beginDayCounts", "eventDayCounts")?.Flag ?? begin is not null;
        var law = WithHolidays(question, Law.Of(question));
        var rule = RuleOf(question, law, counts);
        return Say(new(() => AtPlaces(question, law, place => rule.From(date, place))));
    }

    /// <summary>A part of a month, such as its middle.</summary>
    public static Answer OfMonth(Question question)
    {
        var given = question.Given;
        var month = NodaTime.Text.YearMonthPattern.Iso.Parse(given.Need("month").Text).Value;
        var term = given.Need("term").Word;
        var part = Says("anfang", "beginn", "début", "inizio") ? MonthPart.Beginning
            : Says("mitte", "mid", "milieu", "metà", "medio") ? MonthPart.Middle
            : Says("ende", "end", "fin", "fine", "einde", "ultimo") ? MonthPart.End
            : throw given.Need("term").Wrong("a part of a month");
        var law = WithHolidays(question, Law.Of(question));
        var rule = Rolling(question, law, NodaTime.Period.FromMonths(1));
        return Say(new(() => AtPlaces(question, law, place => rule.In(month, part, place))));

        bool Says(params string[] words) => words.Any(word => term.StartsWith(word, StringComparison.Ordinal));
    }

    /// <summary>More time, added to a period.</summary>
    public static Answer Extension(Question question)
    {
        var given = question.Given;
        var law = WithHolidays(question, Law.Of(question));
        var length = given.Find("extensionWeeks") is { } weeks ? NodaTime.Period.FromWeeks(weeks.Number)
            : given.Find("extensionMonths") is { } months ? NodaTime.Period.FromMonths(months.Number)
            : NodaTime.Period.FromDays(given.Need("extensionDays").Number);
        var rule = Rolling(question, law, length);
        var end = given.Need("oldEnd").Date;
        return Say(new(() => AtPlaces(question, law, place => rule.Extending(end, place))));
    }

    /// <summary>A notice that was sent: when it counts as received, and how long the person has then.</summary>
    public static Answer Sent(Question question)
    {
        var given = question.Given;
        var isReturned = given.Find("returned")?.Flag ?? false;
        var (first, second) = (given.Need("sent", "firstSent").Date, given.Find("secondSent")?.Date);
        var sent = isReturned ? second ?? throw given.OtherForm("a notice after the one that came back") : first;
        var isObserved = given.Find("observedHolidayCounts")?.Flag ?? false;
        var law = Law.Shipped(question);
        var rules = law.Rules<DeadlineRule>().Where(rule => rule.After is not null).ToArray();
        var (strict, cautious) = (
            new Lazy<LegalDates>(() => From(LegalStrength.Prohibition)),
            new Lazy<LegalDates>(() => From(LegalStrength.Guidance)));
        var meant = isObserved ? cautious : strict;
        return new Answer()
            .Say("assumedReceipt", () => Answer.Text(meant.Value.On(LegalDay.Receipt)))
            .Say("validationPeriodEnds", () => Answer.Text(meant.Value.LastDay))
            .Say("cautiousAlternative", () => new JsonObject
            {
                ["assumedReceipt"] = Answer.Text(cautious.Value.On(LegalDay.Receipt)),
                ["validationPeriodEnds"] = Answer.Text(cautious.Value.LastDay),
            });

        LegalDates From(LegalStrength strength) => Covered(
            (Array.Find(rules, rule => rule.Strength == strength)
                ?? throw new NotCoveredException($"the pack of \"{law.Jurisdiction}\" without such a period"))
            .From(sent, law.Calendar()));
    }

    /// <summary>Days, or what of the case's holidays is missing.</summary>
    public static LegalDates Covered(LegalDates dates) =>
        dates.Missing is { } missing ? throw new NotCoveredException($"a fact that is not given: {missing}") : dates;

    // Law of several countries leaves holidays to each: where all whose holidays are known agree, that is the answer.
    private static LegalDates AtPlaces(Question question, Law law, Func<PlaceCalendar, LegalDates> count)
    {
        var dates = count(law.Calendar(PlaceOf(question)));
        if (dates.Missing is null || law.Book.Packs.All(pack => pack.AlsoIn.IsEmpty || pack.Code != law.Jurisdiction))
        {
            return Covered(dates);
        }

        var book = LawPacks.Book();
        var all = law.Book.Packs.Single(pack => pack.Code == law.Jurisdiction).AlsoIn
            .Select(country => count(book.CalendarOf(country))).Where(found => found.Missing is null).ToArray();
        return all.Length > 0 && Array.TrueForAll(all, found => found.LastDay == all[0].LastDay)
            ? all[0]
            : Covered(dates);
    }

    /// <summary>The place by whose holidays a period ends, such as "de-hh" for "HH" in Germany.</summary>
    public static string PlaceOf(Question question)
    {
        var country = Law.Code(question.Jurisdiction);
        return question.Given.Find("placeOfPerformance", "place", "state", "region") is not { IsNull: false } place
            ? country
            : place.Word == country || place.Word.StartsWith($"{country}-", StringComparison.Ordinal) ? place.Word
            : $"{country}-{place.Word}";
    }

    /// <summary>A case may give the holidays itself, or name the statute of the country that lists them.</summary>
    public static Law WithHolidays(Question question, Law law)
    {
        if (question.Given.Find("holidays") is not { IsNull: false } given || given.IsText)
        {
            _ = question.Given.Find("holidays")?.Text;
            return law;
        }

        var calendar = Law.CalendarOf(law.Jurisdiction, given.Items.Select(item => item.Date));
        return law.IsShipped
            ? law.With(pack => pack.Code == law.Jurisdiction ? pack with { Calendars = [calendar] } : pack)
            : Law.Given(question, [calendar]);
    }

    // A term that has a first day is no time for an act: it ends with its last day, whatever that is.
    private static DeadlineRule RuleOf(Question question, Law law, bool counts)
    {
        var given = question.Given;
        if (given.Find("businessDays", "workingDays") is { } working)
        {
            var known = law.Rules<DeadlineRule>().FirstOrDefault(rule => rule.CountsWorkingDays && rule.After is null);
            return Plain(question, NodaTime.Period.FromDays(working.Number)) with
            {
                CountsWorkingDays = true,
                Calendar = known?.Calendar,
                EventDayCounts = counts,
            };
        }

        var length = new PeriodBuilder
        {
            Years = given.Find("years")?.Number ?? 0,
            Months = given.Find("months")?.Number ?? 0,
            Weeks = given.Find("weeks")?.Number ?? 0,
            Days = given.Find("days", "calendarDays")?.Number ?? 0,
        }.Build();
        return length.Equals(NodaTime.Period.Zero) ? throw given.OtherForm("a length of time")
            : counts ? Plain(question, length) with { EventDayCounts = true }
            : Rolling(question, law, length);
    }

    // How the country counts, for the length that is given.
    private static DeadlineRule Rolling(Question question, Law law, Period length)
    {
        var alike = law.Rules<DeadlineRule>()
            .Where(rule => rule is { EventDayCounts: false, CountsWorkingDays: false, After: null }
                && rule.Id.ToString().StartsWith($"{law.Jurisdiction}.", StringComparison.Ordinal))
            .OrderByDescending(rule => rule.Roll is not DeadlineRoll.None).FirstOrDefault();
        return alike is not null ? alike with { Length = length } : Plain(question, length) with
        {
            Roll = question.Given.Find("roll", "rollsToWorkingDay") is { } roll && roll.Flag
                ? DeadlineRoll.NextWorkingDay
                : DeadlineRoll.None,
        };
    }

    private static DeadlineRule Plain(Question question, Period length) => new()
    {
        Id = Law.Id(question, "period"),
        Citation = Law.Read,
        Source = Law.Read,
        Length = length,
    };

    private static Answer Say(Lazy<LegalDates> dates)
    {
        var answer = new Answer();
        foreach (var name in new[] { "end", "latest", "latestApplication", "lastDay", "deadline", "latestDay" })
        {
            answer.Say(name, () => Answer.Text(dates.Value.LastDay));
        }

        foreach (var name in new[] { "rawEnd", "rawDue", "rawLastDay" })
        {
            answer.Say(name, () => Answer.Text(dates.Value.On(LegalDay.RawLastDay)));
        }

        return answer.Say("dayAfter", () => Answer.Text(dates.Value.DayAfter));
    }
}
