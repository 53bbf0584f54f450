using System.Reflection;
using NodaTime;

namespace Dunning.Tests.Policies.Describing;

/// <summary>What changes from one policy to another is said, all of it and nothing else.</summary>
public class PolicyComparisonTests
{
    private static readonly DunningPolicy Base = Changed(model => model);

    /// <summary>Each option, each member of a step and of a measure, changed alone.</summary>
    public static IEnumerable<TheoryDataRow<string>> Members =>
        Of<PolicyOptions>().Concat(Of<Step>()).Concat(Of<Measure>()).Concat(Of<Segment>())
            .Select(member => new TheoryDataRow<string>(member));

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_that_changes_is_said(string member)
    {
        var after = WithOther(member);
        after.Revision.ShouldNotBe(Base.Revision);

        foreach (var language in Enum.GetValues<Language>())
        {
            var changes = Base.ChangesTo(after, language);

            changes.ShouldNotBeEmpty();
            changes.ShouldAllBe(change => change.Where != "attributes and channels" && change.Was != change.Becomes);
            after.ChangesTo(Base, language).Count.ShouldBe(changes.Count);
        }
    }

    [Fact]
    public void What_is_no_member_of_a_step_or_option_is_said_as_well()
    {
        Func<Dunning.PolicyModel, Dunning.PolicyModel>[] changes =
        [
            model => model with { Minimum = new() { Amount = Some } },
            model => model with { AtRisk = Facts.Hostile.IsTrue },
            model => model with { Signals = [Signal.Cured] },
            model => model with { Jurisdictions = ["de"] },
            model => model with { Names = [new("de", "reminder", "Zahlungserinnerung")] },
            model => model with { Accepted = [new("DUN1320", "It is meant so.")] },
            model => model with { Arrears = ArrearsModel.Default with { LeastPoints = 5 } },
            model => model with { Arrears = new() { Weights = [.. ArrearsModel.Default.Weights.Skip(1)] } },
            model => With(model, treatment => treatment with { Entry = Entry.Restart }),
            model => With(model, treatment => treatment with { AtLastLevel = LastLevel.Repeat(14) }),
            model => With(model, treatment => treatment with { AtLastLevel = LastLevel.Repeat(14, 2) }),
            model => With(model, treatment => treatment with { AtLastLevel = LastLevel.Apply("agency", 10) }),
        ];

        foreach (var change in changes)
        {
            var said = Base.ChangesTo(Changed(change), Language.German);

            said.ShouldNotBeEmpty();
            said.ShouldAllBe(one => one.Where != "Merkmale und Kanäle");
        }

        static Dunning.PolicyModel With(Dunning.PolicyModel model, Func<Treatment, Treatment> change) =>
            model with { Treatments = [change(model.Treatments[0])] };
    }

    [Fact]
    public void Nothing_is_said_of_equal_policies_and_something_of_others() => ForAll.Check(
        ((int[] One, int[] Other) plain) =>
            (One: Generated.Policies.MakeNaming(new(plain.One)), Other: Generated.Policies.Make(new(plain.Other))),
        pair =>
        {
            pair.One.ChangesTo(pair.One, Language.English).ShouldBeEmpty();
            pair.One.ChangesTo(pair.Other, Language.English).IsEmpty
                .ShouldBe(pair.One.Revision == pair.Other.Revision);
        },
        count: 200);

    [Fact]
    public void A_step_that_goes_is_said_with_all_that_it_did()
    {
        var after = Changed(model => model with
        {
            Treatments = [model.Treatments[0] with { Steps = [.. model.Treatments[0].Steps.Skip(1)] }],
        });

        var change = Base.ChangesTo(after, Language.English).ShouldHaveSingleItem();

        change.Where.ShouldBe("treatment \"standard\", step \"reminder\"");
        change.Was!.ShouldStartWith("\"reminder\", level 1: a notice by e-mail.");
        change.Becomes.ShouldBeNull();
    }

    [Fact]
    public void Segments_in_another_order_are_said_to_be()
    {
        var after = Changed(model => model with { Segments = model.Segments.Reverse().ToValueList() });

        Base.ChangesTo(after, Language.English).ShouldBe(
            [new("order of the segments", "\"need\", \"everyone\"", "\"everyone\", \"need\"")]);
    }

    [Fact]
    public void A_policy_of_another_name_is_another()
    {
        var after = Changed(model => model with { Name = "second" });

        Base.ChangesTo(after, Language.German).ShouldBe([new("Name", "first", "second")]);
    }

