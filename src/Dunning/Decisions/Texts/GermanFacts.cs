using System.Collections.Frozen;

namespace Dunning.Decisions;

/// <summary>The German names of the facts; of those that are yes or no, what each of the two says.</summary>
internal static class GermanFacts
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["daysPastDue"] = "Tage nach Fälligkeit",
        ["daysUntilDue"] = "Tage bis zur Fälligkeit",
        ["oldestDueDate"] = "älteste Fälligkeit",
        ["openAmount"] = "offener Betrag",
        ["overdueAmount"] = "überfälliger Betrag",
        ["disputedAmount"] = "strittiger Betrag",
        ["overdueShare"] = "überfälliger Anteil",
        ["overdueCount"] = "überfällige Forderungen",
        ["openCount"] = "offene Forderungen",
        ["partPaidCount"] = "teilweise bezahlte Forderungen",
        ["paymentMethod"] = "Zahlungsweg",
        ["consecutiveInstalments"] = "unbezahlte Raten in Folge",
        ["levelReached"] = "erreichte Mahnstufe",
        ["daysPastArrangement"] = "Tage nach dem Bruch der Vereinbarung",
        ["openPromises"] = "offene Zahlungszusagen",
        ["brokenPromises"] = "gebrochene Zahlungszusagen",
        ["keptPromiseRate"] = "Anteil gehaltener Zahlungszusagen",
        ["planState"] = "Stand des Ratenplans",
        ["holds"] = "Sperren",
        ["rejectedDisputes"] = "abgelehnte Reklamationen",
        ["daysSinceHoldEnded"] = "Tage seit dem Ende der Sperre",
        ["daysSinceLastPayment"] = "Tage seit der letzten Zahlung",
        ["failedCollections"] = "fehlgeschlagene Einzüge",
        ["measureState"] = "Stand der Maßnahme",
        ["contacts"] = "Kontakte",
        ["unansweredAttempts"] = "unbeantwortete Kontakte",
        ["daysSinceLastContact"] = "Tage seit dem letzten Kontakt",
        ["preferredChannel"] = "gewünschter Kanal",
        ["month"] = "Monat",
        ["dayOfMonth"] = "Tag im Monat",
        ["weekday"] = "Wochentag",
        ["debtorKind"] = "Art des Schuldners",
        ["statedReason"] = "genannter Grund",
        ["likelyReason"] = "wahrscheinlicher Grund",
        ["jurisdiction"] = "geltendes Recht",
        ["accountState"] = "Stand des Kontos",
        ["creditorRole"] = "Rolle des Gläubigers",
        ["riskScore"] = "Risikowert",
        ["onTimeRate"] = "Anteil pünktlicher Zahlungen",
        ["averageDaysLate"] = "mittlere Verspätung in Tagen",
        ["earlierEpisodes"] = "frühere Rückstände",
        ["tenureDays"] = "Tage der Geschäftsbeziehung",
        ["valueTier"] = "Wertstufe",
        ["lifetimeValue"] = "Wert der Geschäftsbeziehung",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Yes, string No, string Name)> Flags =
        new Dictionary<string, (string Yes, string No, string Name)>
        {
            ["inFlightPayment"] = ("Zahlung unterwegs", "keine Zahlung unterwegs", "Zahlung unterwegs"),
            ["hardship"] = ("Notlage erklärt", "keine Notlage erklärt", "Notlage"),
            ["vulnerable"] = ("schutzbedürftig", "nicht schutzbedürftig", "Schutzbedürftigkeit"),
            ["hostile"] = ("feindselig gegen Mitarbeiter", "nicht feindselig gegen Mitarbeiter", "Feindseligkeit"),
            ["openServiceTicket"] = ("Servicefall offen", "kein Servicefall offen", "offener Servicefall"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name with what narrows it: "Kontakte (Anruf, in 7 Tagen)".</summary>
    public static string Name(Fact fact)
    {
        var name = fact.Owner is { } owner ? $"Merkmal „{Codes.Of(owner)}.{fact.Name}“"
            : Flags.TryGetValue(fact.Name, out var flag) ? flag.Name
            : Names.GetValueOrDefault(fact.Name, fact.Name);
        string[] arguments =
        [
            .. fact.Of is { } of ? [GermanCodes.Find(of, "bare") ?? $"„{of}“"] : Array.Empty<string>(),
            .. fact.InDays > 0 ? [GermanNumbers.Counted(fact.InDays, "in", "Tag", "Tagen")] : Array.Empty<string>(),
        ];
        return arguments.Length == 0 ? name : $"{name} ({string.Join(", ", arguments)})";
    }

    /// <summary>What yes or no of the fact says.</summary>
    public static string Says(Fact fact, bool isTrue) =>
        fact.Owner is null && Flags.TryGetValue(fact.Name, out var flag) ? isTrue ? flag.Yes : flag.No
        : $"{Name(fact)}: {(isTrue ? "ja" : "nein")}";

    /// <summary>Says whether the fact of the catalogue has a name.</summary>
    public static bool Has(string fact) => Names.ContainsKey(fact) || Flags.ContainsKey(fact);
}
