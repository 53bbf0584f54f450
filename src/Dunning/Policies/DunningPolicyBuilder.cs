namespace Dunning;

/// <summary>
/// Writes a policy in C#. Nothing is checked before <see cref="Build()"/>, which names all problems at once.
/// </summary>
public sealed class DunningPolicyBuilder
{
    private readonly List<Segment> _segments = [];
    private readonly List<TreatmentBuilder> _treatments = [];
    private readonly List<Measure> _measures = [];
    private readonly List<Signal> _signals = [];
    private readonly List<AcceptedFinding> _accepted = [];
    private readonly List<string> _jurisdictions = [];
    private readonly List<PolicyName> _names = [];
    private readonly List<Problem> _problems = [];
    private readonly string _name;
    private PolicyOptions _options = PolicyOptions.Default;
    private Minimum? _minimum;
    private PromiseLimits _promises = PromiseLimits.Default;
    private PlanLimits? _plans;
    private Condition? _atRisk;
    private ArrearsModel _arrears = ArrearsModel.Default;

    internal DunningPolicyBuilder(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _name = name;
    }

    /// <summary>Sets the rules at the boundaries.</summary>
    /// <param name="options">The options; those not named keep their defaults.</param>
    public DunningPolicyBuilder Options(PolicyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        return this;
    }

    /// <summary>Names the law packs by which contacts are judged; the engine must be given each of them.</summary>
    /// <param name="codes">The codes, such as "de" and "eu".</param>
    public DunningPolicyBuilder Jurisdictions(params ReadOnlySpan<string> codes)
    {
        _jurisdictions.AddRange(codes);
        return this;
    }

