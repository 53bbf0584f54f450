using NodaTime;

namespace Dunning.Tests.Contacts.Law;

/// <summary>A verdict in one line: from when, why, and what law says so.</summary>
public sealed class VerdictTextTests
{
    private static readonly LocalDate Day = new(2026, 3, 13);

    private static readonly TimeWindow Quiet = new()
    {
        Id = new("us.quiet-hours"),
        Citation = "12 CFR 1006.6(b)(1)(i)",
        Source = "test",
        LastConfirmed = new(2026, 1, 1),
        Open =
        [
            new()
            {
                Days = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)],
                From = new(8, 0),
                To = new(21, 0),
            },
        ],
    };

    [Fact]
    public void Window_NamesCountDaysCitationAndStrength()
    {
        var verdict = LawOf.Guard(Window).Ask(Called(), LawOf.Call(), LawOf.At(Day));

        verdict.ToString().ShouldBe(
            "phone not before Sat 14 Mar 2026 (7 contacts from Sat 7 Mar 2026 to Thu 12 Mar 2026, at most 7 in 7 days; "
                + "12 CFR 1006.14(b)(2)(i)(A), presumption); possible now: SMS, letter");
        verdict.ToString(Language.German).ShouldBe(
            "Anruf: nicht vor Sa., 14. März 2026 (7 Kontakte vom Sa., 7. März 2026 bis Do., 12. März 2026, zulässig 7 "
                + "in 7 Tagen; 12 CFR 1006.14(b)(2)(i)(A), Vermutung); jetzt möglich: SMS, Brief");
    }

    [Fact]
    public void Hours_NameTheTimeAndTheZone()
    {
        var verdict = Guard().Ask(LawOf.Debtor(), LawOf.By(Channel.Sms), LawOf.At(Day, 7));

        verdict.ToString().ShouldContain("SMS possible from Fri 13 Mar 2026 08:00 America/New_York (quiet hours");
        verdict.ToString(Language.German).ShouldContain("SMS: möglich ab Fr., 13. März 2026, 08:00 America/New_York (");
    }

    [Theory]
    [InlineData(HoldKind.Insolvent, "insolvency proceedings since", "Insolvenzverfahren seit")]
    [InlineData(HoldKind.Block, "a block since", "Mahnsperre seit")]
    public void Hold_IsNamed(HoldKind kind, string english, string german)
    {
        var debtor = LawOf.Debtor().With(facts => facts with
        {
            Holds = [new() { Id = "H-1", Kind = kind, From = new(2026, 3, 1) }],
        });

        var verdict = new ContactGuard(LawBook.None).Ask(debtor, LawOf.Call(), LawOf.At(Day));

        verdict.ToString().ShouldStartWith($"phone not possible ({english} Sun 1 Mar 2026; P5)");
        verdict.ToString().ShouldEndWith("; no law pack loaded: contact law not checked");
        verdict.ToString(Language.German).ShouldStartWith($"Anruf: nicht möglich ({german} So., 1. März 2026; P5)");
    }

    [Fact]
    public void Content_NamesEveryElement_AndThatTheTextIsNotConfirmed()
    {
        var rule = new ContentRule
        {
            Id = new("us.content"),
            Citation = "section 1",
            Source = "test",
            Requires = ["opt-out", "name"],
            Forbids = ["threat"],
        };

        var verdict = LawOf.Guard(rule).Ask(
            LawOf.Debtor(), LawOf.By(Channel.Email) with { Contains = ["threat"] }, LawOf.At(Day));

        verdict.ToString().ShouldBe(
            "e-mail not possible (lacks opt-out, name; may not have threat; section 1, prohibition, "
                + "text not confirmed)");
        verdict.ToString(Language.German).ShouldBe(
            "E-Mail: nicht möglich (es fehlt opt-out, name; unzulässig ist threat; section 1, Verbot, Wortlaut nicht "
                + "bestätigt)");
    }

    private static FrequencyWindow Window => LawOf.SevenInSeven with { LastConfirmed = new(2026, 1, 1) };

    private static ContactGuard Guard() => LawOf.Guard(Window, Quiet);

    private static DebtorSnapshot Called() => LawOf.Debtor(
        [.. Enumerable.Range(0, 7).Select(i => LawOf.Called(Day.PlusDays(-1 - (i % 6))))])
        .Profile(profile => profile with { Reachable = [Channel.Phone, Channel.Sms, Channel.Letter] });
}
