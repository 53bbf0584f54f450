namespace Dunning.Cli;

/// <summary>A policy that the command line names: one of the command's own, or a file.</summary>
/// <param name="Name">The name, or the path.</param>
/// <param name="Policy">The policy, or null if there are problems.</param>
/// <param name="Problems">All that is wrong with it, each at its line and column.</param>
/// <param name="Warnings">Advice, each at its line and column; it can be used all the same.</param>
internal sealed record PolicySource(
    string Name, DunningPolicy? Policy, ValueList<Problem> Problems, ValueList<Problem> Warnings)
{
    /// <summary>The most bytes of a policy file: 1 MiB.</summary>
    public const int BytesMax = 1 << 20;

    /// <summary>Finds a policy by its name, else reads the file of that path.</summary>
    /// <param name="text">A name; or a path, which has a separator or ends in .json.</param>
    /// <param name="where">What problems call the part of the command line.</param>
    /// <exception cref="NotRunException">There is no such policy, or the file cannot be read.</exception>
    public static PolicySource Find(string text, string where)
    {
        if (NamedPolicies.Find(text) is { } named)
        {
            return new(named.Name, named.Build(), [], []);
        }

        if (!IsPath(text))
        {
            throw new NotRunException(NotKnown(text, where));
        }

        return Read(text);
    }

    /// <summary>Gets the law pack, where the file is one, or null.</summary>
    public LawPack? Pack { get; private init; }

    /// <summary>
    /// Finds a policy by its name, else reads the file of that path, which may be a law pack as well.
    /// </summary>
    /// <param name="text">A name; or a path, which has a separator or ends in .json.</param>
    /// <param name="where">What problems call the part of the command line.</param>
    /// <param name="law">The law packs of the host's own, by which a policy is looked at that names packs.</param>
    /// <exception cref="NotRunException">There is no such policy, or the file cannot be read.</exception>
    public static PolicySource FindAny(string text, string where, ValueList<LawPack> law)
    {
        if (NamedPolicies.Find(text) is null && IsPath(text))
        {
            var bytes = BoundedFile.Read(text, BytesMax);
            if (PackSource.IsPack(bytes.Span))
            {
                var pack = PackSource.Of(bytes.Span, text);
                return new(text, null, pack.Problems, []) { Pack = pack.Pack };
            }

            return Of(bytes.Span, text, law);
        }

        return Find(text, where);
    }

    /// <summary>Reads the file of a policy.</summary>
    /// <exception cref="NotRunException">It cannot be read.</exception>
    public static PolicySource Read(string path) => Of(BoundedFile.Read(path, BytesMax).Span, path);

    private static PolicySource Of(ReadOnlySpan<byte> utf8, string path, ValueList<LawPack> law = default)
    {
        // A policy says itself by which packs it is looked at; those that come along need not be given.
        var read = PolicyJson.Read(utf8, path);
        if (read.TryGet(out var found)
            && !found.Jurisdictions.IsEmpty
            && LawPacks.Book(law, found.Jurisdictions.AsSpan()).TryGet(out var book))
        {
            read = PolicyJson.Read(utf8, path, book);
        }

        return new(path, read.TryGet(out var policy) ? policy : null, read.Problems, read.Warnings);
    }

    /// <summary>Finds a policy that is to be used, which it can be only without problems.</summary>
    /// <param name="text">A name or a path.</param>
    /// <param name="where">What problems call the part of the command line.</param>
    /// <exception cref="NotRunException">It cannot be used; every problem is named.</exception>
    public static DunningPolicy Use(string text, string where) => Find(text, where).Usable();

    /// <summary>Returns the policy. Warnings stay unsaid: who uses a policy did not ask for advice.</summary>
    /// <exception cref="NotRunException">It has problems; each is named.</exception>
    public DunningPolicy Usable() =>
        Policy ?? throw new NotRunException(Problems, FindingsText.Summary(this with { Warnings = [] }));

    private static bool IsPath(string text) =>
        text.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || text.Contains(Path.AltDirectorySeparatorChar, StringComparison.Ordinal)
        || text.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static Fault NotKnown(string text, string where)
    {
        var names = NamedPolicies.All.Select(known => known.Name).ToArray();
        return new(
            "DUN3002",
            where,
            $"\"{text}\" is no policy.{Spelling.DidYouMean(text, names)} There is {string.Join(", ", names)}; "
            + $"or name a file, as in ./policy.json.");
    }
}
