using System.Diagnostics;

namespace Dunning.Conventions;

/// <summary>A program that ran to its end.</summary>
internal sealed record Command(int ExitCode, string Output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>Runs the SDK and fails, with all that was printed, unless it ends well.</summary>
    public static Command DotNet(string folder, params IReadOnlyList<string> arguments)
    {
        var command = Run(folder, "dotnet", arguments);
        command.ExitCode.ShouldBe(0, $"dotnet {string.Join(' ', arguments)}\n{command.Output}");
        return command;
    }

    public static Command Run(string folder, string program, params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(StartIn(folder, program, arguments))!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();

        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Limit}.");
        }

        Task.WaitAll(output, errors);
        return new Command(process.ExitCode, output.Result + errors.Result);
    }

    private static ProcessStartInfo StartIn(string folder, string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What a build that runs the tests says to its own children is not meant for another build.
        foreach (var name in start.Environment.Keys.Where(IsOfABuild).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }

    private static bool IsOfABuild(string name) =>
        name is "CI" || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);
}
