using NodaTime;

namespace Dunning.Tests.Generated;

/// <summary>
/// Valid snapshots of every shape, made from plain numbers: all members of all objects occur, days lie around
/// <see cref="Today"/>, and most debtors owe something that is overdue.
/// </summary>
internal static class Snapshots
{
    /// <summary>The day around which everything lies; a Tuesday.</summary>
    public static readonly LocalDate Today = new(2026, 2, 10);

    private const int RowsMax = 9;

    public static AsOf AsOf => AsOf.On(Today);

    /// <summary>Makes a snapshot with at most nine rows of each sort.</summary>
    public static DebtorSnapshot Make(Plain plain) => Make(plain, RowsMax);

    /// <summary>Makes a snapshot in which no list holds more than one row, so that order means nothing.</summary>
    public static DebtorSnapshot MakeNarrow(Plain plain) => Make(plain, rowsMax: 1);

    /// <summary>Makes the same snapshots each time, for what must be seen in a whole portfolio.</summary>
    public static IEnumerable<DebtorSnapshot> Many(int count, int seed = 1)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(_ => Make(new Plain(Row(), Rows(), Rows(), Rows(), Rows())));

        int[][] Rows() => [.. Enumerable.Range(0, random.Next(6)).Select(_ => Row())];

        int[] Row() => [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => random.Next(100))];
    }

    private static DebtorSnapshot Make(Plain plain, int rowsMax)
    {
        var facts = DebtorRows.Make(new(plain.Debtor), rowsMax);
        facts = ReceivableRows.Add(facts, Rows(plain.Receivables, rowsMax));
        facts = ArrangementRows.Add(facts, Rows(plain.Arrangements, rowsMax), rowsMax);
        var contacts = Rows(plain.Contacts, rowsMax).Select(row => ContactRows.Make(row, facts)).ToValueList();
        return new()
        {
            Facts = facts with { Contacts = contacts },
            History = HistoryRows.Make(facts, Rows(plain.History, rowsMax)),
        };
    }

    private static List<Dice> Rows(int[][] rows, int rowsMax) => [.. rows.Take(rowsMax).Select(row => new Dice(row))];
}
