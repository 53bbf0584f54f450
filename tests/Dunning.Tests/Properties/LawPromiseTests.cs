using Dunning.Tests.Generated;

namespace Dunning.Tests.Properties;

/// <summary>The promises of the engine hold with law packs: over generated debtors, policies and law.</summary>
public class LawPromiseTests(ITestOutputHelper output)
{
    private readonly Share _share = new(output);

    [Fact]
    public void P0_Each_level_comes_on_its_day_or_the_first_that_law_permits_after_it()
    {
        var (kept, all) = (0, 0);
        Check(Portfolios.MakeFreeUnderLaw, 200, sample =>
        {
            var walked = Levels(sample);

            walked.ShouldBe(new DayOracle(sample).Expected());
            all++;
            kept += walked.SequenceEqual(Levels(Portfolios.Lawless(sample))) ? 0 : 1;
        });
        output.WriteLine($"Law changed what {kept} of {all} debtors got.");
        (4 * kept).ShouldBeGreaterThanOrEqualTo(all);
    }

    [Fact]
    public void P2_Deciding_on_the_named_days_is_deciding_every_day()
    {
        var (acting, named) = (0, 0);
        Check(Portfolios.MakeUnderLaw, 150, sample =>
        {
            var daily = Simulation.Daily(sample);
            var seldom = Simulation.ByNextLook(sample);

            seldom.Lines.SequenceEqual(daily.Lines).ShouldBeTrue(NextLooks.Where(daily, seldom));
            named += seldom.Steps.Count - 1; // the first day was not named
            acting += seldom.Steps.Skip(1).Count(step => step.Changes);
        });
        output.WriteLine($"On {acting} of {named} named days something happened.");
        (10 * acting).ShouldBeGreaterThanOrEqualTo(9 * named);
    }

    [Fact]
    public void P2_Every_step_channel_and_segment_has_one_act_or_one_reason() =>
        Check(Portfolios.MakeUnderLaw, 50, sample =>
        {
            foreach (var step in Simulation.Daily(sample).Steps)
            {
                foreach (var part in step.Decision.Cases)
                {
                    new Answers(sample, step, part).ShouldBeComplete();
                }
            }
        });

    [Fact]
    public void P3_Deciding_again_after_the_acts_were_issued_does_nothing() =>
        Check(Portfolios.MakeUnderLaw, 50, sample =>
        {
            foreach (var step in Simulation.Daily(sample).Steps)
            {
                Simulation.LinesOf(sample.Engine.Decide(step.After, step.Decision.AsOf)).ShouldBeEmpty();
            }
        });

    [Fact]
    public void P5_What_the_engine_does_the_guard_allows_at_the_instant_that_it_names() =>
        Check(Portfolios.MakeUnderLaw, 60, sample =>
        {
            var guard = new ContactGuard(sample.Engine.Law);
            foreach (var step in Simulation.Daily(sample).Steps)
            {
                foreach (var act in step.Decision.Actions)
                {
                    var at = act.PermittedFrom ?? Starting(act);
                    var verdict = guard.Ask(step.Before, Asked(act), at);
                    verdict.Findings.ToArray()
                        .Where(found => found.Rule.Id.Value.StartsWith("xx.", StringComparison.Ordinal))
                        .ShouldAllBe(found => found.Kind == FindingKind.Passes);
                }
            }
        });

    [Fact]
    public void P11_A_reason_with_a_day_no_longer_stands_on_it() =>
        Check(Portfolios.MakeUnderLaw, 30, sample =>
        {
            foreach (var step in Simulation.Daily(sample).Steps
                .Where(step => step.Day % 7 == 0 && !step.Decision.Actions.Any()))
            {
                Untils.ShouldBeTrue(sample, step);
            }
        });

    private static string[] Levels(Sample sample) =>
    [
        .. Simulation.Daily(sample).Acts.Where(act => act.Act.Rung > 0)
            .Select(act => $"{act.Day}: {act.Act.Step} {act.Act.Channel} {act.Act.Tone}"),
    ];

    private static ProposedContact Asked(DunningAction act) => new()
    {
        Channel = act.Channel,
        Purpose = act.Purpose,
        Tone = act.Tone,
        To = act.To,
        Receivables = act.Items.Select(item => item.Receivable).ToValueList(),
        Contains = act.Contains,
    };

    private static NodaTime.Instant Starting(DunningAction act) =>
        NodaTime.DateTimeZoneProviders.Tzdb[LawDays.Zone].AtStartOfDay(act.On).ToInstant();

    private void Check(Func<PlainSample, Sample> make, int count, Action<Sample> holds)
    {
        ForAll.Check<PlainSample, Sample>(
            make,
            sample =>
            {
                holds(sample);
                _share.Count(Simulation.OfTwin(sample).Acts.Any());
            },
            count);
        _share.ShouldBeHalfAtLeast();
    }
}
