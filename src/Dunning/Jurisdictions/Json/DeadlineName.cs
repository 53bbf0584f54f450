using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dunning.Json;
using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>A period that a rule counts by, said by the name of its own rule in the same pack.</summary>
internal sealed class DeadlineName : Format<DeadlineRule?>
{
    public static readonly DeadlineName Known = new();

    public static readonly DeadlineRule Blank =
        new() { Id = default, Citation = "", Source = "", Length = Period.Zero };

    private DeadlineName()
    {
    }

    public override string Words => "the name of a deadline of the pack";

    public override string Sample => "\"de.two-weeks\"";

    public override bool TryRead(JsonElement json, Reading reading, [MaybeNullWhen(false)] out DeadlineRule? value)
    {
        var isRead = LegalScalars.RuleId.TryRead(json, reading, out var id);
        value = isRead ? Blank with { Id = id } : null;
        return isRead;
    }

    public override void Write(DeadlineRule? value, Writing writing) => LegalScalars.RuleId.Write(value!.Id, writing);

    public override void Describe(Utf8JsonWriter schema, bool orNull) => LegalScalars.RuleId.Describe(schema, orNull);
}
