using Dunning.Testing;

namespace Dunning.Cli;

/// <summary>Finds the policies that stories name.</summary>
/// <remarks>What the command line gives goes first, then a file by the story, then the command's own.</remarks>
internal sealed class StoryPolicies
{
    private const int ParentsMax = 2;
    private const int NameLengthMax = 100;

    private readonly Dictionary<string, DunningPolicy> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PolicySource> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DunningPolicy> _own = new(StringComparer.Ordinal);

    /// <summary>Takes the policies that the command line gives.</summary>
    /// <param name="texts">Names, and paths of files whose policies go by their own names.</param>
    /// <exception cref="NotRunException">One cannot be used, or two have the same name.</exception>
    public StoryPolicies(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var policy = PolicySource.Use(text, "--policy");
            if (!_given.TryAdd(policy.Name, policy) && _given[policy.Name].Revision != policy.Revision)
            {
                throw new NotRunException(new Fault(
                    "DUN3001",
                    "dunning",
                    $"--policy: two different policies have the name \"{policy.Name}\", so a story cannot say which it "
                    + $"means ({_given[policy.Name].Revision}, {policy.Revision}). Give one, or rename one."));
            }
        }
    }

    /// <summary>Gets the law packs that the command line gives.</summary>
    public ValueList<LawPack> Packs { get; init; }

    /// <summary>Gets the policies that the command line gives.</summary>
    public IEnumerable<DunningPolicy> Given => _given.Values;

    /// <summary>Runs a story by the policy that it names.</summary>
    /// <exception cref="NotRunException">The policy has problems or its file cannot be read.</exception>
    public CaseRun Run(CaseFile story) => story.Run(
        name => _given.GetValueOrDefault(name) ?? Beside(name, story.Path) ?? Own(name),
        _given.Keys.Concat(NamedPolicies.All.Select(policy => policy.Name)).Distinct(StringComparer.Ordinal),
        Packs);

    private DunningPolicy? Own(string name)
    {
        if (!_own.TryGetValue(name, out var policy) && NamedPolicies.Find(name) is { } named)
        {
            _own.Add(name, policy = named.Build());
        }

        return policy;
    }

    private DunningPolicy? Beside(string name, string story)
    {
        // A story comes from anywhere: its policy is a file of that name, never a path to elsewhere.
        if (name.Length > NameLengthMax || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            return null;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(story));
        for (var up = 0; up <= ParentsMax && folder is not null; up++)
        {
            var file = Path.Combine(folder, $"{name}.json");
            if (File.Exists(file))
            {
                return Read(file, Path.IsPathRooted(story)).Usable();
            }

            folder = Path.GetDirectoryName(folder);
        }

        return null;
    }

    private PolicySource Read(string file, bool isShownInFull)
    {
        if (!_read.TryGetValue(file, out var source))
        {
            var shown = isShownInFull ? file : Path.GetRelativePath(Directory.GetCurrentDirectory(), file);
            _read.Add(file, source = PolicySource.Read(shown));
        }

        return source;
    }
}
