using Dunning.Diagnostics;
using Dunning.Testing.Running;
using NodaTime;

namespace Dunning.Testing.Notation;

/// <summary>Promises, plans, disputes and holds.</summary>
internal static class ArrangementVerbs
{
    private static readonly string[] Kinds = [.. Words.All<HoldKind>().Where(kind => kind is not "dispute")];

    public static IReadOnlyDictionary<string, Func<LineReader, Act>> All { get; } =
        new Dictionary<string, Func<LineReader, Act>>
        {
            ["promise"] = Promise,
            ["plan"] = Plan,
            ["dispute"] = Dispute,
            ["hold"] = HoldOf,
        };

    private static Act Promise(LineReader line)
    {
        if (!line.IsAtEnd && Words.Find<PromiseState>(line.Peek) is not null)
        {
            var state = line.Choice<PromiseState>("kept, broken or withdrawn");
            return (life, _) => Settle(life, state);
        }

        var money = line.Money();
        line.Expect("by", "promise 120.00 EUR by 2026-04-03");
        var by = line.Date();
        AccountId? account = line.Take("account") ? (AccountId?)line.Name("an account") : null;
        return (life, on) =>
        {
            var promise = new PromiseToPay
            {
                Id = $"P-{life.Facts.Promises.Count + 1}",
                Amount = money.Amount,
                Currency = money.Currency,
                Account = account ?? AccountOf(life, money.Currency, []),
                MadeOn = on,
                By = by,
            };
            life.Facts = life.Facts with { Promises = life.Facts.Promises.Add(promise) };
            return null;
        };
    }

    // Who does not say for which account means that of the bills named, else that of the oldest open one.
    private static AccountId AccountOf(Life life, Currency currency, ValueList<ReceivableId> items) =>
        life.Facts.Receivables
            .Where(item => item.Currency == currency && item.Amount > item.Paid)
            .Where(item => items.IsEmpty || items.Contains(item.Id))
            .OrderBy(item => item.DueOn).ThenBy(item => item.Id.Value, StringComparer.Ordinal)
            .Select(item => item.Account).FirstOrDefault();

    private static ProblemTemplate? Settle(Life life, PromiseState state)
    {
        if (life.Facts.Promises.IsEmpty)
        {
            return ProblemTemplate.Whole("Nothing was promised by then. Write the promise on an earlier line.");
        }

        var last = life.Facts.Promises.Count - 1;
        life.Facts = life.Facts with
        {
            Promises = life.Facts.Promises
                .Select((promise, at) => at == last ? promise with { State = state } : promise).ToValueList(),
        };
        return null;
    }

    private static Act Plan(LineReader line)
    {
        var id = line.Name("the id of the plan");
        if (!line.IsAtEnd && Words.Find<PlanState>(line.Peek) is not null)
        {
            var state = line.Choice<PlanState>("broken, completed or cancelled");
            return (life, on) => End(life, id, state, on);
        }

        return Agree(line, id);
    }

    private static Act Agree(LineReader line, string id)
    {
        var plan = new PaymentPlan { Id = id, AgreedOn = default };
        AccountId? account = null;
        do
        {
            if (line.Take("account"))
            {
                account = line.Name("an account");
            }
            else
            {
                plan = PlanClause(line, plan);
            }
        }
        while (line.NextClause());

        return (life, on) =>
        {
            var agreed = plan with
            {
                AgreedOn = on,
                Account = account ?? AccountOf(life, plan.Currency ?? default, plan.Receivables),
            };
            life.Facts = life.Facts with { Plans = life.Facts.Plans.Add(agreed) };
            return null;
        };
    }

    private static PaymentPlan PlanClause(LineReader line, PaymentPlan plan)
    {
        if (line.Take("for"))
        {
            return plan with { Receivables = line.List(() => (ReceivableId)line.Name("a receivable")) };
        }

        if (line.Take("interest"))
        {
            return plan with { Interest = line.Choice<HoldEffect>("runs or stands-still") };
        }

        if (line.Take("charges"))
        {
            return plan with { Charges = line.Choice<HoldEffect>("runs or stands-still") };
        }

        var money = line.Money();
        line.Expect("on", "plan PL-1 40.00 EUR on 2026-04-01, 40.00 EUR on 2026-05-01");
        var part = new PlanInstalment { Amount = money.Amount, DueOn = line.Date() };
        return plan with { Currency = money.Currency, Instalments = plan.Instalments.Add(part) };
    }

    private static ProblemTemplate? End(Life life, string id, PlanState state, LocalDate on)
    {
        if (!life.Facts.Plans.Any(plan => plan.Id.Value == id))
        {
            var ids = life.Facts.Plans.Select(plan => plan.Id.Value).ToArray();
            return ProblemTemplate.Of($"{Findings.Quote(id)} is no plan of the story by then.{Spelling.Hint(id, ids)}");
        }

        life.Facts = life.Facts with
        {
            Plans = life.Facts.Plans
                .Select(plan => plan.Id.Value == id ? plan with { State = state, EndedOn = on } : plan).ToValueList(),
        };
        return null;
    }

