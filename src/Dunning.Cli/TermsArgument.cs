using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;

namespace Dunning.Cli;

/// <summary>The options by which terms of a sale are given.</summary>
internal sealed class TermsArgument
{
    private const int DaysMax = 366;

    public Option<SaleTerms?> Terms { get; } = new("--terms")
    {
        Description = "Also tells what happens under these terms if nobody pays: amount, days to pay, what the buyer "
            + "is, and where, as in \"120.00 EUR, 14 days, consumer, de\".",
        HelpName = "TERMS",
        CustomParser = TermsOf,
    };

    public Option<LocalDate> Invoiced { get; } =
        Inputs.Date("--invoiced", "The day of the invoice for --terms, as in 2026-02-10.");

    public Option<string[]> Law { get; } = LawArgument.Make();

    public void AddTo(Command command)
    {
        command.Options.Add(Terms);
        command.Options.Add(Invoiced);
        command.Options.Add(Law);
        command.Validators.Add(result =>
        {
            if (result.GetResult(Terms) is null != result.GetResult(Invoiced) is null)
            {
                result.AddError("--terms and --invoiced: give both, the terms of a sale and the day of its invoice.");
            }
        });
    }

    /// <summary>Previews a policy under the terms of the command line; null where it gives none.</summary>
    /// <remarks>The buyer is reached by every channel of the policy, and is under the law of the place.</remarks>
    /// <exception cref="NotRunException">A law pack cannot be used.</exception>
    public TermsPreview? Preview(DunningPolicy policy, ParseResult parsed)
    {
        if (parsed.GetValue(Terms) is not { } terms)
        {
            return null;
        }

        var invoiced = parsed.GetValue(Invoiced);
        var days = Period.DaysBetween(terms.InvoicedOn, terms.DueOn);
        return LawArgument.EngineUnder(terms.Jurisdiction, policy, LawArgument.Packs(parsed, Law)).Preview(terms with
        {
            InvoicedOn = invoiced,
            DueOn = invoiced.PlusDays(days),
            Reachable = policy.Treatments.SelectMany(treatment => treatment.Steps)
                .SelectMany(step => step.Channels).Distinct().ToValueList(),
        });
    }

    private static SaleTerms? TermsOf(ArgumentResult argument)
    {
        var text = argument.Tokens is [var token] ? token.Value : "";
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (parts is [var sum, var days, var kind, ..]
            && parts.Length <= 4
            && AmountOf(sum) is { } amount
            && DaysOf(days) is { } count
            && Enum.TryParse<DebtorKind>(kind, ignoreCase: true, out var debtor)
            && !char.IsAsciiDigit(kind[0]))
        {
            // The days are those of the terms; the day of the invoice stands in its own option.
            var start = new LocalDate(2026, 1, 1);
            return new()
            {
                Amount = amount,
                InvoicedOn = start,
                DueOn = start.PlusDays(count),
                Debtor = debtor,
                Jurisdiction = parts is [_, _, _, { Length: > 0 } place] ? place : null,
            };
        }

        argument.AddError(
            $"--terms {text}: write an amount, days to pay, what the buyer is, and where, as in "
            + "\"120.00 EUR, 14 days, consumer, de\".");
        return null;
    }

    private static Money? AmountOf(string text) =>
        text.Split(' ') is [var sum, var code]
        && decimal.TryParse(sum, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
        && Currency.Find(code) is { } currency
        && amount is > 0 and <= 1_000_000_000
        && decimal.Round(amount, currency.Decimals) == amount
            ? new Money(amount, currency)
            : null;

    private static int? DaysOf(string text) =>
        text.Split(' ') is [var number, "day" or "days"]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
        && days <= DaysMax
            ? days
            : null;
}
