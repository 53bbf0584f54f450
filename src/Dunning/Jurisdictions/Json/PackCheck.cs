using Dunning.Json;

namespace Dunning.Jurisdictions;

/// <summary>Finds what a file can say wrongly and C# cannot: names that lead nowhere.</summary>
internal static class PackCheck
{
    /// <summary>The faults of a file, each with the list and the place of its rule in it.</summary>
    public static IEnumerable<(string List, int Place, string Member, Fault Fault)> Of(PackText pack)
    {
        var names = pack.Deadlines.Select(rule => rule.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (list, place, member, named) in Named(pack))
        {
            if (named is { } rule && !names.Contains(rule.Id.Value))
            {
                yield return (list, place, member, new(
                    "DUN4023",
                    $"{Fault.Quote(rule.Id.Value)} is no deadline of this pack."
                        + $"{Spelling.DidYouMean(rule.Id.Value, names)} Write it under {"deadlines"}."));
            }
        }

        for (var i = 0; i < pack.Deadlines.Count; i++)
        {
            if (IsRing(pack, pack.Deadlines[i]))
            {
                yield return ("deadlines", i, "after", new(
                    "DUN4024", $"what comes first comes after itself in the end. Leave one of the names out."));
            }
        }
    }

    private static bool IsRing(PackText pack, DeadlineRule rule)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var one = rule; one is not null && met.Add(one.Id.Value);)
        {
            var first = one.After?.Id;
            one = pack.Deadlines.FirstOrDefault(other => other.Id == first);
            if (one?.Id == rule.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string List, int Place, string Member, DeadlineRule? Named)> Named(PackText pack) =>
    [
        .. pack.Deadlines.Select((rule, i) => ("deadlines", i, "after", rule.After)),
        .. pack.Consent.Select((rule, i) => ("consent", i, "honourWithin", rule.HonourWithin)),
        .. pack.Notices.Select((rule, i) => ("notices", i, "wait", rule.Wait)),
        .. pack.Duties.Select((rule, i) => ("duties", i, "within", (DeadlineRule?)rule.Within)),
        .. pack.Holds.Select((rule, i) => ("holds", i, "lasts", rule.Lasts)),
        .. pack.Default.Select((rule, i) => ("default", i, "within", rule.Within)),
        .. pack.Default.Select((rule, i) => ("default", i, "publicBodiesWithin", rule.PublicBodiesWithin)),
        .. pack.Default.Select((rule, i) => ("default", i, "unfairWithin", rule.UnfairWithin)),
        .. pack.Default.Select((rule, i) => ("default", i, "leastTerm", rule.LeastTerm)),
    ];

    private static IEnumerable<(string List, int Place, string Id)> Rules(PackText pack) =>
    [
        .. Of("hours", pack.Hours),
        .. Of("frequency", pack.Frequency),
        .. Of("cooldowns", pack.Cooldowns),
        .. Of("consent", pack.Consent),
        .. Of("wishes", pack.Wishes),
        .. Of("content", pack.Content),
        .. Of("notices", pack.Notices),
        .. Of("duties", pack.Duties),
        .. Of("holds", pack.Holds),
        .. Of("deadlines", pack.Deadlines),
        .. Of("default", pack.Default),
        .. Of("limitation", pack.Limitation),
        .. Of("decisions", pack.Decisions),
        .. Of("interest", pack.Interest),
        .. Of("fees", pack.Fees),
        .. Of("allocation", pack.Allocation),
    ];

    /// <summary>Finds where a rule stands, by its name.</summary>
    public static (string List, int Place)? PlaceOf(PackText pack, string id)
    {
        foreach (var (list, place, known) in Rules(pack))
        {
            if (string.Equals(known, id, StringComparison.Ordinal))
            {
                return (list, place);
            }
        }

        return null;
    }

    private static IEnumerable<(string List, int Place, string Id)> Of<T>(string list, ValueList<T> rules)
        where T : LegalRule => rules.Select((rule, i) => (list, i, rule.Id.Value));
}
