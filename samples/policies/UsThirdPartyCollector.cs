namespace Dunning.Samples;

/// <summary>
/// For agencies that collect consumer debts for others in the United States: a notice of the debt first, quiet until
/// the consumer has had 30 days to question it, then offers by the channel that the consumer chose; back to the
/// creditor in the end.
/// </summary>
/// <remarks>
/// <para>The day on which an account was placed is its attribute <c>placedOn</c>; nothing counts from due dates.</para>
/// <para>
/// It refuses: every tone above urge, any threat or measure other than returning the account, more than one contact a
/// week, and a call within 14 days of the last contact where the state is Massachusetts. Whoever says cease is left
/// alone: the holds say so, above every policy. It carries no law: packs come later.
/// </para>
/// </remarks>
public static class UsThirdPartyCollector
{
    /// <summary>The name by which the command line finds it.</summary>
    public const string Name = "us-third-party-collector";

    /// <summary>What it shows, in a line.</summary>
    public const string Sentence =
        "A notice of the debt, 30 quiet days, offers and calls at most weekly; back to the creditor.";

    private static readonly Measure ReturnToCreditor = new()
    {
        Name = "return-to-creditor",
        Requires = [new() { Step = "last-offer", Days = 30 }],
        BlockedBy = [Circumstance.Plan, Circumstance.Promise, Circumstance.PaymentInFlight],
        HandsOver = true,
    };

    /// <summary>Builds it.</summary>
    public static DunningPolicy Build() => DunningPolicy.Named(Name)
        .Options(new() { GapDays = 7, CallAfterUnanswered = 3 })
        .Minimum(Amounts.Of(new Money(25, Currency.USD)))
        .Measure(ReturnToCreditor)
        .Signals(Signal.PlanKept, Signal.Cured, Signal.HandedOver)
        .Segment("hardship", Facts.Hardship.IsTrue | Facts.Vulnerable.IsTrue, "letters-only", stickyDays: 60)
        .Segment("massachusetts", Facts.Jurisdiction.Is("us-ma"), "seldom")
        .Everyone("standard")
        .Treatment("letters-only", t => t
            .Level("notice-of-debt", Placed(1), Tone.Remind, Channel.Letter).Deadline(30)
            .Level("offer", AfterQuestions, Tone.Remind, Channel.Letter, Channel.Email)
            .Enter(Entry.SameOrLower).AtLastLevel(LastLevel.Repeat(60, times: 2)))
        .Treatment("standard", t => Ladder(t, between: 10))
        .Treatment("seldom", t => Ladder(t, between: 21))
        .Build().Value;

    private static Start AfterQuestions { get; } = Start.After(Span.Days(5), StartFrom.Deadline);

    private static Start Placed(int days) => Start.AfterDate("placedOn", Span.Days(days));

    private static void Ladder(TreatmentBuilder treatment, int between) => treatment
        .Level("notice-of-debt", Placed(1), Tone.Remind, Channel.Letter, Channel.Email).Deadline(30)
            .DueBy(Span.Days(5))
        .Level("offer", AfterQuestions, Tone.Remind, Channel.Email, Channel.Letter)
        .Call("call", Start.AfterNotice(between), Tone.Remind).Gap(between)
        .Level("last-offer", Start.AfterNotice(30), Tone.Urge, Channel.Email, Channel.Letter).Deadline(30)
        .Measure("return", Start.After(Span.Days(1), StartFrom.Deadline), "return-to-creditor")
        .On("answer", StepEvent.ContactReplied, Tone.Inform, Channel.Email, Channel.Letter)
        .On("promise-broken", StepEvent.PromiseBroken, Tone.Remind, Channel.Email, Channel.Letter)
        .AtLastLevel(LastLevel.Stop);
}
