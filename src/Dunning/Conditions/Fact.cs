using NodaTime;

namespace Dunning;

/// <summary>What type the value of a fact has.</summary>
public enum FactType
{
    /// <summary>A whole number, of the unit that the fact names.</summary>
    Integer = 0,

    /// <summary>Money in the currency of the case.</summary>
    Money,

    /// <summary>A share, compared exactly.</summary>
    Share,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A text or code.</summary>
    Text,

    /// <summary>A set of texts or codes.</summary>
    Set,
}

/// <summary>A fact of the catalogue with its arguments, or an attribute of the host.</summary>
public abstract record Fact
{
    private protected Fact(string name, FactType type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>Gets its name in the catalogue, or the name of the attribute.</summary>
    public string Name { get; }

    /// <summary>Gets the type of its value.</summary>
    public FactType Type { get; }

    /// <summary>Gets over how many days it looks back, counted with the day of decision; 0 for all of time.</summary>
    public int InDays { get; internal init; }

    /// <summary>Gets what else narrows it: a channel kind, a category, a measure; or <see langword="null"/>.</summary>
    public string? Of { get; internal init; }

    /// <summary>Gets what an attribute belongs to, or <see langword="null"/> for a fact of the catalogue.</summary>
    public AttributeOwner? Owner { get; internal init; }

    /// <summary>Gets whether it tells of risk. A segment that reads it may not choose a channel.</summary>
    public bool DerivesFromRisk { get; internal init; }

    /// <summary>Gets the test that it is not known.</summary>
    public Condition IsUnknown => new TestCondition(this, Comparison.IsUnknown);

    /// <summary>
    /// Returns the name with its arguments: "contacts(call, 7 days)"; an attribute as "account.nominal".
    /// </summary>
    public sealed override string ToString()
    {
        var arguments = new[] { Of ?? "", InDays > 0 ? $"{InDays} days" : "" }.Where(text => text.Length > 0);
        var list = string.Join(", ", arguments);
        var name = Owner is { } owner ? $"{Codes.Of(owner)}.{Name}" : Name;
        return list.Length == 0 ? name : $"{name}({list})";
    }
}

/// <summary>What an attribute of the host belongs to.</summary>
public enum AttributeOwner
{
    /// <summary>The debtor.</summary>
    Debtor = 0,

    /// <summary>The account of the case.</summary>
    Account,

    /// <summary>The oldest overdue receivable of the case.</summary>
    Receivable,
}

/// <summary>A fact that is a whole number.</summary>
public sealed record IntegerFact : Fact
{
    internal IntegerFact(string name)
        : base(name, FactType.Integer)
    {
    }

    /// <summary>Tests that it is the number or above.</summary>
    /// <param name="value">The number, included.</param>
    public Condition AtLeast(long value) => new TestCondition(this, Comparison.AtLeast, Whole(value));

    /// <summary>Tests that it is the number or below.</summary>
    /// <param name="value">The number, included.</param>
    public Condition AtMost(long value) => new TestCondition(this, Comparison.AtMost, Whole(value));

    /// <summary>Tests that it lies between two numbers.</summary>
    /// <param name="from">The lower number, included.</param>
    /// <param name="to">The upper number, included.</param>
    public Condition Between(long from, long to) => AtLeast(from) & AtMost(to);

    /// <summary>Tests that it is the number.</summary>
    /// <param name="value">The number.</param>
    public Condition Is(long value) => new TestCondition(this, Comparison.In, Whole(value));

    /// <summary>Tests that it is one of the numbers.</summary>
    /// <param name="values">The numbers.</param>
    public Condition In(params ReadOnlySpan<long> values) =>
        new TestCondition(this, Comparison.In, Array.ConvertAll(values.ToArray(), Whole));

    private static Operand Whole(long value) => new() { Number = value, Type = FactType.Integer };
}

/// <summary>A fact that is money in the currency of the case.</summary>
public sealed record MoneyFact : Fact
{
    internal MoneyFact(string name)
        : base(name, FactType.Money)
    {
    }

