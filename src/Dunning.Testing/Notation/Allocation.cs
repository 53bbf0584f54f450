using Dunning.Diagnostics;
using Dunning.Testing.Running;
using NodaTime;

namespace Dunning.Testing.Notation;

/// <summary>Books money that came: on receivables named, on those of a plan, or on the oldest first.</summary>
internal static class Allocation
{
    public static ProblemTemplate? OldestFirst(Life life, Money money, LocalDate on)
    {
        var ids = life.Facts.Receivables
            .OrderBy(item => item.DueOn).ThenBy(item => item.Id.Value, StringComparer.Ordinal)
            .Where(item => item.Currency == money.Currency && item.Amount > item.Paid)
            .Select(item => item.Id.Value).ToValueList();
        return Book(life, money, on, ids);
    }

    public static ProblemTemplate? ToItems(Life life, Money money, LocalDate on, ValueList<string> ids)
    {
        foreach (var id in ids)
        {
            if (MoneyVerbs.Change(life, id, item => item) is { } fault)
            {
                return fault;
            }
        }

        return Book(life, money, on, ids);
    }

    public static ProblemTemplate? ToPlan(Life life, Money money, LocalDate on, string plan)
    {
        var known = life.Facts.Plans.FirstOrDefault(item => item.Id.Value == plan);
        if (known is null)
        {
            var ids = life.Facts.Plans.Select(item => item.Id.Value).ToArray();
            return ProblemTemplate.Of(
                $"{Findings.Quote(plan)} is no plan of the story by then.{Spelling.Hint(plan, ids)}");
        }

        var left = money.Amount;
        var instalments = known.Instalments.Select(part => Pay(part, ref left)).ToValueList();
        life.Facts = life.Facts with
        {
            Plans = life.Facts.Plans.Select(item => item == known ? item with { Instalments = instalments } : item)
                .ToValueList(),
        };
        return known.Receivables.IsEmpty
            ? OldestFirst(life, money, on)
            : Book(life, money, on, known.Receivables.Select(id => id.Value).ToValueList());
    }

    private static PlanInstalment Pay(PlanInstalment part, ref decimal left)
    {
        var paid = Math.Clamp(part.Amount - part.Paid, 0, Math.Max(0, left));
        left -= paid;
        return part with { Paid = part.Paid + paid };
    }

    // What is more than is open becomes a credit, as in the books of the host.
    private static ProblemTemplate? Book(Life life, Money money, LocalDate on, ValueList<string> ids)
    {
        var left = money.Amount;
        if (left <= 0)
        {
            return ProblemTemplate.Of($"{money} is no payment: write an amount above zero.");
        }

        foreach (var id in ids)
        {
            var item = life.Facts.Receivables.First(known => known.Id.Value == id);
            var part = Math.Clamp(item.Amount - item.Paid, 0, left);
            if (part > 0)
            {
                MoneyVerbs.Change(life, id, known => known with { Paid = known.Paid + part });
                var payment = new Payment { On = on, Amount = part, Currency = money.Currency, Receivable = id };
                life.Facts = life.Facts with { Payments = life.Facts.Payments.Add(payment) };
                left -= part;
            }
        }

        if (left > 0)
        {
            var account = ids.IsEmpty ? default : life.Facts.Receivables.First(known => known.Id == ids[0]).Account;
            var credit = new Credit { Amount = left, Currency = money.Currency, Account = account };
            life.Facts = life.Facts with { Credits = life.Facts.Credits.Add(credit) };
        }

        return null;
    }
}
