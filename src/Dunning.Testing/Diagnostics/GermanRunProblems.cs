namespace Dunning.Diagnostics;

/// <summary>What can be wrong with the facts of a story, and with what it expects of the policy.</summary>
internal static class GermanRunProblems
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["There is no policy {0}.{1}"] = "Ein Regelwerk {0} gibt es nicht.{1}",
        ["{0} is no {1} of policy {2}.{3}"] = "Im Regelwerk {2} gibt es {1} {0} nicht.{3}",
        ["step"] = "den Schritt",
        ["measure"] = "die Maßnahme",
        ["The story needs more than {0} decisions. Tell it in several files, over fewer days or with fewer bills."] =
            "Die Geschichte braucht mehr als {0} Entscheidungen. In mehreren Dateien erzählen, über weniger Tage "
                + "oder mit weniger Forderungen.",

        ["{0} Because: {1}"] = "{0} Grund: {1}",
        ["On {0} expected is {1}; decided is {2}."] = "{0}: Erwartet ist \"{1}\", entschieden ist \"{2}\".",
        ["On {0} it is to be filled in: decided is {1}. Run with APPROVE=1."] =
            "{0}: Hier ist noch einzutragen, was geschieht; entschieden ist \"{1}\". Mit APPROVE=1 laufen lassen.",
        ["On {0} decided is also {1}. Because: {2}"] = "{0}: Entschieden ist auch \"{1}\". Grund: {2}",
        ["On {0} decided is {1}, which the story does not say. Because: {2}"] =
            "{0}: Entschieden ist \"{1}\", und das sagt die Geschichte nicht. Grund: {2}",
        ["nothing is owed."] = "es ist nichts geschuldet.",
        ["The decision before {0} named {1}, yet on that day it does {2}. This is a fault of the engine: report it."] =
            "Die Entscheidung vor {0} nannte {1}; an diesem Tag geschieht aber \"{2}\". Das ist ein Fehler der "
                + "Bibliothek: bitte melden.",
        ["the next look on {0}"] = "als nächste Prüfung {0}",
        ["no next look"] = "keine nächste Prüfung",
        ["No decision of the story gives the reason {0}. It gives: {1}."] =
            "Keine Entscheidung der Geschichte hat den Grund {0}. Sie hat: {1}.",

        ["segment `{0}`"] = "Segment `{0}`",
        ["step `{0}`"] = "Schritt `{0}`",
        ["`{0}` being true"] = "`{0}` trifft zu",
        ["`{0}` being false"] = "`{0}` trifft nicht zu",

        ["What is known then contradicts itself. {0}"] = "Was dann bekannt ist, widerspricht sich. {0}",
        ["{0} is no receivable of the story by then.{1}"] =
            "{0} ist bis dahin keine Forderung der Geschichte.{1}",
        ["{0} is no plan of the story by then.{1}"] = "{0} ist bis dahin kein Ratenplan der Geschichte.{1}",
        ["{0} is no payment: write an amount above zero."] =
            "{0} ist keine Zahlung: einen Betrag über null schreiben.",
        ["{0} cannot come back: {1} was paid of {2}."] =
            "{0} kann nicht zurückkommen: Auf {2} ist {1} gezahlt.",
        ["Nothing was promised by then. Write the promise on an earlier line."] =
            "Bis dahin ist nichts zugesagt. Die Zusage in eine frühere Zeile schreiben.",
        ["{0} is not in dispute by then. Write the dispute on an earlier line."] =
            "{0} ist bis dahin nicht strittig. Die Reklamation in eine frühere Zeile schreiben.",
        ["No hold of kind {0} is in force by then. Write it on an earlier line."] =
            "Bis dahin gilt keine Sperre der Art \"{0}\". Sie in eine frühere Zeile schreiben.",
        ["Nothing went out by {0} by then."] = "Bis dahin ging über \"{0}\" nichts hinaus.",
        ["No notice was sent by then."] = "Bis dahin wurde keine Mitteilung versandt.",

        ["{0} has members of its own: set one of them, or add to the list."] =
            "{0} hat eigene Felder: eines davon mit \"set\" setzen oder die Liste mit \"add\" ergänzen.",
        ["{0} is no list: write set instead of add."] = "{0} ist keine Liste: \"set\" statt \"add\" schreiben.",
        ["{0} is no list."] = "{0} ist keine Liste.",
        ["{0} is no item of a list: write remove holds[H-1]."] =
            "{0} ist kein Eintrag einer Liste: \"remove holds[H-1]\" schreiben.",
        ["{0} is no member with its value: write id=H-1, kind=block."] =
            "{0} ist kein Feld mit seinem Wert: \"id=H-1, kind=block\" schreiben.",
        ["{0} is no member of a snapshot here.{1}"] = "{0} ist hier kein Feld eines Standes.{1}",
        ["{0} is not in {1}.{2}"] = "{0} steht nicht in {1}.{2}",
        ["{0} lacks its \"]\"."] = "in {0} fehlt \"]\".",
        ["{0} is neither a whole number nor true, false or null."] =
            "{0} ist weder eine ganze Zahl noch true, false oder null.",
    };
}
