namespace Dunning.Contacts;

/// <summary>The phrases of verdicts in English.</summary>
internal static class EnglishVerdicts
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["verdict.allow"] = "{channel} possible now",
        ["verdict.from"] = "{channel} possible from {on} {time} {zone} ({because})",
        ["verdict.not-before"] = "{channel} not before {on} ({because})",
        ["verdict.deny"] = "{channel} not possible ({because})",
        ["verdict.flagged"] = "may be held against us: {because}",
        ["verdict.others"] = "possible now: {channels}",
        ["verdict.no-law"] = "no law pack loaded: contact law not checked",
        ["verdict.rule"] = "{text}; {citation}, {strength}",
        ["verdict.unconfirmed"] = "{text}; {citation}, {strength}, text not confirmed",
        ["verdict.own"] = "{text}; {citation}",

        ["duty.due"] = "owed by {due} because of the contact on {since}: {elements}",
        ["duty.overdue"] = "overdue, owed by {due} because of the contact on {since}: {elements}",
        ["duty.missing"] =
            "owed because of the contact on {since}: {elements}; by when cannot be said, {datum} is missing",

        ["finding.rule"] = "{title}",
        ["finding.datum"] = "{title}: {datum}",
        ["finding.window:days"] =
            "{count#contact|contacts} from {since} to {through}, at most {limit} in {length#day|days}",
        ["finding.window:hours"] =
            "{count#contact|contacts} from {since} to {through}, at most {limit} in {length#hour|hours}",
        ["finding.window:minutes"] =
            "{count#contact|contacts} from {since} to {through}, at most {limit} in {length#minute|minutes}",
        ["finding.window:weeks"] =
            "{count#contact|contacts} from {since} to {through}, at most {limit} in {length#week|weeks}",
        ["finding.window:months"] =
            "{count#contact|contacts} from {since} to {through}, at most {limit} in {length#month|months}",
        ["finding.window-empty"] = "at most {limit}",
        ["finding.unknown-place"] = "{text}, place not known",
        ["finding.cooldown"] = "left in peace after the contact on {since}",
        ["finding.hold"] = "{kind} since {since}",
        ["finding.missing"] = "{datum} is missing",
        ["finding.contradicted"] = "two exceptions apply at once, {datum}",
        ["finding.lacks"] = "lacks {elements}",
        ["finding.has"] = "may not have {elements}",
        ["finding.consent"] = "no consent",
        ["finding.check"] = "address not checked in time",
        ["finding.withdrawn"] = "consent withdrawn",
        ["finding.withdrawn-through"] =
            "consent withdrawn, which binds at once; law gives until {through} to honour it",
        ["finding.objected"] = "objected to",
        ["finding.objectedToMarketing"] = "objected to advertising",
        ["finding.reachable"] = "no address",
        ["finding.returned"] = "came back on {since}",
        ["finding.notAtWork"] = "not at work, as asked for",
        ["finding.weekdays"] = "other weekdays were asked for",
        ["finding.hours"] = "other hours were asked for",
        ["finding.preference"] = "another channel was asked for",
    };
}

/// <summary>The phrases of verdicts in German.</summary>
internal static class GermanVerdicts
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["verdict.allow"] = "{channel}: jetzt möglich",
        ["verdict.from"] = "{channel}: möglich ab {on}, {time} {zone} ({because})",
        ["verdict.not-before"] = "{channel}: nicht vor {on} ({because})",
        ["verdict.deny"] = "{channel}: nicht möglich ({because})",
        ["verdict.flagged"] = "kann uns vorgehalten werden: {because}",
        ["verdict.others"] = "jetzt möglich: {channels}",
        ["verdict.no-law"] = "kein Rechtspaket geladen: Kontaktrecht nicht geprüft",
        ["verdict.rule"] = "{text}; {citation}, {strength}",
        ["verdict.unconfirmed"] = "{text}; {citation}, {strength}, Wortlaut nicht bestätigt",
        ["verdict.own"] = "{text}; {citation}",

        ["duty.due"] = "bis {due} geschuldet wegen des Kontakts vom {since}: {elements}",
        ["duty.overdue"] = "überfällig, bis {due} geschuldet wegen des Kontakts vom {since}: {elements}",
        ["duty.missing"] =
            "geschuldet wegen des Kontakts vom {since}: {elements}; bis wann, ist nicht zu sagen, es fehlt {datum}",

        ["finding.rule"] = "{title}",
        ["finding.datum"] = "{title}: {datum}",
        ["finding.window:days"] =
            "{count#Kontakt|Kontakte} vom {since} bis {through}, zulässig {limit} in {length#Tag|Tagen}",
        ["finding.window:hours"] =
            "{count#Kontakt|Kontakte} vom {since} bis {through}, zulässig {limit} in {length#Stunde|Stunden}",
        ["finding.window:minutes"] =
            "{count#Kontakt|Kontakte} vom {since} bis {through}, zulässig {limit} in {length#Minute|Minuten}",
        ["finding.window:weeks"] =
            "{count#Kontakt|Kontakte} vom {since} bis {through}, zulässig {limit} in {length#Woche|Wochen}",
        ["finding.window:months"] =
            "{count#Kontakt|Kontakte} vom {since} bis {through}, zulässig {limit} in {length#Monat|Monaten}",
        ["finding.window-empty"] = "zulässig {limit}",
        ["finding.unknown-place"] = "{text}, Ort unbekannt",
        ["finding.cooldown"] = "Ruhe nach dem Kontakt vom {since}",
        ["finding.hold"] = "{kind~bare} seit {since}",
        ["finding.missing"] = "Angabe fehlt: {datum}",
        ["finding.contradicted"] = "zwei Ausnahmen gelten zugleich, {datum}",
        ["finding.lacks"] = "es fehlt {elements}",
        ["finding.has"] = "unzulässig ist {elements}",
        ["finding.consent"] = "keine Einwilligung",
        ["finding.check"] = "Adresse nicht rechtzeitig geprüft",
        ["finding.withdrawn"] = "Einwilligung widerrufen",
        ["finding.withdrawn-through"] =
            "Einwilligung widerrufen, was sofort bindet; das Gesetz lässt Zeit bis {through}",
        ["finding.objected"] = "Widerspruch eingelegt",
        ["finding.objectedToMarketing"] = "Widerspruch gegen Werbung",
        ["finding.reachable"] = "keine Adresse",
        ["finding.returned"] = "am {since} zurückgekommen",
        ["finding.notAtWork"] = "auf Wunsch nicht am Arbeitsplatz",
        ["finding.weekdays"] = "andere Wochentage gewünscht",
        ["finding.hours"] = "andere Uhrzeiten gewünscht",
        ["finding.preference"] = "anderer Kanal gewünscht",
    };
}
