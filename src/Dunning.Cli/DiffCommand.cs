using System.CommandLine;
using System.Text.Json;
using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary><c>dunning diff</c>: what changes when one policy takes the place of another, in words.</summary>
internal static class DiffCommand
{
    public static Command Make(Streams streams)
    {
        var old = PolicyArgument.Make("OLD");
        var now = PolicyArgument.Make("NEW");
        var json = PolicyArgument.Json("Writes both revisions and the changes as one JSON object.");
        var command = new Command(
            "diff", "Tells what changes from one policy to another; ends with 1 if anything does.");
        command.Arguments.Add(old);
        command.Arguments.Add(now);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var before = PolicySource.Use(parsed.GetRequiredValue(old), "diff");
            var after = PolicySource.Use(parsed.GetRequiredValue(now), "diff");
            var changes = before.ChangesTo(after, streams.Language);
            if (parsed.GetValue(json))
            {
                JsonText.Write(streams, output => Write(before, after, changes, output));
            }
            else
            {
                Write(before, after, changes, streams.Page);
            }

            return changes.IsEmpty ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }

    private static void Write(DunningPolicy before, DunningPolicy after, ValueList<PolicyChange> changes, Page page)
    {
        if (changes.IsEmpty)
        {
            page.Line(ProblemTemplate.Of($"nothing changes: both are {before.Revision}"));
            return;
        }

        page.Line($"{before.Name} {before.Revision} -> {after.Name} {after.Revision}");
        var where = "";
        foreach (var change in changes)
        {
            if (!string.Equals(change.Where, where, StringComparison.Ordinal))
            {
                where = change.Where;
                page.Line("");
                page.Line(where);
            }

            Write("-", change.Was, page);
            Write("+", change.Becomes, page);
        }
    }

    private static void Write(string mark, string? text, Page page)
    {
        if (text is not null)
        {
            page.Line($"  {mark} {text}");
        }
    }

    private static void Write(
        DunningPolicy before, DunningPolicy after, ValueList<PolicyChange> changes, Utf8JsonWriter json)
    {
        json.WriteStartObject("old");
        json.WritePolicy(before);
        json.WriteEndObject();
        json.WriteStartObject("new");
        json.WritePolicy(after);
        json.WriteEndObject();
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("where", change.Where);
            json.WriteString("was", change.Was);
            json.WriteString("becomes", change.Becomes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
