namespace Dunning;

/// <summary>Names the content of a policy: two policies with equal revisions decide alike.</summary>
/// <param name="Hash">The SHA-256 of the canonical form in lower-case hexadecimal.</param>
public readonly record struct PolicyRevision(string Hash)
{
    /// <summary>Returns the first eight characters, which is what people compare.</summary>
    public override string ToString() => Hash is { Length: > 8 } ? Hash[..8] : Hash ?? "";
}

/// <summary>Whom to treat how: segments, treatments and the rules at the boundaries. Immutable.</summary>
public sealed class DunningPolicy
{
    private readonly Dictionary<string, Treatment> _treatments;
    private readonly Dictionary<string, Step[]> _levels;

    internal DunningPolicy(PolicyModel model)
    {
        Model = model;
        _treatments = model.Treatments.ToDictionary(treatment => treatment.Name, StringComparer.Ordinal);
        _levels = _treatments.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.Steps.Where(step => step.IsLevel).ToArray(),
            StringComparer.Ordinal);
        Revision = Policies.CanonicalPolicy.RevisionOf(model);
        Changes = Decisions.ChangeOffsets.Of(model);
    }

    /// <summary>Gets a policy to start with: a reminder on day 5, a second one 10 days later, then a call.</summary>
    /// <remarks>
    /// Debtors in hardship get one reminder on day 15. Amounts below about 15 euros wait. Contact on any weekday.
    /// </remarks>
    public static DunningPolicy Default { get; } = Policies.DefaultPolicy.Build();

    /// <summary>Gets the name.</summary>
    public string Name => Model.Name;

    /// <summary>Gets the hash of the content.</summary>
    public PolicyRevision Revision { get; }

    /// <summary>
    /// Gets the codes of the law packs by which contacts are judged; empty where every pack of the engine holds.
    /// </summary>
    public ValueList<string> Jurisdictions => Model.Jurisdictions;

    /// <summary>Gets the rules at the boundaries.</summary>
    public PolicyOptions Options => Model.Options;

    /// <summary>Gets the least amount for a level, or <see langword="null"/> for none.</summary>
    public Minimum? Minimum => Model.Minimum;

    /// <summary>Gets within what bounds a promise to pay is accepted.</summary>
    public PromiseLimits Promises => Model.Promises;

    /// <summary>
    /// Gets within what bounds a debtor may choose a payment plan, or <see langword="null"/> where none is offered.
    /// </summary>
    public PlanLimits? Plans => Model.Plans;

    /// <summary>Gets by what evidence the reason for arrears is inferred.</summary>
    public ArrearsModel Arrears => Model.Arrears;

    /// <summary>Gets the segments in order.</summary>
    public ValueList<Segment> Segments => Model.Segments;

    /// <summary>Gets the treatments.</summary>
    public ValueList<Treatment> Treatments => Model.Treatments;

    /// <summary>Gets the measures that steps apply.</summary>
    public ValueList<Measure> Measures => Model.Measures;

    /// <summary>Gets the signals that the rest of the business is given; empty for none.</summary>
    public ValueList<Signal> Signals => Model.Signals;

    /// <summary>Gets when a debtor in arrears is at risk, or <see langword="null"/> for never.</summary>
    public Condition? AtRisk => Model.AtRisk;

    /// <summary>Gets the findings of the analysis that are meant so.</summary>
    public ValueList<AcceptedFinding> Accepted => Model.Accepted;

    /// <summary>Gets what its parts are called, by language; empty where texts use the names.</summary>
    public ValueList<PolicyName> Names => Model.Names;

    internal PolicyModel Model { get; }

    /// <summary>Gets after how many days it may decide otherwise.</summary>
    internal Decisions.ChangeOffsets Changes { get; }

    /// <summary>Starts a policy.</summary>
    /// <param name="name">The name: letters, digits, '-' and '_', at most 40.</param>
    public static DunningPolicyBuilder Named(string name) => new(name);

    /// <summary>Tells the policy in words, for people who decide about it and those who are to agree to it.</summary>
    /// <param name="language">The language; the figures are the same in each.</param>
    /// <returns>Plain text with headings and lists as in Markdown, without an end of line at the end.</returns>
    /// <remarks>Options at their defaults are told where they matter to most.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string Describe(Language language) =>
        Policies.DescriptionWriter.Text(this, Decisions.Texts.In(language, this));

    /// <summary>Tells what changes when another policy takes the place of this one.</summary>
    /// <param name="after">The policy that comes after.</param>
    /// <param name="language">The language.</param>
    /// <returns>
    /// The changes: orders, then what changes or goes, then what is new; empty if, and only if, both have the same
    /// revision.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public ValueList<PolicyChange> ChangesTo(DunningPolicy after, Language language)
    {
        ArgumentNullException.ThrowIfNull(after);
        return new Policies.PolicyComparison(this, after, Decisions.Texts.In(language)).Changes();
    }

    /// <summary>Finds a treatment by name.</summary>
    /// <exception cref="KeyNotFoundException">The policy has none of that name.</exception>
    internal Treatment TreatmentOf(string name) => _treatments[name];

    /// <summary>Finds the place of a segment in the order.</summary>
    internal int PlaceOf(Segment segment) => Segments.AsSpan().IndexOf(segment);

    /// <summary>Finds a measure by name.</summary>
    internal Measure MeasureOf(string name) => Measures.First(
        measure => string.Equals(measure.Name, name, StringComparison.Ordinal));

    /// <summary>Gets the levels among the steps of a treatment, in order.</summary>
    internal Step[] LevelsOf(Treatment treatment) => _levels[treatment.Name];
}

/// <summary>The content of a policy, before or after it was checked.</summary>
internal sealed record PolicyModel
{
    /// <summary>The most segments and steps of a policy; also the most treatments that are joined.</summary>
    public const int RulesMax = 1_000;

    public required string Name { get; init; }

    public ValueList<string> Jurisdictions { get; init; }

    public ValueList<PolicyName> Names { get; init; }

    public PolicyOptions Options { get; init; } = PolicyOptions.Default;

    public Minimum? Minimum { get; init; }

    public PromiseLimits Promises { get; init; } = PromiseLimits.Default;

    public PlanLimits? Plans { get; init; }

    public ArrearsModel Arrears { get; init; } = ArrearsModel.Default;

    public ValueList<Segment> Segments { get; init; }

    public ValueList<Treatment> Treatments { get; init; }

    public ValueList<Measure> Measures { get; init; }

    public ValueList<Signal> Signals { get; init; }

    public Condition? AtRisk { get; init; }

    public ValueList<AcceptedFinding> Accepted { get; init; }

    /// <summary>What parts are called, by language and name: the order in which it was written means nothing.</summary>
    public static ValueList<PolicyName> InOrder(IEnumerable<PolicyName> names) => names
        .OrderBy(called => called.Language, StringComparer.Ordinal)
        .ThenBy(called => called.Name, StringComparer.Ordinal)
        .ToValueList();

    /// <summary>Gets how many segments and steps there are.</summary>
    public int Rules => Segments.Count + Treatments.Sum(treatment => treatment.Steps.Count);
}