    private static Act Dispute(LineReader line)
    {
        var id = line.Name("a receivable");
        if (line.Take("rejected"))
        {
            return (life, on) => Decide(life, id, on, (DisputeOutcome.Rejected, null));
        }

        if (line.Take("settled"))
        {
            Money? credit = line.NextClause() && line.Take("credit") ? line.Money() : null;
            return (life, on) => Decide(life, id, on, (DisputeOutcome.Credited, credit));
        }

        Money? part = line.IsAtEnd || line.Peek is "noted" or "case" ? null : line.Money();
        var dispute = new Hold
        {
            Id = "H",
            Kind = HoldKind.Dispute,
            From = default,
            Receivables = [id],
            Amount = part?.Amount,
        };
        while (!line.IsAtEnd)
        {
            dispute = DisputeOption(line, dispute);
        }

        return (life, on) =>
        {
            var named = dispute with { Id = $"H-{life.Facts.Holds.Count + 1}", From = on };
            life.Facts = life.Facts with { Holds = life.Facts.Holds.Add(named) };
            return MoneyVerbs.Change(life, id, item => item);
        };
    }

    private static Hold DisputeOption(LineReader line, Hold dispute)
    {
        if (line.Take("noted"))
        {
            return dispute with { Allowed = [Purpose.Collect] };
        }

        line.Expect("case", "dispute R-70 110.00 EUR, then noted or case NAME");
        return dispute with { Case = line.Name("the case by which law knows it") };
    }

    private static ProblemTemplate? Decide(
        Life life, string id, LocalDate on, (DisputeOutcome Outcome, Money? Credit) verdict)
    {
        var open = life.Facts.Holds.LastOrDefault(hold =>
            hold.Kind is HoldKind.Dispute && hold.Until is null && hold.Receivables.Contains(id));
        if (open is null)
        {
            return ProblemTemplate.Of(
                $"{Findings.Quote(id)} is not in dispute by then. Write the dispute on an earlier line.");
        }

        life.Facts = life.Facts with
        {
            Holds = life.Facts.Holds
                .Select(hold => hold == open ? hold with { Until = on, Outcome = verdict.Outcome } : hold)
                .ToValueList(),
        };
        return verdict.Credit is { } money
            ? MoneyVerbs.Change(life, id, item => item with { Paid = Math.Min(item.Amount, item.Paid + money.Amount) })
            : null;
    }

    private static Act HoldOf(LineReader line)
    {
        var kind = line.Peek == "dispute"
            ? line.Refused<HoldKind>("DUN3108", "A dispute has a verb of its own: write dispute R-70 110.00 EUR.")
            : line.Choice<HoldKind>(ProblemTemplate.Of($"a kind of hold ({string.Join(", ", Kinds)})"));
        if (line.Take("ended"))
        {
            return (life, on) => End(life, kind, on);
        }

        var hold = new Hold { Id = "H", Kind = kind, From = default };
        while (!line.IsAtEnd)
        {
            hold = Option(line, hold);
        }

        return (life, on) =>
        {
            var named = hold with { Id = $"H-{life.Facts.Holds.Count + 1}", From = on };
            life.Facts = life.Facts with { Holds = life.Facts.Holds.Add(named) };
            return null;
        };
    }

    private static Hold Option(LineReader line, Hold hold)
    {
        if (line.Take("until"))
        {
            return hold with { Until = line.Date() };
        }

        if (line.Take("for"))
        {
            return hold with { Receivables = line.List(() => (ReceivableId)line.Name("a receivable")) };
        }

        if (line.Take("account"))
        {
            return hold with { Account = line.Name("an account") };
        }

        if (line.Take("case"))
        {
            return hold with { Case = line.Name("the case by which law knows it") };
        }

        if (line.Take("cause-ended"))
        {
            return hold with { CauseEndedOn = line.Date() };
        }

        line.Expect(
            "party",
            "hold block, then until DATE, cause-ended DATE, for RECEIVABLE, account NAME, case NAME or party NAME");
        return hold with { Party = line.Name("a party") };
    }

    private static ProblemTemplate? End(Life life, HoldKind kind, LocalDate on)
    {
        var open = life.Facts.Holds.LastOrDefault(hold => hold.Kind == kind && (hold.Until is null || hold.Until > on));
        if (open is null)
        {
            return ProblemTemplate.Of(
                $"No hold of kind {Words.Of(kind)} is in force by then. Write it on an earlier line.");
        }

        life.Facts = life.Facts with
        {
            Holds = life.Facts.Holds.Select(hold => hold == open ? hold with { Until = on } : hold).ToValueList(),
        };
        return null;
    }
}
