namespace Dunning.Tests.Policies.Analysis;

/// <summary>Everything of a policy that the analysis says can never be.</summary>
internal sealed class Claims
{
    private readonly Shown[] _findings;

    private Claims(DunningPolicy policy, Shown[] findings)
    {
        Policy = policy;
        _findings = findings;
        All =
        [
            .. policy.Segments.Select(segment => segment.When).OfType<Condition>(),
            .. policy.Treatments.SelectMany(treatment => treatment.Steps).Select(step => step.When).OfType<Condition>(),
        ];
        Conditions = [.. With("DUN1302").Select(NeverTrue)];
        Segments = [.. With("DUN1301").Concat(Whole.Where(one => one.IsAboutSegment)).Select(one => one.Segment.Name)];
        Treatments = [.. With("DUN1304").Select(one => one.Treatment.Name)];
        Steps =
        [
            .. With("DUN1303").Concat(With("DUN1305")).Concat(Whole.Where(one => one.IsAboutStep))
                .Select(one => (one.Treatment.Name, one.Step.Name)),
        ];
        Unissued = [.. Steps, .. With("DUN1303").Select(one => (one.Treatment.Name, one.Quoted[1]))];
    }

    public DunningPolicy Policy { get; }

    /// <summary>Gets every condition of it.</summary>
    public Condition[] All { get; }

    /// <summary>Gets the conditions, and the tests in them, that are never true.</summary>
    public Condition[] Conditions { get; }

    public HashSet<string> Segments { get; }

    public HashSet<string> Treatments { get; }

    public HashSet<(string Treatment, string Step)> Steps { get; }

    /// <summary>Gets those, and those that the ladder waits for.</summary>
    public HashSet<(string Treatment, string Step)> Unissued { get; }

    // A test that is never true may stand beside others that are.
    private IEnumerable<Shown> Whole => With("DUN1302").Where(IsWhole);

    public static Claims Of(DunningPolicyBuilder builder)
    {
        var policy = Found.Anyway(builder);
        return new(policy, [.. Found.In(builder).Select(problem => new Shown(policy.Model, problem))]);
    }

    public int Count(string id) => With(id).Count();

    private static bool IsWhole(Shown one) => one.Finding.Text.StartsWith("the condition", StringComparison.Ordinal);

    private static Condition NeverTrue(Shown one)
    {
        var when = one.IsAboutSegment ? one.Segment.When! : one.Step.When!;
        return IsWhole(one) ? when : when.Tests().First(test => test.ToString() == one.Quoted[0]);
    }

    private IEnumerable<Shown> With(string id) => _findings.Where(one => one.Finding.Id == id);
}
