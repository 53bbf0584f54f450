using System.CommandLine;
using System.Text;
using Dunning.Diagnostics;
using Dunning.Testing;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Cli;

/// <summary><c>dunning explain</c>: why a debtor gets what he gets, why not else, and what would change it.</summary>
internal sealed class ExplainCommand
{
    // As much as a line of facts may have.
    private const int SnapshotBytesMax = LineReader.UsualLengthMax;

    private const string FileDescription =
        "The file of a debtor: a snapshot, one JSON object; or a story that ends in .case, as it stands on the day.";

    private readonly Inputs _inputs = new();
    private readonly Argument<string?> _policy = Optional("POLICY", PolicyArgument.Description);
    private readonly Argument<string?> _file = Optional("DEBTOR", FileDescription);
    private readonly Option<bool> _json =
        PolicyArgument.Json("Writes the canonical decision and the explanation as one line of JSON.");

    private readonly Option<string> _debtor = new("--debtor")
    {
        Description = "The debtor of --facts to explain.",
        HelpName = "ID",
    };

    public static Command Make(Streams streams)
    {
        var explain = new ExplainCommand();
        var command = new Command(
            "explain", "Explains a decision: why, why not, what would change it. Takes a policy and a debtor.");
        command.Arguments.Add(explain._policy);
        command.Arguments.Add(explain._file);
        explain._inputs.AddTo(command);
        explain._inputs.Policy.Required = false;
        explain._inputs.Facts.Required = false;
        command.Options.Add(explain._debtor);
        command.Options.Add(explain._json);
        command.SetAction(parsed => explain.Go(parsed, streams));
        return command;
    }

    private static Argument<string?> Optional(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    private int Go(ParseResult parsed, Streams streams)
    {
        var policy = PolicySource.Use(parsed.GetValue(_policy) ?? Needed(parsed, _inputs.Policy), "--policy");
        var file = parsed.GetValue(_file);
        if (file is not null && StoryFiles.IsStory(file))
        {
            return OfStory(StoryFiles.Read(file), policy, parsed, streams);
        }

        var format = FormatOf(_inputs.EngineOf(policy, parsed), parsed, streams);
        return file is not null
            ? OfFile(file, format, parsed, streams)
            : FactsRun.Go(
                new()
                {
                    Source = new(Needed(parsed, _inputs.Facts), streams.Input),
                    WhatIfs = _inputs.WhatIfsOf(parsed),
                    Language = format.Language,
                    Debtors = new HashSet<DebtorId> { Needed(parsed, _debtor) },
                    Write = (snapshot, output) =>
                    {
                        Encoding.UTF8.GetBytes(format.Of(snapshot), output.Line);
                        output.EndLine();
                    },
                },
                streams);
    }

    private ExplanationFormat FormatOf(DunningEngine engine, ParseResult parsed, Streams streams) => new(
        engine,
        AsOf.On(parsed.GetRequiredValue(_inputs.AsOf)),
        streams.Language,
        parsed.GetValue(_json));

    private int OfStory(CaseFile story, DunningPolicy policy, ParseResult parsed, Streams streams)
    {
        var (date, packs) = (parsed.GetRequiredValue(_inputs.AsOf), _inputs.PacksOf(parsed));
        if (story.SnapshotOn(policy, date, packs) is { } snapshot)
        {
            var format = FormatOf(story.EngineBy(policy, packs), parsed, streams);
            return Of(new(story.Path, snapshot, []), format, parsed, streams);
        }

        var problems = story.FirstDay is { } first && date < first ? [] : story.Run(policy, packs).Problems;
        foreach (var problem in problems)
        {
            streams.Errors.Problem(StoryOutcome.Of(problem, streams.Language));
        }

        if (story.Problems.IsEmpty && story.FirstDay is { } begin)
        {
            streams.Errors.Problem(new Fault("DUN3007", story.Path, NotOn(date, begin)));
        }

        return ExitCode.Findings;
    }

    private static ProblemTemplate NotOn(LocalDate date, LocalDate first)
    {
        var (day, begin) = (LocalDatePattern.Iso.Format(date), LocalDatePattern.Iso.Format(first));
        return date < first
            ? ProblemTemplate.Of(
                $"the story begins on {begin}, so nothing is known on {day}. Name a day from its first on.")
            : ProblemTemplate.Of($"the story, which begins on {begin}, cannot be told up to {day}: it goes on for 800 "
                + $"days after its last line at most. Name an earlier day.");
    }

    private int OfFile(string file, ExplanationFormat format, ParseResult parsed, Streams streams)
    {
        var read = SnapshotJson.Read(BoundedFile.Read(file, SnapshotBytesMax).Span);
        return Of(new(file, read.TryGet(out var snapshot) ? snapshot : null, read.Problems), format, parsed, streams);
    }

    private int Of(DebtorFile debtor, ExplanationFormat format, ParseResult parsed, Streams streams)
    {
        var whatIfs = _inputs.WhatIfsOf(parsed);
        var known = debtor.Snapshot;
        var problems = debtor.Problems;
        if (known is not null && whatIfs.Apply(known) is { } changed)
        {
            problems = changed.Problems;
            known = changed.TryGet(out var next) ? next : null;
        }

        foreach (var problem in problems)
        {
            streams.Errors.Problem(At(debtor.Path, problem with { Text = problem.TextIn(streams.Language) }));
        }

        var missing = whatIfs.Debtors.Where(id => debtor.Snapshot is { } of && of.Debtor != id).ToArray();
        foreach (var id in missing)
        {
            streams.Errors.Problem(new Fault("DUN3012", debtor.Path, FindingTexts.Missing(id)));
        }

        if (known is null)
        {
            return ExitCode.Findings;
        }

        streams.OutputText.WriteLine(format.Of(known));
        return missing.Length == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    // What is no JSON has a line and column for its place; anything else a path into the facts.
    private static Problem At(string file, Problem problem) => problem.Where switch
    {
        [] => problem with { Where = file },
        [>= '0' and <= '9', ..] => problem with { Where = $"{file}:{problem.Where}" },
        var member => problem with { Where = file, Text = $"{member}: {problem.Text}" },
    };

    private static string Needed(ParseResult parsed, Option<string> option) => parsed.GetValue(option)
        ?? throw new NotRunException(new Fault("DUN3001", "dunning", $"Option '{option.Name}' is required."));

    /// <summary>The one debtor of a file.</summary>
    private sealed record DebtorFile(string Path, DebtorSnapshot? Snapshot, ValueList<Problem> Problems);
}
