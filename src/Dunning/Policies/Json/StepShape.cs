using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dunning.Diagnostics;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>A step: what it is called, when it starts, what it does, and what narrows it.</summary>
internal sealed class StepShape : Format<StepText>
{
    public static readonly StepShape Step = new();

    private static readonly Choice<Tone> Tones = new(Tone.None);

    private static readonly Shape<ContactText> Notice =
        new Shape<ContactText>("notice", "A message to the debtor.", new(default, []))
            .Required("tone", Tones, "How firmly it speaks.", new(
                notice => notice.Tone, (notice, value) => notice with { Tone = value }))
            .Required("channels", Lists.InOrder(new ChannelFormat()), "The channels in order of choice.", new(
                notice => notice.Channels, (notice, value) => notice with { Channels = value }));

    private static readonly Shape<ContactText> Call =
        new Shape<ContactText>("call", "The task of a person to call.", new(Tone.Urge, [Channel.Phone]))
            .Required("tone", Tones, "How firmly to speak.", new(
                call => call.Tone, (call, value) => call with { Tone = value }))
            .Optional("channels", Lists.InOrder(new ChannelFormat()), "The channels in order of choice.", new(
                call => call.Channels, (call, value) => call with { Channels = value }));

    private static readonly Shape<StepText> Members = Details(Acts(Times(new(
        "step", "A level of the ladder, a notice before the due date, what an event brings, or a measure.",
        StepText.Blank))));

    private StepShape()
    {
    }

    public override string Words => Members.Words;

    public override string Sample =>
        "{\"level\": \"reminder\", \"at\": 5, \"notice\": {\"tone\": \"remind\", \"channels\": [\"email\"]}}";

    public override Table? Part => Members.Part;

    public override bool TryRead(JsonElement json, Reading reading, [MaybeNullWhen(false)] out StepText value)
    {
        var before = reading.Problems.Count;
        Members.TryRead(json, reading, out value);
        if (reading.Problems.Count == before)
        {
            foreach (var (member, fault) in Contradictions(value))
            {
                reading.Add(member, fault);
            }
        }

        return true;
    }

    public override void Write(StepText value, Writing writing) => Members.Write(value, writing);

    public override void Describe(Utf8JsonWriter schema, bool orNull) => Members.Describe(schema, orNull);

    private static Shape<StepText> Times(Shape<StepText> shape) => shape
        .Optional(
            "level",
            PolicyScalars.Name.OrNone(),
            "The name, for a level: what it is about rises to its rung.",
            new(step => step.Level, (step, value) => step with { Level = value }))
        .Optional("step", PolicyScalars.Name.OrNone(), "The name, for what is no level.", new(
            step => step.Step, (step, value) => step with { Step = value }))
        .Optional(
            "rung",
            Scalars.Integer.OrNull(),
            "The rung of a level, 1 to 99; one above the level before if left out.",
            new(step => step.Rung, (step, value) => step with { Rung = value }))
        .Optional("on", new Choice<StepEvent>(StepEvent.None), "The event that brings it, where no day does.", new(
            step => step.On, (step, value) => step with { On = value }))
        .Optional(
            "at",
            DayFormat.AfterDueDate.OrNull(),
            "When it starts, from the due date: 1 is the day after it, negative before; or \"1m\".",
            new(step => step.At, (step, value) => step with { At = value }))
        .Optional(
            "after",
            PolicyScalars.Span.OrNull(),
            "When it starts, from the last notice, from what `from` or `fromDate` says, or from its event.",
            new(step => step.After, (step, value) => step with { After = value }))
        .Optional(
            "from",
            new Choice<StartFrom>(
                StartFrom.DueDate, StartFrom.DeclaredDate, StartFrom.Event, StartFrom.LevelBefore),
            "From when `after` counts.",
            new(step => step.From, (step, value) => step with { From = value }))
        .Optional(
            "fromDate",
            PolicyScalars.Name.OrNone(),
            "The date attribute from which `after` counts: of the receivable, else its account, else the debtor.",
            new(step => step.FromDate, (step, value) => step with { FromDate = value }))
        .Optional("until", PolicyScalars.Span.OrNull(), "How long after the same day it is no longer done.", new(
            step => step.Until, (step, value) => step with { Until = value }))
        .Optional("dueBy", PolicyScalars.Span.OrNull(), "How long after the same day it must be done, as a duty.", new(
            step => step.DueBy, (step, value) => step with { DueBy = value }));

    private static Shape<StepText> Acts(Shape<StepText> shape) => shape
        .Optional("notice", Notice.OrNone(), "What it sends.", new(
            step => step.Notice, (step, value) => step with { Notice = value }))
        .Optional("call", Call.OrNone(), "The call that it asks a person to make.", new(
            step => step.Call, (step, value) => step with { Call = value }))
        .Optional("measure", PolicyScalars.Name.OrNone(), "The measure that it applies.", new(
            step => step.Measure, (step, value) => step with { Measure = value }))
        .Optional(
            "purpose",
            new Choice<Purpose>().OrNull(),
            "What it is for; \"collect\" if left out, but \"reply\" to a contact and \"service\" after other events "
                + "that are no failure of the debtor.",
            new(step => step.Purpose, (step, value) => step with { Purpose = value }));

