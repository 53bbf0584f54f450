using NodaTime;

namespace Dunning.Tests.Policies.Analysis;

/// <summary>Policies whose findings stand in places where those of others do not.</summary>
internal static class ShownPolicies
{
    private static readonly Condition Contradicting = Facts.DaysPastDue.AtLeast(30) & Facts.DaysPastDue.AtMost(14);

    public static IEnumerable<DunningPolicyBuilder> All() => Conditions().Concat(Thresholds()).Concat(Ladders())
        .Concat(Lawful());

    // A condition that is never true, in each place where one can stand.
    private static IEnumerable<DunningPolicyBuilder> Conditions()
    {
        var silent = new EvidenceWeight("silent", ArrearsReason.Forgot, 1, Facts.DayOfMonth.AtLeast(32));
        yield return Found.WithSegments(("forgot", Facts.LikelyReason.Is("forgot"), "standard"))
            .Arrears(ArrearsModel.Default with { Weights = [silent] });
        yield return Found.WithSegments(("hardship", Facts.Hardship.IsTrue, "gentle"))
            .AtRisk(Contradicting).Signals(Signal.AtRisk);
        yield return WithStep(Contradicting);
        yield return WithStep(Facts.Month.Is(13) & Facts.OverdueAmount.AtLeast(Story.Euros(50)));
        yield return Found.WithSegments((
            "none",
            Condition.All(
                Facts.Hardship.IsTrue,
                Condition.Any(Facts.RiskScore.AtLeast(50), Facts.RiskScore.IsUnknown),
                Facts.RiskScore.Between(10, 20)),
            "gentle"));
    }

    private static IEnumerable<DunningPolicyBuilder> Thresholds()
    {
        var both = Amounts.Of(new(50, Currency.EUR), new(50, Currency.USD));
        yield return Found.Policy(t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Email).Minimum(Story.Euros(20))
                .Call("call", Start.AfterNotice(10)).When(Facts.OpenAmount.AtLeast(both))
                .AtLastLevel(LastLevel.Stop))
            .Segment("hardship", Facts.Hardship.IsTrue, "standard").Everyone("standard")
            .Minimum(Story.Euros(15));
    }

    private static IEnumerable<DunningPolicyBuilder> Ladders()
    {
        yield return Found.Policy().Everyone("standard").Treatment("standard-too", Found.Sound)
            .Segment("again", Facts.Hardship.IsTrue, "standard-too", stickyDays: 1);
        yield return Found.Policy(t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("second", Start.AfterNotice(5), Tone.Urge, Channel.Letter)
            .Level("third", Start.AfterLevelBefore, Tone.Demand, Channel.Letter)
            .AtLastLevel(LastLevel.Repeat(366))).Everyone("standard");
    }

    /// <summary>Each barred by a rule of the strict house, in a treatment that only some get.</summary>
    public static IEnumerable<DunningPolicyBuilder> Lawful()
    {
        yield return Strict(t => t
            .Level("first", Start.OnDay(5), Tone.Remind, Channel.Sms)
            .Call("call", Start.AfterNotice(5), Tone.Urge)
            .Level("push", Start.AfterNotice(5), Tone.Demand, Channel.Custom("app", ChannelKind.Push)));
        yield return Strict(t => t
            .Level("first", Start.OnDay(5), Tone.Remind, Channel.Sms).Contains("opt-out")
            .Level("second", Start.AfterNotice(5), Tone.Urge, Channel.Letter)).Options(
                new() { ContactDays = [IsoDayOfWeek.Saturday] });
        yield return Strict(t => t
            .Level("first", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("second", Start.AfterNotice(1), Tone.Urge, Channel.Email).Gap(1)
            .Level("third", Start.AfterNotice(1), Tone.Demand, Channel.Email).Gap(1));
    }

    private static DunningPolicyBuilder Strict(Action<TreatmentBuilder> ladder) => Found.Policy()
        .Jurisdictions("strict")
        .Segment("in-need", Facts.Hardship.IsTrue, "strict").Everyone("standard")
        .Treatment("strict", t =>
        {
            ladder(t);
            t.AtLastLevel(LastLevel.Stop);
        });

    private static DunningPolicyBuilder WithStep(Condition when) => Found.Policy(t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("second", Start.AfterNotice(5), Tone.Urge, Channel.Email).When(when)
            .Call("call", Start.AfterNotice(10))
            .AtLastLevel(LastLevel.Stop))
        .Segment("hardship", Facts.Hardship.IsTrue, "standard").Everyone("standard");
}
