namespace Dunning;

/// <summary>Every rule that speaks in decisions, by capability. Each has a page under docs/rules.</summary>
public static class Rules
{
    /// <summary>A segment above the one that took the case: its condition is not true.</summary>
    public static readonly RuleId SegmentsNotMet = new("segments.not-met");

    /// <summary>The segment that took the case.</summary>
    public static readonly RuleId SegmentsTaken = new("segments.taken");

    /// <summary>The case stays in its segment for the days that the segment says.</summary>
    public static readonly RuleId SegmentsSticky = new("segments.sticky");

    /// <summary>The case stays in its segment until a notice was given in it: one change per notice.</summary>
    public static readonly RuleId SegmentsOneChange = new("segments.one-change");

    /// <summary>The case came from another segment; the level that it has reached stays.</summary>
    public static readonly RuleId SegmentsEntered = new("segments.entered");

    /// <summary>The notice costs something: the charge of the highest level that rises in it.</summary>
    public static readonly RuleId ChargesAdded = new("charges.added");

    /// <summary>The notice costs what a schedule of the law gives.</summary>
    public static readonly RuleId ChargesByLaw = new("charges.by-law");

    /// <summary>The notice costs less than the policy says, because law allows no more for a reminder.</summary>
    public static readonly RuleId ChargesCapped = new("charges.capped");

    /// <summary>Law wants a notice, and a time after it, before it lets a claim be charged for.</summary>
    public static readonly RuleId ChargesGuarded = new("charges.guarded");

    /// <summary>A claim costs what law fixes, and no schedule of the law gives an amount for it.</summary>
    public static readonly RuleId ChargesNoSchedule = new("charges.no-schedule");

    /// <summary>The notice costs nothing: it raises nothing to a level that has a charge.</summary>
    public static readonly RuleId ChargesFree = new("charges.free");

    /// <summary>The policy has a charge for the level, and no figure in the currency of the case.</summary>
    public static readonly RuleId ChargesNoFigure = new("charges.no-figure");

    /// <summary>A hold in force keeps what rises from being charged for.</summary>
    public static readonly RuleId ChargesHeld = new("charges.held");

    /// <summary>The charge for the level on this day was waived or cancelled.</summary>
    public static readonly RuleId ChargesLetOff = new("charges.let-off");

    /// <summary>The notice asks for interest by a rule of law.</summary>
    public static readonly RuleId InterestAsked = new("interest.asked");

    /// <summary>There is less interest than the policy asks for, or no figure in the currency of the case.</summary>
    public static readonly RuleId InterestMinimum = new("interest.minimum");

    /// <summary>A receivable bears no interest: none is claimed, or no day bears any.</summary>
    public static readonly RuleId InterestNone = new("interest.none");

    /// <summary>No rule of law says what interest a receivable bears, or more than one does.</summary>
    public static readonly RuleId InterestNoRule = new("interest.no-rule");

    /// <summary>The rate on which interest rests is not known for a day.</summary>
    public static readonly RuleId InterestRateGap = new("interest.rate-gap");

    /// <summary>It is not known when what is paid was paid, so interest cannot be told.</summary>
    public static readonly RuleId InterestPayments = new("interest.payments");

    /// <summary>A step is due: its day has come.</summary>
    public static readonly RuleId StepsReached = new("steps.reached");

    /// <summary>A level is not due yet: its day lies ahead.</summary>
    public static readonly RuleId StepsNotYet = new("steps.not-yet");

    /// <summary>The day from which a step counts is not known.</summary>
    public static readonly RuleId StepsDayNotKnown = new("steps.day-not-known");

    /// <summary>The time in which a step may be done is over; it is passed over.</summary>
    public static readonly RuleId StepsOver = new("steps.over");

    /// <summary>Nobody did the task of a level until it expired; the level is passed over.</summary>
    public static readonly RuleId StepsTaskExpired = new("steps.task-expired");

    /// <summary>A level comes after another that is not issued yet.</summary>
    public static readonly RuleId StepsComesAfter = new("steps.comes-after");

    /// <summary>A step whose condition is not true is passed over, because the next is due.</summary>
    public static readonly RuleId StepsPassedOver = new("steps.passed-over");

    /// <summary>The condition of a step is not true on its day.</summary>
    public static readonly RuleId StepsWhenNotMet = new("steps.when-not-met");

    /// <summary>The ladder waits for a mandatory step whose condition is not true.</summary>
    public static readonly RuleId StepsMandatoryWaits = new("steps.mandatory-waits");

