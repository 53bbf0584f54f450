using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Dunning.Cli;

/// <summary>The command <c>dunning</c>: reads the command line, runs what it names, says what is wrong.</summary>
internal static class CommandLine
{
    private const string Description = """
        Decides for every debtor and every day whom to remind, when, how, and why.

        Ends with one of these exit codes; problems go to the standard error stream:
          0  all was done
          1  findings: facts, a policy or a story have a problem, a debtor who is named is not there, or policies differ
          2  it did not run: the command line, the policy or the file cannot be used
        """;

    public static int Run(IReadOnlyList<string> arguments, Streams streams)
    {
        try
        {
            var language = PolicyArgument.Language();
            var parsed = Root(language, streams).Parse(arguments);
            if (parsed.GetResult(language) is { } asked && !asked.Errors.Any())
            {
                streams.Language = parsed.GetValue(language);
            }

            return Run(parsed, streams);
        }
        catch (NotRunException exception)
        {
            exception.WriteTo(streams.Errors);
        }
        catch (IOException exception)
        {
            streams.Errors.Problem(new Fault("DUN3005", "dunning", exception.Message));
        }

        return ExitCode.NotRun;
    }

    // Named, because a root command is called after the program file, which a user never sees.
    private static Command Root(Option<Language> language, Streams streams) => new("dunning", Description)
    {
        language,
        new HelpOption(),
        new VersionOption(),
        DecideCommand.Make(streams),
        ExplainCommand.Make(streams),
        StatementCommand.Make(streams),
        ValidateCommand.Make(streams),
        TestCommand.Make(streams),
        DescribeCommand.Make(streams),
        DrawCommand.Make(streams),
        DiffCommand.Make(streams),
        PoliciesCommand.Make(streams),
        PacksCommand.Make(streams),
        ShowCommand.Make(streams),
        SchemaCommand.Make(streams),
        HelpCommand.Make(streams),
    };

    private static int Run(ParseResult parsed, Streams streams)
    {
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                streams.Errors.Problem(new Fault("DUN3001", "dunning", ParseErrors.Of(error.Message)));
            }

            return ExitCode.NotRun;
        }

        return parsed.Invoke(new()
        {
            Output = streams.OutputText,
            Error = streams.ErrorText,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }
}
