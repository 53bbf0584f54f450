using System.Text;
using Dunning;

// The main ways through the public API, so that a part which trimming breaks is seen to break.
var open = new Money(512.50m, Currency.EUR) - new Money(100.00m, Currency.EUR);
Console.WriteLine($"{open} = {string.Join(" + ", open.Split(1, 1, 1))}");

var read = SnapshotJson.Read("""
    {"debtor":"D-1042","currency":"EUR","contact":{"reachable":["email","letter"]},"paymentsKnownUntil":"2026-02-09",
     "receivables":[{"id":"R-881","amount":"512.50","paid":"100.00","dueOn":"2026-02-05"}]}
    """u8).Value;
var engine = new DunningEngine(DunningPolicy.Default);
var asOf = AsOf.On(new(2026, 2, 10));
Console.WriteLine(Encoding.UTF8.GetString(DecisionJson.ToBytes(engine.Decide(read, asOf)).Span));
Console.WriteLine(engine.Explain(read, asOf).InFull());
Console.WriteLine(Encoding.UTF8.GetString(SnapshotJson.ToBytes(read).Span));
Console.WriteLine(SnapshotJson.Read("{\"debtor\":7}"u8).Problems[0]);
