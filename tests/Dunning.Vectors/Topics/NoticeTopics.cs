using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.World;
using NodaTime;

namespace Dunning.Vectors.Topics;

/// <summary>Is a notice due on a day: grace, delay, interval, a first day.</summary>
internal static class NoticeTopics
{
    private const int FarDays = 300;

    private static readonly PolicyOptions Plain = new() { GapDays = 0, SettleDays = 0 };

    /// <summary>Grace and claims: the last day of grace is free, and so is who owes nothing or too little.</summary>
    public static Answer Grace(Question question)
    {
        var given = question.Given;
        var days = given.Need("docDates", "docDate", "runDates", "runDate", "asOf", "today");
        var items = given.Find(Words.Items) is { } list ? ItemReader.All(list, null) : [ItemReader.Read(given, null)];
        if (given.Find(Words.Grace)?.Number is { } grace)
        {
            items = [.. items.Select(item => item with { GraceUntil = item.DueOn.PlusDays(grace) })];
        }

        if (given.Find("onlyOverdue", "overdueOnly")?.OneOrMore.Any(only => !only.Flag) == true)
        {
            throw new NotCoveredException("what is not due yet, listed in a reminder");
        }

        var fee = given.Find("lineFee");
        var policy = Debt.Policies(
            Conventions.Of(question.System).Options,
            fee is null ? Debt.OneNotice(1) : OneAtACost,
            MinimumTopics.Minimum(given));
        var holds = ItemReader.Holds(given.Find(Words.Items) ?? given, items.Min(item => item.DueOn));
        var debt = Debt.Of(policy, items).With(facts => facts with { Holds = holds });
        debt = fee is null ? debt : debt.Under(OfEachLine(fee, items));

        // Of one claim by itself, the document that is not made is null; a rule asked about is not met.
        var isAsked = given.Has(Words.Grace) || given.Has(MinimumTopics.Names);
        JsonNode? Due(LocalDate day) => debt.Acts(day) ? true : days.IsList || isAsked ? false : null;
        return Words.SayDue(new(), () => Answer.As(days, day => Due(day.Date)))
            .Say("chargeable", () => Answer.As(days, day => Answer.Each(
                debt.Decide(day.Date).Actions.SelectMany(act => act.Items).Where(item => item.Role is ItemRole.Rises),
                item => item.Receivable.Value)))
            .Say("notDueSection", () => Answer.As(days, day => NotDue(debt, day.Date)))
            .Say("lineFees", () => fee is null
                ? throw new NotCoveredException(Concepts.Charge)
                : Answer.As(days, day => Answer.Text(debt.Decide(day.Date).Actions
                    .Aggregate(new Money(0, debt.Facts.Currency), (sum, act) => sum + NoticeChargeTopics.Cost(act)))));
    }

    private static void OneAtACost(TreatmentBuilder t) => t
        .Level("notice", Start.OnDay(1), Tone.Remind, Channel.Email, Channel.Letter).ChargeByLaw(FeeKind.Reminder)
        .AtLastLevel(LastLevel.Stop);

    // Each claim costs it, as long as all are of the currency that the case leaves unsaid.
    private static FeeSchedule OfEachLine(Given fee, IReadOnlyList<Receivable> items) =>
        items.All(item => item.Currency == Debt.AnyCurrency)
            ? ChargeTopics.Flat(fee.Amount)
            : throw fee.Wrong("an amount in the currency of the claims");

    // What a notice announces beside what it asks for: nothing, so nothing may be there that is not due.
    private static JsonArray NotDue(Debt debt, LocalDate day) => debt.Standings(day).Any(item => !item.IsOverdue)
        ? throw new NotCoveredException("what is not due yet, listed in a reminder")
        : Answer.Each(
            debt.Decide(day).Actions.SelectMany(act => act.Items).Where(item => item.Role is ItemRole.Announced),
            item => item.Receivable.Value);

    /// <summary>One level by itself, for a claim or since the notice before.</summary>
    public static Answer Level(Question question)
    {
        var given = question.Given;
        var level = given.Need("level");
        var days = given.Need("runDates", "docDates", "runDate", "asOf");
        var ladder = Ladder.Read(level, given);
        var start = ladder.Levels[0].Start;
        if (start.From is not StartFrom.LastNotice)
        {
            var due = Debt.Of(Policy(ladder.Write), Debt.Item(given.Need(Words.Due).Date));
            return Words.SayDue(new(), () => Answer.As(days, day => due.Acts(day.Date)));
        }

        var previous = given.Need("previousLetter", "lastLetter", "previousNotice", "lastReminder", "lastRun").Date;
        var debt = Debt.Of(
            Policy(t => t.Level("before", Start.OnDay(1), Tone.Remind, Channel.Email)
                .Level("next", start, Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop)),
            Debt.Item(previous.PlusDays(-1))).After(previous);
        return Words.SayDue(new(), () => Answer.As(days, day => debt.Acts(day.Date)));
    }

    /// <summary>A number of days after the due date, which other systems pass and some only reach.</summary>
    public static Answer FirstDay(Question question)
    {
        var given = question.Given;
        var days = given.Need("runDates", "docDates", "runDate", "asOf");
        var (due, start) = (given.Need(Words.Due).Date, given.Need("startDays").Number);
        JsonNode? At(int first) => Answer.As(days, day =>
            Debt.Of(Policy(Debt.OneNotice(first)), Debt.Item(due)).Acts(day.Date));
        bool? passes = Conventions.Of(question.System).Options == PolicyOptions.OcaLike ? true : null;
        return Words.SayDue(new(), () => Words.Agreed(
            passes, (true, false), isPassed => At(isPassed ? start + 1 : start), Words.PassedOrReached));
    }

