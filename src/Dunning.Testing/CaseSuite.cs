using Dunning.Testing.Notation;
using Dunning.Testing.Running;

namespace Dunning.Testing;

/// <summary>Runs a set of stories and says what of their policies no story reaches.</summary>
public static class CaseSuite
{
    /// <summary>Runs stories, each by the policy that it names.</summary>
    /// <param name="files">The stories.</param>
    /// <param name="policies">Finds a policy by name; null where there is none of that name.</param>
    /// <param name="names">The names that there are, for a hint; none by default.</param>
    public static CaseSuiteResult Run(
        IEnumerable<CaseFile> files, Func<string, DunningPolicy?> policies, IEnumerable<string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(policies);
        var known = names?.ToArray();
        return Of(files.Select(file => file.Run(policies, known)));
    }

    /// <summary>Puts runs together, for a host that finds the policy of each story in its own way.</summary>
    /// <param name="runs">The runs, each by a policy of its own or the same one.</param>
    public static CaseSuiteResult Of(IEnumerable<CaseRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        return new(runs.ToValueList());
    }
}

/// <summary>What came of a set of stories.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CaseSuiteResult
{
    internal CaseSuiteResult(ValueList<CaseRun> runs)
    {
        Runs = runs;
        Coverage = runs.Where(run => run.RunPolicy is not null)
            .GroupBy(run => (run.RunPolicy!.Name, run.RunPolicy.Revision))
            .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
            .Select(group => new PolicyCoverage(group.First().RunPolicy!, Together(group)))
            .ToValueList();
        var rules = Together(runs).Rules;
        RulesReached = RuleNames.All.Where(rules.Contains).Select(rule => new RuleId(rule)).ToValueList();
        RulesNotReached = RuleNames.All.Where(rule => !rules.Contains(rule)).Select(rule => new RuleId(rule))
            .ToValueList();
    }

    /// <summary>Gets one run per file, in the order of the files.</summary>
    public ValueList<CaseRun> Runs { get; }

    /// <summary>Gets whether all stories passed.</summary>
    public bool IsPassed => Runs.All(run => run.IsPassed);

    /// <summary>Gets what was reached of each policy, by name.</summary>
    public ValueList<PolicyCoverage> Coverage { get; }

    /// <summary>Gets the rules that gave a reason in some decision of some story, by name.</summary>
    public ValueList<RuleId> RulesReached { get; }

    /// <summary>Gets the rules that gave none, by name; those of runs, which no story has, are among them.</summary>
    public ValueList<RuleId> RulesNotReached { get; }

    private static ReachLog Together(IEnumerable<CaseRun> runs)
    {
        var all = new ReachLog();
        foreach (var run in runs)
        {
            all.Add(run.Log);
        }

        return all;
    }
}
