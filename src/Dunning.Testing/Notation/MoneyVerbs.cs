using Dunning.Diagnostics;
using Dunning.Testing.Running;
using NodaTime;

namespace Dunning.Testing.Notation;

/// <summary>What is owed, and money that moves.</summary>
internal static class MoneyVerbs
{
    private const string ReceivableForm = "receivable R-70 120.00 EUR due 2026-03-16";

    public static IReadOnlyDictionary<string, Func<LineReader, Act>> All { get; } =
        new Dictionary<string, Func<LineReader, Act>>
        {
            ["receivable"] = ReceivableOf,
            ["paid"] = Paid,
            ["credit"] = CreditOf,
            ["charge-back"] = ChargeBack,
            ["on-its-way"] = OnItsWay,
            ["collection"] = CollectionFailed,
            ["waive"] = line => LetOff(line, DunningEngine.WaiveCharge),
            ["cancel"] = line => LetOff(line, DunningEngine.CancelCharge),
        };

    private static readonly Dictionary<string, Func<LineReader, Func<Receivable, Receivable>>> Options = new()
    {
        ["invoiced"] = line => With(line.Date(), (item, date) => item with { DocumentOn = date }),
        ["received"] = line => With(line.Date(), (item, date) => item with { ReceivedOn = date }),
        ["grace"] = line => With(line.Date(), (item, date) => item with { GraceUntil = date }),
        ["account"] = line => With(line.Name("an account"), (item, name) => item with { Account = name }),
        ["creditor"] = line => With(line.Name("a creditor"), (item, name) => item with { Creditor = name }),
        ["by"] = line => With(line.Choice<PaymentMethod>("a way to pay"), (item, way) =>
            item with { PaymentMethod = way }),
        ["kind"] = line => With(line.Choice<ReceivableKind>("a kind of receivable"), (item, kind) =>
            item with { Kind = kind }),
        ["books"] = line => With(line.Name("the id of a charge"), (item, id) =>
            item with { Charge = id, Kind = ReceivableKind.Charge }),
        ["rule"] = line => With(line.Choice<ItemRule>("dun, show or ignore"), (item, rule) =>
            item with { Rule = rule }),
        ["max-rung"] = line => With(line.Number("a rung"), (item, rung) => item with { MaxRung = rung }),
        ["time-barred"] = line => With(line.Date(), (item, date) => item with { TimeBarredOn = date }),
        ["interest-from"] = line => With(line.Date(), (item, date) => item with { InterestFrom = date }),
        ["arose"] = line => With(line.Date(), (item, date) => item with { AroseOn = date }),
        ["card-expires"] = line => With(line.Date(), (item, date) => item with { CardExpiresOn = date }),
        ["collected"] = line => With(line.Date(), (item, date) => item with { NextCollectionOn = date }),
        ["attribute"] = line => With(ProfileVerbs.Attribute(line), (item, value) =>
            item with { Attributes = ProfileVerbs.Put(item.Attributes, value) }),
    };

    /// <summary>The facts with one receivable changed, or what is wrong.</summary>
    public static ProblemTemplate? Change(Life life, string id, Func<Receivable, Receivable> change)
    {
        var items = life.Facts.Receivables;
        if (!items.Any(item => item.Id.Value == id))
        {
            var ids = items.Select(item => item.Id.Value).ToArray();
            return ProblemTemplate.Of(
                $"{Findings.Quote(id)} is no receivable of the story by then.{Spelling.Hint(id, ids)}");
        }

        life.Facts = life.Facts with
        {
            Receivables = items.Select(item => item.Id.Value == id ? change(item) : item).ToValueList(),
        };
        return null;
    }

    private static Func<Receivable, Receivable> With<T>(T value, Func<Receivable, T, Receivable> change) =>
        item => change(item, value);

    private static Act ReceivableOf(LineReader line)
    {
        var id = line.Name("the id of the receivable");
        var money = line.Money();
        line.Expect("due", ReceivableForm);
        var item = new Receivable { Id = id, Amount = money.Amount, Currency = money.Currency, DueOn = line.Date() };
        line.EndClause(ReceivableForm);
        while (line.NextClause())
        {
            var word = line.Name("an option");
            if (!Options.TryGetValue(word, out var option))
            {
                line.Refused<int>("DUN3108", $"{Findings.Quote(word)} is not said of a receivable."
                    + $"{Spelling.Hint(word, Options.Keys)}");
                continue;
            }

            item = option(line)(item);
            line.EndClause("the next one after a comma");
        }

        return (life, _) => Put(life, item);
    }

