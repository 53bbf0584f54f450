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

    private static DebtorFacts Debtor(string jurisdiction) => new()
    {
        Debtor = "D-1",
        Currency = Currency.EUR,
        Jurisdiction = jurisdiction,
        Contact = new() { Reachable = [Channel.Letter], Zones = ["UTC"] },
        Accounts = [new() { Id = "A-1", CreditorRole = CreditorRole.Agency }],
        Receivables = [new() { Id = "R-1", Account = "A-1", Amount = 50, DueOn = new(2026, 1, 5) }],
    };

    private static ContactVerdict Ask(string pack, DebtorFacts facts, LocalDate? on = null) =>
        new ContactGuard(LawPacks.Book(pack, "eu")).Ask(
            new() { Facts = facts, History = new() },
            new() { Channel = Channel.Letter },
            (on ?? First.PlusDays(1)).At(new LocalTime(12, 0)).InUtc().ToInstant());
}
