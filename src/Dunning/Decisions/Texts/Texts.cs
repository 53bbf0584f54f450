using System.Text;

namespace Dunning.Decisions;

/// <summary>Renders reasons and phrases in one language, from a table of templates.</summary>
/// <remarks>
/// A template names figures in braces: <c>{day}</c>; <c>{count#notice|notices}</c> adds the right word to a number,
/// in the case that the sentence needs; <c>{event~dat}</c> takes a form of the word for a code, and
/// <c>{because~cap}</c> begins with a capital letter.
/// What it names and the reason lacks is left out, so a table is checked by tests, not at run time.
/// </remarks>
internal abstract record Texts
{
    public static Texts English { get; } = new EnglishTexts();

    public static Texts German { get; } = new GermanTexts();

    public abstract IReadOnlyDictionary<string, string> Templates { get; }

    public abstract string LanguageCode { get; }

    /// <summary>Gets how long a line may be on the left before the right column no longer stands beside it.</summary>
    public virtual int ColumnMax => 44;

    /// <summary>Gets what parts of a policy are called, by name.</summary>
    private IReadOnlyDictionary<string, string> Called { get; init; } = new Dictionary<string, string>();

    /// <summary>The texts of a language, in which parts of a policy are called as the policy says.</summary>
    public static Texts In(Language language, DunningPolicy policy)
    {
        var texts = In(language);
        var code = texts.LanguageCode;
        var called = policy.Names.Where(name => string.Equals(name.Language, code, StringComparison.Ordinal))
            .ToDictionary(name => name.Name, name => name.Text, StringComparer.Ordinal);
        return called.Count == 0 ? texts : texts with { Called = called };
    }

    public static Texts In(Language language) => language switch
    {
        Language.English => English,
        Language.German => German,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "It is none of the languages."),
    };

    public string Render(Reason reason) => Fill(Templates[ReasonKey.Of(reason, Templates)], FiguresOf(reason));

    /// <summary>Renders a phrase of an explanation.</summary>
    public string Phrase(string key, params ReadOnlySpan<Argument> figures)
    {
        var named = new Dictionary<string, Argument>(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            named[figure.Name] = figure;
        }

        return Fill(Templates[key], named);
    }

    public string Summary(Decision decision) => Summaries.Of(decision, this);

    public bool Has(string key) => Templates.ContainsKey(key);

    /// <summary>The sentence with a capital letter; a name in quotes or an id keeps its letters.</summary>
    public static string Capital(string sentence) => sentence.Length > 0 && char.IsLower(sentence[0])
        ? $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}"
        : sentence;

    /// <summary>The word for a channel.</summary>
    public abstract string Word(Channel channel);

    /// <summary>A date with its weekday.</summary>
    public abstract string Format(Day day);

    /// <summary>An amount with its currency.</summary>
    public abstract string Format(Money money);

    /// <summary>A rate in percent with as many decimals as it has, without the sign of percent.</summary>
    public abstract string Percent(decimal rate);

    protected abstract string Format(Percentage share);

    protected abstract string Number(long number);

    /// <summary>The word for a code, in a form that the template names.</summary>
    protected abstract string Code(string code, string? form);

    /// <summary>A condition or a fact in words.</summary>
    protected abstract string Test(Argument test);

    /// <summary>What a fact reads that is more than one figure.</summary>
    protected abstract string Value(FactValue value);

    /// <summary>The name of a step as it reads in a sentence.</summary>
    protected abstract string Step(string name);

    protected abstract string Quote(string name);

    private static Dictionary<string, Argument> FiguresOf(Reason reason)
    {
        var figures = new Dictionary<string, Argument>(StringComparer.Ordinal);
        foreach (var argument in reason.Arguments)
        {
            figures[argument.Name] = argument;
        }

        Put("segment", reason.Segment);
        Put("step", reason.Step);
        Put("receivable", reason.Receivable?.Value, Argument.Verbatim);
        if (reason.Channel is { } channel)
        {
            figures.TryAdd("channel", Argument.Of("channel", channel));
        }

        if (reason.Until is { } until)
        {
            figures.TryAdd("until", Argument.Of("until", Day.Of(until)));
        }

        return figures;

        void Put(string name, string? text, Func<string, string, Argument>? make = null)
        {
            if (text is not null)
            {
                figures.TryAdd(name, (make ?? Argument.Named)(name, text));
            }
        }
    }

    private string Fill(string template, Dictionary<string, Argument> figures)
    {
        var text = new StringBuilder();
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var start)
        {
            var end = rest.IndexOf('}');
            text.Append(rest[..start]);
            text.Append(Figure(rest[(start + 1)..end].ToString(), figures));
            rest = rest[(end + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string Figure(string placeholder, Dictionary<string, Argument> figures)
    {
        var parts = placeholder.Split('#', '~');
        if (!figures.TryGetValue(parts[0], out var figure))
        {
            return "";
        }

        if (!placeholder.Contains('#', StringComparison.Ordinal))
        {
            return Text(figure, parts.Length == 1 ? null : parts[1]);
        }

        var forms = parts[1].Split('|');
        return $"{Number(figure.Number)} {(figure.Number == 1 ? forms[0] : forms[1])}";
    }

    private string Text(Argument figure, string? form) =>
        form == "cap" ? Capital(Worded(figure, form: null)) : Worded(figure, form);

    private string Worded(Argument figure, string? form) => figure.Wording switch
    {
        Wording.Verbatim => figure.Text!,
        Wording.Step => Called.GetValueOrDefault(figure.Text!) ?? Step(figure.Text!),
        Wording.PartOfPolicy => Quote(Called.GetValueOrDefault(figure.Text!) ?? figure.Text!),
        _ => figure.Value is { } value ? Value(value) : ByType(figure, form),
    };

    private string ByType(Argument figure, string? form) => figure.Type switch
    {
        ArgumentType.Number => Number(figure.Number),
        ArgumentType.Money => Format(figure.Money),
        ArgumentType.Date => Format(Day.Of(figure.Date!.Value)),
        ArgumentType.Share => Format(new Percentage((int)figure.Number)),
        ArgumentType.Channel => Word(Channel.Find(figure.Text!) ?? Channel.Custom(figure.Text!, ChannelKind.Portal)),
        ArgumentType.Name => Quote(figure.Text!),
        ArgumentType.Test => Test(figure),
        _ => Code(figure.Text!, form),
    };
}

/// <summary>Which template a reason takes: that of its rule, or of its rule and how its step counts.</summary>
internal static class ReasonKey
{
    public static string Of(Reason reason, IReadOnlyDictionary<string, string> templates)
    {
        var rule = reason.Rule.Value;
        foreach (var argument in reason.Arguments)
        {
            if (argument.Type is ArgumentType.Code && templates.ContainsKey($"{rule}:{argument.Text}"))
            {
                return $"{rule}:{argument.Text}";
            }
        }

        return rule;
    }
}
