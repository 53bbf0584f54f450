namespace Dunning.Decisions;

/// <summary>
/// The German phrases about the reason for arrears. A bar parts what stands left from what stands right.
/// </summary>
internal static class GermanArrears
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["head.arrears"] = "Grund des\nRückstands",
        ["arrears.stated"] = "{reason~bare}|nach Angabe des Schuldners",
        ["arrears.likely"] =
            "wahrscheinlich {reason~bare}|{points#Punkt|Punkte}, {margin} vor {second~bare}; nicht sicher",
        ["arrears.insufficient"] =
            "zu wenig Anhaltspunkte|{reason~bare} hat {points#Punkt|Punkte}, {margin} voraus; "
            + "wahrscheinlich ab {least}, {ahead} voraus",
        ["arrears.nothing"] = "zu wenig Anhaltspunkte|nichts spricht für einen bestimmten Grund",
        ["arrears.weight"] = "{reason~bare} {points}",
        ["arrears.observed"] = "{test} ({values})",
        ["arrears.value"] = "{value}",
        ["arrears.fact"] = "{test}",
        ["arrears.not-known"] = "nicht bekannt",
        ["arrears.ask"] = "als Nächstes",

        ["ask.statedReason"] = "Warum ist die Zahlung ausgeblieben? Den Schuldner fragen.",
        ["ask.hardship"] = "Hat der Schuldner eine Notlage erklärt?",
        ["ask.vulnerable"] = "Ist der Schuldner als schutzbedürftig bekannt?",
        ["ask.openServiceTicket"] = "Ist ein Servicefall offen?",
        ["ask.paymentMethod"] = "Auf welchem Weg soll die älteste offene Forderung bezahlt werden?",
        ["ask.onTimeRate"] = "Wie viele Forderungen wurden beglichen, und wie viele davon pünktlich?",
        ["ask.averageDaysLate"] = "Um wie viele Tage verspätet wurden Forderungen im Mittel beglichen?",
        ["ask.earlierEpisodes"] = "Wie oft war der Schuldner schon im Rückstand?",
        ["ask.tenureDays"] = "Seit wann besteht die Geschäftsbeziehung?",
        ["ask.hostile"] = "War der Schuldner gegenüber Mitarbeitern feindselig?",
        ["ask.valueTier"] = "In welcher Wertstufe ist der Schuldner?",
        ["ask.lifetimeValue"] = "Was war die Geschäftsbeziehung bisher wert?",
        ["ask.jurisdiction"] = "Das Recht welchen Landes oder Staates gilt?",
        ["ask.preferredChannel"] = "Über welchen Kanal möchte der Schuldner angesprochen werden?",
        ["ask.attribute"] = "Was ist {fact}?",
    };
}