    /// <summary>The last notice of the case is too few days ago.</summary>
    public static readonly RuleId StepsGap = new("steps.gap");

    /// <summary>One collect notice a day in a case: another step goes first.</summary>
    public static readonly RuleId StepsOneNotice = new("steps.one-notice");

    /// <summary>Another level is due as well; one notice rises one step, or the higher one is taken.</summary>
    public static readonly RuleId StepsCatchUp = new("steps.catch-up");

    /// <summary>The last level is issued, and the treatment stops there.</summary>
    public static readonly RuleId StepsLastLevel = new("steps.last-level");

    /// <summary>The last level was repeated as often as the treatment allows.</summary>
    public static readonly RuleId StepsLastLevelTimes = new("steps.last-level-times");

    /// <summary>The treatment has no level, so nothing is asked for.</summary>
    public static readonly RuleId StepsNoLevel = new("steps.no-level");

    /// <summary>The last level is repeated.</summary>
    public static readonly RuleId StepsRepeated = new("steps.repeated");

    /// <summary>A notice before the due date is not due yet.</summary>
    public static readonly RuleId BeforeDueNotYet = new("before-due.not-yet");

    /// <summary>
    /// A notice before the due date: nothing lies ahead that it could announce, or a later one is due.
    /// </summary>
    public static readonly RuleId BeforeDueOver = new("before-due.over");

    /// <summary>A notice before the due date was already given for what lies ahead.</summary>
    public static readonly RuleId BeforeDueAnnounced = new("before-due.announced");

    /// <summary>No notice before the due date while something in the case is urged.</summary>
    public static readonly RuleId BeforeDueSilent = new("before-due.silent");

    /// <summary>The person asked to be contacted within hours.</summary>
    public static readonly RuleId ContactsHours = new("contacts.hours");

    /// <summary>The person asked not to be contacted at work.</summary>
    public static readonly RuleId ContactsNotAtWork = new("contacts.not-at-work");

    /// <summary>The person was called today already.</summary>
    public static readonly RuleId ContactsOneCallADay = new("contacts.one-call-a-day");

    /// <summary>Law allows a contact by a channel on a later day.</summary>
    public static readonly RuleId LawWaits = new("law.waits");

    /// <summary>Law forbids a contact by a channel, and waiting does not help.</summary>
    public static readonly RuleId LawForbids = new("law.forbids");

    /// <summary>A fact is missing without which law cannot be judged, so the contact is refused.</summary>
    public static readonly RuleId LawMissing = new("law.missing");

    /// <summary>What brings a step has happened.</summary>
    public static readonly RuleId EventsHappened = new("events.happened");

    /// <summary>What brings a step has not happened.</summary>
    public static readonly RuleId EventsNone = new("events.none");

    /// <summary>What brings a step has happened, and the step comes some days later.</summary>
    public static readonly RuleId EventsNotYet = new("events.not-yet");

    /// <summary>What brings a step has happened, and the step was given for it.</summary>
    public static readonly RuleId EventsAnswered = new("events.answered");

    /// <summary>What brings a step has happened too long ago.</summary>
    public static readonly RuleId EventsOver = new("events.over");

    /// <summary>An event has brought the step as often as the policy allows.</summary>
    public static readonly RuleId EventsTimes = new("events.times");

    /// <summary>The step was given too few days ago.</summary>
    public static readonly RuleId EventsEvery = new("events.every");

    /// <summary>Nothing may be asked for, so neither a notice that asks nor a measure is due.</summary>
    public static readonly RuleId EventsNothingToAsk = new("events.nothing-to-ask");

    /// <summary>A measure is in force, or asked for and not yet carried out.</summary>
    public static readonly RuleId MeasuresInForce = new("measures.in-force");

    /// <summary>A measure is not due yet.</summary>
    public static readonly RuleId MeasuresNotYet = new("measures.not-yet");

    /// <summary>A measure of lower rank comes first.</summary>
    public static readonly RuleId MeasuresRank = new("measures.rank");

    /// <summary>A measure requires a notice that was sent, not returned, some days ago.</summary>
    public static readonly RuleId MeasuresRequired = new("measures.required");

    /// <summary>A circumstance keeps a measure from being applied.</summary>
    public static readonly RuleId MeasuresBlocked = new("measures.blocked");

    /// <summary>A measure is taken back, because of a circumstance.</summary>
    public static readonly RuleId MeasuresReverted = new("measures.reverted");

