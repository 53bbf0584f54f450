using Dunning;
using NodaTime;

namespace Snippets;

/// <summary>The policies by which the examples on the pages of the rules are decided.</summary>
public static class DocPolicies
{
    private static readonly Amounts TwoEurosFifty = Amounts.Of(new Money(2.5m, Currency.EUR));
    private static readonly Amounts FiveEuros = Amounts.Of(new Money(5m, Currency.EUR));
    private static readonly Amounts FifteenEuros = Amounts.Of(new Money(15m, Currency.EUR));
    private static readonly Amounts HalfAEuro = Amounts.Of(new Money(0.5m, Currency.EUR));
    private static readonly Span SixWorkingDays = Span.WorkingDays(6);
    private static readonly ValueList<IsoDayOfWeek> WorkingDays =
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday,
    ];

    private static readonly Amounts HundredEuros = Amounts.Of(new Money(100m, Currency.EUR));

    public static IReadOnlyList<DunningPolicy> All =>
    [
        DunningPolicy.Default, Ladder, Firm, CatchingUp, Segmented, Careful, Dated, Moving, Beside, Instalments,
        Together, Lawful, Charging, Choices, Bearing, TariffPolicies.Policy,
    ];

    /// <summary>The law by which the examples of a policy are judged; none for one that names no pack.</summary>
    public static LawBook LawOf(DunningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Jurisdictions.IsEmpty ? LawBook.None : LawBook.Of(House, TariffPolicies.Pack).Value;
    }

    #region policy-ladder
    private static DunningPolicy Ladder { get; } = DunningPolicy.Named("ladder")
        .Minimum(FifteenEuros)
        .Everyone("standard")
        .Treatment("standard", t => t
            .BeforeDue("before-due", days: 3, Channel.Email)
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Letter)
            .Level("second-reminder", Start.OnDay(15), Tone.Urge, Channel.Email, Channel.Letter)
            .Level("demand", Start.OnDay(25), Tone.Demand, Channel.Letter).Deadline(days: 10)
            .AtLastLevel(LastLevel.Repeat(everyDays: 14, times: 1)))
        .Build().Value;
    #endregion

    #region policy-charging
    private static DunningPolicy Charging { get; } = DunningPolicy.Named("charging")
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("second-reminder", Start.OnDay(15), Tone.Urge, Channel.Letter).Charge(TwoEurosFifty)
            .AtLastLevel(LastLevel.Repeat(everyDays: 14, times: 1)))
        .Build().Value;
    #endregion

    #region policy-firm
    private static DunningPolicy Firm { get; } = DunningPolicy.Named("firm")
        .Options(new() { GapDays = 1 })
        .Minimum(FifteenEuros, share: Percentage.Of(10))
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(2), Tone.Remind, Channel.Email, Channel.Letter)
            .Level("demand", Start.After(SixWorkingDays, StartFrom.DueDate), Tone.Demand, Channel.Email, Channel.Letter)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
    #endregion

    #region policy-catching-up
    private static DunningPolicy CatchingUp { get; } = DunningPolicy.Named("catching-up")
        .Options(new() { CatchUp = CatchUp.MostSevere })
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("second-reminder", Start.OnDay(15), Tone.Urge, Channel.Email)
            .Level("third-reminder", Start.OnDay(30), Tone.Urge, Channel.Email)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
    #endregion

    #region policy-segmented
    private static DunningPolicy Segmented { get; } = DunningPolicy.Named("segmented")
        .Segment("forgot", Facts.DaysPastDue.AtMost(14) & Facts.OnTimeRate.AtLeast(Percentage.Of(90)), "gentle")
        .Segment("agency", Facts.CreditorRole.Is("agency"), "nothing")
        .Everyone("standard")
        .Treatment("gentle", t => t
            .Level("reminder", Start.OnDay(8), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("nothing", t => t
            .BeforeDue("before-due", days: 3, Channel.Email))
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("second-reminder", Start.OnDay(15), Tone.Urge, Channel.Email)
                .When(Facts.OpenAmount.AtLeast(HundredEuros))
            .Call("call", Start.OnDay(25))
            .Level("last-reminder", Start.OnDay(35), Tone.Urge, Channel.Letter).When(Facts.Hardship.IsFalse)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
    #endregion

    #region policy-careful
    private static DunningPolicy Careful { get; } = DunningPolicy.Named("careful")
        .Options(new()
        {
            Tolerance = FiveEuros,
            ContactDays =
            [
                IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday,
                IsoDayOfWeek.Friday,
            ],
        })
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("second-reminder", Start.OnDay(15), Tone.Urge, Channel.Email)
                .When(Facts.OpenServiceTicket.IsFalse).Mandatory()
            .Call("call", Start.OnDay(25))
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
    #endregion

    #region policy-dated
    private static DunningPolicy Dated { get; } = DunningPolicy.Named("dated")
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("courtesy", Start.After(Span.Months(1), StartFrom.Invoice), Tone.Remind, Channel.Email)
                .Until(Span.Months(2))
            .Level("reminder", Start.After(Span.Days(0).ThenMonthEnd, StartFrom.DueDate), Tone.Remind, Channel.Email)
                .Deadline(days: 7)
            .Level("second-reminder", Start.After(Span.WorkingDays(3), StartFrom.Deadline), Tone.Urge, Channel.Email)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
    #endregion

    #region policy-moving
    private static DunningPolicy Moving { get; } = DunningPolicy.Named("moving")
        .Segment("fresh", Facts.DaysPastDue.AtMost(7), "gentle", stickyDays: 14)
        .Segment("large", Facts.OpenAmount.AtLeast(HundredEuros), "early")
        .Everyone("standard")
        .Treatment("gentle", t => t
            .Level("reminder", Start.OnDay(12), Tone.Remind, Channel.Email)
            .Enter(Entry.SameOrLower)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("early", t => t
            .Level("reminder", Start.OnDay(3), Tone.Remind, Channel.Email)
            .Level("second-reminder", Start.OnDay(25), Tone.Urge, Channel.Email)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(20), Tone.Urge, Channel.Email)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
    #endregion

    #region policy-beside
    private static DunningPolicy Beside { get; } = DunningPolicy.Named("beside")
        .Measure(new()
        {
            Name = "delivery-stop",
            Rank = 1,
            BlockedBy = [Circumstance.Dispute],
            RevertOn = [Circumstance.Dispute, Circumstance.Cured],
        })
        .Measure(new()
        {
            Name = "agency",
            Rank = 2,
            Requires = [new() { Step = "reminder", Days = 10 }],
            NeedsApproval = true,
            HandsOver = true,
        })
        .Everyone("standard")
        .Treatment("standard", t => t
            .On("card-failed", StepEvent.PaymentFailed, Tone.Remind, Channel.Email)
                .After(Span.Days(1)).Until(Span.Days(10)).Times(2).Every(5)
            .Level("reminder", Start.OnDay(10), Tone.Remind, Channel.Letter)
            .Measure("stop-deliveries", Start.OnDay(15), "delivery-stop")
            .Measure("hand-over", Start.OnDay(18), "agency")
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
    #endregion

    #region policy-instalments
    private static DunningPolicy Instalments { get; } = DunningPolicy.Named("instalments")
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .On("instalment-missed", StepEvent.PlanInstalmentMissed, Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
    #endregion

    #region policy-choices
    private static DunningPolicy Choices { get; } = DunningPolicy.Named("choices")
        .Promises(new() { AheadDays = 14, PerEpisode = 2, Least = FiveEuros })
        .Plans(new() { InstalmentsMax = 6, MonthsMax = 6, Least = FifteenEuros, MissedMax = 2 })
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Letter)
            .Level("second-reminder", Start.AfterNotice(10), Tone.Urge, Channel.Email, Channel.Letter)
            .On("instalment-missed", StepEvent.PlanInstalmentMissed, Tone.Remind, Channel.Email, Channel.Letter)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
    #endregion

    #region policy-together
    private static DunningPolicy Together { get; } = DunningPolicy.Named("together")
        .Options(new() { GoLive = new LocalDate(2026, 2, 9) })
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Letter)
                .To(PartyRole.Debtor, PartyRole.Guarantor).DueBy(Span.Days(7))
            .Level("to-payer", Start.AfterNotice(10), Tone.Remind, Channel.Letter).To(PartyRole.Payer)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
    #endregion

    #region policy-bearing
    private static DunningPolicy Bearing { get; } = DunningPolicy.Named("bearing")
        .Jurisdictions("house")
        .Options(new() { Interest = InterestOnNotices.Asked, InterestMinimum = HalfAEuro })
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("second-reminder", Start.OnDay(15), Tone.Urge, Channel.Email)
            .AtLastLevel(LastLevel.Repeat(everyDays: 14, times: 1)))
        .Build().Value;
    #endregion

    #region law-house
    private static LawPack House { get; } = new()
    {
        Code = "house",
        Version = "2026.1",
        AlsoIn = ["de"],
        Zones = ["Europe/Berlin"],
        Rules =
        [
            new TimeWindow
            {
                Id = new("house.text-hours"),
                Citation = "house rule 3",
                Source = "the handbook of collections, page 12",
                LastConfirmed = new LocalDate(2026, 1, 15),
                Strength = LegalStrength.Internal,
                Open = [new() { Days = WorkingDays, From = new(8, 0), To = new(20, 0) }],
                AppliesWhen = new() { Channels = [ChannelKind.TextMessage] },
            },
            new ConsentRule
            {
                Id = new("house.text-consent"),
                Citation = "house rule 4",
                Source = "the handbook of collections, page 13",
                LastConfirmed = new LocalDate(2026, 1, 15),
                Strength = LegalStrength.Internal,
                Needs = ConsentNeed.Granted,
                AppliesWhen = new() { Channels = [ChannelKind.TextMessage] },
            },
            new InterestRegime
            {
                Id = new("house.interest"),
                Citation = "terms 7",
                Source = "the terms of 2026, page 3",
                LastConfirmed = new LocalDate(2026, 1, 15),
                Reference = "house.base-rate",
                Margin = 9,
                ForPricesOnly = true,
                DayCount = DayCount.Actual365,
            },
        ],
        Rates =
        [
            new()
            {
                Name = "house.base-rate",
                Rates = [new(new(2026, 1, 1), 1.27m)],
                KnownUntil = new LocalDate(2026, 7, 1),
                Source = "the bank, as printed on its page of rates",
                LastConfirmed = new LocalDate(2026, 1, 15),
            },
        ],
    };
    #endregion

    #region policy-lawful
    private static DunningPolicy Lawful { get; } = DunningPolicy.Named("lawful")
        .Jurisdictions("house")
        .Minimum(FifteenEuros)
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Sms, Channel.Letter)
            .Level("second-reminder", Start.OnDay(15), Tone.Urge, Channel.Sms, Channel.Letter)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
    #endregion
}
