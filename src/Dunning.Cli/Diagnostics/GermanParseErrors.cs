namespace Dunning.Diagnostics;

/// <summary>What can be wrong with a command line, in the words of its parser; the first that fits counts.</summary>
internal static class GermanParseErrors
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["--language {0}: write en or de."] = "--language {0}: en oder de schreiben.",
        ["--terms {0}: write an amount, days to pay, what the buyer is, and where, as in \"120.00 EUR, 14 days, "
            + "consumer, de\"."] =
            "--terms {0}: einen Betrag, die Tage bis zur Fälligkeit, was der Käufer ist, und wo, schreiben, wie in "
                + "\"120.00 EUR, 14 days, consumer, de\".",
        ["--terms and --invoiced: give both, the terms of a sale and the day of its invoice."] =
            "--terms und --invoiced: beides nennen, die Bedingungen des Verkaufs und den Tag der Rechnung.",
        ["{0} {1}: write a date from 1900-01-01 to 2200-12-31, as in 2026-02-10."] =
            "{0} {1}: ein Datum von 1900-01-01 bis 2200-12-31 schreiben, wie in 2026-02-10.",
        ["Required command was not provided."] = "Es fehlt der Befehl.",
        ["Option '{0}' is required."] = "Die Option '{0}' fehlt.",
        ["Option '{0}' expects a single argument but {1} were provided."] =
            "Die Option '{0}' hat einen einzigen Wert; angegeben sind {1}.",
        ["Required argument missing for option: '{0}'."] = "Der Option '{0}' fehlt ihr Wert.",
        ["Required argument missing for command: '{0}'."] = "Dem Befehl '{0}' fehlt eine Angabe.",
        ["Unrecognized command or argument '{0}'."] = "'{0}' ist weder ein Befehl noch eine Angabe, die es hier gibt.",
        ["Argument '{0}' not recognized. Must be one of:{1}"] = "'{0}' ist nicht bekannt. Möglich ist eines von:{1}",
        ["Cannot parse argument '{0}' for option '{1}' as expected type '{2}'."] =
            "'{0}' ist kein Wert der Option '{1}'; erwartet ist: {2}.",
        ["Cannot parse argument '{0}' for command '{1}' as expected type '{2}'."] =
            "'{0}' ist keine Angabe zum Befehl '{1}'; erwartet ist: {2}.",
        ["Response file not found '{0}'."] = "Die Datei mit Angaben '{0}' gibt es nicht.",
        ["Error reading response file '{0}': {1}"] = "Die Datei mit Angaben '{0}' ist nicht lesbar: {1}",
    };
}
