using System.CommandLine;
using Dunning.Diagnostics;

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
                string[] heads = ["policy", "revision", "what it shows"];
                var language = streams.Language;
                streams.Page.Table(
                    [.. heads.Select(head => In(language, head))],
                    [.. NamedPolicies.All.Select(policy => Row(policy, language))]);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static string[] Row(NamedPolicy policy, Language language) =>
        [policy.Name, policy.Build().Revision.ToString(), In(language, policy.Sentence)];

    private static string In(Language language, string text) => ProblemTemplate.Whole(text).In(language);

    private static void WriteJson(Streams streams) => JsonText.Write(streams, json =>
    {
        json.WriteStartArray("policies");
        foreach (var policy in NamedPolicies.All)
        {
            json.WriteStartObject();
            json.WritePolicy(policy.Build());
            json.WriteString("shows", In(streams.Language, policy.Sentence));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
