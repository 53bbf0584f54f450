using System.Buffers;
using System.Security.Cryptography;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>Writes a policy as canonical bytes: fixed order, defaults left out. Their hash is the revision.</summary>
/// <remarks>
/// The defaults are those of format 1; a later format that changes one keeps writing this one's for old policies.
/// </remarks>
internal static class CanonicalPolicy
{
    public static PolicyRevision RevisionOf(PolicyModel model)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = Writing.To(bytes))
        {
            Write(PolicyText.Of(Ordered(model)), json);
        }

        return new(Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan)));
    }

    public static void Write(PolicyText policy, System.Text.Json.Utf8JsonWriter json) =>
        PolicyShape.Policy.Write(policy, new(json, Currency.None));

    // Where order means nothing, equal policies have equal bytes in whatever order they were written.
    private static PolicyModel Ordered(PolicyModel model) => model with
    {
        Jurisdictions = model.Jurisdictions.Order(StringComparer.Ordinal).ToValueList(),
        Options = model.Options with { ContactDays = Set(model.Options.ContactDays) },
        Plans = model.Plans is { } plans ? plans with { Cadences = Set(plans.Cadences) } : null,
        Accepted = ByName(model.Accepted, accepted => accepted.Id),
        Signals = Set(model.Signals),
        Treatments = ByName(model.Treatments, treatment => treatment.Name).Select(Ordered).ToValueList(),
        Arrears = model.Arrears == ArrearsModel.Default
            ? model.Arrears
            : model.Arrears with { Weights = ByName(model.Arrears.Weights, weight => weight.Name) },
        Measures = ByName(model.Measures, measure => measure.Name)
            .Select(measure => measure with { BlockedBy = Set(measure.BlockedBy), RevertOn = Set(measure.RevertOn) })
            .ToValueList(),
    };

    private static Treatment Ordered(Treatment treatment) => treatment with
    {
        Steps = treatment.Steps
            .Select(step => step with { Contains = step.Contains.Order(StringComparer.Ordinal).ToValueList() })
            .ToValueList(),
    };

    private static ValueList<T> ByName<T>(ValueList<T> list, Func<T, string> name) =>
        list.OrderBy(name, StringComparer.Ordinal).ToValueList();

    private static ValueList<T> Set<T>(ValueList<T> list)
        where T : struct, Enum => list.Distinct().Order().ToValueList();
}
