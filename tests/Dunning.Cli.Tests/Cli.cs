using System.Text;

namespace Dunning.Cli;

/// <summary>What a command wrote and ended with.</summary>
internal sealed record Ended(int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.TrimEnd('\n').Split('\n');
}

/// <summary>Runs the command in this process. Paths count from the root of the repository.</summary>
internal static class Cli
{
    public const string Example = "docs/examples/facts.jsonl";

    static Cli() => Directory.SetCurrentDirectory(Repository.Root);

    /// <summary>Runs a command line that is written as in a shell, without quotes; facts come from a text.</summary>
    public static Ended Run(string arguments, string input = "", params IReadOnlyList<string> more) =>
        RunBytes([.. Words(arguments), .. more], Encoding.UTF8.GetBytes(input));

    public static string[] Words(string arguments) => arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static Ended RunBytes(IReadOnlyList<string> arguments, byte[] input, bool isApproving = false)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        using var streams = new Streams(new MemoryStream(input), output, errors) { IsApproving = isApproving };

        var code = CommandLine.Run(arguments, streams);

        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }

    /// <summary>Runs the command as on a terminal, whose escape sequences the result holds.</summary>
    public static Ended OnTerminal(bool hasColours, params IReadOnlyList<string> arguments)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        using var outputText = new StreamWriter(output) { AutoFlush = true };
        using var errorText = new StreamWriter(errors) { AutoFlush = true };
        using var streams = new Streams(Stream.Null, output, errors)
        {
            Page = new TerminalPage(outputText, width: 100, hasColours),
            Errors = new TerminalPage(errorText, width: 100, hasColours),
        };

        var code = CommandLine.Run(arguments, streams);

        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }

    /// <summary>Decides facts from a text on 10 February 2026.</summary>
    public static Ended Decide(string facts, string options = "", string policy = "default") =>
        Run($"decide --policy {policy} --facts - --as-of 2026-02-10 {options}", facts);

    /// <summary>A debtor on day 5 who owes 412.50 EUR.</summary>
    public static string Debtor(string id, string more = "") =>
        $$"""{"debtor":"{{id}}","currency":"EUR","contact":{"reachable":["email"]},"""
        + $$""" "receivables":[{"id":"R-881","amount":"512.50","paid":"100.00","dueOn":"2026-02-05"}],"""
        + $$""" "paymentsKnownUntil":"2026-02-09"{{more}}}""" + "\n";
}
