using Dunning.Contacts;

namespace Dunning.Jurisdictions;

/// <summary>
/// Says whether a rule of law applies to a contact. What is not known is taken to be met: the stricter way.
/// </summary>
internal static class ScopeReading
{
    public static bool Meets(this ContactInquiry inquiry, LegalScope scope)
    {
        if (ReferenceEquals(scope, LegalScope.Everything))
        {
            return true;
        }

        var (contact, facts) = (inquiry.Contact, inquiry.Debtor.Facts);
        return Has(scope.CreditorRoles, inquiry.CreditorRole)
            && Has(scope.DebtorKinds, facts.Kind)
            && Has(scope.Channels, contact.Channel.Kind)
            && Has(scope.Purposes, contact.Purpose)
            && contact.Tone >= scope.TonesFrom
            && (contact.Place is ContactPlace.Unknown || Has(scope.Places, contact.Place))
            && IsIn(scope.Jurisdictions, inquiry.Jurisdiction)
            && (inquiry.Product is not { } product || Has(scope.Products, product))
            && (scope.Containing.IsEmpty || HasAny(scope.Containing, contact.Contains))
            && HasAll(scope.ContainingAll, contact.Contains)
            && Circumstances(scope, inquiry);
    }

    private static bool Circumstances(LegalScope scope, ContactInquiry inquiry)
    {
        foreach (var circumstance in scope.Circumstances)
        {
            if (!inquiry.IsKnown(circumstance))
            {
                return false;
            }
        }

        return true;
    }

    internal static bool IsIn(ValueList<string> jurisdictions, string jurisdiction)
    {
        foreach (var known in jurisdictions)
        {
            if (Layers.IsWithin(jurisdiction, known) || Layers.IsWithin(known, jurisdiction))
            {
                return true;
            }
        }

        return jurisdictions.IsEmpty;
    }

    private static bool HasAny(ValueList<string> wanted, ValueList<string> known)
    {
        foreach (var element in wanted)
        {
            if (known.AsSpan().Contains(element))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool HasAll(ValueList<string> wanted, ValueList<string> known)
    {
        foreach (var element in wanted)
        {
            if (!known.AsSpan().Contains(element))
            {
                return false;
            }
        }

        return true;
    }

    // Enums without boxing: their spans compare by the default comparer.
    internal static bool Has<T>(ValueList<T> known, T value)
    {
        foreach (var one in known)
        {
            if (EqualityComparer<T>.Default.Equals(one, value))
            {
                return true;
            }
        }

        return known.IsEmpty;
    }
}
