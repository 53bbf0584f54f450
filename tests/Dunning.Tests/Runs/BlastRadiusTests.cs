namespace Dunning.Tests.Runs;

/// <summary>A run of three contacts, one of which is two notices that go together.</summary>
public class BlastRadiusTests
{
    private static readonly Decision[] ThreeContacts =
    [
        Run.Of("D-1", Channel.Email, Run.Euros(100), Run.Francs(100)),
        Run.Of("D-2", Channel.Letter, Run.Euros(100)),
        Run.Of("D-3", Channel.Email, Run.Euros(100)).For(Purpose.Statutory),
    ];

    [Theory]
    [InlineData(3, 100, false)]
    [InlineData(2, 150, false)] // exactly half as many again
    [InlineData(2, 149.99, true)]
    [InlineData(1, 200, true)]
    [InlineData(0, 200, true)] // whatever comes after nothing is more
    public void More_than_so_many_times_the_run_before_needs_a_person(int earlier, decimal most, bool needed)
    {
        var verdict = new BlastRadius { Most = Percentage.Of(most) }.Judge(earlier, ThreeContacts);

        verdict.NeedsPerson.ShouldBe(needed);
        (verdict.Contacts, verdict.Earlier, verdict.Most).ShouldBe((3, earlier, Percentage.Of(most)));
    }

    [Fact]
    public void The_reason_has_the_figures() =>
        new BlastRadius().Judge(1, ThreeContacts).Because!.ToString()
            .ShouldBe("the run makes 3 contacts, the one before it made 1; more than 200 % of that waits for a person");

    [Fact]
    public void What_the_run_before_made_may_not_be_known()
    {
        new BlastRadius().Judge(null, ThreeContacts).Because!.ToString()
            .ShouldBe("the run makes 3 contacts; how many the one before it made is not known");
        new BlastRadius().Judge(null, []).NeedsPerson.ShouldBeFalse();
    }

    [Fact]
    public void Nothing_below_zero()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new BlastRadius().Judge(-1, ThreeContacts));
        Should.Throw<ArgumentOutOfRangeException>(() => new BlastRadius { Most = new(-1) });
    }
}
