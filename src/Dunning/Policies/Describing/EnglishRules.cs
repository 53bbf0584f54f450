namespace Dunning.Policies;

/// <summary>The English phrases for the rules at the boundaries, measures, signals and evidence of a policy.</summary>
internal static class EnglishRules
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["policy.head.money"] = "Amounts and days",
        ["policy.minimum"] = "A level is worth a notice from {amounts} on.",
        ["policy.minimum-share"] = "A level is worth a notice from {amounts} on, and {share} of all that is open.",
        ["policy.minimum.none"] = "There is no least amount.",
        ["policy.option.dueDay:zero"] = "The due day is day 0.",
        ["policy.option.dueDay:one"] = "The due day is day 1.",
        ["policy.option.gapDays"] = "Between two notices of a case that ask for money lie at least {days#day|days}.",
        ["policy.option.catchUp:oneStep"] = "A debt that is old enough for several levels takes them one by one.",
        ["policy.option.catchUp:mostSevere"] =
            "A debt that is old enough for several levels takes the highest; tones are never skipped.",
        ["policy.option.minimumScope:case"] = "The least amount is held against what may be asked for in the case.",
        ["policy.option.minimumScope:level"] = "The least amount is held against what is at the level.",
        ["policy.option.minimumScope:item"] = "The least amount is held against each debt alone.",
        ["policy.option.grace:gates"] = "After days of grace the age counts from the due date.",
        ["policy.option.grace:subtracts"] = "After days of grace the age counts from the last of them.",
        ["policy.option.demandDay"] = "A demand or final notice comes on day {day} past due at the earliest.",
        ["policy.option.credit:account"] = "A credit covers the debts of its own account, the oldest first.",
        ["policy.option.credit:debtor"] =
            "A credit covers the debts of all accounts of the debtor, the oldest first.",
        ["policy.option.tolerance"] = "Up to {amounts} a case counts as settled.",
        ["policy.option.tolerance.none"] = "A case counts as settled when no principal is overdue.",
        ["policy.option.interest:notAsked"] = "Notices ask for no interest that is not booked.",
        ["policy.option.interest:asked"] =
            "Notices ask for interest as law has it, on what they ask for, up to their day.",
        ["policy.option.interestMinimum"] = "Interest below {amounts} is not asked for.",
        ["policy.option.interestMinimum.none"] = "Interest has no minimum.",
        ["policy.option.paymentsAgeMaxDays"] =
            "Money is asked for only while payments are known to at most {days#day|days} ago.",

        ["policy.head.contacts"] = "Contacts",
        ["policy.option.contactDays"] = "Contact is made on {weekdays} only.",
        ["policy.option.contactDays.none"] = "Contact is made on any weekday.",
        ["policy.option.patienceDays"] =
            "A notice waits up to {days#day|days} for the channel that the debtor prefers.",
        ["policy.option.callAfterUnanswered"] =
            "Who prefers a digital channel is called after {count#unanswered notice|unanswered notices} at the "
            + "earliest.",
        ["policy.option.letterDays"] = "A letter counts as received after {days#day|days}.",
        ["policy.option.goLive"] = "The policy does nothing before {on}.",
        ["policy.option.goLive.none"] = "The policy has no first day.",

        ["policy.head.promises"] = "Promises to pay",
        ["policy.option.promiseGraceWorkingDays"] =
            "A promise that is not kept counts as broken once payments are known to {days#working day|working days} "
            + "after its day.",
        ["policy.option.promisedDay:asPromised"] = "The promised day stands, also on a weekend or holiday.",
        ["policy.option.promisedDay:nextWorkingDay"] =
            "A promised day that is no working day moves to the next working day.",
        ["policy.option.promiseKeptAt"] = "A promise is kept by {share} of the amount.",
        ["policy.promise.ahead"] = "A promise is accepted for {days#day|days} ahead at most.",
        ["policy.promise.episode"] = "While something stays overdue {count#promise is|promises are} accepted.",
        ["policy.promise.episode.none"] = "No promise is accepted.",
        ["policy.promise.least"] = "A promise is for {amounts} at least, or for all that is open.",
        ["policy.plan.none"] = "No payment plan is offered.",
        ["policy.plan.instalments"] = "A payment plan of up to {count#instalment|instalments} may be chosen.",
        ["policy.plan.months"] = "It is paid within {months#month|months}.",
        ["policy.plan.first"] = "Its first instalment is due within {days#day|days}.",
        ["policy.plan.episode"] = "While something stays overdue {count#plan is|plans are} accepted.",
        ["policy.plan.missed"] = "It falls through with {count#missed instalment|missed instalments}.",
        ["policy.plan.missed.none"] = "Missed instalments alone do not end it.",
        ["policy.plan.least"] = "An instalment is {amounts} at least.",
        ["policy.plan.cadences"] = "It is paid {rhythms}.",

        ["policy.head.holds"] = "Holds and disputes",
        ["policy.option.settleDays"] = "After a hold or dispute that stopped a notice come {days#day|days} of quiet.",
        ["policy.option.afterHold:repeatLastLevel"] = "Then the last level is repeated.",
        ["policy.option.afterHold:nextLevel"] = "Then the next level follows.",
        ["policy.option.holdAge:runs"] = "A debt goes on ageing while it is held.",
        ["policy.option.holdAge:standsStill"] = "A debt does not age while it is held.",
        ["policy.option.heldItems:listed"] = "A notice lists what is on hold and does not ask for it.",
        ["policy.option.heldItems:leftOut"] = "A notice leaves out what is on hold.",

        ["policy.head.measures"] = "Measures",
        ["policy.lead.measures"] = "Acts that are no message. The host carries them out.",
        ["policy.measure"] = "measure {measure}",
        ["policy.measure.is"] = "{measure}.",
        ["policy.measure.rank"] = "Rank {rank}.",
        ["policy.measure.requires"] =
            "It requires that {step} was sent and {days#day has|days have} passed since {from}.",
        ["policy.measure.from:receipt"] = "its receipt",
        ["policy.measure.from:sent"] = "it was sent",
        ["policy.measure.from:deadline"] = "the day to pay by that it names",
        ["policy.measure.blocked"] = "Not in case of: {list}.",
        ["policy.measure.reverted"] = "Taken back in case of: {list}.",
        ["policy.measure.approval"] = "A person approves it first.",
        ["policy.measure.repeatable"] = "It may be applied again.",
        ["policy.measure.hands-over"] = "It hands the case over to somebody else.",
        ["policy.circumstance:plan"] = "a payment plan",
        ["policy.circumstance:promise"] = "a promise to pay",
        ["policy.circumstance:dispute"] = "a dispute",
        ["policy.circumstance:complaint"] = "a complaint under review",
        ["policy.circumstance:hardship"] = "hardship",
        ["policy.circumstance:vulnerable"] = "vulnerability",
        ["policy.circumstance:hold"] = "a hold",
        ["policy.circumstance:paymentInFlight"] = "money on its way",
        ["policy.circumstance:serviceTicket"] = "an open service ticket",
        ["policy.circumstance:cured"] = "the end of the arrears",

        ["policy.head.names"] = "What its parts are called",
        ["policy.name"] = "{name} in {language}",
        ["policy.name.is"] = "In {language} {name} is called {text}.",
        ["policy.head.signals"] = "What the rest of the business is told",
        ["policy.signal"] = "signal",
        ["policy.signal:enteredArrears"] = "A debtor has fallen into arrears.",
        ["policy.signal:leftArrears"] = "Nothing of a debtor is overdue any more.",
        ["policy.signal:atRisk"] = "A debtor in arrears is at risk.",
        ["policy.signal:planKept"] = "A payment plan was kept to its end.",
        ["policy.signal:cured"] = "No principal above the tolerance is overdue any more.",
        ["policy.signal:handedOver"] = "A case was handed over to somebody else.",
        ["policy.at-risk"] = "A debtor in arrears is at risk if: {test}.",

        ["policy.head.arrears"] = "The likely reason for arrears",
        ["policy.lead.arrears"] = "A hypothesis from visible evidence. What the debtor says comes first.",
        ["policy.arrears.points"] = "likely reason",
        ["policy.arrears.enough"] =
            "A reason is likely from {points#point|points} on, if it is {margin#point|points} ahead of every other.",
        ["policy.arrears.default"] = "The evidence is the usual one, of {count#line|lines}.",
        ["policy.evidence"] = "evidence {evidence}",
        ["policy.evidence.is"] = "{evidence}: {points} for {reason}, if: {test}.",

        ["policy.head.accepted"] = "Accepted findings",
        ["policy.accepted"] = "accepted finding {finding}",
        ["policy.accepted.is"] = "{finding} is meant so: {because}.",

        ["policy.head.always"] = "What always holds",
        ["policy.always.contact"] = "At most one contact that asks for money per person and day.",
        ["policy.always.channel"] =
            "The channel that a debtor prefers comes first, whatever the risk; a prescribed form alone goes before it.",
        ["policy.always.tone"] =
            "After silence comes a reminder at most. A firmer tone follows a softer notice of at least {days#day|days} "
            + "ago; to a consumer a demand comes on day {day} past due at the earliest.",
        ["policy.always.entry"] =
            "A debt whose segment changes goes on with the level above the one that it has reached, unless the "
            + "treatment says otherwise.",
        ["policy.always.money"] = "What is disputed, held, promised or on its way is not asked for.",
        ["policy.always.law"] = "No law pack is part of it: contact law is not checked.",
        ["policy.always.packs"] = "Every contact is judged by the law packs {packs}.",

        ["policy.changed.name"] = "name",
        ["policy.changed.attributes"] = "attributes and channels",
        ["policy.changed.declared"] = "They are declared otherwise.",
    };
}
