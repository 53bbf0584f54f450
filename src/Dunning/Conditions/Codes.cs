namespace Dunning;

/// <summary>
/// The codes of closed values as texts: camelCase words, the same in conditions, JSON and explanations.
/// </summary>
internal static class Codes
{
    public static string Of<T>(T value)
        where T : struct, Enum
        => All<T>.Codes.TryGetValue(value, out var code)
            ? code
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a member.");

    /// <summary>Finds the value of a code, or <see langword="null"/>.</summary>
    public static T? Find<T>(string code)
        where T : struct, Enum
    {
        foreach (var (value, known) in All<T>.Codes)
        {
            if (string.Equals(known, code, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    private static class All<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Codes =
            Enum.GetNames<T>().ToDictionary(Enum.Parse<T>, name => $"{char.ToLowerInvariant(name[0])}{name[1..]}");
    }
}
