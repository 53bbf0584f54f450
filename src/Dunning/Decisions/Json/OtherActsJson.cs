using System.Text.Json;

namespace Dunning;

/// <summary>Writes what is done besides contacts: measures and signals.</summary>
internal static class OtherActsJson
{
    public static void Write(Utf8JsonWriter json, CaseDecision part)
    {
        json.WriteStartArray("measures");
        foreach (var action in part.Measures)
        {
            Write(json, action);
        }

        json.WriteEndArray();
        json.WriteStartArray("signals");
        foreach (var signal in part.Signals)
        {
            json.WriteStartObject();
            json.WriteString("signal", Codes.Of(signal.Signal));
            json.WriteString("on", Day.Of(signal.On).ToString());
            if (signal.About is { } about)
            {
                json.WriteString("about", about);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, MeasureAction action)
    {
        json.WriteStartObject();
        json.WriteString("measure", action.Measure);
        json.WriteString("act", Codes.Of(action.Act));
        if (action.Step is { } step)
        {
            json.WriteString("step", step);
        }

        json.WriteString("on", Day.Of(action.On).ToString());
        json.WriteBoolean("approval", action.NeedsApproval);
        json.WriteString("overdue", ReasonJson.Digits(action.Overdue));
        json.WritePropertyName("because");
        ReasonJson.Write(json, action.Because);
        json.WriteEndObject();
    }
}
