using System.Text.Json;
using Dunning.Diagnostics;

namespace Dunning.Json;

/// <summary>An object whose members the author names: their order means nothing to a reader, and is kept.</summary>
/// <typeparam name="T">The type of the values, each of which bears its name.</typeparam>
/// <param name="words">What the documentation calls it.</param>
/// <param name="value">The format of a value.</param>
/// <param name="name">How a value gets its name, and gives it.</param>
internal sealed class MapFormat<T>(string words, Format<T> value, Lens<T, string> name) : Format<ValueList<T>>
{
    public override string Words => words;

    public override string Sample => $"{{\"name\": {value.Sample}}}";

    protected override ProblemTemplate Wanted => ProblemTemplate.Of($"an object such as {Sample}");

    public override Table? Part => value.Part;

    public override bool TryRead(JsonElement json, Reading reading, out ValueList<T> values)
    {
        values = [];
        if (json.ValueKind is not JsonValueKind.Object)
        {
            reading.Add(WrongType(json));
            return false;
        }

        var found = new List<T>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            reading.Enter(Fault.Shorten(property.Name));
            if (!names.Add(property.Name))
            {
                reading.Add(Fault.Twice(property.Name));
            }
            else if (value.TryRead(property.Value, reading, out var one))
            {
                found.Add(name.Set(one, property.Name));
            }

            reading.Leave();
        }

        values = found.ToValueList();
        return true;
    }

    public override void Write(ValueList<T> values, Writing writing)
    {
        writing.Json.WriteStartObject();
        foreach (var one in values)
        {
            writing.Json.WritePropertyName(name.Get(one));
            value.Write(one, writing);
        }

        writing.Json.WriteEndObject();
    }

    public override void Describe(Utf8JsonWriter schema, bool orNull)
    {
        DescribeType(schema, orNull, "object");
        schema.WriteStartObject("additionalProperties");
        value.Describe(schema, orNull: false);
        schema.WriteEndObject();
    }
}
