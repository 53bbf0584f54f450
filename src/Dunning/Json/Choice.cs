using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dunning.Diagnostics;

namespace Dunning.Json;

/// <summary>A closed choice, written as a word: the name in C# with a small first letter.</summary>
/// <typeparam name="T">The type of the choice.</typeparam>
internal sealed class Choice<T> : Scalar<T>
    where T : struct, Enum
{
    private readonly string[] _words;
    private readonly T[] _values;

    /// <summary>Makes the words of a choice.</summary>
    /// <param name="left">Values that cannot be written, such as "none".</param>
    public Choice(params ReadOnlySpan<T> left)
    {
        var without = left.ToArray();
        _values = [.. Enum.GetValues<T>().Where(value => !without.Contains(value))];
        _words = [.. _values.Select(value => WordOf(Enum.GetName(value)!))];
    }

    public override string Words => $"one of {string.Join(", ", _words.Select(word => $"`{word}`"))}";

    public override string Sample => $"\"{_words[0]}\"";

    public override bool TryRead(JsonElement json, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var fault = json.ValueKind is JsonValueKind.String ? Parse(json.GetString()!, out value) : WrongType(json);
        if (fault is not null)
        {
            reading.Add(fault);
        }

        return fault is null;
    }

    public override void Write(T value, Writing writing) => writing.Json.WriteStringValue(Print(value, default));

    public override Fault? Parse(string text, out T value)
    {
        var index = Array.IndexOf(_words, text);
        value = index < 0 ? default : _values[index];
        return index >= 0
            ? null
            : new(
                "DUN2107",
                $"{Fault.Quote(text)} is not known here.{Spelling.DidYouMean(text, _words)} Write {Listing}.");
    }

    public override string Print(T value, Currency currency) =>
        Array.IndexOf(_values, value) is >= 0 and var index ? _words[index] : value.ToString();

    public override void Describe(Utf8JsonWriter schema, bool orNull)
    {
        schema.WriteStartArray("enum");
        foreach (var word in _words)
        {
            schema.WriteStringValue(word);
        }

        if (orNull)
        {
            schema.WriteNullValue();
        }

        schema.WriteEndArray();
    }

    protected override ProblemTemplate Wanted => Listing;

    public override ProblemTemplate Listing => _words.Length == 1
        ? ProblemTemplate.Of($"{_words[0]}")
        : ProblemTemplate.Of($"{string.Join(", ", _words[..^1])} or {_words[^1]}");

    private static string WordOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
