using System.CommandLine;

namespace Dunning.Cli;

/// <summary><c>dunning schema</c>: the JSON Schema of a policy, a line of facts or a law pack.</summary>
internal static class SchemaCommand
{
    public static Command Make(Streams streams)
    {
        var form = new Argument<string>("FORM")
        {
            Description = "snapshot (the default) for a line of facts, policy for a file of a policy, pack for law.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => "snapshot",
        };
        form.AcceptOnlyFromAmong("snapshot", "policy", "pack");
        var command = new Command("schema", "Prints the JSON Schema of a line of facts, a policy or a law pack.");
        command.Arguments.Add(form);
        command.Options.Add(PolicyArgument.Json("Changes nothing: a schema is JSON in any case."));
        command.SetAction(parsed =>
        {
            var schema = parsed.GetValue(form) switch
            {
                "policy" => PolicyJson.Schema,
                "pack" => PackJson.Schema,
                _ => SnapshotJson.Schema,
            };
            streams.OutputText.WriteLine(schema.TrimEnd('\n'));
            return ExitCode.Done;
        });
        return command;
    }
}
