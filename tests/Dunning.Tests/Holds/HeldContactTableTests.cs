using Dunning.Tests.Contacts.Law;
using NodaTime;

namespace Dunning.Tests.Holds;

/// <summary>
/// The table of P5 in the guard: every state, purpose, channel and person. No cell is empty for another reason: the
/// same contact without the state is allowed.
/// </summary>
public sealed class HeldContactTableTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    private static readonly Channel[] Channels =
    [
        Channel.Letter, Channel.Email, Channel.Sms, Channel.Phone, Channel.Push, Channel.Portal,
        Channel.Custom("visit", ChannelKind.Visit),
    ];

    public static TheoryData<HoldKind, Purpose> Cells =>
        [.. Enum.GetValues<HoldKind>().SelectMany(_ => Enum.GetValues<Purpose>(), (kind, purpose) => (kind, purpose))];

    [Theory]
    [MemberData(nameof(Cells))]
    public void Debtor_EveryCell(HoldKind kind, Purpose purpose)
    {
        var expected = Allowed(kind).Contains(purpose);
        foreach (var channel in Channels)
        {
            var contact = new ProposedContact { Channel = channel, Purpose = purpose };

            Ask(null, contact).Kind.ShouldBe(VerdictKind.Allow, $"the twin by {channel}");
            var verdict = Ask(kind, contact);
            verdict.Kind.ShouldBe(expected ? VerdictKind.Allow : VerdictKind.Deny, $"{kind} {purpose} by {channel}");
            if (!expected)
            {
                verdict.Obstacles.First().Datum.ShouldBe($"hold:{Codes.Of(kind)}");
                verdict.OtherChannels.ShouldBeEmpty();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void InPlaceOfTheDebtor_EveryCell(HoldKind kind, Purpose purpose)
    {
        (PartyRole Role, Purpose[] Purposes) instead = kind switch
        {
            HoldKind.Deceased => (PartyRole.Executor, [Purpose.Service, Purpose.Statutory]),
            HoldKind.Insolvent => (PartyRole.Trustee, [Purpose.Statutory]),
            HoldKind.Moratorium => (PartyRole.Representative, [Purpose.Statutory]),
            HoldKind.Represented or HoldKind.Minor => (PartyRole.Representative, Enum.GetValues<Purpose>()),
            _ => default,
        };
        if (instead.Purposes is not { } purposes)
        {
            return;
        }

        foreach (var channel in Channels)
        {
            var contact = new ProposedContact { Channel = channel, Purpose = purpose, To = "P-1" };
            var isAllowed = Ask(kind, contact, instead.Role).Kind is VerdictKind.Allow;
            (isAllowed || !purposes.Contains(purpose)).ShouldBeTrue($"{kind} {purpose} by {channel}");
            (isAllowed && purpose is Purpose.Collect && !purposes.Contains(purpose)).ShouldBeFalse($"{kind}");
            Ask(null, contact, instead.Role).Kind.ShouldBe(VerdictKind.Allow);
        }
    }

    [Theory]
    [InlineData(HoldKind.Deceased, true)]
    [InlineData(HoldKind.Minor, true)]
    [InlineData(HoldKind.CeaseContact, true)]
    [InlineData(HoldKind.Insolvent, false)]
    [InlineData(HoldKind.Moratorium, false)]
    [InlineData(HoldKind.Represented, false)]
    public void CoDebtor_IsAskedWhereTheStateIsOfThePersonAlone(HoldKind kind, bool isAsked)
    {
        var contact = new ProposedContact { Channel = Channel.Letter, To = "P-1" };

        (Ask(kind, contact, PartyRole.CoDebtor).Kind is VerdictKind.Allow).ShouldBe(isAsked);
    }

    [Fact]
    public void CeaseContact_OneConfirmationOnly()
    {
        var confirmed = LawOf.Called(Day, ContactOutcome.Delivered) with
        {
            Channel = Channel.Letter,
            Purpose = Purpose.Service,
        };
        var contact = new ProposedContact { Channel = Channel.Email, Purpose = Purpose.Service };

        Ask(HoldKind.CeaseContact, contact, null, confirmed).Kind.ShouldBe(VerdictKind.Deny);
        Ask(null, contact, null, confirmed).Kind.ShouldBe(VerdictKind.Allow);
    }

    private static Purpose[] Allowed(HoldKind kind) => kind switch
    {
        HoldKind.Deceased or HoldKind.Insolvent or HoldKind.Represented or HoldKind.Minor => [],
        HoldKind.Moratorium => [Purpose.Statutory],
        HoldKind.CeaseContact => [Purpose.Service, Purpose.Statutory],
        HoldKind.ForbearanceReview => [Purpose.Service, Purpose.Reply],
        _ => [Purpose.Service, Purpose.Statutory, Purpose.Reply],
    };

    private static ContactVerdict Ask(
        HoldKind? kind, ProposedContact contact, PartyRole? role = null, ContactAttempt? made = null)
    {
        var debtor = LawOf.Debtor(made is null ? [] : [made])
            .Profile(profile => profile with { Reachable = ValueList.Create<Channel>(Channels) })
            .With(facts => facts with
            {
                Holds = kind is { } known ? [new() { Id = "H-1", Kind = known, From = Day }] : [],
                Parties = role is { } one ? [new() { Id = "P-1", Role = one, Contact = facts.Contact }] : [],
            });
        return new ContactGuard(LawBook.None).Ask(debtor, contact, LawOf.At(Day));
    }
}
