using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace Dunning.Cli;

/// <summary><c>dunning validate</c>: everything that is wrong with policies, at its line and column.</summary>
internal static class ValidateCommand
{
    public static Command Make(Streams streams)
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "Policies: paths of files, or names that `dunning policies` lists.",
            Arity = ArgumentArity.OneOrMore,
        };
        var language = PolicyArgument.Language();
        var json = PolicyArgument.Json("Writes what was found as one JSON object.");
        var command = new Command("validate", "Checks policies and names every problem at its line and column.");
        command.Arguments.Add(files);
        command.Options.Add(language);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var (read, code) = Read(parsed.GetRequiredValue(files), streams);
            var sources = read.ConvertAll(source => In(parsed.GetValue(language), source));
            if (parsed.GetValue(json))
            {
                JsonText.Write(streams, output => Write(sources, output));
            }
            else
            {
                sources.ForEach(source => Write(source, streams));
            }

            return code;
        });
        return command;
    }

    // One that cannot be read does not keep the others from being checked.
    private static (List<PolicySource> Sources, int Code) Read(string[] files, Streams streams)
    {
        var sources = new List<PolicySource>();
        var code = ExitCode.Done;
        foreach (var file in files)
        {
            try
            {
                sources.Add(PolicySource.Find(file, "validate"));
                code = Math.Max(code, sources[^1].Problems.IsEmpty ? ExitCode.Done : ExitCode.Findings);
            }
            catch (NotRunException exception)
            {
                exception.WriteTo(streams.Errors);
                code = ExitCode.NotRun;
            }
        }

        return (sources, code);
    }

    private static PolicySource In(Language language, PolicySource source) => source with
    {
        Problems = [.. source.Problems.Select(problem => problem with { Text = problem.TextIn(language) })],
    };

    private static void Write(PolicySource source, Streams streams)
    {
        foreach (var problem in source.Problems)
        {
            streams.Errors.Problem(problem);
        }

        if (source.Policy is { } policy)
        {
            var steps = Counted(StepsOf(policy), "step");
            streams.Page.Line(
                $"{source.Name}: policy {policy.Name}, revision {policy.Revision}: no problem in "
                + $"{Counted(policy.Segments.Count, "segment")}, "
                + $"{Counted(policy.Treatments.Count, "treatment")}, {steps}.");
        }
        else
        {
            streams.Errors.Line(FindingsText.Summary(source));
        }
    }

    private static void Write(List<PolicySource> sources, Utf8JsonWriter json)
    {
        json.WriteStartArray("files");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("file", source.Name);
            if (source.Policy is { } policy)
            {
                json.WritePolicy(policy);
                json.WriteNumber("segments", policy.Segments.Count);
                json.WriteNumber("treatments", policy.Treatments.Count);
                json.WriteNumber("steps", StepsOf(policy));
            }

            json.WriteStartArray("problems");
            foreach (var problem in source.Problems)
            {
                Write(problem, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Problem problem, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", problem.Id);
        if (problem.Where.Split(':') is [.., var line, var column])
        {
            json.WriteNumber("line", int.Parse(line, CultureInfo.InvariantCulture));
            json.WriteNumber("column", int.Parse(column, CultureInfo.InvariantCulture));
        }

        json.WriteString("severity", "error");
        json.WriteString("text", problem.Text);
        json.WriteEndObject();
    }

    private static int StepsOf(DunningPolicy policy) => policy.Treatments.Sum(treatment => treatment.Steps.Count);

    private static string Counted(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
