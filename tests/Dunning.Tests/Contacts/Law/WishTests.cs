using NodaTime;

namespace Dunning.Tests.Contacts.Law;

/// <summary>What a person has asked for, and what binds every contact, holds without any pack too.</summary>
public sealed class WishTests
{
    // A Monday.
    private static readonly LocalDate Day = new(2026, 6, 1);

    [Fact]
    public void Hours_AreThoseOfThePerson()
    {
        var debtor = Wishing(new() { NotBefore = new(17, 0), NotAfter = new(20, 0) });

        Ask(debtor, LawOf.At(Day, 16)).Until.ShouldBe(LawOf.At(Day, 17));
        Ask(debtor, LawOf.At(Day, 17)).Kind.ShouldBe(VerdictKind.Allow);
        Ask(debtor, LawOf.At(Day, 20) - Duration.Epsilon).Kind.ShouldBe(VerdictKind.Allow);
        Ask(debtor, LawOf.At(Day, 20)).Until.ShouldBe(LawOf.At(Day.PlusDays(1), 17));
    }

    [Fact]
    public void Hours_OverMidnight_AndNone()
    {
        var night = Wishing(new() { NotBefore = new(20, 0), NotAfter = new(8, 0) });
        Ask(night, LawOf.At(Day, 7)).Kind.ShouldBe(VerdictKind.Allow);
        Ask(night, LawOf.At(Day, 8)).Until.ShouldBe(LawOf.At(Day, 20));

        Ask(Wishing(new() { NotBefore = new(9, 0), NotAfter = new(9, 0) }), LawOf.At(Day)).Kind
            .ShouldBe(VerdictKind.Deny);
    }

    [Fact]
    public void Hours_InTheHourThatIsSkipped_OpenAtItsEnd()
    {
        // Clocks go from 02:00 to 03:00 on 8 March 2026.
        var debtor = Wishing(new() { NotBefore = new(2, 30), NotAfter = new(5, 0) });
        var change = Instant.FromUtc(2026, 3, 8, 7, 0);

        Ask(debtor, LawOf.At(new(2026, 3, 8), 1)).Until.ShouldBe(change);
    }

    [Fact]
    public void Hours_WithoutAZone_AreMissing()
    {
        var debtor = Wishing(new() { NotBefore = new(17, 0) }).Profile(profile => profile with { Zones = [] });

        var found = Ask(debtor, LawOf.At(Day)).Obstacles.ShouldHaveSingleItem();

        (found.Kind, found.Datum).ShouldBe((FindingKind.Missing, "zones"));
    }

    [Fact]
    public void Weekdays_OfAllChannelsAndOfOne()
    {
        var all = Wishing(new() { Weekdays = [IsoDayOfWeek.Wednesday] });
        Ask(all, LawOf.At(Day)).Until.ShouldBe(LawOf.StartOf(Day.PlusDays(2)));

        var one = Wishing(new()
        {
            ChannelWeekdays = [new() { Channel = Channel.Phone, Weekdays = [IsoDayOfWeek.Saturday] }],
        });
        Ask(one, LawOf.At(Day)).Until.ShouldBe(LawOf.StartOf(Day.PlusDays(5)));
        Ask(one, LawOf.At(Day)).OtherChannels.ShouldBe([Channel.Sms, Channel.Email, Channel.Letter]);

        var never = Wishing(new()
        {
            Weekdays = [IsoDayOfWeek.Monday],
            ChannelWeekdays = [new() { Channel = Channel.Phone, Weekdays = [IsoDayOfWeek.Sunday] }],
        });
        Ask(never, LawOf.At(Day)).Kind.ShouldBe(VerdictKind.Deny);
    }

    [Fact]
    public void Channel_WithoutAddressOrAfterABounce_IsNotUsed()
    {
        var bounced = LawOf.Debtor(LawOf.Called(Day.PlusDays(-3), ContactOutcome.WrongParty));

        Ask(bounced, LawOf.At(Day)).Obstacles.ShouldHaveSingleItem().Datum.ShouldBe("returned");
        var renewed = bounced.Profile(profile => profile with
        {
            Renewals = [new(Channel.Phone, Day.PlusDays(-3))],
        });
        Ask(renewed, LawOf.At(Day)).Kind.ShouldBe(VerdictKind.Allow);
        Ask(LawOf.Debtor().Profile(profile => profile with { Reachable = [Channel.Email] }), LawOf.At(Day))
            .Obstacles.ShouldHaveSingleItem().Datum.ShouldBe("reachable");
    }

