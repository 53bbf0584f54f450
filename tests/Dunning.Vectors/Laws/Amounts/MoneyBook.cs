namespace Dunning.Vectors.Laws.Amounts;

/// <summary>
/// The rules on what claims cost and how they are paid: the packs that come with the library, and what no pack has.
/// </summary>
internal static class MoneyBook
{
    public static LawBook Book { get; } = LawPacks.Book([French], "de", "at", "nl", "gb", "ch", "eu").Value;

    // The half-year's rate is of who is the creditor: a natural person's own, and that of any other.
    private static LawPack French => new()
    {
        Code = "fr",
        Version = "case",
        Rates = [RateTables.FrenchBusiness, RateTables.FrenchConsumer],
        Rules =
        [
            Interest("fr.legal-interest", "fr.legal-rate-business") with
            {
                CreditorKinds = [DebtorKind.SoleTrader, DebtorKind.Business, DebtorKind.PublicBody],
            },
            Interest("fr.legal-interest-consumer", "fr.legal-rate-consumer") with
            {
                CreditorKinds = [DebtorKind.Consumer],
            },
            new FeeSchedule
            {
                Id = new("fr.lump-sum"),
                Citation = "C. com. L441-10, D441-5",
                Source = Law.Read,
                Kind = FeeKind.LumpSum,
                Currency = Currency.EUR,
                Bands = [new() { Sum = 40 }],
                AppliesWhen = new()
                {
                    DebtorKinds = [DebtorKind.SoleTrader, DebtorKind.Business, DebtorKind.PublicBody],
                },
                ForPricesOnly = true,
            },
        ],
    };

    /// <summary>What is paid first where neither a pack nor the case says it.</summary>
    public static AllocationOrder Usual { get; } = new()
    {
        Id = new("case.allocation"),
        Citation = Law.Read,
        Source = Law.Read,
        Components = [DebtComponent.Costs, DebtComponent.Interest, DebtComponent.Principal],
        Debts =
        [
            DebtPrecedence.Due, DebtPrecedence.LessSecured, DebtPrecedence.MoreBurdensome, DebtPrecedence.Older,
        ],
    };

    private static InterestRegime Interest(string id, string reference) => new()
    {
        Id = new(id), Citation = "CMF L313-2", Source = Law.Read, Margin = 0, Reference = reference,
    };
}
