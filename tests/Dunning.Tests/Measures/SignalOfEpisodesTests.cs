namespace Dunning.Tests.Measures;

/// <summary>Each episode is told of, also to who hears of cures alone.</summary>
public class SignalOfEpisodesTests
{
    [Fact]
    public void The_next_arrears_after_a_cure_are_told_of_where_only_cures_are_asked_for()
    {
        var policy = DunningPolicy.Named("story").Signals(Signal.Cured)
            .Everyone("standard")
            .Treatment("standard", t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop))
            .Build(isAnalysed: false).Value;
        var first = Story.Of(policy, Story.Item()).Through(0, 10);
        var cured = first.Owing(Story.Item() with { Paid = 100 }).Through(11, 20);
        var again = cured.Owing(Story.Item() with { Paid = 100 }, Story.Item("R-2", due: 25)).Through(21, 30)
            .Owing(Story.Item("R-2", due: 25) with { Paid = 100 }).Through(31, 40);

        again.Debtor.History.Signals.Select(entry => entry.Signal).ShouldBe(
            [Signal.EnteredArrears, Signal.Cured, Signal.EnteredArrears, Signal.Cured]);
    }
}
