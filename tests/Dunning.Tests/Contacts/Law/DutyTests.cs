using Dunning.Tests.Generated;
using NodaTime;

namespace Dunning.Tests.Contacts.Law;

/// <summary>What law obliges us to send by a day because of a contact.</summary>
public sealed class DutyTests
{
    private static readonly LocalDate First = new(2026, 6, 1);

    private static readonly NoticeDuty Validation = new()
    {
        Id = new("us.validation-notice"),
        Citation = "12 CFR 1006.34(a)(1)",
        Source = "test",
        LastConfirmed = First,
        After = new() { Outcomes = [ContactOutcome.Delivered, ContactOutcome.RightParty], Per = CountedPer.Debt },
        Requires = ["validation-notice", "debt-advice"],
        Within = FiveDays,
    };

    private static readonly NoticeDuty Request = new()
    {
        Id = new("us.answer"),
        Citation = "section 12",
        Source = "test",
        After = new() { Directions = [ContactDirection.Inbound] },
        Containing = ["access-request"],
        EachTime = true,
        Requires = ["access-answer"],
        Within = FiveDays,
    };

    private static DeadlineRule FiveDays => new()
    {
        Id = new("us.five-days"),
        Citation = "12 CFR 1006.34(a)(1)",
        Source = "test",
        Length = Period.FromDays(5),
    };

    private static ContactAttempt Talk => LawOf.Called(First, ContactOutcome.RightParty);

    private static ContactAttempt Notice => new()
    {
        On = First.PlusDays(5),
        Channel = Channel.Letter,
        Outcome = ContactOutcome.Delivered,
        Receivables = ["R-1"],
        Contains = ["debt-advice", "other", "validation-notice"],
    };

    [Fact]
    public void FirstContact_ObligesByTheLastDay_AndIsOverdueFromTheNext()
    {
        var inTime = Ask(Validation, First.PlusDays(5), Talk).Duties.ShouldHaveSingleItem();
        var late = Ask(Validation, First.PlusDays(6), Talk).Duties.ShouldHaveSingleItem();

        (inTime.Since, inTime.DueBy, inTime.IsOverdue).ShouldBe((First, First.PlusDays(5), false));
        inTime.Receivables.ShouldBe(["R-1"]);
        late.ShouldBe(inTime with { IsOverdue = true });
        Ask(Validation, First.PlusDays(6), Talk).Kind.ShouldBe(VerdictKind.Allow, "a duty stands in no way");
    }

    [Fact]
    public void ContactItself_Obliges_WhereItIsAllowed()
    {
        var allowed = Ask(Validation, First).Duties.ShouldHaveSingleItem();
        var refused = LawOf.Guard(Validation).Ask(Unreachable, LawOf.Call("R-1"), LawOf.At(First));
        var notice = LawOf.By(Channel.Letter) with { Contains = Validation.Requires };

        (allowed.Since, allowed.DueBy).ShouldBe((First, First.PlusDays(5)));
        (refused.Kind, refused.Duties.Count).ShouldBe((VerdictKind.Deny, 0));
        LawOf.Guard(Validation).Ask(LawOf.Debtor(), notice, LawOf.At(First)).Duties.ShouldBeEmpty();
    }

    public static TheoryData<string, ContactAttempt, bool> Notices => new()
    {
        { "in one", Notice, true },
        { "the contact itself", Notice with { On = First }, true },
        { "late is given all the same", Notice with { On = First.PlusDays(9) }, true },
        { "lacks an element", Notice with { Contains = ["validation-notice"] }, false },
        { "came back", Notice with { Outcome = ContactOutcome.Returned }, false },
        { "cancelled", Notice with { Outcome = ContactOutcome.Cancelled }, false },
        { "from the debtor", Notice with { Direction = ContactDirection.Inbound }, false },
        { "by somebody else", Notice with { By = "agency" }, false },
        { "another debt", Notice with { Receivables = ["R-2"] }, false },
        { "to another person", Notice with { Party = "P-1" }, false },
        { "not known about what, of one debt", Notice with { Receivables = [] }, true },
    };

    [Theory]
    [MemberData(nameof(Notices), DisableDiscoveryEnumeration = true)]
    public void Notice_Fulfils(string why, ContactAttempt notice, bool isFulfilled) =>
        Ask(Validation, First.PlusDays(9), Talk, notice).Duties.IsEmpty.ShouldBe(isFulfilled, why);

    [Fact]
    public void LaterContacts_ObligeNotAgain_UnlessEachDoes()
    {
        var again = Talk with { On = First.PlusDays(7) };
        Ask(Validation, First.PlusDays(9), Talk, Notice, again).Duties.ShouldBeEmpty();

        var answer = Notice with { On = First.PlusDays(2), Contains = ["access-answer"] };
        var asked = Inbound(First);
        var twice = Ask(Request, First.PlusDays(9), asked, answer, Inbound(First.PlusDays(3))).Duties;

        Ask(Request, First.PlusDays(9), asked, answer).Duties.ShouldBeEmpty();
        twice.ShouldHaveSingleItem().Since.ShouldBe(First.PlusDays(3));
        twice[0].Receivables.ShouldBeEmpty("it is owed to the person");
        Ask(Request, First.PlusDays(9), Talk with { Direction = ContactDirection.Inbound }).Duties.ShouldBeEmpty();
    }

