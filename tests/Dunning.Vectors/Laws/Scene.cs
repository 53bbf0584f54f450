using NodaTime;

namespace Dunning.Vectors.Laws;

/// <summary>A debtor under law, and what was done so far: what a dialler hands to the guard.</summary>
internal sealed record Scene(Law Law, DebtorFacts Facts)
{
    public const string Debt = "debt";
    public const string Account = "account";

    /// <summary>A day on which nothing is special in any country: a Wednesday in June.</summary>
    public static readonly LocalDate AnyDay = new(2027, 6, 9);

    private static readonly LocalDate LongDue = new(2020, 1, 1);

    /// <summary>A consumer who owes one debt, which an agency collects, and can be reached by every channel.</summary>
    public static Scene Of(Law law, params string[] zones) => new(law, new()
    {
        Debtor = "debtor",
        Currency = World.Debt.AnyCurrency,
        Jurisdiction = law.Jurisdiction,
        Receivables = [Item(Debt, Account)],
        Accounts = [new() { Id = Account, CreditorRole = CreditorRole.Agency }],
        Contact = Profile with { Zones = zones.Length > 0 ? zones.ToValueList() : [law.Zone] },
    });

    private static ContactProfile Profile { get; } = new()
    {
        Reachable = [Channel.Email, Channel.Letter, Channel.Phone, Channel.Sms, Channel.Portal, Channel.Push],
    };

    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[Facts.Contact.Zones[0]];

    public Scene With(Func<DebtorFacts, DebtorFacts> change) => this with { Facts = change(Facts) };

    public Scene WithProfile(Func<ContactProfile, ContactProfile> change) =>
        With(facts => facts with { Contact = change(facts.Contact) });

    /// <summary>Who collects, and what the debt is from.</summary>
    public Scene WithAccount(Func<Account, Account> change) =>
        With(facts => facts with { Accounts = facts.Accounts.Select(change).ToValueList() });

    public Scene After(params IEnumerable<ContactAttempt> contacts) =>
        With(facts => facts with { Contacts = [.. facts.Contacts, .. contacts] });

    public Scene Held(Hold hold) => With(facts => facts with { Holds = facts.Holds.Add(hold) });

    public Scene Owing(IEnumerable<(string Id, string? Account)> debts) => With(facts => facts with
    {
        Receivables = debts.Select(debt => Item(debt.Id, debt.Account)).ToValueList(),
        Accounts = debts.Select(debt => debt.Account).OfType<string>().Distinct()
            .Select(id => facts.Accounts[0] with { Id = id }).ToValueList(),
    });

    /// <summary>Somebody else who has to do with the debt.</summary>
    public Scene Beside(PartyRole role) => With(facts => facts with
    {
        Parties = facts.Parties.Add(new() { Id = NameOf(role), Role = role, Contact = facts.Contact }),
    });

    public static string NameOf(PartyRole role) => $"{role}";

    public Instant At(LocalDate date, LocalTime? time = null) =>
        Zone.AtLeniently(date + (time ?? LocalTime.Noon)).ToInstant();

    public LocalDate DateOf(Instant at) => at.InZone(Zone).Date;

    public ContactVerdict Ask(ProposedContact contact, Instant at) =>
        new ContactGuard(Law.Book).Ask(DebtorSnapshot.Of(Facts, DunningHistory.None).Value, contact, at);

    public ContactVerdict Ask(ProposedContact contact, LocalDate on) => Ask(contact, At(on));

    /// <summary>What the rules of law of some kinds found; our own rules have no part in it.</summary>
    public IEnumerable<ContactFinding> Findings(ContactVerdict verdict, params Type[] kinds) => verdict.Findings
        .Where(finding => kinds.Contains(finding.Rule.GetType()) && IsOfLaw(finding.Rule));

    public bool IsOfLaw(LegalRule rule) => Law.Book.Packs.Any(pack => pack.Rules.Any(other => other.Id == rule.Id));

    /// <summary>Whether a finding stands in the way.</summary>
    public static bool Blocks(ContactFinding finding) =>
        finding.Kind is not (FindingKind.Passes or FindingKind.Flagged);

    private static Receivable Item(string id, string? account) => new()
    {
        Id = id,
        Amount = World.Debt.AnyAmount,
        DueOn = LongDue,
        DocumentOn = LongDue,
        Account = account is null ? default : (AccountId)account,
    };
}
