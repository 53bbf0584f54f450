using System.CommandLine;

namespace Dunning.Cli;

/// <summary><c>dunning policies</c>: the policies that come with the command, with a sentence each.</summary>
internal static class PoliciesCommand
{
    public static Command Make(Streams streams)
    {
        var json = PolicyArgument.Json("Writes the policies as one JSON object.");
        var command = new Command("policies", "Lists the policies that come with the command, with their revisions.");
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json))
            {
                WriteJson(streams);
            }
            else
            {
                streams.Page.Table(["policy", "revision", "what it shows"], [.. NamedPolicies.All.Select(Row)]);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static string[] Row(NamedPolicy policy) =>
        [policy.Name, policy.Build().Revision.ToString(), policy.Sentence];

    private static void WriteJson(Streams streams) => JsonText.Write(streams, json =>
    {
        json.WriteStartArray("policies");
        foreach (var policy in NamedPolicies.All)
        {
            json.WriteStartObject();
            json.WritePolicy(policy.Build());
            json.WriteString("shows", policy.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
