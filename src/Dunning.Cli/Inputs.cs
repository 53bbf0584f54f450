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
        Description = PolicyArgument.Description,
        HelpName = "NAME|FILE.json",
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

    public Option<string[]> Law { get; } = LawArgument.Make();

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
        command.Options.Add(Law);
    }

    public DunningEngine EngineOf(ParseResult parsed) =>
        EngineOf(PolicySource.Use(parsed.GetRequiredValue(Policy), "--policy"), parsed);

    /// <summary>Makes the engine of a policy, with the law that it names and that the command line gives.</summary>
    public DunningEngine EngineOf(DunningPolicy policy, ParseResult parsed) =>
        LawArgument.EngineOf(policy, PacksOf(parsed));

    /// <summary>Reads the law packs that the command line gives.</summary>
    public ValueList<LawPack> PacksOf(ParseResult parsed) => LawArgument.Packs(parsed, Law);

    public WhatIfs WhatIfsOf(ParseResult parsed) =>
        WhatIfs.Parse(parsed.GetValue(WhatIf) ?? [], Dunning.AsOf.On(parsed.GetRequiredValue(AsOf)));

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
