using NodaTime;

namespace Dunning.Cli;

/// <summary>What the packs that come along say, asked of the guard.</summary>
public class ShippedLawTests
{
    private static readonly LocalDate First = new(2026, 6, 30);

    [Fact]
    public void A_validation_notice_is_owed_after_the_first_conversation()
    {
        var talk = new ContactAttempt { On = First, Channel = Channel.Phone, Outcome = ContactOutcome.RightParty };

        var duties = Ask("us-ma", Debtor("us-ma") with { Contacts = [talk] }).Duties;

        // Saturday, Sunday and Independence Day are no business days in Massachusetts; Regulation F counts them.
        duties.Select(duty => (duty.Rule.Id.Value, duty.DueBy)).ShouldBe(
        [
            ("us.validation-notice", new LocalDate(2026, 7, 5)),
            ("us-ma.validation-notice", new LocalDate(2026, 7, 7)),
        ]);
    }

    [Fact]
    public void A_request_for_data_and_a_complaint_are_answered_in_time()
    {
        var request = new ContactAttempt
        {
            On = new(2026, 1, 31),
            Channel = Channel.Email,
            Direction = ContactDirection.Inbound,
            Contains = ["access-request", "complaint"],
        };

        // The month that lacks the day ends on its last, a Saturday: then on Monday.
        var german = Ask("de", Debtor("de") with { Contacts = [request] }).Duties.ShouldHaveSingleItem();
        var british = Ask("gb", Debtor("gb-eng") with { Contacts = [request] }).Duties.ShouldHaveSingleItem();

        (german.Rule.Id.Value, german.DueBy, german.IsOverdue)
            .ShouldBe(("eu.access-answer", new LocalDate(2026, 3, 2), true));
        (british.Rule.Id.Value, british.DueBy).ShouldBe(("gb.complaint-answer", new LocalDate(2026, 3, 28)));
    }

    [Fact]
    public void A_threat_of_suit_ends_with_the_day_on_which_a_debt_is_barred()
    {
        var debtor = Debtor("us") with
        {
            Receivables = [new() { Id = "R-1", Account = "A-1", Amount = 50, DueOn = First, TimeBarredOn = First }],
        };
        string[] Refused(LocalDate on) =>
            [.. Ask("us", debtor, on, "threat-of-suit").Obstacles.Select(finding => finding.Rule.Id.Value)];

        Refused(First.PlusDays(-1)).ShouldBeEmpty();
        Refused(First).ShouldBe(["us.time-barred-threat"]);
    }

    [Fact]
    public void Wishes_and_what_is_said_by_word_of_mouth_are_cited()
    {
        var debtor = Debtor("us");
        var wish = debtor with { Contact = debtor.Contact with { Preference = new() { NotBefore = new(17, 0) } } };
        Hold Cease(string? name) => new() { Id = "H-1", Kind = HoldKind.CeaseContact, Case = name, From = First };
        string[] Cited(DebtorFacts facts) =>
            [.. Ask("us", facts).Obstacles.Select(finding => finding.Rule.Id.Value)];

        Cited(wish).ShouldBe(["contacts.hours", "us.inconvenient-time"]);
        Cited(debtor with { Holds = [Cease("oral")] }).ShouldBe(["holds.in-force", "us.cease-by-word"]);
        Cited(debtor with { Holds = [Cease(null)] }).ShouldBe(["holds.in-force", "us.cease-communication"]);
    }

    [Fact]
    public void A_revocation_tells_the_ten_business_days_that_law_gives()
    {
        var debtor = Debtor("us");
        var revoked = debtor with
        {
            Contact = debtor.Contact with { Consents = [new(Channel.Sms, ConsentState.Withdrawn, new(2026, 6, 26))] },
        };
        var verdict = new ContactGuard(LawPacks.Book("us")).Ask(
            new() { Facts = revoked with { Contact = revoked.Contact with { Reachable = [Channel.Sms] } } },
            new() { Channel = Channel.Sms, Contains = ["opt-out"] },
            At(First));

        // From Friday: ten days without Saturdays, Sundays and Independence Day, which falls on a Saturday.
        verdict.Kind.ShouldBe(VerdictKind.Deny);
        verdict.Obstacles.Single(finding => finding.Rule.Id.Value == "us.revoked").Through
            .ShouldBe(new LocalDate(2026, 7, 10));
    }

    [Fact]
    public void A_crisis_lasts_as_long_as_the_treatment_and_thirty_days()
    {
        var hold = new Hold
        {
            Id = "H-1",
            Kind = HoldKind.Moratorium,
            Case = "mental-health-crisis",
            From = First.PlusDays(-300),
        };
        var debtor = Debtor("gb-eng");
        VerdictKind Kind(Hold known) => Ask("gb", debtor with { Holds = [known] }).Kind;

        Kind(hold).ShouldBe(VerdictKind.Deny);
        Kind(hold with { CauseEndedOn = First.PlusDays(-20) }).ShouldBe(VerdictKind.Defer);
        Kind(hold with { CauseEndedOn = First.PlusDays(-31) }).ShouldBe(VerdictKind.Allow);
        Kind(hold with { Case = "standard" }).ShouldBe(VerdictKind.Allow, "sixty days are over");
    }

    private static DebtorFacts Debtor(string jurisdiction) => new()
    {
        Debtor = "D-1",
        Currency = Currency.EUR,
        Jurisdiction = jurisdiction,
        Contact = new() { Reachable = [Channel.Letter], Zones = ["UTC"] },
        Accounts = [new() { Id = "A-1", CreditorRole = CreditorRole.Agency }],
        Receivables = [new() { Id = "R-1", Account = "A-1", Amount = 50, DueOn = new(2026, 1, 5) }],
    };

    private static ContactVerdict Ask(
        string pack, DebtorFacts facts, LocalDate? on = null, params ReadOnlySpan<string> contains) =>
        new ContactGuard(LawPacks.Book(pack, "eu")).Ask(
            new() { Facts = facts, History = new() },
            new() { Channel = Channel.Letter, Contains = ValueList.Create(contains) },
            At(on ?? First.PlusDays(1)));

    private static Instant At(LocalDate on) => on.At(new LocalTime(12, 0)).InUtc().ToInstant();
}
