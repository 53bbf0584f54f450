using System.Buffers;
using System.Text;
using Dunning.Json;
using Dunning.Policies;

namespace Dunning;

/// <summary>Reads and writes policies as JSON; docs/policies.md describes the form.</summary>
/// <remarks>
/// A file holds data only: no code, no expressions. What it leaves out has the default of its format number for good.
/// </remarks>
public static class PolicyJson
{
    /// <summary>Gets the JSON Schema (draft 2020-12) of the form: editors complete and check by it.</summary>
    public static string Schema => field ??= PolicySchema.Write();

    /// <summary>Reads a policy. No bytes make it throw.</summary>
    /// <param name="utf8">One JSON object in UTF-8: at most 1 MiB, nested at most 32 deep, every member known.</param>
    /// <param name="source">What problems call the file, such as its path.</param>
    /// <returns>The policy, or every problem at once, each at <c>source:line:column</c>.</returns>
    public static Checked<DunningPolicy> Read(ReadOnlySpan<byte> utf8, string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return PolicyReader.Read(utf8, source);
    }

    /// <summary>Reads a policy, and checks whether law lets its steps out. No bytes make it throw.</summary>
    /// <param name="utf8">One JSON object in UTF-8: at most 1 MiB, nested at most 32 deep, every member known.</param>
    /// <param name="source">What problems call the file, such as its path.</param>
    /// <param name="law">
    /// The law packs of the engine. Nothing is said of law where the policy names no pack, or one that is not there.
    /// </param>
    /// <returns>The policy, or every problem at once, each at <c>source:line:column</c>.</returns>
    public static Checked<DunningPolicy> Read(ReadOnlySpan<byte> utf8, string source, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(law);
        return PolicyReader.Read(utf8, source, law);
    }

    /// <summary>Writes a policy for people: in the order in which it was written, a step to a line.</summary>
    /// <param name="output">Where to write; UTF-8 with an end of line at the end.</param>
    /// <param name="policy">The policy. Reading what is written gives the same policy and revision.</param>
    public static void Write(IBufferWriter<byte> output, DunningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(policy);
        output.Write(Encoding.UTF8.GetBytes(ToText(policy)));
    }

    /// <summary>Returns a policy as <see cref="Write"/> writes it.</summary>
    /// <param name="policy">The policy.</param>
    public static string ToText(DunningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = Writing.To(bytes))
        {
            CanonicalPolicy.Write(PolicyText.Of(policy.Model), json);
        }

        return JsonLayout.Of(bytes.WrittenMemory);
    }
}
