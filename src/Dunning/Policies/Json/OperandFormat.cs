using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>What a fact of some type is compared with.</summary>
/// <param name="fact">The fact.</param>
internal sealed class OperandFormat(Fact fact) : Format<Operand>
{
    private static readonly Scalar<long> Whole = new WholeFormat<long>();

    public override string Words => fact.Type switch
    {
        FactType.Integer => Whole.Words,
        FactType.Money => AmountsFormat.PerCurrency.Words,
        FactType.Share => PolicyScalars.Share.Words,
        FactType.Date => Scalars.Date.Words,
        FactType.Flag => Scalars.Flag.Words,
        _ => Scalars.Text.Words,
    };

    public override string Sample => fact.Type switch
    {
        FactType.Integer => "14",
        FactType.Money => AmountsFormat.PerCurrency.Sample,
        FactType.Share => PolicyScalars.Share.Sample,
        FactType.Date => Scalars.Date.Sample,
        FactType.Flag => "true",
        _ => CodesOf(fact) is [var first, ..] ? $"\"{first}\"" : "\"gold\"",
    };

    public override bool TryRead(JsonElement json, Reading reading, [MaybeNullWhen(false)] out Operand value)
    {
        value = fact.Type switch
        {
            FactType.Integer => Whole.TryRead(json, reading, out var number) ? Number(number) : null,
            FactType.Money => AmountsFormat.PerCurrency.TryRead(json, reading, out var amounts)
                ? new() { Amounts = amounts, Type = FactType.Money }
                : null,
            FactType.Share => PolicyScalars.Share.TryRead(json, reading, out var share)
                ? Number(share.BasisPoints)
                : null,
            FactType.Date => Scalars.Date.TryRead(json, reading, out var date)
                ? Number(Day.Of(date).Number) with { Date = date }
                : null,
            FactType.Flag => Scalars.Flag.TryRead(json, reading, out var flag) ? Number(flag ? 1 : 0) : null,
            _ => Scalars.Text.TryRead(json, reading, out var text) && IsCode(text, reading)
                ? new() { Text = text, Type = fact.Type }
                : null,
        };
        return value is not null;
    }

    public override void Write(Operand value, Writing writing)
    {
        switch (fact.Type)
        {
            case FactType.Integer:
                writing.Json.WriteNumberValue(value.Number);
                break;
            case FactType.Money:
                AmountsFormat.PerCurrency.Write(value.Amounts!, writing);
                break;
            case FactType.Share:
                PolicyScalars.Share.Write(new((int)value.Number), writing);
                break;
            case FactType.Date:
                Scalars.Date.Write(value.Date!.Value, writing);
                break;
            case FactType.Flag:
                writing.Json.WriteBooleanValue(value.Number != 0);
                break;
            default:
                writing.Json.WriteStringValue(value.Text);
                break;
        }
    }

    public override void Describe(Utf8JsonWriter schema, bool orNull)
    {
        switch (fact.Type)
        {
            case FactType.Integer:
                Whole.Describe(schema, orNull);
                break;
            case FactType.Money:
                AmountsFormat.PerCurrency.Describe(schema, orNull);
                break;
            case FactType.Share:
                PolicyScalars.Share.Describe(schema, orNull);
                break;
            case FactType.Date:
                Scalars.Date.Describe(schema, orNull);
                break;
            case FactType.Flag:
                Scalars.Flag.Describe(schema, orNull);
                break;
            default:
                DescribeText(schema);
                break;
        }
    }

    private void DescribeText(Utf8JsonWriter schema)
    {
        if (CodesOf(fact).IsEmpty)
        {
            DescribeType(schema, false, "string");
            return;
        }

        schema.WriteStartArray("enum");
        foreach (var code in CodesOf(fact))
        {
            schema.WriteStringValue(code);
        }

        schema.WriteEndArray();
    }

    private Operand Number(long number) => new() { Number = number, Type = fact.Type };

    // A fact has codes of the library or any text of the host.
    private bool IsCode(string text, Reading reading)
    {
        var codes = CodesOf(fact);
        if (codes.IsEmpty || codes.Contains(text))
        {
            return true;
        }

        reading.Add(new(
            "DUN2107",
            $"{Fault.Quote(text)} is not known here.{Spelling.DidYouMean(text, codes)} "
                + $"{fact.Name} is one of {string.Join(", ", codes)}."));
        return false;
    }

    private static ValueList<string> CodesOf(Fact fact) =>
        fact.Owner is null ? FactCatalogue.Find(fact.Name)?.Codes ?? [] : [];
}
