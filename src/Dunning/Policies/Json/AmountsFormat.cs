using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>A threshold on money: an object with a figure per currency.</summary>
internal sealed class AmountsFormat : Format<Amounts>
{
    public static readonly AmountsFormat PerCurrency = new();

    private AmountsFormat()
    {
    }

    public override string Words => "an amount per currency";

    public override string Sample => "{\"EUR\": \"15.00\"}";

    public override bool TryRead(JsonElement json, Reading reading, [MaybeNullWhen(false)] out Amounts value)
    {
        value = null;
        if (json.ValueKind is not JsonValueKind.Object)
        {
            reading.Add(WrongType(json));
            return false;
        }

        var before = reading.Problems.Count;
        var figures = new Dictionary<Currency, Money>();
        foreach (var property in json.EnumerateObject())
        {
            reading.Enter(Fault.Shorten(property.Name));
            if (Read(property, reading) is { } figure && !figures.TryAdd(figure.Currency, figure))
            {
                reading.Add(Fault.Twice(property.Name));
            }

            reading.Leave();
        }

        if (reading.Problems.Count == before && figures.Count == 0)
        {
            reading.Add(new("DUN1117", $"no currency stands here: name one at least, as in {Sample}."));
        }

        value = reading.Problems.Count == before ? Amounts.Of([.. figures.Values]) : null;
        return value is not null;
    }

    public override void Write(Amounts value, Writing writing)
    {
        writing.Json.WriteStartObject();
        foreach (var figure in value.Figures)
        {
            writing.Json.WritePropertyName(figure.Currency.Code);
            Scalars.Amount.Write(figure.Amount, writing with { Currency = figure.Currency });
        }

        writing.Json.WriteEndObject();
    }

    public override void Describe(Utf8JsonWriter schema, bool orNull)
    {
        DescribeType(schema, orNull, "object");
        schema.WriteNumber("minProperties", 1);
        schema.WriteStartObject("propertyNames");
        Scalars.Currency.Describe(schema, orNull: false);
        schema.WriteEndObject();
        schema.WriteStartObject("additionalProperties");
        Scalars.Amount.Describe(schema, orNull: false);
        schema.WriteEndObject();
    }

    private static Money? Read(JsonProperty property, Reading reading)
    {
        if (Scalars.Currency.Parse(property.Name, out var currency) is { } unknown)
        {
            reading.Add(unknown);
            return null;
        }

        if (!Scalars.Amount.TryRead(property.Value, reading, out var amount))
        {
            return null;
        }

        var money = new Money(amount, currency);
        if (amount < 0 || !money.TryMinorUnits(out _))
        {
            reading.Add(new(
                "DUN1117",
                $"{DecimalFormat.Text(amount, 0)} {currency.Code} is no threshold: it is not negative, and has at most "
                    + $"{currency.Decimals} decimals."));
            return null;
        }

        return money;
    }
}
