using Dunning.Tests.Generated;
using Dunning.Treatments;

namespace Dunning.Tests.Treatments;

/// <summary>
/// Which of two treatments is surely at most as firm; by example, and by walking a debtor through both.
/// </summary>
public class TreatmentOrderTests(ITestOutputHelper output)
{
    private const int LastDay = 100;

    [Fact]
    public void A_treatment_is_at_most_as_firm_as_itself() => WhereFirmer(Story.ThreeLevels).ShouldBeNull();

    [Fact]
    public void Fewer_levels_that_come_no_sooner_are_softer() => WhereFirmer(t => t
        .Level("a", Start.OnDay(5), Tone.Remind, Channel.Letter).AtLastLevel(LastLevel.Stop)).ShouldBeNull();

    [Fact]
    public void Nothing_is_softer_than_anything() => WhereFirmer(_ => { }).ShouldBeNull();

    [Fact]
    public void Help_before_the_due_date_is_not_firmer() => WhereFirmer(t =>
    {
        t.BeforeDue("ahead", 3, Channel.Email);
        Story.ThreeLevels(t);
    }).ShouldBeNull();

    [Fact]
    public void A_day_sooner_is_firmer() =>
        WhereFirmer(t => First(t, Start.OnDay(4))).ShouldBe("\"a\" on rung 1: from day 4, there from day 5");

    [Fact]
    public void A_first_tone_above_remind_is_softened() =>
        WhereFirmer(t => First(t, Start.OnDay(5), Tone.Urge)).ShouldBe(
            "the tones of \"standard\" and \"standard\" cannot be compared: let both climb from remind, one step at "
            + "a time, with demands from their day on, by days past due and days after a notice");

    [Fact]
    public void A_firmer_tone_on_a_rung_is_firmer() => WhereFirmer(t => t
        .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Level("b", Start.AfterNotice(10), Tone.Demand, Channel.Email)
        .AtLastLevel(LastLevel.Stop)).ShouldBe("\"b\" on rung 2: tone demand, there urge");

    [Fact]
    public void A_call_is_firmer_than_a_notice() => WhereFirmer(t => t.Call("a", Start.OnDay(5), Tone.Remind)
        .AtLastLevel(LastLevel.Stop)).ShouldBe("\"a\" on rung 1: a call, there a notice");

