using System.CommandLine;
using Dunning.Diagnostics;
using NodaTime;

namespace Dunning.Cli;

/// <summary><c>dunning decide</c>: what is done for each debtor of a file, on one day or on several.</summary>
internal sealed class DecideCommand
{
    private const int DaysMax = 3_660;
    private const int ThreadsMax = 64;

    private readonly Inputs _inputs = new();
    private readonly Option<LocalDate> _until = Inputs.Date(
        "--until",
        "Walks the days up to this one, included; what was decided counts as issued.");

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Writes the canonical decision, one per line; see docs/decision.md.",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Decides nothing if any line has a problem.",
    };

    private readonly Option<string[]> _debtors = new("--debtor")
    {
        Description = "Decides for these debtors only; may be repeated.",
        HelpName = "ID",
    };

    private readonly Option<int?> _threads = new("--threads")
    {
        Description = $"How many threads decide, from 1 to {ThreadsMax}; by default one per core.",
        HelpName = "N",
    };

    public static Command Make(Streams streams)
    {
        var decide = new DecideCommand();
        var command = new Command("decide", "Decides for each debtor of a file, in its order, day by day.");
        decide._inputs.AddTo(command);
        command.Options.Add(decide._until);
        command.Options.Add(decide._json);
        command.Options.Add(decide._debtors);
        command.Options.Add(decide._strict);
        command.Options.Add(decide._threads);

        command.SetAction(parsed => FactsRun.Go(decide.PlanOf(parsed, streams), streams));
        return command;
    }

    private RunPlan PlanOf(ParseResult parsed, Streams streams)
    {
        var first = parsed.GetRequiredValue(_inputs.AsOf);
        var engine = _inputs.EngineOf(parsed);
        var walk = new DayWalk(engine, first, LastOf(parsed, first));
        IDecisionFormat format = parsed.GetValue(_json)
            ? new CanonicalFormat()
            : new ReadableFormat(streams.Language, engine.Policy);
        return new()
        {
            Source = new(parsed.GetRequiredValue(_inputs.Facts), streams.Input),
            WhatIfs = _inputs.WhatIfsOf(parsed),
            Language = streams.Language,
            Debtors = (parsed.GetValue(_debtors) ?? []).Select(DebtorId.FromString).ToHashSet(),
            IsStrict = parsed.GetValue(_strict),
            Threads = ThreadsOf(parsed),
            Write = (snapshot, output) => walk.Write(snapshot, format, output),
        };
    }

    private LocalDate LastOf(ParseResult parsed, LocalDate first)
    {
        var last = parsed.GetResult(_until) is null ? first : parsed.GetValue(_until);
        var days = Period.DaysBetween(first, last);
        return days is >= 0 and < DaysMax
            ? last
            : throw Refused($"--until: write a day from --as-of on, at most {DaysMax - 1} days later.");
    }

    private int ThreadsOf(ParseResult parsed) => parsed.GetValue(_threads) switch
    {
        null => Math.Min(Environment.ProcessorCount, ThreadsMax),
        >= 1 and <= ThreadsMax and var threads => threads,
        _ => throw Refused($"--threads: write a number from 1 to {ThreadsMax}."),
    };

    private static NotRunException Refused(ProblemText text) =>
        new(new Fault("DUN3001", "dunning", text.ToTemplate()));
}
