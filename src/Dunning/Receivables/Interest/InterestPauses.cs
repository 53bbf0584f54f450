using Dunning.Contacts;
using Dunning.Debtors;
using Dunning.Holds;
using Dunning.Promises;

namespace Dunning.Receivables.Interest;

/// <summary>The times in which a receivable bears no interest, in whole or in part, for good.</summary>
/// <remarks>
/// A hold of the debtor stops interest where it says so itself, or where law does, and a plan where it says so. Without
/// a word it goes on, as a debt that is late stays late. No word of the host sets interest going that law stops.
/// </remarks>
internal sealed class InterestPauses
{
    private readonly List<InterestPause> _all = [];
    private readonly List<(Day From, Day? Until, decimal Amount)> _parts = [];

    public InterestPauses(LawBook law, DebtorTable debtor, in Receivable item, DayBasis day)
    {
        foreach (var hold in debtor.Facts.Holds)
        {
            if (hold.Party is null && Covers(hold, item) && Stops(hold, law, debtor))
            {
                Add(hold, day);
            }
        }
    }

    /// <summary>
    /// Adds plans that say that interest stands still while they are in force. One that is over since a day that is not
    /// known goes on to stop it: nothing is asked for that it may have frozen.
    /// </summary>
    /// <param name="plans">The plans of the case.</param>
    /// <param name="item">The receivable.</param>
    /// <param name="day">The day, by which a plan falls through that was not kept.</param>
    public void AddPlans(PaymentPlan[] plans, ReceivableId item, DayBasis day)
    {
        foreach (var plan in plans)
        {
            var from = Day.Of(plan.AgreedOn);
            var until = PlanJudge.FellThrough(plan, day) is { } last ? last + 1 : Day.Of(plan.EndedOn);
            if (plan.Interest is HoldEffect.StandsStill
                && from <= day.Today
                && !(until <= from)
                && (plan.Receivables.IsEmpty || plan.Receivables.AsSpan().Contains(item)))
            {
                _all.Add(new(from.Date, until?.Date));
            }
        }
    }

    /// <summary>Gets the times without any interest.</summary>
    public ValueList<InterestPause> All => _all.ToValueList();

    /// <summary>Gets the times in which a part bears none.</summary>
    public IReadOnlyList<(Day From, Day? Until, decimal Amount)> Parts => _parts;

    private void Add(Hold hold, DayBasis day)
    {
        var (from, until) = (Day.Of(hold.From), hold.End());
        if (until <= from)
        {
            return;
        }

        if (hold.Amount is not { } part)
        {
            _all.Add(new(from.Date, until?.Date));
        }
        else if (!IsLeftOut(hold, day))
        {
            _parts.Add((from, until, part));
        }
    }

    // What it keeps from being asked for today bears nothing on any day, and not twice nothing while it lasts.
    private static bool IsLeftOut(Hold hold, DayBasis day) =>
        hold.Silences() && (hold.IsInForce(day.Today) || hold.IsSettling(day));

    // Debts that arose before insolvency proceedings, by the document or else the due date, as for contacts.
    private static bool Covers(Hold hold, in Receivable item) =>
        (hold.Account is not { } account || account == item.Account)
        && (hold.Receivables.IsEmpty || hold.Receivables.AsSpan().Contains(item.Id))
        && (hold.Kind is not HoldKind.Insolvent || (item.DocumentOn ?? item.DueOn) < hold.From);

    private static bool Stops(Hold hold, LawBook law, DebtorTable debtor)
    {
        if (hold.Interest is HoldEffect.StandsStill)
        {
            return true;
        }

        var rules = law.For(debtor.Facts.Jurisdiction).StoppingInterest;
        if (rules.Length == 0)
        {
            return false;
        }

        var about = Inquiries.About(law, debtor, hold);
        return Array.Exists(rules, rule => rule.IsAbout(hold) && HoldEnds.Applies(rule, hold, about));
    }
}
