using Dunning.Contacts;
using Dunning.Tests.Contacts;
using Dunning.Tests.Jurisdictions.Law;
using NodaTime;

namespace Dunning.Tests.Jurisdictions;

public sealed class NoticeGateTests
{
    private const string Element = "14-days-from-the-day-after-delivery";

    private static readonly ContactAttempt Letter = new()
    {
        On = new(2026, 3, 3),
        Channel = Channel.Letter,
        Receivables = ["R-1"],
        Contains = ["other", Element],
    };

    private static readonly ProposedContact First = new() { Channel = Channel.Letter, Receivables = ["R-1"] };

    // Posted on Tuesday 3 March, delivered on Thursday, the last free day is 19 March.
    [Theory]
    [InlineData("Europe/Amsterdam", "", "2026-03-19T23:00:00Z")]
    [InlineData("Europe/Amsterdam", "America/New_York", "2026-03-20T04:00:00Z")]
    [InlineData("America/Asuncion", "", "2026-03-20T03:00:00Z")]
    public void The_gate_opens_with_the_day_after_the_last_free_day_at_every_place(
        string zone, string other, string opens)
    {
        var until = NodaTime.Text.InstantPattern.ExtendedIso.Parse(opens).Value;
        var zones = new[] { zone, other }.Where(id => id.Length > 0).ToArray();

        Ask(DutchLaw.FourteenDays, At(2026, 3, 4), zones, [Letter], First).Earliest.ShouldBe(until);
        Ask(DutchLaw.FourteenDays, until - Duration.Epsilon, zones, [Letter], First).Earliest.ShouldBe(until);
        Ask(DutchLaw.FourteenDays, until, zones, [Letter], First).Earliest.ShouldBe(until);
        Ask(DutchLaw.FourteenDays, until, zones, [Letter], First).Since?.Date.ShouldBe(Letter.On);
    }

    public static TheoryData<string, ContactAttempt> NoNotices => new()
    {
        { "other elements", Letter with { Contains = ["other"] } },
        { "came back", Letter with { Outcome = ContactOutcome.Returned } },
        { "somebody else", Letter with { Outcome = ContactOutcome.WrongParty } },
        { "nobody did it", Letter with { Outcome = ContactOutcome.Expired } },
        { "cancelled", Letter with { Outcome = ContactOutcome.Cancelled } },
        { "from the debtor", Letter with { Direction = ContactDirection.Inbound } },
        { "another debt", Letter with { Receivables = ["R-2"] } },
        { "not known about what", Letter with { Receivables = [] } },
    };

    [Theory]
    [MemberData(nameof(NoNotices), DisableDiscoveryEnumeration = true)]
    public void What_is_no_such_notice_opens_nothing(string why, ContactAttempt notice)
    {
        var passage = Ask(DutchLaw.FourteenDays, At(2026, 6, 1), ["UTC"], [notice], First);
        var both = Ask(DutchLaw.FourteenDays, At(2026, 6, 1), ["UTC"], [notice, Letter], First);

        (passage.Earliest, passage.Datum).ShouldBe((null, Element), why);
        both.Earliest.ShouldBe(At(2026, 6, 1), why);
    }

    [Fact]
    public void A_contact_about_all_debts_waits_for_the_notice_of_each()
    {
        var second = Letter with { On = new(2026, 3, 10), Receivables = ["R-2"] };

        Ask(DutchLaw.FourteenDays, At(2026, 4, 1), ["UTC"], [Letter]).Earliest.ShouldBeNull();
        Ask(DutchLaw.FourteenDays, At(2026, 3, 11), ["UTC"], [Letter, second]).Earliest.ShouldBe(At(2026, 3, 27));
        Ask(DutchLaw.FourteenDays, At(2026, 3, 11), ["UTC"], [Letter, second], First).Earliest
            .ShouldBe(At(2026, 3, 20));
    }

