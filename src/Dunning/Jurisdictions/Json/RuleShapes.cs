using Dunning.Json;
using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>The rules of a pack by kind: what all of them have, then what each kind has of its own.</summary>
internal static class RuleShapes
{
    private static readonly Format<ValueList<string>> Words = Lists.InOrder(Scalars.Text);

    private static readonly Choice<IsoDayOfWeek> Weekday = new(IsoDayOfWeek.None);

    private static readonly Format<ValueList<IsoDayOfWeek>> Weekdays = Lists.InOrder(Weekday);

    private static readonly Shape<LegalScope> Scope =
        new Shape<LegalScope>("scope", "To what a rule applies: all that is said must be met.", new())
            .Optional(
                "creditorRoles",
                Lists.InOrder(new Choice<CreditorRole>()),
                "In whose name the debt is collected.",
                new(scope => scope.CreditorRoles, (scope, value) => scope with { CreditorRoles = value }))
            .Optional("debtorKinds", Lists.InOrder(new Choice<DebtorKind>()), "What the debtor is.", new(
                scope => scope.DebtorKinds, (scope, value) => scope with { DebtorKinds = value }))
            .Optional("jurisdictions", Words, "The jurisdictions of the debtor, with those within them.", new(
                scope => scope.Jurisdictions, (scope, value) => scope with { Jurisdictions = value }))
            .Optional("products", Words, "What the debt is from.", new(
                scope => scope.Products, (scope, value) => scope with { Products = value }))
            .Optional(
                "channels",
                Lists.InOrder(new Choice<ChannelKind>(ChannelKind.None)),
                "The kinds of channel of the contact.",
                new(scope => scope.Channels, (scope, value) => scope with { Channels = value }))
            .Optional("purposes", Lists.InOrder(new Choice<Purpose>()), "What the contact is for.", new(
                scope => scope.Purposes, (scope, value) => scope with { Purposes = value }))
            .Optional("tonesFrom", new Choice<Tone>(), "The softest tone to which it applies.", new(
                scope => scope.TonesFrom, (scope, value) => scope with { TonesFrom = value }))
            .Optional(
                "places",
                Lists.InOrder(new Choice<ContactPlace>(ContactPlace.Unknown)),
                "The place at which the contact reaches the person.",
                new(scope => scope.Places, (scope, value) => scope with { Places = value }))
            .Optional("containing", Words, "Elements of content, of which the contact must have one.", new(
                scope => scope.Containing, (scope, value) => scope with { Containing = value }))
            .Optional("containingAll", Words, "Elements of content, all of which the contact must have.", new(
                scope => scope.ContainingAll, (scope, value) => scope with { ContainingAll = value }))
            .Optional(
                "circumstances",
                Lists.InOrder(new Choice<LegalCircumstance>(LegalCircumstance.None)),
                "Circumstances of the debtor, all of which must be known to be so.",
                new(scope => scope.Circumstances, (scope, value) => scope with { Circumstances = value }));

    private static readonly Shape<ContactCount> Count =
        new Shape<ContactCount>("count", "Which contacts count.", new())
            .Optional(
                "channels",
                Lists.InOrder(new Choice<ChannelKind>(ChannelKind.None)),
                "The kinds of channel.",
                new(count => count.Channels, (count, value) => count with { Channels = value }))
            .Optional("directions", Lists.InOrder(new Choice<ContactDirection>()), "Who contacted whom.", new(
                count => count.Directions, (count, value) => count with { Directions = value }))
            .Optional(
                "outcomes",
                Lists.InOrder(new Choice<ContactOutcome>()),
                "The outcomes that count; all if left out.",
                new(count => count.Outcomes, (count, value) => count with { Outcomes = value }))
            .Optional("except", Lists.InOrder(new Choice<ContactOutcome>()), "The outcomes that do not count.", new(
                count => count.Except, (count, value) => count with { Except = value }))
            .Optional("purposes", Lists.InOrder(new Choice<Purpose>()), "The purposes.", new(
                count => count.Purposes, (count, value) => count with { Purposes = value }))
            .Optional(
                "places",
                Lists.InOrder(new Choice<ContactPlace>()),
                "The places.",
                new(count => count.Places, (count, value) => count with { Places = value }))
            .Optional("per", new Choice<CountedPer>(), "About what they are counted together.", new(
                count => count.Per, (count, value) => count with { Per = value }))
            .Optional(
                "consentDays",
                Scalars.Integer,
                "For how many days contacts do not count to which the person consented directly.",
                new(count => count.ConsentDays, (count, value) => count with { ConsentDays = value }));

