using Dunning.Testing.Notation;
using NodaTime;

namespace Dunning.Testing.Running;

/// <summary>Finds out when something would happen if only time passed.</summary>
internal sealed class Forward(Meter engine, bool withSignals)
{
    private const int LooksMax = 200;
    private const int DaysMax = 800;

    /// <summary>The next day with an act after today; null if waiting alone brings none.</summary>
    public LocalDate? NextAct(Life life, LocalDate today, LocalDate? look)
    {
        var ahead = life.Copy();
        var last = today.PlusDays(DaysMax);
        for (var looks = 0; looks < LooksMax && look is { } day && day <= last && !engine.IsSpent; looks++)
        {
            var snapshot = ahead.On(day);
            var decision = engine.Decide(snapshot, AsOf.On(day));
            if (DecidedAct.Of(decision, withSignals).Count > 0)
            {
                return day;
            }

            ahead.History = DunningEngine.Issue(snapshot, decision).History;
            look = decision.NextEvaluation;
        }

        return null;
    }

    /// <summary>Says in the words of a story until when nothing happens.</summary>
    public string Nothing(Life life, LocalDate today, Decision decision)
    {
        if (NextAct(life, today, decision.NextEvaluation) is { } next)
        {
            return $"nothing until {Words.Date(next)}";
        }

        if (decision.Cases.All(part => part.Outcome is Outcome.Settled))
        {
            return "nothing";
        }

        return StandsInTheWay(life, today, IsOpenDispute) ? "nothing until the dispute is settled"
            : StandsInTheWay(life, today, IsOtherHold) ? "nothing until the hold ends"
            : "nothing until you act";
    }

    public bool IsRight(Expectation expected, Life life, LocalDate today, Decision decision)
    {
        if (expected.Until is NothingUntil.Unsaid)
        {
            return true;
        }

        var next = NextAct(life, today, decision.NextEvaluation);
        return expected.Until switch
        {
            NothingUntil.Date => next == expected.UntilDate,
            NothingUntil.SomeoneActs => next is null,
            NothingUntil.DisputeIsSettled => next is null && StandsInTheWay(life, today, IsOpenDispute),
            _ => next is null && StandsInTheWay(life, today, IsOtherHold),
        };
    }

    private static bool IsOpenDispute(Hold hold) => hold is { Kind: HoldKind.Dispute, Until: null };

    private static bool IsOtherHold(Hold hold) => hold is { Kind: not HoldKind.Dispute, Until: null };

    // A sufficient reason: without it something happens, today or by waiting.
    private bool StandsInTheWay(Life life, LocalDate today, Predicate<Hold> isIt)
    {
        if (!life.Facts.Holds.Any(hold => isIt(hold)))
        {
            return false;
        }

        var without = life.Copy();
        without.Facts = life.Facts with { Holds = life.Facts.Holds.Where(hold => !isIt(hold)).ToValueList() };
        return without.On(today).FindProblems().IsEmpty && NextAct(without, today, today) is not null;
    }
}
