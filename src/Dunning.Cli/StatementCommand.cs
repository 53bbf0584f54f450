using System.Buffers;
using System.CommandLine;
using System.Text;
using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary>How a statement is written.</summary>
internal enum StatementForm
{
    /// <summary>Plain text.</summary>
    Text = 0,

    /// <summary>One line of JSON for each debtor.</summary>
    Json,

    /// <summary>A page of HTML.</summary>
    Html,
}

/// <summary><c>dunning statement</c>: what a debtor owes, and how it comes about.</summary>
internal sealed class StatementCommand
{
    private readonly Inputs _inputs = new();
    private readonly Argument<string?> _file = new("FACTS")
    {
        Description = "Snapshots, one debtor per line; - for the standard input. The same as --facts.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> _debtors = new("--debtor")
    {
        Description = "States the claims against these debtors only; may be repeated.",
        HelpName = "ID",
    };

    private readonly Option<StatementForm> _form = new("--format")
    {
        Description = "text, json (one line per debtor) or html (one page; for one debtor).",
        HelpName = "text|json|html",
    };

    public static Command Make(Streams streams)
    {
        var statement = new StatementCommand();
        var command = new Command(
            "statement", "States what debtors owe: claims, payments, charges, and interest line by line.");
        command.Arguments.Add(statement._file);
        statement._inputs.AddTo(command);
        statement._inputs.Facts.Required = false;
        command.Options.Add(statement._debtors);
        command.Options.Add(statement._form);
        command.SetAction(parsed => FactsRun.Go(statement.PlanOf(parsed, streams), streams));
        return command;
    }

    private RunPlan PlanOf(ParseResult parsed, Streams streams)
    {
        var engine = _inputs.EngineOf(parsed);
        var asOf = AsOf.On(parsed.GetRequiredValue(_inputs.AsOf));
        var (form, language) = (parsed.GetValue(_form), streams.Language);
        var debtors = (parsed.GetValue(_debtors) ?? []).Select(DebtorId.FromString).ToHashSet();
        if (form is StatementForm.Html && debtors.Count != 1)
        {
            throw Refused("--format html: a page is for one debtor. Name it with --debtor.");
        }

        return new()
        {
            Source = new(FactsOf(parsed), streams.Input),
            WhatIfs = _inputs.WhatIfsOf(parsed),
            Language = language,
            Debtors = debtors,
            Write = (snapshot, output) => Write(engine.Statement(snapshot, asOf), (form, language), output),
        };
    }

    private static void Write(
        ClaimStatement statement, (StatementForm Form, Language Language) how, OrderedOutput output)
    {
        switch (how.Form)
        {
            case StatementForm.Json:
                output.Line.Write(statement.ToJson().Span);
                output.EndLine();
                break;
            case StatementForm.Html:
                Encoding.UTF8.GetBytes(statement.ToHtml(how.Language), output.Line);
                break;
            default:
                // A line between two debtors, as between two cases.
                Encoding.UTF8.GetBytes(statement.ToText(how.Language) + "\n", output.Line);
                output.EndLine();
                break;
        }
    }

    private string FactsOf(ParseResult parsed) => (parsed.GetValue(_file), parsed.GetValue(_inputs.Facts)) switch
    {
        ({ } file, null) => file,
        (null, { } facts) => facts,
        (null, null) => throw Refused("Name the file of facts."),
        _ => throw Refused("The file of facts is named twice. Name it once."),
    };

    private static NotRunException Refused(string text) =>
        new(new Fault("DUN3001", "dunning", ProblemTemplate.Whole(text)));
}
