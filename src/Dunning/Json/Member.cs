using System.Text.Json;

namespace Dunning.Json;

/// <summary>One row of the table of an object: all that is known of one member.</summary>
/// <param name="name">The name in JSON.</param>
/// <param name="meaning">A sentence on what it means.</param>
internal abstract class Member(string name, string meaning)
{
    public string Name => name;

    public string Meaning => meaning;

    public abstract bool IsRequired { get; }

    /// <summary>Gets what a reader takes when it is left out, as a text, or "" for "not known, none".</summary>
    public abstract string Default { get; }

    public abstract Format Format { get; }

    /// <summary>Gets the name as it is written.</summary>
    public JsonEncodedText Encoded { get; } = JsonEncodedText.Encode(name);
}

/// <inheritdoc/>
/// <typeparam name="T">The type of the object.</typeparam>
internal abstract class Member<T>(string name, string meaning) : Member(name, meaning)
{
    /// <summary>Gives an object with the member as it stands in JSON; unchanged where that cannot be read.</summary>
    public abstract T Read(T into, JsonElement json, Reading reading);

    /// <summary>Writes name and value, or nothing if the reader would take the same by itself.</summary>
    public abstract void Write(T from, Writing writing);

    /// <summary>Finds how to set it, or a part of it, from a plain text.</summary>
    /// <param name="path">What follows the name: "" for itself, or the path of a part.</param>
    /// <returns>The way, or <see langword="null"/> if that is no plain value.</returns>
    public abstract Setter<T>? Find(string path);
}

/// <summary>How to get a part of a value, and how to give a value with another part.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TPart">The type of the part.</typeparam>
/// <param name="Get">Gets the part.</param>
/// <param name="Set">Gives the value with another part.</param>
internal sealed record Lens<T, TPart>(Func<T, TPart> Get, Func<T, TPart, T> Set);

/// <summary>Sets something from a plain text.</summary>
/// <typeparam name="T">The type that it is set in.</typeparam>
/// <param name="Format">The format of the text.</param>
/// <param name="Parse">Reads a text; an empty one takes the value away.</param>
internal sealed record Setter<T>(Format Format, Func<string, Setting<T>> Parse);

/// <summary>A text that was read: what to do with it, or what is wrong.</summary>
/// <typeparam name="T">The type that it is set in.</typeparam>
/// <param name="Apply">Gives a value in which it is set.</param>
/// <param name="Printed">The text as the library writes it.</param>
/// <param name="Fault">What is wrong, or <see langword="null"/>.</param>
internal sealed record Setting<T>(Func<T, T> Apply, string Printed, Fault? Fault = null);
