using Dunning.Tests.Generated;

namespace Dunning.Tests.Arrears;

/// <summary>A policy that reads the likely reason: it softens, and it looks again in time.</summary>
public class LikelyReasonTests(ITestOutputHelper output)
{
    private static readonly Condition Forgot = Facts.LikelyReason.Is("forgot");
    private static readonly Condition Hardship = Facts.LikelyReason.In("hardship", "technicalFailure");

    [Theory]
    [InlineData(4, "steps.not-yet reminder R-1 until 8 day=4 start=8 from=dueDate on=day 8")]
    [InlineData(5, "steps.not-yet reminder R-1 until 8 day=5 start=8 from=dueDate on=day 8")] // others hear on day 5
    [InlineData(8, "reminder email remind 100.00 EUR: R-1 rises 1")]
    public void Who_likely_forgot_is_reminded_later(int day, string says) => Forgetful().Says(day).ShouldBe(says);

    [Fact]
    public void What_the_debtor_states_counts_instead()
    {
        var story = Forgetful().With(facts => facts with { StatedReason = ArrearsReason.Unwilling });

        story.Decide(5).Cases[0].Segment.ShouldBe("everyone");
        story.Says(5).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
    }

    [Fact]
    public void Insufficient_evidence_is_not_known()
    {
        var policy = Policy(t => t.Segment("unclear", Facts.LikelyReason.IsUnknown, "gentle"));

        Story.Of(policy, Story.Item()).Decide(5).Cases[0].Segment.ShouldBe("unclear");
        (Forgetful() with { Policy = policy }).Decide(5).Cases[0].Segment.ShouldBe("everyone");
    }

    [Fact]
    public void The_next_look_is_on_the_day_on_which_time_alone_changes_the_reason()
    {
        // The fault counts for 90 days; then nothing is likely any more, and the reminder of day 5 is due at once.
        var story = Story.Of(Policy(t => t.Segment("fault", Hardship, "later")), Story.Item()).With(facts => facts with
        {
            FailedCollections = [new() { On = Story.On(-50), Category = DeclineCategory.Technical }],
        });

        story.Decide(6).NextEvaluation.ShouldBe(Story.On(40));
        story.Says(39).ShouldStartWith("steps.not-yet");
        story.Says(40).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
    }

    [Fact]
    public void Deciding_on_the_named_days_is_deciding_every_day()
    {
        var (changes, contacted) = (0, 0);
        ForAll.Check<PlainSample, Sample>(Make, sample =>
        {
            var daily = Simulation.Daily(sample);

            Simulation.ByNextLook(sample).Acts.Select(Line).ShouldBe(daily.Acts.Select(Line));
            changes += daily.Steps.Select(step => step.Decision.Cases[0].Segment).Distinct().Count() - 1;
            contacted += daily.Acts.Any() ? 1 : 0;
        }, 200);
        output.WriteLine($"{contacted} of 200 debtors had a contact; {changes} changes of segment.");
        contacted.ShouldBeGreaterThan(100);
        changes.ShouldBeGreaterThan(40);
    }

    [Fact]
    public void The_model_is_part_of_the_revision()
    {
        var model = ArrearsModel.Default;

        Revision(model).ShouldBe(Policy(t => t).Revision);
        Revision(model with { LeastPoints = 5 }).ShouldNotBe(Revision(model));
        Revision(model with { Weights = model.Weights.Skip(1).ToValueList() }).ShouldNotBe(Revision(model));
    }

    private static Story Forgetful() => Story.Of(Policy(t => t.Segment("forgot", Forgot, "gentle")), Story.Item())
        .With(facts => facts with { SettledItems = 12, SettledOnTime = 12, EarlierEpisodes = 0 });

    private static DunningPolicy Policy(Func<DunningPolicyBuilder, DunningPolicyBuilder> segments) =>
        segments(DunningPolicy.Named("p")).Everyone("standard")
            .Treatment("later", t => t
                .Level("reminder", Start.OnDay(80), Tone.Remind, Channel.Email, Channel.Letter)
                .AtLastLevel(LastLevel.Stop))
            .Treatment("gentle", t => t
                .Level("reminder", Start.OnDay(8), Tone.Remind, Channel.Email, Channel.Letter)
                .AtLastLevel(LastLevel.Stop))
            .Treatment("standard", Story.ThreeLevels)
            .Build(isAnalysed: false).Value;

    private static PolicyRevision Revision(ArrearsModel model) => Policy(t => t.Arrears(model)).Revision;

    // Debtors whose evidence comes and goes with time.
    private static Sample Make(PlainSample plain)
    {
        var dice = new Dice([.. plain.Policy, .. plain.Debtor, 3]);
        var sample = Portfolios.MakeFree(plain);
        var facts = sample.Debtor.Facts with
        {
            EarlierEpisodes = dice.Of<int?>(0, 4, null),
            SettledItems = 12,
            SettledOnTime = dice.Of<int?>(12, 3, null),
            AverageDaysLate = dice.Of<int?>(1, 12, null),
            Hardship = dice.Of<bool?>(null, false),
            FailedCollections = dice.OneIn(2)
                ? [new() { On = Story.On(dice.Below(120) - 80), Category = dice.Of<DeclineCategory>() }]
                : [],
            Payments = dice.OneIn(2) ? [new() { On = Story.On(dice.Below(60) - 50), Amount = 5 }] : [],
        };
        var debtor = sample.Debtor with { Facts = facts };
        var policy = Policy(t => t.Segment("forgot", Forgot, "gentle").Segment("slow", Facts.LikelyReason
            .Is("cashFlowTiming"), "gentle"));
        return new(policy, debtor, debtor);
    }

    private static string Line((int Day, DunningAction Act) act) => $"{act.Day}: {Story.Text(act.Act)}";
}
