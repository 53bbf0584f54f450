namespace Dunning.Decisions;

/// <summary>The English sentence of each rule, without its full stop; docs/rules has a page per rule.</summary>
internal static class EnglishReasons
{
    private const string Cited = " ({citation}; {strength}; source read: {confirmed})";

    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["segments.not-met"] = "segment {segment} needs {test}; it is {value}",
        ["segments.taken"] = "segment {segment}",
        ["segments.sticky"] = "the case stays in segment {held} until {until}; it would be in {other}",
        ["segments.one-change"] =
            "the case stays in segment {held}, where it is since {since}, until a notice is given; "
                + "it would be in {other}",
        ["segments.entered"] = "segment {into} takes the case from {before}, where it was since {since}",
        ["charges.added"] = "{step} costs {amount}",
        ["charges.by-law"] = "{step} costs {amount} by law for {principal}: {law} ({citation})",
        ["charges.capped"] =
            "{step} costs {amount}, not {wanted}: law allows no more for {principal}: {law} ({citation})",
        ["charges.guarded"] = "{receivable} may not be charged for in {step} yet ({citation})",
        ["charges.guarded:term"] =
            "{receivable} may be charged for in {step} from {from} on, when the time after the notice before is over "
                + "({citation})",
        ["charges.guarded:notice"] =
            "{receivable} may not be charged for in {step}: law wants a notice with \"{datum}\" first, and it was not "
                + "given ({citation})",
        ["charges.guarded:unknown"] =
            "{receivable} may not be charged for in {step}: when the notice before allows it is not known without "
                + "{datum} ({citation})",
        ["charges.no-schedule"] = "{receivable} costs nothing in {step}: no schedule of the law packs governs it",
        ["charges.no-schedule:noJurisdiction"] =
            "{receivable} costs nothing in {step}: the jurisdiction of the debtor is not known",
        ["charges.no-schedule:noOrigin"] =
            "{receivable} costs nothing in {step}: when it arose is not known, and the schedule goes by that day",
        ["charges.no-schedule:conflict"] =
            "{receivable} costs nothing in {step}: {rules} would govern it, and none gives way",
        ["charges.no-schedule:zero"] = "{receivable} costs nothing in {step}: {law} gives nothing for it",
        ["charges.no-schedule:otherCurrency"] =
            "{receivable} costs nothing in {step}: {law} is for another currency",
        ["charges.no-schedule:aboveLastBand"] =
            "{receivable} costs nothing in {step}: it is larger than all for which {law} has an amount",
        ["charges.no-schedule:tooLarge"] =
            "{receivable} costs nothing in {step}: it is too large for {law} to be exact",
        ["charges.free"] = "nothing rises in {step} that has a charge",
        ["charges.free:higher"] = "the highest level that rises, {step}, has no charge",
        ["charges.free:once"] = "all that rises to {step} was charged for by law before, or let off",
        ["charges.no-figure"] = "{step} has a charge, and none in {currency}",
        ["charges.held"] = "charges for {receivable} stand still since {since}: {kind}",
        ["charges.held:byLaw"] = "charges for {receivable} stand still by law since {since}: {kind} ({citation})",
        ["charges.let-off"] = "the charge for {step} of today was waived or cancelled",
        ["interest.asked"] = "interest of {amount} up to {until} by {law} ({citation})",
        ["interest.minimum"] = "interest of {amount} is less than {least}, from which on it is asked for",
        ["interest.minimum:noFigure"] = "interest has a minimum, and none in {currency}; {amount} is not asked for",
        ["interest.none"] = "no interest on {receivable}",
        ["interest.none:notClaimed"] = "no interest on {receivable}: no day is known from which it is claimed",
        ["interest.none:timeBarred"] = "no interest on {receivable}: it is time-barred since {since}",
        ["interest.none:notYet"] = "no interest on {receivable} yet: its first day is {from}",
        ["interest.none:noDays"] = "no interest on {receivable}: no day from {from} on bears any",
        ["interest.none:tooLarge"] = "no interest on {receivable}: amount or time is too large to be exact",
        ["interest.no-rule"] = "no rule of interest on {receivable}",
        ["interest.no-rule:noJurisdiction"] =
            "no interest on {receivable}: the jurisdiction is not known whose law would say how much",
        ["interest.no-rule:noPack"] = "no interest on {receivable}: no law pack speaks of {jurisdiction}",
        ["interest.no-rule:noOrigin"] =
            "no interest on {receivable}: law goes by the day on which it arose, and that is not known",
        ["interest.no-rule:none"] = "no interest on {receivable}: no rule of the law packs governs it",
        ["interest.no-rule:conflict"] = "no interest on {receivable}: {rules} would govern it, and none gives way",
        ["interest.rate-gap"] = "no interest on {receivable}: {rates} is not known for {on}",
        ["interest.payments"] = "no interest on {receivable}: payments with a date do not sum to the {paid} paid of it",
        ["interest.payments:unknown"] = "no interest on {receivable}: it is not known until when payments are known",
        ["steps.reached"] = "day {day} past due: {step} starts on day {start}",
        ["steps.reached:lastNotice"] = "{start#day|days} after the notice of {last}: {step} is due",
        ["steps.reached:chained"] = "day {day} past due: {step} is due",
        ["steps.reached:beforeDue"] = "{before#day|days} before the due date: {step}",
        ["steps.reached:other"] = "{span} after {anchor}: {step} is due",
        ["steps.reached:levelBefore"] = "the level before is reached: {step} is due",
        ["steps.not-yet"] = "{step} starts on day {start}, {on}; today is day {day}",
        ["steps.not-yet:lastNotice"] = "{step} comes {start#day|days} after the notice before: {on}",
        ["steps.not-yet:repeat"] = "{step} is repeated {start#day|days} after the last notice: {on}",
        ["steps.not-yet:other"] = "{step} comes {span} after {anchor}: {on}",
        ["steps.not-yet:levelBefore"] = "{step} comes with the level before: {on}",
        ["steps.day-not-known"] = "it is not known from when {step} counts for {receivable}: {missing}",
        ["steps.over"] = "the time for {step} is over",
        ["steps.task-expired"] = "{step} was passed over: nobody did the task of {on}",
        ["steps.comes-after"] = "{step} comes after {before}",
        ["steps.comes-after:lastNotice"] = "{step} comes {days#day|days} after {before}: {on}",
        ["steps.comes-after:other"] = "{step} comes {span} after {anchor}: {on}",
        ["steps.passed-over"] = "{step} was passed over: it needs {test}; it is {value}",
        ["steps.when-not-met"] = "{step} needs {test}; it is {value}",
        ["steps.mandatory-waits"] = "everything waits for {step}, which needs {test}; it is {value}",
        ["steps.gap"] = "the last notice was on {last}; the next comes {days#day|days} later at the earliest: {from}",
        ["steps.one-notice"] = "{step} waits for another day: {other} goes first, and a case has one notice a day",
        ["steps.catch-up"] = "{step} is left out: {before} is due as well and stands higher",
        ["steps.last-level"] = "the last level is issued, and the policy stops there",
        ["steps.last-level-times"] = "the last level was repeated as often as the policy allows",
        ["steps.no-level"] = "treatment {treatment} has no level",
        ["steps.repeated"] = "{step} is repeated; the last notice was on {last}",
        ["before-due.not-yet"] = "{step} comes {start#day|days} before the due date: {on}",
        ["before-due.over"] = "nothing lies ahead that {step} could announce",
        ["before-due.announced"] = "{step} was given already",
        ["before-due.silent"] = "no notice ahead of the due date while {receivable} is urged",
        ["steps.duty-missed"] = "{step} was to be done by {last}",
        ["policy.not-live"] = "the policy starts on {from}",
        ["law.waits"] = "{channel}: law allows it from {from} on" + Cited,
        ["law.waits:timeWindow"] = "{channel}: closed hours or days; open from {from} on" + Cited,
        ["law.waits:frequencyWindow"] =
            "{channel}: {count#contact|contacts} already, as many as law allows; from {from} on it is allowed" + Cited,
        ["law.waits:unknownPlace"] =
            "{channel}: {count#contact|contacts} already, as many as law allows where a place is not known; from "
                + "{from} on it is allowed" + Cited,
        ["law.waits:cooldown"] = "{channel}: left in peace since {since}; from {from} on it is allowed" + Cited,
        ["law.waits:noticeGate"] = "{channel}: the time that {datum} gives is not over; from {from} on it is" + Cited,
        ["law.waits:holdRule"] = "{channel}: {datum} since {since}; from {from} on it is allowed" + Cited,
        ["law.forbids"] = "{channel}: law forbids it, and waiting does not help" + Cited,
        ["law.forbids:consentRule"] = "{channel}: no consent that holds" + Cited,
        ["law.forbids:contentRule"] = "{channel}: the text does not have what law asks for, {datum}" + Cited,
        ["law.forbids:noticeGate"] = "{channel}: {datum} must have been given before" + Cited,
        ["law.forbids:holdRule"] = "{channel}: {datum} since {since}" + Cited,
        ["law.missing"] = "{channel}: law cannot be checked and the contact is refused: {datum} is not known",
        ["events.happened"] = "{event} on {on}",
        ["events.none"] = "{step} comes with {event}; there was none",
        ["events.not-yet"] = "{step} comes some time after {event}: {on}",
        ["events.answered"] = "{step} was given for {event}",
        ["events.over"] = "the time for {step} after {event} is over",
        ["events.times"] = "{step} was given as often as the policy allows, {times#time|times}",
        ["events.every"] = "{step} was given on {last}; the next comes {days#day|days} later at the earliest",
        ["events.nothing-to-ask"] = "nothing may be asked for, so {step} has no ground",
        ["measures.in-force"] = "measure {measure} is {state} since {since}",
        ["measures.not-yet"] = "{step} is due on {on}",
        ["measures.rank"] = "measure {measure} comes after {lower}, which is not in force",
        ["measures.required"] = "{step} needs {required} sent, not returned, and {days#day|days} since {from}",
        ["measures.blocked"] = "measure {measure} is kept back: {because}",
        ["measures.reverted"] = "measure {measure} is taken back: {because}",
        ["receivables.settled"] = "nothing is open",
        ["receivables.in-credit"] = "a credit covers it",
        ["receivables.not-overdue"] = "nothing is overdue",
        ["receivables.grace"] = "grace for {receivable} lasts until {last}",
        ["receivables.in-flight"] = "{amount} for {receivable} is on its way, expected on {expected}",
        ["receivables.shown-only"] = "{receivable} is shown only",
        ["receivables.no-principal"] = "{receivable} is a charge or interest, which cause no step",
        ["receivables.max-rung"] = "{receivable} may rise no further",
        ["receivables.tolerance"] = "{asked} overdue is within the tolerance of {tolerance}",
        ["receivables.charged-back"] = "a payment of {receivable} was taken back: the tone starts again",
        ["disputes.open"] = "{receivable}: {amount} of {open} disputed since {since}",
        ["disputes.settling"] = "{receivable}: a dispute over {amount} was rejected; the amount rests until {from}",
        ["holds.in-force"] = "on hold since {since}: {kind}",
        ["holds.in-force:byLaw"] = "on hold since {since}: {kind}; by law until {end} ({citation})",
        ["holds.settling"] = "a hold has ended; the debt rests until {on}",
        ["promises.open"] = "{amount} promised by {by}",
        ["plans.instalment-missed"] =
            "{amount} of instalment {number} of payment plan {plan} was not paid: it was due on {due}",
        ["plans.fallen-through"] =
            "payment plan {plan} fell through on {on}: {count#instalment|instalments} missed, {amount} in all",
        ["plans.active"] = "{amount} stands in payment plan {plan}",
        ["accounts.not-ours"] = "the account is {state}",
        ["minimum.amount"] = "{asked} overdue; {step} needs {least}",
        ["minimum.share"] = "{asked} overdue of {open} open; {step} needs {least} of it",
        ["minimum.no-threshold"] = "{step} has no minimum for {currency}; the policy must name one",
        ["payments.unknown"] = "it is not known until when payments are known, so nothing is demanded",
        ["payments.too-old"] = "payments are known to {known} only, {age#day|days} ago; at most {most}",
        ["payments.not-known-for-due"] = "payments are not known for the due date yet; from {on} they are",
        ["contacts.one-a-day"] = "contacted by {channel} today; one contact a day",
        ["contacts.other-case"] = "{case} has the contact of the day: {step} by {channel}",
        ["contacts.weekday"] = "no contact on a {weekday}",
        ["contacts.in-flight"] = "an action was handed over, and its outcome is not known yet",
        ["channels.first"] = "{channel}: {first} comes first and works",
        ["channels.unreachable"] = "{channel}: no address",
        ["channels.returned"] = "{channel}: came back on {on}",
        ["channels.consent-withdrawn"] = "{channel}: consent was withdrawn",
        ["channels.weekday"] = "{channel}: not welcome on a {weekday}; from {from} on it is",
        ["channels.patience"] = "{channel} is preferred and open again on {from}; the notice waits for it",
        ["channels.patience:byLaw"] = "{law}" + Cited
            + ": {channel} is preferred and allowed from {from} on; the notice waits for it",
        ["recipients.none"] = "{step} has nobody to go to",
        ["recipients.unreachable"] = "{step} does not reach {party}: no channel of it can be used",
        ["recipients.instead"] = "{step} goes to {party} in place of the debtor",
        ["channels.none"] = "no channel of {step} can be used",
        ["channels.call-unanswered"] =
            "{channel}: {preferred} is preferred, and of {needed#unanswered notice|unanswered notices} "
                + "there were {unanswered}",
        ["channels.preferred"] = "{channel}: the debtor asked for it",
        ["tone.softened"] = "{step} speaks more firmly than what the debtor has heard allows",
        ["tone.demand-day"] = "{step} demands on {from} at the earliest",
        ["tone.demand-day:ridesAlong"] = "{receivable} rides along in a demand; it rises from {from} on",
        ["tone.softer-first"] = "{step} demands some days after a softer notice: {from}",
        ["runs.cap"] = "of {wanted#contact|contacts} the run makes {cap}, the largest first; {step} is number {place}",
        ["runs.channel-cap"] =
            "{channel}: of {wanted#contact|contacts} the run makes {cap}, the largest first; {step} is number {place}",
        ["runs.backdated"] = "the run is for {date}, and one for {last} was issued; days of runs never go backwards",
        ["runs.blast-radius"] =
            "the run makes {contacts#contact|contacts}, the one before it made {earlier}; more than {most} of that "
                + "waits for a person",
        ["runs.blast-radius:unknown"] =
            "the run makes {contacts#contact|contacts}; how many the one before it made is not known",
    };
}
