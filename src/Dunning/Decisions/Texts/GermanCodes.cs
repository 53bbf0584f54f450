using System.Collections.Frozen;

namespace Dunning.Decisions;

/// <summary>
/// The German words for codes. A code may have forms: "dat" after "nach" and "seit", "acc" after "auf", "bare" without
/// its article; a form that is not listed is the word itself.
/// </summary>
internal static class GermanCodes
{
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["unknown"] = "nicht bekannt",
        ["true"] = "ja",
        ["false"] = "nein",
        ["none"] = "keine",

        ["never"] = "nie",

        ["monthly"] = "monatlich",
        ["fortnightly"] = "alle zwei Wochen",
        ["weekly"] = "wöchentlich",

        ["block"] = "eine Mahnsperre",
        ["block~bare"] = "Mahnsperre",
        ["dispute"] = "eine Reklamation",
        ["dispute~bare"] = "Reklamation",
        ["complaint"] = "eine Beschwerde in Prüfung",
        ["complaint~bare"] = "Beschwerde in Prüfung",
        ["hardshipReview"] = "Notlage in Prüfung",
        ["forbearanceReview"] = "Entgegenkommen in Prüfung",
        ["moratorium"] = "ein Moratorium",
        ["moratorium~bare"] = "Moratorium",
        ["deceased"] = "Schuldner verstorben",
        ["insolvent"] = "Insolvenzverfahren",
        ["represented"] = "Schuldner vertreten",
        ["ceaseContact"] = "Schuldner wünscht keinen Kontakt",
        ["minor"] = "Schuldner minderjährig",

        ["prohibition"] = "Verbot",
        ["presumption"] = "Vermutung",
        ["guidance"] = "Leitlinie",
        ["internal"] = "eigene Regel",

        ["plan"] = "ein Ratenplan",
        ["promise"] = "eine Zahlungszusage",
        ["hardship"] = "eine Notlage",
        ["hardship~bare"] = "Notlage",
        ["vulnerable"] = "Schutzbedürftigkeit",
        ["hold"] = "eine Sperre",
        ["paymentInFlight"] = "eine Zahlung unterwegs",
        ["serviceTicket"] = "ein offener Servicefall",

        ["paymentFailed"] = "eine fehlgeschlagene Zahlung",
        ["paymentFailed~dat"] = "einer fehlgeschlagenen Zahlung",
        ["promiseBroken"] = "eine gebrochene Zahlungszusage",
        ["promiseBroken~dat"] = "einer gebrochenen Zahlungszusage",
        ["planInstalmentMissed"] = "eine versäumte Rate des Ratenplans",
        ["planInstalmentMissed~dat"] = "einer versäumten Rate des Ratenplans",
        ["cured"] = "das Ende des Rückstands",
        ["cured~dat"] = "dem Ende des Rückstands",
        ["holdEnded"] = "das Ende einer Sperre",
        ["holdEnded~dat"] = "dem Ende einer Sperre",
        ["contactReplied"] = "eine Antwort des Schuldners",
        ["contactReplied~dat"] = "einer Antwort des Schuldners",
        ["statement"] = "ein Rückstand",
        ["statement~acc"] = "einen Rückstand",
        ["statement~dat"] = "einem Rückstand",

        ["sent"] = "der Versand",
        ["sent~dat"] = "dem Versand",
        ["dueDate"] = "die Fälligkeit",
        ["dueDate~dat"] = "der Fälligkeit",
        ["lastNotice"] = "die letzte Mitteilung",
        ["lastNotice~dat"] = "der letzten Mitteilung",
        ["levelBefore"] = "die Stufe davor",
        ["levelBefore~dat"] = "der Stufe davor",
        ["invoice"] = "das Rechnungsdatum",
        ["invoice~dat"] = "dem Rechnungsdatum",
        ["receipt"] = "der Zugang des Dokuments",
        ["receipt~dat"] = "dem Zugang des Dokuments",
        ["deadline"] = "die Zahlungsfrist",
        ["deadline~dat"] = "der Zahlungsfrist",
        ["declaredDate"] = "das angegebene Datum",
        ["declaredDate~dat"] = "dem angegebenen Datum",
        ["event"] = "das Ereignis",
        ["event~dat"] = "dem Ereignis",
        ["calendar"] = "der Kalender reicht nicht so weit",

        ["forgot"] = "Vergessen",
        ["technicalFailure"] = "technischer Fehler",
        ["paymentRun"] = "Zahllauf",
        ["cashFlowTiming"] = "Liquiditätsengpass auf Zeit",
        ["unwilling"] = "fehlende Zahlungsbereitschaft",

        ["transfer"] = "Überweisung",
        ["directDebit"] = "Lastschrift",
        ["card"] = "Karte",
        ["insufficientFunds"] = "mangels Deckung",
        ["expiredCard"] = "Karte abgelaufen",
        ["lostOrStolenCard"] = "Karte verloren oder gestohlen",
        ["doNotHonor"] = "von der Bank abgelehnt",
        ["noMandate"] = "ohne Mandat",
        ["objected"] = "widersprochen",
        ["technical"] = "technisch",

        ["requested"] = "beantragt",
        ["applied"] = "angewandt",
        ["reverted"] = "zurückgenommen",
        ["active"] = "aktiv",
        ["broken"] = "gebrochen",
        ["completed"] = "erfüllt",
        ["cancelled"] = "aufgehoben",
        ["placed"] = "zum Einzug abgegeben",
        ["sold"] = "verkauft",
        ["recalled"] = "zurückgerufen",
        ["closed"] = "geschlossen",

        ["consumer"] = "Verbraucher",
        ["soleTrader"] = "Einzelunternehmer",
        ["business"] = "Unternehmen",
        ["publicBody"] = "öffentliche Stelle",
        ["ownName"] = "im eigenen Namen",
        ["agency"] = "Inkasso im Auftrag",
        ["purchaser"] = "Forderungskäufer",
        ["debtor"] = "Schuldner",
        ["coDebtor"] = "Mitschuldner",
        ["guarantor"] = "Bürge",
        ["payer"] = "Zahler",
        ["representative"] = "Vertreter",
        ["executor"] = "Testamentsvollstrecker",
        ["trustee"] = "Treuhänder",
        ["contactPerson"] = "Ansprechpartner",

        ["collectionCosts"] = "Inkassokosten",
        ["lumpSum"] = "Verzugspauschale",
        ["reminder"] = "Mahnkosten",

        ["inform"] = "informierend",
        ["remind"] = "erinnernd",
        ["urge"] = "nachdrücklich",
        ["demand"] = "fordernd",
        ["final"] = "letztmalig",

        ["email"] = "E-Mail",
        ["sms"] = "SMS",
        ["letter"] = "Brief",
        ["phone"] = "Anruf",
        ["call"] = "Anruf",
        ["push"] = "Push-Nachricht",
        ["portal"] = "Portalnachricht",
        ["textMessage"] = "Kurznachricht",
        ["visit"] = "Besuch",

        ["monday"] = "Montag",
        ["tuesday"] = "Dienstag",
        ["wednesday"] = "Mittwoch",
        ["thursday"] = "Donnerstag",
        ["friday"] = "Freitag",
        ["saturday"] = "Samstag",
        ["sunday"] = "Sonntag",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word for a code in a form, or null for a code that has none.</summary>
    public static string? Find(string code, string? form = null) =>
        form is not null && Words.TryGetValue($"{code}~{form}", out var word) ? word : Words.GetValueOrDefault(code);
}
