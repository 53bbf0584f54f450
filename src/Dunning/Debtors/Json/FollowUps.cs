namespace Dunning.Debtors;

/// <summary>Leaves out contradictions that are only there because something could not be read.</summary>
internal static class FollowUps
{
    /// <summary>Which problems may come from a place elsewhere that could not be read.</summary>
    private static readonly HashSet<(string Id, string Place)> References =
    [
        ("DUN2004", "currency"), ("DUN2005", "currency"), ("DUN2005", "receivables.currency"),
        ("DUN2007", "receivables"), ("DUN2007", "receivables.id"), ("DUN2007", "parties"), ("DUN2007", "parties.id"),
        ("DUN2010", "settledItems"), ("DUN2007", "debtor"),
    ];

    public static IEnumerable<Problem> Without(List<Problem> unread, ValueList<Problem> found)
    {
        var rows = unread.Select(problem => RowOf(problem.Where)).ToHashSet();
        var places = unread.Select(problem => PlaceOf(problem.Where)).ToHashSet();
        var lists = rows.Where(row => row.EndsWith(']')).Select(row => row[..row.LastIndexOf('[')]).ToHashSet();
        return rows.Contains("snapshot") ? [] : found.Where(problem => !IsFollowUp(problem));

        bool IsFollowUp(Problem problem) =>
            rows.Contains(RowOf(problem.Where))
            || lists.Contains(problem.Where)
            || places.Any(place => References.Contains((problem.Id, place)));
    }

    /// <summary>The part of a place that names one row: "holds[2]" of "holds[2].until".</summary>
    private static string RowOf(string where)
    {
        var start = where.StartsWith("history.", StringComparison.Ordinal) ? "history.".Length : 0;
        var end = where.IndexOf('.', start);
        return end < 0 ? where : where[..end];
    }

    /// <summary>The place without the numbers of rows: "holds.until" of "holds[2].until".</summary>
    private static string PlaceOf(string where) =>
        string.Concat(where.Split('[', ']').Where((_, i) => i % 2 == 0));
}
