using Dunning;
using NodaTime;

namespace QuickStart.OpenItems;

/// <summary>A debtor who is set aside, because something about him cannot be read.</summary>
/// <param name="Debtor">The debtor, "(no id)" where rows name none.</param>
/// <param name="Because">All that cannot be read, by line.</param>
internal sealed record SetAside(string Debtor, IReadOnlyList<Unreadable> Because);

/// <summary>How a file is to be read.</summary>
internal sealed record ReadingOptions
{
    public required LocalDate PaymentsKnownUntil { get; init; }

    public NumberForm Numbers { get; init; } = NumberForm.Either;

    public IReadOnlyDictionary<Column, string> Columns { get; init; } = new Dictionary<Column, string>();
}

/// <summary>The open items of all debtors, as a business system exports them: one row per item.</summary>
internal sealed class OpenItemsFile
{
    /// <summary>Gets the debtors who can be decided, by id.</summary>
    public required IReadOnlyList<DebtorSnapshot> Debtors { get; init; }

    /// <summary>Gets the others, by id.</summary>
    public required IReadOnlyList<SetAside> SetAside { get; init; }

    /// <summary>Gets the number of rows, those of debtors who are set aside included.</summary>
    public required int ItemCount { get; init; }

    /// <summary>Gets the headers of columns that are not read.</summary>
    public required IReadOnlyList<string> NotRead { get; init; }

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">What stands in it.</param>
    /// <param name="options">How to read it.</param>
    /// <exception cref="UnreadableFileException">It is no table, or a column is missing.</exception>
    public static OpenItemsFile Read(byte[] bytes, ReadingOptions options)
    {
        var rows = Table(bytes);
        var header = Header.Of(rows[0], options.Columns);
        var items = rows.Skip(1).Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        var debtors = items
            .Select(row => new Row(header, row, options.Numbers))
            .GroupBy(row => row[Column.Debtor], StringComparer.Ordinal)
            .OrderBy(debtor => debtor.Key, StringComparer.Ordinal)
            .Select(debtor => new DebtorRows(debtor.Key, [.. debtor], options.PaymentsKnownUntil).Read())
            .ToList();
        return new()
        {
            Debtors = [.. debtors.Where(debtor => debtor.SetAside is null).Select(debtor => debtor.Snapshot)],
            SetAside = [.. debtors.Select(debtor => debtor.SetAside).OfType<SetAside>()],
            ItemCount = items.Count,
            NotRead = [.. header.NotRead.Where(name => name.Length > 0)],
        };
    }

    private static IReadOnlyList<CsvRow> Table(byte[] bytes)
    {
        try
        {
            var rows = CsvText.Read(bytes);
            return rows.Count > 0 ? rows : throw new UnreadableFileException("the file is empty.");
        }
        catch (FormatException problem)
        {
            throw new UnreadableFileException(problem.Message, problem);
        }
    }
}
