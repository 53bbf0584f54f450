using Dunning.Conditions;
using Dunning.Tests.Docs;

namespace Dunning.Tests.Policies.Analysis;

/// <summary>
/// What it means that a debtor shows a finding. Where something does not happen, a twin of the policy without the
/// mistake shows that it would: an engine that does nothing shows nothing.
/// </summary>
internal static class Showing
{
    public static void SpeaksMoreSoftly(Shown shown)
    {
        shown.Decision.Actions.ShouldNotBeEmpty(shown.Finding.ToString());
        shown.Decision.Actions.ShouldAllBe(act => act.Tone < shown.Step.Tone);
    }

    public static void GoesElsewhere(Shown shown)
    {
        shown.Case.Segment.ShouldNotBe(shown.Segment.Name);
        (shown.Segment.When is null || shown.Holds(shown.Segment.When)).ShouldBeTrue();
        shown.Decide(shown.Model with { Segments = [shown.Segment, .. shown.Model.Segments] })
            .Cases[0].Segment.ShouldBe(shown.Segment.Name);
    }

    public static void IsNeverTrue(Shown shown)
    {
        var never = Parts(shown).Where(part => shown.Example.Text.Contains($"\"{part}\"", StringComparison.Ordinal));
        never.ShouldNotBeEmpty(shown.Finding.ToString());
        never.ShouldContain(part => !shown.Holds(part));
        if (shown.IsAboutSegment && !shown.Holds(shown.Segment.When!))
        {
            shown.Case.Segment.ShouldNotBe(shown.Segment.Name);
            shown.Example.Text.ShouldContain($"\"{shown.Case.Segment}\"");
            if (shown.PlaceOf(shown.Case.Segment) < shown.PlaceOf(shown.Segment.Name))
            {
                return; // those above leave nobody to it
            }

            Relaxed(shown.Segment.When!)
                .Select(when => shown.Decide(shown.With(shown.Segment with { When = when })).Cases[0].Segment)
                .ShouldContain(shown.Segment.Name, shown.Finding.ToString());
        }

        if (shown.IsAboutStep && !shown.Holds(shown.Step.When!))
        {
            shown.Decision.Actions.ShouldNotContain(act => act.Step == shown.Step.Name);
            Comes(shown, shown.Step, shown.With(shown.Step with { When = null }));
        }

        if (shown.Finding.Where.StartsWith("evidence", StringComparison.Ordinal))
        {
            var weights = shown.Model.Arrears.Weights.Where(one => shown.Finding.Where != $"evidence \"{one.Name}\"");
            var without = shown.Model with { Arrears = shown.Model.Arrears with { Weights = [.. weights] } };
            shown.Decide(without).Cases[0].Segment.ShouldBe(shown.Case.Segment);
        }

        if (shown.Finding.Where == "atRisk")
        {
            shown.Decision.Signals.ShouldNotContain(raised => raised.Signal == Signal.AtRisk);
            shown.Decide(shown.Model with { AtRisk = !shown.Model.AtRisk! }).Signals
                .ShouldContain(raised => raised.Signal == Signal.AtRisk);
        }
    }

    public static void WaitsForEver(Shown shown)
    {
        var waits = shown.Treatment.Steps.Single(step => step.Name == shown.Quoted[1]);
        if (shown.Case.Treatment != shown.Treatment.Name)
        {
            IsTreatedOtherwise(shown);
            return;
        }

        shown.Decision.Actions.ShouldBeEmpty();
        shown.Case.Reasons.Append(shown.Case.Because).ShouldContain(
            reason => reason.Rule == Rules.StepsMandatoryWaits && reason.Step == waits.Name);
        shown.After(400).Actions.ShouldBeEmpty();
        Comes(shown, waits, shown.With(waits with { When = null }));
    }

    public static void IsTreatedOtherwise(Shown shown)
    {
        shown.Case.Treatment.ShouldNotBe(shown.Treatment.Name);
        shown.Example.Text.ShouldContain($"\"{shown.Case.Treatment}\"");
    }

    public static void IsShutOut(Shown shown)
    {
        shown.Decision.Actions.ShouldNotContain(act =>
            act.Step == shown.Step.Name && shown.Case.Treatment == shown.Treatment.Name);
        shown.Example.Text.ShouldContain($"\"{shown.Case.Treatment}\"");
        var segments = shown.Model.Segments.Where(segment => segment.Treatment == shown.Treatment.Name);
        Comes(shown, shown.Step, shown.Model with
        {
            Segments = [.. segments.Select(segment => segment with { When = null })],
        });
    }