    [Fact]
    public void The_first_notice_that_arrived_counts_and_one_that_came_back_does_not()
    {
        var again = Letter with { On = new(2026, 3, 10) };
        Ask(DutchLaw.FourteenDays, At(2026, 3, 11), ["UTC"], [again, Letter], First).Earliest
            .ShouldBe(At(2026, 3, 20));
        var returned = Letter with { Outcome = ContactOutcome.Returned };
        Ask(DutchLaw.FourteenDays, At(2026, 3, 11), ["UTC"], [again, returned], First).Earliest
            .ShouldBe(At(2026, 3, 27));
    }

    [Fact]
    public void A_receipt_that_is_known_counts_in_place_of_the_time_for_a_letter()
    {
        var received = Letter with { ReceivedOn = new(2026, 3, 12) };
        Ask(DutchLaw.FourteenDays, At(2026, 3, 13), ["UTC"], [received], First).Earliest.ShouldBe(At(2026, 3, 27));
    }

    // The receipt neither is asked for nor changes anything.
    [Fact]
    public void Where_law_counts_from_sending_the_receipt_does_not_matter()
    {
        var gate = DutchLaw.FourteenDays with
        {
            Wait = DutchLaw.FourteenDays.Wait! with { After = null },
            WaitsFromSending = true,
        };
        var received = Letter with { ReceivedOn = new(2026, 3, 12) };
        var notice = new GivenNotice { On = Letter.On, Contains = gate.Requires };

        Ask(gate, At(2026, 3, 4), ["UTC"], [Letter], First).Earliest.ShouldBe(At(2026, 3, 18));
        Ask(gate, At(2026, 3, 4), ["UTC"], [received], First).Earliest.ShouldBe(At(2026, 3, 18));
        gate.After(notice, Books.All.CalendarOf("nl")).DayAfter.ShouldBe(new LocalDate(2026, 3, 18));
        gate.After(notice with { ReceivedOn = new(2026, 3, 12) }, Books.All.CalendarOf("nl")).DayAfter
            .ShouldBe(new LocalDate(2026, 3, 18));
        (gate with { WaitsFromSending = false }).After(notice, Books.All.CalendarOf("nl")).Missing
            .ShouldBe("receivedOn");
    }

    [Fact]
    public void Where_law_sets_no_time_for_a_letter_its_receipt_must_be_known()
    {
        var notice = Letter with { Contains = ["two-week-deadline", "full-acceleration-warning"] };
        var letter = Ask(GermanLaw.TerminationNotice, At(2026, 6, 1), ["UTC"], [notice], First);
        var email = Ask(
            GermanLaw.TerminationNotice, At(2026, 3, 4), ["UTC"], [notice with { Channel = Channel.Email }], First);

        (letter.IsMissing, letter.Datum).ShouldBe((true, "receivedOn"));
        email.Earliest.ShouldBe(At(2026, 3, 18));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("2026-07-09", true)]
    [InlineData("2026-07-08", false)]
    [InlineData("2026-06-20", false)]
    public void Within_the_validation_period_nothing_asks_to_pay_before_its_end(string? deadline, bool isAllowed)
    {
        var notice = Letter with { On = new(2026, 6, 1), Contains = ["validation-notice"] };
        var contact = new ProposedContact
        {
            Channel = Channel.Email,
            Receivables = ["R-1"],
            Deadline = deadline is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(deadline).Value,
        };

        Ask(AmericanLaw.Overshadowing, At(2026, 6, 10), ["UTC"], [notice], contact).Earliest
            .ShouldBe(isAllowed ? At(2026, 6, 10) : At(2026, 7, 9));
        Ask(AmericanLaw.Overshadowing, At(2026, 6, 10), ["UTC"], [], contact).Earliest.ShouldBe(At(2026, 6, 10));
    }

