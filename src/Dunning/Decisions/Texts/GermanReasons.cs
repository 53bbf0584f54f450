namespace Dunning.Decisions;

/// <summary>The German sentence of each rule, without its full stop.</summary>
internal static class GermanReasons
{
    private const string Cited = " ({citation}; {strength}; Quelle gelesen: {confirmed})";

    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["segments.not-met"] = "Segment {segment} setzt voraus: {test}; hier: {value}",
        ["segments.taken"] = "Segment {segment}",
        ["segments.sticky"] = "der Fall bleibt bis {until} im Segment {held}; sonst wäre er im Segment {other}",
        ["segments.one-change"] =
            "der Fall bleibt im Segment {held}, in dem er seit {since} ist, bis zur nächsten Mitteilung; "
                + "sonst wäre er im Segment {other}",
        ["segments.entered"] = "Segment {into} übernimmt den Fall aus {before}, wo er seit {since} war",
        ["charges.added"] = "{step} kostet {amount}",
        ["charges.by-law"] = "{step} kostet nach dem Recht {amount} für {principal}: {law} ({citation})",
        ["charges.capped"] =
            "{step} kostet {amount} und nicht {wanted}: mehr erlaubt das Recht für {principal} nicht: {law} "
                + "({citation})",
        ["charges.guarded"] = "{receivable} darf in {step} noch nichts kosten ({citation})",
        ["charges.guarded:term"] =
            "{receivable} darf in {step} erst ab {from} etwas kosten, wenn die Frist nach der Mitteilung davor um ist "
                + "({citation})",
        ["charges.guarded:notice"] =
            "{receivable} darf in {step} nichts kosten: davor verlangt das Recht eine Mitteilung mit \"{datum}\", die "
                + "es nicht gab ({citation})",
        ["charges.guarded:unknown"] =
            "{receivable} darf in {step} nichts kosten: ab wann die Mitteilung davor es erlaubt, ist ohne {datum} "
                + "nicht bekannt ({citation})",
        ["charges.no-schedule"] =
            "{receivable} kostet in {step} nichts: keine Gebührentafel der Rechtspakete gilt dafür",
        ["charges.no-schedule:noJurisdiction"] =
            "{receivable} kostet in {step} nichts: welches Recht für den Schuldner gilt, ist nicht bekannt",
        ["charges.no-schedule:noOrigin"] =
            "{receivable} kostet in {step} nichts: wann die Forderung entstand, ist nicht bekannt, und danach richtet "
                + "sich die Gebührentafel",
        ["charges.no-schedule:conflict"] =
            "{receivable} kostet in {step} nichts: {rules} gelten zugleich, und keine weicht",
        ["charges.no-schedule:zero"] = "{receivable} kostet in {step} nichts: {law} sieht dafür nichts vor",
        ["charges.no-schedule:otherCurrency"] =
            "{receivable} kostet in {step} nichts: {law} gilt für eine andere Währung",
        ["charges.no-schedule:aboveLastBand"] =
            "{receivable} kostet in {step} nichts: größer als alles, wofür {law} einen Betrag nennt",
        ["charges.no-schedule:tooLarge"] =
            "{receivable} kostet in {step} nichts: zu groß, als dass {law} genau sein könnte",
        ["charges.free"] = "in {step} wird keine Stufe erreicht, die etwas kostet",
        ["charges.free:higher"] = "die höchste erreichte Stufe, {step}, kostet nichts",
        ["charges.free:once"] =
            "was {step} erreicht, wurde schon nach dem Recht berechnet oder erlassen",
        ["charges.no-figure"] = "{step} kostet etwas, und in {currency} ist kein Betrag genannt",
        ["charges.held"] = "Gebühren für {receivable} ruhen seit {since}: {kind~bare}",
        ["charges.held:byLaw"] =
            "Gebühren für {receivable} ruhen kraft Gesetzes seit {since}: {kind~bare} ({citation})",
        ["charges.let-off"] = "die Gebühr für {step} von heute wurde erlassen oder storniert",
        ["interest.asked"] = "Zinsen von {amount} bis {until} nach {law} ({citation})",
        ["interest.minimum"] = "Zinsen von {amount} sind weniger als {least}, ab denen sie verlangt werden",
        ["interest.minimum:noFigure"] =
            "Zinsen haben einen Mindestbetrag und in {currency} keinen; {amount} werden nicht verlangt",
        ["interest.none"] = "keine Zinsen auf {receivable}",
        ["interest.none:notClaimed"] =
            "keine Zinsen auf {receivable}: kein Tag ist bekannt, ab dem sie verlangt werden",
        ["interest.none:timeBarred"] = "keine Zinsen auf {receivable}: seit {since} verjährt",
        ["interest.none:notYet"] = "noch keine Zinsen auf {receivable}: ihr erster Tag ist {from}",
        ["interest.none:noDays"] = "keine Zinsen auf {receivable}: kein Tag ab {from} trägt welche",
        ["interest.none:tooLarge"] = "keine Zinsen auf {receivable}: Betrag oder Zeit ist zu groß, um genau zu sein",
        ["interest.no-rule"] = "keine Zinsregel für {receivable}",
        ["interest.no-rule:noJurisdiction"] =
            "keine Zinsen auf {receivable}: Es ist nicht bekannt, welches Recht ihre Höhe bestimmt",
        ["interest.no-rule:noPack"] = "keine Zinsen auf {receivable}: Kein Rechtspaket gilt in {jurisdiction}",
        ["interest.no-rule:noOrigin"] =
            "keine Zinsen auf {receivable}: Das Recht geht nach dem Tag der Entstehung, und der ist nicht bekannt",
        ["interest.no-rule:none"] = "keine Zinsen auf {receivable}: Keine Regel der Rechtspakete gilt dafür",
        ["interest.no-rule:conflict"] = "keine Zinsen auf {receivable}: {rules} gelten zugleich, und keine weicht",
        ["interest.rate-gap"] = "keine Zinsen auf {receivable}: {rates} ist für {on} nicht bekannt",
        ["interest.payments"] =
            "keine Zinsen auf {receivable}: datierte Zahlungen ergeben nicht die {paid}, die bezahlt sind",
        ["interest.payments:unknown"] =
            "keine Zinsen auf {receivable}: Es ist nicht bekannt, bis wann Zahlungen bekannt sind",
        ["steps.reached"] = "Tag {day} nach Fälligkeit: {step} beginnt an Tag {start}",
        ["steps.reached:lastNotice"] = "{start#Tag|Tage} nach der Mitteilung vom {last}: {step} ist fällig",
        ["steps.reached:chained"] = "Tag {day} nach Fälligkeit: {step} ist fällig",
        ["steps.reached:beforeDue"] = "{before#Tag|Tage} vor Fälligkeit: {step}",
        ["steps.reached:other"] = "{span} nach {anchor~dat}: {step} ist fällig",
        ["steps.reached:levelBefore"] = "die Stufe davor ist erreicht: {step} ist fällig",
        ["steps.not-yet"] = "{step} beginnt an Tag {start}, {on}; heute ist Tag {day}",
        ["steps.not-yet:lastNotice"] = "{step} folgt {start#Tag|Tage} nach der Mitteilung davor: {on}",
        ["steps.not-yet:repeat"] = "{step} wird {start#Tag|Tage} nach der letzten Mitteilung wiederholt: {on}",
        ["steps.not-yet:other"] = "{step} folgt {span} nach {anchor~dat}: {on}",
        ["steps.not-yet:levelBefore"] = "{step} folgt mit der Stufe davor: {on}",
        ["steps.day-not-known"] = "ab wann {step} für {receivable} zählt, ist nicht bekannt: {missing}",
        ["steps.over"] = "die Zeit für {step} ist vorbei",
        ["steps.task-expired"] = "{step} wurde übergangen: Die Aufgabe vom {on} hat niemand erledigt",
        ["steps.comes-after"] = "{step} kommt nach {before}",
        ["steps.comes-after:lastNotice"] = "{step} kommt {days#Tag|Tage} nach {before}: {on}",
        ["steps.comes-after:other"] = "{step} kommt {span} nach {anchor~dat}: {on}",
        ["steps.passed-over"] = "{step} wurde übergangen und setzt voraus: {test}; hier: {value}",
        ["steps.when-not-met"] = "{step} setzt voraus: {test}; hier: {value}",
        ["steps.mandatory-waits"] = "alles wartet auf {step}; vorausgesetzt ist: {test}; hier: {value}",
        ["steps.gap"] =
            "die letzte Mitteilung war am {last}; die nächste kommt frühestens {days#Tag|Tage} später: {from}",
        ["steps.one-notice"] =
            "{step} wartet auf einen anderen Tag: {other} geht vor, und je Fall gibt es eine Mitteilung am Tag",
        ["steps.catch-up"] = "{step} entfällt: {before} ist ebenfalls fällig und steht höher",
        ["steps.last-level"] = "die letzte Mahnstufe ist erreicht, und das Regelwerk endet dort",
        ["steps.last-level-times"] = "die letzte Mahnstufe wurde so oft wiederholt, wie das Regelwerk erlaubt",
        ["steps.no-level"] = "Behandlung {treatment} hat keine Mahnstufe",
        ["steps.repeated"] = "{step} wird wiederholt; die letzte Mitteilung war am {last}",
        ["before-due.not-yet"] = "{step} kommt {start#Tag|Tage} vor Fälligkeit: {on}",
        ["before-due.over"] = "es steht nichts bevor, was {step} ankündigen könnte",
        ["before-due.announced"] = "{step} ist schon erfolgt",
        ["before-due.silent"] = "keine Ankündigung vor Fälligkeit, solange {receivable} angemahnt wird",
        ["steps.duty-missed"] = "{step} war bis {last} zu erledigen",
        ["policy.not-live"] = "das Regelwerk gilt ab {from}",
        ["law.waits"] = "{channel}: rechtlich zulässig ab {from}" + Cited,
        ["law.waits:timeWindow"] = "{channel}: Sperrzeit; zulässig ab {from}" + Cited,
        ["law.waits:frequencyWindow"] =
            "{channel}: schon {count#Kontakt|Kontakte}, mehr lässt das Recht nicht zu; zulässig ab {from}" + Cited,
        ["law.waits:unknownPlace"] =
            "{channel}: schon {count#Kontakt|Kontakte}, so viele sind zulässig, wo ein Ort unbekannt ist; zulässig ab "
                + "{from}" + Cited,
        ["law.waits:cooldown"] = "{channel}: Schonfrist seit {since}; zulässig ab {from}" + Cited,
        ["law.waits:noticeGate"] =
            "{channel}: Die Frist aus {datum} läuft noch; zulässig ab {from}" + Cited,
        ["law.waits:holdRule"] = "{channel}: {datum} seit {since}; zulässig ab {from}" + Cited,
        ["law.forbids"] = "{channel}: rechtlich unzulässig, Warten hilft nicht" + Cited,
        ["law.forbids:consentRule"] = "{channel}: keine wirksame Einwilligung" + Cited,
        ["law.forbids:contentRule"] = "{channel}: Dem Text fehlt, was das Recht verlangt: {datum}" + Cited,
        ["law.forbids:noticeGate"] = "{channel}: {datum} muss vorausgehen" + Cited,
        ["law.forbids:holdRule"] = "{channel}: {datum} seit {since}" + Cited,
        ["law.missing"] =
            "{channel}: Das Recht lässt sich nicht prüfen, der Kontakt unterbleibt: {datum} ist nicht bekannt",
        ["events.happened"] = "{event} am {on}",
        ["events.none"] = "{step} folgt auf {event~acc}; das ist nicht eingetreten",
        ["events.not-yet"] = "{step} folgt einige Zeit nach {event~dat}: {on}",
        ["events.answered"] = "{step} ist nach {event~dat} schon erfolgt",
        ["events.over"] = "die Zeit für {step} nach {event~dat} ist vorbei",
        ["events.times"] = "{step} ist so oft erfolgt, wie das Regelwerk erlaubt, nämlich {times#Mal|Mal}",
        ["events.every"] = "{step} war am {last}; das nächste Mal frühestens {days#Tag|Tage} später",
        ["events.nothing-to-ask"] = "es gibt nichts einzufordern, {step} hat also keinen Grund",
        ["measures.in-force"] = "Maßnahme {measure} ist seit {since} {state}",
        ["measures.not-yet"] = "{step} ist am {on} fällig",
        ["measures.rank"] = "Maßnahme {measure} kommt nach {lower}; diese ist nicht in Kraft",
        ["measures.required"] =
            "{step} setzt voraus, dass {required} versandt ist und nicht zurückkam, "
                + "und {days#Tag|Tage} seit {from~dat}",
        ["measures.blocked"] = "Maßnahme {measure} wird zurückgehalten: {because}",
        ["measures.reverted"] = "Maßnahme {measure} wird zurückgenommen: {because}",
        ["receivables.settled"] = "nichts ist offen",
        ["receivables.in-credit"] = "ein Guthaben deckt es",
        ["receivables.not-overdue"] = "nichts ist überfällig",
        ["receivables.grace"] = "die Karenz für {receivable} dauert bis {last}",
        ["receivables.in-flight"] = "{amount} für {receivable} sind unterwegs, erwartet am {expected}",
        ["receivables.shown-only"] = "{receivable} wird nur aufgeführt",
        ["receivables.no-principal"] =
            "{receivable} ist eine Gebühr oder sind Zinsen; diese lösen keinen Schritt aus",
        ["receivables.max-rung"] = "{receivable} darf nicht weiter steigen",
        ["receivables.tolerance"] = "{asked} überfällig liegen in der Toleranz von {tolerance}",
        ["receivables.charged-back"] =
            "eine Zahlung auf {receivable} wurde zurückgebucht: Der Ton beginnt von vorn",
        ["disputes.open"] = "{receivable}: {amount} von {open} strittig seit {since}",
        ["disputes.settling"] =
            "{receivable}: Eine Reklamation über {amount} wurde abgelehnt; der Betrag ruht bis {from}",
        ["holds.in-force"] = "gesperrt seit {since}: {kind~bare}",
        ["holds.in-force:byLaw"] = "gesperrt seit {since}: {kind~bare}; nach dem Gesetz bis {end} ({citation})",
        ["holds.settling"] = "eine Sperre ist beendet; die Forderung ruht bis {on}",
        ["promises.open"] = "{amount} zugesagt bis {by}",
        ["plans.instalment-missed"] =
            "{amount} der Rate {number} des Ratenplans {plan} sind nicht bezahlt: sie war am {due} fällig",
        ["plans.fallen-through"] =
            "der Ratenplan {plan} ist seit {on} hinfällig: {count#Rate|Raten} versäumt, zusammen {amount}",
        ["plans.active"] = "{amount} stehen im Ratenplan {plan}",
        ["accounts.not-ours"] = "das Konto ist {state}",
        ["minimum.amount"] = "{asked} überfällig; {step} ab {least}",
        ["minimum.share"] = "{asked} überfällig von {open} offen; {step} ab {least} davon",
        ["minimum.no-threshold"] = "{step} hat keinen Mindestbetrag in {currency}; das Regelwerk muss einen nennen",
        ["payments.unknown"] =
            "bis wann Zahlungen bekannt sind, ist nicht bekannt; deshalb wird nichts eingefordert",
        ["payments.too-old"] =
            "Zahlungen sind nur bis {known} bekannt, das ist {age#Tag|Tage} her; erlaubt sind höchstens {most}",
        ["payments.not-known-for-due"] =
            "Zahlungen sind für den Fälligkeitstag noch nicht bekannt; ab {on} sind sie es",
        ["contacts.one-a-day"] = "heute schon Kontakt per {channel}; höchstens einer am Tag",
        ["contacts.other-case"] = "den Kontakt des Tages hat {case}: {step} per {channel}",
        ["contacts.weekday"] = "{weekday} ist kein Kontakttag",
        ["contacts.in-flight"] = "eine Aktion ist übergeben, ihr Ausgang ist noch nicht bekannt",
        ["channels.first"] = "{channel}: {first} geht vor und funktioniert",
        ["channels.unreachable"] = "{channel}: keine Adresse",
        ["channels.returned"] = "{channel}: Rückläufer vom {on}",
        ["channels.consent-withdrawn"] = "{channel}: Einwilligung widerrufen",
        ["channels.weekday"] = "{channel}: {weekday} nicht erwünscht; ab {from} wieder",
        ["channels.patience"] =
            "{channel} ist gewünscht und ab {from} wieder möglich; die Mitteilung wartet darauf",
        ["channels.patience:byLaw"] = "{law}" + Cited
            + ": {channel} ist gewünscht und zulässig ab {from}; die Mitteilung wartet darauf",
        ["recipients.none"] = "{step} hat keinen Empfänger",
        ["recipients.unreachable"] = "{step} erreicht {party} nicht: Kein Kanal dafür ist nutzbar",
        ["recipients.instead"] = "{step} geht an {party} anstelle des Schuldners",
        ["channels.none"] = "kein Kanal von {step} ist nutzbar",
        ["channels.call-unanswered"] =
            "{channel}: {preferred} ist gewünscht; nötig sind vorher "
                + "{needed#unbeantwortete Mitteilung|unbeantwortete Mitteilungen}, bisher {unanswered}",
        ["channels.preferred"] = "{channel}: vom Schuldner gewünscht",
        ["tone.softened"] = "{step} spricht deutlicher, als es nach dem bisher Gehörten erlaubt ist",
        ["tone.demand-day"] = "{step} fordert frühestens am {from}",
        ["tone.demand-day:ridesAlong"] = "{receivable} fährt in einer Forderung mit; sie steigt ab {from}",
        ["tone.softer-first"] = "{step} fordert erst einige Tage nach einer milderen Mitteilung: {from}",
        ["choices.nothing-open"] = "nichts ist offen, worüber zu entscheiden wäre",
        ["choices.promises-used"] =
            "{count#Zusage|Zusagen} seit der Überfälligkeit; das Regelwerk nimmt {most} an",
        ["choices.plans-used"] = "{count#Ratenplan|Ratenpläne} seit der Überfälligkeit; das Regelwerk nimmt {most} an",
        ["choices.no-plans"] = "das Regelwerk bietet keinen Ratenplan an",
        ["choices.plan-bounds"] = "der Ratenplan hält die Grenzen nicht ein",
        ["choices.plan-bounds:unfitDebt"] = "{found} lässt sich nicht in Raten zahlen",
        ["choices.plan-bounds:unfitWish"] = "weder Betrag noch Zahl der Raten ist gesagt, oder es ist kein Betrag",
        ["choices.plan-bounds:otherCurrency"] = "die Schuld lautet auf {bound}, die Rate auf {found}",
        ["choices.plan-bounds:noLimitForCurrency"] = "das Regelwerk nennt keine Mindestrate in {found}",
        ["choices.plan-bounds:instalmentTooSmall"] = "eine Rate wäre zu klein; die kleinste ist {bound}",
        ["choices.plan-bounds:notAffordable"] = "eine Rate wäre {found}; möglich sind {bound}",
        ["choices.plan-bounds:tooManyInstalments"] = "mehr Raten, als das Regelwerk erlaubt: {bound}",
        ["choices.plan-bounds:tooLong"] = "die letzte Rate wäre am {found} fällig; spätestens ist es {bound}",
        ["choices.plan-bounds:firstTooLate"] = "die erste Rate wäre am {found} fällig; spätestens ist es {bound}",
        ["choices.plan-bounds:firstInThePast"] = "die erste Rate wäre am {found} fällig, vor {bound}",
        ["choices.plan-bounds:cadenceNotOffered"] = "Raten in diesem Rhythmus bietet das Regelwerk nicht an",
        ["choices.bounds"] = "die Grenzen sind nicht eingehalten",
        ["choices.bounds:tooLittle"] = "{found} ist weniger als {least}",
        ["choices.bounds:tooMuch"] = "{found} ist mehr als {most}",
        ["choices.bounds:tooEarly"] = "{on} liegt vor {from}",
        ["choices.bounds:tooLate"] = "{on} liegt nach {until}",
        ["choices.bounds:otherCurrency"] = "{found} ist eine andere Währung als {most}",
        ["choices.bounds:tooFine"] = "{found} ist feiner als die kleinste Münze",
        ["choices.bounds:noDay"] = "kein Tag ist genannt; möglich ist {from} bis {until}",
        ["choices.bounds:noFigure"] = "das Regelwerk nennt keinen Mindestbetrag in {currency}",
        ["choices.bounds:noReason"] = "kein Grund ist genannt",
        ["choices.bounds:noPlan"] = "kein Plan ist genannt",
        ["choices.bounds:noPreference"] = "kein Wunsch ist genannt",
        ["choices.representative"] = "seit {since}: {kind~bare}; es entscheidet, wer für den Schuldner handelt",
        ["choices.time-barred"] = "{receivable} ist seit {since} verjährt",
        ["choices.unknown"] = "{name} steht nicht zur Wahl",
        ["choices.id-taken"] = "der Schlüssel {id} ist vergeben; einen anderen nennen",
        ["choices.id-taken:missing"] = "was aufgezeichnet wird, braucht einen Schlüssel",
        ["choices.unfit"] = "was aufzuzeichnen wäre, ist fehlerhaft: {problem}",
        ["runs.cap"] =
            "von {wanted#Kontakt|Kontakten} macht der Lauf {cap}, die größten zuerst; {step} ist Nummer {place}",
        ["runs.channel-cap"] =
            "{channel}: Von {wanted#Kontakt|Kontakten} macht der Lauf {cap}, die größten zuerst; "
                + "{step} ist Nummer {place}",
        ["runs.backdated"] =
            "der Lauf ist für {date}, einer für {last} ist schon herausgegeben; Läufe gehen nie zurück",
        ["runs.blast-radius"] =
            "der Lauf macht {contacts#Kontakt|Kontakte}, der vorige machte {earlier}; mehr als {most} davon "
                + "warten auf eine Person",
        ["runs.blast-radius:unknown"] =
            "der Lauf macht {contacts#Kontakt|Kontakte}; wie viele der vorige machte, ist nicht bekannt",
    };
}
