namespace Dunning.Testing.Running;

/// <summary>What the stories of a policy have reached so far.</summary>
internal sealed class ReachLog
{
    public HashSet<string> Segments { get; } = [];

    public HashSet<string> Steps { get; } = [];

    public HashSet<string> Rules { get; } = [];

    /// <summary>Gets tests with what they came to, as "condition / test / True".</summary>
    public HashSet<string> Tests { get; } = [];

    public static string KeyOf(Condition condition, TestCondition test, bool isTrue) =>
        $"{condition} / {test} / {isTrue}";

    public void Add(Decision decision)
    {
        foreach (var part in decision.Cases)
        {
            Segments.Add(part.Segment);
            Steps.UnionWith(part.Actions.Select(act => act.Step));
            Steps.UnionWith(part.Measures.Select(act => act.Step).OfType<string>());
            Rules.Add(part.Because.Rule.Value);
            Rules.UnionWith(part.Reasons.Select(reason => reason.Rule.Value));
            Rules.UnionWith(part.Measures.Select(act => act.Because.Rule.Value));
        }
    }

    public void Add(ValueList<TestReading> readings)
    {
        foreach (var reading in readings)
        {
            if (reading.IsTrue is { } isTrue)
            {
                Tests.Add(KeyOf(reading.Condition, reading.Test, isTrue));
            }
        }
    }

    public void Add(ReachLog other)
    {
        Segments.UnionWith(other.Segments);
        Steps.UnionWith(other.Steps);
        Rules.UnionWith(other.Rules);
        Tests.UnionWith(other.Tests);
    }
}