    private static readonly Shape<OpenHours> Hours =
        new Shape<OpenHours>("openHours", "Open hours of some weekdays.", new() { Days = [] })
            .Required("days", Lists.OneInOrder(Weekday), "The weekdays.", new(
                hours => hours.Days, (hours, value) => hours with { Days = value }))
            .Optional("from", Scalars.Time, "The time from which it is open.", new(
                hours => hours.From, (hours, value) => hours with { From = value }))
            .Optional("to", Scalars.Time, "The time up to which, not included, it is open; else to the day's end.", new(
                hours => hours.To, (hours, value) => hours with { To = value }));

    private static readonly Shape<ArrearsThreshold> Threshold =
        new Shape<ArrearsThreshold>("threshold", "The least share of the nominal amount in arrears.", default)
            .Required("share", Policies.PolicyScalars.Share, "The share, included.", new(
                threshold => threshold.Share, (threshold, value) => threshold with { Share = value }))
            .Optional("termMonthsMax", Scalars.Integer.OrNull(), "The longest term for which it holds, included.", new(
                threshold => threshold.TermMonthsMax, (threshold, value) => threshold with { TermMonthsMax = value }))
            .Optional("mortgage", Scalars.Flag, "Whether it holds for loans that are secured on land.", new(
                threshold => threshold.IsMortgage, (threshold, value) => threshold with { IsMortgage = value }));

    public static readonly Shape<TimeWindow> TimeWindow = Head("hours", "When contact is open.", new TimeWindow
        {
            Id = default, Citation = "", Source = "", Open = [],
        })
        .Required("open", Lists.OneInOrder(Hours), "The open hours; a weekday without any is closed.", new(
            rule => rule.Open, (rule, value) => rule with { Open = value }))
        .Optional("closedOnHolidays", Scalars.Flag, "Whether holidays are closed.", new(
            rule => rule.ClosedOnHolidays, (rule, value) => rule with { ClosedOnHolidays = value }))
        .Optional("closedOn", Lists.InOrder(Scalars.Date), "Single dates that are closed.", new(
            rule => rule.ClosedOn, (rule, value) => rule with { ClosedOn = value }));

    public static readonly Shape<FrequencyWindow> FrequencyWindow =
        Head("frequency", "How often at most.", new FrequencyWindow
        {
            Id = default, Citation = "", Source = "", Limit = 0, Length = 0,
        })
        .Required("limit", LegalScalars.Count, "How many contacts are allowed, the proposed one included.", new(
            rule => rule.Limit, (rule, value) => rule with { Limit = value }))
        .Required("length", LegalScalars.Count, "The length of the window, the day of the contact included.", new(
            rule => rule.Length, (rule, value) => rule with { Length = value }))
        .Optional("unit", new Choice<WindowUnit>(), "In what it is counted.", new(
            rule => rule.Unit, (rule, value) => rule with { Unit = value }))
        .Optional("counts", Count, "Which contacts count; every one from our side if left out.", new(
            rule => rule.Counts, (rule, value) => rule with { Counts = value }));

    public static readonly Shape<Cooldown> Cooldown =
        Head("cooldown", "How long a person is left in peace after something happened.", new Cooldown
        {
            Id = default, Citation = "", Source = "", After = new(), Length = 0,
        })
        .Required("after", Count, "The contacts after which it begins.", new(
            rule => rule.After, (rule, value) => rule with { After = value }))
        .Required("length", LegalScalars.Count, "The length.", new(
            rule => rule.Length, (rule, value) => rule with { Length = value }))
        .Optional("unit", new Choice<WindowUnit>(), "In what it is counted.", new(
            rule => rule.Unit, (rule, value) => rule with { Unit = value }))
        .Optional("eventDayCounts", Scalars.Flag, "Whether the day of the event is the first of the days.", new(
            rule => rule.EventDayCounts, (rule, value) => rule with { EventDayCounts = value }))
        .Optional("sameChannel", Scalars.Flag, "Whether it locks only the channel of the event.", new(
            rule => rule.SameChannel, (rule, value) => rule with { SameChannel = value }));

