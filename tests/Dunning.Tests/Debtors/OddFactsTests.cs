using NodaTime;
using static Dunning.Tests.SoundFacts;

namespace Dunning.Tests;

/// <summary>What Decide reads must have been checked: sound facts never make it throw.</summary>
public class OddFactsTests
{
    public static TheoryData<string, DebtorFacts> Odd => new()
    {
        { "renewal", Sound with { Contact = new() { Renewals = [new(Channel.Email, new(-5, 1, 1))] } } },
        {
            "consent",
            Sound with { Contact =
                new() { Reachable = [Channel.Email], Consents =
                    [new(Channel.Email, ConsentState.Withdrawn, new(-5, 1, 1))] } }
        },
        { "measure",
            Sound with { Measures = [new() { Name = "stop", State = MeasureState.Applied, Since = new(-5, 1, 1) }] } },
        { "plan", Sound with { Plans = [new() { Id = "L-1", AgreedOn = Day0, EndedOn = new(-5, 1, 1) }] } },
        { "lifetime value", Sound with { LifetimeValue = new(decimal.MaxValue, Currency.EUR) } },
        { "fine value", Sound with { LifetimeValue = new(1.23456m, Currency.EUR) } },
        { "attribute of money",
            Sound with { Attributes = [AttributeValue.Of("nominal", new Money(decimal.MaxValue, Currency.EUR))] } },
        { "attribute of date", Sound with { Attributes = [AttributeValue.Of("signed", new LocalDate(-5, 1, 1))] } },
        { "kind", Sound with { Kind = (DebtorKind)99 } },
        { "account state",
            Sound with { Accounts = [new() { Id = default(AccountId).Value + "A", State = (AccountState)99 }] } },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void Odd_facts_are_a_named_problem_or_can_be_decided(string what, DebtorFacts facts)
    {
        var snapshot = new DebtorSnapshot { Facts = facts with { PaymentsKnownUntil = Day0 } };
        if (snapshot.FindProblems().IsEmpty)
        {
            Should.NotThrow(() => new DunningEngine(ReadsAll).Decide(snapshot, AsOf.On(Day0.PlusDays(20))), what);
        }
    }

    private static DunningPolicy ReadsAll => DunningPolicy.Named("reads")
        .Segment(
            "reads",
            Facts.LifetimeValue.AtLeast(Amounts.Of(new Money(1, Currency.EUR)))
                & Facts.Money("nominal", AttributeOwner.Debtor).AtLeast(Amounts.Of(new Money(1, Currency.EUR)))
                & Facts.MeasureState("stop").Is("applied"),
            "standard")
        .Segment(
            "reads-too", Facts.DebtorKind.Is("consumer") & Facts.Date("signed", AttributeOwner.Debtor).OnOrAfter(Day0),
                "standard")
        .Segment(
            "reads-money", Facts.Money("nominal", AttributeOwner.Debtor)
                .AtLeast(Amounts.Of(new Money(1, Currency.EUR))), "standard")
        .Segment("reads-measure", Facts.MeasureState("stop").Is("applied"), "standard")
        .Segment("reads-account", Facts.AccountState.Is("placed"), "standard")
        .Segment("reads-date", Facts.Date("signed", AttributeOwner.Debtor).OnOrAfter(Day0), "standard")
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
}
