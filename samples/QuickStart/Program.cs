using Dunning;

var open = new Money(512.50m, Currency.EUR) - new Money(100.00m, Currency.EUR);

Console.WriteLine($"Open: {open}");
