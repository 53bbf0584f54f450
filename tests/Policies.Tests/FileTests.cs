namespace Dunning.Samples;

/// <summary>Each policy is there twice, in C# and as a file: a file is what a consultant edits.</summary>
public class FileTests
{
    public static TheoryData<string> Names => [.. Samples.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_is_the_policy_of_the_code(string name)
    {
        var policy = Samples.All.First(sample => sample.Name == name).Policy;
        string[] path = ["samples", "policies", $"{name}.json"];
        Approved.File(WithSchema(PolicyJson.ToText(policy)), path);

        var read = PolicyJson.Read(File.ReadAllBytes(Repository.PathOf(path)), path[^1]);
        read.Problems.ShouldBeEmpty();
        read.Value.Revision.ShouldBe(policy.Revision);
    }

    [Fact]
    public void The_schema_beside_the_files_is_that_of_the_library() =>
        Approved.File(PolicyJson.Schema, "docs", "policy.schema.json");

    private static string WithSchema(string text) =>
        $"{{\n  \"$schema\": \"../../docs/policy.schema.json\",{text[1..]}";
}
