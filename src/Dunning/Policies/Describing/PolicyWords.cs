using Dunning.Decisions;

namespace Dunning.Policies;

/// <summary>The words for lists, amounts, channels, roles and spans of a policy in one language.</summary>
internal static class PolicyWords
{
    public static Argument Text(string name, string text) => Argument.Verbatim(name, text);

    /// <summary>Amounts in every currency, the codes in order.</summary>
    public static Argument Amounts(Amounts amounts, Texts texts) =>
        Text("amounts", List([.. amounts.Figures.Select(texts.Format)], texts, "policy.either"));

    /// <summary>Channels in order of choice: "e-mail, else letter".</summary>
    public static Argument Channels(ValueList<Channel> channels, Texts texts) =>
        Text("channels", string.Join(texts.Phrase("policy.else"), channels.Select(channel => Of(channel, texts))));

    public static Argument Roles(ValueList<PartyRole> roles, Texts texts) =>
        Text("roles", List([.. roles.Select(role => texts.Phrase($"policy.role:{Codes.Of(role)}"))], texts));

    public static Argument Span(Span span) => Argument.Coded("span", span.ToString());

    public static Argument Anchor(StartFrom from, Texts texts) =>
        Text("anchor", texts.Phrase($"policy.anchor:{Codes.Of(from)}"));

    /// <summary>A list as it is read aloud: "a, b and c".</summary>
    public static string List(IReadOnlyList<string> parts, Texts texts, string last = "policy.list") =>
        parts.Count < 2
            ? string.Concat(parts)
            : $"{string.Join(", ", parts.Take(parts.Count - 1))}{texts.Phrase(last)}{parts[^1]}";

    public static string Quoted(string name, Texts texts) =>
        texts.Phrase("policy.value", Argument.Named("value", name));

    public static string Code<T>(T code, Texts texts)
        where T : struct, Enum => texts.Phrase("policy.code", Argument.Coded("code", code));

    // Of a channel that the host names itself, the kind says what it is.
    private static string Of(Channel channel, Texts texts) => Channel.Find(channel.Name) == channel
        ? texts.Word(channel)
        : texts.Phrase($"policy.kind:{Codes.Of(channel.Kind)}", Text("channel", channel.Name));
}
