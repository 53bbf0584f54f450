namespace Dunning.Tests.Policies.Analysis;

/// <summary>What an author may mean so, and what binds.</summary>
public class AcceptanceTests
{
    private const string Reason = "we serve companies of one group only";

    [Fact]
    public void What_is_accepted_with_a_reason_is_not_told() =>
        Found.Ids(AgeOnly().Accept("DUN1330", Reason)).ShouldBeEmpty();

    [Fact]
    public void What_is_not_accepted_is_told_beside_what_is()
    {
        var builder = Found.Policy(t => t.Level("a", Start.OnDay(9), Tone.Remind, Channel.Email)
            .Level("b", Start.OnDay(9), Tone.Demand, Channel.Email)
            .AtLastLevel(LastLevel.Repeat(7))).Everyone("standard");

        Found.Ids(builder).ShouldBe(["DUN1210", "DUN1330", "DUN1332", "DUN1333"]);
        Found.Ids(builder.Accept("DUN1332", Reason)).ShouldBe(["DUN1210", "DUN1330", "DUN1333"]);
    }

    [Fact]
    public void An_accepted_error_lets_the_policy_be_loaded()
    {
        var builder = Found.WithSegments(("hardship", Facts.Hardship.IsTrue, "gentle")).Treatment("left", Found.Sound);

        builder.Build().TryGet(out _).ShouldBeFalse();
        builder.Accept("DUN1304", "its segment comes next month").Build().Value.Accepted.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("DUN1330", "  ", "DUN1350")] // no reason
    [InlineData("DUN1210", Reason, "DUN1351")] // a promise
    [InlineData("DUN1307", Reason, "DUN1351")]
    [InlineData("DUN1340", Reason, "DUN1351")] // a protected fact
    [InlineData("DUN1230", Reason, "DUN1352")] // P8 is checked before the analysis
    [InlineData("everything", Reason, "DUN1352")]
    [InlineData("DUN1333", Reason, "DUN1353")] // the policy repeats nothing
    public void What_cannot_be_accepted_is_a_problem(string id, string reason, string problem) =>
        AgeOnly().Accept(id, reason).Build().Problems.Select(one => one.Id).ShouldBe([problem]);

    private static DunningPolicyBuilder AgeOnly() => Found.Policy().Everyone("standard");
}