    /// <summary>The policy does nothing before its first day.</summary>
    public static readonly RuleId PolicyNotLive = new("policy.not-live");

    /// <summary>The last day of a duty has passed.</summary>
    public static readonly RuleId StepsDutyMissed = new("steps.duty-missed");

    /// <summary>Nothing is open.</summary>
    public static readonly RuleId ReceivablesSettled = new("receivables.settled");

    /// <summary>A credit of the debtor covers what is due.</summary>
    public static readonly RuleId ReceivablesInCredit = new("receivables.in-credit");

    /// <summary>Nothing is overdue yet.</summary>
    public static readonly RuleId ReceivablesNotOverdue = new("receivables.not-overdue");

    /// <summary>Grace has been given.</summary>
    public static readonly RuleId ReceivablesGrace = new("receivables.grace");

    /// <summary>Money for it is on its way.</summary>
    public static readonly RuleId ReceivablesInFlight = new("receivables.in-flight");

    /// <summary>It is listed, and not asked for.</summary>
    public static readonly RuleId ReceivablesShownOnly = new("receivables.shown-only");

    /// <summary>Only charges or interest are overdue; they cause no step.</summary>
    public static readonly RuleId ReceivablesNoPrincipal = new("receivables.no-principal");

    /// <summary>It may rise no further.</summary>
    public static readonly RuleId ReceivablesMaxRung = new("receivables.max-rung");

    /// <summary>The overdue principal is within the tolerance.</summary>
    public static readonly RuleId ReceivablesTolerance = new("receivables.tolerance");

    /// <summary>A payment was taken back: the tone starts again.</summary>
    public static readonly RuleId ReceivablesChargedBack = new("receivables.charged-back");

    /// <summary>It is disputed.</summary>
    public static readonly RuleId DisputesOpen = new("disputes.open");

    /// <summary>A dispute was rejected; the amount rests some days.</summary>
    public static readonly RuleId DisputesSettling = new("disputes.settling");

    /// <summary>A hold is in force.</summary>
    public static readonly RuleId HoldsInForce = new("holds.in-force");

    /// <summary>A hold that stopped a step has ended; the debt rests some days.</summary>
    public static readonly RuleId HoldsSettling = new("holds.settling");

    /// <summary>A promise to pay is open.</summary>
    public static readonly RuleId PromisesOpen = new("promises.open");

    /// <summary>A payment plan is in force.</summary>
    public static readonly RuleId PlansActive = new("plans.active");

    /// <summary>So many instalments of a payment plan were missed that it is over.</summary>
    public static readonly RuleId PlansFallenThrough = new("plans.fallen-through");

    /// <summary>An instalment of a payment plan was not paid in time.</summary>
    public static readonly RuleId PlansInstalmentMissed = new("plans.instalment-missed");

    /// <summary>The account is placed with an agency, or sold.</summary>
    public static readonly RuleId AccountsNotOurs = new("accounts.not-ours");

    /// <summary>Less may be asked for than the level is worth.</summary>
    public static readonly RuleId MinimumAmount = new("minimum.amount");

    /// <summary>Too small a share of what is open may be asked for.</summary>
    public static readonly RuleId MinimumShare = new("minimum.share");

    /// <summary>The policy has no minimum for the currency.</summary>
    public static readonly RuleId MinimumNoThreshold = new("minimum.no-threshold");

    /// <summary>It is not known until when payments are known.</summary>
    public static readonly RuleId PaymentsUnknown = new("payments.unknown");

    /// <summary>Payments are known to a day that is too long ago.</summary>
    public static readonly RuleId PaymentsTooOld = new("payments.too-old");

    /// <summary>Payments are not known for the due date yet.</summary>
    public static readonly RuleId PaymentsNotKnownForDue = new("payments.not-known-for-due");

    /// <summary>The debtor was already contacted today.</summary>
    public static readonly RuleId ContactsOneADay = new("contacts.one-a-day");

    /// <summary>Another case of the debtor has the one contact of the day.</summary>
    public static readonly RuleId ContactsOtherCase = new("contacts.other-case");

    /// <summary>The weekday is none on which the debtor may be contacted.</summary>
    public static readonly RuleId ContactsWeekday = new("contacts.weekday");

    /// <summary>An action of the case was handed over, and its outcome is not known yet.</summary>
    public static readonly RuleId ContactsInFlight = new("contacts.in-flight");

