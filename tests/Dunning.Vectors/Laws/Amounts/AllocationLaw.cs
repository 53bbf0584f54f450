using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.Laws.Amounts;

/// <summary>What a payment pays first.</summary>
internal static class AllocationLaw
{
    private static readonly ReceivableId Debt = "debt";

    /// <summary>One debt with costs, interest and principal.</summary>
    public static Answer Components(Question question)
    {
        var given = question.Given;
        var world = MoneyWorld.Of(question);
        var open = given.Need("open");
        var order = Order(given, world);
        var designation = given.Find("debtorDesignation", "designation") is { IsNull: false } named
            ? Component(named)
            : (DebtComponent?)null;
        var payment = new IncomingPayment
        {
            Amount = world.Money(given.Need("payment").Amount),
            ForComponent = designation,
            IsRefused = given.Find("creditorAccepts") is { } accepts && !accepts.Flag,
        };
        var amounts = open.Members.ToDictionary(Component, member => world.Money(member.Amount));
        var debt = new OpenDebt
        {
            Receivable = Debt,
            Costs = amounts.GetValueOrDefault(DebtComponent.Costs, world.Money(0)),
            Interest = amounts.GetValueOrDefault(DebtComponent.Interest, world.Money(0)),
            Principal = amounts.GetValueOrDefault(DebtComponent.Principal, world.Money(0)),
        };
        var result = new Lazy<Allocation>(() => order.Allocate(payment, [debt]));
        return new Answer()
            .Say("allocated", () => Named(open, component => result.Value.Debts.Count == 0
                ? world.Money(0)
                : Paid(result.Value.Debts[0], component)))
            .Say("openAfter", () => Named(open, component =>
                (result.Value.After.Count == 0 ? debt : result.Value.After[0]).Of(component)))
            .Say("unallocated", () => Answer.Text(result.Value.Unallocated))
            .Say("creditorMayRefuse", () => result.Value.MayRefuse is not AllocationObjections.None);
    }

    /// <summary>Several debts.</summary>
    public static Answer Debts(Question question)
    {
        var given = question.Given;
        var world = MoneyWorld.Of(question);
        var debts = given.Need("debts").Members;
        var names = debts.Select(debt => debt.Name).ToArray();
        var open = debts.Select(debt => OpenDebt(debt, world)).ToValueList();
        var payment = new IncomingPayment
        {
            Amount = world.Money(given.Need("payment").Amount),
            On = given.Find("paymentDate", "paidOn", "date", "asOf")?.Date,
            For = given.Find("debtorDesignation", "designation") is { IsNull: false } named
                ? named.OneOrMore.Select(name => (ReceivableId)name.Text).ToValueList()
                : [],
        };
        var result = new Lazy<Allocation>(() => Order(given, world)
            .Allocate(payment, open));
        return new Answer()
            .Say("allocated", () => new JsonObject(result.Value.Debts.Select((debt, i) =>
                KeyValuePair.Create(names[i], (JsonNode?)Answer.Text(debt.Paid)))))
            .Say("openAfter", () => new JsonObject(result.Value.After.Select((debt, i) =>
                KeyValuePair.Create(names[i], (JsonNode?)Answer.Text(debt.Total)))))
            .Say("unallocated", () => Answer.Text(result.Value.Unallocated));
    }

    /// <summary>Whether a part of a debt may be refused.</summary>
    public static Answer Parts(Question question)
    {
        var world = MoneyWorld.Of(question);
        var loans = question.Given.Need("cases").Items.Select(item => item.Need("consumerLoan").Flag).ToArray();
        var debt = new OpenDebt { Receivable = Debt, Principal = world.Money(1000) };
        var part = new IncomingPayment { Amount = world.Money(60) };
        return new Answer().Say("creditorMayRefuse", () => Answer.Each(loans, isLoan =>
            (isLoan ? world.Loan() : world).Allocation().Allocate(part, [debt]).MayRefuse
                .HasFlag(AllocationObjections.Part)));
    }

