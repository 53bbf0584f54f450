using Dunning.Conditions;
using Dunning.Policies.Analysis;
using Dunning.Tests.Generated;

namespace Dunning.Tests.Policies.Analysis;

/// <summary>
/// What the analysis calls "never" happens to no generated debtor, and the debtors that it names show what it says.
/// </summary>
public class NeverContradictedTests(ITestOutputHelper output)
{
    private const int Policies = 500;
    private const int DebtorsEach = 40;

    [Fact]
    public void No_generated_debtor_is_where_nobody_can_be()
    {
        var random = new Random(7);
        var (claims, judged, examples) = (0, 0, 0);
        for (var i = 0; i < Policies; i++)
        {
            var builder = FewFacts.Policy(NewDice(random));
            var problems = Found.In(builder);
            var never = problems.Where(IsAboutSegment).Select(one => one.Where).ToHashSet();
            claims += never.Count;
            var policy = Found.Anyway(builder);
            for (var k = 0; k < DebtorsEach; k++, judged++)
            {
                Shows(policy, never, FewFacts.Debtor(NewDice(random)));
            }

            examples += problems.Count(one => one.Id == "DUN1301" && Holds(policy, one));
        }

        output.WriteLine($"{claims} claims, {examples} with an example, {judged} debtors");
        claims.ShouldBeGreaterThan(Policies / 10);
        examples.ShouldBeGreaterThan(claims / 4);
        judged.ShouldBe(20_000);
    }

    // A test that is never true may stand beside others that are.
    private static bool IsAboutSegment(Problem one) => one.Id == "DUN1301"
        || (one.Id == "DUN1302" && one.Text.StartsWith("the condition", StringComparison.Ordinal));

    private static void Shows(DunningPolicy policy, HashSet<string> never, DebtorSnapshot debtor)
    {
        if (Examples.StateOf(policy.Model, debtor, FewFacts.AsOf) is { } state)
        {
            var taker = Examples.TakerOf(policy.Model, state)!;
            never.ShouldNotContain($"segment \"{taker.Name}\"");
        }
    }

    // The engine itself says where the example goes: not where it was meant to, though the condition is true.
    private static bool Holds(DunningPolicy policy, Problem problem)
    {
        if (problem.Example is not { } example)
        {
            return false;
        }

        var decided = new DunningEngine(policy).Decide(example.Snapshot, example.AsOf).Cases[0];
        problem.Where.ShouldNotBe($"segment \"{decided.Segment}\"");
        var meant = policy.Segments.Single(segment => problem.Where == $"segment \"{segment.Name}\"");
        var state = Examples.StateOf(policy.Model, example.Snapshot, example.AsOf)!;
        (meant.When is null || ConditionReader.Judge(meant.When, state) is Truth.True).ShouldBeTrue(problem.ToString());
        example.Text.ShouldContain(decided.Treatment == meant.Treatment ? decided.Segment : decided.Treatment);
        return true;
    }

    private static Dice NewDice(Random random) => new([.. Enumerable.Range(0, 60).Select(_ => random.Next(1_000))]);
}
