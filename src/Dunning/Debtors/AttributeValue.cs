using NodaTime;

namespace Dunning;

/// <summary>What type an attribute of the host has.</summary>
public enum AttributeType
{
    /// <summary>A whole number.</summary>
    Integer = 0,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A share in basis points.</summary>
    Percent,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A text, compared whole and ordinally.</summary>
    Text,

    /// <summary>A set of texts.</summary>
    Set,

    /// <summary>Yes or no.</summary>
    Flag,
}

/// <summary>A value that the host declares of a debtor, account or receivable. Data, never code.</summary>
public sealed record AttributeValue
{
    private AttributeValue(string name, AttributeType type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>Gets the name, as the policy declares it.</summary>
    public string Name { get; }

    /// <summary>Gets the type, which says which of the other members holds the value.</summary>
    public AttributeType Type { get; }

    /// <summary>Gets a whole number, basis points, or 1 for yes.</summary>
    public long Number { get; private init; }

    /// <summary>Gets an amount of money.</summary>
    public Money Money { get; private init; }

    /// <summary>Gets a date.</summary>
    public LocalDate Date { get; private init; }

    /// <summary>Gets one text, or the texts of a set in ordinal order without repeats.</summary>
    public ValueList<string> Texts { get; private init; }

    /// <summary>Gives a whole number.</summary>
    /// <param name="name">The name of the attribute.</param>
    /// <param name="value">Its value.</param>
    public static AttributeValue Of(string name, long value) => new(name, AttributeType.Integer) { Number = value };

    /// <summary>Gives an amount of money.</summary>
    /// <param name="name">The name of the attribute.</param>
    /// <param name="value">Its value.</param>
    public static AttributeValue Of(string name, Money value) => new(name, AttributeType.Money) { Money = value };

    /// <summary>Gives a share.</summary>
    /// <param name="name">The name of the attribute.</param>
    /// <param name="value">Its value.</param>
    public static AttributeValue Of(string name, Percentage value) =>
        new(name, AttributeType.Percent) { Number = value.BasisPoints };

    /// <summary>Gives a date.</summary>
    /// <param name="name">The name of the attribute.</param>
    /// <param name="value">Its value.</param>
    public static AttributeValue Of(string name, LocalDate value) => new(name, AttributeType.Date) { Date = value };

    /// <summary>Gives a text.</summary>
    /// <param name="name">The name of the attribute.</param>
    /// <param name="value">Its value.</param>
    public static AttributeValue Of(string name, string value) => new(name, AttributeType.Text) { Texts = [value] };

    /// <summary>Gives yes or no.</summary>
    /// <param name="name">The name of the attribute.</param>
    /// <param name="value">Its value.</param>
    public static AttributeValue Of(string name, bool value) =>
        new(name, AttributeType.Flag) { Number = value ? 1 : 0 };

    /// <summary>Gives a set of texts.</summary>
    /// <param name="name">The name of the attribute.</param>
    /// <param name="values">Its members in any order.</param>
    public static AttributeValue OfSet(string name, params ReadOnlySpan<string> values) =>
        new(name, AttributeType.Set)
        {
            Texts = values.ToArray().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(),
        };
}
