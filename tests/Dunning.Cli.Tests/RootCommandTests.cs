using System.Diagnostics;

namespace Dunning.Cli;

/// <summary>The built program, started as a user starts it.</summary>
public class RootCommandTests
{
    [Fact]
    public void Asked_for_help_it_says_what_it_does()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Dunning.Cli.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--help"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;

        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        process.ExitCode.ShouldBe(0);
        output.ShouldContain("whom to remind");
    }
}
