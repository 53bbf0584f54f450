namespace Dunning.Diagnostics;

/// <summary>What can be wrong with a policy, and with buckets of age.</summary>
internal static class GermanPolicyProblems
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["a name has 1 to 40 letters, digits, '-' and '_', first a letter."] =
            "ein Name hat 1 bis 40 Buchstaben, Ziffern, '-' und '_', zuerst einen Buchstaben.",
        ["\"{0}\" is no language. Write a code of ISO 639-1, such as {1}."] =
            "\"{0}\" ist keine Sprache. Einen Code nach ISO 639-1 schreiben, etwa {1}.",
        ["\"{0}\" is no segment, treatment, step or measure of this policy.{1}"] =
            "\"{0}\" ist weder Segment noch Behandlung, Stufe oder Maßnahme dieses Regelwerks.{1}",
        ["what \"{0}\" is called has {1} characters; write 1 to {2} on one line."] =
            "die Bezeichnung von \"{0}\" hat {1} Zeichen; 1 bis {2} schreiben, auf einer Zeile.",
        ["it stands {0} times. Names are unique."] = "kommt {0}-mal vor. Namen sind eindeutig.",
        ["cadences names one that is none."] = "cadences nennt einen Rhythmus, den es nicht gibt.",
        ["{0} is {1}; it goes from {2} to {3}."] = "{0} ist {1}; erlaubt ist {2} bis {3}.",
        ["a contact day is no weekday."] = "ein Kontakttag ist kein Wochentag.",
        ["{0} segments and steps; at most {1}."] = "{0} Segmente und Schritte; höchstens {1}.",
        ["{0} treatments and {1} steps; at most {2} of each."] = "{0} Behandlungen und {1} Schritte; höchstens je {2}.",
        ["there is none. Add one without a condition at least (in C#: Everyone(\"…\"))."] =
            "es gibt keines. Mindestens eines ohne Bedingung ergänzen (in C#: Everyone(\"…\")).",
        ["treatment \"{0}\" does not exist. There is {1}."] =
            "die Behandlung \"{0}\" gibt es nicht. Vorhanden: {1}.",
        ["none"] = "keine",
        ["each has a condition, so some debtors are in none. Add one without a condition at the end (in C#: "
            + "Everyone(\"…\"))."] =
            "jedes hat eine Bedingung, manche Schuldner sind also in keinem. Am Ende eines ohne Bedingung ergänzen (in "
                + "C#: Everyone(\"…\")).",
        ["the first level counts from a notice that no level before it sends. Start it on a day past due."] =
            "die erste Mahnstufe zählt ab einer Mitteilung, die keine Stufe davor versendet. "
                + "Sie an einem Tag nach Fälligkeit beginnen lassen.",
        ["\"{0}\" is on rung {1}, not above \"{2}\" on rung {3}. Write levels in order."] =
            "\"{0}\" steht auf Stufe {1}, nicht über \"{2}\" auf Stufe {3}. Mahnstufen der Reihe nach schreiben.",
        ["it has no channel. Name one at least."] = "hat keinen Kanal. Mindestens einen nennen.",
        ["rung {0}: rungs go from 1 to 99."] = "Stufe {0}: Stufen gehen von 1 bis 99.",
        ["its start is {0}, and what is no level comes before the due date. Start it on day -1 or earlier, or make it "
            + "a level."] =
            "Beginn: {0}; was keine Mahnstufe ist, kommt vor der Fälligkeit. An Tag -1 oder früher beginnen lassen "
                + "oder zur Mahnstufe machen.",
        ["the start of a level is {0}: the earliest is day 1, and 1 day after the last notice."] =
            "Beginn einer Mahnstufe: {0}; frühestens sind es Tag 1 und 1 Tag nach der letzten Mitteilung.",
        ["its tone is {0}: what asks for money speaks from remind on, a notice before the due date informs, "
            + "and a measure says nothing."] =
            "der Ton ist {0}: Was Geld einfordert, spricht ab remind, eine Mitteilung vor Fälligkeit informiert, "
                + "und eine Maßnahme sagt nichts.",
        ["a call does not go by {0}. Name \"phone\", or a channel of your own of kind \"call\"."] =
            "ein Anruf geht nicht über {0}. \"phone\" nennen oder einen eigenen Kanal der Art \"call\".",
        ["a level starts with what has happened: levels start by days. Start it on a day."] =
            "eine Mahnstufe beginnt mit einem Ereignis: Mahnstufen beginnen nach Tagen. Sie an einem Tag beginnen "
                + "lassen.",
        ["it counts from \"{0}\", which is no name of an attribute: 1 to 40 letters, digits, '-' and '_', "
            + "first a letter."] =
            "zählt ab \"{0}\", und das ist kein Name eines Merkmals: 1 bis 40 Buchstaben, Ziffern, '-' und '_', "
                + "zuerst ein Buchstabe.",
        ["its time is over {0} after the same day, and it starts {1}: it may have none. "
            + "Let it end later than it starts."] =
            "die Zeit endet {0} nach demselben Tag, der Beginn ist: {1}; womöglich bleibt keine. "
                + "Das Ende hinter den Beginn legen.",
        ["it is mandatory and its time ends: the ladder would wait for it and pass it over. Leave one of both out."] =
            "ist verbindlich und zeitlich begrenzt: Die Leiter würde warten und zugleich übergehen. "
                + "Eines von beiden weglassen.",
        ["it counts from the day to pay by of the last notice, and \"{0}\" before it gives none. "
            + "Add deadlineDays there (in C#: Deadline(days))."] =
            "zählt ab der Zahlungsfrist der letzten Mitteilung, und \"{0}\" davor setzt keine. "
                + "Dort deadlineDays ergänzen (in C#: Deadline(days)).",
        ["it requires \"{0}\", which no treatment sends."] =
            "setzt \"{0}\" voraus, und das versendet keine Behandlung.",
        ["it is taken back by {0}, which does not keep it from being applied again the next day. "
            + "Name it in blockedBy (BlockedBy) as well."] =
            "wird bei {0} zurückgenommen, was die erneute Anwendung am nächsten Tag nicht verhindert. "
                + "Auch in blockedBy (BlockedBy) nennen.",
        ["a step of kind measure names a measure, and no other does."] =
            "ein Schritt der Art measure nennt eine Maßnahme, und kein anderer.",
        ["measure \"{0}\" does not exist. Add it to the policy."] =
            "die Maßnahme \"{0}\" gibt es nicht. Sie im Regelwerk ergänzen.",
        ["it starts {0} and is brought by {1}: what an event brings counts from it, and nothing else does."] =
            "Beginn: {0}, ausgelöst durch {1}; was ein Ereignis auslöst, zählt ab diesem, und sonst nichts.",
        ["a level is a notice or a call, and this applies a measure. Make it a step that is no level."] =
            "eine Mahnstufe ist eine Mitteilung oder ein Anruf, und hier wird eine Maßnahme angewandt. Daraus einen "
                + "Schritt machen, der keine Mahnstufe ist.",
        ["its form is empty. Name the form and its source: it alone fixes the channels."] =
            "die Form ist leer. Form und Fundstelle nennen: Nur sie legt die Kanäle fest.",
        ["a role gets it and a copy of it as well. Name each role once."] =
            "eine Rolle erhält es und zugleich eine Kopie davon. Jede Rolle einmal nennen.",
        ["it reads risk, and its treatment \"{0}\" contacts by {1}; \"{2}\" of segment \"{3}\" contacts by {4}. "
            + "Give every level the same channels in both: risk never chooses how a person is reached."] =
            "liest das Risiko, und die Behandlung \"{0}\" erreicht über {1}; \"{2}\" von Segment \"{3}\" erreicht "
                + "über {4}. Jeder Mahnstufe in beiden dieselben Kanäle geben: "
                + "Risiko bestimmt nie, wie eine Person erreicht wird.",
        ["no channel"] = "keinen Kanal",
        ["{0}, then {1}"] = "{0}, dann {1}",
        ["its condition reads risk, and passing over a step may change the channel. Let a segment read risk."] =
            "die Bedingung liest das Risiko, und das Übergehen eines Schritts kann den Kanal ändern. "
                + "Das Risiko in einem Segment lesen.",
        ["its points are {0}; they go from -{1} to {2}, but 0."] =
            "die Punkte sind {0}; erlaubt ist -{1} bis {2}, außer 0.",
        ["it speaks for no reason. Name one other than unknown."] =
            "spricht für keinen Grund. Einen anderen als \"unknown\" nennen.",
        ["it reads {0}. Evidence reads no risk, and neither the stated nor the likely reason."] =
            "liest {0}. Anhaltspunkte lesen kein Risiko und weder den genannten noch den wahrscheinlichen Grund.",
        ["it reads the likely reason, and its treatment \"{0}\" is firmer than \"{1}\" of segment \"{2}\": {3}. "
            + "An inferred reason may only soften: soften the treatment, or read statedReason."] =
            "liest den wahrscheinlichen Grund, und die Behandlung \"{0}\" ist strenger als \"{1}\" von Segment "
                + "\"{2}\": {3}. Ein erschlossener Grund darf nur mildern: die Behandlung mildern oder statedReason "
                + "lesen.",
        ["its condition reads the likely reason, and passing over a step may hasten the next. "
            + "Let a segment read it."] =
            "die Bedingung liest den wahrscheinlichen Grund, und das Übergehen eines Schritts kann den nächsten "
                + "beschleunigen. Ihn in einem Segment lesen.",
        ["what comes after the last level is not said. "
            + "Add lastLevel: \"stop\", a repeat or a measure (in C#: AtLastLevel)."] =
            "was nach der letzten Mahnstufe kommt, ist nicht gesagt. "
                + "lastLevel ergänzen: \"stop\", eine Wiederholung oder eine Maßnahme (in C#: AtLastLevel).",
        ["it extends \"{0}\", which does not exist. There is {1}."] =
            "erweitert \"{0}\", das es nicht gibt. Vorhanden: {1}.",
        ["it extends itself, by way of {0}."] = "erweitert sich selbst, auf dem Weg über {0}.",
        ["it is without \"{0}\", which \"{1}\" does not have. It has {2}."] =
            "lässt \"{0}\" weg, was \"{1}\" gar nicht hat. Vorhanden: {2}.",
        ["it has a charge and is no level that sends a notice. Give the charge to such a level."] =
            "hat eine Gebühr und ist keine Mahnstufe mit einer Mitteilung. Die Gebühr einer solchen geben.",
        ["it costs a figure, and what law fixes as well. Keep one of them."] =
            "kostet einen Betrag, und dazu, was das Recht bestimmt. Lassen Sie eines davon stehen.",
        ["it costs a fee of a kind that law does not know. Name one of the kinds."] =
            "kostet eine Gebühr von einer Art, die das Recht nicht kennt. Nennen Sie eine der Arten.",
        ["its repeats cost what it costs, and it costs nothing. Name the charge."] =
            "Wiederholungen sollen dasselbe kosten, und es kostet nichts. Die Gebühr nennen.",
        ["interest has a minimum of {0}, and notices ask for none. Set interest to \"asked\", "
            + "or leave the minimum out."] =
            "Zinsen haben einen Mindestbetrag von {0}, und Mitteilungen verlangen keine. \"interest\" auf \"asked\" "
                + "setzen oder den Mindestbetrag weglassen.",
        ["a charge of {0}: it is above zero and at most {1}. Leave out the currency in which the notice is free."] =
            "eine Gebühr von {0}: Sie ist über null und höchstens {1}. Die Währung weglassen, in der nichts anfällt.",
        ["a detail stands before the first step. Move it behind a step."] =
            "eine Angabe steht vor dem ersten Schritt. Sie hinter einen Schritt verschieben.",

        ["the tones of \"{0}\" and \"{1}\" cannot be compared: let both climb from remind, one step at a time, with "
            + "demands from their day on, by days past due and days after a notice"] =
            "die Töne von \"{0}\" und \"{1}\" sind nicht vergleichbar: beide ab remind um je eine Stufe steigen "
                + "lassen, Forderungen ab ihrem Tag, nach Tagen nach Fälligkeit und nach einer Mitteilung",
        ["\"{0}\": the other has no such step"] = "\"{0}\": Einen solchen Schritt hat die andere nicht",
        ["\"{0}\" on rung {1}: {2}"] = "\"{0}\" auf Stufe {1}: {2}",
        ["the other has no such rung"] = "eine solche Stufe hat die andere nicht",
        ["tone {0}, there {1}"] = "Ton {0}, dort {1}",
        ["another condition or minimum"] = "eine andere Bedingung oder ein anderer Mindestbetrag",
        ["another purpose, or other persons"] = "ein anderer Zweck, oder andere Personen",
        ["it costs more"] = "sie kostet mehr",
        ["a call, there a notice"] = "ein Anruf, dort eine Mitteilung",
        ["{0} days to pay, there {1}"] = "Zahlungsfrist in Tagen: {0}, dort {1}",
        ["{0} days to pay, there no deadline"] = "Zahlungsfrist in Tagen: {0}, dort keine",
        ["from day {0}, there from day {1}"] = "ab Tag {0}, dort ab Tag {1}",
        ["the other waits for \"{0}\""] = "die andere wartet auf \"{0}\"",
        ["{0} days after a notice, there {1}"] = "Abstand zur Mitteilung in Tagen: {0}, dort {1}",
        ["it repeats its last level oftener, or where the other goes on"] =
            "die letzte Mahnstufe wird häufiger wiederholt, oder dort, wo die andere weitergeht",

        ["day {0}"] = "Tag {0}",
        ["{0} days after the last notice"] = "{0} Kalendertage nach der letzten Mitteilung",
        ["after the level before"] = "nach der Stufe davor",
        ["{0} after \"{1}\""] = "{0} nach \"{1}\"",
        ["{0} after the due date"] = "{0} nach der Fälligkeit",
        ["{0} after the last notice"] = "{0} nach der letzten Mitteilung",
        ["{0} after the invoice"] = "{0} nach dem Rechnungsdatum",
        ["{0} after the receipt"] = "{0} nach dem Zugang",
        ["{0} after the deadline"] = "{0} nach der Zahlungsfrist",
        ["{0} after the event"] = "{0} nach dem Ereignis",

        ["the name stands twice. Give each bucket its own."] =
            "der Name kommt zweimal vor. Jeder Klasse einen eigenen geben.",
        ["there is none. Give one at least, such as 1 and open."] =
            "es gibt keine. Mindestens eine angeben, etwa 1 und offen.",
        ["it ends on day {0}, before it begins on day {1}."] = "endet an Tag {0}, vor dem Beginn an Tag {1}.",
        ["{0} has no end, so nothing comes after it. Put it last."] =
            "{0} hat kein Ende, danach kommt also nichts. Ans Ende stellen.",
        ["it overlaps {0}: begin on day {1}."] = "überschneidet sich mit {0}: an Tag {1} beginnen.",
        ["days {0} to {1} are in no bucket: begin on day {2}."] =
            "die Tage {0} bis {1} sind in keiner Klasse: an Tag {2} beginnen.",
    };
}
