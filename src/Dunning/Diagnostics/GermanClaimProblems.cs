namespace Dunning.Diagnostics;

/// <summary>What can be wrong with what law packs say on interest, charges and allocation.</summary>
internal static class GermanClaimProblems
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["{0} is no day of the year: write month and day, such as 07-01."] =
            "{0} ist kein Tag des Jahres: Monat und Tag schreiben, etwa 07-01.",
        ["{0} is no count of days: write act/act, act/365, act/360, 30E/360 or act/ and the days of the period, at "
            + "most 366."] =
            "{0} ist keine Zählweise der Tage: act/act, act/365, act/360, 30E/360 oder act/ und die Tage des "
                + "Zeitraums schreiben, höchstens 366.",
        ["{0} names no rate: write the code of the pack, a point, and words with hyphens, such as {1}."] =
            "{0} benennt keinen Zinssatz: Kürzel des Pakets, Punkt und Wörter mit Bindestrich schreiben, etwa {1}.",
        ["Rates \"{0}\" are there twice. Keep one."] =
            "Die Zinssätze \"{0}\" sind zweimal vorhanden. Einmal behalten.",
        ["It is for claims that arise from {0} and before {1}: for none. Correct one day."] =
            "Sie gilt für Forderungen, die ab {0} und vor {1} entstehen: für keine. Einen Tag berichtigen.",
        ["It has no reference rate, so there is nothing to fix or to read. Name one, or leave out when."] =
            "Sie hat keinen Bezugszinssatz, also ist nichts festzulegen und nichts abzulesen. Einen nennen, oder das "
                + "Wann weglassen.",
        ["\"{0}\" rests on the rates \"{1}\", which pack \"{2}\" does not have. Give them under {3}."] =
            "\"{0}\" beruht auf den Zinssätzen \"{1}\"; sie fehlen im Rechtspaket \"{2}\". Unter {3} angeben.",
        ["{0} is {1} %; give at most six decimals, between -1000 and 1000."] =
            "{0} ist {1} %; höchstens sechs Nachkommastellen angeben, zwischen -1000 und 1000.",
        ["Rates \"{0}\" are empty. Give the first with its day."] =
            "Die Zinssätze \"{0}\" sind leer. Den ersten mit seinem Tag angeben.",
        ["Rates \"{0}\" have {1} behind {2}. Give each day once, in order."] =
            "Die Zinssätze \"{0}\" haben {1} hinter {2}. Jeden Tag einmal angeben, der Reihe nach.",
        ["Rates \"{0}\" are known until {1}, and the last is from {2}. Give a later day."] =
            "Die Zinssätze \"{0}\" sind bis {1} bekannt, und der letzte gilt ab {2}. Einen späteren Tag angeben.",
        ["It has no band. Give one; a band without an end is for all claims."] =
            "Sie hat keine Stufe. Eine angeben; eine Stufe ohne Ende gilt für alle Forderungen.",
        ["The factor {0} is not between {1} and {2}. Correct one of them."] =
            "Der Faktor {0} liegt nicht zwischen {1} und {2}. Eines davon berichtigen.",
        ["The least fee, {0}, is above the largest, {1}. Correct one of them."] =
            "Die Mindestgebühr {0} liegt über der Höchstgebühr {1}. Eine davon berichtigen.",
        ["Its step of rounding is {0}; give 0 or more."] = "Ihr Rundungsschritt ist {0}; 0 oder mehr angeben.",
        ["A band without an end is not the last. Give its end."] =
            "Eine Stufe ohne Ende ist nicht die letzte. Ihr Ende angeben.",
        ["A band ends at {0}, and the one before it at {1}. Order them from the smallest claims to the largest."] =
            "Eine Stufe endet bei {0}, die davor bei {1}. Von den kleinsten Forderungen zu den größten ordnen.",
        ["The least of a band, {0}, is above its most, {1}. Correct one of them."] =
            "Das Mindeste einer Stufe, {0}, liegt über dem Höchsten, {1}. Eines davon berichtigen.",
        ["A step of a band is {0}; give more than 0."] =
            "Ein Schritt einer Stufe ist {0}; mehr als 0 angeben.",
        ["A band ends at {0}, which no claim in {1} can be. Give at most {2} decimals, and at most {3}."] =
            "Eine Stufe endet bei {0}; so hoch kann keine Forderung in {1} sein. Höchstens {2} Nachkommastellen "
                + "angeben und höchstens {3}.",
        ["{0} is no sum in {1}. Give 0 to {2} with at most {3} decimals."] =
            "{0} ist kein Betrag in {1}. 0 bis {2} mit höchstens {3} Nachkommastellen angeben.",
        ["{0} is no percentage or factor of a fee. Give 0 to 1000 with at most six decimals."] =
            "{0} ist kein Prozentsatz oder Faktor einer Gebühr. 0 bis 1000 mit höchstens sechs Nachkommastellen "
                + "angeben.",
        ["Its components are not costs, interest and principal, once each. Name the three in the order in which they "
            + "are paid."] =
            "Ihre Bestandteile sind nicht costs, interest und principal, je einmal. Die drei in der Reihenfolge "
                + "nennen, in der sie bezahlt werden.",
    };
}