    public static readonly Shape<ConsentRule> Consent = Head("consent", "Which consent is needed.", new ConsentRule
        {
            Id = default, Citation = "", Source = "",
        })
        .Optional("needs", new Choice<ConsentNeed>(), "What is needed.", new(
            rule => rule.Needs, (rule, value) => rule with { Needs = value }))
        .Optional(
            "validDays",
            LegalScalars.CountOrNone,
            "For how many days a consent holds; until withdrawn if left out.",
            new(rule => rule.ValidDays, (rule, value) => rule with { ValidDays = value }))
        .Optional("givenToUs", Scalars.Flag, "Whether a consent that was given to the creditor is none.", new(
            rule => rule.GivenToUs, (rule, value) => rule with { GivenToUs = value }))
        .Optional(
            "honourWithin",
            DeadlineName.Known,
            "The period that law gives for honouring a withdrawal, by the name of its rule; none if left out.",
            new(rule => rule.HonourWithin, (rule, value) => rule with { HonourWithin = value }))
        .Optional("checkedWithinDays", LegalScalars.CountOrNone, "How old the check of the address may be.", new(
            rule => rule.CheckedWithinDays, (rule, value) => rule with { CheckedWithinDays = value }));

    public static readonly Shape<WishRule> Wish = Head("wish", "Wishes that law orders to heed.", new WishRule
        {
            Id = default, Citation = "", Source = "", Wishes = [],
        })
        .Required("wishes", Lists.InOrder(new Choice<ContactWish>()), "The wishes.", new(
            rule => rule.Wishes, (rule, value) => rule with { Wishes = value }));

    public static readonly Shape<ContentRule> Content = Head("content", "What a text must contain.", new ContentRule
        {
            Id = default, Citation = "", Source = "",
        })
        .Optional("requires", Words, "The elements that must be there.", new(
            rule => rule.Requires, (rule, value) => rule with { Requires = value }))
        .Optional("forbids", Words, "The elements of which none may be there.", new(
            rule => rule.Forbids, (rule, value) => rule with { Forbids = value }))
        .Optional("only", Words, "The elements besides which none may be there.", new(
            rule => rule.Only, (rule, value) => rule with { Only = value }));

    public static readonly Shape<NoticeGate> Notice = Head("notice", "A notice that must come first.", new NoticeGate
        {
            Id = default, Citation = "", Source = "", Requires = [],
        })
        .Required("requires", Words, "The elements that the notice before must have had.", new(
            rule => rule.Requires, (rule, value) => rule with { Requires = value }))
        .Optional("wait", DeadlineName.Known, "The period after it, by the name of its rule.", new(
            rule => rule.Wait, (rule, value) => rule with { Wait = value }))
        .Optional("waitsFromSending", Scalars.Flag, "Whether that period counts from the sending of the notice.", new(
            rule => rule.WaitsFromSending, (rule, value) => rule with { WaitsFromSending = value }))
        .Optional("allowsLaterDeadline", Scalars.Flag, "Whether a contact that asks to pay later is allowed.", new(
            rule => rule.AllowsLaterDeadline, (rule, value) => rule with { AllowsLaterDeadline = value }))
        .Optional("allowsWithoutNotice", Scalars.Flag, "Whether a contact before that notice is allowed.", new(
            rule => rule.AllowsWithoutNotice, (rule, value) => rule with { AllowsWithoutNotice = value }))
        .Optional("acts", Words, "The charges and measures that it guards, besides contacts.", new(
            rule => rule.Acts, (rule, value) => rule with { Acts = value }));

    public static readonly Shape<NoticeDuty> Duty =
        Head("duty", "A notice that is owed by a day because of a contact.", new NoticeDuty
        {
            Id = default, Citation = "", Source = "", Requires = [], Within = DeadlineName.Blank,
        })
        .Optional("after", Count, "The contacts that oblige; every one from our side if left out.", new(
            rule => rule.After, (rule, value) => rule with { After = value }))
        .Optional("containing", Words, "The elements that such a contact must have had, all of them.", new(
            rule => rule.Containing, (rule, value) => rule with { Containing = value }))
        .Optional("eachTime", Scalars.Flag, "Whether each such contact obliges anew; else only the first does.", new(
            rule => rule.EachTime, (rule, value) => rule with { EachTime = value }))
        .Required("requires", Words, "The elements that the notice must have, all of them in one.", new(
            rule => rule.Requires, (rule, value) => rule with { Requires = value }))
        .Required("within", DeadlineName.Known, "The period within which it must be given, by the name of its rule.",
            new(rule => rule.Within, (rule, value) => rule with { Within = value! }));

