namespace Dunning.Diagnostics;

/// <summary>What can be wrong with a policy as a file.</summary>
internal static class GermanPolicyFileProblems
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["{0}: {1}"] = "{0}: {1}",
        ["{0} is no length of time: write days as 10d, months as 1m, working days as 5bd, each perhaps with eom "
            + "for the end of that month, as in \"30d eom\"."] =
            "{0} ist keine Zeitspanne: Tage als 10d schreiben, Monate als 1m, Arbeitstage als 5bd, jeweils "
                + "auch mit eom für das Ende jenes Monats, wie in \"30d eom\".",
        ["{0} is no share: write percent with at most two decimals, as in 90% or 2.5%."] =
            "{0} ist kein Anteil: Prozent mit höchstens zwei Nachkommastellen schreiben, wie in 90% oder "
                + "2.5%.",
        ["day {0} is out of range: days go from -{1} to {2}."] = "Tag {0} ist außerhalb: Tage gehen von -{1} bis {2}.",
        ["{0} does not say whose attribute it is: write debtor, account or receivable, a point, and its name, as "
            + "in account.nominal."] =
            "{0} sagt nicht, wessen Merkmal es ist: debtor, account oder receivable schreiben, einen Punkt "
                + "und den Namen, wie in account.nominal.",
        ["{0} is not known here.{1} {2} is one of {3}."] = "{0} ist hier nicht bekannt.{1} {2} ist eines von {3}.",
        ["{0} is not known here.{1} Write one of {2}."] = "{0} ist hier nicht bekannt.{1} Möglich ist eines von {2}.",
        ["{0} is not known here.{1} There is {2}."] = "{0} ist hier nicht bekannt.{1} Es gibt {2}.",
        ["a step has one name: \"level\" for what raises the level, \"step\" for everything else."] =
            "ein Schritt hat einen Namen: \"level\" für das, was die Mahnstufe erhöht, \"step\" für alles "
                + "andere.",
        ["it does {0}: name one of notice, call and measure."] =
            "Handlungen: {0}; genau eine von \"notice\", \"call\" und \"measure\" nennen.",
        ["nothing"] = "keine",
        ["{0} things"] = "{0}",
        ["a step that is no level has no rung. Name it \"level\"."] =
            "ein Schritt, der keine Mahnstufe ist, hat keine Stufe. Ihn \"level\" nennen.",
        ["what an event brings starts after it, not on a day past due: write \"after\"."] =
            "was ein Ereignis auslöst, beginnt danach und nicht an einem Tag nach Fälligkeit: \"after\" "
                + "schreiben.",
        ["it starts \"at\" a day past due and \"after\" something else. Keep one."] =
            "beginnt mit \"at\" an einem Tag nach Fälligkeit und mit \"after\" nach etwas anderem. Eines "
                + "behalten.",
        ["what an event brings counts from that event. Leave it out."] =
            "was ein Ereignis auslöst, zählt ab diesem Ereignis. Die Angabe weglassen.",
        ["it says from when, and not how long after: write \"after\" as well."] =
            "sagt, ab wann, aber nicht, wie lange danach: auch \"after\" schreiben.",
        ["it counts from a declared date, and from something else. Keep one."] =
            "zählt ab einem angegebenen Datum und ab etwas anderem. Eines behalten.",
        ["{0} more problems stand behind this. Mend these first."] =
            "dahinter stehen {0} weitere Probleme. Zuerst diese beheben.",
        ["\"{0}\" needs its {1}: write {2}."] = "\"{0}\" braucht die Angabe {1}: {2} schreiben.",
        ["say how \"{0}\" is compared: write {1}."] = "sagen, wie \"{0}\" verglichen wird: {1} schreiben.",
        ["the list is empty, so it is never true. Name a value, or leave the test out."] =
            "die Liste ist leer, trifft also nie zu. Einen Wert nennen oder die Prüfung weglassen.",
        ["{0} is too long: at most {1}d, {2}bd or {3}m are read."] =
            "{0} ist zu lang: Gelesen werden höchstens {1}d, {2}bd oder {3}m.",
        ["neither a repeat nor a measure stands here: write repeatEveryDays, measure, or \"stop\"."] =
            "hier steht weder eine Wiederholung noch eine Maßnahme: repeatEveryDays, measure oder \"stop\" schreiben.",
        ["a repeat and a measure stand here: keep repeatEveryDays or measure."] =
            "hier stehen eine Wiederholung und eine Maßnahme: repeatEveryDays oder measure behalten.",
        ["write afterDays: how many days after the notice of the last level."] =
            "afterDays schreiben: wie viele Tage nach der Mitteilung der letzten Mahnstufe.",
        ["times belongs to repeatEveryDays, and afterDays to measure."] =
            "times gehört zu repeatEveryDays, und afterDays zu measure.",
        ["times is {0}; it is 1 at least."] = "times ist {0}; mindestens ist es 1.",
        ["{0} is {1}; it goes from 1 to {2}."] = "{0} ist {1}; erlaubt ist 1 bis {2}.",
        ["inDays is {0}; it goes from 1 to {1}."] = "inDays ist {0}; erlaubt ist 1 bis {1}.",
        ["{0} is not a fact.{1}"] = "{0} ist keine Tatsache, die geprüft werden kann.{1}",
        [" Declare an attribute of yours under \"attributes\"."] = " Ein eigenes Merkmal unter \"attributes\" angeben.",
        ["no currency stands here: name one at least, as in {0}."] =
            "hier steht keine Währung: mindestens eine nennen, wie in {0}.",
        ["{0} {1} is no threshold: it is not negative, and has at most {2} decimals."] =
            "{0} {1} ist keine Schwelle: Sie ist nicht negativ und hat höchstens {2} Nachkommastellen.",
        ["write true here, or leave it out."] = "hier true schreiben oder es weglassen.",
        ["a list stands here; a bound is one value."] = "hier steht eine Liste; eine Grenze ist ein einzelner Wert.",
        ["the file has {0} bytes; a policy has {1} at most."] =
            "die Datei hat {0} Bytes; ein Regelwerk hat höchstens {1}.",
        ["format {0} is not known; this library reads format 1."] =
            "Format {0} ist nicht bekannt; diese Bibliothek liest Format 1.",
        ["no fact stands here, so it is always true. Name one, or leave it out."] =
            "hier steht keine Tatsache, es trifft also immer zu. Eine nennen oder es weglassen.",
        ["write a list of conditions such as [{0}]."] = "eine Liste von Bedingungen wie [{0}] schreiben.",
        ["conditions nest more than {0} deep here."] = "Bedingungen sind hier mehr als {0}-fach verschachtelt.",
        ["an object such as {0}"] = "ein Objekt wie {0}",
        ["a day past due such as 5, or a length of time such as \"1m\""] =
            "ein Tag nach Fälligkeit wie 5, oder eine Zeitspanne wie \"1m\"",

        ["a length of time"] = "eine Zeitspanne",
        ["a share"] = "ein Anteil",
        ["an amount per currency"] = "ein Betrag je Währung",
        ["a condition"] = "eine Bedingung",
        ["the reason"] = "der Grund,",
        ["attributes by owner and name"] = "Merkmale nach Besitzer und Name,",
        ["measures by name"] = "Maßnahmen nach Namen,",
        ["treatments by name"] = "Behandlungen nach Namen,",
        ["the name of a preset"] = "der Name einer Voreinstellung",
        ["a policy"] = "ein Regelwerk",
        ["a segment"] = "ein Segment",
        ["a treatment"] = "eine Behandlung",
        ["a step"] = "ein Schritt",
        ["a notice"] = "eine Mitteilung",
        ["a call"] = "ein Anruf",
        ["an options"] = "Optionen",
        ["an evidence"] = "ein Anhaltspunkt",
        ["an arrears"] = "Anhaltspunkte für den Rückstand",
        ["a requirement"] = "eine Voraussetzung",
        ["a minimum"] = "ein Mindestbetrag",
        ["a figure per currency, included."] = "ein Betrag je Währung, einschließlich.",
        ["how firmly it speaks."] = "wie bestimmt es spricht.",
        ["how many calendar days must have passed, 0 to 366."] =
            "wie viele Kalendertage vergangen sein müssen, 0 bis 366.",
        ["the channels in order of choice."] = "die Kanäle in der Reihenfolge der Wahl.",
        ["the condition; false or unknown adds nothing."] =
            "die Bedingung; trifft sie nicht zu oder ist sie nicht bekannt, zählt sie nichts.",
        ["the name of the step whose notice is required."] =
            "der Name des Schritts, dessen Mitteilung vorausgesetzt ist.",
        ["the name of the treatment."] = "der Name der Behandlung.",
        ["the name."] = "der Name.",
        ["the name: 1 to 40 letters, digits, `-` and `_`, first a letter."] =
            "der Name: 1 bis 40 Buchstaben, Ziffern, `-` und `_`, zuerst ein Buchstabe.",
        ["the points, -100 to 100 but 0; negative speaks against it."] =
            "die Punkte, -100 bis 100 außer 0; negativ spricht dagegen.",
        ["the reason."] = "der Grund.",
        ["the type of its values in the facts."] = "die Art der Werte in den Tatsachen.",
        ["what is done, by the name of the treatment."] = "was geschieht, nach dem Namen der Behandlung.",
        ["who is treated how: the first whose condition is true."] =
            "wer wie behandelt wird: das erste, dessen Bedingung zutrifft.",
    };
}
