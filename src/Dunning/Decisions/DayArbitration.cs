using Dunning.Contacts;

namespace Dunning.Decisions;

/// <summary>
/// Gives the one contact of the day to one case, and to the notices of others that go by the same channel.
/// </summary>
/// <remarks>
/// Ladder before notices before the due date; then the firmer tone, the older debt, the case id. Calls are never
/// joined.
/// </remarks>
internal static class DayArbitration
{
    public static void Settle(CaseJudgement[] judgements)
    {
        CaseJudgement? winner = null;
        foreach (var judgement in judgements)
        {
            if (judgement.Act is not null && (winner is null || Compare(judgement.Act, winner.Act!) < 0))
            {
                winner = judgement;
            }
        }

        foreach (var judgement in judgements)
        {
            if (judgement != winner && judgement.Act is { } act && !GoesWith(act, winner!.Act!))
            {
                judgement.Deferral = Deferred(judgement, winner.Act!);
            }
        }
    }

    private static int Compare(Proposal left, Proposal right)
    {
        var order = right.Step.IsLevel.CompareTo(left.Step.IsLevel);
        order = order != 0 ? order : right.Tone.CompareTo(left.Tone);
        order = order != 0 ? order : left.Oldest.CompareTo(right.Oldest);
        return order != 0 ? order : CaseId.Compare(left.State.Case.Id, right.State.Case.Id);
    }

    private static bool GoesWith(Proposal other, Proposal winner) =>
        other.Step.Kind is StepKind.Notice
        && winner.Step.Kind is StepKind.Notice
        && other.Channel == winner.Channel;

    private static Reason Deferred(CaseJudgement loser, Proposal winner) => new()
    {
        Rule = Rules.ContactsOtherCase,
        Step = loser.Proposal!.Step.Name,
        Until = new ContactDays(loser.State).FirstFrom(loser.State.Today + 1)?.Date,
        Arguments =
        [
            Argument.Named("case", winner.State.Case.Id.ToString()),
            Argument.Named("step", winner.Step.Name),
            Argument.Of("channel", winner.Channel),
        ],
    };
}
