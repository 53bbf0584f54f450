using NodaTime;

namespace Dunning.Benchmarks;

/// <summary>
/// A policy of the size that hosts write: 9 segments, 5 treatments with 28 steps, and 32 tests of facts in them.
/// </summary>
public static class PortfolioPolicy
{
    /// <summary>Builds the policy.</summary>
    /// <param name="options">
    /// The rules at the boundaries, or <see langword="null"/> for contact on six days a week.
    /// </param>
    public static DunningPolicy Build(PolicyOptions? options = null) => DunningPolicy.Named("portfolio")
        .Options(options ?? SixDays)
        .Minimum(Figures(15m), Percentage.Of(2))
        .Segment("hardship", Cannot, "supportive")
        .Segment("arranged", Facts.PlanState.Is("active") | Facts.OpenPromises.AtLeast(1), "gentle")
        .Segment("technical", FailedForATechnicalReason, "gentle")
        .Segment("new", Facts.TenureDays.AtMost(90) & Facts.DaysPastDue.AtMost(30), "gentle")
        .Segment("forgot", Forgot, "gentle")
        .Segment("business", Facts.DebtorKind.In("business", "soleTrader", "publicBody"), "business")
        .Segment("valued", Facts.ValueTier.Is("gold") & !Facts.BrokenPromises(365).AtLeast(2), "gentle")
        .Segment("risk", Facts.RiskScore.AtLeast(80) & Facts.OverdueAmount.AtLeast(Figures(200m)), "firm")
        .Everyone("standard")
        .Treatment("supportive", Supportive)
        .Treatment("gentle", Gentle)
        .Treatment("business", Business)
        .Treatment("firm", steps => Ladder(steps, first: 3, between: 7))
        .Treatment("standard", steps => Ladder(steps, first: 5, between: 10))
        .Build().Value;

    private static PolicyOptions SixDays { get; } = new()
    {
        Tolerance = Figures(1m),
        ContactDays =
        [
            IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday,
            IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday,
        ],
    };

    private static Condition Cannot => Facts.Hardship.IsTrue
        | Facts.Vulnerable.IsTrue
        | Facts.StatedReason.Is("hardship")
        | Facts.Holds.Has("hardshipReview", "moratorium");

    private static Condition FailedForATechnicalReason =>
        (Facts.FailedCollections(30, DeclineCategory.Technical).AtLeast(1) | Facts.StatedReason.Is("technicalFailure"))
        & Facts.DaysPastDue.AtMost(20);

    private static Condition Forgot => Facts.OnTimeRate.AtLeast(Percentage.Of(90))
        & Facts.DaysPastDue.AtMost(14)
        & Facts.BrokenPromises(180).AtMost(0);

    private static void Supportive(TreatmentBuilder steps) => steps
        .BeforeDue("announce", 5, Channel.Email, Channel.Sms)
        .Level("level-1", Start.OnDay(15), Tone.Remind, Channel.Email, Channel.Letter)
        .Level("level-2", Start.AfterNotice(21), Tone.Remind, Channel.Email, Channel.Letter)
        .Call("level-3", Start.AfterNotice(21)).When(Facts.OpenAmount.AtLeast(Figures(100m)))
        .AtLastLevel(LastLevel.Stop);

    private static void Gentle(TreatmentBuilder steps) => steps
        .BeforeDue("announce", 3, Channel.Email, Channel.Sms)
        .Level("level-1", Start.OnDay(8), Tone.Remind, Channel.Email, Channel.Letter)
        .Level("level-2", Start.AfterNotice(14), Tone.Urge, Channel.Email, Channel.Sms, Channel.Letter)
        .Call("level-3", Start.AfterNotice(14)).When(Facts.OverdueAmount.AtLeast(Figures(50m)))
        .Level("level-4", Start.AfterNotice(14), Tone.Demand, Channel.Letter).Deadline(14)
        .AtLastLevel(LastLevel.Stop);

    private static void Business(TreatmentBuilder steps) => steps
        .BeforeDue("announce", 5, Channel.Email)
        .BeforeDue("tomorrow", 1, Channel.Email).When(Facts.OpenAmount.AtLeast(Figures(500m)))
        .Level("level-1", Start.OnDay(6), Tone.Remind, Channel.Email, Channel.Letter)
        .Level("level-2", Start.AfterNotice(10), Tone.Urge, Channel.Email, Channel.Letter)
        .Call(
            "level-3",
            Start.AfterNotice(7)).When(Facts.OverdueCount.AtLeast(2) | Facts.OverdueAmount.AtLeast(Figures(500m)))
        .Level("level-4", Start.AfterNotice(10), Tone.Demand, Channel.Letter).Deadline(10)
        .Level("level-5", Start.AfterNotice(14), Tone.Final, Channel.Letter).Deadline(10).Minimum(Figures(100m))
        .AtLastLevel(LastLevel.Repeat(30, times: 3));

    private static void Ladder(TreatmentBuilder steps, int first, int between) => steps
        .BeforeDue("announce", 3, Channel.Email, Channel.Sms)
        .Level("level-1", Start.OnDay(first), Tone.Remind, Channel.Email, Channel.Sms, Channel.Letter)
        .Level("level-2", Start.AfterNotice(between), Tone.Urge, Channel.Email, Channel.Letter)
        .Call(
            "level-3",
            Start.AfterNotice(7)).When(Facts.UnansweredAttempts.AtLeast(2) & Facts.Contacts(
                7,
                ChannelKind.Call).AtMost(1))
        .Level("level-4", Start.AfterNotice(between), Tone.Demand, Channel.Letter).Deadline(10)
        .Level("level-5", Start.AfterNotice(14), Tone.Final, Channel.Letter)
            .When(Facts.ConsecutiveInstalments.AtLeast(2) | Facts.OverdueAmount.AtLeast(Figures(300m)))
            .Deadline(14)
        .AtLastLevel(LastLevel.Repeat(30, times: 2));

    private static Amounts Figures(decimal amount) =>
        Amounts.Of(new Money(amount, Currency.EUR), new Money(amount, Currency.CHF), new Money(amount, Currency.USD));
}
