namespace Dunning.Cli;

/// <summary>A line of facts.</summary>
/// <param name="Order">Its place among the lines that are not blank, from 0.</param>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Utf8">Its bytes without the end of the line, or <see langword="null"/> if it is too long.</param>
internal readonly record struct FactsLine(long Order, long Number, ReadOnlyMemory<byte>? Utf8);
