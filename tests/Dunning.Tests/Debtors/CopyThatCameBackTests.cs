namespace Dunning.Tests.Debtors;

/// <summary>What comes back of a guarantor's copy says nothing about the debtor's notice.</summary>
public class CopyThatCameBackTests
{
    [Theory]
    [InlineData(true, "second email urge 100.00 EUR: R-1 rises 2")]
    [InlineData(false, "reminder letter remind 100.00 EUR: R-1 rises 1")]
    public void Only_the_notice_to_the_debtor_takes_the_level_back(bool copy, string says)
    {
        var story = Story.Of(Copied, Story.Item()).With(facts => facts with
        {
            Parties =
            [
                new() { Id = "G-1", Role = PartyRole.Guarantor, Contact = new() { Reachable = [Channel.Letter] } },
            ],
        }).After(5);

        story.Debtor.History.Contacts.Count.ShouldBe(2);
        var debtor = story.Debtor with
        {
            History = story.Debtor.History with
            {
                Contacts = story.Debtor.History.Contacts
                    .Select(contact => contact.Party is not null == copy
                        ? contact with { Outcome = ContactOutcome.Returned }
                        : contact)
                    .ToValueList(),
            },
        };

        new DunningEngine(story.Policy)
            .Decide(debtor with { PaymentsKnownUntil = Story.On(15) }, AsOf.On(Story.On(15)))
            .Actions.Select(Story.Text).First().ShouldBe(says);
    }

    private static void Copied(TreatmentBuilder t) => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Story.EmailThenLetter).Copy(PartyRole.Guarantor)
        .Level("second", Start.AfterNotice(10), Tone.Urge, Story.EmailThenLetter)
        .AtLastLevel(LastLevel.Stop);
}
