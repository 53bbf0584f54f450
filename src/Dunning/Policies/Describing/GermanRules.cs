namespace Dunning.Policies;

/// <summary>The German phrases for the rules at the boundaries, measures, signals and evidence of a policy.</summary>
internal static class GermanRules
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["policy.head.money"] = "Beträge und Tage",
        ["policy.minimum"] = "Eine Stufe lohnt eine Mitteilung ab {amounts}.",
        ["policy.minimum-share"] =
            "Eine Stufe lohnt eine Mitteilung ab {amounts} und {share} von allem, was offen ist.",
        ["policy.minimum.none"] = "Es gibt keinen Mindestbetrag.",
        ["policy.option.dueDay:zero"] = "Der Fälligkeitstag ist Tag 0.",
        ["policy.option.dueDay:one"] = "Der Fälligkeitstag ist Tag 1.",
        ["policy.option.gapDays"] =
            "Zwischen zwei Zahlungsaufforderungen eines Falls liegen mindestens {days#Tag|Tage}.",
        ["policy.option.catchUp:oneStep"] =
            "Eine Forderung, die alt genug für mehrere Stufen ist, nimmt eine nach der anderen.",
        ["policy.option.catchUp:mostSevere"] =
            "Eine Forderung, die alt genug für mehrere Stufen ist, nimmt die höchste; Töne werden nie übersprungen.",
        ["policy.option.minimumScope:case"] = "Der Mindestbetrag gilt für alles, was im Fall verlangt werden kann.",
        ["policy.option.minimumScope:level"] = "Der Mindestbetrag gilt für das, was auf der Stufe steht.",
        ["policy.option.minimumScope:item"] = "Der Mindestbetrag gilt für jede Forderung allein.",
        ["policy.option.grace:gates"] = "Nach Kulanztagen zählt das Alter ab der Fälligkeit.",
        ["policy.option.grace:subtracts"] = "Nach Kulanztagen zählt das Alter ab dem letzten von ihnen.",
        ["policy.option.demandDay"] =
            "Eine Mahnung in forderndem oder letztmaligem Ton kommt frühestens an Tag {day} nach Fälligkeit.",
        ["policy.option.credit:account"] = "Ein Guthaben deckt die Forderungen seines Kontos, die älteste zuerst.",
        ["policy.option.credit:debtor"] =
            "Ein Guthaben deckt die Forderungen aller Konten des Schuldners, die älteste zuerst.",
        ["policy.option.tolerance"] = "Bis {amounts} gilt ein Fall als erledigt.",
        ["policy.option.tolerance.none"] = "Ein Fall gilt als erledigt, wenn keine Hauptforderung überfällig ist.",
        ["policy.option.interest:notAsked"] = "Mitteilungen verlangen keine Zinsen, die nicht gebucht sind.",
        ["policy.option.interest:asked"] =
            "Mitteilungen verlangen gesetzliche Zinsen auf das, was sie verlangen, bis zu ihrem Tag.",
        ["policy.option.interestMinimum"] = "Zinsen unter {amounts} werden nicht verlangt.",
        ["policy.option.interestMinimum.none"] = "Für Zinsen gibt es keinen Mindestbetrag.",
        ["policy.option.paymentsAgeMaxDays"] =
            "Geld wird nur verlangt, solange Zahlungen bis vor höchstens {days#Tag|Tagen} bekannt sind.",

        ["policy.head.contacts"] = "Kontakte",
        ["policy.option.contactDays"] = "Kontakt nur an diesen Tagen: {weekdays}.",
        ["policy.option.contactDays.none"] = "Kontakt an jedem Wochentag.",
        ["policy.option.patienceDays"] =
            "Eine Mitteilung wartet bis zu {days#Tag|Tage} auf den Kanal, den der Schuldner wünscht.",
        ["policy.option.callAfterUnanswered"] =
            "Wer einen digitalen Kanal wünscht, wird frühestens nach {count#unbeantworteten Mitteilung|unbeantworteten "
            + "Mitteilungen} angerufen.",
        ["policy.option.letterDays"] = "Ein Brief gilt nach {days#Tag|Tagen} als zugegangen.",
        ["policy.option.goLive"] = "Vor dem {on} tut das Regelwerk nichts.",
        ["policy.option.goLive.none"] = "Das Regelwerk hat keinen ersten Tag.",

        ["policy.head.promises"] = "Zahlungszusagen",
        ["policy.option.promiseGraceWorkingDays"] =
            "Eine nicht gehaltene Zusage gilt als gebrochen, sobald Zahlungen bis {days#Arbeitstag|Arbeitstage} nach "
            + "dem zugesagten Tag bekannt sind.",
        ["policy.option.promisedDay:asPromised"] = "Der zugesagte Tag gilt, auch am Wochenende oder Feiertag.",
        ["policy.option.promisedDay:nextWorkingDay"] =
            "Ein zugesagter Tag, der kein Arbeitstag ist, rückt auf den nächsten Arbeitstag.",
        ["policy.option.promiseKeptAt"] = "Eine Zusage ist mit {share} des Betrags gehalten.",
        ["policy.promise.ahead"] = "Eine Zusage wird bis {days#Tag|Tage} im Voraus angenommen.",
        ["policy.promise.episode"] =
            "Solange etwas überfällig bleibt, gilt als Höchstzahl angenommener Zusagen: {count#Zusage|Zusagen}.",
        ["policy.promise.episode.none"] = "Zusagen werden nicht angenommen.",
        ["policy.promise.least"] = "Eine Zusage lautet über mindestens {amounts} oder über alles, was offen ist.",
        ["policy.plan.none"] = "Ein Ratenplan wird nicht angeboten.",
        ["policy.plan.instalments"] = "Ein Ratenplan mit bis zu {count#Rate|Raten} kann gewählt werden.",
        ["policy.plan.months"] = "Er ist binnen {months#Monat|Monaten} bezahlt.",
        ["policy.plan.first"] = "Seine erste Rate ist binnen {days#Tag|Tagen} fällig.",
        ["policy.plan.episode"] =
            "Solange etwas überfällig bleibt, gilt als Höchstzahl angenommener Pläne: {count#Plan|Pläne}.",
        ["policy.plan.missed"] = "Er ist hinfällig mit {count#versäumten Rate|versäumten Raten}.",
        ["policy.plan.missed.none"] = "Versäumte Raten allein beenden ihn nicht.",
        ["policy.plan.least"] = "Eine Rate beträgt mindestens {amounts}.",
        ["policy.plan.cadences"] = "Er wird {rhythms} bezahlt.",

        ["policy.head.holds"] = "Sperren und Reklamationen",
        ["policy.option.settleDays"] =
            "Nach einer Sperre oder Reklamation, die eine Mitteilung aufgehalten hat, folgen {days#Tag|Tage} Ruhe.",
        ["policy.option.afterHold:repeatLastLevel"] = "Danach wird die letzte Stufe wiederholt.",
        ["policy.option.afterHold:nextLevel"] = "Danach folgt die nächste Stufe.",
        ["policy.option.holdAge:runs"] = "Eine gesperrte Forderung altert weiter.",
        ["policy.option.holdAge:standsStill"] = "Eine gesperrte Forderung altert nicht.",
        ["policy.option.heldItems:listed"] = "Eine Mitteilung führt Gesperrtes auf und verlangt es nicht.",
        ["policy.option.heldItems:leftOut"] = "Eine Mitteilung lässt Gesperrtes weg.",

        ["policy.head.measures"] = "Maßnahmen",
        ["policy.lead.measures"] = "Handlungen, die keine Mitteilung sind. Ausgeführt werden sie vom Gläubiger.",
        ["policy.measure"] = "Maßnahme {measure}",
        ["policy.measure.is"] = "{measure}.",
        ["policy.measure.rank"] = "Rang {rank}.",
        ["policy.measure.requires"] =
            "Voraussetzung: {step} ist versandt, und seit {from} {days#Tag ist|Tage sind} vergangen.",
        ["policy.measure.from:receipt"] = "dem Zugang",
        ["policy.measure.from:sent"] = "dem Versand",
        ["policy.measure.from:deadline"] = "der darin genannten Zahlungsfrist",
        ["policy.measure.blocked"] = "Nicht bei: {list}.",
        ["policy.measure.reverted"] = "Zurückgenommen bei: {list}.",
        ["policy.measure.approval"] = "Vorher stimmt ein Mensch zu.",
        ["policy.measure.repeatable"] = "Sie darf wiederholt werden.",
        ["policy.measure.hands-over"] = "Sie übergibt den Fall an jemand anderen.",
        ["policy.circumstance:plan"] = "Ratenplan",
        ["policy.circumstance:promise"] = "Zahlungszusage",
        ["policy.circumstance:dispute"] = "Reklamation",
        ["policy.circumstance:complaint"] = "Beschwerde in Prüfung",
        ["policy.circumstance:hardship"] = "Notlage",
        ["policy.circumstance:vulnerable"] = "Schutzbedürftigkeit",
        ["policy.circumstance:hold"] = "Sperre",
        ["policy.circumstance:paymentInFlight"] = "Zahlung unterwegs",
        ["policy.circumstance:serviceTicket"] = "offener Servicefall",
        ["policy.circumstance:cured"] = "Ende des Rückstands",

        ["policy.head.names"] = "Wie die Teile heißen",
        ["policy.name"] = "{name} auf {language}",
        ["policy.name.is"] = "Auf {language} heißt {name} {text}.",
        ["policy.head.signals"] = "Was andere Stellen erfahren",
        ["policy.signal"] = "Signal",
        ["policy.signal:enteredArrears"] = "Ein Schuldner ist in Rückstand geraten.",
        ["policy.signal:leftArrears"] = "Von einem Schuldner ist nichts mehr überfällig.",
        ["policy.signal:atRisk"] = "Ein Schuldner im Rückstand ist gefährdet.",
        ["policy.signal:planKept"] = "Ein Ratenplan wurde bis zum Ende gehalten.",
        ["policy.signal:cured"] = "Keine Hauptforderung über der Toleranz ist mehr überfällig.",
        ["policy.signal:handedOver"] = "Ein Fall wurde an jemand anderen übergeben.",
        ["policy.at-risk"] = "Ein Schuldner im Rückstand ist gefährdet, wenn: {test}.",

        ["policy.head.arrears"] = "Der wahrscheinliche Grund des Rückstands",
        ["policy.lead.arrears"] = "Eine Vermutung aus sichtbaren Anzeichen. Was der Schuldner sagt, geht vor.",
        ["policy.arrears.points"] = "wahrscheinlicher Grund",
        ["policy.arrears.enough"] =
            "Ein Grund ist ab {points#Punkt|Punkten} wahrscheinlich, wenn er {margin#Punkt|Punkte} vor jedem anderen "
            + "liegt.",
        ["policy.arrears.default"] = "Es gelten die üblichen Anzeichen: {count#Zeile|Zeilen}.",
        ["policy.evidence"] = "Anzeichen {evidence}",
        ["policy.evidence.is"] = "{evidence}: {points} für {reason}, wenn: {test}.",

        ["policy.head.accepted"] = "Hingenommene Befunde",
        ["policy.accepted"] = "hingenommener Befund {finding}",
        ["policy.accepted.is"] = "{finding} ist so gemeint: {because}.",

        ["policy.head.always"] = "Was immer gilt",
        ["policy.always.contact"] = "Höchstens eine Zahlungsaufforderung je Person und Tag.",
        ["policy.always.channel"] =
            "Der gewünschte Kanal kommt zuerst, unabhängig vom Risiko; nur eine vorgeschriebene Form geht vor.",
        ["policy.always.tone"] =
            "Auf Schweigen folgt höchstens eine Erinnerung. Ein strengerer Ton folgt auf eine mildere Mitteilung, die "
            + "mindestens {days#Tag|Tage} zurückliegt; gegenüber Verbrauchern wird frühestens an Tag {day} nach "
            + "Fälligkeit gefordert.",
        ["policy.always.entry"] =
            "Eine Forderung, deren Segment wechselt, geht mit der Stufe über der erreichten weiter, wenn die "
            + "Behandlung nichts anderes sagt.",
        ["policy.always.money"] = "Was strittig, gesperrt, zugesagt oder unterwegs ist, wird nicht verlangt.",
        ["policy.always.law"] = "Ein Rechtspaket gehört nicht dazu: Das Kontaktrecht wird nicht geprüft.",
        ["policy.always.packs"] = "Jeder Kontakt wird nach den Rechtspaketen {packs} beurteilt.",

        ["policy.changed.name"] = "Name",
        ["policy.changed.attributes"] = "Merkmale und Kanäle",
        ["policy.changed.declared"] = "Sie sind anders erklärt.",
    };
}
