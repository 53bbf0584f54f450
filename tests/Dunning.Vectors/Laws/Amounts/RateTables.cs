namespace Dunning.Vectors.Laws.Amounts;

/// <summary>Published rates, until the packs have them: facts of legal-tables.json as tables of the library.</summary>
internal static class RateTables
{
    public static RateTable GermanBase { get; } = new()
    {
        Name = "de.base-rate",
        KnownUntil = new(2027, 1, 1),
        Source = "Bundesbank BBIN1.M.DE.BBK.BBKBAS2.EUR.ME",
        Rates =
        [
            new(new(2002, 1, 1), 2.57m), new(new(2002, 7, 1), 2.47m), new(new(2003, 1, 1), 1.97m),
            new(new(2003, 7, 1), 1.22m), new(new(2004, 1, 1), 1.14m), new(new(2004, 7, 1), 1.13m),
            new(new(2005, 1, 1), 1.21m), new(new(2005, 7, 1), 1.17m), new(new(2006, 1, 1), 1.37m),
            new(new(2006, 7, 1), 1.95m), new(new(2007, 1, 1), 2.7m), new(new(2007, 7, 1), 3.19m),
            new(new(2008, 1, 1), 3.32m), new(new(2008, 7, 1), 3.19m), new(new(2009, 1, 1), 1.62m),
            new(new(2009, 7, 1), 0.12m), new(new(2010, 1, 1), 0.12m), new(new(2010, 7, 1), 0.12m),
            new(new(2011, 1, 1), 0.12m), new(new(2011, 7, 1), 0.37m), new(new(2012, 1, 1), 0.12m),
            new(new(2012, 7, 1), 0.12m), new(new(2013, 1, 1), -0.13m), new(new(2013, 7, 1), -0.38m),
            new(new(2014, 1, 1), -0.63m), new(new(2014, 7, 1), -0.73m), new(new(2015, 1, 1), -0.83m),
            new(new(2015, 7, 1), -0.83m), new(new(2016, 1, 1), -0.83m), new(new(2016, 7, 1), -0.88m),
            new(new(2017, 1, 1), -0.88m), new(new(2017, 7, 1), -0.88m), new(new(2018, 1, 1), -0.88m),
            new(new(2018, 7, 1), -0.88m), new(new(2019, 1, 1), -0.88m), new(new(2019, 7, 1), -0.88m),
            new(new(2020, 1, 1), -0.88m), new(new(2020, 7, 1), -0.88m), new(new(2021, 1, 1), -0.88m),
            new(new(2021, 7, 1), -0.88m), new(new(2022, 1, 1), -0.88m), new(new(2022, 7, 1), -0.88m),
            new(new(2023, 1, 1), 1.62m), new(new(2023, 7, 1), 3.12m), new(new(2024, 1, 1), 3.62m),
            new(new(2024, 7, 1), 3.37m), new(new(2025, 1, 1), 2.27m), new(new(2025, 7, 1), 1.27m),
            new(new(2026, 1, 1), 1.27m), new(new(2026, 7, 1), 1.52m),
        ],
    };

    public static RateTable AustrianBase { get; } = new()
    {
        Name = "at.base-rate",
        KnownUntil = new(2027, 1, 1),
        Source = "oenb.at, rates for arrears of business",
        Rates =
        [
            new(new(2013, 1, 1), 0.38m), new(new(2013, 7, 1), -0.12m), new(new(2014, 1, 1), -0.12m),
            new(new(2014, 7, 1), -0.12m), new(new(2015, 1, 1), -0.12m), new(new(2015, 7, 1), -0.12m),
            new(new(2016, 1, 1), -0.12m), new(new(2016, 7, 1), -0.62m), new(new(2017, 1, 1), -0.62m),
            new(new(2017, 7, 1), -0.62m), new(new(2018, 1, 1), -0.62m), new(new(2018, 7, 1), -0.62m),
            new(new(2019, 1, 1), -0.62m), new(new(2019, 7, 1), -0.62m), new(new(2020, 1, 1), -0.62m),
            new(new(2020, 7, 1), -0.62m), new(new(2021, 1, 1), -0.62m), new(new(2021, 7, 1), -0.62m),
            new(new(2022, 1, 1), -0.62m), new(new(2022, 7, 1), -0.62m), new(new(2023, 1, 1), 1.88m),
            new(new(2023, 7, 1), 3.38m), new(new(2024, 1, 1), 3.88m), new(new(2024, 7, 1), 3.88m),
            new(new(2025, 1, 1), 2.53m), new(new(2025, 7, 1), 1.53m), new(new(2026, 1, 1), 1.53m),
            new(new(2026, 7, 1), 1.53m),
        ],
    };