    /// <summary>A channel that stands before it works.</summary>
    public static readonly RuleId ChannelsFirst = new("channels.first");

    /// <summary>There is no address for the channel.</summary>
    public static readonly RuleId ChannelsUnreachable = new("channels.unreachable");

    /// <summary>The last contact by the channel came back.</summary>
    public static readonly RuleId ChannelsReturned = new("channels.returned");

    /// <summary>The debtor has withdrawn consent to the channel.</summary>
    public static readonly RuleId ChannelsConsentWithdrawn = new("channels.consent-withdrawn");

    /// <summary>The debtor wishes to be contacted by the channel on other weekdays.</summary>
    public static readonly RuleId ChannelsWeekday = new("channels.weekday");

    /// <summary>The channel that the debtor prefers is open in a few days, so the notice waits for it.</summary>
    public static readonly RuleId ChannelsPatience = new("channels.patience");

    /// <summary>Nobody is there to whom the step could go.</summary>
    public static readonly RuleId RecipientsNone = new("recipients.none");

    /// <summary>A person besides the principal one is reached by no channel of the step.</summary>
    public static readonly RuleId RecipientsUnreachable = new("recipients.unreachable");

    /// <summary>What goes to the debtor goes to somebody in his place.</summary>
    public static readonly RuleId RecipientsInstead = new("recipients.instead");

    /// <summary>No channel of the step is left.</summary>
    public static readonly RuleId ChannelsNone = new("channels.none");

    /// <summary>A debtor who prefers a digital channel is called after unanswered notices only.</summary>
    public static readonly RuleId ChannelsCallUnanswered = new("channels.call-unanswered");

    /// <summary>The debtor has asked for the channel.</summary>
    public static readonly RuleId ChannelsPreferred = new("channels.preferred");

    /// <summary>
    /// The notice speaks more softly than its step, because one before it was softer or there was none.
    /// </summary>
    public static readonly RuleId ToneSoftened = new("tone.softened");

    /// <summary>A demand comes on its day at the earliest.</summary>
    public static readonly RuleId ToneDemandDay = new("tone.demand-day");

    /// <summary>A demand comes some days after a softer notice.</summary>
    public static readonly RuleId ToneSofterFirst = new("tone.softer-first");

    /// <summary>Nothing is open that a debtor could choose for.</summary>
    public static readonly RuleId ChoicesNothingOpen = new("choices.nothing-open");

    /// <summary>As many promises were given while the debt is overdue as the policy accepts.</summary>
    public static readonly RuleId ChoicesPromisesUsed = new("choices.promises-used");

    /// <summary>As many plans were agreed while the debt is overdue as the policy accepts.</summary>
    public static readonly RuleId ChoicesPlansUsed = new("choices.plans-used");

    /// <summary>The policy offers no payment plan.</summary>
    public static readonly RuleId ChoicesNoPlans = new("choices.no-plans");

    /// <summary>A payment plan is not within the bounds of the policy.</summary>
    public static readonly RuleId ChoicesPlanBounds = new("choices.plan-bounds");

    /// <summary>An amount or a day is not within its bounds.</summary>
    public static readonly RuleId ChoicesBounds = new("choices.bounds");

    /// <summary>Somebody acts for the debtor, and chooses.</summary>
    public static readonly RuleId ChoicesRepresentative = new("choices.representative");

    /// <summary>The debt is time-barred.</summary>
    public static readonly RuleId ChoicesTimeBarred = new("choices.time-barred");

    /// <summary>What is chosen is not there to be chosen.</summary>
    public static readonly RuleId ChoicesUnknown = new("choices.unknown");

    /// <summary>The key of what is to be recorded is missing or taken.</summary>
    public static readonly RuleId ChoicesIdTaken = new("choices.id-taken");

    /// <summary>What is to be recorded contradicts itself.</summary>
    public static readonly RuleId ChoicesUnfit = new("choices.unfit");

    /// <summary>The run makes no more contacts; larger ones went first.</summary>
    public static readonly RuleId RunsCap = new("runs.cap");

    /// <summary>The run makes no more contacts by the channel; larger ones went first.</summary>
    public static readonly RuleId RunsChannelCap = new("runs.channel-cap");

    /// <summary>The run makes so many more contacts than the one before it that a person looks first.</summary>
    public static readonly RuleId RunsBlastRadius = new("runs.blast-radius");

    /// <summary>The run is for an earlier day than the last one.</summary>
    public static readonly RuleId RunsBackdated = new("runs.backdated");
}