    [Theory]
    [InlineData(ContactOutcome.NoAnswer, Purpose.Collect, false)]
    [InlineData(ContactOutcome.NoAnswer, Purpose.Service, true)]
    [InlineData(ContactOutcome.Returned, Purpose.Collect, true)]
    [InlineData(ContactOutcome.NotConnected, Purpose.Collect, true)]
    [InlineData(ContactOutcome.MessageLeft, Purpose.Collect, false)]
    [InlineData(ContactOutcome.Expired, Purpose.Collect, true)]
    public void OneADay_TakenByWhatAskedForMoney(ContactOutcome outcome, Purpose purpose, bool isFree)
    {
        var debtor = LawOf.Debtor(LawOf.Called(Day, outcome) with { Purpose = purpose });
        var letter = LawOf.By(Channel.Letter);

        (Guard.Ask(debtor, letter, LawOf.At(Day)).Kind is VerdictKind.Allow).ShouldBe(isFree);
        Guard.Ask(debtor, letter with { Purpose = Purpose.Reply }, LawOf.At(Day)).Kind.ShouldBe(VerdictKind.Allow);
        (Guard.Ask(debtor, letter, LawOf.At(Day)).Until ?? LawOf.StartOf(Day.PlusDays(1)))
            .ShouldBe(LawOf.StartOf(Day.PlusDays(1)));
    }

    [Fact]
    public void Calls_NeverTwoADay_WhateverTheyWereFor()
    {
        var debtor = LawOf.Debtor(LawOf.Called(Day) with { Purpose = Purpose.Service });

        Ask(debtor, LawOf.At(Day)).Until.ShouldBe(LawOf.StartOf(Day.PlusDays(1)));
    }

    [Fact]
    public void Reader_IsCalledOnRequest_ElseItIsFlagged()
    {
        var reads = new ContactPreference { Channel = Channel.Email };

        Ask(Wishing(reads), LawOf.At(Day)).Flags.ShouldHaveSingleItem().Rule.Id.ShouldBe(Rules.ChannelsCallUnanswered);
        Ask(Wishing(reads with { WantsCall = true }), LawOf.At(Day)).Flags.ShouldBeEmpty();
        Ask(LawOf.Debtor(), LawOf.At(Day)).Flags.ShouldBeEmpty();
    }

    [Fact]
    public void Past_AttemptsFromTheFuture_AreRefusedWhereLawCounts()
    {
        var debtor = LawOf.Debtor(LawOf.Called(Day.PlusDays(1)));

        var verdict = LawOf.Guard(LawOf.SevenInSeven).Ask(debtor, LawOf.Call(), LawOf.At(Day));

        verdict.Kind.ShouldBe(VerdictKind.Deny);
        verdict.Obstacles.First().Datum.ShouldBe("contacts.past");
        Ask(debtor, LawOf.At(Day)).Kind.ShouldBe(VerdictKind.Allow);
    }

    [Fact]
    public void Law_ThatOrdersToHeedAWish_IsNamedBesideIt()
    {
        var rule = new WishRule
        {
            Id = new("us.not-at-work"),
            Citation = "15 USC 1692c(a)(3)",
            Source = "test",
            LastConfirmed = Day,
            Wishes = [ContactWish.NotAtWork, ContactWish.Hours],
        };
        var work = LawOf.Call() with { Place = ContactPlace.Work };
        var wish = Wishing(new() { NotAtWork = true });
        var verdict = LawOf.Guard(rule).Ask(wish, work, LawOf.At(Day));

        verdict.Kind.ShouldBe(VerdictKind.Deny);
        verdict.Of(rule)!.Value.Kind.ShouldBe(FindingKind.Forbids);
        verdict.ToString().ShouldContain("not at work, as asked for; 15 USC 1692c(a)(3), prohibition");
        LawOf.Guard(rule).Ask(wish, LawOf.Call(), LawOf.At(Day)).Passes(rule).ShouldBeTrue();
        LawOf.Guard(rule).Ask(LawOf.Debtor(), work, LawOf.At(Day)).Passes(rule).ShouldBeTrue();

        var late = Wishing(new() { NotBefore = new(17, 0), Weekdays = [IsoDayOfWeek.Sunday] });
        var every = rule with { Wishes = [.. Enum.GetValues<ContactWish>()] };
        LawOf.Guard(rule).Ask(late, LawOf.Call(), LawOf.At(Day, 9)).Of(rule)!.Value.Earliest
            .ShouldBe(LawOf.At(Day, 17), "of weekdays this rule says nothing");
        LawOf.Guard(every).Ask(late, LawOf.Call(), LawOf.At(Day, 9)).Of(every)!.Value.Earliest
            .ShouldBe(LawOf.At(Day.Next(IsoDayOfWeek.Sunday), 17));
        var other = every with { AppliesWhen = new() { DebtorKinds = [DebtorKind.Business] } };
        LawOf.Guard(other).Ask(late, LawOf.Call(), LawOf.At(Day, 9)).Of(other).ShouldBeNull();
    }

    private static ContactGuard Guard { get; } = new(LawBook.None);

    private static ContactVerdict Ask(DebtorSnapshot debtor, Instant at) => Guard.Ask(debtor, LawOf.Call(), at);

    private static DebtorSnapshot Wishing(ContactPreference wish) =>
        LawOf.Debtor().Profile(profile => profile with { Preference = wish });
}
