using Dunning.Contacts;

namespace Dunning.Decisions;

/// <summary>
/// Gives the one contact of the day to one case, and to the notices of others that go by the same channel.
/// </summary>
/// <remarks>
/// What law prescribes goes first, then replies, what events bring, the ladder, notices before the due date, service;
/// then the firmer tone, the older debt, the case id. Calls are never joined. What does not ask for money is not bound,
/// but for a second call, and for a second confirmation to one who asked not to be contacted.
/// </remarks>
internal static class DayArbitration
{
    public static void Settle(CaseJudgement[] judgements)
    {
        var acts = judgements.SelectMany(judgement => judgement.Acts).ToArray();
        if (acts.Length < 2)
        {
            return;
        }

        Array.Sort(acts, Compare);
        Proposal? collect = null;
        Proposal? call = null;
        Proposal? service = null;
        foreach (var act in acts)
        {
            var isCall = act.Step.Kind is StepKind.Call;
            var isConfirmation = act.Step.Purpose is Purpose.Service
                && Holds.Confirmations.Limit(act.State) is not null;
            if (act.Step.IsCollect && collect is not null && !GoesWith(act, collect))
            {
                act.Deferral = Deferred(act, collect);
            }
            else if (isCall && call is not null)
            {
                act.Deferral = Deferred(act, call);
            }
            else if (isConfirmation && service is not null)
            {
                act.Deferral = Delivery.Held(Holds.Confirmations.Limit(act.State)!, act.Step);
            }
            else
            {
                collect ??= act.Step.IsCollect ? act : null;
                call ??= isCall ? act : null;
                service ??= isConfirmation ? act : null;
            }
        }
    }

    private static int Compare(Proposal left, Proposal right)
    {
        var order = Class(left).CompareTo(Class(right));
        order = order != 0 ? order : right.Tone.CompareTo(left.Tone);
        order = order != 0 ? order : left.Oldest.CompareTo(right.Oldest);
        order = order != 0 ? order : CaseId.Compare(left.State.Case.Id, right.State.Case.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Step.Name, right.Step.Name);
    }

    private static int Class(Proposal proposal) => proposal.Step switch
    {
        { Purpose: Purpose.Statutory } => 0,
        { Purpose: Purpose.Reply } => 1,
        { Purpose: Purpose.Service } => 5,
        { On: not StepEvent.None } => 2,
        { IsLevel: true } => 3,
        _ => 4,
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
            Argument.Quoted("case", winner.State.Case.Id.ToString()),
            Argument.Named("step", winner.Step.Name),
            Argument.Of("channel", winner.Channel),
        ],
    };
}
