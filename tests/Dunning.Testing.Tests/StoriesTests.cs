namespace Dunning.Testing.Tests;

/// <summary>
/// The stories of the repository: each is decided as it says, and together they reach every part of each policy.
/// </summary>
public class StoriesTests
{
    internal static readonly ValueList<CaseFile> Files =
    [
        .. CaseFiles.ReadAll(Repository.PathOf("docs", "stories")),
        .. CaseFiles.ReadAll(Repository.PathOf("samples", "policies", "stories")),
    ];

    public static TheoryData<string> Paths =>
        [.. Files.Select(file => Path.GetRelativePath(Repository.Root, file.Path).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Paths))]
    public void It_is_decided_as_the_story_says(string path)
    {
        var run = Files.Single(file => file.Path == Repository.PathOf(path)).Run(Policies.Find, Policies.Names);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            CaseFiles.Approve(run);
        }

        run.Problems.Select(problem => problem.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void There_are_at_least_sixty_and_each_has_a_title_of_its_own()
    {
        Files.Count.ShouldBeGreaterThanOrEqualTo(60);
        Files.Select(file => file.Title).Distinct().Count().ShouldBe(Files.Count);
    }

    [Fact]
    public void A_story_lies_in_the_folder_of_its_policy()
    {
        foreach (var file in Files.Where(file => file.Path.Contains("samples", StringComparison.Ordinal)))
        {
            Path.GetFileName(Path.GetDirectoryName(file.Path)).ShouldBe(file.Policy, file.Path);
        }
    }
}
