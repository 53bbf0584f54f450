using static Dunning.Tests.SoundFacts;

namespace Dunning.Tests;

/// <summary>A sound receivable with one thing that cannot be.</summary>
public class ReceivableProblemTests
{
    public static TheoryData<string, Receivable> OfAReceivable => new()
    {
        { "receivables[0].id: error DUN2001: a receivable needs an id.", Item with { Id = default } },
        {
            "receivables[0].amount: error DUN2005: 100.005 EUR is too fine: EUR has 2 decimals. Give a rounded amount.",
            Item with { Amount = 100.005m }
        },
        {
            "receivables[0].amount: error DUN2005: 0.5 JPY is too fine: JPY has 0 decimals. Give a rounded amount.",
            Item with { Amount = 0.5m, Currency = Currency.JPY }
        },
        {
            "receivables[0].amount: error DUN2005: 100000000000.01 EUR is above 10000000000000 minor units.",
            Item with { Amount = 100_000_000_000.01m }
        },
        {
            "receivables[0].amount: error DUN2005: a credit note of 100: money that the creditor owes is negative.",
            Item with { Kind = ReceivableKind.CreditNote }
        },
        {
            "receivables[0].paid: error DUN2006: 100.01 paid of 100: give what is allocated to it, "
                + "from 0 to the amount; what goes beyond is a credit.",
            Item with { Paid = 100.01m }
        },
        {
            "receivables[0].graceUntil: error DUN2008: grace ends on 2026-03-01, before the due date 2026-03-02.",
            Item with { GraceUntil = Day0.PlusDays(-1) }
        },
        {
            "receivables[0].maxRung: error DUN2010: 100 is no rung; give 0 to 99, or leave it out.",
            Item with { MaxRung = 100 }
        },
        {
            "receivables[0].dueOn: error DUN2012: 2201-01-01 lies outside 1900-01-01 to 2200-12-31.",
            Item with { DueOn = new(2201, 1, 1) }
        },
        {
            "receivables[0].documentOn: error DUN2012: 1899-01-01 lies outside 1900-01-01 to 2200-12-31.",
            Item with { DocumentOn = new(1899, 1, 1) }
        },
        {
            "receivables[0].inFlight.amount: error DUN2005: 0 is not above zero.",
            Item with { InFlight = new() { Amount = 0, ExpectedOn = Day0 } }
        },
        {
            "receivables[0].attributes: error DUN2003: \"colour\" stands twice.",
            Item with { Attributes = [AttributeValue.Of("colour", "red"), AttributeValue.Of("colour", "red")] }
        },
    };

    [Theory]
    [MemberData(nameof(OfAReceivable))]
    public void A_problem_of_a_receivable_is_named(string problem, Receivable item) =>
        Problems(Sound with { Receivables = [item] }).ShouldBe([problem]);

    [Fact]
    public void Two_receivables_of_one_id_are_a_problem() =>
        Problems(Sound with { Receivables = [Item, Item with { Amount = 5 }] }).ShouldBe(
            ["receivables[1].id: error DUN2003: \"R-1\" stands twice; an id names one receivable of a debtor."]);

    [Fact]
    public void A_negative_receivable_is_named_for_its_amount() =>
        Problems(Sound with { Receivables = [Item with { Amount = -1 }] }).ShouldBe(
            ["receivables[0].amount: error DUN2005: -1 is negative: only a credit note is (kind \"creditNote\")."]);
}