    public static readonly Shape<HoldRule> Hold = Head("hold", "What a state of a person forbids.", new HoldRule
        {
            Id = default, Citation = "", Source = "", Kind = default,
        })
        .Required("kind", Debtors.HoldShapes.Kind, "The kind of hold.", new(
            rule => rule.Kind, (rule, value) => rule with { Kind = value }))
        .Optional("cases", Words, "The cases of it.", new(
            rule => rule.Cases, (rule, value) => rule with { Cases = value }))
        .Optional("exceptCases", Words, "The cases of which it does not speak.", new(
            rule => rule.ExceptCases, (rule, value) => rule with { ExceptCases = value }))
        .Optional("allows", Lists.InOrder(new Choice<Purpose>()), "The purposes that stay allowed.", new(
            rule => rule.Allows, (rule, value) => rule with { Allows = value }))
        .Optional("lasts", DeadlineName.Known, "How long it lasts, by the name of the rule of the period.", new(
            rule => rule.Lasts, (rule, value) => rule with { Lasts = value }))
        .Optional("lastsFrom", new Choice<HoldLength>(), "From which day on that counts.", new(
            rule => rule.LastsFrom, (rule, value) => rule with { LastsFrom = value }))
        .Optional("stopsInterest", Scalars.Flag, "Whether interest stands still meanwhile.", new(
            rule => rule.StopsInterest, (rule, value) => rule with { StopsInterest = value }))
        .Optional("stopsCharges", Scalars.Flag, "Whether charges stand still meanwhile.", new(
            rule => rule.StopsCharges, (rule, value) => rule with { StopsCharges = value }))
        .Optional("notAgainWithin", LegalScalars.Period.OrNone(), "How long after its start no other may begin.", new(
            rule => rule.NotAgainWithin, (rule, value) => rule with { NotAgainWithin = value }));

    public static readonly Shape<DeadlineRule> Deadline =
        Head("deadline", "How a period is counted from an event to its last day.", DeadlineName.Blank)
        .Required("length", LegalScalars.Period, "The length: 14d, 2w, 6m, 3y.", new(
            rule => rule.Length, (rule, value) => rule with { Length = value }))
        .Optional("eventDayCounts", Scalars.Flag, "Whether the day of the event is the first of the period.", new(
            rule => rule.EventDayCounts, (rule, value) => rule with { EventDayCounts = value }))
        .Optional("countsWorkingDays", Scalars.Flag, "Whether only working days are counted.", new(
            rule => rule.CountsWorkingDays, (rule, value) => rule with { CountsWorkingDays = value }))
        .Optional("skipsWeekdays", Weekdays, "The weekdays that are not counted.", new(
            rule => rule.SkipsWeekdays, (rule, value) => rule with { SkipsWeekdays = value }))
        .Optional("skipsHolidays", Scalars.Flag, "Whether holidays are not counted.", new(
            rule => rule.SkipsHolidays, (rule, value) => rule with { SkipsHolidays = value }))
        .Optional("roll", new Choice<DeadlineRoll>(), "Where it ends whose last day is no working day.", new(
            rule => rule.Roll, (rule, value) => rule with { Roll = value }))
        .Optional("after", DeadlineName.Known, "The period that comes first, by the name of its rule.", new(
            rule => rule.After, (rule, value) => rule with { After = value }))
        .Optional(
            "calendar",
            Scalars.Text.OrNone(),
            "The jurisdiction whose holidays count wherever the place is.",
            new(rule => rule.Calendar, (rule, value) => rule with { Calendar = value }));

