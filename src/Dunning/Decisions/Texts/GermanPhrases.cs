namespace Dunning.Decisions;

/// <summary>
/// The German phrases of summaries and explanations. A bar parts what stands left from what stands right.
/// </summary>
internal static class GermanPhrases
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["summary.notice"] = "{debtor} erhält heute, {on}, {label} per {channel}. Erbeten werden {total}.",
        ["summary.announce"] = "{debtor} erhält heute, {on}, {label} per {channel}. Angekündigt werden {total}.",
        ["summary.call"] = "{debtor} wird heute, {on}, wegen {total} angerufen.",
        ["summary.tell"] = "{debtor} erhält heute, {on}, {label} per {channel}. Erbeten wird nichts.",
        ["summary.applied"] =
            "{debtor} wird am {on} nicht kontaktiert; Maßnahme {measure} wird angewandt: {because~cap}.",
        ["summary.reverted"] =
            "{debtor} wird am {on} nicht kontaktiert; Maßnahme {measure} wird zurückgenommen: {because~cap}.",
        ["summary.nothing"] = "{debtor} wird am {on} nicht kontaktiert: {because~cap}.",
        ["summary.none"] = "{debtor} wird am {on} nicht kontaktiert: Nichts ist offen.",
        ["summary.in-case"] = "{case}: {text}",

        ["head.amount"] = "Betrag",
        ["head.why"] = "Warum",
        ["head.why-not"] = "Warum nicht",
        ["head.change"] = "Was es ändert",
        ["head.change-full"] = "Was es\nändern würde",
        ["head.next"] = "Nächster Blick",
        ["head.basis"] = "Entschieden mit",

        ["amount.item"] = "{receivable}, fällig am {due}",
        ["amount.paid-on"] = "gezahlt am {on}",
        ["amount.paid"] = "gezahlt oder gutgeschrieben",
        ["amount.held"] = "gesperrt: {kind~bare}",
        ["amount.disputed"] = "strittig",
        ["amount.settling"] = "war strittig, ruht bis {from}",
        ["amount.planned"] = "in einem Ratenplan",
        ["amount.promised"] = "zugesagt bis {by}",
        ["amount.in-flight"] = "unterwegs",
        ["amount.credited"] = "durch ein Guthaben gedeckt",
        ["amount.rests"] = "ruht nach einer Sperre",
        ["amount.not-due"] = "nicht überfällig",
        ["amount.charge-before"] = "Gebühr für {step} vom {on}",
        ["amount.charge-now"] = "Gebühr für {step}",
        ["amount.interest"] = "Zinsen bis {until} ({citation})",
        ["amount.charge"] = "keine Gebühr, keine Zinsen",
        ["amount.charge:charges"] = "mit Gebühren, keine Zinsen",
        ["amount.charge:interest"] = "mit Zinsen, keine Gebühr",
        ["amount.charge:both"] = "mit Gebühren und Zinsen",

        ["why.reached"] = "Tag {day} nach Fälligkeit|{step} ab Tag {start}",
        ["why.reached:lastNotice"] =
            "{start#Tag|Tage} nach der letzten Mitteilung|{step} ist fällig; die letzte war am {last}",
        ["why.reached:chained"] = "Tag {day} nach Fälligkeit|{step} ist fällig",
        ["why.reached:beforeDue"] = "{before#Tag|Tage} vor Fälligkeit|{step} ist fällig",
        ["why.reached:other"] = "{span} nach {anchor~dat}|{step} ist fällig",
        ["why.reached:levelBefore"] = "die Stufe davor ist erreicht|{step} ist fällig",
        ["why.repeated"] = "{step} wird wiederholt|die letzte Mitteilung war am {last}",
        ["why.instalment"] = "{amount} der Rate {number} des Ratenplans {plan} nicht bezahlt|sie war am {due} fällig",
        ["why.happened"] = "{event} am {on}|{step} folgt",
        ["why.applied"] = "Maßnahme {measure} wird angewandt|{text}",
        ["why.reverted"] = "Maßnahme {measure} wird zurückgenommen|{text}",
        ["why.minimum"] = "{asked} überfällig|mindestens {least}",
        ["why.charge"] = "Gebühr von {amount}|für {step}, die höchste Stufe, die erreicht wird",
        ["why.charge-by-law"] = "Gebühr von {amount}|{text}",
        ["why.no-charge"] = "keine Gebühr|{text}",
        ["why.interest"] = "Zinsen von {amount}|bis {until} auf das, was verlangt wird ({citation})",
        ["why.no-interest"] = "keine Zinsen|{text}",
        ["why.no-contact"] = "heute noch kein Kontakt|höchstens einer am Tag",
        ["why.no-hold"] = "nichts steht entgegen|keine Sperre, Reklamation, Zusage oder Rate bekannt",
        ["why.part"] = "ein Teil bleibt außen vor|{text}",
        ["why.payments"] = "Zahlungen bekannt bis {known}|{age#Tag|Tage} alt, höchstens {most}",
        ["why.preferred"] = "{channel}|vom Schuldner gewünscht, und die Adresse funktioniert",
        ["why.preferred-on"] = "{channel}|am {on} gewünscht, und die Adresse funktioniert",
        ["why.channel"] = "{channel}|der erste Kanal, der funktioniert",
        ["why.softened"] = "milder gesprochen|{step} sieht den Ton {wanted} vor; zunächst erlaubt ist {tone}",
        ["why.charged-back"] =
            "milder gesprochen|eine Zahlung auf {receivable} wurde zurückgebucht, der Ton beginnt also von vorn",
        ["why.segment"] = "Segment {segment}|Behandlung {treatment}",
        ["why.law"] = "kein Rechtspaket geladen|Kontaktrecht nicht geprüft",
        ["why.law:packs"] = "rechtlich zulässig|Rechtspakete {packs}",
        ["why.law:from"] = "rechtlich zulässig ab {from}|Rechtspakete {packs}",
        ["why.because"] = "{text}|",

        ["change.paid"] = "ab {amount} gezahlt",
        ["change.paid-or-disputed"] = "ab {amount} gezahlt oder strittig",
        ["change.promise"] = "eine Zahlungszusage",
        ["change.hardship"] = "eine Notlage",
        ["change.no-hold"] = "ohne Sperre {hold}",
        ["change.no-promise"] = "ohne Zahlungszusage {promise}",
        ["change.no-plan"] = "ohne Ratenplan {plan}",
        ["change.address"] = "eine Adresse für {channel}",
        ["change.payments"] = "Zahlungen bekannt bis {known}",
        ["change.more"] = "{amount} mehr überfällig",
        ["change.on-time"] = "{part} von {whole} pünktlich",
        ["change.nothing"] = "nichts: {because~cap}",
        ["change.act"] = "{label} per {channel}, {total}",
        ["change.call"] = "{label}, {total}",
        ["change.none"] = "nur neue Tatsachen",

        ["next.on"] = "{on}, oder sobald etwas geschieht",
        ["next.never"] = "sobald etwas geschieht; Warten allein ändert nichts",
        ["basis:packs"] =
            "Regelwerk {policy} {revision}, Rechtspakete {packs}, Semantik {semantics}, Zeitzonen {zones}",
        ["basis"] = "Regelwerk {policy} {revision}, Semantik {semantics}, Zeitzonen {zones}; kein Rechtspaket",
    };
}
