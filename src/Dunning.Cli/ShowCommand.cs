using System.CommandLine;

namespace Dunning.Cli;

/// <summary><c>dunning show</c>: a policy as its file, to start from.</summary>
internal static class ShowCommand
{
    public static Command Make(Streams streams)
    {
        var name = PolicyArgument.Make();
        var command = new Command("show", "Prints a policy as JSON: a file to start from.");
        command.Arguments.Add(name);
        command.Options.Add(PolicyArgument.Json("Changes nothing: a policy is JSON in any case."));
        command.SetAction(parsed =>
        {
            var policy = PolicySource.Use(parsed.GetRequiredValue(name), "show");
            streams.OutputText.Write(PolicyJson.ToText(policy));
            return ExitCode.Done;
        });
        return command;
    }
}
