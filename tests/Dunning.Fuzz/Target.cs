using System.Text;
using System.Text.RegularExpressions;
using Dunning.Testing;

namespace Dunning.Fuzz;

/// <summary>A reader of text from outside.</summary>
internal abstract class Target
{
    public static readonly IReadOnlyList<Target> All = [new PolicyTarget(), new SnapshotTarget(), new StoryTarget()];

    private string[]? _words;

    public abstract string Name { get; }

    /// <summary>Gets good inputs.</summary>
    public IReadOnlyList<byte[]> Seeds => field ??= Load(Name);

    /// <summary>Gets the words of good inputs: names and values that lead a reader further than noise.</summary>
    public IReadOnlyList<string> Words => _words ??= [.. Seeds
        .SelectMany(seed => Separate(Encoding.UTF8.GetString(seed)).Where((_, i) => i % 2 == 1))
        .Distinct()
        .Order(StringComparer.Ordinal)];

    /// <summary>Takes a text apart so that every second part is a word.</summary>
    public virtual string[] Separate(string text) => text.Split('"');

    /// <summary>Puts the parts together again.</summary>
    public virtual string Join(string[] parts) => string.Join('"', parts);

    /// <summary>Reads an input, and does with what was read whatever must never fail.</summary>
    /// <returns>Whether it was good.</returns>
    public abstract bool Read(byte[] input);

    protected static void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }

    private static byte[][] Load(string name)
    {
        var assembly = typeof(Target).Assembly;
        return
        [
            .. from resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
               where resource.StartsWith($"{name}/", StringComparison.Ordinal)
               from part in Parts(resource)
               select part,
        ];

        // A file of facts has one on each line.
        IEnumerable<byte[]> Parts(string resource)
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var reader = new StreamReader(stream);
            var text = reader.ReadToEnd();
            return (name == "snapshot" ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [text])
                .Select(Encoding.UTF8.GetBytes);
        }
    }
}

/// <summary>Policy files: what is good is written and read again, and has the same revision.</summary>
internal sealed class PolicyTarget : Target
{
    public override string Name => "policy";

    public override bool Read(byte[] input)
    {
        var read = PolicyJson.Read(input, "fuzz.json");
        foreach (var problem in read.Problems)
        {
            Expect(problem.Id.StartsWith("DUN1", StringComparison.Ordinal), problem.ToString());
            Expect(problem.ToString().Length < 4_000, "a problem is longer than anybody reads");
        }

        if (!read.TryGet(out var policy))
        {
            Expect(read.Problems.Count > 0, "neither a policy nor a problem");
            return false;
        }

        var again = PolicyJson.Read(Encoding.UTF8.GetBytes(PolicyJson.ToText(policy)), "again.json");
        Expect(again.TryGet(out var same) && same.Revision == policy.Revision, "it is not read as it was written");
        return true;
    }
}

/// <summary>Snapshots: what is good is decided by.</summary>
internal sealed class SnapshotTarget : Target
{
    private static readonly DunningEngine Engine = new(DunningPolicy.Default);
    private static readonly AsOf Day = AsOf.On(new NodaTime.LocalDate(2026, 2, 10));

    public override string Name => "snapshot";

    public override bool Read(byte[] input)
    {
        if (!SnapshotJson.Read(input).TryGet(out var snapshot))
        {
            return false;
        }

        _ = Engine.Explain(snapshot, Day).ToString();
        return true;
    }
}

/// <summary>Stories: what is good is run, a few of them, for that takes a while.</summary>
internal sealed partial class StoryTarget : Target
{
    public override string Name => "story";

    // Words and what stands between them.
    public override string[] Separate(string text) => Parts().Split(text);

    public override string Join(string[] parts) => string.Concat(parts);

    public override bool Read(byte[] input)
    {
        var story = CaseFile.Parse(input, "fuzz.case");
        foreach (var problem in story.Problems)
        {
            Expect(problem.Id.StartsWith("DUN31", StringComparison.Ordinal), problem.ToString());
        }

        if (story.Problems.IsEmpty && input.Length % 8 == 0)
        {
            _ = story.Run(DunningPolicy.Default).Approved;
        }

        return story.Problems.IsEmpty;
    }

    [GeneratedRegex("([A-Za-z0-9.-]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}
