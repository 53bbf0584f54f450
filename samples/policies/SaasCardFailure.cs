namespace Dunning.Samples;

/// <summary>
/// For subscriptions paid by card: a word before the card expires, retries on days 1, 3 and 5, two notices, a grace of
/// 14 days, suspension, and reactivation as soon as it is paid.
/// </summary>
/// <remarks>
/// <para>
/// The host says of each bill whether its card will have expired by then (<c>cardExpired</c>), and does the retries and
/// the suspension that the policy asks for.
/// </para>
/// <para>
/// It refuses: to try a card again that is lost or stolen or has no mandate, to suspend before the notice of it has
/// been out for 4 days, and to suspend while a promise, dispute, ticket or money on its way explains the delay.
/// </para>
/// </remarks>
public static class SaasCardFailure
{
    /// <summary>The name by which the command line finds it.</summary>
    public const string Name = "saas-card-failure";

    /// <summary>What it shows, in a line.</summary>
    public const string Sentence =
        "Before the card expires, retries on days 1, 3, 5, suspension after grace, reactivation.";

    private static readonly Condition WorthRetrying =
        Facts.FailedCollections(30, DeclineCategory.LostOrStolenCard).Is(0)
        & Facts.FailedCollections(30, DeclineCategory.NoMandate).Is(0);

    private static readonly Measure Suspension = new()
    {
        Name = "suspend",
        Requires = [new() { Step = "suspension-notice", Days = 4, From = RequirementFrom.Sent }],
        BlockedBy =
        [
            Circumstance.Promise, Circumstance.Dispute, Circumstance.Plan, Circumstance.Hold,
            Circumstance.ServiceTicket, Circumstance.PaymentInFlight,
        ],
        RevertOn = [Circumstance.Cured, Circumstance.Plan],
    };

    /// <summary>Builds it.</summary>
    public static DunningPolicy Build() => DunningPolicy.Named(Name)
        .Options(new() { GapDays = 3, SettleDays = 2 })
        .Minimum(Amounts.Of(new(1, Currency.EUR), new(1, Currency.USD)))
        .Measure(new() { Name = "retry-card", IsRepeatable = true })
        .Measure(Suspension)
        .Signals(Signal.EnteredArrears, Signal.AtRisk, Signal.Cured)
        .AtRisk(Facts.DaysPastDue.AtLeast(7))
        .Accept("DUN1332", "a subscription ends with its suspension; who objects opens a ticket, which blocks it")
        .Segment("by-invoice", Facts.PaymentMethod.Is("transfer"), "invoiced")
        .Everyone("card")
        .Treatment("card", t => t
            .BeforeDue("card-expires", 14, Channel.Push, Channel.Email)
                .When(Facts.Flag("cardExpired", AttributeOwner.Account).IsTrue)
            .Measure("retry-1", Start.OnDay(1), "retry-card").Until(Span.Days(2)).When(WorthRetrying)
            .Measure("retry-2", Start.OnDay(3), "retry-card").Until(Span.Days(4)).When(WorthRetrying)
            .Measure("retry-3", Start.OnDay(5), "retry-card").Until(Span.Days(6)).When(WorthRetrying)
            .On("card-declined", StepEvent.PaymentFailed, Tone.Remind, Channel.Push, Channel.Email).Every(30).Times(3)
            .Level("update-card", Start.OnDay(6), Tone.Remind, Channel.Push, Channel.Email)
            .Level("suspension-notice", Start.OnDay(10), Tone.Urge, Channel.Email, Channel.Push).Deadline(4)
            .Measure("suspend", Start.After(Span.Days(1), StartFrom.Deadline), "suspend")
            .On("welcome-back", StepEvent.Cured, Tone.Inform, Channel.Push, Channel.Email)
                .When(Facts.MeasureState("suspend").In("applied", "reverted"))
            .AtLastLevel(LastLevel.Stop))
        .Treatment("invoiced", t => t
            .BeforeDue("before-due", 7, Channel.Email)
            .Level("update-card", Start.OnDay(7), Tone.Remind, Channel.Email)
            .Level("suspension-notice", Start.OnDay(30), Tone.Urge, Channel.Email, Channel.Letter).Deadline(14)
            .Measure("suspend", Start.After(Span.Days(1), StartFrom.Deadline), "suspend")
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
}
