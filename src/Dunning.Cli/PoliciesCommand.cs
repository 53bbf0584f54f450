using System.CommandLine;

namespace Dunning.Cli;

/// <summary><c>dunning policies</c>: the policies that <c>--policy</c> accepts, with a sentence each.</summary>
internal static class PoliciesCommand
{
    public static Command Make(Streams streams)
    {
        var command = new Command("policies", "Lists the policies that --policy accepts, with their revisions.");
        command.SetAction(_ => Write(streams.OutputText));
        return command;
    }

    private static int Write(TextWriter output)
    {
        var width = NamedPolicies.All.Max(policy => policy.Name.Length);
        foreach (var policy in NamedPolicies.All)
        {
            output.WriteLine($"{policy.Name.PadRight(width)}  {policy.Build().Revision}  {policy.Sentence}");
        }

        return ExitCode.Done;
    }
}