    [Fact]
    public void EachDebt_HasItsOwn()
    {
        var other = Talk with { On = First.PlusDays(3), Receivables = ["R-2"] };
        var two = LawOf.Debtor(Talk, Notice with { On = First }, other)
            .With(facts => facts with
            {
                Receivables = facts.Receivables.Add(new() { Id = "R-2", Amount = 5, DueOn = new(2026, 1, 5) }),
            });

        var duties = LawOf.Guard(Validation).Ask(two, LawOf.Call(), LawOf.At(First.PlusDays(4))).Duties;

        duties.ShouldHaveSingleItem().Receivables.ShouldBe(["R-2"]);
        duties[0].DueBy.ShouldBe(First.PlusDays(8));
        LawOf.Guard(Validation).Ask(two, LawOf.Call("R-1"), LawOf.At(First.PlusDays(4))).Duties.ShouldBeEmpty();
    }

    [Fact]
    public void LawOfLater_ObligesNobodyBefore()
    {
        var later = Validation with { ValidFrom = First.PlusDays(1) };

        Ask(later, First.PlusDays(3), Talk).Duties.ShouldBeEmpty();
        Ask(later, First.PlusDays(3), Talk with { On = First.PlusDays(1) }).Duties.ShouldHaveSingleItem();
        Ask(Validation with { AppliesWhen = new() { DebtorKinds = [DebtorKind.Business] } }, First, Talk)
            .Duties.ShouldBeEmpty();
    }

    [Fact]
    public void MissingYear_IsNamed_NeverGuessed()
    {
        var duty = Ask(Validation with { Within = FiveDays with { CountsWorkingDays = true } }, First, Talk)
            .Duties.ShouldHaveSingleItem();

        (duty.DueBy, duty.Missing, duty.IsOverdue).ShouldBe((null, "holidays us", false));
        duty.ToString().ShouldContain("by when cannot be said, holidays us is missing");
        duty.ToString(Language.German).ShouldContain("es fehlt holidays us");
    }

    [Fact]
    public void Duty_IsSaid()
    {
        var verdict = Ask(Validation, First.PlusDays(1), Talk);
        verdict.ToString().ShouldBe(
            "phone possible now; owed by Sat 6 Jun 2026 because of the contact on Mon 1 Jun 2026: validation-notice, "
                + "debt-advice; 12 CFR 1006.34(a)(1), prohibition");
        Ask(Validation, First.PlusDays(8), Talk).ToString(Language.German).ShouldBe(
            "Anruf: jetzt möglich; überfällig, bis Sa., 6. Juni 2026 geschuldet wegen des Kontakts vom Mo., 1. Juni "
                + "2026: validation-notice, debt-advice; 12 CFR 1006.34(a)(1), Verbot");
    }

    [Fact]
    public void Duties_ChangeNoVerdict_AndANoticeFulfilsThem()
    {
        var (owed, overdue) = (0, 0);
        ForAll.Check<int[], Dice>(
            numbers => new(numbers),
            dice =>
            {
                var at = LawRows.At(dice);
                var (rules, contact, debtor) = (LawRows.Rules(dice), LawRows.Contact(dice), LawRows.Debtor(dice, at));
                var duty = Validation with
                {
                    After = new() { Per = dice.Of<CountedPer>() },
                    EachTime = dice.OneIn(2),
                };
                var verdict = LawOf.Guard([.. rules, duty]).Ask(debtor, contact, at);
                var without = LawOf.Guard(rules).Ask(debtor, contact, at);

                (verdict.Kind, verdict.Until).ShouldBe((without.Kind, without.Until));
                verdict.Duties.ShouldAllBe(one => one.DueBy == one.Since.PlusDays(5));
                owed += verdict.Duties.Count;
                overdue += verdict.Duties.Count(one => one.IsOverdue);

                var on = debtor.Facts.Contact.Zones
                    .Max(zone => at.InZone(DateTimeZoneProviders.Tzdb[zone]).Date);
                var noticed = debtor.With(facts => facts with
                {
                    Contacts = facts.Contacts.Add(Notice with { On = on, Receivables = ["R-1", "R-2"] }),
                });
                LawOf.Guard(duty).Ask(noticed, LawOf.By(Channel.Letter) with { Contains = Notice.Contains }, at)
                    .Duties.ShouldBeEmpty();
            },
            1_000);

        owed.ShouldBeGreaterThan(500);
        overdue.ShouldBeGreaterThan(100);
    }

    private static DebtorSnapshot Unreachable =>
        LawOf.Debtor().Profile(profile => profile with { Reachable = [Channel.Letter] });

    private static ContactAttempt Inbound(LocalDate on) => new()
    {
        On = on,
        Channel = Channel.Email,
        Direction = ContactDirection.Inbound,
        Contains = ["access-request"],
    };

    private static ContactVerdict Ask(NoticeDuty duty, LocalDate on, params ReadOnlySpan<ContactAttempt> contacts) =>
        LawOf.Guard(duty).Ask(LawOf.Debtor(contacts), LawOf.Call("R-1"), LawOf.At(on));
}
