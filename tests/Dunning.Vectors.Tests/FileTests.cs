namespace Dunning.Vectors.Tests;

/// <summary>
/// The files as they are shared: what is answered is right, and no less is answered than before. Who covers more writes
/// the new numbers here.
/// </summary>
public class FileTests
{
    [Theory]
    [InlineData("peer-cases", "129 passed, 0 failed, 13 not covered")]
    [InlineData("regulation", "243 passed, 0 failed, 2 not covered")] // what pages printed that are wrong
    [InlineData("science", "0 passed, 0 failed, 120 not covered")] // statistics is no part of the library yet
    [InlineData("legal-tables", "0 passed, 0 failed, 0 not covered")] // tables to load, and no cases
    [InlineData("../../Dunning.Vectors.Tests/own-law-cases", "132 passed, 0 failed, 0 not covered")]
    [InlineData("../../Dunning.Vectors.Tests/own-money-cases", "53 passed, 0 failed, 0 not covered")]
    [InlineData("../../Dunning.Vectors.Tests/own-cases", "68 passed, 0 failed, 2 not covered")] // a fee, a gap
    public void A_file_scores_as_approved(string name, string approved)
    {
        var scores = Files.Score(name);

        scores.Failures.ShouldBeEmpty();
        scores.ToString().ShouldBe(approved);
    }

    /// <summary>Neither the number of a case nor the name of its system or topic is needed to understand it.</summary>
    [Fact]
    public void Most_cases_are_answered_alike_for_a_system_and_a_topic_that_nobody_knows()
    {
        var known = Cases.VectorFile.Read(Files.PathOf("peer-cases")).All.ToArray();
        var strange = known.Select((item, i) => item with { Id = $"{i}", System = "X", Topic = "some.topic" });
        var expected = Comparing.ExpectedFile.Read(Files.PathOf("peer-cases"))
            .Select((item, i) => item with { Id = $"{i}" });

        var scores = Comparing.Scores.Of(
            expected, strange.Select(item => Cases.Runner.Line(item).ToJsonString()));

        scores.Failures.ShouldBeEmpty();
        scores.Passed.ShouldBeGreaterThan(90);
    }

    /// <summary>A word that nobody reads might change everything.</summary>
    [Theory]
    [InlineData("peer-cases")]
    [InlineData("regulation")]
    public void A_member_that_is_not_known_is_never_passed_over(string name)
    {
        var answered = Cases.VectorFile.Read(Files.PathOf(name)).All
            .Where(item => Cases.Runner.Line(item).ContainsKey("answer")).ToArray();

        var more = answered.Select(item => item with
        {
            Given = System.Text.Json.JsonSerializer.SerializeToElement(
                new System.Text.Json.Nodes.JsonObject(
                    System.Text.Json.Nodes.JsonNode.Parse(item.Given.GetRawText())!.AsObject()
                        .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))
                        .Append(KeyValuePair.Create<string, System.Text.Json.Nodes.JsonNode?>("moonPhase", "full")))),
        });

        answered.Length.ShouldBeGreaterThan(100);
        more.Select(item => Cases.Runner.Line(item)).Where(line => !line.ContainsKey("notCovered"))
            .ShouldBeEmpty();
    }
}
