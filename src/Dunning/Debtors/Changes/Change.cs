using Dunning.Diagnostics;
using Dunning.Json;
using NodaTime;

namespace Dunning.Debtors;

/// <summary>A change of facts.</summary>
internal abstract record Change
{
    /// <summary>Gets what is changed, as in "R-881.open".</summary>
    public abstract string Target { get; }

    /// <summary>Changes facts; what begins with the change begins on the day.</summary>
    public abstract Changed Apply(DebtorFacts facts, LocalDate today);

    /// <summary>Returns the text that it is read from.</summary>
    public abstract override string ToString();

    /// <summary>An id that nothing has yet: "what-if-1", or the next one that is free.</summary>
    protected static string FreshId(IEnumerable<string> taken)
    {
        var known = taken.ToHashSet();
        return Enumerable.Range(1, known.Count + 1).Select(i => $"what-if-{i}").First(id => !known.Contains(id));
    }

    protected static Changed Refuse(DebtorFacts facts, ProblemText text) => new(facts, new Fault("DUN2153", text));
}

/// <summary>Changed facts, or why they cannot be changed so.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Fault">What is wrong, or <see langword="null"/>.</param>
internal readonly record struct Changed(DebtorFacts Facts, Fault? Fault = null);
