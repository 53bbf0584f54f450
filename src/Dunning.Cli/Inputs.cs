using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Cli;

/// <summary>The options that several commands take, and how their values are read.</summary>
internal sealed class Inputs
{
    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2200, 12, 31);

    public Option<string> Policy { get; } = new("--policy")
    {
        Description = "The name of a policy; `dunning policies` lists them.",
        HelpName = "NAME",
        Required = true,
    };

    public Option<string> Facts { get; } = new("--facts")
    {
        Description = "Snapshots, one debtor per line; - for the standard input. `dunning schema` prints the form.",
        HelpName = "FILE.jsonl|-",
        Required = true,
    };

    public Option<LocalDate> AsOf { get; } =
        Date("--as-of", "The day to decide for, as in 2026-02-10.", isRequired: true);

    public Option<string[]> WhatIf { get; } = new("--what-if")
    {
        Description = "Changes a debtor's facts first, as in 'D-1042 R-881.open=397.50 EUR'; may be repeated.",
        HelpName = "DEBTOR CHANGE",
    };

    private readonly Option<Language> _language = new("--language")
    {
        Description = "The language of what is printed, English or German; by default en.",
        HelpName = "en|de",
        CustomParser = LanguageOf,
    };

    public static Option<LocalDate> Date(string name, string description, bool isRequired = false) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        Required = isRequired,
        CustomParser = DateOf,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Policy);
        command.Options.Add(Facts);
        command.Options.Add(AsOf);
        command.Options.Add(WhatIf);
        command.Options.Add(_language);
    }

    public Language LanguageOf(ParseResult parsed) => parsed.GetValue(_language);

    public DunningEngine EngineOf(ParseResult parsed) => new(PolicyNamed(parsed.GetRequiredValue(Policy)));

    public WhatIfs WhatIfsOf(ParseResult parsed) =>
        WhatIfs.Parse(parsed.GetValue(WhatIf) ?? [], Dunning.AsOf.On(parsed.GetRequiredValue(AsOf)));

    private static DunningPolicy PolicyNamed(string name)
    {
        if (NamedPolicies.Find(name) is { } policy)
        {
            return policy.Build();
        }

        var names = NamedPolicies.All.Select(known => known.Name);
        throw new NotRunException(new Problem(
            "DUN3002",
            "--policy",
            $"\"{name}\" is no policy.{Spelling.DidYouMean(name, names)} There is {string.Join(", ", names)}."));
    }

    private static Language LanguageOf(ArgumentResult argument)
    {
        var text = argument.Tokens is [var token] ? token.Value : "";
        if (text is not ("en" or "de"))
        {
            argument.AddError($"--language {text}: write en or de.");
        }

        return text == "de" ? Language.German : Language.English;
    }

    private static LocalDate DateOf(ArgumentResult argument)
    {
        var text = argument.Tokens is [var token] ? token.Value : "";
        var read = LocalDatePattern.Iso.Parse(text);
        if (read.Success && read.Value >= Earliest && read.Value <= Latest)
        {
            return read.Value;
        }

        var name = (argument.Parent as OptionResult)?.Option.Name;
        argument.AddError($"{name} {text}: write a date from 1900-01-01 to 2200-12-31, as in 2026-02-10.");
        return default;
    }
}
