using System.Buffers;
using System.Text.Json;
using Dunning.Diagnostics;

namespace Dunning.Json;

/// <summary>
/// A list. Mostly its order means nothing; it is then written in one order, whatever order it came in.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="element">The format of an element.</param>
/// <param name="order">
/// An order that reads better than the order of the bytes: it tells all values apart, or none, which keeps their order.
/// </param>
internal sealed class ListFormat<T>(Format<T> element, Comparison<T>? order = null) : Format<ValueList<T>>
{
    /// <summary>Gets whether one without elements is unsound, which the schema says and the check refuses.</summary>
    public bool IsNeverEmpty { get; init; }

    public override string Words => $"a list: {element.Words}";

    public override string Sample => $"[{element.Sample}]";

    protected override ProblemTemplate Wanted => ProblemTemplate.Of($"a list such as {Sample}");

    public override Table? Part => element.Part;

    /// <summary>Reads the elements. One that cannot be read is left out; the others are still looked at.</summary>
    public override bool TryRead(JsonElement json, Reading reading, out ValueList<T> value)
    {
        value = [];
        if (json.ValueKind is not JsonValueKind.Array)
        {
            reading.Add(WrongType(json));
            return false;
        }

        var found = new List<T>(json.GetArrayLength());
        var index = 0;
        foreach (var part in json.EnumerateArray())
        {
            reading.Enter(index++);
            if (element.TryRead(part, reading, out var one))
            {
                found.Add(one);
            }

            reading.Leave();
        }

        value = found.ToValueList();
        return true;
    }

    public override void Write(ValueList<T> value, Writing writing)
    {
        writing.Json.WriteStartArray();
        if (value.Count > 1 && order is null)
        {
            WriteSorted(value, writing);
        }
        else
        {
            foreach (var one in InOrder(value))
            {
                element.Write(one, writing);
            }
        }

        writing.Json.WriteEndArray();
    }

    public override void Describe(Utf8JsonWriter schema, bool orNull)
    {
        DescribeType(schema, orNull, "array");
        if (IsNeverEmpty)
        {
            schema.WriteNumber("minItems", 1);
        }

        schema.WriteStartObject("items");
        element.Describe(schema, orNull: false);
        schema.WriteEndObject();
    }

    private IEnumerable<T> InOrder(ValueList<T> value) =>
        order is null ? value : value.Order(Comparer<T>.Create(order));

    // Elements with equal bytes are equal, so this order is total, and it holds for elements of any type.
    private void WriteSorted(ValueList<T> value, Writing writing)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var places = new (int Start, int Length)[value.Count];
        using (var json = Writing.To(bytes))
        {
            for (var i = 0; i < places.Length; i++)
            {
                var start = bytes.WrittenCount;
                element.Write(value[i], writing with { Json = json });
                json.Flush();
                json.Reset();
                places[i] = (start, bytes.WrittenCount - start);
            }
        }

        Array.Sort(places, (left, right) => BytesOf(left).SequenceCompareTo(BytesOf(right)));
        foreach (var place in places)
        {
            writing.Json.WriteRawValue(BytesOf(place), skipInputValidation: true);
        }

        ReadOnlySpan<byte> BytesOf((int Start, int Length) place) => bytes.WrittenSpan.Slice(place.Start, place.Length);
    }
}
