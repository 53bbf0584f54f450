using Dunning.Vectors.Cases;

namespace Dunning.Vectors.Topics;

/// <summary>What is missing, in the words of the field, where a case is not answered.</summary>
internal static class Concepts
{
    public const string Charge = "dunning charge";
    public const string Interest = "default interest";

    /// <summary>Topics of which some forms are answered, and what the others lack.</summary>
    private static readonly (string Prefix, string Concept)[] Partial =
    [
        ("fee+interest", Interest), ("fee", Charge), ("interest", Interest), ("rounding.sum", Interest),
        ("rounding", "cash rounding of a document"),
        ("hierarchy", "accounts that take the state of their payer"),
        ("unappliedPayment", "an unapplied payment, listed beside what is due"),
        ("onHold", "what is on hold, in a notice that asks for nothing"),
    ];

    private static readonly (string Word, string Concept)[] Members =
    [
        ("interest", Interest), ("rate", Interest), ("dayCount", Interest), ("periodDays", Interest),
        ("fee", Charge), ("charge", Charge), ("preferred", "a notice for each level"),
        ("oldPeerValue", "what a rule gave that the system has replaced"),
    ];

    /// <summary>The concept of a whole kind of case that nothing here knows; null for others.</summary>
    public static string? Of(VectorCase item) =>
        item.Primitive is not null ? null
        : item.Function is { } function ? $"statistics: {function}"
        : item.Topic is null ? "a case that names no topic"
        : null;

    /// <summary>What a topic lacks in a form in which it is not answered; null where nobody knows.</summary>
    public static string? OfRest(string topic) =>
        Array.Find(Partial, row => topic.StartsWith(row.Prefix, StringComparison.Ordinal)).Concept;

    /// <summary>The concept of a member that was given and not read.</summary>
    public static string OfMember(string name) => Of(name, "of the given");

    /// <summary>The concept of a member that is asked for and never said.</summary>
    public static string OfAsked(string name) => Of(name, "asked of such a case");

    private static string Of(string name, string where) =>
        Array.Find(Members, row => name.StartsWith(row.Word, StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(row.Word, StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(row.Word + "s", StringComparison.OrdinalIgnoreCase)).Concept is { } concept
            ? $"{concept} (\"{name}\" {where})"
            : $"\"{name}\" {where}";
}