    public static void IsNotKept(Shown shown)
    {
        var entry = shown.Example.Snapshot.History.Segments.ShouldHaveSingleItem();
        entry.Segment.ShouldBe(shown.Segment.Name);
        var loose = shown.With(shown.Segment with { StickyDays = 0 });

        shown.Example.Text.ShouldContain($"\"{shown.Case.Segment}\"");
        shown.Decide(loose).Cases[0].Segment.ShouldBe(shown.Case.Segment);
        if (shown.Case.Segment != shown.Segment.Name)
        {
            // Below it they would be kept from the other, so that the days mean something elsewhere.
            var below = loose.Segments.Where(segment => segment.Name != shown.Segment.Name);
            shown.Decide(shown.Model with { Segments = [shown.Segment with { When = Never }, .. below] })
                .Cases[0].Segment.ShouldBe(shown.Segment.Name);
        }
    }

    public static void IsTakenByTheFirst(Shown shown)
    {
        var first = shown.Model.Segments.Single(segment => segment.Name == shown.Quoted[0]);

        shown.Case.Segment.ShouldBe(first.Name);
        shown.Holds(first.When!).ShouldBeTrue();
        shown.Holds(shown.Segment.When!).ShouldBeTrue();
    }

    public static void IsTakenByNeither(Shown shown)
    {
        shown.Case.Segment.ShouldNotBeOneOf(shown.Quoted[0], shown.Quoted[1]);
        shown.Example.Text.ShouldContain($"\"{shown.Case.Segment}\"");
    }

    public static void HasNoFigure(Shown shown)
    {
        var currency = shown.Example.Snapshot.Currency;
        shown.Finding.Text.ShouldContain(currency.Code);
        var amounts = Amounts.Of(new Money(2, currency));
        if (shown.Finding.Where == "minimum")
        {
            shown.Decision.Actions.ShouldBeEmpty();
            shown.Case.Because.Rule.ShouldBe(Rules.MinimumNoThreshold);
            shown.Decide(shown.Model with { Minimum = new() { Amount = amounts } }).Actions.ShouldNotBeEmpty();
        }
        else if (shown.Finding.Where == "options.tolerance")
        {
            shown.Case.ArrearsSince.ShouldNotBeNull();
            shown.Decide(shown.Model with { Options = shown.Model.Options with { Tolerance = amounts } })
                .Cases[0].ArrearsSince.ShouldBeNull();
        }
        else if (shown.IsAboutStep && shown.Step.Minimum is { } minimum && minimum.Amount.In(currency) is null)
        {
            shown.Decision.Actions.ShouldNotContain(act => act.Step == shown.Step.Name);
            Comes(shown, shown.Step, shown.With(shown.Step with { Minimum = new() { Amount = amounts } }));
        }
        else
        {
            Parts(shown).Where(part => part.ToString() == shown.Quoted[0])
                .ShouldContain(part => shown.Judge(part) == Truth.Unknown, shown.Finding.ToString());
        }
    }

    public static void IsNeverContacted(Shown shown)
    {
        shown.Case.Segment.ShouldBe(shown.Segment.Name);
        shown.Decision.Actions.ShouldBeEmpty();
        shown.After(300).Actions.ShouldBeEmpty();
        shown.Decide(shown.With(shown.Segment with { Treatment = shown.Model.Segments[^1].Treatment }))
            .Actions.ShouldNotBeEmpty();
    }

    public static void IsNotTakenBack(Shown shown)
    {
        var measure = shown.Model.Measures.Single(one => shown.Finding.Where == $"measure \"{one.Name}\"");

        shown.Case.Outcome.ShouldBe(Outcome.Settled);
        shown.Decision.Measures.ShouldBeEmpty();
        shown.Decide(shown.With(measure with { RevertOn = [Circumstance.Cured] })).Measures
            .ShouldHaveSingleItem().Act.ShouldBe(MeasureAct.Revert);
    }

    public static void IsTreatedAlike(Shown shown)
    {
        var twin = shown.Example.Snapshot with
        {
            Facts = shown.Example.Snapshot.Facts with { Hardship = null },
        };
        shown.Example.Snapshot.Facts.Hardship.ShouldBe(true);

        var other = shown.Decide(shown.Model, twin);
        (shown.Case.Segment, shown.Case.Treatment).ShouldBe((other.Cases[0].Segment, other.Cases[0].Treatment));
        shown.Decision.Actions.ShouldNotBeEmpty();
        shown.Decision.Actions.ShouldBe(other.Actions);
    }

