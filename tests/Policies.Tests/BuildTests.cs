namespace Dunning.Samples;

/// <summary>Each policy is sound, and is said in few lines.</summary>
public class BuildTests
{
    public static TheoryData<string> Names => [.. Samples.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_can_be_built_and_bears_its_name(string name) =>
        Samples.Of(name).Policy.Name.ShouldBe(name);

    [Fact]
    public void Each_is_said_in_a_file_of_at_most_a_hundred_lines()
    {
        var files = Directory.GetFiles(Repository.PathOf("samples", "Policies"), "*.cs");

        files.Length.ShouldBe(Samples.All.Count);
        files.Where(file => File.ReadAllLines(file).Length > 100).ShouldBeEmpty();
    }
}
