namespace Dunning.Diagnostics;

/// <summary>What is missing in a story, or expected instead, as a part: nouns, words and forms.</summary>
internal static class GermanWords
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["a channel"] = "ein Kanal",
        ["a currency such as EUR"] = "eine Währung wie EUR",
        ["a date such as 2026-03-02"] = "ein Datum wie 2026-03-02",
        ["a time such as 16:00"] = "eine Uhrzeit wie 16:00",
        ["an amount such as 120.00 EUR"] = "ein Betrag wie 120.00 EUR",
        ["a creditor"] = "ein Gläubiger",
        ["a currency"] = "eine Währung",
        ["a jurisdiction such as de"] = "eine Rechtsordnung wie \"de\"",
        ["a language such as de"] = "eine Sprache wie \"de\"",
        ["a measure"] = "eine Maßnahme",
        ["a party"] = "eine Partei",
        ["a party, or debtor"] = "eine Partei oder \"debtor\"",
        ["a path such as receivables[R-70].maxRung"] = "ein Pfad wie \"receivables[R-70].maxRung\"",
        ["a plan"] = "ein Ratenplan",
        ["a receivable"] = "eine Forderung",
        ["a step"] = "ein Schritt",
        ["a text"] = "ein Text",
        ["a tier such as gold"] = "eine Wertstufe wie \"gold\"",
        ["a time zone"] = "eine Zeitzone",
        ["an account"] = "ein Konto",
        ["an option"] = "eine Angabe",
        ["the id of a charge"] = "die Kennung einer Gebühr",
        ["the id of the account"] = "die Kennung des Kontos",
        ["the id of the debtor"] = "die Kennung des Schuldners",
        ["the id of the party"] = "die Kennung der Partei",
        ["the id of the plan"] = "die Kennung des Ratenplans",
        ["the id of the receivable"] = "die Kennung der Forderung",
        ["the name of an attribute"] = "der Name eines Merkmals",
        ["weekdays such as Mon-Fri"] = "eine Angabe der Wochentage wie \"Mon-Fri\"",
        ["a number"] = "eine Zahl",
        ["a risk score"] = "ein Risikowert",
        ["a rung"] = "eine Stufe",
        ["days"] = "eine Zahl von Tagen",
        ["how many were paid on time"] = "die Zahl der pünktlich beglichenen Forderungen",
        ["how many were settled"] = "die Zahl der beglichenen Forderungen",
        ["the top of the scale"] = "das Ende der Skala",
        ["its value"] = "der Wert des Merkmals",
        ["member=value"] = "\"member=value\", ein Feld mit seinem Wert",
        ["the step of the notice, or the id of its charge"] =
            "die Stufe der Mahnung oder die Kennung ihrer Gebühr",
        ["why"] = "der Grund",
        ["the value"] = "der Wert",

        ["a state of accounts"] = "der Zustand eines Kontos",
        ["a reason"] = "ein Grund",
        ["granted, withdrawn or unknown"] = "\"granted\", \"withdrawn\" oder \"unknown\"",
        ["inbound or outbound"] = "\"inbound\" oder \"outbound\"",
        ["an outcome of a call"] = "das Ergebnis eines Anrufs",
        ["an element such as opt-out"] = "ein Element wie \"opt-out\"",
        ["in whose name it is collected"] = "in wessen Namen eingezogen wird",
        ["a product such as consumer-credit"] = "ein Produkt wie \"consumer-credit\"",
        ["an outcome"] = "ein Ergebnis",
        ["a reason why it failed"] = "der Grund, aus dem es fehlschlug",
        ["dun, show or ignore"] = "\"dun\", \"show\" oder \"ignore\"",
        ["requested, applied or reverted"] = "\"requested\", \"applied\" oder \"reverted\"",
        ["a role"] = "eine Rolle",
        ["a way to pay"] = "ein Zahlungsweg",
        ["broken, completed or cancelled"] = "\"broken\", \"completed\" oder \"cancelled\"",
        ["runs or stands-still"] = "\"runs\" oder \"stands-still\"",
        ["kept, broken or withdrawn"] = "\"kept\", \"broken\" oder \"withdrawn\"",
        ["a purpose"] = "ein Zweck",
        ["a kind of receivable"] = "eine Art von Forderung",
        ["a signal"] = "ein Signal",
        ["a tone"] = "ein Ton",
        ["a kind of hold ({0})"] = "eine Art von Sperre ({0})",

        ["nothing more on this line"] = "nichts mehr in dieser Zeile",
        ["what happens, and a comment after #"] = "was geschieht, und ein Kommentar nach #",
        ["the next one after a comma"] = "das Nächste nach einem Komma",
        ["apply MEASURE, after approval, account NAME"] = "\"apply MEASURE, after approval, account NAME\"",
        ["the account after a comma"] = "nach einem Komma das Konto",
        ["account A-1 placed, attribute placedOn 2026-03-02"] = "\"account A-1 placed, attribute placedOn 2026-03-02\"",
        ["episodes before 2"] = "\"episodes before 2\"",
        ["promise 120.00 EUR by 2026-04-03"] = "\"promise 120.00 EUR by 2026-04-03\"",
        ["reachable by e-mail and letter, or reachable by nothing"] =
            "\"reachable by e-mail and letter\" oder \"reachable by nothing\"",
        ["wants call, or wants call 16:00 to 18:00"] = "\"wants call\" oder \"wants call 16:00 to 18:00\"",
        ["late 3 days on average"] = "\"late 3 days on average\"",
        ["on-its-way R-70 120.00 EUR, expected 2026-04-01"] = "\"on-its-way R-70 120.00 EUR, expected 2026-04-01\"",
        ["collection failed R-70 insufficient-funds"] = "\"collection failed R-70 insufficient-funds\"",
        ["address new e-mail, or address lost e-mail"] = "\"address new e-mail\" oder \"address lost e-mail\"",
        ["on-time 11 of 12"] = "\"on-time 11 of 12\"",
        ["plan PL-1 40.00 EUR on 2026-04-01, 40.00 EUR on 2026-05-01"] =
            "\"plan PL-1 40.00 EUR on 2026-04-01, 40.00 EUR on 2026-05-01\"",
        ["dispute R-70 110.00 EUR, then noted or case NAME"] =
            "\"dispute R-70 110.00 EUR\", danach \"noted\" oder \"case NAME\"",
        ["hold block, then until DATE, cause-ended DATE, for RECEIVABLE, account NAME, case NAME or party NAME"] =
            "\"hold block\", danach \"until DATE\", \"cause-ended DATE\", \"for RECEIVABLE\", \"account NAME\", "
                + "\"case NAME\" oder \"party NAME\"",
        ["the case by which law knows it"] = "der Fall, unter dem ihn das Recht kennt",
        ["party B-1 guarantor, reachable by letter, prefers letter, account A-1"] =
            "\"party B-1 guarantor, reachable by letter, prefers letter, account A-1\"",
        ["wants call 16:00 to 18:00"] = "\"wants call 16:00 to 18:00\"",
        ["yes, no or unknown"] = "\"yes\", \"no\" oder \"unknown\"",
        ["close cured, or the same"] = "\"close cured\" oder \"the same\"",
        ["payments known to the day before, to the day, to DATE, or payments not known"] =
            "\"payments known to the day before\", \"payments known to the day\", \"payments known to DATE\" oder "
                + "\"payments not known\"",
        ["nothing, nothing until DATE, nothing until you act, nothing until the dispute is settled, or nothing "
            + "until the hold ends"] =
            "\"nothing\", \"nothing until DATE\", \"nothing until you act\", \"nothing until the dispute is "
                + "settled\" oder \"nothing until the hold ends\"",
        ["but with 2026-04-08 paid 120.00 EUR, or but without 2026-04-08 paid"] =
            "\"but with 2026-04-08 paid 120.00 EUR\" oder \"but without 2026-04-08 paid\"",
        ["contact inbound by e-mail, or contact outbound by phone, right-party, tone remind"] =
            "\"contact inbound by e-mail\" oder \"contact outbound by phone, right-party, tone remind\"",
        ["receivable R-70 120.00 EUR due 2026-03-16"] = "\"receivable R-70 120.00 EUR due 2026-03-16\"",
        ["paid 120.00 EUR, paid 120.00 EUR for R-70, or paid 40.00 EUR to plan PL-1"] =
            "\"paid 120.00 EUR\", \"paid 120.00 EUR for R-70\" oder \"paid 40.00 EUR to plan PL-1\"",
        ["asks AMOUNT, charge AMOUNT, interest AMOUNT, tone TONE, to PARTY, copy, pay by DATE, not before TIME, "
            + "for IDS, account A"] =
            "\"asks AMOUNT\", \"charge AMOUNT\", \"interest AMOUNT\", \"tone TONE\", \"to PARTY\", \"copy\", "
                + "\"pay by DATE\", \"not before TIME\", \"for IDS\" oder \"account A\"",
        ["waive charge second-reminder, goodwill, or cancel charge second-reminder, sent by mistake"] =
            "\"waive charge second-reminder, goodwill\" oder \"cancel charge second-reminder, sent by mistake\"",
    };
}
