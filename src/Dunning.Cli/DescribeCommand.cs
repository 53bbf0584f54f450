using System.CommandLine;

namespace Dunning.Cli;

/// <summary><c>dunning describe</c>: a policy in prose, to hand to whoever is to agree to it.</summary>
internal static class DescribeCommand
{
    public static Command Make(Streams streams)
    {
        var name = PolicyArgument.Make();
        var json = PolicyArgument.Json("Writes name, revision, language and text as one JSON object.");
        var terms = new TermsArgument();
        var command = new Command("describe", "Tells a policy in prose, to hand to whoever is to agree to it.");
        command.Arguments.Add(name);
        command.Options.Add(json);
        terms.AddTo(command);
        command.SetAction(parsed =>
        {
            var policy = PolicySource.Use(parsed.GetRequiredValue(name), "describe");
            var text = policy.Describe(streams.Language);
            text = terms.Preview(policy, parsed) is { } preview
                ? $"{text}\n\n{preview.ToString(streams.Language)}"
                : text;
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
