using NodaTime;

namespace Dunning.Testing.Tests;

/// <summary>What is known on a day of a story, to explain it.</summary>
public class SnapshotTests
{
    private static readonly CaseFile Story = CaseFile.Parse(Told.Story, "s.case");

    [Fact]
    public void It_is_what_the_story_decides_on_that_day()
    {
        var snapshot = Story.SnapshotOn(DunningPolicy.Default, new(2026, 3, 21)).ShouldNotBeNull();
        var decision = Story.EngineBy(DunningPolicy.Default).Decide(snapshot, AsOf.On(new(2026, 3, 21)));

        snapshot.History.Items.ShouldBeEmpty();
        decision.Actions.ShouldHaveSingleItem().Step.ShouldBe("reminder");
        Story.FirstDay.ShouldBe(new LocalDate(2026, 3, 2));
    }

    [Fact]
    public void What_was_decided_before_counts_as_done()
    {
        var snapshot = Story.SnapshotOn(DunningPolicy.Default, new(2026, 3, 31)).ShouldNotBeNull();
        var decision = Story.EngineBy(DunningPolicy.Default).Decide(snapshot, AsOf.On(new(2026, 3, 31)));

        decision.Actions.ShouldHaveSingleItem().Step.ShouldBe("second-reminder");
    }

    [Fact]
    public void The_facts_of_a_day_are_known_on_it_and_not_before()
    {
        var paid = CaseFile.Parse(
            Told.With("2026-03-21 Sat  >", "2026-03-21 Sat  paid 50.00 EUR\n2026-03-21 Sat  >"), "s.case");

        Open(new(2026, 3, 20)).ShouldBe(120m);
        Open(new(2026, 3, 21)).ShouldBe(70m);

        decimal Open(LocalDate day) => paid.SnapshotOn(DunningPolicy.Default, day).ShouldNotBeNull()
            .Receivables.Sum(receivable => receivable.Amount - receivable.Paid);
    }

    [Theory]
    [InlineData(800, true)]
    [InlineData(801, false)]
    public void It_goes_on_for_800_days_after_the_last(int days, bool isThere)
    {
        var last = new LocalDate(2026, 3, 21);

        (Story.SnapshotOn(DunningPolicy.Default, last.PlusDays(days)) is not null).ShouldBe(isThere);
    }

    [Fact]
    public void Before_the_first_day_and_of_a_broken_file_there_is_none()
    {
        Story.SnapshotOn(DunningPolicy.Default, new(2026, 3, 1)).ShouldBeNull();
        CaseFile.Parse("case", "s.case").SnapshotOn(DunningPolicy.Default, new(2026, 3, 21)).ShouldBeNull();
        CaseFile.Parse("", "s.case").FirstDay.ShouldBeNull();
    }

    [Fact]
    public void Runs_are_put_together_as_if_they_were_one_suite()
    {
        var result = CaseSuite.Of([Story.Run(DunningPolicy.Default), Told.Run(Told.With("asks 120", "asks 130"))]);

        result.IsPassed.ShouldBeFalse();
        result.Runs.Count.ShouldBe(2);
        result.Coverage.ShouldHaveSingleItem().NeverExercised.ShouldContain("never exercised: step `call`");
    }
}
