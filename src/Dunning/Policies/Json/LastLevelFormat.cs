using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dunning.Diagnostics;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>What comes after the last level: "stop", or an object that repeats it or applies a measure.</summary>
internal sealed class LastLevelFormat : Format<LastLevel>
{
    public static readonly LastLevelFormat After = new();

    private const int DaysMax = 366;

    private static readonly Shape<Text> More =
        new Shape<Text>("lastLevel", "What comes after the last level: it is repeated, or a measure is applied.", new())
            .Optional("repeatEveryDays", Scalars.Integer.OrNull(), "After how many days it is repeated, 1 to 366.", new(
                text => text.EveryDays, (text, value) => text with { EveryDays = value }))
            .Optional("times", Scalars.Integer.OrNull(), "How often at most; as long as it is owed if left out.", new(
                text => text.Times, (text, value) => text with { Times = value }))
            .Optional(
                "measure",
                Scalars.Text.OrNone(),
                "The measure that is applied, which its step bears as well.",
                new(text => text.Measure, (text, value) => text with { Measure = value }))
            .Optional("afterDays", Scalars.Integer.OrNull(), "How many days after the last notice, 1 to 366.", new(
                text => text.AfterDays, (text, value) => text with { AfterDays = value }));

    private LastLevelFormat()
    {
    }

    public override string Words => "`stop`, or what is repeated or applied";

    public override string Sample => "\"stop\"";

    protected override ProblemTemplate Wanted => ProblemTemplate.Of(
        $"{"\"stop\", {\"repeatEveryDays\": 14, \"times\": 2}"} or {"{\"measure\": \"agency\", \"afterDays\": 14}"}");

    public override Table? Part => More.Part;

    public override bool TryRead(JsonElement json, Reading reading, [MaybeNullWhen(false)] out LastLevel value)
    {
        value = LastLevel.Stop;
        if (json.ValueKind is JsonValueKind.String && json.ValueEquals("stop"))
        {
            return true;
        }

        if (json.ValueKind is not JsonValueKind.Object)
        {
            reading.Add(WrongType(json));
            return false;
        }

        var before = reading.Problems.Count;
        More.TryRead(json, reading, out var text);
        if (reading.Problems.Count == before && FaultOf(text) is { } fault)
        {
            reading.Add(fault);
        }

        if (reading.Problems.Count > before)
        {
            return false;
        }

        value = text.Measure is { } measure
            ? LastLevel.Apply(measure, text.AfterDays!.Value)
            : LastLevel.Repeat(text.EveryDays!.Value, text.Times);
        return true;
    }

    public override void Write(LastLevel value, Writing writing)
    {
        if (value == LastLevel.Stop)
        {
            writing.Json.WriteStringValue("stop");
            return;
        }

        More.Write(
            value.Measure is { } measure
                ? new() { Measure = measure, AfterDays = value.AfterDays }
                : new() { EveryDays = value.EveryDays, Times = value.Times },
            writing);
    }

    public override void Describe(Utf8JsonWriter schema, bool orNull)
    {
        schema.WriteStartArray("anyOf");
        schema.WriteStartObject();
        schema.WriteString("const", "stop");
        schema.WriteEndObject();
        schema.WriteStartObject();
        More.Describe(schema, orNull: false);
        schema.WriteEndObject();
        schema.WriteEndArray();
    }

    private static Fault? FaultOf(Text text) => text switch
    {
        { EveryDays: null, Measure: null } =>
            new("DUN1124", "neither a repeat nor a measure stands here: write repeatEveryDays, measure, or \"stop\"."),
        { EveryDays: not null, Measure: not null } =>
            new("DUN1124", "a repeat and a measure stand here: keep repeatEveryDays or measure."),
        { Measure: not null, AfterDays: null } =>
            new("DUN1124", "write afterDays: how many days after the notice of the last level."),
        { Measure: not null, Times: not null } or { EveryDays: not null, AfterDays: not null } =>
            new("DUN1124", "times belongs to repeatEveryDays, and afterDays to measure."),
        { EveryDays: < 1 or > DaysMax } => OutOfRange("repeatEveryDays", text.EveryDays!.Value),
        { AfterDays: < 1 or > DaysMax } => OutOfRange("afterDays", text.AfterDays!.Value),
        { Times: < 1 } => new("DUN1003", $"times is {text.Times}; it is 1 at least."),
        _ => null,
    };

    private static Fault OutOfRange(string name, int days) =>
        new("DUN1003", $"{name} is {days}; it goes from 1 to {DaysMax}.");

    private sealed record Text
    {
        public int? EveryDays { get; init; }

        public int? Times { get; init; }

        public string? Measure { get; init; }

        public int? AfterDays { get; init; }
    }
}
