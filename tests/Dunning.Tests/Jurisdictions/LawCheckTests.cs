using Dunning.Tests.Contacts.Law;
using Dunning.Tests.Jurisdictions.Law;
using NodaTime;

namespace Dunning.Tests.Jurisdictions;

/// <summary>Packs that contradict themselves or each other are refused, each fault with its figures.</summary>
public sealed class LawCheckTests
{
    private static readonly FrequencyWindow Rule = LawOf.SevenInSeven;

    private static readonly ContentRule House = new()
    {
        Id = new("house.no-threats"),
        Citation = "house rule 3",
        Source = "test",
        Strength = LegalStrength.Internal,
        Forbids = ["threat"],
    };

    [Fact]
    public void Packs_SoundOnes_AreLaidOverEachOther()
    {
        var book = LawBook.Of(LawOf.Pack("house", House) with { Over = "us" }, LawOf.Pack("us", Rule)).Value;

        book.Packs.Select(pack => pack.Code).ShouldBe(["us", "house"]);
    }

    [Fact]
    public void Packs_Layers()
    {
        Ids(LawOf.Pack("us"), LawOf.Pack("us")).ShouldBe(["DUN4001"]);
        Ids(LawOf.Pack("us-ma") with { Over = "us" }).ShouldBe(["DUN4002"]);
        Ids(
                LawOf.Pack("a") with { Over = "b" },
                LawOf.Pack("b") with { Over = "a" },
                LawOf.Pack("c") with { Over = "a" })
            .ShouldBe(["DUN4003", "DUN4003", "DUN4003"]);
        Ids(LawOf.Pack("us") with { Over = "us" }).ShouldBe(["DUN4003"]);
        Ids(LawOf.Pack("us") with { Zones = ["Europe/Berlni"] }).ShouldBe(["DUN4010"]);
    }

    [Fact]
    public void Rules_NamesAndDays()
    {
        Ids(LawOf.Pack("us", Rule, Rule)).ShouldBe(["DUN4004"]);
        Ids(LawOf.Pack("us", Rule with { Id = new("call-frequency") })).ShouldBe(["DUN4011"]);
        Ids(LawOf.Pack("us", Rule with { ValidFrom = new(2026, 7, 1), ValidTo = new(2026, 7, 1) }))
            .ShouldBe(["DUN4007"]);
        Ids(LawOf.Pack("us", Rule with { ValidFrom = new(2026, 7, 1), ValidTo = new(2026, 7, 2) })).ShouldBeEmpty();
    }

    [Fact]
    public void Rules_Figures()
    {
        Ids(LawOf.Pack("us", Rule with { Limit = 0, Length = 0 })).ShouldBe(["DUN4008", "DUN4008"]);
        Ids(LawOf.Pack("us", LawOf.AfterTalk with { Length = -1 })).ShouldBe(["DUN4008"]);
        Ids(LawOf.Pack("us", new ConsentRule
        {
            Id = new("us.consent"),
            Citation = "test",
            Source = "test",
            ValidDays = -1,
            CheckedWithinDays = -1,
        })).ShouldBe(["DUN4008", "DUN4008"]);
        Ids(LawOf.Pack("house", House with { Requires = ["threat"] })).ShouldBe(["DUN4012"]);
        Ids(LawOf.Pack("us", Hours())).ShouldBe(["DUN4009"]);
        Ids(LawOf.Pack("us", Hours(new OpenHours { Days = [] }))).ShouldBe(["DUN4009"]);
        Ids(LawOf.Pack("us", Hours(Open(21, 8)))).ShouldBe(["DUN4009"]);
        Ids(LawOf.Pack("us", Hours(Open(8, 21) with { Days = [IsoDayOfWeek.None] }))).ShouldBe(["DUN4009"]);
        Ids(LawOf.Pack("us", Hours(Open(8, 8)))).ShouldBe(["DUN4009"]);
        Ids(LawOf.Pack("us", Hours(Open(8, 0), Open(8, 21)))).ShouldBeEmpty();
    }

