using NodaTime;

namespace Dunning;

/// <summary>Why something is done or not done: a rule, what it speaks about, and the figures that decided.</summary>
/// <remarks>
/// Data, not prose: the text is rendered from a table per language, and <see cref="ToString()"/> gives English.
/// </remarks>
public sealed record Reason
{
    /// <summary>Gets the rule.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>Gets the segment that it speaks about, or <see langword="null"/>.</summary>
    public string? Segment { get; init; }

    /// <summary>Gets the step that it speaks about, or <see langword="null"/>.</summary>
    public string? Step { get; init; }

    /// <summary>Gets the channel of the step, or <see langword="null"/> for all of them.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Gets the receivable that it speaks about, or <see langword="null"/>.</summary>
    public ReceivableId? Receivable { get; init; }

    /// <summary>
    /// Gets the first day on which it alone no longer stands in the way, or <see langword="null"/> for never by
    /// waiting.
    /// </summary>
    public LocalDate? Until { get; init; }

    /// <summary>Gets the figures, by name.</summary>
    public ValueList<Argument> Arguments { get; init; }

    /// <summary>Returns the reason as an English sentence without its full stop.</summary>
    public override string ToString() => Decisions.Texts.English.Render(this);

    /// <summary>Returns the reason as a sentence without its full stop.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string ToString(Language language) => Decisions.Texts.In(language).Render(this);

    /// <summary>Returns the reason as a sentence in which parts of a policy are called as the policy says.</summary>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy by which it was decided.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string ToString(Language language, DunningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Decisions.Texts.In(language, policy).Render(this);
    }
}

/// <summary>What type a figure of a reason has.</summary>
public enum ArgumentType
{
    /// <summary>A whole number.</summary>
    Number = 0,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A share.</summary>
    Share,

    /// <summary>A name of the policy or the facts, quoted in texts.</summary>
    Name,

    /// <summary>A code of the library, such as "block", worded in texts.</summary>
    Code,

    /// <summary>A channel.</summary>
    Channel,

    /// <summary>A test of a condition, as it prints.</summary>
    Test,
}

/// <summary>One figure of a reason.</summary>
public sealed record Argument
{
    private Argument(string name, ArgumentType type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>Gets the name, as the page of the rule lists it.</summary>
    public string Name { get; }

    /// <summary>Gets the type, which says which of the other members holds the figure.</summary>
    public ArgumentType Type { get; }

    /// <summary>Gets a number, or basis points.</summary>
    public long Number { get; private init; }

    /// <summary>Gets an amount.</summary>
    public Money Money { get; private init; }

    /// <summary>Gets a date, or <see langword="null"/>.</summary>
    public LocalDate? Date { get; private init; }

    /// <summary>Gets a name, a code, or the name of a channel; or <see langword="null"/>.</summary>
    public string? Text { get; private init; }

    /// <summary>Gets how texts word it, where its type does not say.</summary>
    internal Decisions.Wording Wording { get; private init; }

    /// <summary>Gets the condition of a test, or null.</summary>
    internal Condition? Condition { get; private init; }

    /// <summary>Gets the fact that is named in place of a condition, or null.</summary>
    internal Fact? Fact { get; private init; }

    /// <summary>Gets what a fact reads that is more than one figure, or null.</summary>
    internal Decisions.FactValue? Value { get; private init; }

    internal static Argument Of(string name, long value) => new(name, ArgumentType.Number) { Number = value };

    internal static Argument Of(string name, Money value) => new(name, ArgumentType.Money) { Money = value };

    internal static Argument Of(string name, Day value) => new(name, ArgumentType.Date) { Date = value.Date };

    internal static Argument Of(string name, Percentage value) =>
        new(name, ArgumentType.Share) { Number = value.BasisPoints };

    internal static Argument Of(string name, Channel value) => new(name, ArgumentType.Channel) { Text = value.Name };

    /// <summary>The name of a segment, treatment, step or measure.</summary>
    internal static Argument Named(string name, string value) =>
        new(name, ArgumentType.Name) { Text = value, Wording = Decisions.Wording.PartOfPolicy };

    /// <summary>Another name or text of the facts or the policy.</summary>
    internal static Argument Quoted(string name, string value) => new(name, ArgumentType.Name) { Text = value };

    internal static Argument Tested(string name, Condition condition, bool isNegated = false)
    {
        var text = condition.ToString();
        return isNegated
            ? new(name, ArgumentType.Test) { Text = $"not {text}", Condition = Condition.None(condition) }
            : new(name, ArgumentType.Test) { Text = text, Condition = condition };
    }

    internal static Argument Tested(string name, Fact fact) =>
        new(name, ArgumentType.Test) { Text = fact.ToString(), Fact = fact };

    internal static Argument Read(string name, Decisions.FactValue value) =>
        new(name, ArgumentType.Code) { Text = value.Code, Value = value };

    internal static Argument Verbatim(string name, string value) =>
        new(name, ArgumentType.Code) { Text = value, Wording = Decisions.Wording.Verbatim };

    internal static Argument OfStep(string name, string value) =>
        new(name, ArgumentType.Name) { Text = value, Wording = Decisions.Wording.Step };

    internal static Argument Coded<T>(string name, T value)
        where T : struct, Enum => new(name, ArgumentType.Code) { Text = Codes.Of(value) };

    internal static Argument Coded(string name, string value) => new(name, ArgumentType.Code) { Text = value };
}
