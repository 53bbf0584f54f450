using System.Collections.Frozen;

namespace Dunning.Policies.Analysis;

/// <summary>Takes out what the author of a policy means so, and says what cannot be meant so.</summary>
internal static class Acceptance
{
    // Promises and protected facts bind every policy.
    private static readonly FrozenSet<string> Binding = FrozenSet.Create("DUN1210", "DUN1307", "DUN1340");

    private static readonly FrozenSet<string> Acceptable = FrozenSet.Create(
        "DUN1301", "DUN1302", "DUN1303", "DUN1304", "DUN1305", "DUN1306", "DUN1310", "DUN1311", "DUN1320", "DUN1321",
        "DUN1322", "DUN1330", "DUN1331", "DUN1332", "DUN1333", "DUN1360", "DUN1361", "DUN1362", "DUN1363", "DUN1364");

    /// <summary>What is left of the findings, and what is wrong with what was accepted.</summary>
    /// <param name="accepted">What was accepted.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="isLookedFor">Whether what has an id was looked for.</param>
    public static IEnumerable<Problem> Apply(
        ValueList<AcceptedFinding> accepted, IReadOnlyCollection<Problem> findings, Func<string, bool> isLookedFor)
    {
        var meant = accepted.Select(one => one.Id).Where(Acceptable.Contains).ToHashSet();
        return findings.Where(finding => !meant.Contains(finding.Id))
            .Concat(accepted.SelectMany(one => Of(one, findings, isLookedFor(one.Id))));
    }

    private static IEnumerable<Problem> Of(
        AcceptedFinding one, IReadOnlyCollection<Problem> findings, bool isWhole)
    {
        var where = $"accept.{one.Id}";
        if (string.IsNullOrWhiteSpace(one.Reason))
        {
            yield return new("DUN1350", where, $"{one.Id} is accepted without a reason. Say why it is meant so.");
        }

        if (Binding.Contains(one.Id))
        {
            yield return new(
                "DUN1351",
                where,
                $"{one.Id} cannot be accepted: promises and protected facts bind every policy. Mend what it names.");
        }
        else if (!Acceptable.Contains(one.Id))
        {
            yield return new(
                "DUN1352",
                where,
                $"\"{one.Id}\" is no finding of the analysis that can be accepted. Look it up, or drop it.");
        }
        else if (isWhole && !findings.Any(finding => finding.Id == one.Id))
        {
            yield return new(
                "DUN1353",
                where,
                $"{one.Id} is accepted, and the policy does not have it. Drop it, or it hides one that comes later.");
        }
    }
}
