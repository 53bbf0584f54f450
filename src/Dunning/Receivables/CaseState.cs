using Dunning.Debtors;

namespace Dunning.Receivables;

/// <summary>One case on one day: what is open, overdue, disputed, promised, and what may be asked for.</summary>
internal sealed class CaseState
{
    public CaseState(CaseTable table, DebtorTable debtor, DayBasis day)
    {
        Case = table;
        Debtor = debtor;
        Basis = day;
        Items = new ItemState[table.Items.Length];
    }

    public CaseTable Case { get; }

    public DebtorTable Debtor { get; }

    public DayBasis Basis { get; }

    public Day Today => Basis.Today;

    public ItemState[] Items { get; }

    /// <summary>Gets what is left of credits once they are taken off what is open.</summary>
    public long CreditLeft { get; set; }

    public Money Money(long minorUnits) => Dunning.Money.FromMinorUnits(minorUnits, Case.Id.Currency);

    public long Sum(Part part)
    {
        var sum = 0L;
        foreach (ref readonly var item in Items.AsSpan())
        {
            sum += part(item);
        }

        return sum;
    }

    public long Open => Sum(static (in item) => item.Item.Open);

    /// <summary>Gets what may be asked for today.</summary>
    public long Asked => Sum(static (in item) => item.Asked);

    /// <summary>What a step may ask for today; without a step what is overdue.</summary>
    public long AskedBy(Step? step) => Sum((in item) => item.AskedBy(step));

    public long Disputed => Sum(static (in item) => item.Disputed);

    /// <summary>
    /// Gets the overdue principal that may be asked for: what decides whether the case is in arrears.
    /// </summary>
    public long AskedPrincipal => Sum(static (in item) => item.Item.IsPrincipal ? item.Asked : 0);
}

/// <summary>What a sum takes of a receivable; by reference, because its state is large.</summary>
internal delegate long Part(in ItemState item);

/// <summary>
/// The day for which something is reckoned, the knowledge of payments then, and the rules at the boundaries.
/// </summary>
internal readonly record struct DayBasis(Day Today, Day? Known, PolicyOptions Options)
{
    /// <summary>Gets the calendar by which working days count.</summary>
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.MondayToFriday;

    /// <summary>Gets what law says to the contacts of the day.</summary>
    public Contacts.DayLaw Law { get; init; } = Contacts.DayLaw.None;

    /// <summary>Gets within what bounds plans are kept, or null where the policy has none.</summary>
    public PlanLimits? Plans { get; init; }

    /// <summary>Gets how many days the knowledge of payments lags behind the day; 0 where nothing is known.</summary>
    public int Lag => Known is { } known ? Today - known : 0;

    /// <summary>Gets by what the reason for arrears is inferred, or null for the default.</summary>
    public ArrearsModel? Arrears { private get; init; }

    public ArrearsModel Model => Arrears ?? ArrearsModel.Default;
}
