using System.CommandLine;

namespace Dunning.Cli;

/// <summary><c>dunning help</c>: explains the id of a problem or of a rule, without a connection.</summary>
internal static class HelpCommand
{
    public static Command Make(Streams streams)
    {
        var id = new Argument<string>("ID") { Description = "The id of a problem, such as DUN1202, or of a rule." };
        var json = PolicyArgument.Json("Writes id and text as one JSON object.");
        var command = new Command("help", "Explains the id of a problem or of a rule, such as DUN1202 or steps.gap.");
        command.Arguments.Add(id);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(id);
            var page = HelpPages.Find(asked) ?? throw new NotRunException(NotKnown(asked));
            if (!parsed.GetValue(json))
            {
                streams.Page.Prose(page.Text);
                return ExitCode.Done;
            }

            JsonText.Write(streams, output =>
            {
                output.WriteString("id", page.Id);
                output.WriteString("text", page.Text);
            });
            return ExitCode.Done;
        });
        return command;
    }

    private static Fault NotKnown(string id) => new(
        "DUN3006",
        "help",
        $"\"{id}\" is no id.{Spelling.DidYouMean(id, HelpPages.Ids)} "
        + $"Problems have ids such as DUN1202, rules such as steps.gap.");
}
