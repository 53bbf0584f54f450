using NodaTime;
using static Dunning.Tests.SoundFacts;

namespace Dunning.Tests;

/// <summary>A sound debtor with one thing that cannot be: the problem names its place and its figures.</summary>
public class DebtorProblemTests
{
    public static TheoryData<string, DebtorFacts> OfTheDebtor => new()
    {
        { "debtor: error DUN2001: a debtor needs an id.", Sound with { Debtor = default } },
        {
            "settledItems: error DUN2010: -1 is negative.",
            Sound with { SettledItems = -1 }
        },
        {
            "earlierEpisodes: error DUN2010: -2 is negative.",
            Sound with { EarlierEpisodes = -2 }
        },
        {
            "settledOnTime: error DUN2010: 3 settled on time of 2 settled: give both, the first at most the second.",
            Sound with { SettledItems = 2, SettledOnTime = 3 }
        },
        {
            "paymentsKnownUntil: error DUN2012: 2201-01-01 lies outside 1900-01-01 to 2200-12-31.",
            Sound with { PaymentsKnownUntil = new(2201, 1, 1) }
        },
        {
            "customerSince: error DUN2012: 1899-12-31 lies outside 1900-01-01 to 2200-12-31.",
            Sound with { CustomerSince = new(1899, 12, 31) }
        },
        {
            "accounts: error DUN2003: \"A-1\" stands twice.",
            Sound with { Accounts = [new() { Id = "A-1" }, new() { Id = "A-1" }] }
        },
        {
            "parties: error DUN2001: an entry has no id.",
            Sound with { Parties = [new() { Id = default, Role = PartyRole.Guarantor }] }
        },
        {
            "contact.zones: error DUN2013: \"Berlin\" is no time zone of the TZDB, such as Europe/Berlin.",
            Sound with { Contact = new() { Zones = ["Berlin"] } }
        },
        {
            "attributes: error DUN2003: \"seats\" stands twice.",
            Sound with { Attributes = [AttributeValue.Of("seats", 1), AttributeValue.Of("seats", 2)] }
        },
        {
            "contacts[0].channel: error DUN2001: a contact needs a channel.",
            Sound with { Contacts = [new() { On = Day0, Channel = default }] }
        },
        {
            "holds[0].charges: error DUN2014: 99 is none of Default, Runs, StandsStill.",
            Sound with
            {
                Holds =
                [
                    new() { Id = "H-1", Kind = HoldKind.Block, From = new(2026, 3, 2), Charges = (HoldEffect)99 },
                ],
            }
        },
        {
            "kind: error DUN2014: 99 is none of Consumer, SoleTrader, Business, PublicBody.",
            Sound with { Kind = (DebtorKind)99 }
        },
        {
            "contact.renewals[0].on: error DUN2012: -0005-01-01 lies outside 1900-01-01 to 2200-12-31.",
            Sound with { Contact = new() { Renewals = [new(Channel.Email, new(-5, 1, 1))] } }
        },
        {
            "contact.preference.weekdays: error DUN2014: 0 is no weekday.",
            Sound with { Contact = new() { Preference = new() { Weekdays = [IsoDayOfWeek.None] } } }
        },
        {
            "lifetimeValue: error DUN2005: 100000000000.01 EUR is above 10000000000000 minor units.",
            Sound with { LifetimeValue = new(100_000_000_000.01m, Currency.EUR) }
        },
        {
            "failedCollections[0].on: error DUN2012: 1800-01-01 lies outside 1900-01-01 to 2200-12-31.",
            Sound with { FailedCollections = [new() { On = new(1800, 1, 1) }] }
        },
    };

    public static TheoryData<string, DebtorFacts> OfMoneyAndWords => new()
    {
        {
            "credits[0].amount: error DUN2005: -1 is not above zero.",
            Sound with { Credits = [new() { Amount = -1 }] }
        },
        {
            "payments[0].amount: error DUN2005: 0 is not above zero.",
            Sound with { Payments = [new() { On = Day0, Amount = 0 }] }
        },
        {
            "payments[0].on: error DUN2012: 1899-12-31 lies outside 1900-01-01 to 2200-12-31.",
            Sound with { Payments = [new() { On = new(1899, 12, 31), Amount = 1 }] }
        },
        {
            "promises[0].by: error DUN2008: promised by 2026-03-01, before it was made on 2026-03-02.",
            Sound with { Promises = [Promise with { By = Day0.PlusDays(-1) }] }
        },
        {
            "promises[0].receivables: error DUN2007: \"R-9\" is no receivable of this debtor.",
            Sound with { Promises = [Promise with { Receivables = ["R-9"] }] }
        },
        {
            "promises: error DUN2003: \"P-1\" stands twice.",
            Sound with { Promises = [Promise, Promise] }
        },
        {
            "plans[0].instalments[0].paid: error DUN2006: 51 paid of 50: give 0 to the amount.",
            Sound with { Plans = [new() { Id = "L-1", AgreedOn = Day0, Instalments = [Part with { Paid = 51 }] }] }
        },
        {
            "plans[0].instalments[0].amount: error DUN2005: -50 is not above zero.",
            Sound with { Plans =
                [new() { Id = "L-1", AgreedOn = Day0, Instalments = [Part with { Amount = -50, Paid = -50 }] }] }
        },
    };

    [Theory]
    [MemberData(nameof(OfTheDebtor))]
    [MemberData(nameof(OfMoneyAndWords))]
    public void A_problem_of_the_facts_is_named(string problem, DebtorFacts facts) => Problems(facts)
        .ShouldContain(problem);

    [Theory]
    [InlineData(0, "amount")] // nothing was paid: there is no second amount
    [InlineData(10, "amount", "paid")]
    public void A_debtor_without_a_currency_is_named_once_for_each_amount(int paid, params string[] members) =>
        Problems(Sound with { Currency = Currency.None, Receivables = [Item with { Paid = paid }] }).ShouldBe(
            members.Select(member =>
                $"receivables[0].{member}: error DUN2004: {(member == "paid" ? paid : 100)} has no currency: give it "
                    + "one, or give the debtor one for all."));
}
