using System.CommandLine;

namespace Dunning.Cli;

/// <summary><c>dunning schema</c>: the JSON Schema of a policy, or of a line of facts.</summary>
internal static class SchemaCommand
{
    public static Command Make(Streams streams)
    {
        var form = new Argument<string>("FORM")
        {
            Description = "snapshot (the default) for a line of facts, or policy for a file of a policy.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => "snapshot",
        };
        form.AcceptOnlyFromAmong("snapshot", "policy");
        var command = new Command("schema", "Prints the JSON Schema of a line of facts, or of a policy.");
        command.Arguments.Add(form);
        command.Options.Add(PolicyArgument.Json("Changes nothing: a schema is JSON in any case."));
        command.SetAction(parsed =>
        {
            var schema = parsed.GetValue(form) is "policy" ? PolicyJson.Schema : SnapshotJson.Schema;
            streams.OutputText.WriteLine(schema.TrimEnd('\n'));
            return ExitCode.Done;
        });
        return command;
    }
}
