using System.Text.Json;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>The attributes that a policy reads: by owner and name, with type, and whether they tell of risk.</summary>
internal static class AttributeTerms
{
    private static readonly Shape<Term> Shape =
        new Shape<Term>("attribute", "An attribute of yours that conditions read.", new())
            .Required("type", new Choice<AttributeType>(), "The type of its values in the facts.", new(
                term => term.Type, (term, value) => term with { Type = value }))
            .Optional(
                "derivesFromRisk",
                Scalars.Flag,
                "Whether it tells of risk; then it may not choose a channel.",
                new(term => term.DerivesFromRisk, (term, value) => term with { DerivesFromRisk = value }));

    public static readonly Format<ValueList<Fact>> All = new Facts();

    /// <summary>Reads what a document declares before anything else of it is looked at.</summary>
    public static IReadOnlyDictionary<string, Fact> Declared(JsonElement policy)
    {
        var found = new Dictionary<string, Fact>(StringComparer.Ordinal);
        if (policy.ValueKind is JsonValueKind.Object
            && policy.TryGetProperty("attributes", out var attributes)
            && attributes.ValueKind is JsonValueKind.Object)
        {
            // What is wrong with one is told when it is read in its place.
            var reading = new Reading { Policy = new(found, OptionsShape.Format1) };
            foreach (var property in attributes.EnumerateObject())
            {
                if (Read(property, reading) is { } fact)
                {
                    found.TryAdd(property.Name, fact);
                }
            }
        }

        return found;
    }

    private static Fact? Read(JsonProperty property, Reading reading)
    {
        var point = property.Name.IndexOf('.', StringComparison.Ordinal);
        var owner = point < 0 ? null : Codes.Find<AttributeOwner>(property.Name[..point]);
        var name = property.Name[(point + 1)..];
        if (owner is null || !Names.IsName(name))
        {
            reading.Add(new(
                "DUN1125",
                $"{Fault.Quote(property.Name)} does not say whose attribute it is: write debtor, account or "
                    + $"receivable, a point, and its name, as in account.nominal."));
            return null;
        }

        var before = reading.Problems.Count;
        Shape.TryRead(property.Value, reading, out var term);
        return reading.Problems.Count > before
            ? null
            : FactTerms.Make(TypeOf(term.Type), name, term.DerivesFromRisk, owner);
    }

    private static FactType TypeOf(AttributeType type) => type switch
    {
        AttributeType.Integer => FactType.Integer,
        AttributeType.Money => FactType.Money,
        AttributeType.Percent => FactType.Share,
        AttributeType.Date => FactType.Date,
        AttributeType.Set => FactType.Set,
        AttributeType.Flag => FactType.Flag,
        _ => FactType.Text,
    };

    private static AttributeType TypeOf(FactType type) => type switch
    {
        FactType.Integer => AttributeType.Integer,
        FactType.Money => AttributeType.Money,
        FactType.Share => AttributeType.Percent,
        FactType.Date => AttributeType.Date,
        FactType.Set => AttributeType.Set,
        FactType.Flag => AttributeType.Flag,
        _ => AttributeType.Text,
    };

    private sealed record Term
    {
        public AttributeType Type { get; init; }

        public bool DerivesFromRisk { get; init; }
    }

    private sealed class Facts : Format<ValueList<Fact>>
    {
        public override string Words => "attributes by owner and name";

        public override string Sample => "{\"account.nominal\": {\"type\": \"money\"}}";

        public override Table? Part => Shape.Part;

        public override bool TryRead(JsonElement json, Reading reading, out ValueList<Fact> value)
        {
            value = [];
            if (json.ValueKind is not JsonValueKind.Object)
            {
                reading.Add(WrongType(json));
                return false;
            }

            var found = new Dictionary<string, Fact?>(StringComparer.Ordinal);
            foreach (var property in json.EnumerateObject())
            {
                reading.Enter(Fault.Shorten(property.Name));
                if (!found.TryAdd(property.Name, Read(property, reading)))
                {
                    reading.Add(Fault.Twice(property.Name));
                }

                reading.Leave();
            }

            value = found.Values.OfType<Fact>().ToValueList();
            return true;
        }

        public override void Write(ValueList<Fact> value, Writing writing)
        {
            writing.Json.WriteStartObject();
            foreach (var fact in value)
            {
                writing.Json.WritePropertyName(FactTerms.NameOf(fact));
                Shape.Write(new() { Type = TypeOf(fact.Type), DerivesFromRisk = fact.DerivesFromRisk }, writing);
            }

            writing.Json.WriteEndObject();
        }

        public override void Describe(Utf8JsonWriter schema, bool orNull)
        {
            DescribeType(schema, orNull, "object");
            schema.WriteStartObject("additionalProperties");
            Shape.Describe(schema, orNull: false);
            schema.WriteEndObject();
        }
    }
}
