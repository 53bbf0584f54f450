namespace Dunning.Samples;

/// <summary>On every policy, over two years of every debtor of its portfolio, the promises hold.</summary>
public class PromiseTests
{
    public static TheoryData<string> Names => BuildTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_done_twice(string name) => Each(name, promise => promise.NothingTwice());

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_what_was_issued_counts(string name) => Each(name, promise => promise.OnlyIssuedCounts());

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds_come_first(string name) => Each(name, promise => promise.HoldsFirst());

    [Theory]
    [MemberData(nameof(Names))]
    public void There_is_no_pressure_jump(string name) => Each(name, promise => promise.NoPressureJump());

    [Theory]
    [MemberData(nameof(Names))]
    public void One_contact_a_day(string name) => Each(name, promise => promise.OneContactADay());

    [Theory]
    [MemberData(nameof(Names))]
    public void The_preferred_channel_stands_first(string name) => Each(name, promise => promise.PreferredFirst());

    [Theory]
    [MemberData(nameof(Names))]
    public void Money_is_never_wrong(string name) => Each(name, promise => promise.NeverWrongMoney());

    [Theory]
    [MemberData(nameof(Names))]
    public void Deciding_daily_is_deciding_only_on_the_days_that_decisions_name(string name)
    {
        var sample = Samples.Of(name);
        var engine = new DunningEngine(sample.Policy);
        var seldom = new Simulation[sample.Walks.Count];
        Parallel.For(0, seldom.Length, i =>
            seldom[i] = Simulation.ByNextLook(engine, sample.Portfolio.Of(i), Sample.Days));

        for (var i = 0; i < seldom.Length; i++)
        {
            seldom[i].Lines.ShouldBe(sample.Walks[i].Lines, sample.Walks[i].Life.Name);
        }

        seldom.Average(walk => walk.Days.Count).ShouldBeLessThan(Sample.Days / 4.0);
    }

    private static void Each(string name, Action<Promise> holds)
    {
        var sample = Samples.Of(name);
        sample.Walks.Sum(walk => walk.Acts.Count()).ShouldBeGreaterThan(100);
        foreach (var walk in sample.Walks)
        {
            holds(new(sample, walk));
        }
    }
}
