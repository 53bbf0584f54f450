using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dunning.Diagnostics;

namespace Dunning.Json;

/// <summary>How values of a type stand in JSON: what reader, writer, schema and documentation have in common.</summary>
internal abstract class Format
{
    /// <summary>Gets what the documentation calls it: "date", "list of hold".</summary>
    public abstract string Words { get; }

    /// <summary>Gets what a person would write, as an example in a problem.</summary>
    public abstract string Sample { get; }

    /// <summary>Gets all that may stand there; null where that is no closed choice.</summary>
    public virtual ProblemTemplate? Listing => null;

    /// <summary>Gets what to write, in a problem.</summary>
    protected virtual ProblemTemplate Wanted => ProblemTemplate.Of($"{ProblemTemplate.Whole(Words)} such as {Sample}");

    /// <summary>Gets the object that it is or that it holds, or <see langword="null"/> for a plain value.</summary>
    public virtual Table? Part => null;

    /// <summary>Writes the members of its schema into an object that is open.</summary>
    /// <param name="schema">The schema that is being written.</param>
    /// <param name="orNull">Whether null is allowed as well.</param>
    public abstract void Describe(Utf8JsonWriter schema, bool orNull);

    /// <summary>Says that something else stands where a value of this format should.</summary>
    protected Fault WrongType(JsonElement json) =>
        new("DUN2105", $"{NameOf(json)} stands here; write {Wanted}.");

    /// <summary>Writes the schema's type, or types.</summary>
    protected static void DescribeType(Utf8JsonWriter schema, bool orNull, params ReadOnlySpan<string> types)
    {
        if (types.Length == 1 && !orNull)
        {
            schema.WriteString("type", types[0]);
            return;
        }

        schema.WriteStartArray("type");
        foreach (var type in types)
        {
            schema.WriteStringValue(type);
        }

        if (orNull)
        {
            schema.WriteStringValue("null");
        }

        schema.WriteEndArray();
    }

    private static ProblemTemplate NameOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => ProblemTemplate.Whole("an object"),
        JsonValueKind.Array => ProblemTemplate.Whole("a list"),
        JsonValueKind.String => ProblemTemplate.Of($"the text {Fault.Quote(json.GetString()!)}"),
        JsonValueKind.Number => ProblemTemplate.Of($"the number {Fault.Shorten(json.GetRawText())}"),
        _ => ProblemTemplate.Of($"{json.GetRawText()}"),
    };
}

/// <inheritdoc/>
/// <typeparam name="T">The type of the values.</typeparam>
internal abstract class Format<T> : Format
{
    /// <summary>Reads a value.</summary>
    /// <returns>Whether there is one; else what is wrong has been noted.</returns>
    public abstract bool TryRead(JsonElement json, Reading reading, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    public abstract void Write(T value, Writing writing);
}
