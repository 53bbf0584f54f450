using System.Text.Json;
using Dunning.Json;
using NodaTime;

namespace Dunning.Debtors;

/// <summary>The value of an attribute: an object with one member, whose name is the type.</summary>
internal static class AttributeFormat
{
    /// <summary>Every type as a member that may be there; exactly one is.</summary>
    private static readonly Shape<Parts> Shape =
        new Shape<Parts>("attribute", "A value that you declare: exactly one of these members.", new())
            .Optional("integer", new WholeFormat<long>().OrNull(), "A whole number.", new(
                parts => parts.Integer, (parts, value) => parts with { Integer = value }))
            .Optional("money", Scalars.Money.OrNull(), "An amount of money.", new(
                parts => parts.Money, (parts, value) => parts with { Money = value }))
            .Optional("percent", Scalars.Percent.OrNull(), "A share in percent, with at most two decimals.", new(
                parts => parts.Percent, (parts, value) => parts with { Percent = value }))
            .Optional("date", Scalars.Date.OrNull(), "A date.", new(
                parts => parts.Date, (parts, value) => parts with { Date = value }))
            .Optional("text", Scalars.Text.OrNone(), "A text, compared whole.", new(
                parts => parts.Text, (parts, value) => parts with { Text = value }))
            .Optional("set", new ListFormat<string>(Scalars.Text).OrNull(), "A set of texts.", new(
                parts => parts.Set, (parts, value) => parts with { Set = value }))
            .Optional("flag", Scalars.Flag.OrNull(), "Yes or no.", new(
                parts => parts.Flag, (parts, value) => parts with { Flag = value }));

    public static Table Table => Shape.Part;

    /// <summary>Reads a value; what is wrong with it has been noted where there is none.</summary>
    public static AttributeValue? Read(string name, JsonElement json, Reading reading)
    {
        var before = reading.Problems.Count;
        Shape.TryRead(json, reading, out var parts);
        if (reading.Problems.Count > before)
        {
            return null;
        }

        var fault = Check(parts);
        if (fault is not null)
        {
            reading.Add(fault);
        }

        return fault is null ? ValueOf(name, parts) : null;
    }

    public static void Write(AttributeValue value, Writing writing) => Shape.Write(PartsOf(value), writing);

    private static Fault? Check(Parts parts)
    {
        if (parts.Count != 1)
        {
            return new("DUN2112", $"{parts.Count} values stand here; an attribute is one of "
                + $"{string.Join(", ", Table.Members.Select(member => member.Name))}.");
        }

        return parts.Percent is { } percent && !IsPercentage(percent)
            ? new(
                "DUN2112",
                $"{DecimalFormat.Text(percent, 0)} %: a share has at most two decimals and is at most 21,474,836 %.")
            : null;
    }

    private static bool IsPercentage(decimal percent) =>
        Math.Abs(percent) <= int.MaxValue / 100 && decimal.Round(percent, 2) == percent;

    private static AttributeValue ValueOf(string name, Parts parts) => parts switch
    {
        { Integer: { } value } => AttributeValue.Of(name, value),
        { Money: { } value } => AttributeValue.Of(name, value),
        { Percent: { } value } => AttributeValue.Of(name, Percentage.Of(value)),
        { Date: { } value } => AttributeValue.Of(name, value),
        { Text: { } value } => AttributeValue.Of(name, value),
        { Set: { } value } => AttributeValue.OfSet(name, value.AsSpan()),
        _ => AttributeValue.Of(name, parts.Flag is true),
    };

    private static Parts PartsOf(AttributeValue value) => value.Type switch
    {
        AttributeType.Integer => new() { Integer = value.Number },
        AttributeType.Money => new() { Money = value.Money },
        AttributeType.Percent => new() { Percent = value.Number / 100m },
        AttributeType.Date => new() { Date = value.Date },
        AttributeType.Text => new() { Text = value.Texts[0] },
        AttributeType.Set => new() { Set = value.Texts },
        _ => new() { Flag = value.Number != 0 },
    };

    private sealed record Parts
    {
        public long? Integer { get; init; }

        public Money? Money { get; init; }

        public decimal? Percent { get; init; }

        public LocalDate? Date { get; init; }

        public string? Text { get; init; }

        public ValueList<string>? Set { get; init; }

        public bool? Flag { get; init; }

        public int Count => (Integer is null ? 0 : 1) + (Money is null ? 0 : 1) + (Percent is null ? 0 : 1)
            + (Date is null ? 0 : 1) + (Text is null ? 0 : 1) + (Set is null ? 0 : 1) + (Flag is null ? 0 : 1);
    }
}
