using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json;
using Dunning.Diagnostics;

namespace Dunning.Testing.Notation;

/// <summary>A place in a snapshot as JSON, to which a path leads.</summary>
internal sealed class MemberPlace(JsonNode root, MemberSchema schema)
{
    /// <summary>What the items of lists are told apart by.</summary>
    private static readonly string[] Keys = ["id", "name", "channel", "receivable"];

    private JsonNode? _node = root;
    private JsonNode _parent = root;
    private MemberSchema _schema = schema;
    private string _member = "";
    private int _index = -1;

    /// <summary>Goes along a path, making objects that are not there yet; returns what is wrong, or null.</summary>
    public ProblemTemplate? Walk(string path)
    {
        foreach (var part in path.Split('.'))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            var fault = Enter(bracket < 0 ? part : part[..bracket]);
            if (fault is null && bracket >= 0)
            {
                fault = part[^1] == ']' ? Pick(part[(bracket + 1)..^1])
                    : ProblemTemplate.Of($"{Findings.Quote(part)} lacks its \"]\".");
            }

            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    public ProblemTemplate? Put(string text)
    {
        if (_index >= 0 || _schema.IsObject || _schema.Items is not null)
        {
            return ProblemTemplate.Of(
                $"{Findings.Quote(_member)} has members of its own: set one of them, or add to the list.");
        }

        var fault = Value(_schema, text, out var value);
        _parent[_member] = value;
        return fault;
    }

    public ProblemTemplate? Append(IReadOnlyList<string> members)
    {
        if (_schema.Items is not { } items || _index >= 0)
        {
            return ProblemTemplate.Of($"{Findings.Quote(_member)} is no list: write set instead of add.");
        }

        var list = _node as JsonArray ?? [];
        _parent[_member] = list;
        return items.IsObject ? AppendObject(list, items, members) : AppendValues(list, items, members);
    }

    public ProblemTemplate? Remove()
    {
        if (_index < 0)
        {
            return ProblemTemplate.Of($"{Findings.Quote(_member)} is no item of a list: write remove holds[H-1].");
        }

        ((JsonArray)_parent).RemoveAt(_index);
        return null;
    }

    private static ProblemTemplate? AppendValues(JsonArray list, MemberSchema items, IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
        {
            if (Value(items, text, out var value) is { } fault)
            {
                return fault;
            }

            list.Add(value);
        }

        return null;
    }

    private static ProblemTemplate? AppendObject(JsonArray list, MemberSchema items, IReadOnlyList<string> members)
    {
        var item = new JsonObject();
        list.Add((JsonNode)item);
        foreach (var member in members)
        {
            var equals = member.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                return ProblemTemplate.Of(
                    $"{Findings.Quote(member)} is no member with its value: write id=H-1, kind=block.");
            }

            var place = new MemberPlace(item, items);
            if ((place.Walk(member[..equals]) ?? place.PutOrList(member[(equals + 1)..])) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private ProblemTemplate? PutOrList(string text) =>
        _schema.Items is { IsObject: false } ? Append(text.Split(" and ")) : Put(text);

    private ProblemTemplate? Enter(string name)
    {
        if (_node is not (null or JsonObject) || _schema.Member(name) is not { } member)
        {
            return ProblemTemplate.Of(
                $"{Findings.Quote(name)} is no member of a snapshot here.{Spelling.Hint(name, _schema.Members)}");
        }

        if (_node is null)
        {
            _node = new JsonObject();
            Attach();
        }

        (_parent, _schema, _member, _index) = (_node, member, name, -1);
        _node = _parent[name];
        return null;
    }

    private void Attach()
    {
        if (_index < 0)
        {
            _parent[_member] = _node;
        }
    }

    private ProblemTemplate? Pick(string key)
    {
        if (_schema.Items is not { } items)
        {
            return ProblemTemplate.Of($"{Findings.Quote(_member)} is no list.");
        }

        var list = _node as JsonArray ?? [];
        var at = Enumerable.Range(0, list.Count).Where(place => IsNamed(list[place], key)).DefaultIfEmpty(-1).First();
        if (at < 0 && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < list.Count)
        {
            at = number;
        }

        if (at < 0)
        {
            var names = list.Select(NameOf).OfType<string>().ToArray();
            return ProblemTemplate.Of($"{Findings.Quote(key)} is not in {_member}.{Spelling.Hint(key, names)}");
        }

        (_parent, _schema, _index) = (list, items, at);
        _node = list[at];
        return null;
    }

    private static bool IsNamed(JsonNode? item, string key) => NameOf(item) == key;

    private static string? NameOf(JsonNode? item) => item is not JsonObject members ? null : Keys
        .Select(key => members[key]).OfType<JsonValue>()
        .Select(value => value.GetValueKind() is JsonValueKind.String ? (string?)value : null)
        .FirstOrDefault(name => name is not null);

    private static ProblemTemplate? Value(MemberSchema schema, string text, out JsonNode? value)
    {
        value = null;
        if (text is "null")
        {
            return null;
        }

        if (!schema.IsPlain)
        {
            value = JsonValue.Create(text);
            return null;
        }

        value = text is "true" or "false" ? JsonValue.Create(text is "true")
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number) : null;
        return value is not null ? null
            : ProblemTemplate.Of($"{Findings.Quote(text)} is neither a whole number nor true, false or null.");
    }
}
