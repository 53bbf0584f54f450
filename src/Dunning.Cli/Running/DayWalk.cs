using NodaTime;

namespace Dunning.Cli;

/// <summary>Decides a debtor day by day, as if each day's acts were issued and payments stayed as fresh.</summary>
internal sealed class DayWalk(DunningEngine engine, LocalDate first, LocalDate last)
{
    public void Write(DebtorSnapshot snapshot, IDecisionFormat format, OrderedOutput output)
    {
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            var decision = engine.Decide(snapshot, AsOf.On(day));
            format.Write(decision, output);
            if (day < last)
            {
                snapshot = NextDay(DunningEngine.Issue(snapshot, decision), last);
            }
        }
    }

    private static DebtorSnapshot NextDay(DebtorSnapshot snapshot, LocalDate last) =>
        snapshot.PaymentsKnownUntil is { } known && known < last
            ? snapshot with { PaymentsKnownUntil = known.PlusDays(1) }
            : snapshot;
}
