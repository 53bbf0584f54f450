namespace Dunning.Samples;

/// <summary>A policy with the portfolio that it is walked on.</summary>
internal sealed record Sample(string Name, DunningPolicy Policy, Terms Terms)
{
    public const int Days = 730;

    private readonly Lazy<IReadOnlyList<Simulation>> _walks = new(() => Walk(Policy, Terms));

    public Portfolio Portfolio { get; } = new(Terms);

    /// <summary>Gets each life of the portfolio, decided daily for two years.</summary>
    public IReadOnlyList<Simulation> Walks => _walks.Value;

    private static Simulation[] Walk(DunningPolicy policy, Terms terms)
    {
        var (engine, portfolio) = (new DunningEngine(policy), new Portfolio(terms));
        var walks = new Simulation[portfolio.Count];
        Parallel.For(0, walks.Length, i => walks[i] = Simulation.Daily(engine, portfolio.Of(i), Days));
        return walks;
    }
}

/// <summary>The eight, each with the terms of its trade.</summary>
internal static class Samples
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        new(SapLikeB2B.Name, SapLikeB2B.Build(), new()
        {
            Currency = Currency.EUR,
            Other = Currency.USD,
            Kind = DebtorKind.Business,
            Bill = (40, 900),
            HasTwoAccounts = true,
            Apart = (number, facts) => facts with
            {
                Kind = number % 11 == 4 ? DebtorKind.PublicBody : DebtorKind.Business,
                Parties =
                [
                    .. facts.Parties, Party("head-office", PartyRole.Payer), Party("buyer", PartyRole.ContactPerson),
                ],
                Accounts = Flagged(facts.Accounts, "dunnedAtPayer", number % 4 == 3),
            },
        }),
        new(BusinessCentralLikeTerms.Name, BusinessCentralLikeTerms.Build(), new()
        {
            Currency = Currency.EUR,
            Other = Currency.USD,
            Kind = DebtorKind.Business,
            Apart = (number, facts) => facts with
            {
                Attributes =
                [
                    AttributeValue.Of(
                        "reminderTerms", (number % 6) switch { 2 => "foreign", 5 => "none", _ => "domestic" }),
                ],
            },
        }),
        new(SaasCardFailure.Name, SaasCardFailure.Build(), new()
        {
            Currency = Currency.USD,
            Other = Currency.EUR,
            Method = PaymentMethod.Card,
            OtherMethod = PaymentMethod.Transfer,
            Bill = (9, 90),
            Apart = (number, facts) => facts with
            {
                Accounts = Flagged(facts.Accounts, "cardExpired", number % 6 == 2),
            },
        }),
        new(GermanInstalmentLender.Name, GermanInstalmentLender.Build(), new()
        {
            Currency = Currency.EUR,
            Item = ReceivableKind.Instalment,
            Method = PaymentMethod.DirectDebit,
            Bill = (80, 400),
            Apart = (number, facts) => facts with
            {
                SettledItems = 10,
                SettledOnTime = number % 2 == 0 ? 10 : 4,
                AverageDaysLate = number % 2 == 0 ? 1 : 12,
                EarlierEpisodes = 0,
                Parties =
                [
                    .. facts.Parties,
                    .. number % 4 == 0 ? [Party("spouse", PartyRole.CoDebtor)] : Array.Empty<Party>(),
                    .. number % 3 == 0 ? [Party("guarantor", PartyRole.Guarantor)] : Array.Empty<Party>(),
                ],
            },
        }),
        new(UsThirdPartyCollector.Name, UsThirdPartyCollector.Build(), new()
        {
            Currency = Currency.USD,
            ArePlaced = true,
            Bill = (60, 900),
            Apart = (number, facts) => facts with
            {
                Jurisdiction = number % 5 == 0 ? "us-ma" : "us-tx",
                Accounts = facts.Accounts
                    .Select(account => account with { CreditorRole = CreditorRole.Agency }).ToValueList(),
            },
        }),
        new(UkUtility.Name, UkUtility.Build(), new() { Currency = Currency.GBP, Bill = (40, 260) }),
        new(Telco.Name, Telco.Build(), new() { Currency = Currency.EUR, Other = Currency.GBP, Bill = (4, 120) }),
        new(DutchWebshop.Name, DutchWebshop.Build(), new() { Currency = Currency.EUR, Bill = (10, 180) }),
        new(Wholesale.Name, Wholesale.Build(), new()
        {
            Currency = Currency.EUR,
            Other = Currency.USD,
            Kind = DebtorKind.Business,
            Bill = (200, 4_000),
            HasTwoAccounts = true,
            OtherMethod = PaymentMethod.PaymentRun,
            Apart = (number, facts) => facts with
            {
                Parties = [.. facts.Parties, Party("head-office", PartyRole.Payer)],
                Accounts = Flagged(facts.Accounts, "paidByHeadOffice", number % 2 == 1),
            },
        }),
    ];

    public static Sample Of(string name) => All.Single(sample => sample.Name == name);

    private static Party Party(string id, PartyRole role) => new()
    {
        Id = id,
        Role = role,
        Contact = Terms.Profile([Channel.Email, Channel.Letter, Channel.Phone]),
    };

    private static ValueList<Account> Flagged(ValueList<Account> accounts, string flag, bool isSet) => accounts
        .Select(account => account with { Attributes = [.. account.Attributes, AttributeValue.Of(flag, isSet)] })
        .ToValueList();
}
