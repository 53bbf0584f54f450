namespace Dunning.Diagnostics;

/// <summary>What can be wrong with JSON, with single values, and with changes of facts.</summary>
internal static class GermanReadingProblems
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        [""] = "",
        ["{0}"] = "{0}",
        ["this byte is not UTF-8; save the text as UTF-8."] =
            "dieses Byte ist kein UTF-8; den Text als UTF-8 speichern.",
        ["this is no JSON from the character {0} on: look for a comma or a quotation mark that is missing, or one too "
            + "many."] =
            "ab dem Zeichen {0} ist es kein JSON: nach einem Komma oder Anführungszeichen suchen, das fehlt oder zu "
                + "viel ist.",
        ["the text ends here and is not complete: close every quotation mark and bracket."] =
            "der Text endet hier und ist nicht vollständig: jedes Anführungszeichen und jede Klammer schließen.",
        ["objects and lists lie more than {0} deep here."] =
            "Objekte und Listen sind hier mehr als {0}-fach verschachtelt.",
        ["an escape such as \\ud800 is half a character; write both halves, or the character."] =
            "eine Schreibweise wie \\ud800 ist ein halbes Zeichen; beide Hälften schreiben, oder das Zeichen.",
        ["{0} stands twice; keep one."] = "{0} kommt zweimal vor; eines behalten.",
        ["\"{0}\" is missing: {1}{2}"] = "\"{0}\" fehlt: {1}{2}",
        [" Write {0}."] = " Zu schreiben ist {0}.",
        ["{0} is not read: write it \"{1}\"."] = "{0} wird nicht gelesen: \"{1}\" schreiben.",
        ["{0} stands here; write {1}."] = "hier steht {0}; zu schreiben ist {1}.",
        ["{0} such as {1}"] = "{0} wie {1}",
        ["a list such as {0}"] = "eine Liste wie {0}",
        ["a channel such as {0}, or {1}"] = "ein Kanal wie {0}, oder {1}",
        ["{0} or {1}"] = "{0} oder {1}",
        ["an object"] = "ein Objekt",
        ["a list"] = "eine Liste",
        ["the text {0}"] = "der Text {0}",
        ["the number {0}"] = "die Zahl {0}",
        ["{0} is no {1}: write digits, with a point before decimals, as in 512.50."] =
            "{0} ist kein {1}: Ziffern schreiben, mit einem Punkt vor Nachkommastellen, wie in 512.50.",
        ["{0} has {1} digits; at most {2} are read exactly."] =
            "{0} hat {1} Ziffern; höchstens {2} werden genau gelesen.",
        ["{0} is no whole number from {1} to {2}."] = "{0} ist keine ganze Zahl von {1} bis {2}.",
        ["{0} is neither true nor false."] = "{0} ist weder true noch false.",
        ["{0} is no money: write amount and currency, as in 412.50 EUR."] =
            "{0} ist kein Geldbetrag: Betrag und Währung schreiben, wie in 412.50 EUR.",
        ["{0} is not known here.{1} Write {2}."] = "{0} ist hier nicht bekannt.{1} Zu schreiben ist {2}.",
        ["{0} is not in ISO 4217.{1}"] = "{0} steht nicht in ISO 4217.{1}",
        [" Did you mean {0}?"] = " Gemeint ist vielleicht {0}.",
        [" Did you mean \"{0}\"?"] = " Gemeint ist vielleicht \"{0}\".",
        ["{0} is no date: write year-month-day, as in 2026-02-05."] =
            "{0} ist kein Datum: Jahr-Monat-Tag schreiben, wie in 2026-02-05.",
        ["\"{0}\" is no date: {1}."] = "\"{0}\" ist kein Datum: {1}.",
        ["there is no year 0"] = "ein Jahr 0 gibt es nicht",
        ["there is no month {0}"] = "einen Monat {0} gibt es nicht",
        ["there is no day 0"] = "einen Tag 0 gibt es nicht",
        ["{0} {1} has {2} days"] = "{0} {1} hat {2} Tage",
        ["{0} is no time of day: write hours and minutes, as in 08:30."] =
            "{0} ist keine Uhrzeit: Stunden und Minuten schreiben, wie in 08:30.",
        ["{0} is no instant: write it in UTC, as in 2026-02-10T08:30:00Z."] =
            "{0} ist kein Zeitpunkt: in UTC schreiben, wie in 2026-02-10T08:30:00Z.",
        ["format {0} is not known; this version reads format {1}."] =
            "Format {0} ist nicht bekannt; diese Version liest Format {1}.",
        ["{0} values stand here; an attribute is one of {1}."] =
            "hier stehen {0} Werte; ein Merkmal ist eines von {1}.",
        ["{0} %: a share has at most two decimals and is at most 21,474,836 %."] =
            "{0} %: ein Anteil hat höchstens zwei Nachkommastellen und beträgt höchstens 21.474.836 %.",
        ["{0} is no channel of the library.{1} Write one of {2}, or name and kind of your own."] =
            "{0} ist kein Kanal der Bibliothek.{1} Zu schreiben ist einer von {2}, oder Name und Art eines eigenen.",
        ["{0} cannot name a channel: 1 to 40 of a-z, 0-9, '-' and '_', first a letter."] =
            "{0} kann kein Name eines Kanals sein: 1 bis 40 Zeichen aus a-z, 0-9, '-' und '_', "
                + "zuerst ein Buchstabe.",

        ["{0} is no change: {1}."] = "{0} ist keine Änderung: {1}.",
        ["write NAME=VALUE, as in hardship=true or R-881.open=397.50 EUR"] =
            "NAME=WERT schreiben, wie in hardship=true oder R-881.open=397.50 EUR",
        ["write amount and day, as in promise=412.50 EUR by 2026-02-20."] =
            "Betrag und Tag schreiben, wie in \"promise=412.50 EUR by 2026-02-20\".",
        ["{0} cannot be changed.{1} Write one of {2}; a member of the debtor: {3}; "
            + "or a member of a receivable, as in R-881.open."] =
            "{0} kann nicht geändert werden.{1} Möglich ist eines von {2}; ein Feld des Schuldners: {3}; "
                + "oder ein Feld einer Forderung, wie in \"R-881.open\".",
        ["{0} of {1} cannot be changed.{2} Write one of {3}."] =
            "{0} von {1} kann nicht geändert werden.{2} Möglich ist eines von {3}.",
        ["{0} is no hold of this debtor.{1}"] = "{0} ist keine Sperre dieses Schuldners.{1}",
        ["{0} is no receivable of this debtor.{1}"] = "{0} ist keine Forderung dieses Schuldners.{1}",
        ["{0} is in {1}, not in {2}."] = "{0} lautet auf {1}, nicht auf {2}.",
        ["nothing is open in {0}."] = "in {0} ist nichts offen.",
    };
}
