using System.Collections.Frozen;
using NodaTime;

namespace Dunning.Runs;

/// <summary>One contact of a run: a call, or the notices of one debtor by one channel on one day.</summary>
internal sealed class RunContact
{
    private RunContact(DunningAction[] actions)
    {
        Actions = [.. actions.OrderBy(action => action.Case, Comparer<CaseId>.Create(CaseId.Compare))];
        Totals = actions.Select(action => action.Total)
            .GroupBy(total => total.Currency)
            .ToFrozenDictionary(group => group.Key, group => group.Aggregate((one, other) => one + other));
    }

    /// <summary>Gets the acts, by case.</summary>
    public DunningAction[] Actions { get; }

    /// <summary>Gets what it asks for in each of its currencies.</summary>
    public FrozenDictionary<Currency, Money> Totals { get; }

    public CaseId Case => Actions[0].Case;

    public Channel Channel => Actions[0].Channel;

    public LocalDate On => Actions[0].On;

    /// <summary>Puts acts together that are one contact, in no order that means anything.</summary>
    public static RunContact[] Of(IEnumerable<DunningAction> actions) =>
    [
        .. actions.Where(action => action is SendNotice or CreateTask)
            .GroupBy(action => (action.Case.Debtor, action.Channel, action.On, Call: CallOf(action)))
            .Select(group => new RunContact([.. group])),
    ];

    // Calls are never joined, as in the arbitration of a day.
    private static CaseId? CallOf(DunningAction action) => action is CreateTask ? action.Case : null;
}