    /// <summary>Interest until a payment, the payment, and interest on what it left of the principal.</summary>
    public static Answer Paid(Question question)
    {
        var given = question.Given;
        var world = MoneyWorld.Of(question);
        var payment = given.Need("payment") is { IsObject: true } of
            ? of
            : throw given.OtherForm("a payment with its day");
        var (day, amount) = (payment.Need("date").Date, world.Money(payment.Need("amount").Amount));
        var regime = InterestLaw.Regime(given, world) with
        {
            IsPaymentDayFree = given.Find("paymentDayCarriesInterest") is { } carries && !carries.Flag,
        };
        var table = MoneyBook.Book.RatesOf(regime.Reference);
        var last = regime.IsPaymentDayFree ? day.PlusDays(-1) : day;
        var claim = new InterestClaim
        {
            Principal = world.Money(given.Need("principal").Amount),
            FirstDay = given.Need("firstInterestDay").Date,
            LastDay = last,
        };
        var until = InterestLaw.Sound(regime.Statement(claim, table)).Interest;
        var result = Order(given, world).Allocate(new() { Amount = amount }, [new()
        {
            Receivable = Debt,
            Costs = world.Money(given.Find("costs")?.Amount ?? 0),
            Interest = until,
            Principal = claim.Principal,
        }]);
        var after = result.After.Single();
        var later = InterestLaw.Sound(regime.Statement(
            claim with
            {
                Principal = after.Principal, FirstDay = last.PlusDays(1), LastDay = given.Need("valuationDate").Date,
            },
            table)).Interest;
        return new Answer()
            .Say("interestUntilPayment", () => Answer.Text(until))
            .Say("allocated", () => new JsonObject(Enum.GetValues<DebtComponent>().Select(component =>
                KeyValuePair.Create(Word(component), (JsonNode?)Answer.Text(Paid(result.Debts[0], component))))))
            .Say("principalAfter", () => Answer.Text(after.Principal))
            .Say("interestAfterPayment", () => Answer.Text(later))
            .Say("totalOpen", () => Answer.Text(after.Total + later));
    }

    private static OpenDebt OpenDebt(Given given, MoneyWorld world)
    {
        if (given.IsAmount)
        {
            return new() { Receivable = given.Name, Principal = world.Money(given.Amount) };
        }

        var due = given.Find("due", "dueDate", "dueOn");
        var isNotDue = due is { IsFlag: true } && !due.Flag;
        return new()
        {
            Receivable = given.Name,
            Principal = world.Money(given.Need("amount", "open", "principal").Amount),
            DueOn = isNotDue ? LocalDate.MaxIsoValue : due is { IsDate: true } ? due.Date : null,
            AroseOn = given.Find("arose", "aroseOn", "since", "created")?.Date,
            Security = given.Find("secured") is { } secured && secured.Flag ? 1 : 0,
            Burden = given.Find("ratePercent", "interestPercent", "interestRate", "burden")?.Amount ?? 0,
        };
    }

    private static AllocationOrder Order(Given given, MoneyWorld world) => given.Find("order") is { } order
        ? world.Allocation() with { Components = order.Items.Select(item => Component(item, item.Word)).ToValueList() }
        : world.Allocation();

    private static JsonObject Named(Given open, Func<DebtComponent, Money> amount) => new(open.Members.Select(
        member => KeyValuePair.Create(member.Name, (JsonNode?)Answer.Text(amount(Component(member))))));

    private static Money Paid(DebtAllocation debt, DebtComponent component) => component switch
    {
        DebtComponent.Costs => debt.Costs,
        DebtComponent.Interest => debt.Interest,
        _ => debt.Principal,
    };

    private static DebtComponent Component(Given given) =>
        Component(given, given.IsText && !given.IsAmount ? given.Word : given.Name);

    private static DebtComponent Component(Given given, string word) => word switch
    {
        "costs" or "charges" or "fees" => DebtComponent.Costs,
        "interest" => DebtComponent.Interest,
        "principal" or "capital" => DebtComponent.Principal,
        _ => throw given.Wrong("a component that is known"),
    };

    private static string Word(DebtComponent component) => component switch
    {
        DebtComponent.Costs => "costs",
        DebtComponent.Interest => "interest",
        _ => "principal",
    };
}
