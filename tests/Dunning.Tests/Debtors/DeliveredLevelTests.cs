namespace Dunning.Tests.Debtors;

/// <summary>A reminder of 10 February by e-mail; the tests let it come back, or not, and decide again.</summary>
public class DeliveredLevelTests
{
    private static readonly CaseId Case = new() { Debtor = "D", Currency = Currency.EUR };

    [Fact]
    public void A_notice_that_came_back_raises_no_level_and_is_sent_again_by_the_next_channel()
    {
        var act = Decide(ContactOutcome.Returned, asOfDay: 11).ShouldHaveSingleItem();

        act.Step.ShouldBe("reminder");
        act.Channel.ShouldBe(Channel.Letter);
    }

    [Fact]
    public void It_is_decided_again_on_the_same_day() =>
        Decide(ContactOutcome.Returned, asOfDay: 10).ShouldHaveSingleItem().Step.ShouldBe("reminder");

    [Fact]
    public void A_notice_that_arrived_keeps_its_level() =>
        Decide(ContactOutcome.Delivered, asOfDay: 11).ShouldBeEmpty();

    [Fact]
    public void After_it_the_second_reminder_follows_by_its_day() =>
        Decide(ContactOutcome.Delivered, asOfDay: 20).ShouldHaveSingleItem().Step.ShouldBe("second-reminder");

    private static DunningAction[] Decide(ContactOutcome outcome, int asOfDay)
    {
        var notice = new ContactAttempt
        {
            On = new(2026, 2, 10),
            Channel = Channel.Email,
            Outcome = outcome,
            Tone = Tone.Remind,
            Step = "reminder",
            Rung = 1,
            Case = Case,
            Receivables = ["R"],
        };
        var snapshot = new DebtorSnapshot
        {
            Debtor = "D",
            Currency = Currency.EUR,
            Receivables = [new() { Id = "R", Amount = 100m, DueOn = new(2026, 2, 5) }],
            Reachable = [Channel.Email, Channel.Letter],
            PaymentsKnownUntil = new(2026, 2, asOfDay - 1),
            History = new()
            {
                Items = [new() { Receivable = "R", Rung = 1, Level = "reminder", On = new(2026, 2, 10) }],
                Contacts = [notice],
            },
        };
        return [.. new DunningEngine(DunningPolicy.Default).Decide(snapshot, AsOf.On(new(2026, 2, asOfDay))).Actions];
    }
}
