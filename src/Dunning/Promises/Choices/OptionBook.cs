using Dunning.Holds;
using Dunning.Receivables;

namespace Dunning.Promises;

/// <summary>Everything that a debtor may choose: per case, then what concerns all of them.</summary>
internal static class OptionBook
{
    private static readonly ValueList<ArrearsReason> Reasons =
        Enum.GetValues<ArrearsReason>().Where(reason => reason is not ArrearsReason.Unknown).ToValueList();

    public static ValueList<DebtorOption> Of(DunningPolicy policy, CaseState[] states, DebtorFacts facts, Day today) =>
    [
        .. states.SelectMany(state => new CaseOptions(policy, state).All()),
        .. OfDebtor(facts, today),
    ];

    private static IEnumerable<DebtorOption> OfDebtor(DebtorFacts facts, Day today)
    {
        ValueList<Reason> acting = facts.Holds.FirstOrDefault(hold => IsForAll(hold, today)) is { } found
            ? [ChoiceReasons.Representative(found)]
            : [];
        yield return Of(ChoiceKind.TellReason, acting) with { Reasons = acting.IsEmpty ? Reasons : [] };
        yield return Of(ChoiceKind.AskForPerson, acting);
        var open = facts.Contact.Reachable.Where(channel => !IsStopped(facts.Contact, channel, today)).ToValueList();
        yield return Of(ChoiceKind.SetPreference, acting) with { Channels = acting.IsEmpty ? open : [] };

        // To be left alone by a channel is everybody's right.
        foreach (var channel in open)
        {
            yield return Of(ChoiceKind.StopChannel, []) with { Channel = channel };
        }
    }

    private static DebtorOption Of(ChoiceKind kind, ValueList<Reason> whyNot) =>
        new() { Kind = kind, WhyNot = whyNot };

    private static bool IsForAll(Hold hold, Day today) =>
        hold is { Party: null, Account: null, Receivables.IsEmpty: true }
        && hold.Row().Instead is not null
        && hold.IsInForce(today);

    private static bool IsStopped(ContactProfile contact, Channel channel, Day today) => contact.Consents.Any(
        consent => consent is { State: ConsentState.Withdrawn, GivenTo: ConsentReceiver.Us, Purposes.IsEmpty: true }
            && consent.Channel == channel
            && !(Day.Of(consent.On) > today)
            && !(Day.Of(consent.Until) <= today));
}
