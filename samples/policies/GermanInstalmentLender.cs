namespace Dunning.Samples;

/// <summary>
/// For lenders with monthly instalments in Germany: who forgot, who cannot pay and who does not want to are treated
/// apart; promises and plans are followed up; the warning before termination goes to debtor, co-debtor and guarantor.
/// </summary>
/// <remarks>
/// <para>
/// It refuses: to demand before day 30 or of one missed instalment alone, to terminate on its own (a person approves)
/// or sooner than 15 days after the warning was received, and to terminate in hardship, a plan, promise or complaint. A
/// reason that is only inferred gives more time, never less.
/// </para>
/// <para>It carries no law: form and periods are the lender's to check until a law pack does.</para>
/// </remarks>
public static class GermanInstalmentLender
{
    /// <summary>The name by which the command line finds it.</summary>
    public const string Name = "german-instalment-lender";

    /// <summary>What it shows, in a line.</summary>
    public const string Sentence =
        "Forgot, hardship, won't pay; promise and plan followed up; a warning to all who owe; termination.";

    private static readonly Amounts WorthACall = Amounts.Of(new Money(50, Currency.EUR));

    private static readonly Condition InNeed = Facts.Hardship.IsTrue | Facts.Vulnerable.IsTrue
        | Facts.StatedReason.Is("hardship") | Facts.Holds.Has("hardshipReview", "forbearanceReview");

    private static readonly Condition WontPay =
        Facts.StatedReason.Is("unwilling") | Facts.BrokenPromises(90).AtLeast(2);

    private static readonly Measure Termination = new()
    {
        Name = "terminate",
        Requires = [new() { Step = "warning", Days = 15 }],
        BlockedBy =
        [
            Circumstance.Plan, Circumstance.Promise, Circumstance.Complaint, Circumstance.Hardship,
            Circumstance.Vulnerable, Circumstance.Dispute, Circumstance.Hold, Circumstance.PaymentInFlight,
        ],
        NeedsApproval = true,
    };

    /// <summary>Builds it.</summary>
    public static DunningPolicy Build() => DunningPolicy.Named(Name)
        .Options(PolicyOptions.LoanLike with
        {
            DemandDay = 30,
            SettleDays = 14,
            PromisedDay = PromisedDay.NextWorkingDay,
        })
        .Minimum(Amounts.Of(new Money(15, Currency.EUR)))
        .Measure(Termination)
        .Signals(Signal.EnteredArrears, Signal.AtRisk, Signal.PlanKept, Signal.Cured)
        .AtRisk(Facts.ConsecutiveInstalments.AtLeast(2))
        .Segment("hardship", InNeed, "supportive", stickyDays: 30)
        .Segment("wont-pay", WontPay, "firm")
        .Segment("forgot", Facts.LikelyReason.Is("forgot") & Facts.DaysPastDue.AtMost(14), "gentle")
        .Everyone("standard")
        .Treatment("supportive", t => t
            .Level("offer-help", Start.OnDay(10), Tone.Remind, Channel.Email, Channel.Letter)
            .Enter(Entry.SameOrLower).AtLastLevel(LastLevel.Repeat(30, times: 3)))
        .Treatment("gentle", t => t
            .Level("reminder", Start.OnDay(8), Tone.Remind, Channel.Email, Channel.Letter)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("standard", t => Ladder(t, first: 5, then: 10))
        .Treatment("firm", t => Ladder(t, first: 3, then: 7))
        .Build().Value;

    private static void Ladder(TreatmentBuilder treatment, int first, int then) => treatment
        .BeforeDue("before-due", 3, Channel.Email)
        .Level("reminder", Start.OnDay(first), Tone.Remind, Channel.Email, Channel.Letter)
        .Level("second-reminder", Start.AfterNotice(then), Tone.Urge, Channel.Email, Channel.Letter).Deadline(10)
        .Call("call", Start.AfterNotice(then)).When(Facts.OverdueAmount.AtLeast(WorthACall))
        .Level("warning", Start.AfterNotice(14), Tone.Final, Channel.Letter).Purpose(Purpose.Statutory)
            .To(PartyRole.Debtor, PartyRole.CoDebtor, PartyRole.Guarantor).Form("in writing, as the contract says")
            .Contains("full-acceleration-warning", "two-week-deadline")
            .Deadline(14).When(Facts.ConsecutiveInstalments.AtLeast(2)).Mandatory()
        .Measure("terminate", Start.After(Span.Days(1), StartFrom.Deadline), "terminate")
        .On("promise-broken", StepEvent.PromiseBroken, Tone.Remind, Channel.Email, Channel.Letter)
        .On("instalment-missed", StepEvent.PlanInstalmentMissed, Tone.Remind, Channel.Email, Channel.Letter)
        .On("thanks", StepEvent.Cured, Tone.Inform, Channel.Email)
        .AtLastLevel(LastLevel.Stop);
}
