using Dunning;
using NodaTime;

namespace Snippets;

/// <summary>What a debtor may choose, and what is recorded because of it.</summary>
public static class Choices
{
    public static DebtorSnapshot Run()
    {
        var policy = DocPolicies.All.Single(known => known.Name == "choices");
        var asOf = AsOf.On(new LocalDate(2026, 2, 10));
        var snapshot = new DebtorSnapshot
        {
            Debtor = "D-1042", Currency = Currency.EUR,
            Receivables = [new() { Id = "R-881", Amount = 300m, DueOn = new LocalDate(2026, 2, 5) }],
            Reachable = [Channel.Email, Channel.Letter],
            PaymentsKnownUntil = new LocalDate(2026, 2, 9),
        };

        #region choices
        var engine = new DunningEngine(policy);
        foreach (var option in engine.Options(snapshot, asOf).All)
        {
            Console.WriteLine(option.IsOffered
                ? $"{option.Kind}: {option.Least} to {option.Most}, {option.From} to {option.Until}"
                : $"{option.Kind}: not now, {string.Join("; ", option.WhyNot)}");
        }

        var answer = engine.Accept(snapshot, new()
        {
            Kind = ChoiceKind.PayLater,
            Id = "P-17",                                     // your key for the promise
            Amount = new Money(300m, Currency.EUR),
            By = new LocalDate(2026, 2, 20),
        }, asOf);

        if (answer.IsAccepted)
        {
            Console.WriteLine($"Record {answer.Promise!.Id}: {answer.Promise.Amount} by {answer.Promise.By}");
            snapshot = answer.Snapshot;                      // decide by it at once: nothing is asked for
        }
        #endregion

        return snapshot;
    }
}