    /// <summary>Tests that it is the amount or above; unknown in a currency without a figure.</summary>
    /// <param name="value">A figure per currency, included.</param>
    public Condition AtLeast(Amounts value) => new TestCondition(this, Comparison.AtLeast, Sum(value));

    /// <summary>Tests that it is the amount or below; unknown in a currency without a figure.</summary>
    /// <param name="value">A figure per currency, included.</param>
    public Condition AtMost(Amounts value) => new TestCondition(this, Comparison.AtMost, Sum(value));

    private static Operand Sum(Amounts value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new() { Amounts = value, Type = FactType.Money };
    }
}

/// <summary>A fact that is a share.</summary>
public sealed record ShareFact : Fact
{
    internal ShareFact(string name)
        : base(name, FactType.Share)
    {
    }

    /// <summary>Tests that it is the share or above.</summary>
    /// <param name="value">The share, included.</param>
    public Condition AtLeast(Percentage value) => new TestCondition(this, Comparison.AtLeast, Points(value));

    /// <summary>Tests that it is the share or below.</summary>
    /// <param name="value">The share, included.</param>
    public Condition AtMost(Percentage value) => new TestCondition(this, Comparison.AtMost, Points(value));

    private static Operand Points(Percentage value) => new() { Number = value.BasisPoints, Type = FactType.Share };
}

/// <summary>A fact that is a date.</summary>
public sealed record DateFact : Fact
{
    internal DateFact(string name)
        : base(name, FactType.Date)
    {
    }

    /// <summary>Tests that it is the date or later.</summary>
    /// <param name="date">The date, included.</param>
    public Condition OnOrAfter(LocalDate date) => new TestCondition(this, Comparison.AtLeast, Dated(date));

    /// <summary>Tests that it is the date or earlier.</summary>
    /// <param name="date">The date, included.</param>
    public Condition OnOrBefore(LocalDate date) => new TestCondition(this, Comparison.AtMost, Dated(date));

    /// <summary>Tests that it is the date.</summary>
    /// <param name="date">The date.</param>
    public Condition Is(LocalDate date) => new TestCondition(this, Comparison.In, Dated(date));

    private static Operand Dated(LocalDate date) =>
        new() { Date = date, Number = Day.Of(date).Number, Type = FactType.Date };
}

/// <summary>A fact that is yes or no.</summary>
public sealed record FlagFact : Fact
{
    internal FlagFact(string name)
        : base(name, FactType.Flag)
    {
    }

    /// <summary>Gets the test that it is yes.</summary>
    public Condition IsTrue => new TestCondition(this, Comparison.In, Answer(1));

    /// <summary>Gets the test that it is no; unknown when it is not known.</summary>
    public Condition IsFalse => new TestCondition(this, Comparison.In, Answer(0));

    private static Operand Answer(long value) => new() { Number = value, Type = FactType.Flag };
}

/// <summary>A fact that is a text or code, compared whole and ordinally.</summary>
public sealed record TextFact : Fact
{
    internal TextFact(string name)
        : base(name, FactType.Text)
    {
    }

    /// <summary>Tests that it is the text.</summary>
    /// <param name="value">The text.</param>
    public Condition Is(string value) => In(value);

    /// <summary>Tests that it is one of the texts.</summary>
    /// <param name="values">The texts.</param>
    public Condition In(params ReadOnlySpan<string> values) =>
        new TestCondition(this, Comparison.In, Array.ConvertAll(values.ToArray(), Code));

    private static Operand Code(string value) => new() { Text = value, Type = FactType.Text };
}

/// <summary>A fact that is a set of texts or codes.</summary>
public sealed record SetFact : Fact
{
    internal SetFact(string name)
        : base(name, FactType.Set)
    {
    }

    /// <summary>Tests that the set holds at least one of the texts.</summary>
    /// <param name="values">The texts.</param>
    public Condition Has(params ReadOnlySpan<string> values) =>
        new TestCondition(this, Comparison.Contains, Array.ConvertAll(values.ToArray(), Code));

    private static Operand Code(string value) => new() { Text = value, Type = FactType.Set };
}
