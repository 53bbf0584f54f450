namespace Dunning.Tests.Contacts;

/// <summary>To whom a step goes, by which channel each, and what of it counts as a contact of the debtor.</summary>
public class RecipientTests
{
    [Fact]
    public void Each_person_gets_it_by_a_channel_of_his_own_and_the_level_rises_once()
    {
        var story = Three();

        story.TellsEitherWay(0, 9).ShouldBe(
        [
            "5: reminder email remind", "5: reminder letter remind to C-1", "5: reminder sms remind to G-1",
        ]);
        story.After(5).Level("R-1").ShouldBe(1);
        story.After(5).Debtor.History.Contacts.Select(contact => contact.Party?.Value).ShouldBe([null, "C-1", "G-1"]);
    }

    [Fact]
    public void A_copy_goes_out_with_the_notice_and_is_no_contact_of_the_debtor()
    {
        var story = Story.Of(
            Story.Policies(t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Sms).Copy(PartyRole.Guarantor)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item()).With(Persons);

        story.TellsEitherWay(0, 9).ShouldBe(["5: reminder email remind", "5: reminder sms remind to G-1 (copy)"]);
        var copies = story.After(5).Debtor.History.Contacts.Where(contact => contact.Party is not null).ToValueList();
        var onlyCopies = story with
        {
            Debtor = story.Debtor with { History = story.Debtor.History with { Contacts = copies } },
        };
        onlyCopies.Tells(5, 5).ShouldBe(["5: reminder email remind", "5: reminder sms remind to G-1 (copy)"]);
    }

    [Fact]
    public void A_level_that_goes_to_three_persons_again_was_repeated_once()
    {
        var story = Three(LastLevel.Repeat(10));

        story.TellsEitherWay(0, 15).Length.ShouldBe(6);
        story.Through(0, 14).Debtor.History.Items.Single().Repeats.ShouldBe(0);
        story.Through(0, 15).Debtor.History.Items.Single().Repeats.ShouldBe(1);
    }

    [Fact]
    public void A_person_whom_no_channel_reaches_is_said_and_the_others_get_it()
    {
        var story = Three().With(facts => facts with
        {
            Parties = [facts.Parties[0] with { Contact = ContactProfile.Unknown }, facts.Parties[1]],
        });

        story.Tells(0, 9).ShouldBe(["5: reminder email remind", "5: reminder sms remind to G-1"]);
        story.Reasons(5, Rules.RecipientsUnreachable).ShouldBe(["recipients.unreachable step=reminder party=C-1"]);
    }

    [Fact]
    public void Without_the_principal_nobody_gets_it() =>
        Three().With(facts => facts with { Contact = ContactProfile.Unknown }).Says(5)
            .ShouldBe("channels.none reminder");

    [Fact]
    public void A_role_that_nobody_has_leaves_nobody()
    {
        var story = Story.Of(
            Story.Policies(t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).To(PartyRole.Payer)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item());

        story.Says(5).ShouldBe("recipients.none reminder");
    }

    [Fact]
    public void A_notice_to_whoever_pays_for_the_debtor_counts_for_the_gap_and_the_tone()
    {
        var story = Story.Of(
            Story.Policies(t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Letter).To(PartyRole.Payer)
                .Level("second", Start.OnDay(6), Tone.Urge, Channel.Letter).To(PartyRole.Payer)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item()).With(facts => facts with
            {
                Parties =
                [
                    new() { Id = "H-1", Role = PartyRole.Payer, Contact = new() { Reachable = [Channel.Letter] } },
                ],
            });

        story.TellsEitherWay(0, 20).ShouldBe(
        [
            "5: reminder letter remind to H-1 (instead)", "12: second letter urge to H-1 (instead)",
        ]);
    }

    [Fact]
    public void A_party_has_to_do_with_its_accounts_only()
    {
        var story = Three().With(facts => facts with
        {
            Parties = [facts.Parties[0] with { Accounts = ["A-9"] }, facts.Parties[1]],
        });

        story.Tells(0, 9).ShouldBe(["5: reminder email remind", "5: reminder sms remind to G-1"]);
    }

    [Fact]
    public void A_person_s_own_preference_and_bounces_count_for_that_person()
    {
        var both = new ContactProfile { Reachable = [Channel.Letter, Channel.Sms, Channel.Email] };
        var story = Three().With(facts => facts with
        {
            Parties =
            [
                facts.Parties[0] with { Contact = both with { Preference = new() { Channel = Channel.Sms } } },
                facts.Parties[1] with { Contact = both },
            ],
            Contacts =
            [
                new() { On = Story.On(1), Channel = Channel.Email, Party = "G-1", Outcome = ContactOutcome.Returned },
            ],
        });

        story.Tells(0, 9).ShouldBe(
        [
            "5: reminder email remind", "5: reminder sms remind to C-1", "5: reminder letter remind to G-1",
        ]);
    }

    private static Story Three(LastLevel? last = null) => Story.Of(
        Story.Policies(t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Letter, Channel.Sms)
                .To(PartyRole.Debtor, PartyRole.CoDebtor, PartyRole.Guarantor)
            .AtLastLevel(last ?? LastLevel.Stop)),
        Story.Item()).With(Persons);

    private static DebtorFacts Persons(DebtorFacts facts) => facts with
    {
        Parties =
        [
            new() { Id = "C-1", Role = PartyRole.CoDebtor, Contact = new() { Reachable = [Channel.Letter] } },
            new() { Id = "G-1", Role = PartyRole.Guarantor, Contact = new() { Reachable = [Channel.Sms] } },
        ],
    };
}
