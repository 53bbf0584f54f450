namespace QuickStart.OpenItems;

/// <summary>One row of a file of comma-separated values.</summary>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Cells">Its cells, without the quotes around them.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
