using NodaTime;

namespace Dunning.Contacts;

/// <summary>
/// Says of a rule about places that stands in the way whether it does because a place was not told: it is heeded then,
/// and the finding names the fact that would lift it.
/// </summary>
internal static class UnknownPlaces
{
    /// <summary>The name of the fact.</summary>
    public const string Datum = "place";

    /// <summary>The name of the fact, or null where every place that matters is known.</summary>
    public static string? In(ContactInquiry inquiry, ContactRule rule, in Passage passage)
    {
        if (!rule.AppliesWhen.Places.IsEmpty && inquiry.Contact.Place is ContactPlace.Unknown)
        {
            return Datum;
        }

        return rule is FrequencyWindow { Counts.Places.IsEmpty: false } window
            && passage is { Since: { } since, Through: { } through }
            && IsAnyIn(inquiry, window.Counts, (since.Date, through.Date))
            ? Datum
            : null;
    }

    private static bool IsAnyIn(ContactInquiry inquiry, ContactCount count, (LocalDate From, LocalDate To) days)
    {
        foreach (var contact in inquiry.Debtor.Contacts)
        {
            if (contact.Place is ContactPlace.Unknown
                && contact.On >= days.From
                && contact.On <= days.To
                && count.Takes(contact)
                && inquiry.IsWithPerson(contact))
            {
                return true;
            }
        }

        return false;
    }
}
