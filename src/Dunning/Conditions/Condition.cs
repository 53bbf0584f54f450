namespace Dunning;

/// <summary>A test of facts that is true, false or unknown. What depends on it happens on true only.</summary>
/// <remarks>
/// A tree that can be printed, compared and walked: <see cref="GroupCondition"/> over <see cref="TestCondition"/>.
/// Unknown is Kleene's third value: "not unknown" is unknown, "true or unknown" is true.
/// </remarks>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>True when both are.</summary>
    /// <param name="left">The one condition.</param>
    /// <param name="right">The other condition.</param>
    public static Condition operator &(Condition left, Condition right) => All(left, right);

    /// <summary>True when either is.</summary>
    /// <param name="left">The one condition.</param>
    /// <param name="right">The other condition.</param>
    public static Condition operator |(Condition left, Condition right) => Any(left, right);

    /// <summary>True when the condition is false.</summary>
    /// <param name="condition">The condition.</param>
    public static Condition operator !(Condition condition) => None(condition);

    /// <summary>True when both are.</summary>
    /// <param name="left">The one condition.</param>
    /// <param name="right">The other condition.</param>
    public static Condition BitwiseAnd(Condition left, Condition right) => All(left, right);

    /// <summary>True when either is.</summary>
    /// <param name="left">The one condition.</param>
    /// <param name="right">The other condition.</param>
    public static Condition BitwiseOr(Condition left, Condition right) => Any(left, right);

    /// <summary>True when the condition is false.</summary>
    /// <param name="condition">The condition.</param>
    public static Condition LogicalNot(Condition condition) => None(condition);

    /// <summary>True when every part is; also when there is none.</summary>
    /// <param name="parts">The parts.</param>
    public static Condition All(params ReadOnlySpan<Condition> parts) => GroupCondition.Of(GroupKind.All, parts);

    /// <summary>True when some part is; false when there is none.</summary>
    /// <param name="parts">The parts.</param>
    public static Condition Any(params ReadOnlySpan<Condition> parts) => GroupCondition.Of(GroupKind.Any, parts);

    /// <summary>True when every part is false; also when there is none.</summary>
    /// <param name="parts">The parts.</param>
    public static Condition None(params ReadOnlySpan<Condition> parts) => GroupCondition.Of(GroupKind.None, parts);

    /// <summary>Returns the condition as a sentence reads it: "hardship or days past due at most 14".</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string Describe(Language language) =>
        Policies.ConditionWords.Of(this, Decisions.Texts.In(language));

    /// <summary>Returns every test in the tree, left to right.</summary>
    public IEnumerable<TestCondition> Tests()
    {
        var open = new Stack<Condition>([this]);
        while (open.TryPop(out var next))
        {
            if (next is TestCondition test)
            {
                yield return test;
            }
            else if (next is GroupCondition group)
            {
                foreach (var part in group.Parts.Reverse())
                {
                    open.Push(part);
                }
            }
        }
    }
}

/// <summary>How the parts of a group count.</summary>
public enum GroupKind
{
    /// <summary>Every part must be true.</summary>
    All = 0,

    /// <summary>Some part must be true.</summary>
    Any,

    /// <summary>Every part must be false.</summary>
    None,
}

/// <summary>Conditions that are true together, one of them, or none of them.</summary>
public sealed record GroupCondition : Condition
{
    // So deep they can be written into a policy file, whose objects and lists lie at most 32 deep.
    internal const int DepthMax = 12;
    private readonly string _text;

    private GroupCondition(GroupKind kind, ValueList<Condition> parts, int depth)
    {
        Kind = kind;
        Parts = parts;
        Depth = depth;
        _text = $"{Codes.Of(kind)}({string.Join(", ", parts)})";
    }

    /// <summary>Gets how the parts count.</summary>
    public GroupKind Kind { get; }

    /// <summary>Gets the parts, in the order given.</summary>
    public ValueList<Condition> Parts { get; }

    internal int Depth { get; }

