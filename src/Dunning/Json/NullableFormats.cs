using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Dunning.Json;

/// <summary>Formats of values that may be missing. A missing value is left out, so it is never written.</summary>
internal static class NullableFormats
{
    public static Scalar<T?> OrNull<T>(this Scalar<T> format)
        where T : struct => new NullableScalar<T>(format);

    public static Format<T?> OrNull<T>(this Format<T> format)
        where T : struct => new NullableFormat<T>(format);

    /// <summary>The same for classes, where null is a value of the type already.</summary>
    public static Scalar<T?> OrNone<T>(this Scalar<T> format)
        where T : class => format!;

    /// <inheritdoc cref="OrNone{T}(Scalar{T})"/>
    public static Format<T?> OrNone<T>(this Format<T> format)
        where T : class => format!;

    private sealed class NullableScalar<T>(Scalar<T> format) : Scalar<T?>
        where T : struct
    {
        public override string Words => format.Words;

        public override string Sample => format.Sample;

        public override Table? Part => format.Part;

        public override Fault? Parse(string text, out T? value)
        {
            var fault = format.Parse(text, out var found);
            value = fault is null ? found : null;
            return fault;
        }

        public override string Print(T? value, Currency currency) =>
            value is { } found ? format.Print(found, currency) : "";

        public override bool TryRead(JsonElement json, Reading reading, [MaybeNullWhen(false)] out T? value)
        {
            var isRead = format.TryRead(json, reading, out var found);
            value = isRead ? found : null;
            return isRead;
        }

        public override void Write(T? value, Writing writing) => format.Write(value!.Value, writing);

        public override void Describe(Utf8JsonWriter schema, bool orNull) => format.Describe(schema, orNull);
    }

    private sealed class NullableFormat<T>(Format<T> format) : Format<T?>
        where T : struct
    {
        public override string Words => format.Words;

        public override string Sample => format.Sample;

        public override Table? Part => format.Part;

        public override bool TryRead(JsonElement json, Reading reading, [MaybeNullWhen(false)] out T? value)
        {
            var isRead = format.TryRead(json, reading, out var found);
            value = isRead ? found : null;
            return isRead;
        }

        public override void Write(T? value, Writing writing) => format.Write(value!.Value, writing);

        public override void Describe(Utf8JsonWriter schema, bool orNull) => format.Describe(schema, orNull);
    }
}
