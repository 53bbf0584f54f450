namespace Dunning.Samples;

/// <summary>
/// For mobile and fixed-line operators: many small bills, restrictions in order of rank (outgoing calls, then all, then
/// the contract), each taken back when it is paid.
/// </summary>
/// <remarks>
/// <para>
/// It refuses: to write about less than 5 or restrict for less than 75, to bar everything before outgoing calls are
/// barred, to end a contract without a person, and any restriction while the bill is disputed or in a plan.
/// </para>
/// </remarks>
public static class Telco
{
    /// <summary>The name by which the command line finds it.</summary>
    public const string Name = "telco";

    /// <summary>What it shows, in a line.</summary>
    public const string Sentence =
        "Small balances rest; SMS and app first; bars of outgoing calls, then all, then the contract ends.";

    private static readonly Amounts WorthABar = Amounts.Of(new(75, Currency.EUR), new(75, Currency.GBP));

    private static readonly Circumstance[] Reasons =
    [
        Circumstance.Dispute, Circumstance.Plan, Circumstance.Promise, Circumstance.Hold, Circumstance.PaymentInFlight,
    ];

    /// <summary>Builds it.</summary>
    public static DunningPolicy Build() => DunningPolicy.Named(Name)
        .Options(new()
        {
            GapDays = 5,
            Tolerance = Amounts.Of(new(2, Currency.EUR), new(2, Currency.GBP)),
        })
        .Minimum(Amounts.Of(new(5, Currency.EUR), new(5, Currency.GBP)))
        .Measure(Restriction("bar-outgoing", rank: 1, after: "bar-notice", days: 7))
        .Measure(Restriction("bar-all", rank: 2, after: "bar-notice", days: 21))
        .Measure(Restriction("end-contract", rank: 3, after: "last-notice", days: 14) with
        {
            NeedsApproval = true,
            RevertOn = [],
        })
        .Signals(Signal.EnteredArrears, Signal.LeftArrears, Signal.AtRisk)
        .AtRisk(Facts.MeasureState("bar-outgoing").Is("applied"))
        .Segment("hardship", Facts.Hardship.IsTrue | Facts.Vulnerable.IsTrue, "no-bars", stickyDays: 30)
        .Everyone("standard")
        .Treatment("no-bars", t => t
            .Level("reminder", Start.OnDay(7), Tone.Remind, Channel.Sms, Channel.Email)
            .Enter(Entry.SameOrLower).AtLastLevel(LastLevel.Repeat(30, times: 3)))
        .Treatment("standard", t => t
            .BeforeDue("before-due", 2, Channel.Push, Channel.Sms)
            .Level("reminder", Start.OnDay(3), Tone.Remind, Channel.Push, Channel.Sms, Channel.Email)
            .Level("bar-notice", Start.AfterNotice(10), Tone.Urge, Channel.Sms, Channel.Email).Deadline(7)
                .Minimum(WorthABar)
            .Measure("bar-outgoing", Start.After(Span.Days(1), StartFrom.Deadline), "bar-outgoing").Minimum(WorthABar)
            .Measure("bar-all", Start.After(Span.Days(14), StartFrom.Deadline), "bar-all").Minimum(WorthABar)
            .Level("last-notice", Start.AfterNotice(35), Tone.Demand, Channel.Letter, Channel.Email).Deadline(14)
                .Minimum(WorthABar)
            .Measure("end-contract", Start.After(Span.Days(1), StartFrom.Deadline), "end-contract").Minimum(WorthABar)
            .On("bar-lifted", StepEvent.Cured, Tone.Inform, Channel.Sms, Channel.Email)
                .When(Facts.MeasureState("bar-outgoing").In("applied", "reverted"))
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;

    private static Measure Restriction(string name, int rank, string after, int days) => new()
    {
        Name = name,
        Rank = rank,
        Requires = [new() { Step = after, Days = days }],
        BlockedBy = [.. Reasons, Circumstance.Hardship, Circumstance.Vulnerable],
        RevertOn = [Circumstance.Cured, Circumstance.Plan],
    };
}