    public static readonly Shape<DefaultStart> Default = Head("default", "When default begins.", new DefaultStart
        {
            Id = default, Citation = "", Source = "",
        })
        .Optional("byCalendarDate", Scalars.Flag, "Whether a due date by the calendar brings default by itself.", new(
            rule => rule.ByCalendarDate, (rule, value) => rule with { ByCalendarDate = value }))
        .Optional("dueDateRolls", Scalars.Flag, "Whether a due date that is no working day moves on.", new(
            rule => rule.DueDateRolls, (rule, value) => rule with { DueDateRolls = value }))
        .Optional("byDemand", Scalars.Flag, "Whether a demand after the due date brings default.", new(
            rule => rule.ByDemand, (rule, value) => rule with { ByDemand = value }))
        .Optional("byDemandWithTerm", Scalars.Flag, "Whether only a demand that sets a term brings default.", new(
            rule => rule.ByDemandWithTerm, (rule, value) => rule with { ByDemandWithTerm = value }))
        .Optional("leastTerm", DeadlineName.Known, "The period that ends a term that is shorter.", new(
            rule => rule.LeastTerm, (rule, value) => rule with { LeastTerm = value }))
        .Optional("byRefusal", Scalars.Flag, "Whether a final refusal brings default.", new(
            rule => rule.ByRefusal, (rule, value) => rule with { ByRefusal = value }))
        .Optional("within", DeadlineName.Known, "The period that brings default by itself.", new(
            rule => rule.Within, (rule, value) => rule with { Within = value }))
        .Optional("consumersMustBeTold", Scalars.Flag, "Whether consumers must have been told of that period.", new(
            rule => rule.ConsumersMustBeTold, (rule, value) => rule with { ConsumersMustBeTold = value }))
        .Optional(
            "publicBodiesWithin",
            DeadlineName.Known,
            "The period that caps an agreed day for public bodies.",
            new(rule => rule.PublicBodiesWithin, (rule, value) => rule with { PublicBodiesWithin = value }))
        .Optional(
            "unfairWithin",
            DeadlineName.Known,
            "The period in place of an agreed day that is grossly unfair.",
            new(rule => rule.UnfairWithin, (rule, value) => rule with { UnfairWithin = value }));

    public static readonly Shape<Limitation> Limitation = Head("limitation", "When claims are barred.", new Limitation
        {
            Id = default, Citation = "", Source = "", Years = 0,
        })
        .Required("years", Scalars.Integer, "The years.", new(
            rule => rule.Years, (rule, value) => rule with { Years = value }))
        .Optional("yearsWithTitle", Scalars.Integer.OrNull(), "The years of a claim that a court has confirmed.", new(
            rule => rule.YearsWithTitle, (rule, value) => rule with { YearsWithTitle = value }))
        .Optional("yearsAtMost", Scalars.Integer.OrNull(), "The years after which it is whoever knows of it.", new(
            rule => rule.YearsAtMost, (rule, value) => rule with { YearsAtMost = value }))
        .Optional("fromYearEnd", Scalars.Flag, "Whether the years count from the end of the year.", new(
            rule => rule.FromYearEnd, (rule, value) => rule with { FromYearEnd = value }))
        .Optional("paymentRestarts", Scalars.Flag, "Whether a part payment lets the years begin again.", new(
            rule => rule.PaymentRestarts, (rule, value) => rule with { PaymentRestarts = value }))
        .Optional("demandRestarts", Scalars.Flag, "Whether a demand in writing lets the years begin again.", new(
            rule => rule.DemandRestarts, (rule, value) => rule with { DemandRestarts = value }))
        .Optional("enforcementRestarts", Scalars.Flag, "Whether acts of enforcement let the years begin again.", new(
            rule => rule.EnforcementRestarts, (rule, value) => rule with { EnforcementRestarts = value }))
        .Optional("proceedingsRestart", Scalars.Flag, "Whether the years begin again after proceedings.", new(
            rule => rule.ProceedingsRestart, (rule, value) => rule with { ProceedingsRestart = value }))
        .Optional("restartYearsAtMost", Scalars.Integer.OrNull(), "How many years at most begin again.", new(
            rule => rule.RestartYearsAtMost, (rule, value) => rule with { RestartYearsAtMost = value }))
        .Optional("proceedingsSuspend", Scalars.Flag, "Whether proceedings let it stand still.", new(
            rule => rule.ProceedingsSuspend, (rule, value) => rule with { ProceedingsSuspend = value }))
        .Optional("suspendedMonthsAfter", Scalars.Integer, "The months for which it stands still after they end.", new(
            rule => rule.SuspendedMonthsAfter, (rule, value) => rule with { SuspendedMonthsAfter = value }))
        .Optional("negotiationsSuspend", Scalars.Flag, "Whether negotiations let it stand still.", new(
            rule => rule.NegotiationsSuspend, (rule, value) => rule with { NegotiationsSuspend = value }))
        .Optional(
            "monthsAfterNegotiations",
            Scalars.Integer,
            "The months after negotiations in which it is not barred at any rate.",
            new(rule => rule.MonthsAfterNegotiations, (rule, value) => rule with { MonthsAfterNegotiations = value }))
        .Optional("paymentIsReturned", Scalars.Flag, "Whether what is paid on a barred claim is given back.", new(
            rule => rule.PaymentIsReturned, (rule, value) => rule with { PaymentIsReturned = value }));

