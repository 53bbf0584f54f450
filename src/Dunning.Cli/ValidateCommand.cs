using System.CommandLine;
using System.Text.Json;

namespace Dunning.Cli;

/// <summary><c>dunning validate</c>: everything that is wrong with policies, at its line and column.</summary>
internal static class ValidateCommand
{
    public static Command Make(Streams streams)
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "Policies: paths of files, or names that `dunning policies` lists. "
                + "Law packs: paths of files.",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = PolicyArgument.Json("Writes what was found as one JSON object.");
        var strict = new Option<bool>("--strict") { Description = "Ends with 1 for a warning as well." };
        var law = LawArgument.Make();
        var command = new Command(
            "validate", "Checks policies and law packs, and names every problem at its line and column.");
        command.Arguments.Add(files);
        command.Options.Add(json);
        command.Options.Add(strict);
        command.Options.Add(law);
        command.SetAction(parsed =>
        {
            var packs = LawArgument.Packs(parsed, law);
            var (read, code) = Read(parsed.GetRequiredValue(files), packs, parsed.GetValue(strict), streams);
            if (parsed.GetValue(json))
            {
                var sources = read.ConvertAll(source => In(streams.Language, source));
                JsonText.Write(streams, output => Write(sources, output));
            }
            else
            {
                read.ForEach(source => Write(source, streams));
            }

            return code;
        });
        return command;
    }

    // One that cannot be read does not keep the others from being checked.
    private static (List<PolicySource> Sources, int Code) Read(
        string[] files, ValueList<LawPack> law, bool isStrict, Streams streams)
    {
        var sources = new List<PolicySource>();
        var code = ExitCode.Done;
        foreach (var file in files)
        {
            try
            {
                sources.Add(PolicySource.FindAny(file, "validate", law));
                code = Math.Max(code, CodeOf(sources[^1], isStrict));
            }
            catch (NotRunException exception)
            {
                exception.WriteTo(streams.Errors);
                code = ExitCode.NotRun;
            }
        }

        return (sources, code);
    }

    private static int CodeOf(PolicySource source, bool isStrict) =>
        source.Problems.IsEmpty && (!isStrict || source.Warnings.IsEmpty) ? ExitCode.Done : ExitCode.Findings;

    private static PolicySource In(Language language, PolicySource source) => source with
    {
        Problems = In(language, source.Problems),
        Warnings = In(language, source.Warnings),
    };

    private static ValueList<Problem> In(Language language, ValueList<Problem> problems) =>
        [.. problems.Select(problem => problem with { Text = problem.TextIn(language) })];

    private static void Write(PolicySource source, Streams streams)
    {
        foreach (var problem in source.Problems.Concat(source.Warnings))
        {
            streams.Errors.Problem(problem);
        }

        if (!source.Problems.IsEmpty || !source.Warnings.IsEmpty)
        {
            streams.Errors.Line(FindingsText.Summary(source));
        }

        if (source.Policy is { } policy)
        {
            streams.Page.Line(FindingsText.Passed(source, policy));
        }

        if (source.Pack is { } pack)
        {
            streams.Page.Line(FindingsText.Passed(source.Name, pack));
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
                json.WriteNumber("steps", FindingsText.StepsOf(policy));
            }

            if (source.Pack is { } pack)
            {
                json.WriteString("pack", pack.Code);
                json.WriteString("version", pack.Version);
                json.WriteNumber("rules", pack.Rules.Count);
            }

            json.WriteProblems(source.Problems.Concat(source.Warnings));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
