using NodaTime;

namespace Dunning.Cli.Policies;

/// <summary>A segment for each fact of the catalogue and type of attribute, to see how each is read.</summary>
internal static class EveryFact
{
    public const string Sentence =
        "One segment per fact and type of attribute, all treated alike: the decision names the first that holds.";

    private static readonly Amounts Thousand = Amounts.Of(new(1_000, Currency.EUR), new(1_000, Currency.USD));

    private static readonly (string Segment, Condition When)[] Segments =
    [
        .. OfDebtor(), .. OfPromises(), .. OfContacts(), .. OfAttributes(), .. OfReceivables(), .. OfCalendar(),
        .. OfReasons(),
    ];

    public static DunningPolicyBuilder Write(DunningPolicyBuilder policy)
    {
        foreach (var (segment, when) in Segments)
        {
            policy.Segment(segment, when, "standard");
        }

        return policy
            .Accept("DUN1320", "a test without a figure for the currency is one of the things to see here")
            .Accept("DUN1332", "it shows how facts are read, not how to collect")
            .Everyone("standard")
            .Treatment("standard", t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Letter)
                .Level("second-reminder", Start.AfterNotice(10), Tone.Urge, Channel.Email, Channel.Letter)
                .AtLastLevel(LastLevel.Stop));
    }

    private static (string Segment, Condition When)[] OfDebtor() =>
    [
        ("hardship", Facts.Hardship.IsTrue),
        ("vulnerable", Facts.Vulnerable.IsTrue),
        ("hostile", Facts.Hostile.IsTrue),
        ("stated-reason", Facts.StatedReason.In("forgot", "cashFlowTiming")),
        ("debtor-kind", Facts.DebtorKind.In("soleTrader", "business", "publicBody")),
        ("account-state", Facts.AccountState.Is("recalled")),
        ("creditor-role", Facts.CreditorRole.In("agency", "purchaser")),
        ("jurisdiction", Facts.Jurisdiction.Is("at")),
        ("preferred-channel", Facts.PreferredChannel.Is("sms")),
        ("risk-score", Facts.RiskScore.AtLeast(80)),
        ("on-time-rate", Facts.OnTimeRate.AtLeast(Percentage.Of(90))),
        ("average-days-late", Facts.AverageDaysLate.AtLeast(20)),
        ("earlier-episodes", Facts.EarlierEpisodes.Between(3, 5)),
        ("tenure-days", Facts.TenureDays.AtMost(90)),
        ("value-tier", Facts.ValueTier.Is("gold")),
        ("lifetime-value", Facts.LifetimeValue.AtLeast(Thousand)),
        ("open-service-ticket", Facts.OpenServiceTicket.IsTrue),
        ("holds", Facts.Holds.Has("complaint", "moratorium")),
        ("measure-state", Facts.MeasureState("bar-service").Is("applied")),
    ];

    private static (string Segment, Condition When)[] OfPromises() =>
    [
        ("broken-promises", Facts.BrokenPromises(90).AtLeast(2)),
        ("open-promises", Facts.OpenPromises.AtLeast(1)),
        ("kept-promise-rate", Facts.KeptPromiseRate.AtMost(Percentage.Of(50))),
        ("plan-state", Facts.PlanState.Is("broken")),
        ("days-past-arrangement", Facts.DaysPastArrangement.AtLeast(10)),
    ];

    private static (string Segment, Condition When)[] OfContacts() =>
    [
        ("contacts-by-phone", Facts.Contacts(7, ChannelKind.Call).AtLeast(1)),
        ("contacts", Facts.Contacts(30).AtLeast(4)),
        ("unanswered-attempts", Facts.UnansweredAttempts.AtLeast(3)),
        ("days-since-last-contact", Facts.DaysSinceLastContact.AtLeast(60)),
        ("days-since-hold-ended", Facts.DaysSinceHoldEnded.AtMost(30)),
        ("days-since-last-payment", Facts.DaysSinceLastPayment.AtMost(5)),
        ("failed-collections", Facts.FailedCollections(30, DeclineCategory.InsufficientFunds).AtLeast(1)),
        ("in-flight-payment", Facts.InFlightPayment.IsTrue),
    ];

    private static (string Segment, Condition When)[] OfAttributes() =>
    [
        ("integer-of-debtor", Facts.Integer("employees", AttributeOwner.Debtor).AtLeast(250)),
        ("money-of-account", Facts.Money("nominal", AttributeOwner.Account).AtLeast(Thousand)),
        ("share-of-account", Facts.Share("drawn", AttributeOwner.Account).AtLeast(Percentage.Of(95))),
        ("date-of-account", Facts.Date("endsOn", AttributeOwner.Account).OnOrBefore(new LocalDate(2026, 12, 31))),
        ("flag-of-receivable", Facts.Flag("estimated", AttributeOwner.Receivable).IsTrue),
        ("text-of-receivable", Facts.Text("tariff", AttributeOwner.Receivable).Is("night")),
        ("set-of-debtor", Facts.Set("labels", AttributeOwner.Debtor).Has("pilot")),
    ];

    private static (string Segment, Condition When)[] OfReceivables() =>
    [
        ("level-reached", Facts.LevelReached.AtLeast(2)),
        ("disputed-amount", Facts.DisputedAmount.AtLeast(Amounts.Of(new Money(1, Currency.EUR)))),
        ("consecutive-instalments", Facts.ConsecutiveInstalments.AtLeast(2)),
        ("overdue-amount", Facts.OverdueAmount.AtLeast(Thousand)),
        ("open-amount", Facts.OpenAmount.AtLeast(Thousand)),
        ("overdue-count", Facts.OverdueCount.AtLeast(5)),
        ("open-count", Facts.OpenCount.AtLeast(10)),
        ("overdue-share", Facts.OverdueShare.AtMost(Percentage.Of(10)) & Facts.OverdueCount.AtLeast(1)),
        ("oldest-due-date", Facts.OldestDueDate.OnOrBefore(new LocalDate(2020, 12, 31))),
        ("days-past-due", Facts.DaysPastDue.AtLeast(90)),
        ("days-until-due", Facts.DaysUntilDue.Is(3)),
    ];

    private static (string Segment, Condition When)[] OfCalendar() =>
    [
        ("month", Facts.Month.Is(12)),
        ("day-of-month", Facts.DayOfMonth.In(29, 30, 31)),
        ("weekday", Facts.Weekday.Is("sunday")),
    ];

    private static (string Segment, Condition When)[] OfReasons() =>
    [
        ("payment-method", Facts.PaymentMethod.Is("paymentRun")),
        ("part-paid-count", Facts.PartPaidCount.AtLeast(1)),
        ("rejected-disputes", Facts.RejectedDisputes(365).AtLeast(1)),
        ("likely-reason", Facts.LikelyReason.In("forgot", "hardship")),
    ];
}
