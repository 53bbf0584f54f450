using System.Text;
using Dunning.Policies;

namespace Dunning.Tests.Policies.Json;

public class PolicyRoundTripTests
{
    [Fact]
    public void A_policy_is_read_as_it_was_written()
    {
        ForAll.Check((int[] plain) => Generated.Policies.MakeNaming(new(plain)), ShouldComeBack);
    }

    [Fact]
    public void A_condition_is_read_as_it_was_written()
    {
        var deepest = 0;
        ForAll.Check(
            (int[] plain) => Generated.Conditions.Make(new(plain)),
            condition =>
            {
                ShouldComeBack(With(condition));
                deepest = Math.Max(deepest, condition is GroupCondition group ? group.Depth : 0);
            },
            count: 2_000);
        deepest.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Every_shape_of_the_default_comes_back() => ShouldComeBack(DunningPolicy.Default);

    [Fact]
    public void The_order_of_what_has_none_changes_no_revision()
    {
        var policy = DunningPolicy.Default;
        var turned = policy.Model with { Treatments = policy.Model.Treatments.Reverse().ToValueList() };
        turned.ShouldNotBe(policy.Model);
        CanonicalPolicy.RevisionOf(turned).ShouldBe(policy.Revision);
    }

    [Fact]
    public void A_text_with_a_byte_order_mark_is_read()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(PolicyJson.ToText(DunningPolicy.Default))];
        PolicyJson.Read(bytes, "a.json").Value.Revision.ShouldBe(DunningPolicy.Default.Revision);
    }

    private static DunningPolicy With(Condition condition) => DunningPolicy.Named("generated")
        .Segment("some", condition, "gentle")
        .Everyone("gentle")
        .AtRisk(condition)
        .Treatment("gentle", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop))
        .Build(isAnalysed: false).Value;

    private static void ShouldComeBack(DunningPolicy policy)
    {
        var text = PolicyJson.ToText(policy);
        var result = PolicyReader.Read(Encoding.UTF8.GetBytes(text), "policy.json", isAnalysed: false);
        result.Problems.ShouldBeEmpty(text);
        var read = result.Value;
        read.Revision.ShouldBe(policy.Revision, text);
        Ordered(read.Model).ShouldBe(Ordered(policy.Model), text);
        PolicyJson.ToText(read).ShouldBe(text);
    }

    // Weekdays, rhythms, and what blocks a measure, are sets.
    private static PolicyModel Ordered(PolicyModel model) => model with
    {
        Options = model.Options with { ContactDays = model.Options.ContactDays.Order().ToValueList() },
        Plans = model.Plans is { } plans ? plans with { Cadences = plans.Cadences.Order().ToValueList() } : null,
        Measures = model.Measures.Select(measure => measure with
        {
            BlockedBy = measure.BlockedBy.Order().ToValueList(),
            RevertOn = measure.RevertOn.Order().ToValueList(),
        }).ToValueList(),
    };
}
