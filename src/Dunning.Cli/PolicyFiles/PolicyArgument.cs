using System.CommandLine;

namespace Dunning.Cli;

/// <summary>The argument by which a command is given a policy.</summary>
internal static class PolicyArgument
{
    public const string Description = "A policy: the path of its file, or a name that `dunning policies` lists.";

    public static Argument<string> Make(string name = "POLICY") => new(name) { Description = Description };

    public static Option<bool> Json(string description) => new("--json") { Description = description };

    /// <summary>Makes the option that every command takes.</summary>
    public static Option<Language> Language() => new("--language")
    {
        Description = "The language of texts and problems: en (the default) or de.",
        HelpName = "en|de",
        Recursive = true,
        CustomParser = argument =>
        {
            var text = argument.Tokens is [var token] ? token.Value : "";
            if (text is not ("en" or "de"))
            {
                argument.AddError($"--language {text}: write en or de.");
            }

            return text is "de" ? Dunning.Language.German : Dunning.Language.English;
        },
    };

    /// <summary>The code by which the command line and JSON name a language.</summary>
    public static string Code(Language language) => language is Dunning.Language.German ? "de" : "en";
}
