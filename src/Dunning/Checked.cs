using System.Diagnostics.CodeAnalysis;

namespace Dunning;

/// <summary>A value that was made of text or facts from outside, or else everything that is wrong with them.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Checked<T>
    where T : class
{
    private readonly T? _value;

    internal Checked(T value)
        : this(value, [])
    {
    }

    internal Checked(T value, ValueList<Problem> warnings)
    {
        _value = value;
        Problems = [];
        Warnings = warnings;
    }

    internal Checked(ValueList<Problem> problems, ValueList<Problem> warnings = default)
    {
        Problems = problems;
        Warnings = warnings;
    }

    /// <summary>Gets all errors, in the order of the input; empty when there is a value.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Gets advice, in the order of the input; there may be a value all the same.</summary>
    public ValueList<Problem> Warnings { get; }

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message lists every problem.</exception>
    public T Value => _value ?? throw new InvalidOperationException(string.Join('\n', Problems));

    /// <summary>Gives the value if there is one.</summary>
    /// <param name="value">The value, or <see langword="null"/> when there are problems.</param>
    public bool TryGet([NotNullWhen(true)] out T? value) => (value = _value) is not null;
}
