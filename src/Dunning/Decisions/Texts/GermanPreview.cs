namespace Dunning.Decisions;

/// <summary>The German words of previews of terms.</summary>
internal static class GermanPreview
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["preview.title"] = "Wenn niemand zahlt",
        ["preview.terms"] = "{amount}, Rechnung vom {invoiced}, zu zahlen bis {due}; Käufer: {debtor}.",
        ["preview.law"] = "Nach dem Recht von {place}: {packs}.",
        ["preview.law-unknown"] = "Welches Recht für den Käufer gilt, ist nicht bekannt; geprüft wird keines.",
        ["preview.assumed"] =
            "Angenommen: Die Fälligkeit ist vereinbart, die Ware kam mit der Rechnung, jede Mitteilung kommt an, und "
                + "sonst geschieht nichts: keine Zahlung, keine Reklamation, keine Zusage.",
        ["preview.head.days"] = "Was geschieht",
        ["preview.nothing"] = "Nichts.",
        ["preview.notice"] = "{on}: {step} per {channel} ({tone}), verlangt {total}",
        ["preview.again"] = "{step} noch {count}-mal, zuletzt am {on}",
        ["preview.tells"] = "{on}: {step} per {channel} ({tone}), verlangt nichts",
        ["preview.call"] = "{on}: {step}, ein Anruf ({tone}) wegen {total}",
        ["preview.charge"] = "kostet {amount}",
        ["preview.charges-before"] = "frühere Gebühren {amount}",
        ["preview.interest"] = "Zinsen {amount}",
        ["preview.deadline"] = "zu zahlen bis {by}",
        ["preview.applied"] = "{on}: Maßnahme {measure} wird ergriffen",
        ["preview.reverted"] = "{on}: Maßnahme {measure} wird zurückgenommen",
        ["preview.ends"] = "Hier endet es, am {on}: {because}.",
        ["preview.goes-on"] = "Nach {on}, dem letzten gezeigten Tag, geht es weiter: {because}.",
        ["preview.head.interest"] = "Zinsen nach dem Recht",
        ["preview.default"] = "Sie laufen ab {from} ({citation}).",
        ["preview.no-default"] = "Nichts bringt den Käufer in Verzug ({citation}).",
        ["preview.no-interest"] = "Bis zur letzten Mitteilung fallen keine an.",
        ["preview.no-rate"] = "Für {from} ist kein Zinssatz bekannt.",
        ["preview.example"] = "Bis {last} sind es {interest} nach {law} ({citation}):",
        ["preview.line"] = "{first} bis {last}: {days#Tag|Tage} zu {rate} Prozent im Jahr auf {principal}: {interest}",
    };
}
