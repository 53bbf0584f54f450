using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.Laws.Amounts;

/// <summary>The claim of a case: whose law it is under, between whom and from when.</summary>
internal sealed record MoneyWorld(string Country, ClaimOrigin Origin)
{
    private static readonly LocalDate AnyDay = new(2026, 6, 1);

    public Currency Currency => Country switch { "ch" => Currency.CHF, "gb" => Currency.GBP, _ => Currency.EUR };

    public static MoneyWorld Of(Question question, DebtorKind? otherwise = null)
    {
        var given = question.Given;
        var country = Law.Code(question.Jurisdiction);
        if (MoneyBook.Book.Packs.All(pack => pack.Code != country))
        {
            throw new NotCoveredException($"rules of money of \"{question.Jurisdiction}\"");
        }

        var arose = given.Find("obligationArose", "arose") is { } day ? day.Date : AnyDay;
        return new(country, new()
        {
            Jurisdiction = country,
            Debtor = Party(
                given, "debtor", otherwise ?? (country is "gb" or "eu" ? DebtorKind.Business : DebtorKind.Consumer)),
            Creditor = Party(given, "creditor", DebtorKind.Business),
            IsPrice = given.Find("entgeltforderung", "priceClaim") is not { } price || price.Flag,
            AroseOn = arose,
            AsOf = given.Find("table") is { } table ? OfTable(country, table.Date) : AnyDay,
        });
    }

    /// <summary>The same between two in business.</summary>
    public MoneyWorld Business() => this with
    {
        Origin = Origin with { Debtor = DebtorKind.Business, Creditor = DebtorKind.Business },
    };

    /// <summary>The same on a loan to a consumer.</summary>
    public MoneyWorld Loan() => this with
    {
        Origin = Origin with { Debtor = DebtorKind.Consumer, Product = "consumer-credit" },
    };

    public Money Money(decimal amount) => new(amount, Currency);

    public InterestRegime Interest() =>
        MoneyBook.Book.InterestOn(Origin).Rule ?? throw new NotCoveredException(Topics.Concepts.Interest);

    public FeeSchedule? Charge(FeeKind kind) => MoneyBook.Book.ChargeOn(Origin, kind).Rule;

    public AllocationOrder Allocation() => MoneyBook.Book.AllocationOn(Origin).Rule ?? MoneyBook.Usual;

    /// <summary>The interest of the law, at a rate that the case gives.</summary>
    public InterestRegime Fixed(decimal rate) =>
        (MoneyBook.Book.InterestOn(Origin).Rule ?? Business().Interest()) with
        {
            Reference = null,
            Margin = rate,
            Fixing = RateFixing.Floating,
            StepDates = [],
            ReadDaysBefore = 0,
        };

    // A table of fees is named by its first day, which may lie before the law that caps costs by it.
    private static LocalDate OfTable(string country, LocalDate day) => MoneyBook.Book.Packs
        .Where(pack => pack.Code == country)
        .SelectMany(pack => pack.Rules)
        .OfType<FeeSchedule>()
        .Where(schedule => schedule.Kind is FeeKind.CollectionCosts)
        .Select(schedule => schedule.ValidFrom ?? day)
        .Append(LocalDate.MaxIsoValue)
        .Min() is var first && first > day && first != LocalDate.MaxIsoValue ? first : day;

    private static DebtorKind Party(Given given, string name, DebtorKind otherwise) =>
        given.Find(name) is not { } party ? otherwise
        : party.Word is "professional" ? DebtorKind.Business
        : LawWords.Kind(party);
}
