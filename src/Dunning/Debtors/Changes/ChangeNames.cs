using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>The names of everything that a what-if can change, for problems and for the documentation.</summary>
internal static class ChangeNames
{
    private static readonly string[] Verbs =
        ["paid=", "promise=", "hold=", "holds-=", "reachable+=", "reachable-=", "preferred="];

    /// <summary>Gets the plain members of the debtor, those of parts as paths.</summary>
    public static IReadOnlyList<string> OfDebtor { get; } =
    [
        .. Paths(FactsShape.Facts.Part, "").Where(path => path != "debtor" && FactsShape.Facts.Find(path) is not null),
    ];

    /// <summary>Gets the plain members of a receivable.</summary>
    public static IReadOnlyList<string> OfReceivable { get; } =
    [
        "open",
        "disputed",
        .. ReceivableShapes.Receivable.Part.Members
            .Select(member => member.Name)
            .Where(name => name != "id" && ReceivableShapes.Receivable.Find(name) is not null),
    ];

    public static Fault Unknown(string target)
    {
        string[] names = [.. Verbs, .. OfDebtor];
        return new(
            "DUN2152",
            $"{Fault.Quote(target)} cannot be changed.{Spelling.DidYouMean(target, names)} Write one of "
            + $"{string.Join(", ", Verbs)}; a member of the debtor: {string.Join(", ", OfDebtor)}; "
            + $"or a member of a receivable, as in R-881.open.");
    }

    public static Fault Unknown(string id, string member) => new(
        "DUN2152",
        $"{Fault.Quote(member)} of {Fault.Quote(id)} cannot be changed.{Spelling.DidYouMean(member, OfReceivable)} "
        + $"Write one of {string.Join(", ", OfReceivable)}.");

    private static IEnumerable<string> Paths(Table table, string parent) => table.Members.SelectMany(member =>
        member.Format.Part is { } part && member.Name is "contact" or "preference"
            ? Paths(part, $"{parent}{member.Name}.")
            : [$"{parent}{member.Name}"]);
}
