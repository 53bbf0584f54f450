namespace Dunning.Contacts;

/// <summary>Makes of what a verdict found the reason of a decision: the rule that stands in the way longest.</summary>
internal static class LawReasons
{
    /// <summary>Says whether a reason is one of law.</summary>
    public static bool IsLaw(this Reason reason) => reason.Rule == Rules.LawWaits || IsLawRefusing(reason);

    /// <summary>Says whether a reason is one of law that waiting does not lift.</summary>
    public static bool IsLawRefusing(this Reason reason) =>
        reason.Rule == Rules.LawForbids || reason.Rule == Rules.LawMissing;

    public static Reason Of(ContactInquiry inquiry, ContactVerdict verdict, Step step)
    {
        var decisive = Decisive(verdict);
        var until = verdict.Until is { } instant ? inquiry.FirstDayAt(instant) : (Day?)null;
        return new()
        {
            Rule = RuleOf(decisive.Kind),
            Step = step.Name,
            Channel = inquiry.Contact.Channel,
            Until = until?.Date,
            Arguments = Arguments(decisive, until),
        };
    }

    // What is missing or forbids for good stands before what passes by waiting, and that before what passes sooner.
    private static ContactFinding Decisive(ContactVerdict verdict)
    {
        ContactFinding? first = null;
        foreach (var finding in verdict.Obstacles)
        {
            if (first is not { } known
                || finding.Kind > known.Kind
                || (finding.Kind == known.Kind && finding.Earliest > known.Earliest))
            {
                first = finding;
            }
        }

        return first!.Value;
    }

    private static RuleId RuleOf(FindingKind kind) => kind switch
    {
        FindingKind.Missing => Rules.LawMissing,
        FindingKind.Forbids => Rules.LawForbids,
        _ => Rules.LawWaits,
    };

    private static string KindOf(in ContactFinding finding) => finding.Rule switch
    {
        TimeWindow => "timeWindow",
        FrequencyWindow when finding.Datum is UnknownPlaces.Datum => "unknownPlace",
        FrequencyWindow => "frequencyWindow",
        Cooldown => "cooldown",
        ConsentRule => "consentRule",
        WishRule => "wishRule",
        ContentRule => "contentRule",
        NoticeGate => "noticeGate",
        HoldRule => "holdRule",
        _ => "fact",
    };

    private static ValueList<Argument> Arguments(ContactFinding finding, Day? until)
    {
        var arguments = new List<Argument>
        {
            Argument.Coded("kind", KindOf(finding)),
            Argument.Verbatim("law", finding.Rule.Id.Value),
            Argument.Verbatim("citation", finding.Rule.Citation),
            Argument.Coded("strength", finding.Rule.Strength),
            finding.Rule.LastConfirmed is { } read
                ? Argument.Of("confirmed", Day.Of(read))
                : Argument.Coded("confirmed", "never"),
        };
        if (finding.Datum is { } datum)
        {
            arguments.Add(Argument.Verbatim("datum", datum));
        }

        if (finding.Count > 0)
        {
            arguments.Add(Argument.Of("count", finding.Count));
        }

        if (finding.Since is { } since)
        {
            arguments.Add(Argument.Of("since", Day.Of(since)));
        }

        if (until is { } day)
        {
            arguments.Add(Argument.Of("from", day));
        }

        return arguments.ToValueList();
    }
}
