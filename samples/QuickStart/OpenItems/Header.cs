namespace QuickStart.OpenItems;

/// <summary>Where each column stands in a file.</summary>
internal sealed class Header
{
    private readonly CsvRow _row;
    private readonly Dictionary<Column, int> _places = [];

    private Header(CsvRow row) => _row = row;

    /// <summary>Gets the number of cells that each row should have.</summary>
    public int Width => _row.Cells.Count;

    /// <summary>Gets the headers of the file that no column has.</summary>
    public IEnumerable<string> NotRead => _row.Cells.Where((_, place) => !_places.ContainsValue(place));

    /// <summary>Finds the columns.</summary>
    /// <param name="row">The first row of the file.</param>
    /// <param name="names">The headers of columns that the file names otherwise.</param>
    /// <exception cref="UnreadableFileException">Columns are missing or stand twice; all are named.</exception>
    public static Header Of(CsvRow row, IReadOnlyDictionary<Column, string> names)
    {
        var header = new Header(row);
        var problems = Column.All.SelectMany(column => header.Find(column, names)).Concat(header.Misspelt()).ToList();
        if (problems.Count == 0)
        {
            return header;
        }

        problems.Add($"the file has the columns {string.Join(", ", row.Cells)}.");
        throw new UnreadableFileException(string.Join('\n', problems));
    }

    /// <summary>Returns the header of a column in this file.</summary>
    public string NameOf(Column column) => _row.Cells[_places[column]].Trim();

    /// <summary>Returns the place of a column, or null if the file does not have it.</summary>
    public int? PlaceOf(Column column) => _places.TryGetValue(column, out var place) ? place : null;

    private IEnumerable<string> Find(Column column, IReadOnlyDictionary<Column, string> names)
    {
        var isMapped = names.TryGetValue(column, out var mapped);
        var name = mapped ?? column.Name;
        var places = _row.Cells.Index().Where(cell => Same(cell.Item, name)).Select(cell => cell.Index).ToList();
        if (places.Count > 0)
        {
            _places[column] = places[0];
        }

        if (places.Count > 1)
        {
            yield return $"column \"{name}\" stands twice. Keep one of them.";
        }
        else if (places.Count == 0 && (isMapped || column.IsRequired))
        {
            yield return $"column \"{name}\" is missing.{Advice(column, name)}";
        }
    }

    private string Advice(Column column, string name) =>
        Near.To(name, _row.Cells.Where(cell => !Column.All.Any(known => Same(cell, known.Name)))) is { } near
            ? $" Did you mean \"{near.Trim()}\"? Then say --columns {column.Name}={near.Trim()}"
            : $" Add it, or name yours with --columns {column.Name}=HEADER";

    // An optional column with a slip of the pen would be left out in silence: a hold that nobody sees.
    private IEnumerable<string> Misspelt()
    {
        foreach (var cell in NotRead)
        {
            var optional = Column.All.Where(column => !column.IsRequired && !_places.ContainsKey(column));
            if (Near.To(cell, optional.Select(column => column.Name)) is { } near && cell.Length > 3)
            {
                yield return $"column \"{cell}\" is not known. Did you mean \"{near}\"? "
                    + $"Rename it, or say --columns {near}={cell}";
            }
        }
    }

    private static bool Same(string cell, string name) =>
        string.Equals(cell.Trim(), name, StringComparison.OrdinalIgnoreCase);
}
