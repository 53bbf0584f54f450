using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Promises;

/// <summary>Writes what a debtor may choose: a format number first, members in a fixed order, nothing empty.</summary>
internal static class OptionsJson
{
    /// <summary>The number of the format; a higher one may add members.</summary>
    private const int Format = 1;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(DebtorOptions options)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("debtor", options.Debtor.Value);
            json.WriteString("asOf", Dunning.Day.Of(options.AsOf.Date).ToString());
            json.WriteOptional("at", options.AsOf.At is { } at ? InstantPattern.ExtendedIso.Format(at) : null);
            json.WriteString("policy", options.Basis.Policy);
            json.WriteString("revision", options.Basis.Revision.Hash);
            json.WriteStartArray("options");
            foreach (var option in options.All)
            {
                Option(json, option);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Option(Utf8JsonWriter json, DebtorOption option)
    {
        json.WriteStartObject();
        json.WriteString("choose", Codes.Of(option.Kind));
        if (option.Case is { } about)
        {
            json.WriteOptional("creditor", about.Creditor.Value);
            json.WriteOptional("account", about.Account.Value);
            json.WriteString("currency", about.Currency.Code);
        }

        json.WriteOptional("receivable", option.Receivable?.Value);
        json.WriteOptional("channel", option.Channel?.Name);
        json.WriteOptional("plan", option.Plan?.Value);
        if (option.IsOffered)
        {
            Bounds(json, option);
            Consequence(json, option);
        }
        else
        {
            List(json, "whyNot", option.WhyNot, reason => ReasonJson.Write(json, reason));
        }

        json.WriteEndObject();
    }

    private static void Bounds(Utf8JsonWriter json, DebtorOption option)
    {
        json.WriteOptional("least", Digits(option.Least));
        json.WriteOptional("most", Digits(option.Most));
        if (option.Amounts is { } amounts)
        {
            json.WriteStartObject("amounts");
            json.WriteString("billed", ReasonJson.Digits(amounts.Billed));
            json.WriteString("paid", ReasonJson.Digits(amounts.Paid));
            json.WriteString("notAsked", ReasonJson.Digits(amounts.NotAsked));
            json.WriteString("principal", ReasonJson.Digits(amounts.Principal));
            json.WriteString("charges", ReasonJson.Digits(amounts.ChargesBefore));
            json.WriteString("interest", ReasonJson.Digits(amounts.Interest + amounts.AccruedInterest));
            json.WriteEndObject();
        }

        json.WriteOptional("from", Date(option.From));
        json.WriteOptional("until", Date(option.Until));
        json.WriteOptional("cadence", option.Wish is { } wish ? Codes.Of(wish.Cadence) : null);
        List(json, "instalments", option.Instalments, part =>
        {
            json.WriteStartObject();
            json.WriteString("dueOn", Date(part.DueOn));
            json.WriteString("amount", ReasonJson.Digits(new(part.Amount, option.Most!.Value.Currency)));
            json.WriteEndObject();
        });
        List(json, "reasons", option.Reasons, reason => json.WriteStringValue(Codes.Of(reason)));
        List(json, "channels", option.Channels, channel => json.WriteStringValue(channel.Name));
    }

    private static void Consequence(Utf8JsonWriter json, DebtorOption option)
    {
        json.WriteOptional("heldUntil", Date(option.HeldUntil));
        json.WriteOptional("keptAt", option.KeptAt?.ToString());
        if (option.MissedMax is { } missed)
        {
            json.WriteNumber("missedMax", missed);
        }
    }

    private static void List<T>(Utf8JsonWriter json, string name, ValueList<T> list, Action<T> write)
    {
        if (list.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var one in list)
        {
            write(one);
        }

        json.WriteEndArray();
    }

    private static string? Digits(Money? amount) => amount is { } money ? ReasonJson.Digits(money) : null;

    private static string? Date(LocalDate? date) => Dunning.Day.Of(date)?.ToString();
}
