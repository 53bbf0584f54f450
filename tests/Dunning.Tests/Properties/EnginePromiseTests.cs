using Dunning.Tests.Generated;

namespace Dunning.Tests.Properties;

/// <summary>
/// The promises of the engine, over generated debtors and generated policies, each walked for 100 days.
/// </summary>
public class EnginePromiseTests(ITestOutputHelper output)
{
    private readonly Share _share = new(output);

    [Fact]
    public void P0_Each_level_comes_on_its_day_or_the_first_allowed_after_it() =>
        Check(Portfolios.MakeFree, 150, sample =>
        {
            var walked = Simulation.Daily(sample).Acts.Where(act => act.Act.Rung > 0)
                .Select(act => $"{act.Day}: {act.Act.Step} {act.Act.Channel} {act.Act.Tone}");

            walked.ShouldBe(new DayOracle(sample).Expected());
        });

    [Fact]
    public void P0_An_unpaid_debt_reaches_the_top_of_its_ladder() =>
        Check(Portfolios.MakeFree, 150, sample =>
        {
            var levels = sample.Policy.Treatments.First(treatment => treatment.Name == "standard").Steps
                .Where(step => step.IsLevel).ToArray();
            if (Array.Exists(levels, step => step.Until is not null))
            {
                return; // what is not given in time is passed over, the top as well
            }

            var options = sample.Policy.Options;
            var own = Starts.ClockMax + levels.Sum(Starts.MostDays) + levels
                .Sum(step => 2 * Math.Max(step.GapDays ?? 0, options.GapDays));
            var bound = own + Math.Max(10, options.DemandDay)
                + (options.ContactDays.IsEmpty ? 0 : 2 * 2 * levels.Length) + 10 + 10;
            var debtor = sample.Debtor;
            for (var day = 0; day <= bound; day++)
            {
                debtor = Simulation.Known(debtor, day);
                debtor = DunningEngine.Issue(debtor, sample.Engine.Decide(debtor, AsOf.On(Story.On(day))));
            }

            debtor.History.Items.Single().Rung.ShouldBe(levels[^1].Rung, $"in {bound} days");
        });

    [Fact]
    public void P2_Deciding_on_the_named_days_is_deciding_every_day()
    {
        var (acting, named) = (0, 0);
        Check(Portfolios.Make, 150, sample =>
        {
            var daily = Simulation.Daily(sample);
            var seldom = Simulation.ByNextLook(sample);

            seldom.Lines.SequenceEqual(daily.Lines).ShouldBeTrue(NextLooks.Where(daily, seldom));
            seldom.Steps
                .ShouldAllBe(
                    step => step.Decision.NextEvaluation == null
                        || step.Decision.NextEvaluation > step.Decision.AsOf.Date);
            named += seldom.Steps.Count - 1; // the first day was not named
            acting += seldom.Steps.Skip(1).Count(step => step.Changes);
        });
        output.WriteLine($"On {acting} of {named} named days something happened.");
        (10 * acting).ShouldBeGreaterThanOrEqualTo(9 * named);
    }

