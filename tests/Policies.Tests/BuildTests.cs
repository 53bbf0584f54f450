namespace Dunning.Samples;

/// <summary>Each policy is sound, and is said in few lines.</summary>
public class BuildTests
{
    public static TheoryData<string> Names => [.. Samples.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_can_be_built_and_bears_its_name(string name) =>
        Samples.Of(name).Policy.Name.ShouldBe(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_analysis_finds_nothing_in_it_that_is_not_accepted(string name)
    {
        var json = System.Text.Encoding.UTF8.GetBytes(PolicyJson.ToText(Samples.Of(name).Policy));

        var read = PolicyJson.Read(json, $"{name}.json");

        read.Problems.ShouldBeEmpty();
        read.Warnings.ShouldBeEmpty();
        read.Value.Revision.ShouldBe(Samples.Of(name).Policy.Revision);
    }

    [Fact]
    public void Each_is_said_in_a_file_of_at_most_a_hundred_lines()
    {
        var files = Directory.GetFiles(Repository.PathOf("samples", "policies"), "*.cs");

        files.Length.ShouldBe(Samples.All.Count);
        files.Where(file => File.ReadAllLines(file).Length > 100).ShouldBeEmpty();
    }
}
