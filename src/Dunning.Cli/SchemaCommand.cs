using System.CommandLine;

namespace Dunning.Cli;

/// <summary><c>dunning schema</c>: the JSON Schema of a line of facts.</summary>
internal static class SchemaCommand
{
    public static Command Make(Streams streams)
    {
        var command = new Command("schema", "Prints the JSON Schema of a line of facts.");
        command.SetAction(_ =>
        {
            streams.OutputText.WriteLine(SnapshotJson.Schema.TrimEnd('\n'));
            return ExitCode.Done;
        });
        return command;
    }
}
