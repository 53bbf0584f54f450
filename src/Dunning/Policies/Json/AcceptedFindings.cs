using Dunning.Json;

namespace Dunning.Policies;

/// <summary>Findings of the analysis that the author of a policy means so.</summary>
internal static class AcceptedFindings
{
    public static readonly Format<ValueList<AcceptedFinding>> All = new MapFormat<AcceptedFinding>(
        "reasons by the id of the finding",
        new Reason(),
        new(accepted => accepted.Id, (accepted, id) => accepted with { Id = id }));

    // The reason alone stands in the file; the id is the name of the member.
    private sealed class Reason : Format<AcceptedFinding>
    {
        public override string Words => "the reason";

        public override string Sample => "\"the reason\"";

        public override bool TryRead(System.Text.Json.JsonElement json, Reading reading, out AcceptedFinding value)
        {
            var isRead = Scalars.TextLike("it is meant so").TryRead(json, reading, out var text);
            value = new("", text ?? "");
            return isRead;
        }

        public override void Write(AcceptedFinding value, Writing writing) =>
            writing.Json.WriteStringValue(value.Reason);

        public override void Describe(System.Text.Json.Utf8JsonWriter schema, bool orNull) =>
            DescribeType(schema, orNull, "string");
    }
}