    [Fact]
    public void Rules_ThatCountNothing()
    {
        ValueList<ContactCount> nothing =
        [
            new() { Outcomes = [ContactOutcome.Cancelled, ContactOutcome.Expired] },
            new() { Outcomes = [ContactOutcome.NoAnswer], Except = [ContactOutcome.NoAnswer] },
            new() { Except = [.. Enum.GetValues<ContactOutcome>()] },
            new() { Channels = [ChannelKind.None] },
        ];
        foreach (var count in nothing)
        {
            Ids(LawOf.Pack("us", Rule with { Counts = count })).ShouldBe(["DUN4016"]);
            Ids(LawOf.Pack("us", LawOf.AfterTalk with { After = count })).ShouldBe(["DUN4016"]);
        }

        ValueList<ContactCount> something =
        [
            new(),
            new() { Outcomes = [ContactOutcome.Cancelled, ContactOutcome.Delivered] },
            new() { Except = [.. Enum.GetValues<ContactOutcome>().Where(one => one is not ContactOutcome.Returned)] },
            new() { Channels = [ChannelKind.None, ChannelKind.Call] },
        ];
        foreach (var count in something)
        {
            Ids(LawOf.Pack("us", Rule with { Counts = count })).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Periods_AreOfCalendarDaysAndEnd()
    {
        var week = DutchLaw.FourteenDays.Wait! with { Id = new("xx.week"), After = null };
        var hours = week with { Length = Period.FromHours(36) };
        var endless = week with
        {
            Length = Period.FromDays(5), SkipsWeekdays = [.. Enum.GetValues<IsoDayOfWeek>().Skip(1)],
        };

        Ids(LawOf.Pack("xx", week)).ShouldBeEmpty();
        Ids(LawOf.Pack("xx", hours)).ShouldBe(["DUN4015"]);
        Ids(LawOf.Pack("xx", endless)).ShouldBe(["DUN4015"]);
        Ids(LawOf.Pack("xx", endless with { Length = Period.FromWeeks(1) })).ShouldBeEmpty();
        Ids(LawOf.Pack("xx", week with { After = hours })).ShouldBe(["DUN4015"]);
        Ids(LawOf.Pack("xx", Notice(hours))).ShouldBe(["DUN4015"]);
        Ids(LawOf.Pack("xx", hours, Notice(hours))).ShouldBe(["DUN4015"], "told once, where it is a rule");
        Ids(LawOf.Pack("xx", new DefaultStart
        {
            Id = new("xx.default"), Citation = "test", Source = "test", Within = hours, UnfairWithin = endless,
        })).ShouldBe(["DUN4015", "DUN4015"]);
        Ids(LawOf.Pack("xx", new HoldRule
        {
            Id = new("xx.hold"), Citation = "test", Source = "test", Kind = HoldKind.Moratorium,
            NotAgainWithin = Period.FromHours(12),
        })).ShouldBe(["DUN4015"]);
    }

    [Fact]
    public void Limitation_IsOfYears() =>
        Ids(LawOf.Pack("xx", new Limitation
        {
            Id = new("xx.limitation"), Citation = "test", Source = "test", Years = 0, YearsWithTitle = 0,
            YearsAtMost = 0, SuspendedMonthsAfter = -1,
        })).ShouldBe(["DUN4008", "DUN4008", "DUN4008", "DUN4008"]);

    [Fact]
    public void Exceptions_OnlyToRulesOfTheirOwnPack()
    {
        var lifted = House with { ExceptionTo = Rule.Id };

        Ids(LawOf.Pack("us", Rule), LawOf.Pack("house", lifted) with { Over = "us" }).ShouldBe(["DUN4005"]);
        Ids(LawOf.Pack("us", Rule), LawOf.Pack("house", lifted)).ShouldBe(["DUN4005"]);
        Ids(LawOf.Pack("house", lifted)).ShouldBe(["DUN4006"]);
        Ids(LawOf.Pack("us", Rule, Rule with { Id = new("us.other"), ExceptionTo = Rule.Id })).ShouldBeEmpty();
        Ids(LawOf.Pack(
            "us",
            Rule,
            Rule with { Id = new("us.other"), ExceptionTo = Rule.Id },
            Rule with { Id = new("us.third"), ExceptionTo = new("us.other") })).ShouldBe(["DUN4006"]);
    }

    [Fact]
    public void Exceptions_InACircle()
    {
        Ids(LawOf.Pack("us", Rule with { ExceptionTo = Rule.Id })).ShouldBe(["DUN4006"]);
        Ids(LawOf.Pack(
            "us",
            Rule with { ExceptionTo = new("us.other") },
            Rule with { Id = new("us.other"), ExceptionTo = Rule.Id })).ShouldBe(["DUN4006", "DUN4006"]);
    }

    [Fact]
    public void Problems_TellTheFiguresInBothLanguages()
    {
        var problem = LawBook.Of(LawOf.Pack("us", Hours(Open(21, 8)))).Problems[0];

        problem.Where.ShouldBe("us/us.quiet-hours");
        problem.Text.ShouldBe("Hours from 21:00 to 08:00 never open. Give a later end; midnight is 00:00.");
        problem.TextIn(Language.German)
            .ShouldBe("Stunden von 21:00 bis 08:00 öffnen nie. Ein späteres Ende angeben; Mitternacht ist 00:00.");
    }

    private static NoticeGate Notice(DeadlineRule wait) => new()
    {
        Id = new("xx.notice"),
        Citation = "test",
        Source = "test",
        Requires = ["notice"],
        Wait = wait,
    };

    private static TimeWindow Hours(params ReadOnlySpan<OpenHours> open) => new()
    {
        Id = new("us.quiet-hours"),
        Citation = "12 CFR 1006.6(b)(1)(i)",
        Source = "test",
        Open = ValueList.Create(open),
    };

    private static OpenHours Open(int from, int to) =>
        new() { Days = [IsoDayOfWeek.Monday], From = new(from, 0), To = new(to, 0) };

    private static IEnumerable<string> Ids(params ReadOnlySpan<LawPack> packs) =>
        LawBook.Of(packs).Problems.Select(problem => problem.Id);
}
