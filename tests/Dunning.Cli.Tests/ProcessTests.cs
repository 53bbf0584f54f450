using System.Diagnostics;
using System.Text;

namespace Dunning.Cli;

/// <summary>The built program, started as a user starts it, in a culture and a time zone that are not ours.</summary>
public class ProcessTests
{
    private static readonly string[] Decide = Cli.Words("decide --policy default --facts - --as-of 2026-02-10");

    [Fact]
    public void It_reads_and_writes_the_standard_streams()
    {
        var facts = Cli.Debtor("D-1") + "{}\n" + Cli.Debtor("Debitör-2");

        var ended = Start(Decide, facts);

        ended.ShouldBe(Cli.RunBytes(Decide, Encoding.UTF8.GetBytes(facts)));
        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Output.ShouldContain("Debitör-2");
    }

    [Fact]
    public void It_ends_with_2_when_it_cannot_run() => Start(["decide"], "").ExitCode.ShouldBe(ExitCode.NotRun);

    private static Ended Start(IEnumerable<string> arguments, string input)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Dunning.Cli.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LANG"] = "tr_TR.UTF-8";
        start.Environment["LC_ALL"] = "tr_TR.UTF-8";
        start.Environment["TZ"] = "Pacific/Kiritimati";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, errors.Result);
    }
}