    [Fact]
    public void A_deadline_where_there_is_none_is_firmer() => WhereFirmer(t => t
        .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email).Deadline(30)
        .AtLastLevel(LastLevel.Stop)).ShouldBe("\"a\" on rung 1: 30 days to pay, there no deadline");

    [Fact]
    public void What_costs_more_is_firmer() => WhereFirmer(t => t
        .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email).Charge(Story.Euros(1))
        .AtLastLevel(LastLevel.Stop)).ShouldBe("\"a\" on rung 1: it costs more");

    [Fact]
    public void A_later_day_that_waits_less_after_a_notice_is_not_surely_softer() => WhereFirmer(t => t
        .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Level("b", Start.OnDay(40), Tone.Urge, Channel.Email)
        .AtLastLevel(LastLevel.Stop)).ShouldBe("\"b\" on rung 2: 7 days after a notice, there 10");

    [Fact]
    public void With_a_gap_of_its_own_it_is() => WhereFirmer(t => t
        .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Level("b", Start.OnDay(40), Tone.Urge, Channel.Email).Gap(10)
        .AtLastLevel(LastLevel.Stop)).ShouldBeNull();

    [Fact]
    public void What_leaves_out_a_rung_waits_for_it_all_the_same() => WhereFirmer(t => t
        .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Level("c", Start.AfterNotice(19), Tone.Demand, Channel.Email).Rung(3)
        .AtLastLevel(LastLevel.Stop)).ShouldBe("\"c\" on rung 3: from day 24, there from day 25");

    [Fact]
    public void A_rung_of_its_own_is_firmer() => WhereFirmer(t => t
        .Level("a", Start.OnDay(90), Tone.Remind, Channel.Email).Rung(4)
        .AtLastLevel(LastLevel.Stop)).ShouldBe("\"a\" on rung 4: the other has no such rung");

    [Fact]
    public void A_condition_of_its_own_cannot_be_compared() => WhereFirmer(t => t
        .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email).When(Facts.Hardship.IsFalse)
        .AtLastLevel(LastLevel.Stop)).ShouldBe("\"a\" on rung 1: another condition or minimum");

    [Fact]
    public void Where_levels_are_skipped_only_the_first_level_compares()
    {
        var severe = new PolicyOptions { CatchUp = CatchUp.MostSevere };
        var ladder = Make(Story.ThreeLevels);
        var later = Make(t => First(t, Start.OnDay(6)).Level("b", Start.AfterNotice(12), Tone.Urge, Channel.Email));

        TreatmentOrder.IsAtMostAsFirmAs(Make(t => First(t, Start.OnDay(6))), ladder, severe).ShouldBeTrue();
        TreatmentOrder.IsAtMostAsFirmAs(later, ladder, severe).ShouldBeFalse();
        TreatmentOrder.IsAtMostAsFirmAs(later, ladder, PolicyOptions.Default).ShouldBeTrue();
    }

    [Fact]
    public void Tones_that_the_engine_softens_do_not_compare() => TreatmentOrder.WhereFirmer(
        Make(t => First(t, Start.OnDay(8))),
        Make(t => First(t, Start.OnDay(5), Tone.Final)),
        PolicyOptions.Default)!.ToString()
            .ShouldBe("the tones of \"standard\" and \"standard\" cannot be compared: let both climb "
            + "from remind, one step at a time, with demands from their day on, by days past due and days after a "
            + "notice");

    [Fact]
    public void To_repeat_where_the_other_stops_is_firmer() => WhereFirmer(t =>
    {
        Story.ThreeLevels(t);
        t.AtLastLevel(LastLevel.Repeat(60, 1));
    }).ShouldBe("it repeats its last level oftener, or where the other goes on");

    [Theory]
    [InlineData(14, 2, true)]
    [InlineData(20, 1, true)]
    [InlineData(13, 2, false)]
    [InlineData(14, 3, false)]
    [InlineData(14, null, false)]
    public void Repeats_compare_by_days_and_times(int days, int? times, bool softer) => TreatmentOrder
        .IsAtMostAsFirmAs(
            Make(t => First(t, Start.OnDay(5)).AtLastLevel(LastLevel.Repeat(days, times))),
            Make(t => First(t, Start.OnDay(5)).AtLastLevel(LastLevel.Repeat(14, 2))),
            PolicyOptions.Default)
        .ShouldBe(softer);

    [Fact]
    public void Whoever_is_treated_at_most_as_firmly_hears_no_sooner_and_no_more_firmly()
    {
        var (compared, contacted, less) = (0, 0, 0);
        ForAll.Check<(int, int, int, int, int), Pair>(Pair.Of, pair =>
        {
            var (one, other) = (pair.Soft.Treatments[0], pair.Firm.Treatments[0]);
            if (!TreatmentOrder.IsAtMostAsFirmAs(one, other, pair.Firm.Options))
            {
                return;
            }

            var firm = Heard(pair, from: LastDay + 1);
            foreach (var from in new[] { 0, 12, 40 })
            {
                var soft = Heard(pair, from);
                for (var day = 0; day <= LastDay; day++)
                {
                    if (pair.Firm.Options.CatchUp is CatchUp.OneStep)
                    {
                        soft[day].Count.ShouldBeLessThanOrEqualTo(
                            firm[day].Count, $"notices by day {day}, soft from {from}: {pair}");
                    }

                    ((int)soft[day].Highest).ShouldBeLessThanOrEqualTo(
                        (int)firm[day].Highest, $"tone by day {day}, soft from {from}: {pair}");
                }

                less += soft[LastDay] != firm[LastDay] ? 1 : 0;
            }

            compared++;
            contacted += firm[LastDay].Count > 0 ? 1 : 0;
        }, 400);
        output.WriteLine($"{compared} pairs compared, {contacted} with a contact, {less} walks that heard less.");
        compared.ShouldBeGreaterThan(80);
        contacted.ShouldBeGreaterThan(60);
        less.ShouldBeGreaterThan(60);
    }

    // What was heard by the end of each day, treated firmly up to a day and softly from then on.
    private static (int Count, Tone Highest)[] Heard(Pair pair, int from)
    {
        var story = Story.Of(pair.Firm, Story.Item());
        var heard = new (int Count, Tone Highest)[LastDay + 1];
        var (count, highest) = (0, Tone.None);
        for (var day = 0; day <= LastDay; day++)
        {
            story = story with { Policy = day < from ? pair.Firm : pair.Soft };
            foreach (var act in story.Decide(day).Actions)
            {
                (count, highest) = (count + 1, act.Tone > highest ? act.Tone : highest);
            }

            heard[day] = (count, highest);
            story = story.After(day);
        }

        return heard;
    }

    private static string? WhereFirmer(Action<TreatmentBuilder> steps) =>
        TreatmentOrder.WhereFirmer(Make(steps), Make(Story.ThreeLevels), PolicyOptions.Default)?.ToString();

    private static TreatmentBuilder First(TreatmentBuilder t, Start start, Tone tone = Tone.Remind) =>
        t.Level("a", start, tone, Channel.Email).AtLastLevel(LastLevel.Stop);

    private static Treatment Make(Action<TreatmentBuilder> steps) => Story.Policies(steps).Treatments[0];

    /// <summary>A policy, and the same with some levels left out, put off or spoken more softly.</summary>
    internal sealed record Pair(DunningPolicy Firm, DunningPolicy Soft)
    {
        public override string ToString() => $"{Text(Soft)} against {Text(Firm)}";

        private static string Text(DunningPolicy policy)
        {
            var steps = policy.Treatments[0].Steps.Select(step => $"{step.Rung}: {step.Start} {step.Tone}");
            var last = policy.Treatments[0].AtLastLevel;
            var options = policy.Options;
            return $"[{string.Join(", ", steps)}; every {last.EveryDays} × {last.Times}; gap {options.GapDays}, "
                + $"{options.CatchUp}]";
        }

        public static Pair Of((int One, int Two, int Three, int Four, int Five) plain)
        {
            var dice = new Dice([plain.One, plain.Two, plain.Three, plain.Four, plain.Five]);
            var options = new PolicyOptions { GapDays = dice.Of(7, 0, 3, 14), CatchUp = dice.Of<CatchUp>() };
            var count = 1 + dice.Below(4);
            Tone[] drawn = [.. Enumerable.Range(0, count).Select(_ => dice.Of(Tone.Remind, Tone.Urge, Tone.Demand))];
            Tone[] tones = dice.OneIn(4) ? drawn : [Tone.Remind, .. drawn.Skip(1).Order()];
            var firm = tones.Select((tone, index) => Level(dice, index + 1, tone)).ToArray();
            var soft = firm.Where(step => step.Rung == 1 || !dice.OneIn(4))
                .Select(step => Softened(dice, step))
                .ToArray();
            var last = dice.Of(LastLevel.Stop, LastLevel.Repeat(14), LastLevel.Repeat(10, 2));
            return new(Write(options, firm, last), Write(options, soft, dice.OneIn(2) ? last : LastLevel.Stop));
        }

        private static Step Level(Dice dice, int rung, Tone tone) => new()
        {
            Name = $"level-{rung}",
            Rung = rung,
            Start = rung == 1 || dice.OneIn(3)
                ? Start.OnDay(1 + dice.Below(30))
                : Start.AfterNotice(1 + dice.Below(15)),
            Tone = tone,
            Channels = [Channel.Email],
        };

        private static Step Softened(Dice dice, Step step)
        {
            var days = step.Start.Span.Count + (dice.OneIn(2) ? dice.Below(12) : 0);
            return step with
            {
                Start = step.Start.From is StartFrom.DueDate ? Start.OnDay(days) : Start.AfterNotice(days),
                Tone = dice.OneIn(3) ? Tone.Remind : step.Tone,
            };
        }

        private static DunningPolicy Write(PolicyOptions options, Step[] steps, LastLevel last) => Story.Policies(
            t =>
            {
                foreach (var step in steps)
                {
                    t.Level(step.Name, step.Start, step.Tone, [.. step.Channels]).Rung(step.Rung);
                }

                t.AtLastLevel(last);
            },
            options);
    }
}
