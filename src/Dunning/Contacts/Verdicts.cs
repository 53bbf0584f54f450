using System.Buffers;
using System.Runtime.InteropServices;
using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>Asks every rule that applies and adds up what they find.</summary>
internal static class Verdicts
{
    public static ContactVerdict Of(ContactInquiry inquiry, Instant at, ValueList<string> packs)
    {
        var rules = ArrayPool<PreparedRule>.Shared.Rent(inquiry.Rules.Length);
        var found = ArrayPool<ContactFinding>.Shared.Rent(inquiry.Rules.Length);
        try
        {
            var applying = Applying(inquiry, rules);
            var (until, count) = Judge(inquiry, rules.AsSpan(0, applying), at, found);
            var isOpen = IsOpen(found.AsSpan(0, count));
            return new()
            {
                Kind = KindOf(found.AsSpan(0, count), until),
                Until = until,
                Contact = inquiry.Contact,
                Findings = ObstaclesFirst(found.AsSpan(0, count)),
                OtherChannels = isOpen ? [] : Others(inquiry, rules, at),
                Duties = Duties.Of(inquiry, at, isOpen),
                Packs = packs,
                At = at,
                Zones = inquiry.AreZonesKnown ? inquiry.Zones : [],
            };
        }
        finally
        {
            ArrayPool<PreparedRule>.Shared.Return(rules, clearArray: true);
            ArrayPool<ContactFinding>.Shared.Return(found, clearArray: true);
        }
    }

    private static int Applying(ContactInquiry inquiry, PreparedRule[] into)
    {
        var count = 0;
        foreach (var prepared in inquiry.Rules)
        {
            if (inquiry.Meets(prepared.Rule.AppliesWhen))
            {
                into[count++] = prepared;
            }
        }

        return count;
    }

    // What is not law yet, and what an exception has taken the place of, has found nothing; our own rules are told of
    // only where they have something to say.
    private static (Instant? Until, int Count) Judge(
        ContactInquiry inquiry, ReadOnlySpan<PreparedRule> rules, Instant at, ContactFinding[] into)
    {
        var (count, isWaiting, isLost) = (0, false, false);
        foreach (var prepared in rules)
        {
            var rule = prepared.Rule;
            var passage = inquiry.From(prepared, at);
            var kind = KindOf(rule, passage, at);
            isWaiting |= kind is FindingKind.Waits;
            isLost |= kind is FindingKind.Forbids or FindingKind.Missing or FindingKind.Contradicted;
            if (kind is not FindingKind.Passes || (!OwnRules.IsOwn(rule) && Speaks(inquiry, prepared, at)))
            {
                into[count++] = Finding(inquiry, rule, passage, kind) with
                {
                    Earliest = passage.Earliest is { } earliest && earliest > at ? earliest : null,
                };
            }
        }

        return (isWaiting && !isLost ? LeastInstant.Of(rules, inquiry, at) : null, count);
    }

    private static bool Speaks(ContactInquiry inquiry, PreparedRule prepared, Instant at) =>
        inquiry.IsLawAt(prepared.Rule, at)
        && (prepared.Exceptions.Length == 0 || prepared.ExceptionsTo(inquiry, at).First is null);

    private static ContactFinding Finding(
        ContactInquiry inquiry, ContactRule rule, in Passage passage, FindingKind kind) => new()
    {
        Rule = rule,
        Kind = kind,
        Count = passage.Count,
        Since = passage.Since?.Date,
        Through = passage.Through?.Date,
        Datum = passage.Datum ?? (kind is FindingKind.Passes ? null : UnknownPlaces.In(inquiry, rule, passage)),
        Contact = inquiry.Contact,
    };

    private static FindingKind KindOf(ContactRule rule, in Passage passage, Instant at)
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
            { IsContradicted: true } => FindingKind.Contradicted,
            { Earliest: null } => FindingKind.Forbids,
            _ => FindingKind.Waits,
        };
    }

    private static bool IsOpen(ReadOnlySpan<ContactFinding> findings)
    {
        foreach (ref readonly var finding in findings)
        {
            if (finding.IsObstacle)
            {
                return false;
            }
        }

        return true;
    }

    private static VerdictKind KindOf(ReadOnlySpan<ContactFinding> findings, Instant? until)
    {
        if (IsOpen(findings))
        {
            return VerdictKind.Allow;
        }

        return until is null ? VerdictKind.Deny : VerdictKind.Defer;
    }

    private static ValueList<ContactFinding> ObstaclesFirst(ReadOnlySpan<ContactFinding> findings)
    {
        var sorted = new ContactFinding[findings.Length];
        var count = 0;
        foreach (ref readonly var finding in findings)
        {
            if (finding.IsObstacle)
            {
                sorted[count++] = finding;
            }
        }

        foreach (ref readonly var finding in findings)
        {
            if (!finding.IsObstacle)
            {
                sorted[count++] = finding;
            }
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(sorted));
    }

    private static ValueList<Channel> Others(ContactInquiry inquiry, PreparedRule[] rules, Instant at)
    {
        ValueList<Channel> others = [];
        foreach (var channel in inquiry.Profile.Reachable)
        {
            if (channel != inquiry.Contact.Channel && IsAllowed(inquiry.By(channel), rules, at))
            {
                others = others.Add(channel);
            }
        }

        return others;
    }

    private static bool IsAllowed(ContactInquiry inquiry, PreparedRule[] rules, Instant at)
    {
        var applying = Applying(inquiry, rules);
        foreach (var prepared in rules.AsSpan(0, applying))
        {
            if (prepared.Rule.Binds && inquiry.From(prepared, at).Earliest != at)
            {
                return false;
            }
        }

        return true;
    }
}
