namespace Dunning.Vectors.Laws.Amounts;

/// <summary>Published rates of a country of which no pack ships: facts of legal-tables.json.</summary>
internal static class RateTables
{
    public static RateTable FrenchBusiness { get; } = new()
    {
        Name = "fr.legal-rate-business",
        KnownUntil = new(2026, 7, 1),
        Source = "legifiscal.fr",
        Rates =
        [
            new(new(2024, 7, 1), 4.92m), new(new(2025, 1, 1), 3.71m), new(new(2025, 7, 1), 2.76m),
            new(new(2026, 1, 1), 2.62m),
        ],
    };

    public static RateTable FrenchConsumer { get; } = new()
    {
        Name = "fr.legal-rate-consumer",
        KnownUntil = new(2026, 7, 1),
        Source = "legifiscal.fr",
        Rates =
        [
            new(new(2024, 7, 1), 8.16m), new(new(2025, 1, 1), 7.21m), new(new(2025, 7, 1), 6.65m),
            new(new(2026, 1, 1), 6.67m),
        ],
    };
}
