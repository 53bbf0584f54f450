using Dunning;

// The main ways through the public API, so that a part which trimming breaks is seen to break.
var open = new Money(512.50m, Currency.EUR) - new Money(100.00m, Currency.EUR);
var parts = open.Split(1, 1, 1);

Console.WriteLine($"{open} = {string.Join(" + ", parts)}");
