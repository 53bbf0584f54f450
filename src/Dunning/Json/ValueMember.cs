using System.Text.Json;

namespace Dunning.Json;

/// <summary>A member that holds a value of a format.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
internal sealed class ValueMember<T, TValue>(string name, string meaning) : Member<T>(name, meaning)
{
    private static readonly EqualityComparer<TValue> Same = EqualityComparer<TValue>.Default;

    public required Format<TValue> Value { get; init; }

    public required Lens<T, TValue> Lens { get; init; }

    /// <summary>Gets an object without anything: what a reader takes when the member is left out.</summary>
    public required T Blank { get; init; }

    public required bool Required { get; init; }

    public override bool IsRequired => Required;

    public override Format Format => Value;

    public override string Default => !IsRequired && Value is Scalar<TValue> scalar && Lens.Get(Blank) is { } value
        ? scalar.Print(value, default)
        : "";

    public override T Read(T into, JsonElement json, Reading reading)
    {
        if (json.ValueKind is JsonValueKind.Null && !IsRequired)
        {
            return into;
        }

        reading.Enter(Name);
        var isRead = Value.TryRead(json, reading, out var value);
        reading.Leave();
        return isRead ? Lens.Set(into, value!) : into;
    }

    public override void Write(T from, Writing writing)
    {
        var value = Lens.Get(from);
        if (IsRequired || !Same.Equals(value, Lens.Get(Blank)))
        {
            writing.Json.WritePropertyName(Encoded);
            Value.Write(value, writing);
        }
    }

    public override Setter<T>? Find(string path) => (path, Value) switch
    {
        ("", Scalar<TValue> scalar) => new(scalar, text => Parse(scalar, text)),
        (not "", Shape<TValue> shape) when shape.Find(path) is { } part =>
            new(part.Format, text => Lift(shape, part.Parse(text))),
        _ => null,
    };

    private Setting<T> Parse(Scalar<TValue> scalar, string text)
    {
        if (text.Length == 0 && !IsRequired)
        {
            return new(into => Lens.Set(into, Lens.Get(Blank)), "");
        }

        var fault = scalar.Parse(text, out var value);
        return fault is null
            ? new(into => Lens.Set(into, value), scalar.Print(value, default))
            : new(into => into, text, fault);
    }

    private Setting<T> Lift(Shape<TValue> shape, Setting<TValue> inner) => new(
        into => Lens.Set(into, inner.Apply(Lens.Get(into) ?? shape.Blank)),
        inner.Printed,
        inner.Fault);
}

/// <summary>A member of a part that is written as if it belonged to the whole.</summary>
/// <typeparam name="T">The type of the whole.</typeparam>
/// <typeparam name="TPart">The type of the part.</typeparam>
internal sealed class LiftedMember<T, TPart>(Member<TPart> member, Lens<T, TPart> lens)
    : Member<T>(member.Name, member.Meaning)
{
    public override bool IsRequired => member.IsRequired;

    public override string Default => member.Default;

    public override Format Format => member.Format;

    public override T Read(T into, JsonElement json, Reading reading) =>
        lens.Set(into, member.Read(lens.Get(into), json, reading));

    public override void Write(T from, Writing writing) => member.Write(lens.Get(from), writing);

    public override Setter<T>? Find(string path) => member.Find(path) is { } part
        ? new(part.Format, text => Lift(part.Parse(text)))
        : null;

    private Setting<T> Lift(Setting<TPart> inner) =>
        new(into => lens.Set(into, inner.Apply(lens.Get(into))), inner.Printed, inner.Fault);
}