    public static RateTable DutchConsumer { get; } = new()
    {
        Name = "nl.consumer-rate",
        KnownUntil = new(2026, 7, 1),
        Source = "metaalunie.nl, watsonlaw.nl, nl.wikipedia.org",
        Rates =
        [
            new(new(2010, 1, 1), 3m), new(new(2011, 7, 1), 4m), new(new(2012, 7, 1), 3m), new(new(2015, 1, 1), 2m),
            new(new(2023, 1, 1), 4m), new(new(2023, 7, 1), 6m), new(new(2024, 1, 1), 7m), new(new(2025, 1, 1), 6m),
            new(new(2026, 1, 1), 4m),
        ],
    };

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

    public static RateTable BankRate { get; } = new()
    {
        Name = "gb.bank-rate",
        KnownUntil = new(2026, 7, 1),
        Source = "Bank of England, by datasets/interest-rates-gb",
        Rates =
        [
            new(new(2009, 3, 5), 0.5m), new(new(2016, 8, 4), 0.25m), new(new(2017, 11, 2), 0.5m),
            new(new(2018, 8, 2), 0.75m), new(new(2020, 3, 11), 0.25m), new(new(2020, 3, 19), 0.1m),
            new(new(2021, 12, 16), 0.25m), new(new(2022, 2, 3), 0.5m), new(new(2022, 3, 17), 0.75m),
            new(new(2022, 5, 5), 1m), new(new(2022, 6, 16), 1.25m), new(new(2022, 8, 4), 1.75m),
            new(new(2022, 9, 22), 2.25m), new(new(2022, 11, 3), 3m), new(new(2022, 12, 15), 3.5m),
            new(new(2023, 2, 2), 4m), new(new(2023, 3, 23), 4.25m), new(new(2023, 5, 11), 4.5m),
            new(new(2023, 6, 22), 5m), new(new(2023, 8, 3), 5.25m), new(new(2024, 8, 1), 5m),
            new(new(2024, 11, 7), 4.75m), new(new(2025, 2, 6), 4.5m), new(new(2025, 5, 8), 4.25m),
            new(new(2025, 8, 7), 4m), new(new(2025, 12, 18), 3.75m),
        ],
    };

    /// <summary>Gives the rate of the ECB's main refinancing operations, under the name that a pack gives it.</summary>
    public static RateTable Refinancing(string pack) => new()
    {
        Name = $"{pack}.ecb-refinancing",
        KnownUntil = new(2027, 1, 1),
        Source = "ECB key rates",
        Rates =
        [
            new(new(2008, 10, 15), 3.75m), new(new(2008, 11, 12), 3.25m), new(new(2008, 12, 10), 2.5m),
            new(new(2009, 1, 21), 2m), new(new(2009, 3, 11), 1.5m), new(new(2009, 4, 8), 1.25m),
            new(new(2009, 5, 13), 1m), new(new(2011, 4, 13), 1.25m), new(new(2011, 7, 13), 1.5m),
            new(new(2011, 11, 9), 1.25m), new(new(2011, 12, 14), 1m), new(new(2012, 7, 11), 0.75m),
            new(new(2013, 5, 8), 0.5m), new(new(2013, 11, 13), 0.25m), new(new(2014, 6, 11), 0.15m),
            new(new(2014, 9, 10), 0.05m), new(new(2016, 3, 16), 0m), new(new(2022, 7, 27), 0.5m),
            new(new(2022, 9, 14), 1.25m), new(new(2022, 11, 2), 2m), new(new(2022, 12, 21), 2.5m),
            new(new(2023, 2, 8), 3m), new(new(2023, 3, 22), 3.5m), new(new(2023, 5, 10), 3.75m),
            new(new(2023, 6, 21), 4m), new(new(2023, 8, 2), 4.25m), new(new(2023, 9, 20), 4.5m),
            new(new(2024, 6, 12), 4.25m), new(new(2024, 9, 18), 3.65m), new(new(2024, 10, 23), 3.4m),
            new(new(2024, 12, 18), 3.15m), new(new(2025, 2, 5), 2.9m), new(new(2025, 3, 12), 2.65m),
            new(new(2025, 4, 23), 2.4m), new(new(2025, 6, 11), 2.15m), new(new(2026, 6, 17), 2.4m),
        ],
    };
}
