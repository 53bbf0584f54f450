using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Dunning.Diagnostics;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>The plain formats that only policies use.</summary>
internal static class PolicyScalars
{
    public static readonly Scalar<Span> Span =
        new TextFormat<Span>("a length of time", "10d", ParseSpan, span => span.ToString())
        {
            Pattern = "^-?[0-9]+(d|m|bd)( eom)?$",
        };

    public static readonly Scalar<Percentage> Share =
        new TextFormat<Percentage>("a share", "90%", ParseShare, Print) { Pattern = "^[0-9]+([.][0-9]{1,2})? ?%$" };

    private static Fault? ParseSpan(string text, out Span span)
    {
        if (Dunning.Span.TryParse(text, out span))
        {
            return null;
        }

        return HasForm(text) ? TooLong(text) : new(
            "DUN1115",
            $"{Fault.Quote(text)} is no length of time: write days as 10d, months as 1m, working days as 5bd, "
                + $"each perhaps with eom for the end of that month, as in \"30d eom\".");
    }

    private static Fault TooLong(string text) => new(
        "DUN1115",
        $"{Fault.Quote(text)} is too long: at most {Dunning.Span.Most(SpanUnit.Days)}d, "
            + $"{Dunning.Span.Most(SpanUnit.WorkingDays)}bd or {Dunning.Span.Most(SpanUnit.Months)}m are read.");

    private static bool HasForm(string text)
    {
        var count = text.EndsWith(" eom", StringComparison.Ordinal) ? text[..^4] : text;
        count = count.TrimStart('-');
        var digits = count.TrimEnd('b', 'd', 'm');
        return count[digits.Length..] is "d" or "bd" or "m" && digits.Length > 0 && digits.All(char.IsAsciiDigit);
    }

    private static Fault? ParseShare(string text, out Percentage share)
    {
        share = default;
        var number = text.EndsWith('%') ? text[..^1].TrimEnd(' ') : "";
        if (Scalars.Percent.Parse(number, out var percent) is not null
            || percent < 0
            || percent > 1_000_000
            || decimal.Round(percent, 2) != percent)
        {
            return new(
                "DUN1116",
                $"{Fault.Quote(text)} is no share: write percent with at most two decimals, as in 90% or 2.5%.");
        }

        share = Percentage.Of(percent);
        return null;
    }

    private static string Print(Percentage share) =>
        string.Create(CultureInfo.InvariantCulture, $"{share.BasisPoints / 100m:0.##}%");
}

/// <summary>A day past due as a number, or a length of time after the due date as a text.</summary>
internal sealed class DayFormat : Scalar<Span>
{
    public static readonly DayFormat AfterDueDate = new();

    public override string Words => "a day past due, or a length of time after the due date";

    public override string Sample => "5";

    protected override ProblemTemplate Wanted =>
        ProblemTemplate.Whole("a day past due such as 5, or a length of time such as \"1m\"");

    public override bool TryRead(JsonElement json, Reading reading, [MaybeNullWhen(false)] out Span value)
    {
        if (json.ValueKind is not JsonValueKind.Number)
        {
            value = default;
            if (json.ValueKind is JsonValueKind.String && !IsNumber(json.GetString()!))
            {
                return PolicyScalars.Span.TryRead(json, reading, out value);
            }

            reading.Add(WrongType(json));
            return false;
        }

        var fault = Parse(json.GetRawText(), out value);
        if (fault is not null)
        {
            reading.Add(fault);
        }

        return fault is null;
    }

    private static bool IsNumber(string text) => Scalars.Integer.Parse(text, out _) is null;

    public override Fault? Parse(string text, out Span value)
    {
        value = default;
        if (Scalars.Integer.Parse(text, out var days) is { } fault)
        {
            return fault;
        }

        if (Math.Abs((long)days) > Span.CountMax)
        {
            return new("DUN2106", $"day {days} is out of range: days go from -{Span.CountMax} to {Span.CountMax}.");
        }

        value = Span.Days(days);
        return null;
    }

    public override string Print(Span value, Currency currency) =>
        value.IsPlain ? value.Count.ToString(CultureInfo.InvariantCulture) : value.ToString();

    public override void Write(Span value, Writing writing)
    {
        if (value.IsPlain)
        {
            writing.Json.WriteNumberValue(value.Count);
        }
        else
        {
            PolicyScalars.Span.Write(value, writing);
        }
    }

    public override void Describe(Utf8JsonWriter schema, bool orNull)
    {
        DescribeType(schema, orNull, "integer", "string");
        schema.WriteString("pattern", "^-?[0-9]+(d|m|bd)( eom)?$");
    }
}
