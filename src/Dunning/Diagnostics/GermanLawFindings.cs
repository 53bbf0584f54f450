namespace Dunning.Diagnostics;

/// <summary>What the analysis finds of a policy by the law of its packs.</summary>
internal static class GermanLawFindings
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["{0} in \"{1}\" gets \"{2}\" by {3}: \"{4}\" {5}"] =
            "{0} in \"{1}\" erhält \"{2}\" über {3}: Die Regel \"{4}\" {5}",
        ["nobody"] = "niemand",
        ["no consumer"] = "kein Verbraucher",
        ["forbids \"{0}\" in it. Leave it out of contains (Contains), or go another way."] =
            "verbietet \"{0}\" darin. Es in contains (Contains) weglassen oder einen anderen Weg nehmen.",
        ["demands \"{0}\" in it. Say in contains (Contains) that it is there, or go another way."] =
            "verlangt \"{0}\" darin. In contains (Contains) angeben, dass es darin steht, oder einen anderen Weg "
                + "nehmen.",
        ["is closed on {0}, and the policy contacts nobody on other days. Add to contactDays (ContactDays) one on "
            + "which it is open."] =
            "ist an diesen Tagen geschlossen: {0}. An anderen kontaktiert das Regelwerk niemanden. In contactDays "
                + "(ContactDays) einen ergänzen, an dem sie offen ist.",
        ["is closed on holidays, and no law pack has a calendar of \"{0}\". Give one of them the calendar."] =
            "ist an Feiertagen geschlossen, und kein Rechtspaket hat einen Kalender von \"{0}\". Einem davon den "
                + "Kalender geben.",
        ["demands that a notice with {0} came before it, and no step sends one. Add a step that contains (Contains) "
            + "it, or accept this if it is sent elsewhere."] =
            "verlangt zuvor eine Mitteilung mit {0}, und kein Schritt versendet sie. Einen Schritt ergänzen, der das "
                + "enthält (contains, Contains), oder den Befund hinnehmen, wenn sie anderswo versandt wird.",
        ["in \"{0}\" \"{1}\" waits, where nobody answers: {2} contacts came before it, and \"{3}\" allows {4} within "
            + "{5} {6}. Start it later."] =
            "in \"{0}\" wartet \"{1}\", wenn niemand antwortet: Kontakte davor: {2}; die Regel \"{3}\" erlaubt {4} in "
                + "{5} {6}. Ihn später beginnen lassen.",
        ["hours"] = "Stunden",
        ["weeks"] = "Wochen",
        ["months"] = "Monaten",
        ["minutes"] = "Minuten",
        ["days"] = "Tagen",
        ["does not get \"{0}\" by {1}"] = "erhält \"{0}\" nicht über {1}",
        ["in \"{0}\""] = "in \"{0}\"",
        ["{0} contacts before {1}: \"{2}\" waits"] = "Kontakte vor {1}: {0}; \"{2}\" wartet",
    };
}
