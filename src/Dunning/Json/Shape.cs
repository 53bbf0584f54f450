using System.Text.Json;

namespace Dunning.Json;

/// <summary>An object of the snapshot: the one table that reader, writer, schema and documentation read.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <param name="name">The name in the schema and the documentation.</param>
/// <param name="meaning">A sentence on what it is.</param>
/// <param name="blank">An object without anything, which gives the members their defaults.</param>
internal sealed class Shape<T>(string name, string meaning, T blank) : Format<T>
{
    private readonly List<Member<T>> _members = [];

    public T Blank => blank;

    /// <summary>Gets how to begin an object, where it takes something from its surroundings.</summary>
    public Func<Reading, T> Begin { get; init; } = _ => blank;

    /// <summary>Gets the currency of its amounts, where it names one.</summary>
    public Func<T, Currency?> Currency { get; init; } = _ => null;

    public override string Words { get; } = Phrase(name);

    public override string Sample => $"{{\"{Foremost.Name}\": {Foremost.Format.Sample}, ...}}";

    public override Table Part => field ??= new(name, meaning, _members);

    private Member<T> Foremost => _members.Find(member => member.IsRequired) ?? _members[0];

    /// <summary>Adds a member that must be there.</summary>
    public Shape<T> Required<TValue>(string member, Format<TValue> format, string means, Lens<T, TValue> lens) =>
        Add(new ValueMember<T, TValue>(member, means) { Value = format, Lens = lens, Blank = blank, Required = true });

    /// <summary>Adds a member that may be left out, and is when it holds what the blank object holds.</summary>
    public Shape<T> Optional<TValue>(string member, Format<TValue> format, string means, Lens<T, TValue> lens) =>
        Add(new ValueMember<T, TValue>(member, means) { Value = format, Lens = lens, Blank = blank, Required = false });

    /// <summary>Adds all members of a part as members of this object.</summary>
    public Shape<T> Lifted<TPart>(Shape<TPart> part, Lens<T, TPart> lens)
    {
        foreach (var member in part._members)
        {
            Add(new LiftedMember<T, TPart>(member, lens));
        }

        return this;
    }

    public Shape<T> Add(Member<T> member)
    {
        _members.Add(member);
        return this;
    }

    /// <summary>Finds how to set a member, or a member of a part, from a plain text.</summary>
    /// <param name="path">Names joined by points.</param>
    public Setter<T>? Find(string path)
    {
        var point = path.IndexOf('.', StringComparison.Ordinal);
        var (head, rest) = point < 0 ? (path, "") : (path[..point], path[(point + 1)..]);
        return _members.Find(member => member.Name == head)?.Find(rest);
    }

    /// <summary>Reads an object. What is none at all gives the blank one, so that places in lists stay right.</summary>
    public override bool TryRead(JsonElement json, Reading reading, out T value)
    {
        value = Begin(reading);
        if (json.ValueKind is not JsonValueKind.Object)
        {
            reading.Add(WrongType(json));
            return true;
        }

        var seen = new Seen(_members);
        foreach (var property in json.EnumerateObject())
        {
            if (seen.Find(property, reading) is { } index)
            {
                value = _members[index].Read(value, property.Value, reading);
            }
        }

        seen.RequireAll(reading);
        return true;
    }

    public override void Write(T value, Writing writing)
    {
        var own = Currency(value) is { } currency ? writing with { Currency = currency } : writing;
        own.Json.WriteStartObject();
        foreach (var member in _members)
        {
            member.Write(value, own);
        }

        own.Json.WriteEndObject();
    }

    public override void Describe(Utf8JsonWriter schema, bool orNull)
    {
        if (!orNull)
        {
            schema.WriteString("$ref", $"#/$defs/{name}");
            return;
        }

        schema.WriteStartArray("anyOf");
        schema.WriteStartObject();
        schema.WriteString("$ref", $"#/$defs/{name}");
        schema.WriteEndObject();
        schema.WriteStartObject();
        schema.WriteString("type", "null");
        schema.WriteEndObject();
        schema.WriteEndArray();
    }

    /// <summary>The name as people say it: "an item history" of "itemHistory".</summary>
    private static string Phrase(string name)
    {
        var words = string.Concat(name.Select(Spaced));
        return name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? $"an {words}" : $"a {words}";
    }

    private static string Spaced(char c) => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}";
}