    /// <summary>Days that must lie between two notices; exactly reached is enough.</summary>
    public static Answer Gap(Question question)
    {
        var given = question.Given;
        var least = given.Find("minIntervalDays", "minDaysBetweenNotices", "minDaysBetween", "minDaysSinceLast");
        var gap = (least ?? given.Need("intervalDays", "dunningInterval", "dunningIntervalDays", "daysBetween")).Number;
        var last = given.Need("lastReminder", "lastNotice", "lastLetter", "lastContact", "lastDunning").Date;
        var days = given.Need("runDates", "docDates", "runDate", "asOf");
        JsonNode? At(int apart)
        {
            var debt = Debt.Of(
                Debt.Policies(
                    Plain with { GapDays = apart },
                    t => t.Level("first", Start.OnDay(1), Tone.Remind, Channel.Email)
                        .Level("next", Start.OnDay(2), Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop)),
                Debt.Item(last.PlusDays(-1))).After(last);
            return Answer.As(days, day => debt.Acts(day.Date));
        }

        // A least number is enough when it is reached; other words leave it open.
        bool? isPassed = least is not null ? false : Conventions.Of(question.System).IntervalIsOpen;
        return Words.SayDue(new(), () => Words.Agreed(
            isPassed, (true, false), passes => At(passes ? gap + 1 : gap), Words.PassedOrReached));
    }

    /// <summary>A notice whose day no run saw: the next run makes up for it, once.</summary>
    public static Answer Missed(Question question)
    {
        var given = question.Given;
        var (day, next) = (given.Need("reminderDate").Date, given.Need("nextRun").Date);
        var down = given.Need("serverDown", "noRunOn").Date;
        if (day != down || next <= down)
        {
            throw new NotCoveredException("a run that was missed on another day than the notice");
        }

        var debt = Debt.Of(Policy(Debt.OneNotice(1)), Debt.Item(day.PlusDays(-1)));
        return new Answer().Say("reminderSentOn", () => Answer.Text(debt.Decide(next).Actions.SingleOrDefault()?.On));
    }

    /// <summary>An account is dunned if its oldest claim is old enough; then younger ones ride along.</summary>
    public static Answer Account(Question question)
    {
        var given = question.Given;
        var least = given.Need("minDaysInArrearsAccount", "minDaysInArrears", "minDaysOverdue").Number;
        var rows = given.Members.Where(member => member.IsList).ToArray();
        return Words.SayDue(new(), () => Answer.Each(rows, row =>
            Debt.Of(Policy(Debt.OneNotice(least)), ItemReader.All(row, Debt.AnyDay)).Acts(Debt.AnyDay)));
    }

    /// <summary>A notice before or after the due date, or after the document: on which day does it come?</summary>
    public static Answer Schedule(Question question)
    {
        var given = question.Given;
        var document = given.Find(Words.InvoiceDate)?.Date;

        // Without a due date, what comes after the invoice comes before a day that is far enough.
        var due = given.Find(Words.Due) is { } day ? day.Date
            : (document ?? throw new NotCoveredException("a schedule of no date")).PlusDays(FarDays);
        if (given.Find("schedules") is { } schedules)
        {
            return new Answer().Say("firstDate", () => Answer.Each(schedules.Items, schedule => Answer.Text(
                First(due, document, schedule.Items.Select(notice => Offset(notice, due, document))))));
        }

        var reminder = given.Need("reminder");
        JsonNode? Date() => Answer.Text(First(due, document, [Days(reminder, due, document)]));
        return new Answer().Say("date", Date).Say("firstDate", Date);
    }

    private static DunningPolicy Policy(Action<TreatmentBuilder> steps) => Debt.Policies(Plain, steps);

    private static int Offset(Given notice, LocalDate due, LocalDate? document)
    {
        var isBefore = notice.Has("before");
        var (anchor, days) = (notice.Need("before", "after"), notice.Need("days").Number);
        return (anchor.Text, isBefore) switch
        {
            ("due" or "dueDate", var before) => before ? -days : days,
            ("invoiceDate" or "invoice", false) => AfterDocument(days, due, document),
            _ => throw anchor.Wrong("a day of the invoice"),
        };
    }

    private static int Days(Given reminder, LocalDate due, LocalDate? document) =>
        reminder.Find("beforeDue", "daysBeforeDue") is { } before ? -before.Number
        : reminder.Find("afterDue", "daysAfterDue") is { } after ? after.Number
        : AfterDocument(reminder.Need("afterInvoice", "afterInvoiceDate", "daysAfterInvoice").Number, due, document);

    private static int AfterDocument(int days, LocalDate due, LocalDate? document) => Words.DaysBetween(
        due, (document ?? throw new NotCoveredException("days after an invoice of no date")).PlusDays(days));

    // Notices of a day before the due date announce; one of the due date itself is neither before nor after it.
    private static LocalDate? First(LocalDate due, LocalDate? document, IEnumerable<int> days)
    {
        var offsets = days.Order().ToArray();
        if (offsets.Contains(0))
        {
            throw new NotCoveredException("a notice on the due date");
        }

        var policy = Policy(t =>
        {
            foreach (var day in offsets)
            {
                t = day < 0 ? t.BeforeDue($"before{-day}", -day, Channel.Email)
                    : t.Level($"after{day}", Start.OnDay(day), Tone.Remind, Channel.Email);
            }

            _ = offsets[^1] > 0 ? t.AtLastLevel(LastLevel.Stop) : t;
        });
        var (debt, from) = (Debt.Of(policy, Debt.Item(due)), document ?? due.PlusDays(Math.Min(0, offsets[0]) - 1));
        return debt.Acts(from) ? from : debt.Decide(from).NextEvaluation;
    }
}
