namespace Dunning.Conventions;

/// <summary>Who may know whom. A package border is a dependency border: each new one is decided here first.</summary>
public class DependencyTests
{
    /// <summary>What every project of src gets for the build only.</summary>
    private static readonly string[] OfTheBuild =
        ["Meziantou.Analyzer", "Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.NET.ILLink.Tasks"];

    public static TheoryData<string, string[], string[]> Allowed => new()
    {
        { "Dunning", [], ["NodaTime"] },
        {
            "Dunning.Cli",
            ["Dunning.Jurisdictions", "Dunning.Testing", "Dunning"],
            ["Spectre.Console", "System.CommandLine"]
        },
        { "Dunning.Jurisdictions", ["Dunning"], [] },
        { "Dunning.Testing", ["Dunning.Jurisdictions", "Dunning"], [] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_project_knows_only_what_it_may(string name, string[] projects, string[] packages)
    {
        var project = Project.All.Single(item => item.Name == name);

        project.Projects.ShouldBe(projects);
        project.Packages.ShouldBe(packages);
    }

    [Fact]
    public void Each_project_of_src_has_its_row() =>
        Project.All.Where(project => project.IsShipped).Select(project => project.Name)
            .ShouldBe(Allowed.Select(row => row.Data.Item1), ignoreOrder: true);

    [Fact]
    public void The_core_gets_nothing_but_NodaTime_indirectly() =>
        Project.All.Single(project => project.Name == "Dunning").LockedPackages.Except(OfTheBuild)
            .ShouldBe(["NodaTime"]);

    [Fact]
    public void Only_tests_know_tests_and_nothing_shipped_knows_a_sample()
    {
        var shipped = Project.All.Where(project => project.IsShipped).Select(project => project.Name).ToHashSet();

        Project.All.Where(project => !project.File.StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(project => project.Projects
                .Where(name => !shipped.Contains(name))
                .Select(name => $"{project.Name} knows {name}"))
            .ShouldBeNone();
    }

    [Fact]
    public void Only_the_mirror_test_project_sees_what_is_internal()
    {
        Project.All.SelectMany(project => project.Friends.Where(friend => friend != $"{project.Name}.Tests"))
            .ShouldBeNone();
        Repository.Files(".", "*.cs")
            .Where(file => File.ReadAllText(file).Contains("InternalsVisibleTo" + "(", StringComparison.Ordinal))
            .Select(Repository.Relative)
            .ShouldBeNone();
    }

    [Fact]
    public void Each_project_is_in_the_solution_and_locked()
    {
        var solution = File.ReadAllText(Repository.PathOf("Dunning.sln")).Replace('\\', '/');

        Project.All.Where(project => !solution.Contains($"\"{project.File}\"", StringComparison.Ordinal))
            .Select(project => project.File).ShouldBeNone("not in Dunning.sln");
        Project.All.Where(project => !File.Exists(project.LockFile))
            .Select(project => project.File).ShouldBeNone("without packages.lock.json");
    }

    /// <summary>A lock file that names a system is refused on every other one.</summary>
    [Fact]
    public void No_lock_file_names_an_operating_system() =>
        Project.All.Select(project => project.LockFile)
            .Where(file => File.ReadAllText(file).Contains("\"net10.0/", StringComparison.Ordinal))
            .ShouldBeNone();
}
