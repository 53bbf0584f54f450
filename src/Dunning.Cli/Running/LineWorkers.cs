using System.Runtime.ExceptionServices;

namespace Dunning.Cli;

/// <summary>Threads that take lines, decide, and write in the order of the lines: any number writes the same.</summary>
internal sealed class LineWorkers(RunPlan plan, LineReader lines, DebtorRegister register)
{
    private readonly Lock _reading = new();
    private readonly Turnstile _entering = new();
    private readonly Turnstile _writing = new();
    private Exception? _failure;

    public required Stream Output { get; init; }

    public required Findings Findings { get; init; }

    public void Run()
    {
        var others = Enumerable.Range(1, plan.Threads - 1).Select(_ => new Thread(Work)).ToArray();
        foreach (var other in others)
        {
            other.Start();
        }

        Work();
        foreach (var other in others)
        {
            other.Join();
        }

        if (_failure is not null)
        {
            ExceptionDispatchInfo.Throw(_failure);
        }
    }

    // Whatever fails on a thread ends all of them, and is thrown by the one that started them.
    private void Work()
    {
        try
        {
            while (TryTake(out var line))
            {
                Work(line);
            }
        }
        catch (Exception exception) when (Stop(exception))
        {
            // The threads end here; the first failure is thrown once all have.
        }
    }

    private bool Stop(Exception exception)
    {
        Interlocked.CompareExchange(ref _failure, exception, null);
        _entering.Close();
        _writing.Close();
        return true;
    }

    private bool TryTake(out FactsLine line)
    {
        lock (_reading)
        {
            return lines.TryRead(out line);
        }
    }

    private void Work(FactsLine line)
    {
        var facts = Read(line);
        _entering.WaitFor(line.Order);
        var problems = facts.TryGet(out var snapshot) ? Enter(snapshot.Debtor, line.Number) : facts.Problems;
        _entering.Pass();

        var output = new OrderedOutput(Output, _writing, line.Order);
        if (snapshot is not null && problems.IsEmpty)
        {
            problems = Decide(snapshot, output);
        }

        output.Flush();
        Findings.Add(line.Number, problems);
        _writing.Pass();
    }

    private ValueList<Problem> Enter(DebtorId debtor, long line) =>
        register.Enter(debtor, line) is { } fault ? [fault.In(plan.Language)] : [];

    private ValueList<Problem> Decide(DebtorSnapshot snapshot, OrderedOutput output)
    {
        if (plan.WhatIfs.Apply(snapshot) is { } changed && !changed.TryGet(out snapshot!))
        {
            return changed.Problems;
        }

        if (plan.IsMeant(snapshot.Debtor))
        {
            plan.Write(snapshot, output);
        }

        return [];
    }

    private FactsReading Read(FactsLine line) => line.Utf8 is { } utf8
        ? new(SnapshotJson.Read(utf8.Span))
        : new([new Fault("DUN3010", "", FindingTexts.TooLong(lines.LengthMax)).In(plan.Language)]);
}
