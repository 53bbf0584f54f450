namespace Dunning.Diagnostics;

/// <summary>What can be wrong with the lines of a story.</summary>
internal static class GermanNotationProblems
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        [" Did you mean \"{0}\"?"] = " Gemeint ist vielleicht \"{0}\".",
        [" Known: {0}."] = " Bekannt: {0}.",
        [" There is none."] = " Vorhanden: keine.",
        [" docs/rules.md lists them."] = " Alle stehen in docs/rules.md.",
        [" docs/case-files.md lists the words."] = " Die Wörter stehen in docs/case-files.md.",

        ["This is not UTF-8. Save the file as UTF-8."] = "Das ist kein UTF-8. Die Datei als UTF-8 speichern.",
        ["A control character stands here. Take it away."] = "Hier steht ein Steuerzeichen. Es entfernen.",
        ["A story has at most {0} lines; this one has {1}. Tell it in several files."] =
            "Eine Geschichte hat höchstens {0} Zeilen; diese hat {1}. In mehreren Dateien erzählen.",
        ["A story has at most {0} bytes; this one has {1}. Tell it in several files."] =
            "Eine Geschichte hat höchstens {0} Bytes; diese hat {1}. In mehreren Dateien erzählen.",
        ["The line has {0} characters, at most {1} are read. Break it."] =
            "Die Zeile hat {0} Zeichen, gelesen werden höchstens {1}. Sie umbrechen.",
        ["A story has at most {0} branches; this one has {1}. Tell it in several files."] =
            "Eine Geschichte hat höchstens {0} Zweige; diese hat {1}. In mehreren Dateien erzählen.",
        ["A story lasts at most {0} days; this one lasts {1}, from {2} to {3}. Look for a wrong year."] =
            "Eine Geschichte dauert höchstens {0} Tage; diese dauert {1}, von {2} bis {3}. Nach einem falschen Jahr "
                + "suchen.",

        ["The title is missing: begin with \"case  A promise is kept\"."] =
            "Der Titel fehlt: mit einer Zeile wie \"case  A promise is kept\" beginnen.",
        ["The policy is missing: write a line such as \"policy  default\"."] =
            "Das Regelwerk fehlt: eine Zeile wie \"policy  default\" schreiben.",
        ["A file tells one story; this is a second title."] =
            "Eine Datei erzählt eine Geschichte; das ist ein zweiter Titel.",
        ["The title is empty: say in a sentence what the story shows."] =
            "Der Titel ist leer: in einem Satz sagen, was die Geschichte zeigt.",
        ["Something is missing after \"{0}\"."] = "Nach \"{0}\" fehlt etwas.",
        ["A story is about one policy, whose name is one word."] =
            "Eine Geschichte handelt von einem Regelwerk, dessen Name ein Wort ist.",
        ["There is no law pack {0}.{1}"] = "Ein Rechtspaket {0} gibt es nicht.{1}",
        ["Policy {0} is judged by the law packs that it names ({1}), so not by {2}. Name one of them, or none."] =
            "Das Regelwerk {0} richtet sich nach den Rechtspaketen, die es nennt ({1}), also nicht nach {2}. "
                + "Eines davon nennen oder keines.",
        ["Policy {0} is judged by law pack {1}, which is not there.{2}"] =
            "Das Regelwerk {0} richtet sich nach dem Rechtspaket {1}, das es nicht gibt.{2}",
        ["The law packs contradict themselves. {0}"] = "Die Rechtspakete widersprechen sich. {0}",
        ["The title stands on a line of its own."] = "Der Titel steht in einer eigenen Zeile.",
        ["{0} is no rule.{1}"] = "{0} ist keine Regel.{1}",
        ["\"{0}\" belongs above the first dated line."] = "\"{0}\" gehört über die erste Zeile mit Datum.",
        ["The first fact says who it is about: write a line such as \"debtor D-7 consumer\" above."] =
            "Die erste Tatsache sagt, um wen es geht: darüber eine Zeile wie \"debtor D-7 consumer\" schreiben.",

        ["{0} is no date from 1901 to 2190. Write it as 2026-04-03."] =
            "{0} ist kein Datum von 1901 bis 2190. Schreiben wie 2026-04-03.",
        ["{0} is no date from 1901 to 2190. Write it as 2026-03-02."] =
            "{0} ist kein Datum von 1901 bis 2190. Schreiben wie 2026-03-02.",
        ["{0} comes before the day of the line above, {1}. Put the lines in the order of the days."] =
            "{0} kommt vor dem Tag der Zeile darüber, {1}. Die Zeilen in die Reihenfolge der Tage bringen.",
        ["{0} is a {1}, not a {2}. Write \"{3}\", or the date that is meant."] =
            "{0} ist \"{1}\", nicht \"{2}\". \"{3}\" schreiben oder das gemeinte Datum.",
        ["The weekday is missing: write \"{0}\"."] = "Der Wochentag fehlt: \"{0}\" schreiben.",
        ["{0} begins no line: a line begins with a date, with but, or is one of the first.{1}"] =
            "Mit {0} beginnt keine Zeile: Sie beginnt mit einem Datum, mit \"but\", oder ist eine der ersten.{1}",
        ["The line says only the day. Write what happens on it."] =
            "Die Zeile nennt nur den Tag. Schreiben, was an ihm geschieht.",
        ["{0} says nothing that a story knows.{1}"] = "{0} ist kein Wort einer Geschichte.{1}",

        ["{0} is nothing to expect. Write nothing, send STEP, call STEP, apply MEASURE, revert MEASURE, signal NAME, "
            + "close cured or the same.{1}"] =
            "{0} kann nicht erwartet werden. Möglich sind: \"nothing\", \"send STEP\", \"call STEP\", "
                + "\"apply MEASURE\", \"revert MEASURE\", \"signal NAME\", \"close cured\", \"the same\".{1}",
        ["Only \"> the same\" below a but needs no date. Write the day and its weekday before the sign."] =
            "Nur \"> the same\" unter einem \"but\" braucht kein Datum. Vor das Zeichen den Tag und seinen Wochentag "
                + "schreiben.",
        ["\"the same\" is for branches: say what happens."] =
            "\"the same\" gilt nur in Zweigen: sagen, was geschieht.",
        ["The story above expects nothing on {0} that could be the same: say what happens."] =
            "Für {0} erwartet die Geschichte darüber nichts, was gleich sein könnte: sagen, was geschieht.",
        ["A but needs a story above it. Write the dated lines first."] =
            "Ein \"but\" braucht eine Geschichte darüber. Zuerst die Zeilen mit Datum schreiben.",
        ["No line of {0} begins so. {1}"] = "Keine Zeile von {0} beginnt so. {1}",
        ["The day has none."] = "An diesem Tag gibt es keine.",
        ["Those of the day begin: {0}."] = "Die Zeilen dieses Tages beginnen: \"{0}\".",
        ["Nothing happens here, and no branch shows the contact. Add \"but with\" or \"but without\" a line, and the "
            + "contact that is made then."] =
            "Hier geschieht nichts, und kein Zweig zeigt den Kontakt. Mit \"but with\" eine Zeile ergänzen oder mit "
                + "\"but without\" eine weglassen, und darunter den Kontakt schreiben, der dann entsteht.",
        ["There is no dated line: a story tells what happens on which day."] =
            "Es gibt keine Zeile mit Datum: Eine Geschichte erzählt, was an welchem Tag geschieht.",
        ["The story expects nothing. Write at least one line with \">\"."] =
            "Die Geschichte erwartet nichts. Mindestens eine Zeile mit \">\" schreiben.",
        ["The branch expects nothing. Write what happens then, or \"> the same\"."] =
            "Der Zweig erwartet nichts. Schreiben, was dann geschieht, oder \"> the same\".",

        ["The clause ends where \"{0}\" is expected: write {1}."] =
            "Hier endet der Satzteil; erwartet ist \"{0}\". Zu schreiben ist: {1}.",
        ["{0} where \"{1}\" is expected: write {2}."] =
            "Hier steht {0}; erwartet ist \"{1}\". Zu schreiben ist: {2}.",
        ["Another clause is too much here: write {0}."] =
            "Ein weiterer Satzteil ist hier zu viel. Zu schreiben ist: {0}.",
        ["{0} is too much here: write {1}."] = "{0} ist hier zu viel. Zu schreiben ist: {1}.",
        ["A word is missing after the sign. Take the sign away or go on."] =
            "Nach dem Zeichen fehlt ein Wort. Das Zeichen entfernen oder weiterschreiben.",
        ["{0} is missing here."] = "Hier fehlt {0}.",
        ["{0} has {1} characters; a name has at most {2}."] = "{0} hat {1} Zeichen; ein Name hat höchstens {2}.",
        ["{0} is no amount. Write it as 120.00 EUR."] = "{0} ist kein Betrag. Schreiben wie 120.00 EUR.",
        ["{0} is no currency of ISO 4217. Write it as EUR."] =
            "{0} ist keine Währung nach ISO 4217. Schreiben wie EUR.",
        ["{0} has more than the {1} decimals of {2}."] =
            "{0} hat mehr Nachkommastellen, als {2} hat (höchstens {1}).",
        ["{0} is no whole number: {1} is expected."] = "{0} ist keine ganze Zahl; erwartet ist {1}.",
        ["{0} is no time. Write it as 16:00."] = "{0} ist keine Uhrzeit. Schreiben wie 16:00.",
        ["{0} is no channel.{1}"] = "{0} ist kein Kanal.{1}",
        ["{0} is not {1}.{2}"] = "{0} ist hier nicht bekannt; erwartet ist {1}.{2}",
        ["{0} is no weekday. Write Mon-Fri, or Tue and Thu."] =
            "{0} ist kein Wochentag. \"Mon-Fri\" schreiben, oder \"Tue and Thu\".",
        ["{0} is not said of a receivable.{1}"] = "{0} wird von einer Forderung nicht gesagt.{1}",
        ["A dispute has a verb of its own: write dispute R-70 110.00 EUR."] =
            "Eine Reklamation hat ein eigenes Wort: \"dispute R-70 110.00 EUR\" schreiben.",
        ["{0} goes deeper than any member of a snapshot."] = "{0} reicht tiefer als jedes Feld eines Standes.",
    };
}
