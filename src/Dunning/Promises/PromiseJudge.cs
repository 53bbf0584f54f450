using Dunning.Debtors;
using Dunning.Receivables;

namespace Dunning.Promises;

/// <summary>Says how a promise stands: by the host's word, else by the payments that are known.</summary>
internal static class PromiseJudge
{
    /// <summary>
    /// The last day of payments that must be known before it can be called broken, or null where the calendar does
    /// not cover it.
    /// </summary>
    public static Day? LastDay(PromiseToPay promise, DayBasis day) => DueOf(Day.Of(promise.By), day);

    /// <summary>The same for any day to pay by that was agreed, such as that of an instalment.</summary>
    public static Day? DueOf(Day agreed, DayBasis day)
    {
        var by = day.Options.PromisedDay is PromisedDay.NextWorkingDay ? day.Calendar.OnOrAfter(agreed) : agreed;
        return by is { } last ? day.Calendar.Plus(last, day.Options.PromiseGraceWorkingDays) : null;
    }

    public static PromiseState StateOf(PromiseToPay promise, DebtorTable debtor, DayBasis day)
    {
        if (promise.State is { } decided)
        {
            return decided;
        }

        // Cross-multiplied, so that 95 % of an amount is exact. What the calendar does not say keeps the promise open.
        var last = LastDay(promise, day);
        var paid = PaidSince(promise, debtor, last ?? day.Today);
        if (paid * 10_000 >= promise.Amount * day.Options.PromiseKeptAt.BasisPoints)
        {
            return PromiseState.Kept;
        }

        return day.Known >= last ? PromiseState.Broken : PromiseState.Open;
    }

    /// <summary>What came for it from the day on which it was made to a last day, less what was taken back.</summary>
    public static decimal PaidSince(PromiseToPay promise, DebtorTable debtor, Day last)
    {
        var sum = 0m;
        foreach (var payment in debtor.Facts.Payments)
        {
            var on = Day.Of(payment.On);
            if (on >= Day.Of(promise.MadeOn) && on <= last && IsFor(payment, promise, debtor))
            {
                sum += payment.Kind is PaymentKind.Payment ? payment.Amount : -payment.Amount;
            }
        }

        return sum;
    }

    private static bool IsFor(in Payment payment, PromiseToPay promise, DebtorTable debtor)
    {
        var facts = debtor.Facts;
        if ((payment.Currency ?? facts.Currency) != (promise.Currency ?? facts.Currency))
        {
            return false;
        }

        if (payment.Receivable is not { } paid)
        {
            return true;
        }

        return promise.Receivables.IsEmpty
            ? debtor.Find(paid) is not { } item || IsOfCase(item, promise, facts)
            : promise.Receivables.Any(covered => covered == paid);
    }

    private static bool IsOfCase(in Receivable item, PromiseToPay promise, DebtorFacts facts) =>
        item.Account == promise.Account
        && (item.Creditor ?? facts.Creditor) == (promise.Creditor ?? facts.Creditor);
}
