using Dunning.Contacts;
using Dunning.Holds;

namespace Dunning.Decisions;

/// <summary>
/// Gives the one contact of the day to one case, and to the notices of others that go by the same channel.
/// </summary>
/// <remarks>
/// What events bring before the ladder, that before notices before the due date; then the firmer tone, the older debt,
/// the case id. Calls are never joined. What does not ask for money is not bound, but for a second call.
/// </remarks>
internal static class DayArbitration
{
    public static void Settle(CaseJudgement[] judgements)
    {
        Proposal? winner = null;
        Proposal? call = null;
        Proposal? confirmation = null;
        foreach (var judgement in judgements)
        {
            foreach (var act in judgement.Acts.Where(act => act.Step.IsCollect))
            {
                winner = winner is null || Compare(act, winner) < 0 ? act : winner;
            }
        }

        foreach (var judgement in judgements)
        {
            foreach (var act in judgement.Acts.ToArray())
            {
                var other = act.Step.IsCollect ? winner! : Confirms(act) ? confirmation ?? call : call;
                if (other is not null && act != other && !(act.Step.IsCollect && GoesWith(act, other)))
                {
                    act.Deferral = Deferred(act, other);
                }

                call = act.Deferral is null && act.Step.Kind is StepKind.Call ? act : call;
                confirmation = act.Deferral is null && Confirms(act) ? act : confirmation;
            }
        }
    }

    // A person who asked not to be contacted gets one confirmation, whatever else would be service.
    private static bool Confirms(Proposal act) => act.Step.Purpose is Purpose.Service && Array.Exists(
        act.State.Case.Holds,
        hold => hold.Row().ServiceAtMost is not null && hold.IsInForce(act.State.Today));

    private static int Compare(Proposal left, Proposal right)
    {
        var order = Class(left).CompareTo(Class(right));
        order = order != 0 ? order : right.Tone.CompareTo(left.Tone);
        order = order != 0 ? order : left.Oldest.CompareTo(right.Oldest);
        return order != 0 ? order : CaseId.Compare(left.State.Case.Id, right.State.Case.Id);
    }

    private static int Class(Proposal proposal) => proposal.Step switch
    {
        { On: not StepEvent.None } => 0,
        { IsLevel: true } => 1,
        _ => 2,
    };

    private static bool GoesWith(Proposal other, Proposal winner) =>
        other.Step.Kind is StepKind.Notice
        && winner.Step.Kind is StepKind.Notice
        && other.Channel == winner.Channel;

    private static Reason Deferred(Proposal loser, Proposal winner) => new()
    {
        Rule = Rules.ContactsOtherCase,
        Step = loser.Step.Name,
        Until = new ContactDays(loser.State).FirstFrom(loser.State.Today + 1)?.Date,
        Arguments =
        [
            Argument.Named("case", winner.State.Case.Id.ToString()),
            Argument.Named("step", winner.Step.Name),
            Argument.Of("channel", winner.Channel),
        ],
    };
}
