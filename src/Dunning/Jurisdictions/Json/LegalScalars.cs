using System.Globalization;
using Dunning.Json;
using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>The plain formats that only law packs use.</summary>
internal static class LegalScalars
{
    private const int CountMax = 3_660;

    public static readonly Scalar<RuleId> RuleId =
        new TextFormat<RuleId>("the name of a rule", "us.call-frequency", ParseRule, rule => rule.Value)
        {
            Pattern = "^[a-z][a-z0-9-]{0,39}[.][a-z0-9][a-z0-9-]{0,59}$",
        };

    public static readonly Scalar<string> Code =
        new TextFormat<string>("the code of a jurisdiction", "us-ma", ParseCode, code => code)
        {
            Pattern = "^[a-z][a-z0-9-]{0,39}$",
        };

    public static readonly Scalar<string> TableName =
        new TextFormat<string>("the name of a rate", "de.base-rate", ParseTable, name => name)
        {
            Pattern = "^[a-z][a-z0-9-]{0,39}[.][a-z0-9][a-z0-9-]{0,59}$",
        };

    /// <summary>One unit of the calendar: days, weeks, months or years.</summary>
    public static readonly Scalar<Period> Period =
        new TextFormat<Period>("a period", "14d", ParsePeriod, Print)
        {
            Pattern = "^0*([0-9]{1,3}|[12][0-9]{3}|3[0-5][0-9]{2}|36[0-5][0-9]|3660)[dwmy]$",
        };

    /// <summary>The number of the form of packs.</summary>
    public static readonly Scalar<int> Form = new WholeFormat<int> { Least = 1, Most = 1 };

    /// <summary>A count of which there is one at least.</summary>
    public static readonly Scalar<int> Count = new WholeFormat<int> { Least = 1 };

    /// <summary>A count; 0 where there is none.</summary>
    public static readonly Scalar<int> CountOrNone = new WholeFormat<int> { Least = 0 };

    private static Fault? ParseRule(string text, out RuleId rule)
    {
        rule = new(text);
        return IsName(text) ? null : new(
            "DUN4020",
            $"{Fault.Quote(text)} names no rule: write the code of the pack, a point, and words with hyphens, such as "
                + $"{"us.call-frequency"}.");
    }

    private static Fault? ParseTable(string text, out string name)
    {
        name = text;
        return IsName(text) ? null : new(
            "DUN4020",
            $"{Fault.Quote(text)} names no rate: write the code of the pack, a point, and words with hyphens, such as "
                + $"{"de.base-rate"}.");
    }

    private static Fault? ParseCode(string text, out string code)
    {
        code = text;
        return IsPack(text) ? null : new(
            "DUN4021",
            $"{Fault.Quote(text)} is no code of a jurisdiction: write small letters, digits and hyphens, such as "
                + $"{"us-ma"}.");
    }

    private static bool IsName(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point > 0 && IsPack(text[..point]) && IsCode(text[(point + 1)..], 60);
    }

    private static bool IsPack(string text) => IsCode(text, 40) && char.IsAsciiLetter(text[0]);

    private static bool IsCode(string text, int most) => text.Length >= 1
        && text.Length <= most
        && text[0] is not '-'
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-');

    private static Fault? ParsePeriod(string text, out Period period)
    {
        period = NodaTime.Period.Zero;
        if (text.Length < 2
            || !int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count > CountMax)
        {
            return NoPeriod(text);
        }

        var found = text[^1] switch
        {
            'd' => NodaTime.Period.FromDays(count),
            'w' => NodaTime.Period.FromWeeks(count),
            'm' => NodaTime.Period.FromMonths(count),
            'y' => NodaTime.Period.FromYears(count),
            _ => null,
        };
        period = found ?? period;
        return found is null ? NoPeriod(text) : null;
    }

    private static Fault NoPeriod(string text) => new(
        "DUN4022",
        $"{Fault.Quote(text)} is no period: write days as 14d, weeks as 2w, months as 6m or years as 3y, at most "
            + $"{CountMax}.");

    private static string Print(Period period) => string.Create(CultureInfo.InvariantCulture, $"{period switch
    {
        { Years: not 0 } => $"{period.Years}y",
        { Months: not 0 } => $"{period.Months}m",
        { Weeks: not 0 } => $"{period.Weeks}w",
        _ => $"{period.Days}d",
    }}");
}