    [Fact]
    public void A_person_beside_the_debtor_must_have_had_the_notice()
    {
        var about = First with { To = new PartyId("P-1") };

        Ask(DutchLaw.FourteenDays, At(2026, 6, 1), ["UTC"], [Letter], about).Earliest.ShouldBeNull();
        Ask(DutchLaw.FourteenDays, At(2026, 6, 1), ["UTC"], [Letter with { Party = new PartyId("P-1") }], about)
            .Earliest.ShouldBe(At(2026, 6, 1));
    }

    [Fact]
    public void A_notice_without_a_wait_opens_when_it_is_given()
    {
        var given = At(2026, 3, 3) + Duration.FromHours(9);
        var notice = Letter with { Contains = ["transfer-notice"], At = given };
        Ask(EuropeanLaw.TransferNotice, given - Duration.Epsilon, ["UTC"], [notice], First).Earliest.ShouldBe(given);
        Ask(EuropeanLaw.TransferNotice, given, ["UTC"], [notice], First).Earliest.ShouldBe(given);
    }

    [Theory]
    [InlineData(true, "", LegalObstacle.NoticeReturned, null)]
    [InlineData(false, "", LegalObstacle.NoticeIncomplete, null)]
    [InlineData(false, Element, LegalObstacle.None, "2026-03-20")]
    public void A_charge_is_due_only_after_a_notice_that_is_complete(
        bool isReturned, string element, LegalObstacle obstacle, string? from)
    {
        var notice = new GivenNotice { On = new(2026, 3, 3), IsReturned = isReturned, Contains = [element] };

        var dates = DutchLaw.FourteenDays.After(notice, Books.All.CalendarOf("nl"));

        dates.Obstacle.ShouldBe(obstacle);
        Vectors.Answers.Iso(dates.DayAfter).ShouldBe(from ?? "null");
        dates.Lacks.ShouldBe(obstacle is LegalObstacle.NoticeIncomplete ? [Element] : []);
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        var snapshot = Debtor([Letter, Letter with { Receivables = ["R-2"] }]);
        var inquiry = Asked.Of(snapshot, new() { Channel = Channel.Letter }, At(2026, 3, 4), Books.All)
            with { Jurisdiction = "nl" };
        var gate = Contacts(DutchLaw.FourteenDays);
        _ = gate.From(inquiry, At(2026, 3, 4));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var passage = gate.From(inquiry, At(2026, 3, 5));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        passage.Earliest.ShouldBe(At(2026, 3, 20));
        allocated.ShouldBe(0);
    }

    [Fact]
    public void A_gate_of_charges_lets_contacts_pass()
    {
        var inquiry = Asked.Of(Debtor([]), First, At(2026, 6, 1), Books.All);

        DutchLaw.FourteenDays.From(inquiry, At(2026, 6, 1)).Earliest.ShouldBe(At(2026, 6, 1));
        Contacts(DutchLaw.FourteenDays).From(inquiry, At(2026, 6, 1)).Earliest.ShouldBeNull();
    }

    // The same gate before contacts.
    private static NoticeGate Contacts(NoticeGate gate) => gate with { Acts = [] };

    private static Passage Ask(
        NoticeGate gate, Instant at, string[] zones, ValueList<ContactAttempt> notices, ProposedContact? contact = null)
    {
        var inquiry = Asked.Of(Debtor(notices), contact ?? new() { Channel = Channel.Letter }, at, Books.All);
        return Contacts(gate).From(
            inquiry with
            {
                Jurisdiction = gate.Id.Value[..2],
                Zones = Array.ConvertAll(zones, id => DateTimeZoneProviders.Tzdb[id]),
            },
            at);
    }

    private static DebtorSnapshot Debtor(ValueList<ContactAttempt> notices) =>
        Story.Of(Story.ThreeLevels, Story.Item("R-1"), Story.Item("R-2"))
            .With(facts => facts with { Contacts = notices, Parties = [Party] }).Debtor;

    private static Party Party { get; } = new() { Id = new("P-1"), Role = PartyRole.Guarantor };

    private static Instant At(int year, int month, int day) => Instant.FromUtc(year, month, day, 0, 0);
}
