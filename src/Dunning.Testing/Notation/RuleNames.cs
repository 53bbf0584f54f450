using System.Reflection;

namespace Dunning.Testing.Notation;

/// <summary>The names of all rules that give reasons.</summary>
internal static class RuleNames
{
    public static IReadOnlyCollection<string> All { get; } =
    [
        .. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(RuleId))
            .Select(field => ((RuleId)field.GetValue(null)!).Value)
            .Order(StringComparer.Ordinal),
    ];
}
