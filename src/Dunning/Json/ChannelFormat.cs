using System.Text.Json;
using Dunning.Diagnostics;

namespace Dunning.Json;

/// <summary>A channel: the name of one that the library names, or an object for one of the host's own.</summary>
internal sealed class ChannelFormat : Scalar<Channel>
{
    private static readonly string[] Known = ["email", "sms", "letter", "phone", "push", "portal"];

    private static readonly Scalar<ChannelKind> Kinds = new Choice<ChannelKind>(ChannelKind.None);

    /// <summary>A channel of the host's own.</summary>
    public static readonly Shape<(string Name, ChannelKind Kind)> Own =
        new Shape<(string Name, ChannelKind Kind)>("ownChannel", "A channel of your own.", ("", default))
            .Required("name", Scalars.TextLike("fax"), "1 to 40 letters, digits, `-` and `_`, first a letter.", new(
                channel => channel.Name, (channel, name) => (name, channel.Kind)))
            .Required("kind", Kinds, "What contact law takes it for.", new(
                channel => channel.Kind, (channel, kind) => (channel.Name, kind)));

    public override string Words => $"a channel: {string.Join(", ", Known.Select(name => $"`{name}`"))}, or your own";

    public override string Sample => "\"email\"";

    protected override ProblemTemplate Wanted =>
        ProblemTemplate.Of($"a channel such as {Sample}, or {"{\"name\": \"fax\", \"kind\": \"letter\"}"}");

    public override Table Part => Own.Part;

    public override bool TryRead(JsonElement json, Reading reading, out Channel value)
    {
        if (json.ValueKind is JsonValueKind.Object)
        {
            return TryReadOwn(json, reading, out value);
        }

        value = default;
        var fault = json.ValueKind is JsonValueKind.String ? ParseKnown(json.GetString()!, out value) : WrongType(json);
        if (fault is not null)
        {
            reading.Add(fault);
        }

        return fault is null;
    }

    public override void Write(Channel value, Writing writing)
    {
        if (value.Kind is ChannelKind.None || Channel.Find(value.Name) == value)
        {
            writing.Json.WriteStringValue(value.Name);
        }
        else
        {
            Own.Write((value.Name, value.Kind), writing);
        }
    }

    /// <summary>Reads a name that the library knows, or NAME:KIND for one of the host's own.</summary>
    public override Fault? Parse(string text, out Channel value)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return ParseKnown(text, out value);
        }

        value = default;
        return Kinds.Parse(text[(colon + 1)..], out var kind) ?? Make(text[..colon], kind, out value);
    }

    public override string Print(Channel value, Currency currency) =>
        Channel.Find(value.Name) == value ? value.Name : $"{value.Name}:{Kinds.Print(value.Kind, currency)}";

    public override void Describe(Utf8JsonWriter schema, bool orNull)
    {
        schema.WriteStartArray("anyOf");
        schema.WriteStartObject();
        schema.WriteStartArray("enum");
        foreach (var name in Known)
        {
            schema.WriteStringValue(name);
        }

        if (orNull)
        {
            schema.WriteNullValue();
        }

        schema.WriteEndArray();
        schema.WriteEndObject();
        schema.WriteStartObject();
        Own.Describe(schema, orNull: false);
        schema.WriteEndObject();
        schema.WriteEndArray();
    }

    private static bool TryReadOwn(JsonElement json, Reading reading, out Channel value)
    {
        value = default;
        var before = reading.Problems.Count;
        if (!Own.TryRead(json, reading, out var own) || reading.Problems.Count > before)
        {
            return false;
        }

        var fault = Make(own.Name, own.Kind, out value);
        if (fault is not null)
        {
            reading.Add("name", fault);
        }

        return fault is null;
    }

    private static Fault? ParseKnown(string name, out Channel value)
    {
        value = Channel.Find(name) ?? default;
        return value.Kind is not ChannelKind.None
            ? null
            : new("DUN2111", $"{Fault.Quote(name)} is no channel of the library.{Spelling.DidYouMean(name, Known)} "
                + $"Write one of {string.Join(", ", Known)}, or name and kind of your own.");
    }

    private static Fault? Make(string name, ChannelKind kind, out Channel value)
    {
        var isName = Names.IsName(name);
        value = isName ? Channel.Custom(name, kind) : default;
        return isName
            ? null
            : new(
                "DUN2111",
                $"{Fault.Quote(name)} cannot name a channel: 1 to 40 of a-z, 0-9, '-' and '_', first a letter.");
    }
}
