using System.Globalization;
using System.Text.Json;

namespace Dunning;

/// <summary>Writes a reason: its rule, what it speaks about, and its figures by name.</summary>
internal static class ReasonJson
{
    public static void Write(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("rule", reason.Rule.Value);
        json.WriteOptional("segment", reason.Segment);
        json.WriteOptional("step", reason.Step);
        json.WriteOptional("channel", reason.Channel?.Name);
        json.WriteOptional("receivable", reason.Receivable?.Value);
        json.WriteOptional("until", Day.Of(reason.Until)?.ToString());
        if (!reason.Arguments.IsEmpty)
        {
            json.WriteStartObject("figures");
            foreach (var argument in reason.Arguments)
            {
                WriteFigure(json, argument);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>An amount as the exact text of its digits, without the currency.</summary>
    public static string Digits(Money amount) =>
        amount.Amount.ToString($"F{amount.Currency.Decimals}", CultureInfo.InvariantCulture);

    private static void WriteFigure(Utf8JsonWriter json, Argument argument)
    {
        switch (argument.Type)
        {
            case ArgumentType.Number:
                json.WriteNumber(argument.Name, argument.Number);
                break;
            case ArgumentType.Money:
                json.WriteString(argument.Name, argument.Money.ToString());
                break;
            case ArgumentType.Date:
                json.WriteString(argument.Name, Day.Of(argument.Date!.Value).ToString());
                break;
            case ArgumentType.Share:
                json.WriteString(argument.Name, new Percentage((int)argument.Number).ToString());
                break;
            default:
                json.WriteString(argument.Name, argument.Text);
                break;
        }
    }
}
