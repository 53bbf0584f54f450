namespace Dunning.Tests.Holds;

/// <summary>What goes on, and to whom, while the debtor may not be addressed.</summary>
public class RedirectionTests
{
    private static readonly ContactProfile Reachable = new() { Reachable = [Channel.Letter] };

    [Fact]
    public void One_who_asked_not_to_be_contacted_gets_one_confirmation_and_then_what_law_prescribes()
    {
        var story = Ceased(Failures(2, 6, 12), Purpose.Service);

        story.TellsEitherWay(0, 30).ShouldBe(["2: note email inform"]);
        story.Through(0, 5).Reasons(6, Rules.HoldsInForce)
            .ShouldContain("holds.in-force note kind=ceaseContact since=day 1");
        Ceased(Failures(2, 6, 12), Purpose.Statutory).TellsEitherWay(0, 30)
            .ShouldBe(["2: note email inform", "6: note email inform", "12: note email inform"]);
    }

    [Fact]
    public void What_was_written_before_the_wish_is_no_confirmation() =>
        Ceased(Failures(0, 2, 6), Purpose.Service).TellsEitherWay(0, 30)
            .ShouldBe(["0: note email inform", "2: note email inform"]);

    [Fact]
    public void Two_steps_of_one_day_give_one_confirmation()
    {
        var policy = Story.Policies(t => t
            .On("note", StepEvent.PaymentFailed, Tone.Inform, Channel.Email).Purpose(Purpose.Service)
            .On("other", StepEvent.PaymentFailed, Tone.Inform, Channel.Letter).Purpose(Purpose.Service));
        var story = Cease(Story.Of(policy, Story.Item())).With(Failures(2));

        story.TellsEitherWay(0, 30).ShouldBe(["2: note email inform"]);
        story.With(facts => facts with { Holds = [] }).Tells(2, 2)
            .ShouldBe(["2: note email inform", "2: other letter inform"]);
    }

    [Fact]
    public void Two_cases_give_one_confirmation()
    {
        var policy = Story.Policies(t => t
            .On("note", StepEvent.HoldEnded, Tone.Inform, Channel.Email));
        var story = Cease(Story.Of(
            policy, Story.Item() with { Account = "A-1" }, Story.Item("R-2") with { Account = "A-2" }));
        story = story.With(facts => facts with
        {
            Holds =
            [
                .. facts.Holds,
                new() { Id = "H-2", Kind = HoldKind.Block, From = Story.On(0), Until = Story.On(2) },
            ],
        });

        story.TellsEitherWay(0, 30).ShouldBe(["2: note email inform"]);
        story.With(facts => facts with { Holds = [facts.Holds[1]] }).Tells(0, 30)
            .ShouldBe(["2: note email inform", "2: note email inform"]);
    }

    [Fact]
    public void Counsel_is_asked_in_the_debtors_place_and_hears_the_same_tones()
    {
        var story = Held(HoldKind.Represented, PartyRole.Representative);

        story.TellsEitherWay(0, 40).ShouldBe(
        [
            "5: reminder letter remind to X-1 (instead)",
            "15: second letter urge to X-1 (instead)",
            "25: demand letter demand to X-1 (instead)",
        ]);
        story.Reasons(5, Rules.RecipientsInstead).ShouldBe(["recipients.instead step=reminder party=X-1"]);
        story.Through(0, 5).Says(6).ShouldStartWith("steps.not-yet"); // it counts as a contact of the debtor
    }

    [Fact]
    public void Those_who_owe_the_same_debt_go_on_when_the_debtor_has_died() =>
        Held(HoldKind.Deceased, PartyRole.CoDebtor).Tells(0, 6)
            .ShouldBe(["5: reminder letter remind to X-1 (instead)"]);

