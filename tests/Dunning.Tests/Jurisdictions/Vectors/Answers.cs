using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Jurisdictions.Vectors;

/// <summary>What the rules say, by the names that vectors give it, as text.</summary>
internal sealed class Answers
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public object? this[string name]
    {
        set => _texts[name] = value switch
        {
            null => "null",
            bool isSo => isSo ? "true" : "false",
            LocalDate date => Iso(date),
            _ => FormattableString.Invariant($"{value}"),
        };
    }

    public string Of(string name) => _texts.GetValueOrDefault(name, "not answered");

    public static string Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "null";
}
