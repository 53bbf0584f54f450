using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Vectors.Cases;

/// <summary>
/// A value of what a case gives. It remembers what was read of it: what was not read in full is not answered.
/// </summary>
internal sealed class Given(JsonElement element, string name = "given")
{
    private static readonly LocalTimePattern ClockPattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private readonly Dictionary<string, Given> _members = [];
    private List<Given>? _items;
    private bool _isUsed;

    public string Name => name;

    public bool IsList => element.ValueKind is JsonValueKind.Array;

    public bool IsObject => element.ValueKind is JsonValueKind.Object;

    public bool IsText => element.ValueKind is JsonValueKind.String;

    public bool IsNumber => element.ValueKind is JsonValueKind.Number;

    public bool IsFlag => element.ValueKind is JsonValueKind.True or JsonValueKind.False;

    /// <summary>Gets whether it is null, which then counts as read.</summary>
    public bool IsNull => element.ValueKind is JsonValueKind.Null && (_isUsed = true);

    /// <summary>Gets the elements of a list.</summary>
    public IReadOnlyList<Given> Items =>
        _items ??= IsList ? [.. element.EnumerateArray().Select(item => new Given(item, name))] : throw Wrong("a list");

    /// <summary>Gets the elements of a list, or what is no list alone.</summary>
    public IReadOnlyList<Given> OneOrMore => IsList ? Items : [this];

    /// <summary>Gets all members; what they hold is still to be read.</summary>
    public IReadOnlyList<Given> Members => IsObject
        ? [.. element.EnumerateObject().Select(Child)]
        : throw Wrong("an object");

    public string Text => IsText ? Use(element.GetString()!) : throw Wrong("a text");

    /// <summary>Gets a text for which capitals make no difference.</summary>
    public string Word => string.Concat(Text.Select(char.ToLowerInvariant));

    public bool Flag => IsFlag ? Use(element.GetBoolean()) : throw Wrong("true or false");

    public int Number => IsNumber && element.TryGetInt32(out var number) ? Use(number) : throw Wrong("a whole number");

    /// <summary>Gets an amount or a percentage, which stands as a text of digits.</summary>
    public decimal Amount => AsAmount(element) is { } amount ? Use(amount) : throw Wrong("an amount");

    public bool IsAmount => AsAmount(element) is not null;

    public LocalDate Date => IsDate
        ? Use(LocalDatePattern.Iso.Parse(element.GetString()!).Value)
        : throw Wrong("a day");

    public bool IsDate => IsText && LocalDatePattern.Iso.Parse(element.GetString()!).Success;

    public Instant Instant =>
        IsText && InstantPattern.ExtendedIso.Parse(element.GetString()!) is { Success: true } parsed
            ? Use(parsed.Value)
            : throw Wrong("an instant in UTC");

    public LocalTime Time => IsText && ClockPattern.Parse(element.GetString()!) is { Success: true } parsed
        ? Use(parsed.Value)
        : throw Wrong("a time of day");

    public bool Has(params ReadOnlySpan<string> names)
    {
        foreach (var item in names)
        {
            if (IsObject && element.TryGetProperty(item, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The member of the first of these names that there is.</summary>
    public Given? Find(params ReadOnlySpan<string> names)
    {
        foreach (var item in names)
        {
            if (IsObject && element.TryGetProperty(item, out var value))
            {
                return Child(item, value);
            }
        }

        return null;
    }

    public Given Need(params ReadOnlySpan<string> names) =>
        Find(names) ?? throw new NotCoveredException($"without \"{names[0]}\"") { IsOtherForm = true };

    /// <summary>Takes a value for read that was held against something else.</summary>
    public void Ignore()
    {
        _isUsed = true;
        foreach (var child in IsObject ? Members : IsList ? Items : [])
        {
            child.Ignore();
        }
    }

    /// <summary>The names of what was not read.</summary>
    public IEnumerable<string> Unread()
    {
        if (IsObject)
        {
            return element.EnumerateObject().SelectMany(member =>
                _members.TryGetValue(member.Name, out var child) ? child.Unread() : [member.Name]);
        }

        return IsList ? Items.SelectMany(item => item.Unread()) : _isUsed ? [] : [name];
    }

    public NotCoveredException Wrong(string expected) =>
        new($"\"{name}\" that is not {expected}: {element.GetRawText()}");

    public NotCoveredException OtherForm(string expected) => new(Wrong(expected).Message) { IsOtherForm = true };

    private static decimal? AsAmount(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number,
        JsonValueKind.String when decimal.TryParse(
            value.GetString(),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var amount) => amount,
        _ => null,
    };

    private Given Child(JsonProperty member) => Child(member.Name, member.Value);

    private Given Child(string member, JsonElement value)
    {
        if (!_members.TryGetValue(member, out var child))
        {
            _members.Add(member, child = new(value, member));
        }

        return child;
    }

    private T Use<T>(T value)
    {
        _isUsed = true;
        return value;
    }
}