    [Fact]
    public void P2_Every_step_channel_and_segment_has_one_act_or_one_reason() =>
        Check(Portfolios.Make, 60, sample =>
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
        Check(Portfolios.Make, 60, sample =>
        {
            foreach (var step in Simulation.Daily(sample).Steps)
            {
                Simulation.LinesOf(sample.Engine.Decide(step.After, step.Decision.AsOf)).ShouldBeEmpty();
                sample.Engine.Decide(step.Before, step.Decision.AsOf).ShouldBe(step.Decision);
            }
        });

    [Fact]
    public void P4_A_level_rises_by_an_issued_notice_alone_and_never_falls() =>
        Check(Portfolios.Make, 60, sample =>
        {
            foreach (var step in Simulation.Daily(sample).Steps)
            {
                var before = step.Before.History.Items.ToDictionary(item => item.Receivable, item => item.Rung);
                var rising = step.Decision.Actions.SelectMany(act => act.Items)
                    .Where(item => item.Role is ItemRole.Rises)
                    .DistinctBy(item => item.Receivable) // each person gets the notice
                    .ToDictionary(item => item.Receivable, item => item.Rung);
                foreach (var item in step.After.History.Items)
                {
                    item.Rung.ShouldBe(
                        rising.GetValueOrDefault(item.Receivable, before.GetValueOrDefault(item.Receivable)));
                    item.Rung.ShouldBeGreaterThanOrEqualTo(before.GetValueOrDefault(item.Receivable));
                }
            }
        });

    [Fact]
    public void P6_Pressure_never_jumps() =>
        Check(Portfolios.Make, 100, sample =>
        {
            var heard = Pressure.HeardBefore(sample.Debtor);
            foreach (var step in Simulation.Daily(sample).Steps)
            {
                foreach (var act in step.Decision.Actions.Where(Pressure.Counts))
                {
                    Pressure.ShouldBeAllowed(sample, step, act, heard);
                }

                heard.AddRange(
                    step.Decision.Actions.Where(Pressure.Counts).Select(act => (step.Day, act.Tone)));
            }
        });

    [Fact]
    public void P7_One_contact_a_day_over_all_cases() =>
        Check(Portfolios.Make, 100, sample =>
        {
            foreach (var step in Simulation.Daily(sample).Steps)
            {
                OneADay.ShouldHold(step);
            }
        });

    [Fact]
    public void P8_Risk_never_chooses_the_channel_and_the_preferred_one_is_first() =>
        Check(Portfolios.Make, 60, sample =>
        {
            // Whom a notice goes to beside the debtor has wishes of his own.
            var byRisk = new[] { 10, 90 }.Select(score => Simulation.Daily(sample with
            {
                Debtor = sample.Debtor with { Facts = sample.Debtor.Facts with { RiskScore = score } },
            })).Select(run => run.Acts.Select(act => act.Act)
                .Where(act => act is { Rung: > 0, To: null })
                .ToLookup(act => act.Rung, act => act.Channel)).ToArray();

            foreach (var rung in byRisk[0].Where(rung => byRisk[1].Contains(rung.Key)))
            {
                rung.First().ShouldBe(byRisk[1][rung.Key].First(), $"rung {rung.Key}");
            }

            var contact = sample.Debtor.Facts.Contact;
            if (contact.Consents.IsEmpty
                && contact.Preference is { Channel: { } preferred, ChannelWeekdays.IsEmpty: true }
                && contact.Reachable.Contains(preferred))
            {
                Simulation.Daily(sample).Acts
                    .Where(act => act.Act is SendNotice { To: null, Form: null, Purpose: Purpose.Collect })
                    .ShouldAllBe(act => act.Act.Channel == preferred);
            }
        });

    [Fact]
    public void P9_Money_is_never_wrong() =>
        Check(Portfolios.Make, 100, sample =>
        {
            foreach (var (day, act) in Simulation.Daily(sample).Acts)
            {
                MoneyAsked.ShouldBeRight(sample, day, act);
            }
        });

    [Fact]
    public void P9_Nothing_is_asked_on_stale_payments() =>
        Check(Portfolios.Make, 60, sample =>
        {
            var most = sample.Policy.Options.PaymentsAgeMaxDays;
            foreach (var step in Simulation.Daily(sample).Steps.Where(step => step.Decision.Actions.Any()))
            {
                var stale = step.Before with { PaymentsKnownUntil = Story.On(step.Day - most - 1) };
                sample.Engine.Decide(stale, step.Decision.AsOf).Actions
                    .ShouldAllBe(act => act.Purpose != Purpose.Collect);
            }
        });

    [Fact]
    public void P11_A_reason_with_a_day_no_longer_stands_on_it() =>
        Check(Portfolios.Make, 40, sample =>
        {
            foreach (
                var step in Simulation.Daily(sample).Steps
                    .Where(step => step.Day % 7 == 0 && !step.Decision.Actions.Any()))
            {
                Untils.ShouldBeTrue(sample, step);
            }
        });

    [Fact]
    public void P11_A_named_change_changes_the_act_and_one_unit_less_of_it_does_not()
    {
        var (tried, withUnit) = (0, 0);
        Check(Portfolios.Make, 25, sample =>
        {
            foreach (var step in Simulation.Daily(sample).Steps.Where(step => step.Day % 9 == 0))
            {
                var asOf = step.Decision.AsOf;
                foreach (var part in sample.Engine.Explain(step.Before, asOf).Cases)
                {
                    var act = ActIn(step.Decision, part.Case);
                    foreach (var change in part.WouldChange)
                    {
                        ActIn(sample.Engine.Decide(change.Changed, asOf), part.Case).ShouldNotBe(act, change.Text);
                        tried++;
                        if (change.Unchanged is { } less)
                        {
                            ActIn(sample.Engine.Decide(less, asOf), part.Case).ShouldBe(act, change.Text);
                            withUnit++;
                        }
                    }
                }
            }
        });
        output.WriteLine($"{tried} named changes, {withUnit} of them with a unit.");
        withUnit.ShouldBeGreaterThan(20);
    }

    private static string ActIn(Decision decision, CaseId id) =>
        decision.Cases.FirstOrDefault(part => part.Case == id)?.Actions is [var act, ..]
            ? $"{act.Step} {act.Channel} {act.Tone}"
            : "nothing";

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
