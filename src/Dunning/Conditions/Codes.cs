namespace Dunning;

/// <summary>The codes of closed values as texts: camelCase words, the same in conditions, JSON and explanations.</summary>
internal static class Codes
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = Enum.GetName(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, "Not a member.");
        return $"{char.ToLowerInvariant(name[0])}{name[1..]}";
    }

    /// <summary>Finds the value of a code, or <see langword="null"/>.</summary>
    public static T? Find<T>(string code)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Of(value), code, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }
}
