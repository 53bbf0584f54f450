using System.Globalization;

namespace Dunning.Cli;

/// <summary>What the command itself says about a file of facts, in the language that was asked for.</summary>
internal sealed class FindingTexts(Language language)
{
    private bool IsGerman => language is Language.German;

    /// <summary>Gets what came of it where each line is decided by itself.</summary>
    public string SomeDecided =>
        IsGerman ? "was lesbar war, ist entschieden" : "what could be read was decided";

    public string NothingDecided => IsGerman ? "nichts ist entschieden" : "nothing was decided";

    public string Changed =>
        IsGerman ? "die Datei hat sich zwischendurch geändert" : "the file has changed in between";

    public string Of(Problem problem) => problem.TextIn(language);

    public string TooLong(int bytesMax) => IsGerman
        ? $"die Zeile ist länger als {bytesMax} Bytes, so viel braucht kein Schuldner."
        : $"the line is longer than {bytesMax} bytes, which no snapshot needs.";

    public string Twice(DebtorId debtor, long line) => IsGerman
        ? $"{debtor} steht schon in Zeile {line}; alle Angaben zu einem Schuldner in eine Zeile schreiben."
        : $"{debtor} stands on line {line} already; put all facts of a debtor on one line.";

    public string Missing(DebtorId debtor) => IsGerman
        ? $"der Schuldner {debtor}, den der Befehl nennt, ist nicht darin."
        : $"debtor {debtor}, whom the command names, is not in it.";

    public string Count(long problems, long lines, string consequence) => IsGerman
        ? $"{Text(problems)} {(problems == 1 ? "Problem" : "Probleme")} in {Text(lines)} "
            + $"{(lines == 1 ? "Zeile" : "Zeilen")}; {consequence}."
        : $"{Text(problems)} problem{(problems == 1 ? "" : "s")} in {Text(lines)} line{(lines == 1 ? "" : "s")}; "
            + $"{consequence}.";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
