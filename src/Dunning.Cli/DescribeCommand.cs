using System.CommandLine;

namespace Dunning.Cli;

/// <summary><c>dunning describe</c>: a policy in prose, to hand to whoever is to agree to it.</summary>
internal static class DescribeCommand
{
    public static Command Make(Streams streams)
    {
        var name = PolicyArgument.Make();
        var json = PolicyArgument.Json("Writes name, revision, language and text as one JSON object.");
        var command = new Command("describe", "Tells a policy in prose, to hand to whoever is to agree to it.");
        command.Arguments.Add(name);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var policy = PolicySource.Use(parsed.GetRequiredValue(name), "describe");
            var text = policy.Describe(streams.Language);
            if (!parsed.GetValue(json))
            {
                streams.Page.Prose(text);
                return ExitCode.Done;
            }

            JsonText.Write(streams, output =>
            {
                output.WritePolicy(policy);
                output.WriteString("language", PolicyArgument.Code(streams.Language));
                output.WriteString("text", text);
            });
            return ExitCode.Done;
        });
        return command;
    }
}
