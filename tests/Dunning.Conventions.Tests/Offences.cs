namespace Dunning.Conventions;

/// <summary>How a convention test says what breaks the convention: all of it, one a line.</summary>
internal static class Offences
{
    public static void ShouldBeNone(this IEnumerable<string> found, string hint = "")
    {
        var all = found.ToArray();
        Assert.True(all.Length == 0, $"{hint}\n{string.Join('\n', all)}");
    }
}
