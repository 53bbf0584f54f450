using Dunning.Debtors;

namespace Dunning.Promises;

/// <summary>Says how a promise stands: by the host's word, else by the payments that are known.</summary>
internal static class PromiseJudge
{
    /// <summary>The last day of payments that must be known before it can be called broken.</summary>
    public static Day LastDay(PromiseToPay promise, PolicyOptions options) =>
        Day.Of(promise.By).PlusWorkingDays(options.PromiseGraceWorkingDays);

    public static PromiseState StateOf(PromiseToPay promise, DebtorTable debtor, PolicyOptions options, Day? known)
    {
        if (promise.State is { } decided)
        {
            return decided;
        }

        var last = LastDay(promise, options);

        // Cross-multiplied, so that 95 % of an amount is exact.
        if (PaidSince(promise, debtor, last) * 10_000 >= promise.Amount * options.PromiseKeptAt.BasisPoints)
        {
            return PromiseState.Kept;
        }

        return known >= last ? PromiseState.Broken : PromiseState.Open;
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
