namespace Dunning.Tests.Generated;

/// <summary>Makes choices from plain numbers: one after another, and again from the first where they run out.</summary>
/// <remarks>
/// A zero always means the first choice, and so does an empty array: a value that is made this way gets simpler with
/// the numbers, and that is how it shrinks. Other numbers are mixed, so that a few of them make many choices.
/// </remarks>
internal sealed class Dice(IReadOnlyList<int> numbers)
{
    private int _next;

    /// <summary>A number from 0 to, not including, the limit.</summary>
    public int Below(int limit) => numbers.Count == 0 ? 0 : (int)(Next() % (uint)limit);

    /// <summary>Yes in one of so many throws.</summary>
    public bool OneIn(int throws) => Below(throws) == throws - 1;

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    public T Of<T>()
        where T : struct, Enum => Of<T>(Enum.GetValues<T>());

    /// <summary>A value in one of so many throws, else null.</summary>
    public T? Maybe<T>(int throws, Func<T> make)
        where T : struct => OneIn(throws) ? make() : null;

    /// <inheritdoc cref="Maybe{T}(int, Func{T})"/>
    public T? MaybeOf<T>(int throws, Func<T> make)
        where T : class => OneIn(throws) ? make() : null;

    private uint Next()
    {
        var number = (uint)Math.Abs((long)numbers[_next % numbers.Count]);
        _next++;
        return number == 0 ? 0 : Mixed(number + ((uint)_next * 0x9E3779B9));
    }

    private static uint Mixed(uint number)
    {
        number = (number ^ (number >> 16)) * 0x85EBCA6B;
        number = (number ^ (number >> 13)) * 0xC2B2AE35;
        return number ^ (number >> 16);
    }
}
