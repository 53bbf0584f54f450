using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>Asks every rule that applies and adds up what they find.</summary>
internal static class Verdicts
{
    public static ContactVerdict Of(ContactInquiry inquiry, Instant at)
    {
        var rules = ApplicableRules.Of(inquiry);
        var findings = new ContactFinding[rules.Length];
        var (isOpen, isLost) = (true, false);
        for (var i = 0; i < rules.Length; i++)
        {
            var passage = inquiry.From(rules[i], at);
            findings[i] = Finding(rules[i], passage, at);
            isOpen &= findings[i].Kind is FindingKind.Passes or FindingKind.Flagged;
            isLost |= findings[i].Kind is FindingKind.Forbids or FindingKind.Missing;
        }

        Instant? until = isOpen || isLost
            ? null
            : LeastInstant.Of(Array.FindAll(rules, rule => rule.Binds), inquiry, at);
        return new()
        {
            Kind = KindOf(isOpen, until),
            Until = until,
            Findings = ValueList.Create<ContactFinding>(findings),
        };
    }

    private static VerdictKind KindOf(bool isOpen, Instant? until)
    {
        if (isOpen)
        {
            return VerdictKind.Allow;
        }

        return until is null ? VerdictKind.Deny : VerdictKind.Defer;
    }

    private static ContactFinding Finding(ContactRule rule, Passage passage, Instant at) => new()
    {
        Rule = rule,
        Kind = KindOf(rule, passage, at),
        Earliest = passage.Earliest is { } earliest && earliest > at ? earliest : null,
        Count = passage.Count,
        Since = passage.Since?.Date,
        Datum = passage.Datum,
    };

    private static FindingKind KindOf(ContactRule rule, Passage passage, Instant at)
    {
        if (passage.Earliest == at)
        {
            return FindingKind.Passes;
        }

        if (!rule.Binds)
        {
            return FindingKind.Flagged;
        }

        return passage switch
        {
            { IsMissing: true } => FindingKind.Missing,
            { Earliest: null } => FindingKind.Forbids,
            _ => FindingKind.Waits,
        };
    }
}
