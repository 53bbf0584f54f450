using System.Text;

namespace Dunning.Samples;

/// <summary>What each policy does to its portfolio in two years, counted exactly.</summary>
public class CountTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => BuildTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_notices_calls_measures_and_signals_are_these(string name)
    {
        var text = Text(Samples.Of(name));

        output.WriteLine(text);
        Approved.File(text, "tests", "Policies.Tests", "approved", $"{name}.txt");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void At_least_half_of_those_in_arrears_are_contacted(string name)
    {
        var inArrears = Samples.Of(name).Walks.Where(Promise.IsInArrears).ToArray();
        var contacted = inArrears.Count(walk => walk.Acts.Any());

        output.WriteLine($"{contacted} of {inArrears.Length} debtors in arrears were contacted.");
        inArrears.Length.ShouldBeGreaterThanOrEqualTo(38);
        (2 * contacted).ShouldBeGreaterThanOrEqualTo(inArrears.Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_step_and_measure_of_the_policy_is_carried_out(string name)
    {
        var (sample, treatments) = (Samples.Of(name), Samples.Of(name).Policy.Treatments);
        var done = sample.Walks.SelectMany(walk => walk.Acts).Select(act => act.Step)
            .Concat(sample.Walks.SelectMany(walk => walk.Measures).Select(act => act.Step ?? "")).ToHashSet();

        treatments.SelectMany(treatment => treatment.Steps).Select(step => step.Name).Distinct()
            .Where(step => !done.Contains(step)).ShouldBeEmpty();
        sample.Walks.SelectMany(walk => walk.Days).SelectMany(day => day.Decision.Cases)
            .Select(part => part.Segment).Distinct().Order()
            .ShouldBe(sample.Policy.Segments.Select(segment => segment.Name).Order());
    }

    private static string Text(Sample sample)
    {
        var text = new StringBuilder();
        var walks = sample.Walks;
        text.Append($"{walks.Count} debtors, {Sample.Days} days, {walks.Count(Promise.IsInArrears)} in arrears, ")
            .Append($"{walks.Count(walk => walk.Acts.Any())} contacted\n");
        Block(text, "notices and calls", walks.SelectMany(walk => walk.Acts)
            .Select(act => $"{act.Step,-20} {act.Channel.Name,-8} {Codes.Of(act.Tone)}"));
        Block(text, "measures", walks.SelectMany(walk => walk.Measures)
            .Select(act => $"{act.Measure,-20} {Codes.Of(act.Act)}"));
        Block(text, "signals", walks.SelectMany(walk => walk.Signals).Select(signal => Codes.Of(signal.Signal)));
        Block(text, "by debtor", walks.SelectMany(walk => walk.Acts.Select(_ => walk.Life.Name[..^3])));
        return text.ToString();
    }

    private static void Block(StringBuilder text, string title, IEnumerable<string> lines)
    {
        text.Append('\n').Append(title).Append('\n');
        foreach (var group in lines.GroupBy(line => line, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append($"  {group.Count(),6}  {group.Key}\n");
        }
    }
}