    [Theory]
    [InlineData(HoldKind.Insolvent, PartyRole.Trustee)]
    [InlineData(HoldKind.Deceased, PartyRole.Executor)]
    [InlineData(HoldKind.Moratorium, PartyRole.Representative)]
    [InlineData(HoldKind.Insolvent, PartyRole.CoDebtor)]
    public void Others_are_not_asked_for_money(HoldKind kind, PartyRole role) =>
        Held(kind, role).Says(5).ShouldStartWith("holds.in-force");

    [Fact]
    public void Of_several_states_each_must_lead_to_somebody()
    {
        var story = Story.Of(
            Story.Policies(t => t.On("note", StepEvent.PaymentFailed, Tone.Inform, Channel.Letter)
                .Purpose(Purpose.Service)),
            Story.Item())
            .With(Failures(2))
            .With(facts => facts with
            {
                Parties =
                [
                    new() { Id = "X-1", Role = PartyRole.Representative, Contact = Reachable },
                    new() { Id = "T-1", Role = PartyRole.Trustee, Contact = Reachable },
                ],
                Holds = [new() { Id = "H-1", Kind = HoldKind.Represented, From = Story.On(-5) }],
            });
        var both = story.With(facts => facts with
        {
            Holds = [.. facts.Holds, new() { Id = "H-2", Kind = HoldKind.Insolvent, From = Story.On(1) }],
        });

        story.Tells(0, 9).ShouldBe(["2: note letter inform to X-1 (instead)"]);
        both.Tells(0, 9).ShouldBeEmpty(); // counsel may get it, but a service note to one who is insolvent may not go
    }

    [Fact]
    public void When_the_mandate_ends_the_debtor_is_asked_again()
    {
        var story = Held(HoldKind.Represented, PartyRole.Representative);
        story = story.With(facts => facts with { Holds = [facts.Holds[0] with { Until = Story.On(10) }] });

        story.Tells(0, 20).ShouldBe(["5: reminder letter remind to X-1 (instead)", "15: second letter urge"]);
    }

    [Fact]
    public void A_hold_on_a_party_keeps_that_party_out_and_nobody_else()
    {
        var policy = Story.Policies(t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Letter).To(PartyRole.Debtor, PartyRole.Guarantor)
            .AtLastLevel(LastLevel.Stop));
        var story = Story.Of(policy, Story.Item()).With(facts => facts with
        {
            Parties = [new() { Id = "G-1", Role = PartyRole.Guarantor, Contact = Reachable }],
        });

        story.Tells(0, 9).ShouldBe(["5: reminder letter remind", "5: reminder letter remind to G-1"]);
        story.With(facts => facts with
        {
            Holds = [new() { Id = "H-1", Kind = HoldKind.CeaseContact, From = Story.On(1), Party = "G-1" }],
        }).Tells(0, 9).ShouldBe(["5: reminder letter remind"]);
    }

    private static Story Held(HoldKind kind, PartyRole role) => Story.Of(
        Story.Policies(t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Letter)
            .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Letter)
            .Level("demand", Start.AfterNotice(10), Tone.Demand, Channel.Letter)
            .AtLastLevel(LastLevel.Stop)),
        Story.Item())
        .With(facts => facts with
        {
            Parties = [new() { Id = "X-1", Role = role, Contact = Reachable }],
            Holds = [new() { Id = "H-1", Kind = kind, From = Story.On(2) }],
        });

    private static Story Ceased(Func<DebtorFacts, DebtorFacts> failures, Purpose purpose) => Cease(Story.Of(
        Story.Policies(t => t.On("note", StepEvent.PaymentFailed, Tone.Inform, Channel.Email).Purpose(purpose)),
        Story.Item())).With(failures);

    private static Story Cease(Story story) => story.With(facts => facts with
    {
        Holds = [new() { Id = "H-1", Kind = HoldKind.CeaseContact, From = Story.On(1) }],
    });

    private static Func<DebtorFacts, DebtorFacts> Failures(params ReadOnlySpan<int> days)
    {
        var list = days.ToArray().Select(day => new CollectionFailure { On = Story.On(day) }).ToValueList();
        return facts => facts with { FailedCollections = list };
    }
}
