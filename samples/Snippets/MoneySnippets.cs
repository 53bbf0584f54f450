using Dunning;

namespace Snippets;

internal static class MoneySnippets
{
    public static void Add()
    {
        #region money-adds
        var open = new Money(512.50m, Currency.EUR) - new Money(100.00m, Currency.EUR);

        Console.WriteLine(open); // 412.50 EUR
        #endregion
    }
}
