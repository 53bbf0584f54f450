namespace Dunning.Tests.Policies;

/// <summary>Steps on events, measures and recipients that make no sense are refused, each by its id.</summary>
public class StepsCheckTests
{
    private static readonly Measure Stop = new() { Name = "stop" };

    [Fact]
    public void What_makes_sense_is_taken() => Ids(
        t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Letter).To(PartyRole.Debtor)
                .Copy(PartyRole.Guarantor).Form("in writing")
            .On("note", StepEvent.PaymentFailed, Tone.Remind, Channel.Email).Times(99).Every(366)
            .Measure("stop-now", Start.AfterNotice(1), "stop")
            .AtLastLevel(LastLevel.Stop),
        Stop with
        {
            Rank = 99,
            Requires = [new() { Step = "reminder", Days = 366 }],
            BlockedBy = [Circumstance.Plan],
            RevertOn = [Circumstance.Plan, Circumstance.Cured],
        }).ShouldBeEmpty();

    [Theory]
    [InlineData("nothing", "DUN1250")]
    [InlineData("stop-now", "DUN1250")] // a measure sends nothing
    [InlineData("reminder", null)]
    public void A_measure_requires_what_is_sent(string step, string? problem) => One(
        Stop with { Requires = [new() { Step = step, Days = 1 }] }).ShouldBe(problem);

    [Theory]
    [InlineData(Circumstance.Plan, "DUN1251")]
    [InlineData(Circumstance.Cured, null)] // nothing is asked for then, so it is not applied again
    public void What_takes_a_measure_back_keeps_it_from_coming_again(Circumstance what, string? problem) =>
        One(Stop with { RevertOn = [what] }).ShouldBe(problem);

    [Fact]
    public void A_step_names_a_measure_that_there_is()
    {
        One(Stop with { Name = "other" }).ShouldBe("DUN1252");
        One(Stop, Stop).ShouldNotBeNull(); // a name is given once
    }

    [Fact]
    public void After_the_last_level_comes_a_measure_that_there_is() => Ids(t => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
        .AtLastLevel(LastLevel.Apply("nothing", 9))).ShouldBe(["DUN1252"]);

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "DUN1253")]
    public void What_an_event_brings_counts_from_it(bool fromEvent, string? problem) => Ids(
        t => t.Measure("stop-now", fromEvent ? Start.AfterEvent() : Start.OnDay(5), "stop")
            .When(StepEvent.PaymentFailed),
        Stop).FirstOrDefault().ShouldBe(problem);

    [Fact]
    public void What_no_event_brings_does_not_count_from_one() =>
        Ids(t => t.Measure("stop-now", Start.AfterEvent(), "stop"), Stop).ShouldContain("DUN1253");

    [Fact]
    public void A_measure_sends_nothing()
    {
        string[] Of(Func<TreatmentBuilder, TreatmentBuilder> change) => Ids(
            t => change(t.Measure("stop-now", Start.OnDay(5), "stop")), Stop with { Requires = [] });

        Of(t => t).ShouldBeEmpty();
        Of(t => t.Deadline(7)).ShouldBe(["DUN1258"]);
        Of(t => t.Form("in writing")).ShouldBe(["DUN1258"]);
        Of(t => t.To(PartyRole.Payer)).ShouldBe(["DUN1258"]);
        Of(t => t.Copy(PartyRole.Payer)).ShouldBe(["DUN1258"]);
    }

    [Fact]
    public void A_charge_is_that_of_a_level_which_sends_a_notice()
    {
        string[] Of(Func<TreatmentBuilder, TreatmentBuilder> change) => Ids(
            t => change(t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)).AtLastLevel(LastLevel.Stop));

        Of(t => t.Charge(Cost(0.01m))).ShouldBeEmpty();
        Of(t => t.Charge(Cost(1_000_000))).ShouldBeEmpty();
        Of(t => t.Charge(Cost(0))).ShouldBe(["DUN1259"]);
        Of(t => t.Charge(Cost(1_000_000.01m))).ShouldBe(["DUN1259"]);
        Of(t => t.Call("call", Start.OnDay(20)).Charge(Cost(1))).ShouldBe(["DUN1259"]);
        Of(t => t.On("note", StepEvent.PaymentFailed, Tone.Remind, Channel.Email).Charge(Cost(1)))
            .ShouldBe(["DUN1259"]);
    }

    private static Amounts Cost(decimal amount) => Amounts.Of(new Money(amount, Currency.EUR));

    [Fact]
    public void A_level_is_brought_by_days() => Ids(t => t
        .On("note", StepEvent.PaymentFailed, Tone.Remind, Channel.Email).Rung(1)
        .AtLastLevel(LastLevel.Stop)).ShouldBe(["DUN1217"]);

    [Theory]
    [InlineData("", "DUN1255")]
    [InlineData("  ", "DUN1255")]
    [InlineData("in writing", null)]
    public void A_form_has_a_source(string form, string? problem) => Ids(t => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).Form(form)
        .AtLastLevel(LastLevel.Stop)).FirstOrDefault().ShouldBe(problem);

    [Theory]
    [InlineData(PartyRole.Debtor, "DUN1256")]
    [InlineData(PartyRole.Guarantor, null)]
    public void No_role_gets_a_copy_of_what_it_gets(PartyRole copy, string? problem) => Ids(t => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).To(PartyRole.Debtor).Copy(copy)
        .AtLastLevel(LastLevel.Stop)).FirstOrDefault().ShouldBe(problem);

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(100, 1, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(1, 367, 0)]
    [InlineData(1, 1, -1)]
    [InlineData(1, 1, 100)]
    public void Figures_have_their_ranges(int times, int every, int rank) => Ids(
        t => t
            .On("note", StepEvent.PaymentFailed, Tone.Remind, Channel.Email).Times(times).Every(every)
            .Measure("stop-now", Start.OnDay(5), "stop"),
        Stop with { Rank = rank }).Length.ShouldBe(1);

    private static string? One(params ReadOnlySpan<Measure> measures) => Ids(
        t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Measure("stop-now", Start.OnDay(9), "stop")
            .AtLastLevel(LastLevel.Stop),
        measures).FirstOrDefault();

    private static string[] Ids(Action<TreatmentBuilder> steps, params ReadOnlySpan<Measure> measures)
    {
        var builder = DunningPolicy.Named("story").Everyone("standard").Treatment("standard", steps);
        foreach (var measure in measures)
        {
            builder.Measure(measure);
        }

        return [.. builder.Build().Problems.Select(problem => problem.Id)];
    }
}