    public static readonly Shape<DecisionGate> Decision =
        Head("decision", "What must be so before a decision or measure.", new DecisionGate
        {
            Id = default, Citation = "", Source = "", Acts = [],
        })
        .Required("acts", Words, "The decisions and measures that it guards.", new(
            rule => rule.Acts, (rule, value) => rule with { Acts = value }))
        .Optional("when", Words, "Facts that must be so for it to apply.", new(
            rule => rule.When, (rule, value) => rule with { When = value }))
        .Optional("requires", Words, "Facts that must be so, all of them.", new(
            rule => rule.Requires, (rule, value) => rule with { Requires = value }))
        .Optional("requiresOneOf", Words, "Facts of which one must be so.", new(
            rule => rule.RequiresOneOf, (rule, value) => rule with { RequiresOneOf = value }))
        .Optional("forbids", Words, "Facts that must not be so.", new(
            rule => rule.Forbids, (rule, value) => rule with { Forbids = value }))
        .Optional("unless", Words, "Facts of which one lets it be taken all the same.", new(
            rule => rule.Unless, (rule, value) => rule with { Unless = value }))
        .Optional("arrears", Lists.InOrder(Threshold), "The least arrears, by the term of the loan.", new(
            rule => rule.Arrears, (rule, value) => rule with { Arrears = value }))
        .Optional("consecutiveInstalments", Scalars.Integer, "How many instalments in a row must be in default.", new(
            rule => rule.ConsecutiveInstalments, (rule, value) => rule with { ConsecutiveInstalments = value }))
        .Optional("instead", Scalars.Text.OrNone(), "What is to be done in its place.", new(
            rule => rule.Instead, (rule, value) => rule with { Instead = value }));

    private static Shape<T> Head<T>(string name, string meaning, T blank)
        where T : LegalRule => new Shape<T>(name, meaning, blank)
        .Required("rule", LegalScalars.RuleId, "The name: the code of the pack, a point, words with hyphens.", new(
            rule => rule.Id, (rule, value) => (T)(rule with { Id = value })))
        .Required("citation", Scalars.Text, "Where the law says so.", new(
            rule => rule.Citation, (rule, value) => (T)(rule with { Citation = value })))
        .Optional("strength", new Choice<LegalStrength>(), "How strictly it binds.", new(
            rule => rule.Strength, (rule, value) => (T)(rule with { Strength = value })))
        .Optional("appliesWhen", Scope, "To what it applies; to everything if left out.", new(
            rule => rule.AppliesWhen, (rule, value) => (T)(rule with { AppliesWhen = value })))
        .Optional("validFrom", Scalars.Date.OrNull(), "The first day on which it is law.", new(
            rule => rule.ValidFrom, (rule, value) => (T)(rule with { ValidFrom = value })))
        .Optional("validTo", Scalars.Date.OrNull(), "The day on which it is law no longer.", new(
            rule => rule.ValidTo, (rule, value) => (T)(rule with { ValidTo = value })))
        .Required("source", Scalars.Text, "Where its text was read.", new(
            rule => rule.Source, (rule, value) => (T)(rule with { Source = value })))
        .Optional("lastConfirmed", Scalars.Date.OrNull(), "The day on which it was last read; never if left out.", new(
            rule => rule.LastConfirmed, (rule, value) => (T)(rule with { LastConfirmed = value })))
        .Optional("exceptionTo", LegalScalars.RuleId.OrNull(), "The rule to which it is an exception.", new(
            rule => rule.ExceptionTo, (rule, value) => (T)(rule with { ExceptionTo = value })));
}
