using System.Text.Json;

namespace Dunning;

/// <summary>Writes interest line by line, so that whoever reads it can calculate it again.</summary>
internal static class InterestJson
{
    public static void Write(Utf8JsonWriter json, InterestStatement statement)
    {
        json.WriteStartObject();
        json.WriteString("law", statement.Rule.Id.Value);
        json.WriteString("citation", statement.Rule.Citation);
        json.WriteString("dayCount", statement.Rule.DayCount.ToString());
        json.WriteAmount("interest", statement.Interest);
        if (statement.Difference.Amount != 0)
        {
            json.WriteAmount("difference", statement.Difference);
        }

        json.WriteStartArray("items");
        foreach (var item in statement.Items)
        {
            Write(json, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ItemInterest item)
    {
        json.WriteStartObject();
        json.WriteString("receivable", item.Claim.Receivable?.Value);
        json.WriteAmount("interest", item.Interest);
        json.WriteStartArray("lines");
        foreach (var line in item.Lines)
        {
            Write(json, line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, InterestLine line)
    {
        json.WriteStartObject();
        json.WriteString("first", Day.Of(line.First).ToString());
        json.WriteString("last", Day.Of(line.Last).ToString());
        json.WriteNumber("days", line.Days);
        if (line.CountedDays != line.Days)
        {
            json.WriteNumber("countedDays", line.CountedDays);
        }

        json.WriteString("rate", Digits(line.Rate));
        if (line.ReferenceRate is { } reference)
        {
            json.WriteString("referenceRate", Digits(reference));
            json.WriteString("referenceOn", Day.Of(line.ReferenceOn)?.ToString());
        }

        if (!line.IsConfirmed)
        {
            json.WriteBoolean("confirmed", value: false);
        }

        json.WriteAmount("principal", line.Principal);
        json.WriteAmount("interest", line.Interest);
        json.WriteEndObject();
    }

    private static string Digits(decimal percent) =>
        percent.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
