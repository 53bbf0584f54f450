using Dunning.Vectors.Cases;
using Dunning.Vectors.World;
using NodaTime;

namespace Dunning.Vectors.Topics;

/// <summary>Conditions over an account, and states that follow from them and from nothing else.</summary>
internal static class ConditionTopics
{
    private const string Yes = "yes";

    /// <summary>A condition, and rows of facts: for which of them is it true?</summary>
    public static Answer Condition(Question question)
    {
        var given = question.Given;
        var tests = given.Need("condition").Members;
        var policy = Policy([(Yes, TestReader.Read(tests))]);
        var rows = given.Need("rows").Items;
        var asOf = given.Find("asOf")?.Date ?? Debt.AnyDay;
        return new Answer().Say("matches", () => Answer.Each(rows, row => Segment(policy, tests, row, asOf) is Yes));
    }

    /// <summary>
    /// States by conditions, the most severe last in the list, and a row of values: a state is a segment, since it
    /// rises and falls with the facts.
    /// </summary>
    public static Answer States(Question question)
    {
        var given = question.Given;
        var states = given.Need("levels", "states").Items.Select(level =>
            (Name: level.Need("name", "level").Text, Tests: level.Members.Where(IsTest).ToArray())).ToArray();
        if (Array.Exists(states, state => state.Tests.Length != 1))
        {
            throw new NotCoveredException("states by more or less than one condition each");
        }

        _ = given.Find("catchUp") is { } catchUp && catchUp.Text is not "jump-to-most-severe"
            ? throw catchUp.Wrong("the most severe state")
            : true;
        var policy = Policy([.. states.Reverse().Select(state => (Segment(state.Name), TestReader.Read(state.Tests)))]);
        var rows = given.Members.Single(member => member.Name is not ("levels" or "states" or "catchUp")).Items;
        return new Answer().Say("levels", () => Answer.Each(rows, row =>
            Array.Find(states, state => Segment(state.Name) == Segment(policy, states[0].Tests, row, Debt.AnyDay)).Name
                ?? "CLEAR"));
    }

    private static bool IsTest(Given member) => member.Name is not ("name" or "level");

    private static string Segment(string state) => $"s-{state.Replace(' ', '-')}";

    private static DunningPolicy Policy((string Segment, Condition When)[] segments)
    {
        var builder = DunningPolicy.Named("conditions").Options(new() { GapDays = 0 });
        foreach (var (segment, when) in segments)
        {
            builder.Segment(segment, when, "standard");
        }

        return builder.Everyone("everyone").Treatment("standard", Debt.OneNotice(1))
            .Treatment("everyone", _ => { }).Build().Value;
    }

    // A row is the value itself, or an object in which the value has a name of its own.
    private static string Segment(DunningPolicy policy, IReadOnlyList<Given> tests, Given row, LocalDate asOf)
    {
        var values = row.IsObject
            ? row.Members.Select(member => (TestReader.ConceptOf(member), member)).ToArray()
            : tests.Count == 1
                ? [(TestReader.ConceptOf(tests[0]), row)]
                : throw new NotCoveredException("rows of one value for several tests");
        if (values.Select(value => value.Item1).Distinct().Count() < values.Length)
        {
            throw row.Wrong("one figure of a kind");
        }

        var debt = Debt.Of(policy).With(facts => TestReader.Apply(facts, values, asOf));
        return debt.Decide(asOf).Cases[0].Segment;
    }
}
