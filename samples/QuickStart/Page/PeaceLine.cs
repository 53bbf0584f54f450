using Dunning;

namespace QuickStart.Page;

/// <summary>Sorts the rules for which nobody is contacted into the lines of the page.</summary>
internal static class PeaceLine
{
    public const string NoChannel = "no usable channel";

    private static readonly (string Line, RuleId[] Rules)[] Table =
    [
        ("no step is due",
        [
            Rules.StepsReached, Rules.StepsNotYet, Rules.StepsComesAfter, Rules.StepsPassedOver, Rules.StepsWhenNotMet,
            Rules.StepsMandatoryWaits, Rules.StepsOneNotice, Rules.StepsCatchUp, Rules.StepsLastLevel,
            Rules.StepsLastLevelTimes, Rules.StepsNoLevel, Rules.StepsRepeated, Rules.BeforeDueNotYet,
            Rules.BeforeDueOver, Rules.BeforeDueAnnounced, Rules.BeforeDueSilent, Rules.ReceivablesNotOverdue,
            Rules.ReceivablesGrace, Rules.ReceivablesShownOnly, Rules.ReceivablesNoPrincipal, Rules.ReceivablesMaxRung,
            Rules.ReceivablesChargedBack, Rules.SegmentsNotMet, Rules.SegmentsTaken, Rules.ToneSoftened,
            Rules.ToneDemandDay, Rules.ToneSofterFirst, Rules.SegmentsSticky, Rules.SegmentsOneChange,
            Rules.ChargesAdded, Rules.ChargesFree, Rules.ChargesNoFigure, Rules.ChargesHeld, Rules.ChargesLetOff,
            Rules.ChargesByLaw, Rules.ChargesCapped, Rules.ChargesGuarded, Rules.ChargesNoSchedule,
            Rules.InterestAsked, Rules.InterestMinimum, Rules.InterestNone, Rules.InterestNoRule,
            Rules.InterestRateGap, Rules.InterestPayments,
            Rules.SegmentsEntered, Rules.StepsDayNotKnown, Rules.StepsOver, Rules.StepsTaskExpired,
            Rules.StepsDutyMissed, Rules.EventsHappened, Rules.EventsNone, Rules.EventsNotYet, Rules.EventsAnswered,
            Rules.EventsOver, Rules.EventsTimes, Rules.EventsNothingToAsk, Rules.MeasuresInForce,
            Rules.MeasuresNotYet, Rules.MeasuresRank, Rules.MeasuresRequired, Rules.MeasuresBlocked,
            Rules.MeasuresReverted, Rules.PolicyNotLive, Rules.PlansInstalmentMissed, Rules.PlansFallenThrough,
        ]),
        ("paid, or in credit", [Rules.ReceivablesSettled, Rules.ReceivablesInCredit, Rules.ReceivablesTolerance]),
        ("promise or plan is kept", [Rules.PromisesOpen, Rules.PlansActive]),
        ("money is on its way", [Rules.ReceivablesInFlight]),
        ("under the minimum", [Rules.MinimumAmount, Rules.MinimumShare]),
        ("no minimum for its currency", [Rules.MinimumNoThreshold]),
        ("too soon after a contact",
            [Rules.StepsGap, Rules.ContactsOneADay, Rules.ContactsOneCallADay, Rules.ContactsOtherCase,
                Rules.ContactsInFlight, Rules.EventsEvery, Rules.RunsCap, Rules.RunsChannelCap,
                Rules.RunsBlastRadius, Rules.RunsBackdated]),
        ("on hold", [Rules.HoldsInForce, Rules.HoldsSettling, Rules.DisputesSettling]),
        ("all of it disputed", [Rules.DisputesOpen]),
        (NoChannel,
        [
            Rules.ChannelsNone, Rules.ChannelsUnreachable, Rules.ContactsNotAtWork, Rules.ChannelsReturned,
            Rules.ChannelsConsentWithdrawn,
            Rules.ChannelsCallUnanswered, Rules.ChannelsFirst, Rules.ChannelsPreferred, Rules.RecipientsNone,
            Rules.LawForbids, Rules.LawMissing,
            Rules.RecipientsUnreachable, Rules.RecipientsInstead,
        ]),
        ("waits for an allowed day",
            [Rules.ContactsWeekday, Rules.ContactsHours, Rules.ChannelsWeekday, Rules.ChannelsPatience,
                Rules.LawWaits]),
        ("payments are not known", [Rules.PaymentsUnknown, Rules.PaymentsTooOld, Rules.PaymentsNotKnownForDue]),
        ("with an agency, or sold", [Rules.AccountsNotOurs]),
    ];

    private static readonly Dictionary<RuleId, int> Places = Table.Index()
        .SelectMany(line => line.Item.Rules.Select(rule => (Rule: rule, Place: line.Index)))
        .ToDictionary(rule => rule.Rule, rule => rule.Place);

    /// <summary>Gets the rules that have a line.</summary>
    public static IReadOnlyCollection<RuleId> Known => Places.Keys;

    /// <summary>The place of a rule among the lines.</summary>
    /// <exception cref="KeyNotFoundException">The rule has no line: the sums of the page would not add up.</exception>
    public static int PlaceOf(RuleId rule) => Places[rule];

    public static string At(int place) => Table[place].Line;
}
