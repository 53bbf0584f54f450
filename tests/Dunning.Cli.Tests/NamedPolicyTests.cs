using System.Reflection;

namespace Dunning.Cli;

/// <summary>The policies that come with the command: each can be built, and together they leave nothing out.</summary>
public class NamedPolicyTests
{
    private static readonly DunningPolicy[] All = [.. NamedPolicies.All.Select(policy => policy.Build())];

    [Fact]
    public void Each_has_the_name_by_which_it_is_asked_for() =>
        All.Select(policy => policy.Name).ShouldBe(NamedPolicies.All.Select(policy => policy.Name));

    [Fact]
    public void The_analysis_finds_nothing_in_them_that_is_not_accepted() => All
        .SelectMany(policy =>
        {
            var json = System.Text.Encoding.UTF8.GetBytes(PolicyJson.ToText(policy));
            var read = PolicyJson.Read(json, policy.Name);
            return read.Problems.Concat(read.Warnings);
        })
        .ShouldBeEmpty();

    [Fact]
    public void Each_option_is_used_by_one_of_them() =>
        typeof(PolicyOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(option => All.All(policy => Same(option, policy.Options)))
            .Select(option => option.Name).ShouldBeEmpty();

    [Fact]
    public void Each_value_of_an_option_is_used_by_one_of_them() =>
        typeof(PolicyOptions).GetProperties().Where(option => option.PropertyType.IsEnum)
            .SelectMany(option => Enum.GetValues(option.PropertyType).Cast<object>()
                .Where(value => !All.Any(policy => value.Equals(option.GetValue(policy.Options))))
                .Select(value => $"{option.Name}.{value}"))
            .ShouldBeEmpty();

    [Fact]
    public void Each_fact_is_read_by_one_of_them()
    {
        var read = All.SelectMany(policy => policy.Segments).Where(segment => segment.When is not null)
            .SelectMany(segment => segment.When!.Tests())
            .Select(test => test.Fact.Name).ToHashSet();

        typeof(Facts).GetMembers(BindingFlags.Public | BindingFlags.Static)
            .Where(member => member is PropertyInfo || (member is MethodInfo method && IsOfTheCatalogue(method)))
            .Select(member => $"{char.ToLowerInvariant(member.Name[0])}{member.Name[1..]}")
            .Where(name => !read.Contains(name))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Each_member_of_a_step_is_used_by_one_of_them()
    {
        var steps = All.SelectMany(policy => policy.Treatments).SelectMany(treatment => treatment.Steps).ToArray();

        typeof(Step).GetProperties().Where(member => steps.Select(member.GetValue).Distinct().Count() < 2)
            .Select(member => member.Name).ShouldBeEmpty();
        steps.Where(step => step.Kind is not StepKind.Measure).Select(step => step.Tone).Distinct().Order()
            .ShouldBe([Tone.Inform, Tone.Remind, Tone.Urge, Tone.Demand, Tone.Final]);
    }

    [Fact]
    public void After_the_last_level_each_choice_is_made_by_one_of_them()
    {
        var last = All.SelectMany(policy => policy.Treatments).Select(treatment => treatment.AtLastLevel).ToArray();

        last.ShouldContain(LastLevel.Stop);
        last.ShouldContain(level => level.EveryDays > 0 && level.Times == null);
        last.ShouldContain(level => level.Times > 0);
    }

    [Fact]
    public void Each_policy_contacts_somebody_and_leaves_somebody_in_peace()
    {
        foreach (var policy in All)
        {
            var lines = File.ReadAllLines(Repository.PathOf(
                "tests", "Dunning.Cli.Tests", "approved", $"{policy.Name}.txt"));
            var acts = lines.Count(line => line.Has(" by "));

            // The debtors of the file owe euros and francs: a policy with a minimum in neither asks for nothing.
            var least = policy.Minimum is { Amount: var amount } && amount.In(Currency.EUR) is null ? 0 : 3;
            acts.ShouldBeInRange(least, least == 0 ? 0 : lines.Length / 2, policy.Name);
        }
    }

    [Fact]
    public void They_are_listed_with_their_revisions()
    {
        var ended = Cli.Run("policies");

        ended.ExitCode.ShouldBe(ExitCode.Done);
        ended.Lines.Length.ShouldBe(1 + All.Length); // the heads
        foreach (var (line, policy) in ended.Lines.Skip(1).Zip(All))
        {
            line.ShouldStartWith(policy.Name);
            line.ShouldContain($"  {policy.Revision}  ");
            line.Length.ShouldBeLessThanOrEqualTo(140);
        }
    }

    [Fact]
    public void The_first_segment_that_holds_names_the_fact()
    {
        var facts = Cli.Debtor("D-1", ",\"riskScore\":90");

        Cli.Decide(facts, "--json", "every-fact").Output.ShouldContain("\"segment\":\"risk-score\"");
    }

    private static bool IsOfTheCatalogue(MethodInfo method) =>
        !method.IsSpecialName && method.GetParameters() is not [{ Name: "name" }, ..];

    private static bool Same(PropertyInfo option, PolicyOptions options) =>
        Equals(option.GetValue(options), option.GetValue(PolicyOptions.Default));
}
