using System.CommandLine;
using System.Text;

namespace Dunning.Cli;

/// <summary><c>dunning explain</c>: why a debtor gets what he gets, why not else, and what would change it.</summary>
internal static class ExplainCommand
{
    public static Command Make(Streams streams)
    {
        var inputs = new Inputs();
        var debtor = new Option<string>("--debtor")
        {
            Description = "The debtor to explain.",
            HelpName = "ID",
            Required = true,
        };
        var command = new Command("explain", "Explains a decision: why, why not, what would change it.");
        inputs.AddTo(command);
        command.Options.Add(debtor);
        command.SetAction(parsed => FactsRun.Go(PlanOf(parsed, inputs, debtor, streams), streams));
        return command;
    }

    private static RunPlan PlanOf(ParseResult parsed, Inputs inputs, Option<string> debtor, Streams streams)
    {
        var engine = inputs.EngineOf(parsed);
        var language = inputs.LanguageOf(parsed);
        var asOf = AsOf.On(parsed.GetRequiredValue(inputs.AsOf));
        return new()
        {
            Source = new(parsed.GetRequiredValue(inputs.Facts), streams.Input),
            WhatIfs = inputs.WhatIfsOf(parsed),
            Texts = new(language),
            Debtors = new HashSet<DebtorId> { parsed.GetRequiredValue(debtor) },
            Write = (snapshot, output) =>
            {
                var text = engine.Explain(snapshot, asOf, language).InFull();
                Encoding.UTF8.GetBytes(Printable.Of(text, kept: '\n'), output.Line);
                output.EndLine();
            },
        };
    }
}
