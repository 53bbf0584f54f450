using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary>Runs a plan over a file of facts.</summary>
internal static class FactsRun
{
    /// <returns>The exit code.</returns>
    public static int Go(RunPlan plan, Streams streams)
    {
        if (!plan.IsStrict)
        {
            using var once = plan.Source.Open();
            return Pass(plan, once, streams, FindingTexts.SomeDecided);
        }

        using var facts = plan.Source.OpenToReadTwice();
        var check = plan with { Write = (_, _) => { } };
        if (Pass(check, facts, streams, FindingTexts.NothingDecided) is not ExitCode.Done and var code)
        {
            return code;
        }

        facts.Position = 0;
        return Pass(plan, facts, streams, FindingTexts.Changed);
    }

    private static int Pass(RunPlan plan, Stream facts, Streams streams, ProblemTemplate consequence)
    {
        var findings = new Findings(plan.Source.Name, streams.Errors);
        var register = new DebtorRegister(plan.Debtors.Concat(plan.WhatIfs.Debtors));
        try
        {
            new LineWorkers(plan, new(facts, LineReader.UsualLengthMax), register)
            {
                Output = streams.Output,
                Findings = findings,
            }.Run();
        }
        finally
        {
            streams.Output.Flush();
        }

        foreach (var debtor in register.Missing)
        {
            findings.Add(new Fault("DUN3012", "", FindingTexts.Missing(debtor)));
        }

        findings.WriteCount(consequence);
        return findings.IsEmpty ? ExitCode.Done : ExitCode.Findings;
    }
}
