using Dunning;
using NodaTime;

namespace QuickStart.OpenItems;

/// <summary>Makes a snapshot of the rows of one debtor, or names all that keeps it from being made.</summary>
internal sealed class DebtorRows(string debtor, IReadOnlyList<Row> rows, LocalDate paymentsKnownUntil)
{
    public (DebtorSnapshot Snapshot, SetAside? SetAside) Read()
    {
        foreach (var row in rows)
        {
            row.CheckWidth();
        }

        CheckRepeats();
        var items = rows.Select(row => new ItemRow(row)).ToList();
        var snapshot = new DebtorSnapshot { Facts = Facts(items), History = History(items) };
        var problems = rows.SelectMany(row => row.Problems).ToList();
        if (problems.Count == 0)
        {
            problems.AddRange(snapshot.FindProblems().Select(problem => Place.Of(problem, snapshot).In(rows)));
        }

        var because = problems.Distinct().OrderBy(problem => problem.Line).ToList();
        return (snapshot, because.Count == 0 ? null : new(debtor.Length > 0 ? debtor : "(no id)", because));
    }

    private DebtorFacts Facts(List<ItemRow> items) => new()
    {
        Debtor = debtor,
        Kind = RowOf(Column.Kind).Word<DebtorKind>(Column.Kind) ?? DebtorKind.Consumer,
        Contact = Contact(),
        Hardship = RowOf(Column.Hardship).Flag(Column.Hardship),
        SettledItems = RowOf(Column.Settled).Whole(Column.Settled),
        SettledOnTime = RowOf(Column.SettledOnTime).Whole(Column.SettledOnTime),
        Accounts = Accounts(),
        PaymentsKnownUntil = paymentsKnownUntil,
        Receivables = items.Select(item => item.Receivable).ToValueList(),
        Payments = items.Select(item => item.Payment).OfType<Payment>().ToValueList(),
        Holds = Holds().Concat(items.Select(item => item.Dispute).OfType<Hold>()).ToValueList(),
        Promises = items.Select(item => item.Promise).OfType<PromiseToPay>().ToValueList(),
        Plans = Plans(items),
        Contacts = Returned(),
    };

    private static DunningHistory History(List<ItemRow> items) => new()
    {
        Items = items.Select(item => item.History).OfType<ItemHistory>().ToValueList(),

        // One notice may be about several items: it stands on the row of each.
        Contacts = items.Select(item => item.Contact).OfType<ContactAttempt>()
            .GroupBy(contact => (contact.Case, contact.On, contact.Channel))
            .Select(group => group.MaxBy(contact => contact.Tone)! with
            {
                Receivables = group.SelectMany(contact => contact.Receivables).ToValueList(),
            })
            .ToValueList(),
    };

    private ContactProfile Contact()
    {
        var language = RowOf(Column.Language).Text(Column.Language);
        var zone = RowOf(Column.Zone).Text(Column.Zone);
        return new()
        {
            Reachable = RowOf(Column.Channels).Channels(Column.Channels),
            Language = language ?? ContactProfile.Unknown.Language,
            Zones = zone is null ? [] : [zone],
            Preference = new()
            {
                Channel = RowOf(Column.Prefers).Channel(Column.Prefers),
                Weekdays = RowOf(Column.Weekdays).Days(Column.Weekdays),
                NotBefore = RowOf(Column.CallFrom).Time(Column.CallFrom),
                NotAfter = RowOf(Column.CallUntil).Time(Column.CallUntil),
                WantsCall = RowOf(Column.WantsCall).Flag(Column.WantsCall) ?? false,
            },
        };
    }

    private IEnumerable<Hold> Holds()
    {
        var row = RowOf(Column.Hold);
        row.Need(Column.HoldFrom, Column.Hold);
        if (row.Word<HoldKind>(Column.Hold) is { } kind && RowOf(Column.HoldFrom).Date(Column.HoldFrom) is { } from)
        {
            var until = RowOf(Column.HoldUntil).Date(Column.HoldUntil);
            yield return new() { Id = "hold", Kind = kind, From = from, Until = until };
        }
    }

    private ValueList<Account> Accounts()
    {
        var accounts = new List<Account>();
        var given = rows.Where(row => row[Column.AccountState].Length > 0);
        foreach (var row in given.DistinctBy(row => row[Column.Account]))
        {
            row.Need(Column.Account, Column.AccountState);
            var state = row.Word<AccountState>(Column.AccountState) ?? AccountState.Active;
            accounts.Add(new() { Id = row[Column.Account], State = state });
        }

        return accounts.ToValueList();
    }

    private static ValueList<PaymentPlan> Plans(List<ItemRow> items) => items
        .Where(item => item.Plan is not null)
        .GroupBy(item => item.Plan!.Id)
        .Select(plan => plan.First().Plan! with
        {
            Receivables = plan.Select(item => item.Receivable.Id).ToValueList(),
        })
        .ToValueList();

    private ValueList<ContactAttempt> Returned() =>
        new[] { (Column.EmailBouncedOn, Channel.Email), (Column.MailReturnedOn, Channel.Letter) }
            .Select(returned => (On: RowOf(returned.Item1).Date(returned.Item1), By: returned.Item2))
            .Where(returned => returned.On is not null)
            .Select(returned => new ContactAttempt
            {
                On = returned.On!.Value,
                Channel = returned.By,
                Outcome = ContactOutcome.Returned,
            })
            .ToValueList();

    /// <summary>The row that says what a column of the debtor is: the first with a value in it.</summary>
    private Row RowOf(Column column) => rows.FirstOrDefault(row => row[column].Length > 0) ?? rows[0];

    // What is repeated must not change: nobody could say which of two languages or holds is right.
    private void CheckRepeats()
    {
        foreach (var column in Column.All.Where(column => column.About is not About.Item))
        {
            foreach (var same in rows.GroupBy(row => column.About is About.Account ? row[Column.Account] : ""))
            {
                CheckRepeats(column, [.. same.Where(row => row[column].Length > 0)]);
            }
        }
    }

    private static void CheckRepeats(Column column, List<Row> given)
    {
        foreach (var row in given.Where(row => row[column] != given[0][column]))
        {
            row.Note($"{column.Name} \"{row[column]}\" contradicts line {given[0].Line}: \"{given[0][column]}\"");
        }
    }
}
