namespace Dunning.Policies;

/// <summary>The German phrases in which a policy is described.</summary>
internal static class GermanDescription
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["policy.title"] = "Regelwerk {policy}",
        ["policy.content"] =
            "Revision {revision}: {segments#Segment|Segmente}, {treatments#Behandlung|Behandlungen}, "
            + "{steps#Schritt|Schritte}.",
        ["policy.code"] = "{code~bare}",
        ["policy.else"] = ", sonst ",
        ["policy.list"] = " und ",
        ["policy.either"] = " oder ",

        ["policy.head.segments"] = "Wer wie behandelt wird",
        ["policy.lead.segments"] =
            "Ein Fall ist alles, was ein Schuldner einem Gläubiger auf einem Konto und in einer Währung schuldet. Er "
            + "gehört zum ersten Segment, dessen Bedingung zutrifft.",
        ["policy.segment"] = "Segment {segment}",
        ["policy.segment.order"] = "Reihenfolge der Segmente",
        ["policy.segment.when"] = "{segment}: {test}.",
        ["policy.segment.everyone"] = "{segment}: alle, die zu keinem anderen Segment gehören.",
        ["policy.segment.treatment"] = "Behandlung {treatment}.",
        ["policy.segment.sticky"] =
            "Ein Fall bleibt {days#Tag|Tage} darin, auch wenn die Bedingung nicht mehr zutrifft.",
        ["policy.segment.risk"] = "Es liest ein Risiko: {fact}.",

        ["policy.treatment"] = "Behandlung {treatment}",
        ["policy.treatment.order"] = "Behandlung {treatment}, Reihenfolge der Schritte",
        ["policy.head.treatment"] = "Behandlung {treatment}",
        ["policy.lead.treatment"] = "Für {segments}.",
        ["policy.treatment.is"] = "Behandlung {treatment}: {steps#Schritt|Schritte}.",
        ["policy.entry:sameOrLower"] =
            "Eine Forderung aus einer anderen Behandlung geht mit der höchsten Stufe weiter, die nicht über der "
            + "erreichten liegt.",
        ["policy.entry:restart"] = "Eine Forderung aus einer anderen Behandlung beginnt wieder mit der ersten Stufe.",
        ["policy.last.stop"] = "Nach der letzten Stufe geschieht nichts mehr.",
        ["policy.last.repeat"] =
            "Die letzte Stufe wird {days#Tag|Tage} nach jeder Mitteilung wiederholt, solange etwas geschuldet ist.",
        ["policy.last.times"] =
            "Die letzte Stufe wird {days#Tag|Tage} nach jeder Mitteilung wiederholt, höchstens {times#Mal|Mal}.",
        ["policy.last.apply"] = "{days#Tag|Tage} nach der letzten Stufe wird Maßnahme {measure} angewandt.",

        ["policy.step"] = "Behandlung {treatment}, Schritt {step}",
        ["policy.step.level"] = "{step}, Stufe {rung}: eine Mitteilung per {channels}.",
        ["policy.step.notice"] = "{step}: eine Mitteilung per {channels}.",
        ["policy.step.call-level"] = "{step}, Stufe {rung}: ein Mensch ruft an.",
        ["policy.step.call-level-by"] = "{step}, Stufe {rung}: ein Mensch ruft an ({channels}).",
        ["policy.step.call"] = "{step}: ein Mensch ruft an.",
        ["policy.step.call-by"] = "{step}: ein Mensch ruft an ({channels}).",
        ["policy.step.measure"] = "{step}: Maßnahme {measure} wird angewandt.",
        ["policy.step.waits"] = "Vorher muss {level} erreicht sein.",
        ["policy.start.day"] = "Beginn an Tag {day} nach Fälligkeit.",
        ["policy.start.before"] = "Beginn {days#Tag|Tage} vor der Fälligkeit, spätestens am Tag vor ihr.",
        ["policy.start.span"] = "Beginn {span} nach {anchor}.",
        ["policy.start.span-before"] = "Beginn {span} vor {anchor}.",
        ["policy.start.date"] = "Beginn {span} nach dem Datum {date}.",
        ["policy.start.date-before"] = "Beginn {span} vor dem Datum {date}.",
        ["policy.start.levelBefore"] =
            "Beginn, sobald die Stufe davor erreicht und der Abstand eingehalten ist.",
        ["policy.start.event"] = "Anlass: {event~bare}.",
        ["policy.start.event-span"] = "Beginn {span} nach {event~dat}.",
        ["policy.step.tone"] = "Ton: {tone}.",
        ["policy.step.purpose:service"] = "Zweck: Service.",
        ["policy.step.purpose:statutory"] = "Zweck: gesetzlich vorgeschrieben.",
        ["policy.step.purpose:reply"] = "Zweck: Antwort.",
        ["policy.step.contains"] = "Der Text enthält {elements}.",
        ["policy.step.form"] = "Vorgeschriebene Form: {form}.",
        ["policy.step.to"] = "Empfänger: {roles}.",
        ["policy.step.copy"] = "Kopie an: {roles}.",
        ["policy.step.deadline"] = "Zahlungsfrist: {days#Tag|Tage}.",
        ["policy.step.charge"] = "Gebühr: {amounts}.",
        ["policy.step.charge-by-law"] = "Gebühr, wie sie das Recht bestimmt: {kind}.",
        ["policy.step.charge-made-up"] = "Eine Wiederholung berechnet, was noch nicht berechnet wurde.",
        ["policy.step.charge-repeated"] = "Jede Wiederholung kostet dasselbe.",
        ["policy.step.due-by"] = "Pflicht, spätestens {span} nach {anchor}.",
        ["policy.step.until"] = "Später als {span} nach {anchor} entfällt der Schritt.",
        ["policy.step.when"] = "Bedingung: {test}.",
        ["policy.step.passed-over"] =
            "Trifft sie nicht zu, wird die Stufe übergangen, sobald die nächste fällig ist.",
        ["policy.step.mandatory"] = "Der Schritt wird nie übersprungen: Die Leiter wartet auf ihn.",
        ["policy.step.minimum"] = "Eigener Mindestbetrag: {amounts}.",
        ["policy.step.minimum-share"] = "Eigener Mindestbetrag: {amounts} und {share} von allem, was offen ist.",
        ["policy.step.gap"] = "Mindestens {days#Tag|Tage} nach der letzten Mitteilung.",
        ["policy.step.times"] = "Höchstens {times#Mal|Mal}, solange der Rückstand besteht.",
        ["policy.step.every"] = "Mindestens {days#Tag|Tage} zwischen zweien.",

        ["policy.anchor:dueDate"] = "der Fälligkeit",
        ["policy.anchor:lastNotice"] = "der letzten Mitteilung",
        ["policy.anchor:invoice"] = "dem Rechnungsdatum",
        ["policy.anchor:receipt"] = "dem Zugang des Dokuments",
        ["policy.anchor:deadline"] = "der Zahlungsfrist",
        ["policy.anchor:declaredDate"] = "diesem Datum",
        ["policy.anchor:event"] = "dem Ereignis",
        ["policy.anchor:levelBefore"] = "der Stufe davor",

        ["policy.role:debtor"] = "Schuldner",
        ["policy.role:coDebtor"] = "Mitschuldner",
        ["policy.role:guarantor"] = "Bürge",
        ["policy.role:payer"] = "Zahler",
        ["policy.role:representative"] = "Vertreter",
        ["policy.role:executor"] = "Testamentsvollstrecker",
        ["policy.role:trustee"] = "Treuhänder",
        ["policy.role:contactPerson"] = "Ansprechpartner",

        ["policy.kind:letter"] = "{channel} (Papier)",
        ["policy.kind:email"] = "{channel} (E-Mail)",
        ["policy.kind:textMessage"] = "{channel} (Kurznachricht)",
        ["policy.kind:call"] = "{channel} (Anruf)",
        ["policy.kind:push"] = "{channel} (App-Mitteilung)",
        ["policy.kind:portal"] = "{channel} (Portalnachricht)",
        ["policy.kind:visit"] = "{channel} (Besuch)",

        ["policy.test.atLeast"] = "{fact} mindestens {value}",
        ["policy.test.atMost"] = "{fact} höchstens {value}",
        ["policy.test.atLeast-date"] = "{fact} nicht vor {value}",
        ["policy.test.atMost-date"] = "{fact} nicht nach {value}",
        ["policy.test.in"] = "{fact} ist {value}",
        ["policy.test.contains"] = "{fact} mit {value}",
        ["policy.test.in-many"] = "{fact} eines von ({value})",
        ["policy.test.contains-many"] = "{fact} mit einem von ({value})",
        ["policy.test.isUnknown"] = "{fact} nicht bekannt",
        ["policy.attribute"] = "Merkmal {name}",
        ["policy.test.flag"] = "{test}",
        ["policy.test.and"] = " und ",
        ["policy.test.or"] = " oder ",
        ["policy.test.not"] = "nicht ({test})",
        ["policy.test.always"] = "immer",
        ["policy.test.never"] = "nie",
        ["policy.value"] = "{value~bare}",
    };
}
