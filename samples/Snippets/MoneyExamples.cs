using Dunning;
using NodaTime;

namespace Snippets;

/// <summary>What docs/money.md calculates, with what it prints.</summary>
public static class MoneyExamples
{
    private static readonly LawBook German = LawPacks.Book("de");

    public static void Run()
    {
        Print("money-interest", Interest);
        Print("money-charge", Charge);
        Print("money-allocation", Allocation);
        Print("money-plan", Plan);
    }

    private static void Print(string name, Action example)
    {
        Console.WriteLine($"--- {name}");
        example();
    }

    private static void Interest()
    {
        #region money-interest
        var law = LawPacks.Book("de");
        var rule = law.InterestOn(new()
        {
            Jurisdiction = "de",
            Debtor = DebtorKind.Consumer,
            AroseOn = new LocalDate(2025, 4, 2),           // the contract
            AsOf = new LocalDate(2025, 9, 30),
        }).Rule!;

        var statement = rule.Statement(
            new InterestClaim
            {
                Principal = new Money(1_200.00m, Currency.EUR),
                FirstDay = new LocalDate(2025, 5, 1),      // default began: DefaultStart finds the day
                LastDay = new LocalDate(2025, 9, 30),
                Changes = [new(new LocalDate(2025, 8, 15), new Money(400.00m, Currency.EUR))],
            },
            law.RatesOf(rule.Reference));

        foreach (var line in statement.Items[0].Lines)
        {
            Console.WriteLine($"{line.First:R} to {line.Last:R}  {line.Days} days  {line.Principal}  "
                + $"{line.Rate} %  {line.Interest}");
        }

        Console.WriteLine($"{statement.Interest} by {rule.Citation}");
        #endregion
    }

    private static void Charge()
    {
        #region money-charge
        var origin = new ClaimOrigin
        {
            Jurisdiction = "de",
            Debtor = DebtorKind.Business,
            AroseOn = new LocalDate(2025, 4, 2),
            AsOf = new LocalDate(2025, 9, 30),
        };
        var lumpSum = German.ChargeOn(origin, FeeKind.LumpSum).Rule!;

        var owed = lumpSum.Statement(new Money(1_200.00m, Currency.EUR));

        Console.WriteLine($"{owed.Gross} by {lumpSum.Citation}");
        #endregion
    }

    private static void Allocation()
    {
        #region money-allocation
        var order = German.AllocationOn(new()
        {
            Jurisdiction = "de",
            Debtor = DebtorKind.Business,
            AroseOn = new LocalDate(2025, 4, 2),
            AsOf = new LocalDate(2025, 9, 30),
        }).Rule!;
        OpenDebt debt = new()
        {
            Receivable = "R-1",
            Costs = new Money(40.00m, Currency.EUR),
            Interest = new Money(18.35m, Currency.EUR),
            Principal = new Money(1_200.00m, Currency.EUR),
        };

        var paid = order.Allocate(new() { Amount = new Money(500.00m, Currency.EUR) }, [debt]);

        var part = paid.Debts[0];
        Console.WriteLine($"costs {part.Costs}, interest {part.Interest}, principal {part.Principal}");
        Console.WriteLine($"left {paid.After[0].Total}; bounced: {paid.Reverse(paid.After)[0].Total} again");
        #endregion
    }

    private static void Plan()
    {
        #region money-plan
        var limits = new PlanLimits { InstalmentsMax = 12, Least = Amounts.Of(new Money(25m, Currency.EUR)) };

        var draft = limits.Draft(new()
        {
            Debt = new Money(512.50m, Currency.EUR),
            Affordable = new Money(90.00m, Currency.EUR),  // a month
            AgreedOn = new LocalDate(2026, 2, 10),
            PayDay = 1,
        });

        foreach (var instalment in draft.Instalments)
        {
            Console.WriteLine($"{instalment.DueOn:R}  {instalment.Amount}");
        }
        #endregion
    }
}
