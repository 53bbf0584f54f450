using System.CommandLine;
using Dunning.Testing;

namespace Dunning.Cli;

/// <summary><c>dunning test</c>: runs stories, and says which parts of their policies none of them reaches.</summary>
internal sealed class TestCommand
{
    private readonly Argument<string[]> _paths = new("STORIES")
    {
        Description = "Stories: files, and folders of which every *.case is run; see docs/case-files.md.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _policies = new("--policy")
    {
        Description = "A policy that stories name by its own name: its file, or a name; may be repeated.",
        HelpName = "NAME|FILE.json",
    };

    private readonly Option<string[]> _law = LawArgument.Make();

    private readonly Option<bool> _approve = new("--approve")
    {
        Description = "Corrects what stories expect, in their files; so does APPROVE=1 in the environment.",
    };

    private readonly Option<bool> _json = PolicyArgument.Json("Writes what came of it as one JSON object.");
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    public static Command Make(Streams streams)
    {
        var test = new TestCommand();
        var command = new Command("test", "Runs stories, and tells what of their policies no story reaches.");
        command.Arguments.Add(test._paths);
        command.Options.Add(test._policies);
        command.Options.Add(test._law);
        command.Options.Add(test._approve);
        command.Options.Add(test._json);
        command.SetAction(parsed => test.Go(parsed, streams));
        return command;
    }

    private int Go(ParseResult parsed, Streams streams)
    {
        var policies = new StoryPolicies(parsed.GetValue(_policies) ?? [])
        {
            Packs = LawArgument.Packs(parsed, _law),
        };
        var isApproving = parsed.GetValue(_approve) || streams.IsApproving;
        var isJson = parsed.GetValue(_json);
        var (stories, isComplete) = Read(parsed.GetRequiredValue(_paths), streams.Errors);
        var outcomes = new List<StoryOutcome>();
        foreach (var story in stories)
        {
            outcomes.Add(OutcomeOf(story, policies, isApproving, streams.Errors));
            if (!isJson)
            {
                StoryReport.Write(outcomes[^1], streams);
            }
        }

        var report = new StoryReport(outcomes, policies.Given);
        if (isJson)
        {
            JsonText.Write(streams, json => report.Write(json, streams.Language));
        }
        else
        {
            report.Write(streams.Page);
        }

        return !isComplete || report.NotRun > 0 ? ExitCode.NotRun
            : report.Failed > 0 ? ExitCode.Findings
            : ExitCode.Done;
    }

    // One that cannot be read does not keep the others from being run; one that is named twice is run once.
    private static (IReadOnlyList<CaseFile> Stories, bool IsComplete) Read(string[] paths, Page errors)
    {
        var stories = new List<CaseFile>();
        var isComplete = true;
        foreach (var path in paths)
        {
            try
            {
                stories.AddRange(StoryFiles.ReadAll(path));
            }
            catch (NotRunException exception)
            {
                exception.WriteTo(errors);
                isComplete = false;
            }
        }

        return ([.. stories.DistinctBy(story => Path.GetFullPath(story.Path), StringComparer.Ordinal)], isComplete);
    }

    private StoryOutcome OutcomeOf(CaseFile story, StoryPolicies policies, bool isApproving, Page errors)
    {
        try
        {
            var run = policies.Run(story);
            if (!isApproving || !StoryFiles.Approve(run))
            {
                return new(story, run, IsRewritten: false);
            }

            var corrected = StoryFiles.Read(story.Path);
            return new(corrected, policies.Run(corrected), IsRewritten: true);
        }
        catch (NotRunException exception)
        {
            // Many stories may name the same policy: what is wrong with it is said once.
            if (_said.Add(exception.Message))
            {
                exception.WriteTo(errors);
            }

            return new(story, null, IsRewritten: false);
        }
    }
}
