using NodaTime;

namespace Dunning.Samples;

/// <summary>
/// One debtor over time, as the host knows him: facts that a script changes day by day, and what was done so far.
/// </summary>
internal sealed class Life(string name, DebtorFacts facts, Action<Life, LocalDate> script)
{
    /// <summary>Gets the first day of every life: Thursday, 1 January 2026.</summary>
    public static LocalDate Start { get; } = new(2026, 1, 1);

    /// <summary>Gets what kind of debtor it is, with the number of the life.</summary>
    public string Name { get; } = name;

    public DebtorFacts Facts { get; set; } = facts;

    public DunningHistory History { get; set; } = DunningHistory.None;

    /// <summary>Gets the acts so far, oldest first.</summary>
    public List<DunningAction> Acts { get; } = [];

    /// <summary>Gets the measures so far, oldest first.</summary>
    public List<MeasureAction> Measures { get; } = [];

    /// <summary>Gets from when the age of a debt counts for the script, where that is not its due date.</summary>
    public LocalDate AgesFrom { get; init; } = LocalDate.MinIsoValue;

    public DebtorSnapshot On(LocalDate day) =>
        new() { Facts = Facts with { PaymentsKnownUntil = day }, History = History };

    /// <summary>Lets the host and the debtor do what they do before the decision of a day.</summary>
    public void Live(LocalDate day)
    {
        Forget(day);
        script(this, day);
        Approve(day);
    }

    // The host keeps a bill for half a year, and for as long as it is open.
    private void Forget(LocalDate day)
    {
        var old = Facts.Receivables
            .Where(item => item.Paid == item.Amount && Age(item, day) >= 180)
            .Select(item => item.Id).ToHashSet();
        if (old.Count > 0)
        {
            Facts = Facts with
            {
                Receivables = Facts.Receivables.Where(item => !old.Contains(item.Id)).ToValueList(),
                Payments = Facts.Payments.Where(payment => !old.Contains(payment.Receivable!.Value)).ToValueList(),
                Holds = Facts.Holds.Where(hold => !hold.Receivables.Any(old.Contains)).ToValueList(),
                Promises = Facts.Promises.Where(promise => promise.By > day.PlusDays(-200)).ToValueList(),
                Plans = Facts.Plans.Where(plan => !plan.Receivables.Any(old.Contains)).ToValueList(),
                FailedCollections = Facts.FailedCollections
                    .Where(failure => !old.Contains(failure.Receivable!.Value)).ToValueList(),
            };
            History = History with
            {
                Items = History.Items.Where(item => !old.Contains(item.Receivable)).ToValueList(),
            };
        }
    }

    public void Issued(DunningHistory history, Decision decision)
    {
        History = history;
        Acts.AddRange(decision.Actions);
        Measures.AddRange(decision.Measures);
    }

    public IEnumerable<Receivable> Open => Facts.Receivables.Where(item => item.Amount > item.Paid);

    public int Age(Receivable item, LocalDate day) =>
        Period.DaysBetween(LocalDate.Max(item.DueOn, AgesFrom), day);

    public IEnumerable<Receivable> Overdue(LocalDate day) => Open.Where(item => item.DueOn < day);

    /// <summary>Pays each receivable at an age, in full.</summary>
    public void PayAt(LocalDate day, int age) => Pay(day, Open.Where(item => Age(item, day) >= age));

    public void Pay(LocalDate day, IEnumerable<Receivable> items)
    {
        foreach (var item in items.ToArray())
        {
            Pay(day, item, item.Amount - item.Paid);
        }
    }

    public void Pay(LocalDate day, Receivable item, decimal amount)
    {
        Change(item with { Paid = item.Paid + amount, InFlight = null });
        Facts = Facts with
        {
            Payments =
            [
                .. Facts.Payments,
                new() { On = day, Amount = amount, Receivable = item.Id, Currency = item.Currency },
            ],
        };
    }

    public void Change(Receivable item) => Facts = Facts with
    {
        Receivables = Facts.Receivables.Select(known => known.Id == item.Id ? item : known).ToValueList(),
    };

    public void Hold(Hold hold) => Facts = Facts with
    {
        Holds = [.. Facts.Holds.Where(known => known.Id != hold.Id), hold],
    };

    public bool WasAskedSince(LocalDate day) =>
        Acts.Exists(act => act.On >= day && act.Purpose is Purpose.Collect && act.Tone > Tone.Inform);

    // Three days after a person was asked to approve a measure it is in force. A hand-over, or the end of a contract,
    // takes the account out of our hands.
    private void Approve(LocalDate day)
    {
        foreach (var measure in Measures.Where(measure => measure.NeedsApproval && measure.On.PlusDays(3) == day))
        {
            Facts = Facts with
            {
                Measures =
                [
                    .. Facts.Measures,
                    new()
                    {
                        Name = measure.Measure,
                        State = MeasureState.Applied,
                        Since = day,
                        Account = measure.Case.Account,
                    },
                ],
            };
        }

        foreach (var measure in Measures.Where(IsHandOver).Where(measure => measure.On.PlusDays(3) == day))
        {
            Facts = Facts with
            {
                Accounts = Facts.Accounts
                    .Select(account => account.Id == measure.Case.Account
                        ? account with { State = AccountState.Placed, TransferredOn = day }
                        : account)
                    .ToValueList(),
            };
        }
    }

    private static bool IsHandOver(MeasureAction measure) =>
        measure.Measure is "legal-handover" or "return-to-creditor" or "terminate" or "end-contract";
}
