namespace Dunning.Decisions;

/// <summary>
/// The English phrases about the reason for arrears. A bar parts what stands left from what stands right.
/// </summary>
internal static class EnglishArrears
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["head.arrears"] = "Reason for\narrears",
        ["arrears.stated"] = "{reason}|as the debtor says",
        ["arrears.likely"] = "likely {reason}|{points#point|points}, {margin} ahead of {second}; not certain",
        ["arrears.insufficient"] =
            "insufficient evidence|{reason} has {points#point|points}, {margin} ahead; "
            + "likely from {least}, {ahead} ahead",
        ["arrears.nothing"] = "insufficient evidence|nothing speaks for any reason",
        ["arrears.weight"] = "{reason} {points}",
        ["arrears.observed"] = "{test} ({values})",
        ["arrears.value"] = "{value}",
        ["arrears.fact"] = "{test}",
        ["arrears.not-known"] = "not known",
        ["arrears.ask"] = "ask next",

        ["ask.statedReason"] = "Why has the payment not come? Ask the debtor.",
        ["ask.hardship"] = "Has the debtor declared hardship?",
        ["ask.vulnerable"] = "Is the debtor known to be vulnerable?",
        ["ask.openServiceTicket"] = "Is a service ticket open?",
        ["ask.paymentMethod"] = "How is the oldest open receivable meant to be paid?",
        ["ask.onTimeRate"] = "How many receivables were settled, and how many of them on time?",
        ["ask.averageDaysLate"] = "By how many days were settled receivables late on average?",
        ["ask.earlierEpisodes"] = "How often was the debtor in arrears before?",
        ["ask.tenureDays"] = "Since when has there been a relationship?",
        ["ask.hostile"] = "Has the debtor been hostile to staff?",
        ["ask.valueTier"] = "Which tier of value is the debtor in?",
        ["ask.lifetimeValue"] = "What has the relationship been worth so far?",
        ["ask.jurisdiction"] = "Which country's or state's law holds?",
        ["ask.preferredChannel"] = "By which channel does the debtor wish to be contacted?",
        ["ask.attribute"] = "What is {fact}?",
    };
}
