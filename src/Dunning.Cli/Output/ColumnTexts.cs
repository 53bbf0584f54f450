namespace Dunning.Cli;

/// <summary>The words of the columns, short in each language; steps, channels and signals keep their names.</summary>
internal sealed record ColumnTexts
{
    private static readonly ColumnTexts German = new()
    {
        Next = "dann",
        Never = "nie",
        Nothing = "nichts",
        By = "per",
        To = "an",
        Softened = "gemildert",
        Apply = "anwenden:",
        Revert = "zurücknehmen:",
        NothingOwed = "keine Schuld bekannt",
    };

    public string Next { get; private init; } = "next";

    public string Never { get; private init; } = "none";

    public string Nothing { get; private init; } = "nothing";

    public string By { get; private init; } = "by";

    public string To { get; private init; } = "to";

    public string Softened { get; private init; } = "softened";

    public string Apply { get; private init; } = "apply";

    public string Revert { get; private init; } = "revert";

    public string NothingOwed { get; private init; } = "nothing is known to be owed";

    public static ColumnTexts In(Language language) => language is Language.German ? German : new();
}
