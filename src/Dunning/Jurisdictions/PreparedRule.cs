using Dunning.Contacts;
using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>A rule with the exceptions that take its place where they apply.</summary>
internal sealed record PreparedRule(ContactRule Rule, ContactRule[] Exceptions)
{
    /// <summary>The exceptions that apply at an instant: the first two of them, or null.</summary>
    public (ContactRule? First, ContactRule? Second) ExceptionsTo(ContactInquiry inquiry, Instant at)
    {
        ContactRule? first = null;
        foreach (var exception in Exceptions)
        {
            if (inquiry.Meets(exception.AppliesWhen) && inquiry.IsLawAt(exception, at))
            {
                if (first is not null)
                {
                    return (first, exception);
                }

                first = exception;
            }
        }

        return (first, null);
    }

    /// <summary>The next instant at which an exception becomes law, or null.</summary>
    public Instant? NextException(ContactInquiry inquiry, Instant at)
    {
        Instant? next = null;
        foreach (var exception in Exceptions)
        {
            if (inquiry.StartOf(exception) is { } day
                && day > inquiry.LastDayAt(at)
                && inquiry.Meets(exception.AppliesWhen))
            {
                var start = inquiry.FirstStartOf(day);
                next = next < start ? next : start;
            }
        }

        return next;
    }
}
