using static Dunning.Tests.SoundFacts;

namespace Dunning.Tests;

/// <summary>A sound history with one thing that cannot be.</summary>
public class HistoryProblemTests
{
    public static TheoryData<string, DunningHistory> OfTheHistory => new()
    {
        {
            "history.inFlight[0].case: error DUN2007: D-2/EUR is a case of another debtor.",
            new() { InFlight = [new() { Case = OwnCase with { Debtor = "D-2" }, Lane = "notice", Sequence = 1 }] }
        },
        {
            "history.episodes[0].case: error DUN2004: a case needs a currency.",
            new()
            {
                Episodes = [new() { Case = OwnCase with { Currency = Currency.None }, Number = 1, OpenedOn = Day0 }],
            }
        },
        {
            "history.items: error DUN2003: \"R-1\" stands twice.",
            new() { Items = [Reached, Reached] }
        },
        {
            "history.items[0].rung: error DUN2010: rung 0, repeated 0 times: rungs go from 1 to 99, repeats from 0.",
            new() { Items = [Reached with { Rung = 0 }] }
        },
        {
            "history.items[0].rung: error DUN2010: rung 1, repeated -1 times: rungs go from 1 to 99, repeats from 0.",
            new() { Items = [Reached with { Repeats = -1 }] }
        },
        {
            "history.contacts[0].channel: error DUN2001: a contact needs a channel.",
            new() { Contacts = [new() { On = Day0, Channel = default }] }
        },
        {
            "history.episodes[0].closedOn: error DUN2008: closed on 2026-03-01, before it was opened on 2026-03-02.",
            new() { Episodes = [new() { Case = OwnCase, Number = 1, OpenedOn = Day0, ClosedOn = Day0.PlusDays(-1) }] }
        },
    };

    [Theory]
    [MemberData(nameof(OfTheHistory))]
    public void A_problem_of_the_history_is_named(string problem, DunningHistory history) =>
        Texts(new DebtorSnapshot { Facts = Sound, History = history }.FindProblems()).ShouldBe([problem]);
}
