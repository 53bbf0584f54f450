namespace Dunning.Samples;

/// <summary>A code as it stands in approved texts: the name with a small first letter.</summary>
internal static class Codes
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return $"{char.ToLowerInvariant(name[0])}{name[1..]}";
    }
}
