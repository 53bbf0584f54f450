using Dunning.Tests.Generated;

namespace Dunning.Tests.Properties;

/// <summary>
/// Policies that want everything at once: demands first, no order of tones, several levels on day 1, no gap. The
/// engine softens or delays them, and contacts all the same.
/// </summary>
public class HostilePolicyTests(ITestOutputHelper output)
{
    private const int Floor = 10;

    private readonly Share _share = new(output);

    [Fact]
    public void A_hostile_policy_is_softened_or_delayed_and_still_reaches_its_top()
    {
        ForAll.Check<(int[] Policy, int Due), Sample>(
            plain => Make(new(plain.Policy), Math.Abs(plain.Due % 20)),
            sample =>
            {
                var walk = Simulation.Daily(sample);
                var heard = new List<(int Day, Tone Tone)>();
                foreach (var step in walk.Steps)
                {
                    foreach (var act in step.Decision.Actions)
                    {
                        Pressure.ShouldBeAllowed(sample, step, act, heard);
                        heard.Add((step.Day, act.Tone));
                    }
                }

                walk.Acts.GroupBy(act => act.Day).ShouldAllBe(day => day.Count() == 1);
                TopComesInTime(sample, walk);
                _share.Count(heard.Count > 0);
            },
            count: 200);
        _share.ShouldBeHalfAtLeast();
    }

    // The first notice comes on the first day of a level; the top within its own days, gaps, the floor of demands, 10.
    private static void TopComesInTime(Sample sample, Simulation walk)
    {
        var levels = sample.Policy.Treatments[0].Steps.ToArray();
        var due = NodaTime.Period.DaysBetween(Story.Day0, sample.Debtor.Receivables[0].DueOn);
        var own = levels.Sum(level => level.Start.Span.Count);
        var gaps = levels.Length * sample.Policy.Options.GapDays;

        walk.Acts.First().Day.ShouldBe(due + levels[0].Start.Span.Count);
        walk.Acts.First(act => act.Act.Items.Any(item => item.Rung == levels.Length)).Day
            .ShouldBeLessThanOrEqualTo(due + own + gaps + Math.Max(Floor, sample.Policy.Options.DemandDay) + 10);
    }

    private static Sample Make(Dice dice, int due)
    {
        var levels = 1 + dice.Below(6);
        var policy = DunningPolicy.Named("hostile")
            .Options(new()
            {
                GapDays = dice.Of(0, 1),
                CatchUp = dice.Of(CatchUp.MostSevere, CatchUp.OneStep),
                DemandDay = dice.Of(1, 10),
                SettleDays = 0,
                PatienceDays = 0,
            })
            .Everyone("standard").Treatment("standard", t =>
            {
                for (var level = 0; level < levels; level++)
                {
                    var start = level > 0 && dice.OneIn(3) ? Start.AfterNotice(1) : Start.OnDay(1);
                    var tone = level == 0
                        ? dice.Of(Tone.Final, Tone.Demand)
                        : dice.Of(Tone.Final, Tone.Demand, Tone.Urge, Tone.Remind);
                    t.Level($"level-{level}", start, tone, Story.EmailThenLetter);
                }

                t.AtLastLevel(LastLevel.Repeat(1));
            }).Build(isAnalysed: false).Value;
        var debtor = Story.Of(policy, Story.Item(due: due)).Debtor;
        debtor = debtor with { Facts = debtor.Facts with { Kind = dice.Of<DebtorKind>() } };
        return new(policy, debtor, debtor);
    }
}
