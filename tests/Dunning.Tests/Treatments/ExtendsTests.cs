namespace Dunning.Tests.Treatments;

/// <summary>A treatment that extends another takes its steps, leaves some out and replaces others.</summary>
public class ExtendsTests
{
    [Fact]
    public void It_has_the_steps_the_entry_and_the_end_of_the_other() =>
        Steps(t => t.Extends("base")).ShouldBe("before 0, reminder 1, second 2, demand 3; sameOrLower; repeat 14");

    [Fact]
    public void Without_some_the_others_keep_their_rungs() =>
        Steps(t => t.Extends("base").Without("second", "before"))
            .ShouldBe("reminder 1, demand 3; sameOrLower; repeat 14");

    [Fact]
    public void A_step_of_the_same_name_is_replaced_in_its_place()
    {
        var treatment = Built(t => t.Extends("base")
            .Level("second", Start.OnDay(40), Tone.Remind, Channel.Letter)).Treatments[1];

        Text(treatment).ShouldBe("before 0, reminder 1, second 2, demand 3; sameOrLower; repeat 14");
        treatment.Steps[2].Start.ShouldBe(Start.OnDay(40));
    }

    [Fact]
    public void A_level_of_its_own_comes_last_or_where_its_rung_belongs()
    {
        Steps(t => t.Extends("base").Level("final", Start.AfterNotice(10), Tone.Final, Channel.Letter))
            .ShouldBe("before 0, reminder 1, second 2, demand 3, final 4; sameOrLower; repeat 14");
        Steps(t => t.Extends("base").Without("second")
            .Level("other", Start.AfterNotice(10), Tone.Urge, Channel.Letter).Rung(2))
            .ShouldBe("before 0, reminder 1, other 2, demand 3; sameOrLower; repeat 14");
    }

    [Fact]
    public void It_may_enter_and_end_otherwise() =>
        Steps(t => t.Extends("base").Enter(Entry.NextRung).AtLastLevel(LastLevel.Stop))
            .ShouldBe("before 0, reminder 1, second 2, demand 3; nextRung; stop");

    [Fact]
    public void A_measure_after_the_last_level_of_the_other_goes_with_that_end()
    {
        var policy = Draft(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Apply("agency", 20)),
            t => t.Extends("base").AtLastLevel(LastLevel.Stop)).Measure(new() { Name = "agency" })
            .Build(isAnalysed: false).Value;

        Text(policy.Treatments[0]).ShouldBe("reminder 1, agency 0; nextRung; stop");
        Text(policy.Treatments[1]).ShouldBe("reminder 1; nextRung; stop");
    }

    [Fact]
    public void It_is_walked_like_any_treatment()
    {
        var policy = DunningPolicy.Named("story").Everyone("derived").Treatment("base", Base)
            .Treatment("derived", t => t.Extends("base").Without("second").AtLastLevel(LastLevel.Stop))
            .Build(isAnalysed: false).Value;

        Story.Of(policy, Story.Item()).TellsEitherWay(-5, 60).ShouldBe(
            ["-3: before email inform", "5: reminder email remind", "15: demand email urge"]);
    }

    [Fact]
    public void One_may_extend_what_extends_another() =>
        Text(DunningPolicy.Named("story").Everyone("third").Treatment("base", Base)
            .Treatment("derived", t => t.Extends("base").Without("second"))
            .Treatment("third", t => t.Extends("derived").Without("demand"))
            .Build(isAnalysed: false).Value.Treatments[2]).ShouldBe("before 0, reminder 1; sameOrLower; repeat 14");

    [Fact]
    public void The_order_in_which_they_are_written_does_not_matter() =>
        Text(DunningPolicy.Named("story").Everyone("derived")
            .Treatment("derived", t => t.Extends("base").Without("second")).Treatment("base", Base)
            .Build(isAnalysed: false).Value.Treatments[0])
            .ShouldBe("before 0, reminder 1, demand 3; sameOrLower; repeat 14");

    [Fact]
    public void What_does_not_exist_is_told_once()
    {
        var problems = DunningPolicy.Named("story").Everyone("third").Treatment("base", Base)
            .Treatment("derived", t => t.Extends("base").Without("nothing"))
            .Treatment("third", t => t.Extends("derived"))
            .Treatment("fourth", t => t.Extends("nowhere").Level("a", Start.OnDay(5), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop))
            .Build().Problems;

        problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "treatment \"derived\": error DUN1261: it is without \"nothing\", which \"base\" does not have. "
                + "It has \"before\", \"reminder\", \"second\", \"demand\".",
            "treatment \"fourth\": error DUN1260: it extends \"nowhere\", which does not exist. "
                + "There is \"base\", \"derived\", \"third\".",
        ]);
    }

    [Fact]
    public void None_extends_itself_by_any_way()
    {
        var problems = DunningPolicy.Named("story").Everyone("a")
            .Treatment("a", t => t.Extends("b").Level("x", Start.OnDay(5), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop))
            .Treatment("b", t => t.Extends("a").Level("y", Start.OnDay(5), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop))
            .Build().Problems;

        problems.Select(problem => problem.Id).Distinct().ShouldBe(["DUN1260"]);
    }

    private static void Base(TreatmentBuilder t) => t
        .BeforeDue("before", 3, Channel.Email)
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Email)
        .Level("demand", Start.AfterNotice(10), Tone.Urge, Channel.Email)
        .Enter(Entry.SameOrLower)
        .AtLastLevel(LastLevel.Repeat(14));

    private static string Steps(Action<TreatmentBuilder> derived) => Text(Built(derived).Treatments[1]);

    private static DunningPolicy Built(Action<TreatmentBuilder> derived) =>
        Draft(Base, derived).Build(isAnalysed: false).Value;

    private static DunningPolicyBuilder Draft(Action<TreatmentBuilder> first, Action<TreatmentBuilder> derived) =>
        DunningPolicy.Named("story").Everyone("derived").Treatment("base", first).Treatment("derived", derived);

    private static string Text(Treatment treatment)
    {
        var last = treatment.AtLastLevel.EveryDays is > 0 and var days ? $"repeat {days}" : "stop";
        return $"{string.Join(", ", treatment.Steps.Select(step => $"{step.Name} {step.Rung}"))}; "
            + $"{Codes.Of(treatment.Entry)}; {last}";
    }
}