    // The same id again is the same receivable, as it now stands; what was paid of it stays.
    private static ProblemTemplate? Put(Life life, Receivable item)
    {
        var known = life.Facts.Receivables.Where(other => other.Id == item.Id).ToArray();
        var paid = known.Length > 0 ? known[0].Paid : 0;
        life.Facts = life.Facts with
        {
            Currency = life.Facts.Currency == Currency.None ? item.Currency!.Value : life.Facts.Currency,
            Receivables = life.Facts.Receivables.Where(other => other.Id != item.Id)
                .Append(item with { Paid = paid }).ToValueList(),
        };
        return null;
    }

    private static Act Paid(LineReader line)
    {
        const string Form = "paid 120.00 EUR, paid 120.00 EUR for R-70, or paid 40.00 EUR to plan PL-1";
        var money = line.Money();
        if (line.Take("for"))
        {
            var ids = line.List(() => line.Name("a receivable"));
            return (life, on) => Allocation.ToItems(life, money, on, ids);
        }

        if (line.Take("to", "plan"))
        {
            var plan = line.Name("a plan");
            return (life, on) => Allocation.ToPlan(life, money, on, plan);
        }

        line.EndClause(Form);
        return (life, on) => Allocation.OldestFirst(life, money, on);
    }

    private static Act CreditOf(LineReader line)
    {
        var money = line.Money();
        var account = line.NextClause() && line.Take("account") ? (AccountId)line.Name("an account") : default;
        var credit = new Credit { Amount = money.Amount, Currency = money.Currency, Account = account };
        return ProfileVerbs.Of(facts => facts with { Credits = facts.Credits.Add(credit) });
    }

    private static Act ChargeBack(LineReader line)
    {
        var id = line.Name("a receivable");
        var money = line.Money();
        return (life, on) =>
        {
            var before = life.Facts.Receivables.FirstOrDefault(item => item.Id.Value == id).Paid;
            if (before < money.Amount && life.Facts.Receivables.Any(item => item.Id.Value == id))
            {
                return ProblemTemplate.Of($"{money} cannot come back: {before} was paid of {id}.");
            }

            life.Facts = life.Facts with { Payments = life.Facts.Payments.Add(Payment(on)) };
            return Change(life, id, item => item with { Paid = item.Paid - money.Amount });
        };

        Payment Payment(LocalDate on) => new()
        {
            On = on,
            Amount = money.Amount,
            Currency = money.Currency,
            Kind = PaymentKind.ChargeBack,
            Receivable = id,
        };
    }

    private static Act OnItsWay(LineReader line)
    {
        var id = line.Name("a receivable");
        var money = line.Money();
        line.NextClause();
        line.Expect("expected", "on-its-way R-70 120.00 EUR, expected 2026-04-01");
        var way = new PaymentInFlight { Amount = money.Amount, ExpectedOn = line.Date() };
        return (life, _) => Change(life, id, item => item with { InFlight = way });
    }

    // By the step of its notice, of which the last one counts; or by the id of the charge.
    private static Act LetOff(LineReader line, Func<DebtorSnapshot, ChargeId, string, Checked<DebtorSnapshot>> how)
    {
        const string Form = "waive charge second-reminder, goodwill, or cancel charge second-reminder, sent by mistake";
        line.Expect("charge", Form);
        var name = line.Name("the step of the notice, or the id of its charge");
        var why = line.NextClause() ? line.Rest("why") : "goodwill";
        return (life, on) =>
        {
            if (!life.On(on).FindProblems().IsEmpty)
            {
                return null; // what contradicts itself is named before the day is decided
            }

            var last = life.History.Contacts
                .LastOrDefault(contact => contact.Charge is not null && contact.Step == name);
            var letOff = how(life.On(on), last?.Charge?.Id ?? name, why);
            if (!letOff.TryGet(out var snapshot))
            {
                return ProblemTemplate.Join(" ", letOff.Problems.Select(problem => CoreText.Of(problem.TextIn)));
            }

            life.History = snapshot.History;
            return null;
        };
    }

    private static Act CollectionFailed(LineReader line)
    {
        line.Expect("failed", "collection failed R-70 insufficient-funds");
        var id = line.Name("a receivable");
        var why = line.Choice<DeclineCategory>("a reason why it failed");
        return (life, on) =>
        {
            var failure = new CollectionFailure { On = on, Category = why, Receivable = id };
            life.Facts = life.Facts with { FailedCollections = life.Facts.FailedCollections.Add(failure) };
            return Change(life, id, item => item);
        };
    }
}
