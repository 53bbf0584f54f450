using System.Text;

namespace Dunning.Fuzz;

/// <summary>A reader of text from outside.</summary>
internal abstract class Target
{
    public static readonly IReadOnlyList<Target> All = [new PolicyTarget(), new SnapshotTarget()];

    private string[]? _words;

    public abstract string Name { get; }

    /// <summary>Gets good inputs.</summary>
    public IReadOnlyList<byte[]> Seeds => field ??= Load(Name);

    /// <summary>Gets the words of good inputs: names and values that lead a reader further than noise.</summary>
    public IReadOnlyList<string> Words => _words ??= [.. Seeds
        .SelectMany(seed => Encoding.UTF8.GetString(seed).Split('"').Where((_, i) => i % 2 == 1))
        .Distinct()
        .Order(StringComparer.Ordinal)];

    /// <summary>Reads an input, and does with what was read whatever must never fail.</summary>
    /// <returns>Whether it was good.</returns>
    public abstract bool Read(byte[] input);

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

    private static void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
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