    public static void IsNotCalled(Shown shown)
    {
        var facts = shown.Example.Snapshot.Facts;
        shown.Case.Treatment.ShouldBe(shown.Treatment.Name);

        shown.Decision.Actions.ShouldBeEmpty();
        shown.Decide(shown.Model, shown.Example.Snapshot with
        {
            Facts = facts with { Contact = facts.Contact with { Preference = null } },
        }).Actions.ShouldHaveSingleItem().Channel.Kind.ShouldBe(ChannelKind.Call);
    }

    public static void IsSeenByNobody(Shown shown)
    {
        var treatment = shown.Model.Treatments.Single(one => one.Name == shown.Case.Treatment);
        var last = treatment.Steps.Last(step => step.IsLevel);
        var call = last with
        {
            Name = "somebody-calls",
            Kind = StepKind.Call,
            Rung = last.Rung + 1,
            Start = Start.AfterNotice(1),
            Channels = [Channel.Phone],
        };

        shown.Decision.Actions.OfType<CreateTask>().ShouldBeEmpty();
        shown.Decision.Measures.ShouldBeEmpty();
        shown.Decide(shown.With(treatment with { Steps = [.. treatment.Steps, call] }))
            .Actions.ShouldHaveSingleItem().ShouldBeOfType<CreateTask>();
    }

    public static void HearsItAgain(Shown shown)
    {
        var times = shown.Example.Snapshot.History.Items.ShouldHaveSingleItem().Repeats;
        var every = shown.Treatment.AtLastLevel.EveryDays;

        shown.Decision.Actions.ShouldHaveSingleItem().Step.ShouldBe(
            shown.Treatment.Steps.Last(step => step.IsLevel).Name);
        shown.Case.Because.Rule.ShouldBe(Rules.StepsRepeated);
        var last = times == 0 ? LastLevel.Stop : LastLevel.Repeat(every, times);
        shown.Decide(shown.With(shown.Treatment with { AtLastLevel = last })).Actions.ShouldBeEmpty();
    }

    public static void IsJudgedByIt(Shown shown)
    {
        shown.Case.Segment.ShouldBe(shown.Segment.Name);
        var facts = shown.Example.Snapshot.Facts;

        shown.Decide(shown.Model, shown.Example.Snapshot with
        {
            Facts = facts with
            {
                Attributes = [],
                Accounts = [.. facts.Accounts.Select(account => account with { Attributes = [] })],
                Receivables = [.. facts.Receivables.Select(row => row with { Attributes = [] })],
            },
        }).Cases[0].Segment.ShouldNotBe(shown.Segment.Name);
    }

    // The rule that is named stands in the way; by the same law without it the step comes.
    public static void IsBarredByLaw(Shown shown)
    {
        var pack = DiagnosticFinding.Law.Packs.ShouldHaveSingleItem();
        var rule = pack.Rules.Single(one => shown.Quoted.Contains(one.Id.Value));
        var others = pack with { Rules = pack.Rules.Where(one => one != rule).ToValueList() };

        shown.Decision.Actions.ShouldNotContain(act => act.Step == shown.Step.Name);
        shown.Case.Reasons.Prepend(shown.Case.Because).ShouldContain(reason => reason.Step == shown.Step.Name
            && reason.Arguments.Any(argument => argument.Text == rule.Id.Value));
        shown.Decide(LawBook.Of(others).Value).Actions.ShouldContain(
            act => act.Step == shown.Step.Name, shown.Finding.ToString());
    }

    private static Condition Never => Facts.Month.Is(13);

    private static void Comes(Shown shown, Step step, PolicyModel twin) =>
        shown.Decide(twin).Actions.ShouldContain(act => act.Step == step.Name, shown.Finding.ToString());

    // The condition without one of its parts each, and true of everybody.
    private static IEnumerable<Condition?> Relaxed(Condition when)
    {
        yield return null;
        if (when is GroupCondition { Kind: GroupKind.All } all)
        {
            foreach (var part in all.Parts)
            {
                yield return Condition.All([.. all.Parts.Where(other => other != part)]);
            }
        }
    }

    // Every condition of what a finding is about, with the parts that it is made of.
    private static IEnumerable<Condition> Parts(Shown shown)
    {
        Condition?[] conditions = shown switch
        {
            { IsAboutSegment: true } => [shown.Segment.When],
            { IsAboutStep: true } => [shown.Step.When],
            { Finding.Where: "atRisk" } => [shown.Model.AtRisk],
            _ => [.. shown.Model.Arrears.Weights.Select(weight => weight.When)],
        };
        return conditions.OfType<Condition>().SelectMany(Parts);
    }

    private static IEnumerable<Condition> Parts(Condition when) =>
        when is GroupCondition group ? group.Parts.SelectMany(Parts).Prepend(when) : [when];
}
