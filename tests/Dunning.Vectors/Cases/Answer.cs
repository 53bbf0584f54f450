using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;

namespace Dunning.Vectors.Cases;

/// <summary>A case to answer.</summary>
internal sealed record Question(Given Given, string System, string Topic, IReadOnlyList<string> Ask)
{
    /// <summary>Gets the country or state whose law is asked about; empty for cases of systems.</summary>
    public string Jurisdiction { get; init; } = "";

    public bool Asks(string member) => Ask.Contains(member, StringComparer.Ordinal);

    public bool AsksOnly(params string[] members) => Ask.All(members.Contains);
}

/// <summary>What can be said of a case; only what it asks is worked out.</summary>
internal sealed class Answer
{
    /// <summary>Members that tell a person something about the case; nobody compares them.</summary>
    private static readonly HashSet<string> Remarks = ["note", "notes", "peer"];

    private readonly Dictionary<string, Func<JsonNode?>> _members = [];

    public Answer Say(string member, Func<JsonNode?> value)
    {
        _members[member] = value;
        return this;
    }

    public IEnumerable<string> Names => _members.Keys;

    public JsonNode? Value(string member) => _members[member]();

    public JsonObject To(IEnumerable<string> ask)
    {
        var answer = new JsonObject();
        foreach (var member in ask)
        {
            var value = _members.GetValueOrDefault(member) ?? (Remarks.Contains(member) ? Untold : null);
            answer[member] = value is null ? throw new NotCoveredException(Topics.Concepts.OfAsked(member)) : value();
        }

        return answer;
    }

    private static JsonNode Untold() => "nothing to say in words";

    /// <summary>A list of answers.</summary>
    public static JsonArray Each<T>(IEnumerable<T> items, Func<T, JsonNode?> value) => [.. items.Select(value)];

    /// <summary>An answer for each of several, else one alone: in the form in which it was given.</summary>
    public static JsonNode? As(Given given, Func<Given, JsonNode?> value) =>
        given.IsList ? Each(given.Items, value) : value(given);

    public static JsonNode Text(Money amount) =>
        amount.Amount.ToString("F" + amount.Currency.Decimals, CultureInfo.InvariantCulture);

    public static JsonNode Text(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    public static JsonNode? Text(LocalDate? date) => date is { } day ? Text(day) : null;
}
