using System.Collections.Concurrent;
using System.Globalization;

namespace Dunning;

/// <summary>
/// The law packs that come with the library; their pages under packs/ say what is modelled and what is not.
/// </summary>
/// <remarks>
/// Data for contacts, periods and decisions with its sources. It is no legal advice and no claim of compliance: a
/// verdict that rests on a text that was not read says so.
/// </remarks>
public static class LawPacks
{
    private const string Prefix = "packs/";

    private static readonly ConcurrentDictionary<string, LawPack> Read = new(StringComparer.Ordinal);

    /// <summary>Gets the codes of the packs, in order.</summary>
    public static ValueList<string> Codes { get; } = typeof(LawPacks).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..].Split('/')[0])
        .Order(StringComparer.Ordinal)
        .ToValueList();

    /// <summary>Gets all packs, in the order of their codes.</summary>
    public static ValueList<LawPack> All => Codes.Select(Of).ToValueList();

    /// <summary>Finds a pack.</summary>
    /// <param name="code">The code, such as "de".</param>
    /// <exception cref="ArgumentException">There is no pack of that code.</exception>
    public static LawPack Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Codes.Contains(code)
            ? Read.GetOrAdd(code, Load)
            : throw new ArgumentException(
                $"There is no law pack \"{code}\". There are: {string.Join(", ", Codes)}. A pack of your own is read "
                    + "with PackJson.Read.",
                nameof(code));
    }

    /// <summary>Makes a book of packs, each with those that it lies over.</summary>
    /// <param name="codes">The codes, such as "de" and "eu"; none for all packs.</param>
    /// <exception cref="ArgumentException">There is no pack of one of the codes.</exception>
    public static LawBook Book(params ReadOnlySpan<string> codes)
    {
        var packs = new Dictionary<string, LawPack>(StringComparer.Ordinal);
        foreach (var code in codes.IsEmpty ? Codes.AsSpan() : codes)
        {
            for (var next = (string?)code; next is not null && !packs.ContainsKey(next);)
            {
                packs[next] = Of(next);
                next = packs[next].Over;
            }
        }

        return LawBook.Of([.. packs.Values]).Value;
    }

    /// <summary>Makes a book of a host's own packs, and of others, each with those that it lies over.</summary>
    /// <param name="own">The host's own packs, all of which are taken.</param>
    /// <param name="codes">
    /// The codes of packs besides, the host's own or those that come with the library. One that no pack has is left
    /// out: the engine names it, if the policy does.
    /// </param>
    /// <returns>The book, or everything that is wrong with the packs: one that comes with the library stays.</returns>
    public static Checked<LawBook> Book(ValueList<LawPack> own, params ReadOnlySpan<string> codes)
    {
        var packs = new Dictionary<string, LawPack>(StringComparer.Ordinal);
        foreach (var code in own.Select(pack => pack.Over ?? pack.Code).Concat(codes.ToArray()))
        {
            for (var next = (string?)code; next is not null && !packs.ContainsKey(next) && Codes.Contains(next);)
            {
                packs[next] = Of(next);
                next = packs[next].Over;
            }
        }

        return LawBook.Of([.. own, .. packs.Values]);
    }

    private static LawPack Load(string code)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{code}/pack.json");
        using var stream = typeof(LawPacks).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return PackJson.Read(bytes, name).Value;
    }
}
