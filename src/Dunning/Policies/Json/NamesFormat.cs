using Dunning.Json;

namespace Dunning.Policies;

/// <summary>How the parts of a policy are called, by language and name.</summary>
internal static class NamesFormat
{
    private static readonly Format<ValueList<PolicyName>> OfLanguage = new MapFormat<PolicyName>(
        "texts by name",
        new Text(),
        new(called => called.Name, (called, name) => called with { Name = name }));

    public static readonly Format<ValueList<LanguageNames>> All = new MapFormat<LanguageNames>(
        "texts by language",
        new Names(),
        new(names => names.Language, (names, language) => new(
            language, names.List.Select(called => called with { Language = language }).ToValueList())));

    public static ValueList<LanguageNames> Group(ValueList<PolicyName> names) => names
        .GroupBy(called => called.Language, StringComparer.Ordinal)
        .Select(group => new LanguageNames(group.Key, group.ToValueList()))
        .ToValueList();

    /// <summary>What the parts are called in one language.</summary>
    internal sealed record LanguageNames(string Language, ValueList<PolicyName> List);

    private sealed class Names : Format<LanguageNames>
    {
        public override string Words => OfLanguage.Words;

        public override string Sample => OfLanguage.Sample;

        public override bool TryRead(System.Text.Json.JsonElement json, Reading reading, out LanguageNames value)
        {
            var isRead = OfLanguage.TryRead(json, reading, out var list);
            value = new("", list);
            return isRead;
        }

        public override void Write(LanguageNames value, Writing writing) => OfLanguage.Write(value.List, writing);

        public override void Describe(System.Text.Json.Utf8JsonWriter schema, bool orNull) =>
            OfLanguage.Describe(schema, orNull);
    }

    // The text alone stands in the file; the name is that of the member.
    private sealed class Text : Format<PolicyName>
    {
        public override string Words => "the text";

        public override string Sample => "\"Zahlungserinnerung\"";

        public override bool TryRead(System.Text.Json.JsonElement json, Reading reading, out PolicyName value)
        {
            var isRead = Scalars.Text.TryRead(json, reading, out var text);
            value = new("", "", text ?? "");
            return isRead;
        }

        public override void Write(PolicyName value, Writing writing) => writing.Json.WriteStringValue(value.Text);

        public override void Describe(System.Text.Json.Utf8JsonWriter schema, bool orNull) =>
            DescribeType(schema, orNull, "string");
    }
}