    /// <summary>Returns the group as "all(…, …)".</summary>
    public override string ToString() => _text;

    internal static GroupCondition Of(GroupKind kind, ReadOnlySpan<Condition> parts)
    {
        var flat = new List<Condition>(parts.Length);
        var depth = 1;
        foreach (var part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));

            // a & b & c is one group of three, so that it prints and compares as it reads.
            if (part is GroupCondition group && group.Kind == kind && kind is not GroupKind.None)
            {
                flat.AddRange(group.Parts);
                depth = Math.Max(depth, group.Depth);
            }
            else
            {
                flat.Add(part);
                depth = Math.Max(depth, part is GroupCondition inner ? inner.Depth + 1 : 1);
            }
        }

        return depth <= DepthMax
            ? new(kind, flat.ToValueList(), depth)
            : throw new ArgumentException($"Conditions nest {depth} deep; at most {DepthMax}.", nameof(parts));
    }
}

/// <summary>How a fact is compared.</summary>
public enum Comparison
{
    /// <summary>The fact is the operand or above it.</summary>
    AtLeast = 0,

    /// <summary>The fact is the operand or below it.</summary>
    AtMost,

    /// <summary>The fact equals one of the operands.</summary>
    In,

    /// <summary>The fact, a set, holds at least one of the operands.</summary>
    Contains,

    /// <summary>The fact is not known. Never unknown itself.</summary>
    IsUnknown,
}

/// <summary>One fact, compared with one or more operands.</summary>
public sealed record TestCondition : Condition
{
    private readonly string _text;

    internal TestCondition(Fact fact, Comparison comparison, params ReadOnlySpan<Operand> operands)
    {
        Fact = fact;
        Comparison = comparison;
        Operands = ValueList.Create(operands);
        _text = Print();
    }

    /// <summary>Gets the fact with its arguments.</summary>
    public Fact Fact { get; }

    /// <summary>Gets how it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>Gets what it is compared with: one operand for at least and at most, none for is unknown.</summary>
    public ValueList<Operand> Operands { get; }

    /// <summary>Returns the test as it reads: "daysPastDue at most 14".</summary>
    public override string ToString() => _text;

    // Once, because every reason of a segment that does not hold quotes it.
    private string Print() => Comparison switch
    {
        Comparison.AtLeast => $"{Fact} at least {Operands[0]}",
        Comparison.AtMost => $"{Fact} at most {Operands[0]}",
        Comparison.In when Operands.Count == 1 => $"{Fact} is {Operands[0]}",
        Comparison.In => $"{Fact} in {string.Join(" | ", Operands)}",
        Comparison.Contains => $"{Fact} has {string.Join(" | ", Operands)}",
        _ => $"{Fact} is unknown",
    };
}

/// <summary>What a fact is compared with. Which member holds it follows from the type of the fact.</summary>
public sealed record Operand
{
    internal Operand()
    {
    }

    /// <summary>Gets a whole number, basis points, or 1 for yes and 0 for no.</summary>
    public long Number { get; internal init; }

    /// <summary>Gets a date, or <see langword="null"/>.</summary>
    public NodaTime.LocalDate? Date { get; internal init; }

    /// <summary>Gets amounts of money per currency, or <see langword="null"/>.</summary>
    public Amounts? Amounts { get; internal init; }

    /// <summary>Gets a text or code, or <see langword="null"/>.</summary>
    public string? Text { get; internal init; }

    internal FactType Type { get; init; }

    /// <summary>Returns the operand as it reads.</summary>
    public override string ToString() => Type switch
    {
        FactType.Money => Amounts!.ToString(),
        FactType.Date => Day.Of(Date!.Value).ToString(),
        FactType.Share => new Percentage((int)Number).ToString(),
        FactType.Flag => Number != 0 ? "true" : "false",
        FactType.Text or FactType.Set => Quoted(Text!),
        _ => Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    // Quoted where it is not a plain word, so that two different conditions never print alike.
    private static string Quoted(string text) => Names.IsName(text)
        ? text
        : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
