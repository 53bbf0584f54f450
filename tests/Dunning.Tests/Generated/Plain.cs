namespace Dunning.Tests.Generated;

/// <summary>The plain numbers that a snapshot is made from: one array for the debtor, and one for each row.</summary>
/// <param name="Debtor">For the debtor, his accounts and parties.</param>
/// <param name="Receivables">One array for each receivable, with its credit, payment and failed collection.</param>
/// <param name="Arrangements">One array for each hold, promise, plan or measure.</param>
/// <param name="Contacts">One array for each contact, made by Dunning or not.</param>
/// <param name="History">One array for each level, episode and intent.</param>
internal sealed record Plain(int[] Debtor, int[][] Receivables, int[][] Arrangements, int[][] Contacts, int[][] History)
{
    /// <summary>Returns the expression that makes it, to be copied from a failing test into a new one.</summary>
    public override string ToString() =>
        $"new({Text(Debtor)}, {Text(Receivables)}, {Text(Arrangements)}, {Text(Contacts)}, {Text(History)})";

    private static string Text(int[][] rows) => $"[{string.Join(", ", rows.Select(Text))}]";

    private static string Text(int[] row) => $"[{string.Join(", ", row)}]";
}
