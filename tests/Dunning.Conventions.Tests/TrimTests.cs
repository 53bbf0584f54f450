using System.Runtime.InteropServices;

namespace Dunning.Conventions;

/// <summary>A program that uses the core, with everything cut away that it does not call.</summary>
/// <remarks>Warnings of the trimmer are errors. Compiling ahead of time is only analyzed, not tried.</remarks>
public class TrimTests
{
    /// <summary>The source does not answer, or has no such package or version.</summary>
    private static readonly string[] NotFetched = ["error NU1301", "error NU1101", "error NU1102"];

    [Fact]
    public void A_trimmed_program_does_what_the_untrimmed_one_does()
    {
        using var copy = new CopyOfSources("trim", "tests/Dunning.TrimSmoke");
        DeleteLocks(copy);

        var published = Command.Run(copy.Root, "dotnet", PublishArguments);
        Assert.SkipWhen(
            Environment.GetEnvironmentVariable("CI") != "true" && IsRuntimeAway(published),
            "The runtime that a trimmed program brings along is not on this machine and could not be fetched.");
        published.ExitCode.ShouldBe(0, published.Output);

        var trimmed = Command.Run(copy.Root, Path.Combine(copy.PathOf("published"), "Dunning.TrimSmoke"));
        trimmed.ExitCode.ShouldBe(0, trimmed.Output);
        trimmed.Output.ShouldBe(Untrimmed());
    }

    private static string[] PublishArguments =>
    [
        "publish", "tests/Dunning.TrimSmoke", "--configuration", "Release", "--output", "published",
        "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-p:RestorePackagesWithLockFile=false",
        "-p:UseSharedCompilation=false",
    ];

    /// <summary>A lock file holds for the system that it was written on once a runtime is brought along.</summary>
    private static void DeleteLocks(CopyOfSources copy)
    {
        foreach (var file in Directory.EnumerateFiles(copy.Root, "packages.lock.json", SearchOption.AllDirectories))
        {
            File.Delete(file);
        }
    }

    /// <summary>Everything else that the program needs was restored before these tests were built.</summary>
    private static bool IsRuntimeAway(Command published) =>
        published.ExitCode != 0 && NotFetched.Any(error => published.Output.Contains(error, StringComparison.Ordinal));

    private static string Untrimmed() =>
        Command.DotNet(Repository.Root, Repository.ProgramOf("Dunning.TrimSmoke")).Output;
}
