namespace Dunning.Diagnostics;

/// <summary>What the analysis finds in a policy, and the debtors who show it.</summary>
internal static class GermanAnalysisProblems
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["segment \"{0}\" is never reached: {1}"] = "das Segment \"{0}\" wird nie erreicht: {1}",
        ["{0} takes every debtor first. Move it above {1}."] =
            "{0} nimmt vorher jeden Schuldner auf. Das Segment über {1} verschieben.",
        ["{0} takes each of its debtors first. Move it above {1}."] =
            "{0} nimmt jeden dieser Schuldner vorher auf. Das Segment über {1} verschieben.",
        ["those above it together take each of its debtors first. Move it up, or leave it out."] =
            "die Segmente darüber nehmen zusammen jeden dieser Schuldner vorher auf. Das Segment nach oben verschieben "
                + "oder weglassen.",
        ["{0} and {1} together take each of its debtors first. Move it above {2}."] =
            "{0} und {1} nehmen zusammen jeden dieser Schuldner vorher auf. Das Segment über {2} verschieben.",
        ["\"{0}\" (line {1})"] = "\"{0}\" (Zeile {1})",
        ["line {0}"] = "Zeile {0}",
        ["\"{0}\""] = "\"{0}\"",
        ["\"{0}\" {1}"] = "\"{0}\" {1}",
        ["atRisk"] = "atRisk",

        ["\"{0}\" is never true: {1}. Mend or drop the test."] =
            "\"{0}\" trifft nie zu: {1}. Die Prüfung berichtigen oder weglassen.",
        ["the condition of {0} is never true: {1}. Mend one of them."] =
            "die Bedingung von {0} trifft nie zu: {1}. Eine davon berichtigen.",
        ["segment \"{0}\""] = "Segment \"{0}\"",
        ["evidence \"{0}\""] = "Anhaltspunkt \"{0}\"",
        ["\"{0}\" and \"{1}\" exclude each other"] = "\"{0}\" und \"{1}\" schließen einander aus",
        ["its tests exclude each other"] = "die Prüfungen darin schließen einander aus",
        ["\"{0}\" goes from {1} to {2}"] = "\"{0}\" reicht von {1} bis {2}",
        ["\"{0}\" is 0 at least"] = "\"{0}\" ist mindestens 0",
        ["\"{0}\" is none of it"] = "\"{0}\" ist nichts davon",
        ["\"{0}\" is never reached: the ladder waits for \"{1}\", which is mandatory and whose condition is never "
            + "true. Mend that condition."] =
            "\"{0}\" wird nie erreicht: Die Leiter wartet auf \"{1}\", und das ist verbindlich, obwohl die Bedingung "
                + "dafür nie zutrifft. Diese Bedingung berichtigen.",

        ["treatment \"{0}\" is never used: no segment names it, and no treatment extends it. Name it in a segment, or "
            + "leave it out."] =
            "die Behandlung \"{0}\" kommt nie vor: Kein Segment nennt sie, und keine Behandlung erweitert sie. "
                + "In einem Segment nennen oder weglassen.",
        ["\"{0}\" needs \"{1}\", which the condition of {2} shuts out: next to no case gets it, but one that is "
            + "kept there longer. Mend one of both."] =
            "\"{0}\" setzt \"{1}\" voraus, und das schließt die Bedingung von {2} aus: So gut wie kein Fall kommt "
                + "dorthin, nur einer, der länger im Segment bleibt. Eines von beiden berichtigen.",
        ["segment \"{0}\" keeps cases for {1} days and loses none by itself: none stands below it, and those above it "
            + "take theirs all the same. Leave stickyDays out."] =
            "das Segment \"{0}\" behält Fälle (Frist in Tagen: {1}), verliert von selbst aber keinen: Darunter steht "
                + "keines, und die darüber holen ihre Fälle trotzdem. stickyDays weglassen.",

        ["segments \"{0}\" and \"{1}\" overlap where \"{2}\" is {3}: the first takes it. End one where the other "
            + "begins."] =
            "die Segmente \"{0}\" und \"{1}\" überschneiden sich bei \"{2}\" {3}: Das erste nimmt den Fall auf. "
                + "Das eine enden lassen, wo das andere beginnt.",
        ["between segments \"{0}\" and \"{1}\" nothing takes \"{2}\" {3}. Begin one where the other ends."] =
            "zwischen den Segmenten \"{0}\" und \"{1}\" nimmt keines \"{2}\" {3} auf. "
                + "Das eine beginnen lassen, wo das andere endet.",
        ["{0} to {1}"] = "{0} bis {1}",

        ["{0} has no figure in {1}, which {2} has: {3} there. Add one per currency."] =
            "{0}: Der Betrag in {1} fehlt; angegeben ist er bei: {2}. Folge in dieser Währung: {3}. "
                + "Einen je Währung ergänzen.",
        ["the minimum of the policy"] = "Mindestbetrag des Regelwerks",
        ["the minimum of \"{0}\""] = "Mindestbetrag von \"{0}\"",
        ["the charge of \"{0}\""] = "Gebühr für \"{0}\"",
        ["it costs nothing"] = "sie entfällt",
        ["\"{0}\" costs nothing"] = "\"{0}\" kostet nichts",
        ["the minimum of interest"] = "Mindestbetrag für Zinsen",
        ["no interest is asked for"] = "Zinsen werden nicht verlangt",
        ["the tolerance"] = "Bagatellgrenze",
        ["the least promise"] = "Mindestbetrag einer Zusage",
        ["the least instalment"] = "Mindestrate",
        ["no promise is accepted"] = "Zusagen werden nicht angenommen",
        ["no plan is offered"] = "ein Plan wird nicht angeboten",
        ["nobody gets a level"] = "niemand erhält eine Mahnstufe",
        ["nothing is tolerated"] = "es gilt keine Bagatellgrenze",
        ["it is not done"] = "der Schritt unterbleibt",
        ["it is neither true nor false"] = "die Prüfung ist weder wahr noch falsch",

        ["\"{0}\" demands on day {1}. A demand comes on day {2} at the earliest, and {3} days after a softer notice. "
            + "Start it on day {4} or later."] =
            "\"{0}\" mahnt an Tag {1} mit Fristsetzung. Eine Mahnung mit Fristsetzung kommt frühestens an Tag {2}, und "
                + "frühestens {3} Tage nach einer milderen Mitteilung. An Tag {4} oder später beginnen lassen.",
        ["\"{0}\" speaks in tone {1} to a debtor who has heard nothing: from nothing a debtor hears remind at most. "
            + "Let it remind, or put a reminder before it."] =
            "\"{0}\" spricht im Ton \"{1}\" zu einem Schuldner, der noch nichts gehört hat: Zuerst ist höchstens "
                + "\"remind\" zulässig. Den Ton auf \"remind\" setzen oder eine Erinnerung davorstellen.",
        ["{0} reads \"{1}\": {2}. That may not decide how people are treated. Leave the test out."] =
            "{0} liest \"{1}\": {2}. Das darf nicht darüber entscheiden, wie Menschen behandelt werden. "
                + "Die Prüfung weglassen.",
        ["it tells {0}, or stands for it"] = "das verrät {0} oder steht dafür",
        ["language chooses the text only"] = "die Sprache wählt nur den Text",
        ["gender"] = "das Geschlecht",
        ["nationality"] = "die Staatsangehörigkeit",
        ["origin"] = "die Herkunft",
        ["religion"] = "die Religion",
        ["health"] = "die Gesundheit",
        ["family"] = "den Familienstand",
        ["orientation"] = "die sexuelle Orientierung",
        ["politics"] = "die politische Haltung",
        ["age"] = "das Lebensalter",
        ["postal code"] = "die Postleitzahl",

        ["segment \"{0}\" is a dead end: \"{1}\" stays true for good, and treatment \"{2}\" does nothing. Look back "
            + "over some days only, or give the treatment a step."] =
            "das Segment \"{0}\" ist eine Sackgasse: \"{1}\" bleibt auf Dauer wahr, und die Behandlung \"{2}\" tut "
                + "nichts. Nur einige Tage zurückblicken oder der Behandlung einen Schritt geben.",
        ["measure \"{0}\" is applied without a person and nothing takes it back, not even payment. Name in revertOn "
            + "(RevertOn) what does, such as cured, or let a person approve it."] =
            "die Maßnahme \"{0}\" wird ohne einen Menschen angewandt, und nichts nimmt sie zurück, auch keine Zahlung. "
                + "In revertOn (RevertOn) nennen, was sie zurücknimmt, etwa cured, oder sie freigeben lassen.",
        ["days past due alone decide how a debtor is treated: who forgot and who cannot pay are treated alike. Add a "
            + "segment, such as one for hardship."] =
            "allein die Verzugstage bestimmen die Behandlung: Wer es vergessen hat und wer nicht zahlen kann, "
                + "wird gleich behandelt. Ein Segment ergänzen, etwa für eine Notlage.",
        ["treatment \"{0}\" does nothing but call: a debtor who prefers another way is not called until notices went "
            + "unanswered, and none is sent. Put a notice before the call."] =
            "die Behandlung \"{0}\" besteht nur aus Anrufen: Wer einen anderen Weg wünscht, wird erst nach "
                + "unbeantworteten Mitteilungen angerufen, und es wird keine versandt. "
                + "Eine Mitteilung vor den Anruf stellen.",
        ["no step brings a case before a person: there is no call, and no measure that is approved or hands over. End "
            + "a ladder with one."] =
            "kein Schritt legt einen Fall einem Menschen vor: Es gibt keinen Anruf und keine Maßnahme mit Freigabe "
                + "oder Abgabe. Eine Leiter damit enden lassen.",
        ["treatment \"{0}\" repeats its last level every {1} days for as long as something is owed. Say how often at "
            + "most, and what comes then."] =
            "die Behandlung \"{0}\" wiederholt ihre letzte Mahnstufe ohne Ende, solange etwas geschuldet ist (Abstand "
                + "in Tagen: {1}). Angeben, wie oft höchstens und was danach kommt.",

        ["{0} is accepted without a reason. Say why it is meant so."] =
            "{0} ist ohne Begründung hingenommen. Angeben, warum es so gemeint ist.",
        ["{0} cannot be accepted: promises and protected facts bind every policy. Mend what it names."] =
            "{0} lässt sich nicht hinnehmen: Zusicherungen und geschützte Merkmale binden jedes Regelwerk. "
                + "Berichtigen, was der Befund nennt.",
        ["\"{0}\" is no finding of the analysis that can be accepted. Look it up, or drop it."] =
            "\"{0}\" ist kein Befund der Analyse, der sich hinnehmen lässt. Nachschlagen oder weglassen.",
        ["{0} is accepted, and the policy does not have it. Drop it, or it hides one that comes later."] =
            "{0} ist hingenommen, und das Regelwerk hat diesen Befund nicht. Weglassen, sonst verdeckt es einen "
                + "späteren.",

        ["{0} is read as {1}. An attribute has one type."] = "{0} wird als {1} gelesen. Ein Merkmal hat einen Typ.",
        ["{0} and as {1}"] = "{0} und als {1}",
        ["{0} is said to derive from risk in one place and not in another. Say it in both."] =
            "{0} ist an einer Stelle als vom Risiko abgeleitet gekennzeichnet, an einer anderen nicht. "
                + "An beiden angeben.",
        ["{0} is compared with nothing, so the test is never true. Name a value, or leave the test out."] =
            "{0} wird mit nichts verglichen, die Prüfung trifft also nie zu. Einen Wert nennen oder die Prüfung "
                + "weglassen.",
        ["{0} is never {1}.{2} It is one of {3}."] = "{0} ist nie {1}.{2} Möglich ist eines von {3}.",
        ["it applies a measure, which sends nothing: channels, form, contents, recipients and days to pay would be "
            + "lost. Leave them out."] =
            "wendet eine Maßnahme an, und die versendet nichts: Kanäle, Form, Inhalte, Empfänger und Zahlungsfrist "
                + "gingen verloren. Diese Angaben weglassen.",

        ["{0} open"] = "{0} offen",
        ["{0} disputed"] = "{0} strittig",
        ["{0} receivables"] = "{0} Forderungen",
        ["on {0}"] = "am {0}",
        ["on hold ({0})"] = "gesperrt ({0})",
        ["hardship declared"] = "Notlage erklärt",
        ["not \"{0}\""] = "nicht \"{0}\"",
        ["level \"{0}\" reached"] = "Mahnstufe \"{0}\" erreicht",
        ["repeats: {0}"] = "Wiederholungen: {0}",
        ["in segment \"{0}\" since {1}"] = "im Segment \"{0}\" seit {1}",
        ["prefers {0}"] = "wünscht {0}",
        ["measure \"{0}\" in force"] = "Maßnahme \"{0}\" in Kraft",
        ["is taken by \"{0}\""] = "kommt in \"{0}\"",
        ["is treated as \"{0}\" instead of \"{1}\""] = "erhält die Behandlung \"{0}\" statt \"{1}\"",
        ["is treated as \"{0}\", by segment \"{1}\""] = "erhält die Behandlung \"{0}\", über das Segment \"{1}\"",
        ["is treated as \"{0}\", by both conditions"] = "erhält die Behandlung \"{0}\", nach beiden Bedingungen",
        ["is treated as \"{0}\", as without it"] = "erhält die Behandlung \"{0}\", wie ohne Notlage auch",
        ["is never contacted again"] = "wird nie wieder kontaktiert",
        ["is judged by \"{0}\""] = "wird nach \"{0}\" beurteilt",
        ["\"{0}\" is neither true nor false"] = "\"{0}\" ist weder wahr noch falsch",
        ["\"{0}\" is not true"] = "\"{0}\" trifft nicht zu",
        ["\"{0}\" is not true, and {1}"] = "\"{0}\" trifft nicht zu, und {1}",
        ["\"{0}\" takes the case"] = "\"{0}\" nimmt den Fall auf",
        ["\"{0}\" does not come"] = "\"{0}\" kommt nicht",
        ["the case is not at risk"] = "der Fall gilt nicht als gefährdet",
        ["\"{0}\" does not count"] = "\"{0}\" zählt nicht",
        ["waits for \"{0}\", and \"{1}\" never comes"] = "wartet auf \"{0}\", und \"{1}\" kommt nie",
        ["is treated as \"{0}\", and nobody as \"{1}\""] =
            "erhält die Behandlung \"{0}\", und niemand die Behandlung \"{1}\"",
        ["is treated as \"{0}\", and \"{1}\" does not come"] =
            "erhält die Behandlung \"{0}\", und \"{1}\" kommt nicht",
        ["is taken by \"{0}\" all the same"] = "kommt trotzdem in \"{0}\"",
        ["stays in \"{0}\", as without stickyDays"] = "bleibt in \"{0}\", wie ohne stickyDays auch",
        ["gets no level"] = "erhält keine Mahnstufe",
        ["is in arrears"] = "ist im Rückstand",
        ["\"{0}\" stays in force"] = "\"{0}\" bleibt in Kraft",
        ["is not called, and hears nothing"] = "wird nicht angerufen und hört nichts",
        ["has heard all levels, and no person has looked at the case"] =
            "hat alle Mahnstufen erhalten, und kein Mensch hat den Fall angesehen",
        ["hears \"{0}\" again"] = "erhält erneut \"{0}\"",
        ["hears no {0} yet"] = "bekommt den Ton \"{0}\" noch nicht zu hören",
    };
}