    [Fact]
    public void What_is_only_declared_otherwise_is_said()
    {
        var condition = Facts.Share("score", AttributeOwner.Debtor).IsUnknown;
        var after = Changed(model => Reading(model, condition));
        var before = Changed(model => Reading(model, Facts.Integer("score", AttributeOwner.Debtor).IsUnknown));

        before.ChangesTo(after, Language.English).ShouldBe(
            [new("attributes and channels", null, "They are declared otherwise.")]);

        static Dunning.PolicyModel Reading(Dunning.PolicyModel model, Condition when) =>
            model with { Segments = [model.Segments[0] with { When = when }, model.Segments[1]] };
    }

    private static IEnumerable<string> Of<T>() =>
        typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.SetMethod is not null)
            .Select(member => $"{typeof(T).Name}.{member.Name}");

    private static DunningPolicy WithOther(string member)
    {
        var (type, name) = (member.Split('.')[0], member.Split('.')[1]);
        return Changed(model => type switch
        {
            nameof(PolicyOptions) => model with { Options = Set(model.Options with { }, name) },
            nameof(Measure) => model with { Measures = [Set(model.Measures[0] with { }, name)] },
            nameof(Segment) => model with { Segments = [Set(model.Segments[0] with { }, name), model.Segments[1]] },
            _ => WithStep(model, name),
        });
    }

    // A notice has no measure, so that of the last step is changed.
    private static Dunning.PolicyModel WithStep(Dunning.PolicyModel model, string name)
    {
        var steps = model.Treatments[0].Steps.ToArray();
        ref var step = ref steps[name == nameof(Step.Measure) ? ^1 : 0];
        step = Set(step with { }, name);
        return model with { Treatments = [model.Treatments[0] with { Steps = [.. steps] }] };
    }

    private static T Set<T>(T copy, string name)
        where T : class
    {
        var member = typeof(T).GetProperty(name)!;
        member.SetValue(copy, Other(member.PropertyType, member.GetValue(copy)));
        return copy;
    }

    private static object Other(Type type, object? value) => Nullable.GetUnderlyingType(type) is { } inner
        ? Other(inner, value ?? (inner.IsValueType ? Activator.CreateInstance(inner) : null))
        : value switch
        {
            Enum code => Enum.GetValues(type).GetValue(
                (Convert.ToInt32(code, null) + 1) % Enum.GetValues(type).Length)!,
            int number => number + 1,
            bool flag => !flag,
            Percentage share => new Percentage(share.BasisPoints - 100),
            LocalDate => new LocalDate(2026, 2, 1),
            Span => Span.Days(33),
            Start => Start.OnDay(6),
            string text => $"{text}-other",
            Condition => Facts.Hardship.IsFalse,
            ValueList<Channel> => (ValueList<Channel>)[Channel.Sms, Channel.Letter],
            ValueList<string> => (ValueList<string>)["opt-out"],
            ValueList<PartyRole> => (ValueList<PartyRole>)[PartyRole.CoDebtor],
            ValueList<Circumstance> => (ValueList<Circumstance>)[Circumstance.Cured, Circumstance.Plan],
            ValueList<Requirement> => (ValueList<Requirement>)[new() { Step = "reminder", Days = 3 }],
            ValueList<IsoDayOfWeek> => (ValueList<IsoDayOfWeek>)[IsoDayOfWeek.Monday],
            null when type == typeof(string) => "other",
            null when type == typeof(Minimum) => new Minimum { Amount = Some, Share = Percentage.Of(2) },
            null when type == typeof(Condition) => Facts.Hardship.IsTrue,
            null when type == typeof(Amounts) => Some,
            _ => throw new InvalidOperationException($"No other value for {type.Name}."),
        };

    private static Amounts Some => Amounts.Of(new Money(7, Currency.EUR));

    private static DunningPolicy Changed(Func<Dunning.PolicyModel, Dunning.PolicyModel> change)
    {
        var policy = DunningPolicy.Named("first")
            .Measure(new() { Name = "agency" })
            .Segment("need", Facts.Vulnerable.IsTrue, "standard")
            .Everyone("standard")
            .Treatment("standard", t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Email)
                .Measure("hand-over", Start.AfterNotice(20), "agency")
                .AtLastLevel(LastLevel.Stop))
            .Build().Value;
        return new(change(policy.Model));
    }
}
