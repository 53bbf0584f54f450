using System.CommandLine;
using System.CommandLine.Parsing;
using Dunning;
using NodaTime;
using QuickStart.OpenItems;

namespace QuickStart;

/// <summary>What the program was asked for.</summary>
internal sealed record Settings
{
    public required string Items { get; init; }

    public required LocalDate AsOf { get; init; }

    public LocalDate? PaymentsKnownUntil { get; init; }

    public string? Explain { get; init; }

    public required NumberForm Numbers { get; init; }

    public required IReadOnlyDictionary<Column, string> Columns { get; init; }

    public Language Language { get; init; }

    public bool IsStrict { get; init; }
}

/// <summary>The options of the program.</summary>
internal sealed class CommandLine
{
    private static readonly string OurFile = Path.Combine(AppContext.BaseDirectory, "open-items.csv");
    private static readonly LocalDate OurDay = new(2026, 2, 10);

    private readonly Option<string?> _items = new("--items")
    {
        Description = "The open items; docs/open-items.md names the columns. Default: those of the sample.",
        HelpName = "FILE.csv",
    };

    private readonly Option<LocalDate?> _asOf = new("--as-of")
    {
        Description = "The day for which to decide. Default for the sample's items: 2026-02-10.",
        HelpName = "DATE",
        CustomParser = argument => DateOf(argument),
    };

    private readonly Option<LocalDate?> _paymentsKnownUntil = new("--payments-known-until")
    {
        Description = "The last day whose payments are in the file. Default: the day before.",
        HelpName = "DATE",
        CustomParser = argument => DateOf(argument),
    };

    private readonly Option<string?> _explain = new("--explain")
    {
        Description = "Explains the decision on one debtor instead of printing the page.",
        HelpName = "DEBTOR",
    };

    private readonly Option<Language?> _language = new("--language")
    {
        Description = "The language of the output, English or German. Default: en.",
        HelpName = "en|de",
        CustomParser = LanguageOf,
    };

    private readonly Option<NumberForm?> _numbers = new("--numbers")
    {
        Description = "How numbers are written: en for 1,234.56 or de for 1.234,56. Default: whatever has one reading.",
        HelpName = "en|de",
        CustomParser = NumbersOf,
    };

    private readonly Option<Dictionary<Column, string>?> _columns = new("--columns")
    {
        Description = "What your file calls the columns, as in debtor=Kundennr,item=Belegnr.",
        HelpName = "NAME=HEADER,...",
        CustomParser = ColumnsOf,
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Ends with exit code 2 if a debtor had to be set aside.",
    };

    /// <summary>Makes the command that runs the program with what it was asked for.</summary>
    public RootCommand Command(Func<Settings, int> run)
    {
        var command = new RootCommand("Proposes whom to remind today, and tells why and why not. Sends nothing.")
        {
            _items, _asOf, _paymentsKnownUntil, _explain, _language, _numbers, _columns, _strict,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(_items) is not null && result.GetResult(_asOf) is null)
            {
                result.AddError("--items needs --as-of: say for which day to decide, as in --as-of 2026-02-10.");
            }
        });
        command.SetAction(parsed => run(SettingsOf(parsed)));
        return command;
    }

    private Settings SettingsOf(ParseResult parsed) => new()
    {
        Items = parsed.GetValue(_items) ?? OurFile,
        AsOf = parsed.GetValue(_asOf) ?? OurDay,
        PaymentsKnownUntil = parsed.GetValue(_paymentsKnownUntil),
        Explain = parsed.GetValue(_explain),
        Numbers = parsed.GetValue(_numbers) ?? NumberForm.Either,
        Columns = parsed.GetValue(_columns) ?? [],
        Language = parsed.GetValue(_language) ?? Language.English,
        IsStrict = parsed.GetValue(_strict),
    };

    private static LocalDate DateOf(ArgumentResult argument)
    {
        try
        {
            return DateForm.Parse(argument.Tokens[0].Value);
        }
        catch (FormatException problem)
        {
            argument.AddError($"{problem.Message}.");
            return default;
        }
    }

    private static Language? LanguageOf(ArgumentResult argument)
    {
        switch (argument.Tokens[0].Value)
        {
            case "en":
                return Language.English;
            case "de":
                return Language.German;
            default:
                argument.AddError($"--language {argument.Tokens[0].Value}: say en or de.");
                return null;
        }
    }

    private static NumberForm NumbersOf(ArgumentResult argument)
    {
        switch (argument.Tokens[0].Value)
        {
            case "en":
                return NumberForm.English;
            case "de":
                return NumberForm.German;
            default:
                argument.AddError($"--numbers {argument.Tokens[0].Value}: say en or de.");
                return NumberForm.Either;
        }
    }

    private static Dictionary<Column, string> ColumnsOf(ArgumentResult argument)
    {
        var columns = new Dictionary<Column, string>();
        foreach (var pair in argument.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            var parts = pair.Split('=', 2, StringSplitOptions.TrimEntries);
            var column = Column.All.FirstOrDefault(known => known.Name == parts[0]);
            if (parts.Length < 2 || parts[1].Length == 0)
            {
                argument.AddError($"--columns \"{pair}\": write NAME=HEADER.");
            }
            else if (column is null)
            {
                var meant = Near.DidYouMean(parts[0], Column.All.Select(known => known.Name));
                argument.AddError($"--columns \"{pair}\": there is no column \"{parts[0]}\".{meant}");
            }
            else if (!columns.TryAdd(column, parts[1]))
            {
                argument.AddError($"--columns \"{pair}\": {parts[0]} is named twice.");
            }
        }

        return columns;
    }
}
