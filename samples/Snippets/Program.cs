#region first-decision
using Dunning;
using NodaTime;

var engine = new DunningEngine(DunningPolicy.Default);   // reminder on day 5, a second one 10 days later, then a call

var snapshot = new DebtorSnapshot
{
    Debtor = "D-1042", Currency = Currency.EUR,          // one case: the short form
    Receivables = [new() { Id = "R-881", Amount = 512.50m, Paid = 100.00m, DueOn = new LocalDate(2026, 2, 5) }],
    Reachable = [Channel.Email, Channel.Letter],         // which channels work; the address itself stays with you
    PaymentsKnownUntil = new LocalDate(2026, 2, 9),
};
var asOf = AsOf.On(new LocalDate(2026, 2, 10));

Console.WriteLine(engine.Decide(snapshot, asOf).Summary);
Console.WriteLine(engine.Explain(snapshot, asOf));
#endregion

// What stands above the line is the output that README.md shows; below it, every other snippet is run. Output that a
// page shows stands below a line with the name of its snippet.
Console.WriteLine("---");
foreach (var policy in Snippets.DocPolicies.All)
{
    Console.WriteLine($"{policy.Name} {policy.Revision}");
}

Snippets.Stories.Run("""
    case    A bill is reminded of on day 5
    policy  default

    2026-03-02 Mon  debtor D-1 consumer
    2026-03-02 Mon  receivable R-1 120.00 EUR due 2026-03-16
    2026-03-21 Sat  > send reminder by e-mail, asks 120.00 EUR
    """);

Snippets.Choices.Run();
Snippets.MoneyExamples.Run();
