namespace Dunning.Diagnostics;

/// <summary>What keeps the command from running or is wrong with its files, and the lines that end.</summary>
internal static class GermanCommandTexts
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        [""] = "",
        [" Did you mean \"{0}\"?"] = " Gemeint ist vielleicht \"{0}\".",
        ["\"{0}\" is no policy.{1} There is {2}; or name a file, as in ./policy.json."] =
            "\"{0}\" ist kein Regelwerk.{1} Es gibt {2}; oder eine Datei nennen, wie in ./policy.json.",
        ["\"{0}\" is no id.{1} Problems have ids such as DUN1202, rules such as steps.gap."] =
            "\"{0}\" ist keine Kennung.{1} Probleme haben Kennungen wie DUN1202, Regeln wie \"steps.gap\".",
        ["the policy is judged by law pack \"{0}\", which is not there.{1} There is {2}; for a pack of your own: --law "
            + "FILE.json."] =
            "das Regelwerk richtet sich nach dem Rechtspaket \"{0}\", das es nicht gibt.{1} Es gibt {2}; "
                + "für ein eigenes: --law FILE.json.",
        ["\"{0}\" is no law pack that comes along.{1} There is {2}."] =
            "\"{0}\" ist kein mitgeliefertes Rechtspaket.{1} Es gibt {2}.",
        ["{0} between law packs."] = "{0} zwischen Rechtspaketen.",
        ["{0} in {1}."] = "{0} in {1}.",
        ["{0}: law pack {1}, version {2}: no problem in {3}."] =
            "{0}: Rechtspaket {1}, Stand {2}: kein Problem in {3}.",
        ["{0} rule"] = "{0} Regel",
        ["{0} rules"] = "{0} Regeln",
        ["pack"] = "Paket",
        ["version"] = "Stand",
        ["rules"] = "Regeln",
        ["unconfirmed"] = "unbestätigt",
        ["holidays of"] = "Feiertage für",
        ["rule"] = "Regel",
        ["strength"] = "Verbindlichkeit",
        ["source read"] = "Quelle gelesen",
        ["citation"] = "Fundstelle",
        ["source"] = "Quelle",
        ["never"] = "nie",
        ["--until: write a day from --as-of on, at most {0} days later."] =
            "--until: einen Tag ab --as-of schreiben, höchstens {0} Tage später.",
        ["--format html: a page is for one debtor. Name it with --debtor."] =
            "--format html: Eine Seite ist für einen Schuldner. Ihn mit --debtor nennen.",
        ["Name the file of facts."] = "Die Datei mit den Daten nennen.",
        ["The file of facts is named twice. Name it once."] =
            "Die Datei mit den Daten ist zweimal genannt. Sie einmal nennen.",
        ["--threads: write a number from 1 to {0}."] = "--threads: eine Zahl von 1 bis {0} schreiben.",
        ["--policy: two different policies have the name \"{0}\", so a story cannot say which it means ({1}, {2}). "
            + "Give one, or rename one."] =
            "--policy: Zwei verschiedene Regelwerke heißen \"{0}\", eine Geschichte kann also nicht sagen, welches "
                + "sie meint ({1}, {2}). Nur eines angeben oder eines umbenennen.",
        ["a part is missing: write DEBTOR CHANGE, as in 'D-1042 R-881.open=397.50 EUR'; an id with a space in double "
            + "quotes."] =
            "ein Teil fehlt: SCHULDNER ÄNDERUNG schreiben, wie in 'D-1042 R-881.open=397.50 EUR'; eine Kennung mit "
                + "Leerzeichen in Anführungszeichen.",
        ["the story begins on {0}, so nothing is known on {1}. Name a day from its first on."] =
            "die Geschichte beginnt am {0}, am {1} ist also nichts bekannt. Einen Tag ab ihrem ersten nennen.",
        ["the story, which begins on {0}, cannot be told up to {1}: it goes on for 800 days after its last line at "
            + "most. Name an earlier day."] =
            "die Geschichte, die am {0} beginnt, lässt sich nicht bis {1} erzählen: Nach ihrer letzten Zeile geht "
                + "sie höchstens 800 Tage weiter. Einen früheren Tag nennen.",

        ["there is no such file."] = "diese Datei gibt es nicht.",
        ["it cannot be opened: {0}"] = "sie lässt sich nicht öffnen: {0}",
        ["it cannot be written: {0}"] = "sie lässt sich nicht schreiben: {0}",
        ["this is a folder; name a file."] = "das ist ein Ordner; eine Datei nennen.",
        ["there is no story in it: no file of it or below ends in .case."] =
            "er enthält keine Geschichte: Keine Datei darin oder darunter endet auf .case.",
        ["it has more than {0} bytes, which is the most that is read."] =
            "sie hat mehr als {0} Bytes; mehr wird nicht gelesen.",
        ["it is not UTF-8; save it in that encoding."] = "sie ist kein UTF-8; in dieser Kodierung speichern.",
        ["the line is longer than {0} bytes, which no snapshot needs."] =
            "die Zeile ist länger als {0} Bytes, so viel braucht kein Schuldner.",
        ["{0} stands on line {1} already; put all facts of a debtor on one line."] =
            "{0} steht schon in Zeile {1}; alle Angaben zu einem Schuldner in eine Zeile schreiben.",
        ["debtor {0}, whom the command names, is not in it."] =
            "der Schuldner {0}, den der Befehl nennt, ist nicht darin.",

        ["{0}: {1}"] = "{0}: {1}",
        ["{0} in {1}; {2}."] = "{0} in {1}; {2}.",
        ["what could be read was decided"] = "was lesbar war, ist entschieden",
        ["nothing was decided"] = "nichts ist entschieden",
        ["the file has changed in between"] = "die Datei hat sich zwischendurch geändert",
        ["{0} problem"] = "{0} Problem",
        ["{0} problems"] = "{0} Probleme",
        ["{0} line"] = "{0} Zeile",
        ["{0} lines"] = "{0} Zeilen",
        ["{0} error"] = "{0} Fehler",
        ["{0} errors"] = "{0} Fehler",
        ["{0} warning"] = "{0} Warnung",
        ["{0} warnings"] = "{0} Warnungen",
        ["{0} segment"] = "{0} Segment",
        ["{0} segments"] = "{0} Segmenten",
        ["{0} treatment"] = "{0} Behandlung",
        ["{0} treatments"] = "{0} Behandlungen",
        ["{0} step"] = "{0} Schritt",
        ["{0} steps"] = "{0} Schritten",
        [", {0}"] = ", {0}",
        ["; nothing was loaded"] = "; nichts ist geladen",
        ["It"] = "Das",
        ["Each"] = "Jedes",
        ["{0}{1} in {2}{3}. {4} is explained: dunning help {5}"] =
            "{0}{1} in {2}{3}. {4} wird erklärt: dunning help {5}",
        ["problem"] = "Problem",
        ["error"] = "Fehler",
        ["{0}: policy {1}, revision {2}: no {3} in {4}, {5}, {6}."] =
            "{0}: Regelwerk {1}, Revision {2}: kein {3} in {4}, {5}, {6}.",
        ["nothing changes: both are {0}"] = "nichts ändert sich: beide sind {0}",

        [" For a policy of your own: --policy FILE.json."] = " Für ein eigenes Regelwerk: --policy DATEI.json.",
        ["{0}: {1}{2}{3}"] = "{0}: {1}{2}{3}",
        ["passed"] = "bestanden",
        ["failed"] = "nicht bestanden",
        ["not run"] = "nicht gelaufen",
        [", rewritten"] = ", berichtigt",
        ["policy {0} {1}: {2} of {3} parts exercised"] = "Regelwerk {0} {1}: {2} von {3} Teilen durchlaufen",
        ["  never exercised: {0}"] = "  nie durchlaufen: {0}",
        ["policy {0} {1}: no story names it"] = "Regelwerk {0} {1}: keine Geschichte nennt es",
        [", {0} not run"] = ", {0} nicht gelaufen",
        [", {0} rewritten"] = ", {0} berichtigt",
        ["{0} passed, {1} failed{2}{3}"] = "{0} bestanden, {1} nicht bestanden{2}{3}",

        ["policy"] = "Regelwerk",
        ["revision"] = "Revision",
        ["what it shows"] = "was es zeigt",
    };
}
