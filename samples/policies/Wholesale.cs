namespace Dunning.Samples;

/// <summary>
/// For wholesalers whose customers have branches: each branch is an account with its own deliveries, the head office
/// pays and gets the notices, credits of one branch cover another, a disputed part never stops the rest.
/// </summary>
/// <remarks>
/// <para>
/// It refuses: to ask for what is disputed or in credit, to stop deliveries of one branch for another, or while the
/// customer's next payment run is on its way; and it delivers again as soon as nothing is overdue.
/// </para>
/// </remarks>
public static class Wholesale
{
    /// <summary>The name by which the command line finds it.</summary>
    public const string Name = "wholesale";

    /// <summary>What it shows, in a line.</summary>
    public const string Sentence =
        "The head office pays for branches, credits cover all, disputed parts rest, deliveries stop.";

    private static readonly Amounts Hundred = Amounts.Of(new(100, Currency.EUR), new(100, Currency.USD));

    private static readonly Amounts One = Amounts.Of(new(1, Currency.EUR), new(1, Currency.USD));

    private static readonly Measure DeliveryStop = new()
    {
        Name = "delivery-stop",
        Requires = [new() { Step = "stop-notice", Days = 7, From = RequirementFrom.Sent }],
        BlockedBy = [Circumstance.Plan, Circumstance.Promise, Circumstance.PaymentInFlight, Circumstance.Hold],
        RevertOn = [Circumstance.Cured, Circumstance.Plan],
    };

    /// <summary>Builds it.</summary>
    public static DunningPolicy Build() => DunningPolicy.Named(Name)
        .Options(new()
        {
            GapDays = 10,
            DemandDay = 30,
            Credit = CreditScope.Debtor,
            Interest = InterestOnNotices.Asked,
            InterestMinimum = One,
        })
        .Minimum(Hundred)
        .Measure(DeliveryStop)
        .Signals(Signal.EnteredArrears, Signal.LeftArrears, Signal.AtRisk)
        .AtRisk(Facts.OverdueAmount.AtLeast(Amounts.Of(new(5_000, Currency.EUR), new(5_000, Currency.USD))))
        .Segment("branch-of-payment-run", Branch & Facts.PaymentMethod.Is("paymentRun"), "head-office-late")
        .Segment("branch", Branch, "head-office")
        .Everyone("alone")
        .Treatment("alone", t => Ladder(t, PartyRole.Debtor, first: 5))
        .Treatment("head-office", t => Ladder(t, PartyRole.Payer, first: 5))
        .Treatment("head-office-late", t => Ladder(t, PartyRole.Payer, first: 14))
        .Build().Value;

    private static Condition Branch { get; } = Facts.Flag("paidByHeadOffice", AttributeOwner.Account).IsTrue;

    private static void Ladder(TreatmentBuilder treatment, PartyRole recipient, int first) => treatment
        .On("statement", StepEvent.Statement, Tone.Inform, Channel.Email).Every(30).To(recipient)
        .Level("reminder", Start.OnDay(first), Tone.Remind, Channel.Email, Channel.Letter).To(recipient)
        .Call("call", Start.AfterNotice(10), Tone.Remind).To(recipient)
        .Level("stop-notice", Start.AfterNotice(10), Tone.Urge, Channel.Email, Channel.Letter).To(recipient).Deadline(7)
            .ChargeByLaw(FeeKind.LumpSum)
        .Measure("delivery-stop", Start.After(Span.Days(1), StartFrom.Deadline), "delivery-stop")
        .Level("demand", Start.AfterNotice(14), Tone.Demand, Channel.Letter, Channel.Email).To(recipient).Deadline(10)
        .AtLastLevel(LastLevel.Repeat(30, times: 1));
}
