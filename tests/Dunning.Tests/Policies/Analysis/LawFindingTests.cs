using Dunning.Tests.Docs;
using Dunning.Tests.Generated;
using NodaTime;

namespace Dunning.Tests.Policies.Analysis;

/// <summary>
/// What the analysis says of a policy by law: each finding, a twin without it, and that it is never wrong.
/// </summary>
public class LawFindingTests(ITestOutputHelper output)
{
    private const int Debtors = 6;

    private static readonly IsoDayOfWeek[] Weekdays = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];
    private static readonly Channel App = Channel.Custom("app", ChannelKind.Push);
    private static readonly LocalDate Monday = new(2026, 3, 9);

    [Fact]
    public void A_text_that_says_too_little_is_told_of()
    {
        Ids(Ladder(t => t.Level("one", Start.OnDay(5), Tone.Remind, Channel.Sms, Channel.Letter)))
            .ShouldBe(["DUN1360"]);
        Ids(Ladder(t => t.Level("one", Start.OnDay(5), Tone.Remind, Channel.Sms, Channel.Letter).Contains("opt-out")))
            .ShouldBeEmpty();
        Ids(Ladder(t => t.Level("one", Start.OnDay(5), Tone.Remind, Channel.Email))).ShouldBeEmpty();
    }

    [Fact]
    public void Contact_days_that_law_has_closed_are_told_of()
    {
        static DunningPolicyBuilder On(params IsoDayOfWeek[] days) => Ladder(t => t
            .Level("one", Start.OnDay(5), Tone.Remind, Channel.Sms).Contains("opt-out"))
            .Options(new() { ContactDays = [.. days] });

        Ids(On(IsoDayOfWeek.Friday, IsoDayOfWeek.Sunday)).ShouldBe(["DUN1361"]);
        Ids(On(IsoDayOfWeek.Friday, IsoDayOfWeek.Thursday)).ShouldBeEmpty();
    }

    [Fact]
    public void A_notice_that_no_step_sends_is_told_of()
    {
        static DunningPolicyBuilder Calling(string contains) => Ladder(t => t
            .Level("one", Start.OnDay(5), Tone.Remind, Channel.Letter).Contains(contains)
            .Call("call", Start.AfterNotice(10)));

        Ids(Calling("amount")).ShouldBe(["DUN1362"]);
        Ids(Calling("call-announcement")).ShouldBeEmpty();
    }

    [Fact]
    public void Holidays_that_no_calendar_knows_are_told_of()
    {
        var builder = Ladder(t => t.Level("one", Start.OnDay(5), Tone.Remind, App));
        var pack = DiagnosticFinding.Law.Packs[0];
        var calendar = new LegalCalendar { Region = "strict", FirstYear = 2000, LastYear = 2040, Source = "test" };

        Ids(builder).ShouldBe(["DUN1363"]);
        Ids(builder, LawBook.Of(pack with { Calendars = [calendar] }).Value).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(4, false)] // three notices on days 0, 4 and 8: never three within seven days
    public void Notices_that_come_too_close_are_told_of(int days, bool isTold) =>
        Ids(Ladder(t => t
                .Level("one", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("two", Start.AfterNotice(days), Tone.Urge, Channel.Email).Gap(days)
                .Level("three", Start.AfterNotice(days), Tone.Demand, Channel.Email).Gap(days)))
            .ShouldBe(isTold ? ["DUN1364"] : []);

    [Fact]
    public void Nothing_is_said_without_law_or_of_packs_that_are_not_there()
    {
        var builder = Ladder(t => t.Level("one", Start.OnDay(5), Tone.Remind, Channel.Sms));

        builder.Build().Warnings.Where(IsOfLaw).ShouldBeEmpty();
        Ids(builder, LawBook.Of(DiagnosticFinding.Law.Packs[0] with { Code = "other", Rules = [] }).Value)
            .ShouldBeEmpty();
        Ids(Found.Policy(t => t.Level("one", Start.OnDay(5), Tone.Remind, Channel.Sms).AtLastLevel(LastLevel.Stop))
            .Everyone("standard")).ShouldBeEmpty("a policy that names no pack leaves law to the host");
    }

    [Fact]
    public void What_is_accepted_is_silent_with_law_and_is_not_missed_without_it()
    {
        var builder = Ladder(t => t.Level("one", Start.OnDay(5), Tone.Remind, Channel.Sms))
            .Accept("DUN1360", "the gateway adds it");

        Ids(builder).ShouldBeEmpty();
        builder.Build().Problems.ShouldBeEmpty();
        Ladder(t => t.Level("one", Start.OnDay(5), Tone.Remind, Channel.Letter)).Accept("DUN1360", "none")
            .Build(DiagnosticFinding.Law).Problems.ShouldHaveSingleItem().Id.ShouldBe("DUN1353");
    }

    [Fact]
    public void What_law_is_said_never_to_let_out_no_decision_lets_out()
    {
        var random = ForAll.Numbers("law");
        var (findings, decided, contacted, ids) = (0, 0, 0, new HashSet<string>());
        for (var i = 0; i < 150 * ForAll.Times || (ids.Count < 4 && i < 3_000); i++) // until each was told
        {
            var dice = new Dice([.. Enumerable.Range(0, 60).Select(_ => random.Next(1_000))]);
            var (policy, law) = (Policy(dice), Law(dice));
            var told = policy.Build(law).Warnings.Where(IsOfLaw).Where(one => one.Id != "DUN1364").ToArray();
            ids.UnionWith(told.Select(one => one.Id));
            findings += told.Length;
            var engine = new DunningEngine(Found.Anyway(policy), law);
            for (var k = 0; k < Debtors; k++)
            {
                var debtor = Debtor(dice);
                for (var day = Monday; day < Monday.PlusDays(7); day = day.PlusDays(1), decided++)
                {
                    var decision = engine.Decide(debtor, AsOf.On(day));
                    contacted += decision.Actions.Count();
                    told.ShouldAllBe(one => !Contradicts(one, decision, debtor.Facts));
                }
            }
        }

        output.WriteLine($"{findings} findings, {decided} decisions, {contacted} contacts");
        ids.Order(StringComparer.Ordinal).ShouldBe(["DUN1360", "DUN1361", "DUN1362", "DUN1363"]);
        findings.ShouldBeGreaterThan(40 * ForAll.Times);
        contacted.ShouldBeGreaterThan(decided / 20);
    }

    [Fact]
    public void A_decision_under_law_that_never_opens_on_a_day_of_ours_comes_to_an_end()
    {
        var policy = Found.Anyway(Ladder(t => t.Level("one", Start.OnDay(5), Tone.Remind, Channel.Sms)
            .Contains("opt-out")).Options(new() { ContactDays = [IsoDayOfWeek.Saturday] }));
        var debtor = Debtor(new([]));

        var decision = new DunningEngine(policy, DiagnosticFinding.Law).Decide(debtor with
        {
            Facts = debtor.Facts with { Contact = new() { Reachable = [Channel.Sms] } },
            History = DunningHistory.None,
        }, AsOf.On(Monday));

        decision.Actions.ShouldBeEmpty();
        decision.NextEvaluation.ShouldNotBeNull().ShouldBeGreaterThan(Monday.PlusYears(1));
    }

    private static bool Contradicts(Problem told, Decision decision, DebtorFacts facts) =>
        (facts.Kind is DebtorKind.Consumer || told.Text.StartsWith("nobody", StringComparison.Ordinal))
        && decision.Actions.Any(act => told.Where.EndsWith($"step \"{act.Step}\"", StringComparison.Ordinal)
            && told.Text.Split(": ")[0].Contains($"\"{act.Channel.Name}\"", StringComparison.Ordinal));

    private static bool IsOfLaw(Problem problem) => problem.Id.StartsWith("DUN136", StringComparison.Ordinal);

    private static string[] Ids(DunningPolicyBuilder builder, LawBook? law = null)
    {
        var built = builder.Build(law ?? DiagnosticFinding.Law);
        built.Problems.ShouldBeEmpty();
        return [.. built.Warnings.Where(IsOfLaw).Select(one => one.Id).Distinct()];
    }

    private static DunningPolicyBuilder Ladder(Action<TreatmentBuilder> ladder) => Found.Policy(t =>
    {
        ladder(t);
        t.AtLastLevel(LastLevel.Stop);
    }).Jurisdictions("strict").Everyone("standard");

    private static DunningPolicyBuilder Policy(Dice dice) => Ladder(t => t
            .Level("one", Start.OnDay(2), Tone.Remind, dice.Of(Channel.Email, Channel.Sms, App), Channel.Letter)
                .Contains([.. new[] { "opt-out", "threat" }.Where(_ => dice.OneIn(3))])
            .Call("call", Start.AfterNotice(3)).Contains([.. new[] { "opt-out" }.Where(_ => dice.OneIn(3))]))
        .Options(new()
        {
            ContactDays = dice.OneIn(2) ? [] : [.. Weekdays.Where(_ => dice.OneIn(3)).Append(dice.Of(Weekdays))],
        });

    private static LawBook Law(Dice dice) => LawBook.Of(new LawPack
    {
        Code = "strict",
        Version = "1",
        Zones = ["Europe/Berlin"],
        Rules = [.. Enumerable.Range(0, 1 + dice.Below(3)).Select(i => Rule(dice, i))],
        Calendars = dice.OneIn(2) ? []
            : [new() { Region = "strict", FirstYear = 2020, LastYear = 2030, Source = "test" }],
    }).Value;

    private static LegalRule Rule(Dice dice, int number)
    {
        ContactRule rule = dice.Below(4) switch
        {
            0 => new ContentRule { Id = default, Citation = "", Source = "", Requires = ["opt-out"] },
            1 => new ContentRule { Id = default, Citation = "", Source = "", Forbids = ["threat"] },
            2 => new NoticeGate { Id = default, Citation = "", Source = "", Requires = [dice.Of("opt-out", "told")] },
            _ => new TimeWindow
            {
                Id = default,
                Citation = "",
                Source = "",
                Open = [new() { Days = [.. Weekdays.Where(_ => dice.OneIn(2)).Append(dice.Of(Weekdays))] }],
                ClosedOnHolidays = dice.OneIn(3),
            },
        };
        return rule with
        {
            Id = new($"strict.rule-{number}"),
            Source = "test",
            Strength = dice.OneIn(6) ? LegalStrength.Guidance : LegalStrength.Prohibition,
            ValidTo = dice.Maybe(6, () => Monday.PlusDays(2)),
            ExceptionTo = dice.Maybe(6, () => new RuleId("strict.rule-0")) is { } other && number > 0 ? other : null,
            AppliesWhen = new()
            {
                Channels = dice.OneIn(2) ? [] : [dice.Of(ChannelKind.Letter, ChannelKind.Call, ChannelKind.Email)],
                DebtorKinds = dice.OneIn(3) ? [dice.Of(DebtorKind.Consumer, DebtorKind.Business)] : [],
                Jurisdictions = dice.OneIn(4) ? [dice.Of("strict", "strict-by")] : [],
                CreditorRoles = dice.OneIn(8) ? [CreditorRole.Agency] : [],
                TonesFrom = dice.OneIn(8) ? Tone.Demand : default,
            },
        };
    }

    private static DebtorSnapshot Debtor(Dice dice) => new()
    {
        Facts = new()
        {
            Debtor = "D-1",
            Currency = Currency.EUR,
            Kind = dice.Of(DebtorKind.Consumer, DebtorKind.Business),
            Jurisdiction = dice.Of("strict", "strict-by", "strict-hh"),
            PaymentsKnownUntil = Monday.PlusDays(7),
            Receivables = [new() { Id = "R-1", Amount = 100, DueOn = Monday.PlusDays(-20) }],
            Contact = new()
            {
                Reachable = [Channel.Letter, Channel.Email, Channel.Phone, Channel.Sms, App],
                Preference = dice.OneIn(3) ? new() { Channel = dice.Of(Channel.Letter, Channel.Email) } : null,
            },
        },
        History = dice.OneIn(2) ? DunningHistory.None : new()
        {
            Items = [new() { Receivable = "R-1", Rung = 1, On = Monday.PlusDays(-10) }],
        },
    };
}
