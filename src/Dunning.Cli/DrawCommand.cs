using System.CommandLine;

namespace Dunning.Cli;

/// <summary><c>dunning draw</c>: the segments and ladders of a policy as a drawing in Mermaid.</summary>
internal static class DrawCommand
{
    public static Command Make(Streams streams)
    {
        var name = PolicyArgument.Make();
        var json = PolicyArgument.Json("Writes name, revision and drawing as one JSON object.");
        var command = new Command("draw", "Draws the segments and ladders of a policy in Mermaid.");
        command.Arguments.Add(name);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var policy = PolicySource.Use(parsed.GetRequiredValue(name), "draw");
            var drawing = PolicyDrawing.Of(policy);
            if (!parsed.GetValue(json))
            {
                streams.OutputText.Write(drawing);
                return ExitCode.Done;
            }

            JsonText.Write(streams, output =>
            {
                output.WritePolicy(policy);
                output.WriteString("mermaid", drawing);
            });
            return ExitCode.Done;
        });
        return command;
    }
}
