namespace Dunning.Diagnostics;

/// <summary>What can be wrong with law packs.</summary>
internal static class GermanLawProblems
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["Pack \"{0}\" is there twice. Keep one."] =
            "Das Rechtspaket \"{0}\" ist zweimal vorhanden. Eines behalten.",
        ["Pack \"{0}\" lies over \"{1}\", which is not there. Load it as well."] =
            "Das Rechtspaket \"{0}\" liegt über \"{1}\", und das fehlt. Dieses ebenfalls laden.",
        ["Pack \"{0}\" lies over itself, by way of \"{1}\". Say which is lower."] =
            "Das Rechtspaket \"{0}\" liegt über sich selbst, auf dem Weg über \"{1}\". "
                + "Angeben, welches das untere ist.",
        ["Rule \"{0}\" is there twice, in \"{1}\" and \"{2}\". Name one anew."] =
            "Die Regel \"{0}\" ist zweimal vorhanden, in \"{1}\" und \"{2}\". Eine umbenennen.",
        ["\"{0}\" is an exception to \"{1}\" of pack \"{2}\": a pack only adds to the rules of another. Leave the "
            + "exception out."] =
            "\"{0}\" ist eine Ausnahme zu \"{1}\" aus dem Rechtspaket \"{2}\": Ein Paket verschärft die Regeln eines "
                + "anderen nur. Die Ausnahme weglassen.",
        ["\"{0}\" is an exception to \"{1}\", which pack \"{2}\" does not have, or which is an exception itself. "
            + "Name a rule of the pack."] =
            "\"{0}\" ist eine Ausnahme zu \"{1}\"; diese Regel fehlt im Rechtspaket \"{2}\" oder ist selbst eine "
                + "Ausnahme. Eine Regel des Pakets nennen.",
        ["It is law from {0} and no longer from {1}: on no day. Correct one of them."] =
            "Sie gilt ab {0} und ab {1} nicht mehr: an keinem Tag. Eines davon berichtigen.",
        ["{0} is {1}; give 1 or more."] = "{0} ist {1}; 1 oder mehr angeben.",
        ["{0} is {1}; give 0 or more."] = "{0} ist {1}; 0 oder mehr angeben.",
        ["It has no open hours, so it never opens. Give some."] =
            "Sie hat keine offenen Stunden und öffnet also nie. Welche angeben.",
        ["Open hours without a weekday never open. Give one."] =
            "Offene Stunden ohne Wochentag öffnen nie. Einen angeben.",
        ["Hours from {0} to {1} never open. Give a later end; midnight is 00:00."] =
            "Stunden von {0} bis {1} öffnen nie. Ein späteres Ende angeben; Mitternacht ist 00:00.",
        ["Rule \"{0}\" does not begin with the code of its pack. Call it \"{1}.\" and its name."] =
            "Die Regel \"{0}\" beginnt nicht mit dem Kürzel ihres Pakets. Sie \"{1}.\" und ihren Namen nennen.",
        ["It demands \"{0}\" and forbids it. Drop one of both."] =
            "Sie verlangt \"{0}\" und verbietet es. Eines von beiden weglassen.",
        ["\"{0}\" of \"{1}\" has no dates. Give those that were published."] =
            "\"{0}\" in \"{1}\" hat keine Daten. Die veröffentlichten angeben.",
        ["\"{0}\" of \"{1}\" is {2} days after Easter, in another year. Give {3} to {4}."] =
            "\"{0}\" in \"{1}\" liegt {2} Tage nach Ostern, in einem anderen Jahr. {3} bis {4} angeben.",
        ["\"{0}\" of \"{1}\" is in month {2}; give 1 to 12."] =
            "\"{0}\" in \"{1}\" liegt im Monat {2}; 1 bis 12 angeben.",
        ["\"{0}\" of \"{1}\" has no weekday. Give one."] =
            "\"{0}\" in \"{1}\" hat keinen Wochentag. Einen angeben.",
        ["\"{0}\" of \"{1}\" is weekday {2} of its month; give 1 to 5, or -1 for the last."] =
            "\"{0}\" in \"{1}\" ist der {2}. solche Wochentag des Monats; 1 bis 5 angeben, oder -1 für den letzten.",
        ["\"{0}\" of \"{1}\" is day {2} of month {3}, which no year has. Give another."] =
            "\"{0}\" in \"{1}\" ist Tag {2} des Monats {3}, den kein Jahr hat. Einen anderen angeben.",
        ["\"{0}\" of \"{1}\" is kept from {2} to {3}: in no year. Correct one of them."] =
            "\"{0}\" in \"{1}\" gilt von {2} bis {3}: in keinem Jahr. Eines davon berichtigen.",
        ["The calendar of \"{0}\" covers {1} to {2}: no year. Correct one of them."] =
            "Der Kalender von \"{0}\" reicht von {1} bis {2}: über kein Jahr. Eines davon berichtigen.",
        ["The calendar of \"{0}\" is there twice. Keep one."] =
            "Der Kalender von \"{0}\" ist zweimal vorhanden. Einen behalten.",
        ["Each day of the week is a day of rest in \"{0}\". Leave the working days out."] =
            "In \"{0}\" ist jeder Tag der Woche ein Ruhetag. Die Arbeitstage weglassen.",
        ["The calendar of \"{0}\" lies within \"{1}\", of which pack \"{2}\" has none. Write that one as well, or "
            + "leave it out."] =
            "Der Kalender von \"{0}\" liegt in \"{1}\", von dem das Rechtspaket \"{2}\" keinen hat. Diesen ebenfalls "
                + "schreiben oder weglassen.",
        ["The calendar of \"{0}\" lies within itself, by way of \"{1}\". Say which is wider."] =
            "Der Kalender von \"{0}\" liegt in sich selbst, auf dem Weg über \"{1}\". "
                + "Angeben, welcher der weitere ist.",
        ["It skips each day of the week, so it never ends. Leave those out that count."] =
            "Sie überspringt jeden Tag der Woche und endet also nie. Die Tage weglassen, die zählen.",
        ["{0} is {1}, with hours or less; law counts calendar days here. Give days, weeks, months or years."] =
            "{0} ist {1}, mit Stunden oder weniger; das Recht zählt hier Kalendertage. Tage, Wochen, Monate oder Jahre "
                + "angeben.",
        ["It counts nothing: of its {0} none ever counts. Name one that does, or drop the rule."] =
            "Sie zählt nichts: von {0} zählt nie etwas. Eines nennen, das zählt, oder die Regel weglassen.",
        ["{0} names no rule: write the code of the pack, a point, and words with hyphens, such as {1}."] =
            "{0} benennt keine Regel: Kürzel des Pakets, Punkt und Wörter mit Bindestrich schreiben, etwa {1}.",
        ["{0} is no code of a jurisdiction: write small letters, digits and hyphens, such as {1}."] =
            "{0} ist kein Kürzel einer Rechtsordnung: Kleinbuchstaben, Ziffern und Bindestriche schreiben, etwa {1}.",
        ["{0} is no period: write days as 14d, weeks as 2w, months as 6m or years as 3y, at most {1}."] =
            "{0} ist keine Frist: Tage als 14d, Wochen als 2w, Monate als 6m oder Jahre als 3y schreiben, "
                + "höchstens {1}.",
        ["{0} is no deadline of this pack.{1} Write it under {2}."] =
            "{0} ist keine Frist dieses Pakets.{1} Unter {2} schreiben.",
        ["what comes first comes after itself in the end. Leave one of the names out."] =
            "was zuerst kommt, folgt am Ende auf sich selbst. Einen der Namen weglassen.",
        ["the file has {0} bytes; a pack has {1} at most."] =
            "die Datei hat {0} Byte; ein Paket hat höchstens {1}.",
    };
}
