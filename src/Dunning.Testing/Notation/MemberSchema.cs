using System.Text.Json.Nodes;

namespace Dunning.Testing.Notation;

/// <summary>What the schema of a snapshot says of one of its members.</summary>
internal sealed class MemberSchema
{
    private static readonly JsonNode Document = JsonNode.Parse(SnapshotJson.Schema)!;

    private readonly JsonObject _schema;
    private readonly bool _mayBeWord;

    private MemberSchema(JsonObject schema, bool mayBeWord = false) => (_schema, _mayBeWord) = (schema, mayBeWord);

    public static MemberSchema Root { get; } = new(Document.AsObject());

    /// <summary>Gets the names of the members of an object; none for anything else.</summary>
    public IReadOnlyCollection<string> Members =>
        _schema["properties"] is JsonObject members ? [.. members.Select(member => member.Key)] : [];

    /// <summary>Gets what the items of a list are; null for what is no list.</summary>
    public MemberSchema? Items => _schema["items"] is JsonObject items ? Resolve(items) : null;

    /// <summary>Gets whether it has members and is not written as a word, as a channel of the library is.</summary>
    public bool IsObject =>
        !_mayBeWord && (_schema["properties"] is not null || _schema["additionalProperties"] is JsonObject);

    /// <summary>Gets whether its values are written without quotation marks in JSON.</summary>
    public bool IsPlain => Types.Any(type => type is "integer" or "boolean");

    private IEnumerable<string> Types => _schema["type"] switch
    {
        JsonArray types => types.Select(type => (string)type!),
        JsonValue type => [(string)type!],
        _ => [],
    };

    public MemberSchema? Member(string name) =>
        _schema["properties"]?[name] is JsonObject member ? Resolve(member)
        : _schema["additionalProperties"] is JsonObject any ? Resolve(any) : null;

    private static MemberSchema Resolve(JsonObject schema)
    {
        var named = schema["anyOf"] is JsonArray choices
            ? choices.OfType<JsonObject>().FirstOrDefault(choice => choice["$ref"] is not null) ?? schema
            : schema;
        var target = (string?)named["$ref"];
        var name = target?[(target.LastIndexOf('/') + 1)..];
        var mayBeWord = schema["anyOf"] is JsonArray any && any.Any(choice => choice?["enum"] is not null);
        return new(name is null ? named : Document["$defs"]![name]!.AsObject(), mayBeWord);
    }
}
