using NodaTime;

namespace Dunning;

/// <summary>What is known of a decision or measure that a gate of law judges.</summary>
public sealed record ActFacts
{
    /// <summary>Gets the decision or measure, such as "terminate-loan".</summary>
    public required string Act { get; init; }

    /// <summary>Gets the day on which it is to be taken.</summary>
    public required LocalDate On { get; init; }

    /// <summary>
    /// Gets the debtor's jurisdiction, or <see langword="null"/> where every rule asked is law there.
    /// </summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Gets in whose name the debt is collected.</summary>
    public CreditorRole CreditorRole { get; init; }

    /// <summary>Gets what the debtor is.</summary>
    public DebtorKind Debtor { get; init; }

    /// <summary>
    /// Gets what the debt is from, such as "consumer-credit"; or <see langword="null"/> if not known.
    /// </summary>
    public string? Product { get; init; }

    /// <summary>Gets the circumstances of the debtor that are known to be so.</summary>
    public ValueList<LegalCircumstance> Circumstances { get; init; }

    /// <summary>Gets the facts that are known to be so, or known not to be; what is not here is not known.</summary>
    public ValueList<LegalFact> Facts { get; init; }

    /// <summary>Gets the arrears of the loan, or <see langword="null"/> if it is none or they are not known.</summary>
    public LoanArrears? Loan { get; init; }

    /// <summary>Says whether a fact is known to be so on the day; null if nothing is known of it.</summary>
    internal bool? IsSo(string name)
    {
        bool? found = null;
        foreach (var fact in Facts)
        {
            if (string.Equals(fact.Name, name, StringComparison.Ordinal))
            {
                found = fact.IsSo && !(fact.Until < On);
            }
        }

        return found;
    }
}

/// <summary>A fact that a gate of law asks about.</summary>
/// <param name="Name">Its name, such as "forbearance-assessed".</param>
/// <param name="IsSo">Whether it is so.</param>
/// <param name="Until">The last day on which it is, or <see langword="null"/> for no end.</param>
public readonly record struct LegalFact(string Name, bool IsSo = true, LocalDate? Until = null);

/// <summary>How far a loan is in arrears.</summary>
public sealed record LoanArrears
{
    /// <summary>Gets the nominal amount of the loan; above nought.</summary>
    public required Money Nominal { get; init; }

    /// <summary>Gets the amount in arrears, in the same currency.</summary>
    public required Money Arrears { get; init; }

    /// <summary>
    /// Gets the term of the loan in months, or <see langword="null"/> if not known: then the largest share is asked
    /// for.
    /// </summary>
    public int? TermMonths { get; init; }

    /// <summary>Gets whether it is secured on land.</summary>
    public bool IsMortgage { get; init; }

    /// <summary>Gets how many instalments in a row are in default, wholly or in part.</summary>
    public int ConsecutiveInstalments { get; init; }
}
