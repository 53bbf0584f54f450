using System.Globalization;
using System.Text.RegularExpressions;
using Dunning;

namespace QuickStart.OpenItems;

/// <summary>The row and column that a problem of the engine is about: it names a place in the facts instead.</summary>
internal sealed partial record Place(Problem Problem, ReceivableId? Item, Column? Column)
{
    public static Place Of(Problem problem, DebtorSnapshot snapshot)
    {
        var match = Path().Match(problem.Where);
        var (list, member) = (match.Groups["list"].Value, match.Groups["member"].Value);
        var index = match.Groups["index"] is { Success: true } group
            ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;
        var item = ItemOf(snapshot, list, index);
        return new(problem, item, ColumnOf(item is null ? $"{list}.{member}" : $"{list}.{member} of an item"));
    }

    public Unreadable In(IReadOnlyList<Row> rows)
    {
        // Of two rows with one id, the second is the one too many.
        var ofItem = rows.Where(row => Item is { } item && row[Column.Item] == item.Value).ToList();
        var row = ofItem.Count > 0
            ? ofItem[Column == Column.Item ? ^1 : 0]
            : rows.FirstOrDefault(row => Column is { } column && row[column].Length > 0) ?? rows[0];
        return new(row.Line, $"{Column?.Name ?? Problem.Where}: {Problem.Text.TrimEnd('.')} ({Problem.Id})");
    }

    private static ReceivableId? ItemOf(DebtorSnapshot snapshot, string list, int index) => list switch
    {
        "receivables" => snapshot.Receivables[index].Id,
        "payments" => snapshot.Facts.Payments[index].Receivable,
        "holds" => First(snapshot.Facts.Holds[index].Receivables),
        "promises" => First(snapshot.Facts.Promises[index].Receivables),
        "plans" => First(snapshot.Facts.Plans[index].Receivables),
        "history.items" => snapshot.History.Items[index].Receivable,
        "history.contacts" => First(snapshot.History.Contacts[index].Receivables),
        _ => null,
    };

    private static ReceivableId? First(ValueList<ReceivableId> ids) => ids.IsEmpty ? default(ReceivableId?) : ids[0];

    private static Column? ColumnOf(string place) => place switch
    {
        ".settledItems" => Column.Settled,
        ".settledOnTime" => Column.SettledOnTime,
        ".contact.zones" => Column.Zone,
        "receivables.id of an item" or "history.items. of an item" or "history.items" => Column.Item,
        "receivables.amount of an item" => Column.Amount,
        "receivables.paid of an item" => Column.Paid,
        "receivables.dueOn of an item" => Column.Due,
        "receivables.documentOn of an item" => Column.Invoiced,
        "receivables.inFlight.amount of an item" => Column.OnItsWay,
        "receivables.inFlight.expectedOn of an item" => Column.ExpectedOn,
        "payments.amount of an item" => Column.Paid,
        "payments.on of an item" => Column.PaidOn,
        "holds.amount of an item" => Column.Disputed,
        "holds.from of an item" => Column.DisputedOn,
        "holds.from" => Column.HoldFrom,
        "holds.until" => Column.HoldUntil,
        "promises.amount of an item" => Column.Promised,
        "promises.madeOn of an item" => Column.PromisedOn,
        "promises.by of an item" => Column.PromisedBy,
        "plans.agreedOn of an item" => Column.PlanAgreedOn,
        "history.items.rung of an item" => Column.Level,
        "history.items.on of an item" or "history.contacts.on of an item" => Column.LastNoticeOn,
        _ => null,
    };

    [GeneratedRegex(@"^(?:(?<list>[A-Za-z.]+)\[(?<index>[0-9]+)\]\.?)?(?<member>.*)$", RegexOptions.None, 1_000)]
    private static partial Regex Path();
}
