using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.Laws;

/// <summary>When default begins, and when a claim is time-barred.</summary>
internal static class DefaultLaw
{
    private static readonly string[] Demands =
    [
        "reminderReceived", "mahnbescheidServed", "demandReceived", "paymentOrderServed", "orderForPaymentServed",
        "actionServed",
    ];

    private static readonly string[] Refusals = ["refusalDate", "refused", "refusedOn"];

    /// <summary>Since when a debtor is in default.</summary>
    public static Answer Start(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var facts = Facts(given);
        var rules = law.Rules<DefaultStart>().Where(rule => rule.AppliesWhen.DebtorKinds.IsEmpty
            || rule.AppliesWhen.DebtorKinds.Contains(facts.Debtor)).ToArray();
        var rule = rules.FirstOrDefault(rule => !rule.AppliesWhen.DebtorKinds.IsEmpty && IsOwn(rule))
            ?? rules.FirstOrDefault(IsOwn)
            ?? throw new NotCoveredException($"the pack of \"{law.Jurisdiction}\" without a rule of default");
        var dates = new Lazy<LegalDates>(() => DeadlineLaw.Covered(
            rule.From(facts, law.Calendar(DeadlineLaw.PlaceOf(question)))));
        var answer = new Answer().Say("reason", () => dates.Value.Obstacle is LegalObstacle.None
            ? null
            : (JsonNode)$"{dates.Value.Obstacle}");
        Say(LegalDay.Default, "defaultStarts", "defaultFrom");
        Say(LegalDay.Interest, "firstInterestDay", "interestFrom");
        return Say(LegalDay.LastDay, "effectiveDueDate", "lastDayOfPeriod", "relevantDay", "lastDay");

        bool IsOwn(DefaultStart one) =>
            one.Id.ToString().StartsWith($"{law.Jurisdiction}.", StringComparison.Ordinal);

        Answer Say(LegalDay day, params string[] names)
        {
            foreach (var name in names)
            {
                answer.Say(name, () => Answer.Text(dates.Value.On(day)));
            }

            return answer;
        }
    }

    private static DefaultFacts Facts(Given given)
    {
        var demands = Demands.Select(name => given.Find(name)).OfType<Given>().Where(day => !day.IsNull)
            .SelectMany(day => day.OneOrMore).Select(day => day.Date).ToValueList();
        var refusal = Day(given, Refusals);
        var (both, agreed) = (
            Day(given, "dueAndInvoiceReceived"), Day(given, "agreedPaymentDay", "agreedDay"));
        var due = Day(given, "dueDate", "due");
        var byCalendar = given.Find("dueByCalendar")?.Flag
            ?? (agreed is not null || (due is not null && demands.IsEmpty && refusal is null));
        var facts = new DefaultFacts
        {
            DueOn = due ?? agreed ?? both,
            IsDueByCalendar = byCalendar,
            InvoiceReceivedOn = both ?? Day(given, "invoiceReceived", "noticeOfAmount", "laterOfPerformanceAndNotice"),
            IsInvoiceDateUncertain = given.Find("invoiceDateUncertain", "receiptUncertain") is { IsNull: false } doubt
                && doubt.Flag,
            PerformedOn = Day(given, "goodsReceived", "performed", "serviceReceived"),
            AcceptedOn = Day(given, "accepted", "acceptance", "acceptedOn"),
            DemandsReceivedOn = demands,
            RefusedOn = refusal,
            Debtor = Debtor(given, both),
            IsConsumerTold = given.Find("consumerNoticeInInvoice") is { IsNull: false } told && told.Flag,
            IsGrosslyUnfair = given.Find("grosslyUnfair") is { IsNull: false } unfair && unfair.Flag,
        };
        return facts is { DueOn: null, InvoiceReceivedOn: null, PerformedOn: null }
            ? throw given.OtherForm("a due date or invoice")
            : facts;
    }

    // Where a case speaks of two in business, as those of invoices and performance do, it does not say so.
    private static DebtorKind Debtor(Given given, LocalDate? both) =>
        given.Find("publicAuthority") is { } body && body.Flag ? DebtorKind.PublicBody
        : given.Find("debtor", "debtorKind") is { } kind ? LawWords.Kind(kind)
        : given.Find("debtorIsConsumer") is { IsNull: false } consumer
            ? consumer.Flag ? DebtorKind.Consumer : DebtorKind.Business
        : both is null && given.Has("dueDate") ? DebtorKind.Consumer : DebtorKind.Business;

    /// <summary>When a claim is time-barred.</summary>
    public static Answer Limitation(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var rule = law.Rule<Limitation>(rule => rule.ExceptionTo is null, "a rule of limitation");
        var titled = Day(given, "titled", "judgment", "titledOn");
        var arose = Day(given, "arose", "dueDate") ?? titled ?? given.Need("arose").Date;

        // A reminder is no fact of limitation: nothing hangs on when it was sent.
        _ = Day(given, "reminderSent", "reminder", "remindersSent");
        var knownIn = given.Find("knownYear", "knowledgeYear");
        var facts = new ClaimFacts
        {
            AroseOn = arose,
            KnownOn = knownIn is { IsNull: false } ? KnownOn(arose, knownIn.Number) : Day(given, "knownOn"),
            IsUnknown = knownIn is not null && knownIn.IsNull,
            TitledOn = titled,
            AcknowledgedOn = new[] { "partPayment", "acknowledged", "acknowledgement", "partPayments" }
                .SelectMany(name => given.Find(name)?.OneOrMore ?? []).Select(day => day.Date).ToValueList(),
            Proceedings = Day(given, "served", "actionFiled", "filed") is { } served
                ? [new(served, Day(given, "ended", "proceedingsEnded"))]
                : [],
        };
        var dates = new Lazy<LegalDates>(() => DeadlineLaw.Covered(rule.From(facts)));
        return new Answer()
            .Say("timeBarredFrom", () => Answer.Text(dates.Value.DayAfter))
            .Say("lastDay", () => Answer.Text(dates.Value.LastDay))
            .Say("starts", () => dates.Value.On(LegalDay.Event) is { } start
                ? $"{Answer.Text(start).GetValue<string>()}T24:00"
                : null)
            .Say("years", () => titled is null ? rule.Years : rule.YearsWithTitle ?? rule.Years)
            .Say("suspendedFrom", () => Answer.Text(dates.Value.On(LegalDay.SuspendedFrom)))
            .Say("suspendedUntil", () => Answer.Text(dates.Value.On(LegalDay.SuspendedTo)))
            .Say("daysLeftWhenSuspended", () => dates.Value is { LastDay: { } last } all
                && all.On(LegalDay.SuspendedTo) is { } until
                ? Period.DaysBetween(until, last)
                : null);
    }

    /// <summary>What was paid on a claim that was time-barred.</summary>
    public static Answer Paid(Question question)
    {
        var given = question.Given;
        var (barred, paid) = (given.Need("timeBarredFrom").Date, given.Need("paid", "paidOn").Date);
        var rule = Law.Shipped(question).Rule<Limitation>(rule => rule.ExceptionTo is null, "a rule of limitation");
        return new Answer().Say("refundDue", () => rule.IsReturned(barred, paid));
    }

    private static LocalDate KnownOn(LocalDate arose, int year) =>
        year <= arose.Year ? arose : new(year, 1, 1);

    private static LocalDate? Day(Given given, params ReadOnlySpan<string> names) =>
        given.Find(names) is { IsNull: false } day ? day.Date : null;
}