    private static Shape<StepText> Details(Shape<StepText> shape) => shape
        .Optional("when", ConditionFormat.When.OrNone(), "The condition on which it happens; always if left out.", new(
            step => step.When, (step, value) => step with { When = value }))
        .Optional("mandatory", Scalars.Flag, "Whether the ladder waits for it when the condition is not true.", new(
            step => step.IsMandatory, (step, value) => step with { IsMandatory = value }))
        .Optional("minimum", PolicyShape.Minimum.OrNone(), "Its own minimum, in place of the policy's.", new(
            step => step.Minimum, (step, value) => step with { Minimum = value }))
        .Optional("gapDays", Scalars.Integer.OrNull(), "Its own gap to the last notice, 0 to 366 days.", new(
            step => step.GapDays, (step, value) => step with { GapDays = value }))
        .Optional("deadlineDays", Scalars.Integer.OrNull(), "The days that the notice gives to pay, 1 to 366.", new(
            step => step.DeadlineDays, (step, value) => step with { DeadlineDays = value }))
        .Optional("charge", AmountsFormat.PerCurrency.OrNone(), "What the notice of a level costs, per currency.", new(
            step => step.Charge, (step, value) => step with { Charge = value }))
        .Optional("chargeByLaw", new Choice<FeeKind>().OrNull(), "The fee that law fixes, in place of `charge`.", new(
            step => step.ChargeByLaw, (step, value) => step with { ChargeByLaw = value }))
        .Optional("chargeOnRepeat", Scalars.Flag, "Whether it costs the same when the level is repeated.", new(
            step => step.ChargeOnRepeat, (step, value) => step with { ChargeOnRepeat = value }))
        .Optional("to", Lists.InOrder(new Choice<PartyRole>()), "To whom it goes; to the debtor if left out.", new(
            step => step.To, (step, value) => step with { To = value }))
        .Optional("copy", Lists.InOrder(new Choice<PartyRole>()), "Who gets a copy; nobody if left out.", new(
            step => step.Copy, (step, value) => step with { Copy = value }))
        .Optional(
            "form",
            Scalars.TextLike("statement").OrNone(),
            "The form that law prescribes, with its source; it fixes the channels.",
            new(step => step.Form, (step, value) => step with { Form = value }))
        .Optional(
            "contains",
            Lists.InOrder(PolicyScalars.Name),
            "What its text contains, by the names that law packs use, such as \"opt-out\".",
            new(step => step.Contains, (step, value) => step with { Contains = value }))
        .Optional(
            "times",
            Scalars.Integer.OrNull(),
            "How often at most its event brings it in an episode, 1 to 99.",
            new(step => step.Times, (step, value) => step with { Times = value }))
        .Optional("everyDays", Scalars.Integer.OrNull(), "The least days between two of it, 1 to 366.", new(
            step => step.EveryDays, (step, value) => step with { EveryDays = value }));

    private static ProblemTemplate ThingsDone(int acts) => acts == 0
        ? ProblemTemplate.Whole("nothing")
        : ProblemTemplate.Of($"{acts} things");

    // What a file can say and C# cannot.
    private static IEnumerable<(string Member, Fault Fault)> Contradictions(StepText step)
    {
        if (step.Level is null == step.Step is null)
        {
            yield return (step.Level is null ? "step" : "level", new(
                "DUN1120",
                "a step has one name: \"level\" for what raises the level, \"step\" for everything else."));
        }

        var acts = (step.Notice is null ? 0 : 1) + (step.Call is null ? 0 : 1) + (step.Measure is null ? 0 : 1);
        if (acts != 1)
        {
            yield return (step.Notice is null ? "step" : "notice", new(
                "DUN1121",
                $"it does {ThingsDone(acts)}: name one of notice, call and measure."));
        }

        if (step is { Rung: not null, Level: null })
        {
            yield return ("rung", new("DUN1122", "a step that is no level has no rung. Name it \"level\"."));
        }

        if (StartFaults(step) is { } fault)
        {
            yield return fault;
        }
    }

    private static (string Member, Fault Fault)? StartFaults(StepText step)
    {
        var counted = step.From is not StartFrom.LastNotice || step.FromDate is not null;
        return step switch
        {
            { At: not null, On: not StepEvent.None } =>
                ("at", new("DUN1123", "what an event brings starts after it, not on a day past due: write \"after\".")),
            { At: not null, After: not null } =>
                ("after", new("DUN1123", "it starts \"at\" a day past due and \"after\" something else. Keep one.")),
            { On: not StepEvent.None } when counted =>
                (step.FromDate is null ? "from" : "fromDate", new(
                    "DUN1123", "what an event brings counts from that event. Leave it out.")),
            { After: null } when counted =>
                (step.FromDate is null ? "from" : "fromDate", new(
                    "DUN1123", "it says from when, and not how long after: write \"after\" as well.")),
            { FromDate: not null, From: not StartFrom.LastNotice } =>
                ("from", new("DUN1123", "it counts from a declared date, and from something else. Keep one.")),
            _ => null,
        };
    }
}
