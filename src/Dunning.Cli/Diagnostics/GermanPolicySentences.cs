namespace Dunning.Diagnostics;

/// <summary>What each policy that comes along shows, in a sentence.</summary>
internal static class GermanPolicySentences
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["A reminder on day 5, a second one 10 days later, then a call; hardship gets one reminder on day 15."] =
            "Eine Erinnerung an Tag 5, 10 Tage später eine zweite, dann ein Anruf; in einer Notlage nur eine an "
                + "Tag 15.",
        ["The customer names the terms; grace and a new due date per level; the last repeats twice."] =
            "Der Kunde bestimmt die Mahnmethode; Karenz und neues Zahlungsziel je Mahnstufe; die letzte zweimal "
                + "mehr.",
        ["Forgot, hardship, won't pay; promise and plan followed up; a warning to all who owe; termination."] =
            "Vergessen, Notlage, Unwille; Zusage und Ratenplan verfolgt; Warnung an alle, die schulden; "
                + "Kündigung.",
        ["Before the card expires, retries on days 1, 3, 5, suspension after grace, reactivation."] =
            "Vor Ablauf der Karte, neue Einzüge an den Tagen 1, 3, 5, Sperrung nach der Karenz, Freischaltung.",
        ["Four levels, 14 days apart, per dunning area; least amounts, another recipient, legal hand-over."] =
            "Vier Mahnstufen im Abstand von 14 Tagen je Mahnbereich; Mindestbeträge, anderer Empfänger, Abgabe "
                + "zur Rechtsverfolgung.",
        ["Small balances rest; SMS and app first; bars of outgoing calls, then all, then the contract ends."] =
            "Kleine Beträge ruhen; zuerst SMS und App; Sperre abgehender Anrufe, dann aller, dann endet der "
                + "Vertrag.",
        ["Help for the vulnerable, softer in winter, a prepayment meter from April to mid-October only."] =
            "Hilfe für Schutzbedürftige, milder im Winter, ein Vorkassezähler nur von April bis Mitte Oktober.",
        ["A notice of the debt, 30 quiet days, offers and calls at most weekly; back to the creditor."] =
            "Eine Anzeige der Schuld, 30 ruhige Tage, Angebote und Anrufe höchstens wöchentlich; zurück an den "
                + "Gläubiger.",
        ["A reminder, the letter of fourteen days, then the costs that law fixes, once, and interest."] =
            "Eine Erinnerung, der Brief mit vierzehn Tagen, dann die Kosten nach Gesetz, einmal, und Zinsen.",
        ["The head office pays for branches, credits cover all, disputed parts rest, deliveries stop."] =
            "Die Zentrale zahlt für Filialen, Guthaben decken alles, Strittiges ruht, Lieferungen werden "
                + "gestoppt.",
        ["Four levels by days past due up to final; least amount and share; the highest level due; repeats."] =
            "Vier Mahnstufen nach Verzugstagen bis zur letzten; Mindestbetrag und Anteil; die höchste fällige; "
                + "Wiederholungen.",
        ["App, messenger of the host, SMS and portal before paper; two courtesies before due; a call comes late."] =
            "App, eigener Messenger, SMS und Portal vor Papier; zwei Hinweise vor Fälligkeit; ein Anruf kommt "
                + "spät.",
        ["One segment per fact and type of attribute, all treated alike: the decision names the first that holds."] =
            "Ein Segment je Tatsache und Art von Merkmal, alle gleich behandelt: Die Entscheidung nennt das "
                + "erste zutreffende.",
        ["Hardship, forgot, everyone: before due, reminder on day 5, second reminder 10 and a call 12 days later."] =
            "Notlage, vergessen, alle: vor Fälligkeit, Erinnerung an Tag 5, die zweite 10, ein Anruf 12 Tage "
                + "später.",
        ["Instalments: age stands still on hold, credit over all accounts, need apart, a warning waited for."] =
            "Raten: Das Alter steht bei einer Sperre still, Guthaben über alle Konten, Notlage für sich, erst nach "
                + "der Warnung.",
        ["The highest level that is due at once, each held against what is at that level; rungs 1, 2 and 5."] =
            "Sofort die höchste fällige Mahnstufe, jede gemessen an dem, was auf ihr steht; Stufen 1, 2 und 5.",
        ["Grace of 5 days is day 6; each level names a day to pay by and follows the last; one level per notice."] =
            "Karenz von 5 Tagen ist Tag 6; jede Mahnstufe nennt einen Zahltag und folgt der letzten; eine je "
                + "Mitteilung.",
        ["High, low, unknown risk get other days by the same channels; a probability of the host counts as risk."] =
            "Hohes, niedriges, unbekanntes Risiko: andere Tage, dieselben Kanäle; eine eigene Wahrscheinlichkeit "
                + "zählt dazu.",
        ["Each receivable is held against the minimum alone; 2.00 settle a case; the due day counts as day 1."] =
            "Jede Forderung wird einzeln am Mindestbetrag gemessen; 2.00 erledigen einen Fall; der "
                + "Fälligkeitstag ist Tag 1.",
        ["Contact from Tuesday to Thursday, payments at most 1 day old, notices at least 3 days apart; no minimum."] =
            "Kontakt von Dienstag bis Donnerstag, Zahlungen höchstens 1 Tag alt, Mitteilungen im Abstand von "
                + "mindestens 3 Tagen; kein Mindestbetrag.",
    };
}