    /// <summary>Says how a segment, treatment, step or measure is called in a language.</summary>
    /// <param name="language">The language as an ISO 639-1 code, such as "de".</param>
    /// <param name="name">The name that the policy uses.</param>
    /// <param name="text">What people read in its place: 1 to 80 characters on one line.</param>
    public DunningPolicyBuilder Called(string language, string name, string text)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        _names.Add(new(language, name, text));
        return this;
    }

    /// <summary>Sets the least amount for which a level is worth a notice.</summary>
    /// <param name="amount">A figure per currency, included.</param>
    /// <param name="share">The least share of the whole open amount of the case, or <see langword="null"/>.</param>
    public DunningPolicyBuilder Minimum(Amounts amount, Percentage? share = null)
    {
        ArgumentNullException.ThrowIfNull(amount);
        _minimum = new() { Amount = amount, Share = share };
        return this;
    }

    /// <summary>Sets within what bounds a promise to pay is accepted.</summary>
    /// <param name="limits">The bounds. Without this call they are <see cref="PromiseLimits.Default"/>.</param>
    public DunningPolicyBuilder Promises(PromiseLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _promises = limits;
        return this;
    }

    /// <summary>Offers payment plans, within bounds.</summary>
    /// <param name="limits">The bounds. Without this call no plan is offered.</param>
    public DunningPolicyBuilder Plans(PlanLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _plans = limits;
        return this;
    }

    /// <summary>Sets by what evidence the reason for arrears is inferred.</summary>
    /// <param name="model">The model. Without this call it is <see cref="ArrearsModel.Default"/>.</param>
    public DunningPolicyBuilder Arrears(ArrearsModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _arrears = model;
        return this;
    }

    /// <summary>Adds a segment. Order counts: the first whose condition is true takes the case.</summary>
    /// <param name="segment">The name.</param>
    /// <param name="when">The condition.</param>
    /// <param name="treatment">The name of the treatment.</param>
    /// <param name="stickyDays">
    /// For how many days a case stays in it once it has entered, from 0 to 366; by default no longer than the
    /// condition is true.
    /// </param>
    public DunningPolicyBuilder Segment(string segment, Condition when, string treatment, int stickyDays = 0)
    {
        ArgumentNullException.ThrowIfNull(when);
        _segments.Add(new() { Name = segment, When = when, Treatment = treatment, StickyDays = stickyDays });
        return this;
    }

    /// <summary>Adds the last segment, "everyone", which takes whom no other has taken.</summary>
    /// <param name="treatment">The name of the treatment.</param>
    public DunningPolicyBuilder Everyone(string treatment)
    {
        _segments.Add(new() { Name = "everyone", Treatment = treatment });
        return this;
    }

    /// <summary>Adds a treatment.</summary>
    /// <param name="treatment">The name.</param>
    /// <param name="steps">Writes its steps.</param>
    public DunningPolicyBuilder Treatment(string treatment, Action<TreatmentBuilder> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var builder = new TreatmentBuilder(treatment);
        steps(builder);
        _treatments.Add(builder);
        _problems.AddRange(builder.Problems);
        return this;
    }

    /// <summary>Adds a measure that steps of the policy may apply.</summary>
    /// <param name="measure">The measure.</param>
    public DunningPolicyBuilder Measure(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        _measures.Add(measure);
        return this;
    }

    /// <summary>Says which signals the rest of the business is given; by default none.</summary>
    /// <param name="signals">The signals.</param>
    public DunningPolicyBuilder Signals(params ReadOnlySpan<Signal> signals)
    {
        _signals.AddRange(signals);
        return this;
    }

    /// <summary>Says when a debtor in arrears is at risk, for the signal of that name.</summary>
    /// <param name="condition">The condition.</param>
    public DunningPolicyBuilder AtRisk(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        _atRisk = condition;
        return this;
    }

    /// <summary>Says that a finding of the analysis is meant so.</summary>
    /// <param name="finding">The id, such as DUN1320; findings on promises, law and protected facts bind.</param>
    /// <param name="reason">Why it is meant so, for whoever reads the policy next.</param>
    public DunningPolicyBuilder Accept(string finding, string reason)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(reason);
        _accepted.Add(new(finding, reason));
        return this;
    }

    /// <summary>Checks what was written.</summary>
    /// <returns>The policy, or every problem at once.</returns>
    /// <remarks>
    /// What the analysis finds is a problem as well, unless it is accepted; what it advises is among the warnings.
    /// </remarks>
    public Checked<DunningPolicy> Build() => Build(LawBook.None, isAnalysed: true);

    /// <summary>Checks what was written, and whether law lets its steps out.</summary>
    /// <param name="law">
    /// The law packs of the engine. Nothing is said of law where the policy names no pack, or one that is not there.
    /// </param>
    /// <returns>The policy, or every problem at once.</returns>
    public Checked<DunningPolicy> Build(LawBook law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return Build(law, isAnalysed: true);
    }

    /// <summary>Checks what was written, without the analysis if so wished.</summary>
    /// <remarks>
    /// The engine keeps the promises whatever the policy says. To see that, policies are needed that no one may load.
    /// </remarks>
    internal Checked<DunningPolicy> Build(bool isAnalysed) => Build(LawBook.None, isAnalysed);

    private Checked<DunningPolicy> Build(LawBook law, bool isAnalysed)
    {
        var drafts = _treatments.ConvertAll(treatment => treatment.Draft());
        var treatments = Treatments.TreatmentAssembly.Assemble(drafts);
        var model = new PolicyModel
        {
            Name = _name,
            Jurisdictions = _jurisdictions.Distinct(StringComparer.Ordinal).ToValueList(),
            Names = PolicyModel.InOrder(_names),
            Options = _options,
            Minimum = _minimum,
            Promises = _promises,
            Plans = _plans,
            Arrears = _arrears,
            Segments = _segments.ToValueList(),
            Treatments = treatments.Treatments,
            Measures = _measures.ToValueList(),
            Signals = _signals.Distinct().Order().ToValueList(),
            AtRisk = _atRisk,
            Accepted = _accepted.ToValueList(),
        };
        Problem[] problems =
            [.. _problems, .. treatments.Problems, .. Policies.PolicyCheck.Of(model, treatments.Problems)];
        var findings = isAnalysed
            ? Policies.Analysis.PolicyAnalysis.Of(model, new()
            {
                IsSound = problems.Length == 0,
                Law = law,
                Bases = drafts.Select(draft => draft.Base).OfType<string>().ToHashSet(),
            })
            : [];
        var errors = problems.Concat(findings.Where(one => one.Severity is Severity.Error)).ToValueList();
        var warnings = findings.Where(one => one.Severity is Severity.Warning).ToValueList();
        return errors.IsEmpty ? new(new DunningPolicy(model), warnings) : new(errors, warnings);
    }
}
