using System.CommandLine;
using System.Text;

namespace Dunning.Cli;

/// <summary><c>dunning explain</c>: why a debtor gets what he gets, why not else, and what would change it.</summary>
internal sealed class ExplainCommand
{
    // As much as a line of facts may have.
    private const int SnapshotBytesMax = LineReader.UsualLengthMax;

    private readonly Inputs _inputs = new();
    private readonly Argument<string?> _policy = Optional("POLICY", PolicyArgument.Description);
    private readonly Argument<string?> _file = Optional("DEBTOR.json", "A debtor's snapshot, one JSON object.");
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
        var engine = new DunningEngine(PolicySource.Use(
            parsed.GetValue(_policy) ?? Needed(parsed, _inputs.Policy), "--policy"));
        var asOf = AsOf.On(parsed.GetRequiredValue(_inputs.AsOf));
        var format = new ExplanationFormat(engine, asOf, _inputs.LanguageOf(parsed), parsed.GetValue(_json));
        return parsed.GetValue(_file) is { } file
            ? OfFile(file, format, parsed, streams)
            : FactsRun.Go(
                new()
                {
                    Source = new(Needed(parsed, _inputs.Facts), streams.Input),
                    WhatIfs = _inputs.WhatIfsOf(parsed),
                    Texts = new(format.Language),
                    Debtors = new HashSet<DebtorId> { Needed(parsed, _debtor) },
                    Write = (snapshot, output) =>
                    {
                        Encoding.UTF8.GetBytes(format.Of(snapshot), output.Line);
                        output.EndLine();
                    },
                },
                streams);
    }

    private int OfFile(string file, ExplanationFormat format, ParseResult parsed, Streams streams)
    {
        var whatIfs = _inputs.WhatIfsOf(parsed);
        var read = SnapshotJson.Read(BoundedFile.Read(file, SnapshotBytesMax).Span);
        var changed = read.TryGet(out var snapshot) ? whatIfs.Apply(snapshot) ?? read : read;
        var missing = snapshot is null ? [] : whatIfs.Debtors.Where(debtor => debtor != snapshot.Debtor).ToArray();
        foreach (var problem in changed.Problems)
        {
            streams.Errors.Problem(At(file, problem with { Text = problem.TextIn(format.Language) }));
        }

        foreach (var debtor in missing)
        {
            streams.Errors.Problem(new("DUN3012", file, new FindingTexts(format.Language).Missing(debtor)));
        }

        if (!changed.TryGet(out var known))
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
        ?? throw new NotRunException(new Problem("DUN3001", "dunning", $"Option '{option.Name}' is required."));
}
