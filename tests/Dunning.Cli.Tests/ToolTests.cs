using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Dunning.Cli;

/// <summary>The package: it is built, installed from a folder without a connection, and run.</summary>
public sealed class ToolTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void The_tool_is_packed_installed_from_a_folder_and_run()
    {
        // As the tests were built: nothing is built again.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var packages = _scratch.PathOf("packages");
        Run("dotnet", "pack", "src/Dunning.Cli", "--no-build", "--configuration", configuration, "--output", packages);
        ShouldBeATool(Directory.GetFiles(packages, "Dunning.Cli.*.nupkg").ShouldHaveSingleItem());
        var sources = _scratch.File("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="folder" value="{packages}" /></packageSources>
            </configuration>
            """);
        var tools = _scratch.PathOf("tools");
        Run("dotnet", "tool", "install", "Dunning.Cli", "--tool-path", tools, "--configfile", sources);
        var tool = Path.Combine(tools, OperatingSystem.IsWindows() ? "dunning.exe" : "dunning");
        var policy = _scratch.File("mine.json", Run(tool, "show", "first-steps"));

        Run(tool, "validate", policy).ShouldBe(Cli.Run($"validate {policy}").Output);
        Run(tool, "describe", policy, "--language", "de").ShouldBe(Cli.Run($"describe {policy} --language de").Output);
        Run(tool, "help", "DUN3001").ShouldStartWith("# DUN3001\n");
    }

    private static void ShouldBeATool(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var names = archive.Entries.Select(entry => entry.FullName).ToArray();
        using var nuspec = new StreamReader(archive.GetEntry("Dunning.Cli.nuspec")!.Open());
        var text = nuspec.ReadToEnd();

        names.ShouldContain("README.md");
        names.ShouldContain("LICENSE");
        text.ShouldContain("<packageType name=\"DotnetTool\" />");
        text.ShouldContain("<readme>README.md</readme>");
        text.ShouldContain("<license type=\"expression\">MIT</license>");
    }

    private string Run(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfABuild).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        if (arguments[0] == "tool")
        {
            // A cache of its own: the one of the machine may hold a package of the same version.
            start.Environment["NUGET_PACKAGES"] = _scratch.PathOf("cache");
        }

        start.Environment["DOTNET_ROOT"] =
            Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {Limit}.");
        }

        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}\n{output.Result}{errors.Result}");
        return output.Result;
    }

    private static bool IsOfABuild(string name) =>
        name is "CI" || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);
}
