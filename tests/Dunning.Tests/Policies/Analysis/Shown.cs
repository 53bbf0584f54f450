using System.Text.RegularExpressions;
using Dunning.Conditions;
using Dunning.Policies.Analysis;
using Dunning.Tests.Docs;

namespace Dunning.Tests.Policies.Analysis;

/// <summary>A finding of a policy with its example, as the engine decides it.</summary>
internal sealed partial record Shown(PolicyModel Model, Problem Finding)
{
    public ExampleDebtor Example => Finding.Example.ShouldNotBeNull(Finding.ToString());

    public Decision Decision => Decide(Model);

    public CaseDecision Case => Decision.Cases.ShouldHaveSingleItem(Finding.ToString());

    /// <summary>Gets the segment that the finding is about.</summary>
    public Segment Segment => Model.Segments.Single(
        segment => Finding.Where == $"segment \"{segment.Name}\"");

    public bool IsAboutSegment => Finding.Where.StartsWith("segment \"", StringComparison.Ordinal);

    /// <summary>Gets the treatment in which it stands, or that it is about.</summary>
    public Treatment Treatment => Model.Treatments.Single(
        treatment => Finding.Where.StartsWith($"treatment \"{treatment.Name}\"", StringComparison.Ordinal));

    public Step Step => Treatment.Steps.Single(step => Finding.Where.EndsWith(
        $": step \"{step.Name}\"", StringComparison.Ordinal));

    public bool IsAboutStep => Finding.Where.Contains(": step \"", StringComparison.Ordinal);

    /// <summary>Gets what stands in quotes in the text of the finding.</summary>
    public string[] Quoted => [.. Quotes().Matches(Finding.Text).Select(match => match.Groups[1].Value)];

    public static IEnumerable<Shown> Of(DunningPolicy policy, string id) =>
        PolicyAnalysis.Of(policy.Model, new() { IsSound = true, Law = DiagnosticFinding.Law })
            .Where(finding => finding.Id == id)
            .Select(finding => new Shown(policy.Model, finding));

    public Decision Decide(PolicyModel model) => Decide(model, Example.Snapshot);

    public Decision Decide(PolicyModel model, DebtorSnapshot snapshot) =>
        new DunningEngine(new DunningPolicy(model), LawOf(model)).Decide(snapshot, Example.AsOf);

    /// <summary>The same by other law.</summary>
    public Decision Decide(LawBook law) =>
        new DunningEngine(new DunningPolicy(Model), law).Decide(Example.Snapshot, Example.AsOf);

    /// <summary>The same days later, with all that is then known of payments.</summary>
    public Decision After(int days)
    {
        var date = Example.AsOf.Date.PlusDays(days);
        var later = Example.Snapshot with
        {
            Facts = Example.Snapshot.Facts with { PaymentsKnownUntil = date },
        };
        return new DunningEngine(new DunningPolicy(Model)).Decide(later, AsOf.On(date));
    }

    public int PlaceOf(string segment) =>
        Model.Segments.Select(one => one.Name).ToList().IndexOf(segment);

    public bool Holds(Condition when) => Judge(when) is Truth.True;

    public Truth Judge(Condition when) => ConditionReader.Judge(
        when, Examples.StateOf(Model, Example.Snapshot, Example.AsOf).ShouldNotBeNull());

    public PolicyModel With(Segment segment) => Model with
    {
        Segments = [.. Model.Segments.Select(other => other.Name == segment.Name ? segment : other)],
    };

    public PolicyModel With(Treatment treatment) => Model with
    {
        Treatments = [.. Model.Treatments.Select(other => other.Name == treatment.Name ? treatment : other)],
    };

    public PolicyModel With(Step step) => With(Treatment with
    {
        Steps = [.. Treatment.Steps.Select(other => other.Name == step.Name ? step : other)],
    });

    public PolicyModel With(Measure measure) => Model with
    {
        Measures = [.. Model.Measures.Select(other => other.Name == measure.Name ? measure : other)],
    };

    private static LawBook LawOf(PolicyModel model) =>
        model.Jurisdictions.IsEmpty ? LawBook.None : DiagnosticFinding.Law;

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Quotes();
}
