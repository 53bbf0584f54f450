using Dunning.Conditions;
using Dunning.Policies.Analysis;
using Dunning.Tests.Generated;

namespace Dunning.Tests.Policies.Analysis;

/// <summary>
/// What the analysis calls "never" happens to no generated debtor, and the debtors that it names show what it says.
/// </summary>
/// <remarks>DUNNING_SAMPLES=50 judges a million debtors: docs/assurance.md has the command and its figures.</remarks>
public class NeverContradictedTests(ITestOutputHelper output)
{
    private const int DebtorsEach = 40;

    // Of the others the twin without the mistake does what was meant only in a policy that is sound but for that.
    private static readonly string[] Sure = ["DUN1301", "DUN1304", "DUN1310", "DUN1311", "DUN1320", "DUN1333"];
    private static readonly int Policies = 500 * ForAll.Times;

    [Fact]
    public void No_generated_debtor_meets_a_condition_that_is_never_true()
    {
        var random = ForAll.Numbers("conditions");
        var (segments, conditions, unused, judged, met) = (0, 0, 0, 0, 0);
        for (var i = 0; i < Policies; i++)
        {
            var claims = Claims.Of(FewFacts.Policy(NewDice(random)));
            (segments, conditions, unused) = (
                segments + claims.Segments.Count,
                conditions + claims.Conditions.Length,
                unused + claims.Treatments.Count);
            for (var k = 0; k < DebtorsEach; k++, judged++)
            {
                met += Meets(claims, FewFacts.Debtor(NewDice(random)));
            }
        }

        output.WriteLine($"{judged} debtors; never: {segments} segments, {conditions} conditions, {unused} treatments; "
            + $"{met} conditions were true");
        segments.ShouldBeGreaterThan(Policies / 5);
        conditions.ShouldBeGreaterThan(Policies / 5);
        unused.ShouldBeGreaterThan(Policies / 10);
        met.ShouldBeGreaterThan(judged);
        judged.ShouldBe(20_000 * ForAll.Times);
    }

    [Fact]
    public void No_decision_does_what_never_comes()
    {
        var random = ForAll.Numbers("decisions");
        var (waiting, shutOut, never, decided, contacted, possible) = (0, 0, 0, 0, 0, 0);
        for (var i = 0; i < Policies; i++)
        {
            var claims = Claims.Of(FewFacts.Policy(NewDice(random)));
            (waiting, shutOut, never) = (
                waiting + claims.Count("DUN1303"),
                shutOut + claims.Count("DUN1305"),
                never + claims.Steps.Count);
            var engine = new DunningEngine(claims.Policy);
            for (var k = 0; k < DebtorsEach; k++, decided++)
            {
                var debtor = FewFacts.Debtor(NewDice(random));
                var part = engine.Decide(debtor, FewFacts.AsOf).Cases.ShouldHaveSingleItem();
                contacted += part.Actions.IsEmpty ? 0 : 1;
                possible += Contradicts(claims, debtor, part) ? 1 : 0;
            }
        }

        output.WriteLine($"{decided} decisions, {contacted} with a contact, "
            + $"{decided - possible} of levels that nobody can have; never: {never} steps, "
            + $"{waiting} of them behind one that never comes, {shutOut} shut out by their segments");
        waiting.ShouldBeGreaterThan(Policies / 50);
        shutOut.ShouldBeGreaterThan(Policies / 50);
        contacted.ShouldBeGreaterThan(decided / 2);
        possible.ShouldBeGreaterThan(decided * 3 / 4);
        decided.ShouldBe(20_000 * ForAll.Times);
    }

    [Fact]
    public void Almost_every_finding_has_an_example_and_each_example_shows_it()
    {
        var random = ForAll.Numbers("examples");
        var (findings, examples) = (0, 0);
        for (var i = 0; i < Policies; i++)
        {
            var builder = FewFacts.Policy(NewDice(random));
            var policy = Found.Anyway(builder);
            var named = Found.In(builder).Where(one => one.Id != "DUN1330").ToArray();
            findings += named.Length;
            examples += named.Count(one => one.Example is not null);
            foreach (var one in named.Where(one => one.Example is not null && Sure.Contains(one.Id)))
            {
                ExampleTests.Checks[one.Id](new(policy.Model, one));
            }
        }

        output.WriteLine($"{findings} findings, {examples} with an example");
        examples.ShouldBeGreaterThan(findings * 9 / 10);
    }

    private static int Meets(Claims claims, DebtorSnapshot debtor)
    {
        var state = Examples.StateOf(claims.Policy.Model, debtor, FewFacts.AsOf).ShouldNotBeNull();
        var taker = Examples.TakerOf(claims.Policy.Model, state)!;
        claims.Segments.ShouldNotContain(taker.Name);
        claims.Treatments.ShouldNotContain(taker.Treatment);
        claims.Conditions.ShouldAllBe(condition => ConditionReader.Judge(condition, state) != Truth.True);
        return claims.All.Count(condition => ConditionReader.Judge(condition, state) is Truth.True);
    }

    // A host may import a level that the ladder never gives; what comes after it is not meant. Such are not judged.
    private static bool Contradicts(Claims claims, DebtorSnapshot debtor, CaseDecision part)
    {
        claims.Segments.ShouldNotContain(part.Segment);
        claims.Treatments.ShouldNotContain(part.Treatment);
        var reached = debtor.History.Items.IsEmpty ? 0 : debtor.History.Items[0].Rung;
        var isPossible = !claims.Policy.Treatments.Single(treatment => treatment.Name == part.Treatment).Steps
            .Any(step => step.Rung <= reached && claims.Unissued.Contains((part.Treatment, step.Name)));
        foreach (var act in isPossible ? part.Actions : [])
        {
            claims.Steps.ShouldNotContain((part.Treatment, act.Step));
        }

        return isPossible;
    }

    private static Dice NewDice(Random random) => new([.. Enumerable.Range(0, 60).Select(_ => random.Next(1_000))]);
}
