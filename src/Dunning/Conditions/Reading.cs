using System.Runtime.InteropServices;

namespace Dunning.Conditions;

/// <summary>The value of a fact on a day, or that it is not known.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Reading
{
    private Reading(long number, long of, string? text, IReadOnlyList<string>? texts)
    {
        IsKnown = true;
        Number = number;
        Of = of;
        Text = text;
        Texts = texts;
    }

    public static Reading Unknown => default;

    public bool IsKnown { get; }

    /// <summary>Gets a number, minor units, a day number, 1 for yes, or the numerator of a share.</summary>
    public long Number { get; }

    /// <summary>Gets the denominator of a share, so that 11 of 12 compares exactly; else 1.</summary>
    public long Of { get; }

    public string? Text { get; }

    public IReadOnlyList<string>? Texts { get; }

    public static Reading Whole(long number) => new(number, 1, null, null);

    public static Reading Whole(long? number) => number is { } known ? Whole(known) : Unknown;

    public static Reading Share(long part, long whole) => whole > 0 ? new(part, whole, null, null) : Unknown;

    public static Reading Flag(bool? flag) => flag is { } known ? Whole(known ? 1 : 0) : Unknown;

    public static Reading Code(string? text) => text is null ? Unknown : new(0, 1, text, null);

    public static Reading Set(IReadOnlyList<string> texts) => new(0, 1, null, texts);
}

/// <summary>Kleene's three values, ordered so that "all" is the least and "any" the greatest.</summary>
internal enum Truth
{
    False = 0,
    Unknown = 1,
    True = 2,
}
