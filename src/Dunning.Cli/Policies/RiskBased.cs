namespace Dunning.Cli.Policies;

/// <summary>Risk chooses the days. The channels are alike for everyone: risk never chooses them.</summary>
internal static class RiskBased
{
    public const string Sentence =
        "High, low, unknown risk get other days by the same channels; a probability of the host counts as risk.";

    private static readonly Condition High =
        Facts.RiskScore.AtLeast(80)
        | Facts.Share("defaultProbability", AttributeOwner.Debtor, derivesFromRisk: true).AtLeast(Percentage.Of(25));

    public static DunningPolicyBuilder Write(DunningPolicyBuilder policy) => policy
        .Minimum(Amounts.Of(new Money(15, Currency.EUR)))
        .Segment("high-risk", High, "early")
        .Segment("not-scored", Facts.RiskScore.IsUnknown, "standard")
        .Segment("low-risk", Facts.RiskScore.Between(0, 20), "late")
        .Everyone("standard")
        .Treatment("early", t => Days(t, first: 3, then: 8))
        .Treatment("standard", t => Days(t, first: 6, then: 12))
        .Treatment("late", t => Days(t, first: 12, then: 20));

    private static void Days(TreatmentBuilder treatment, int first, int then) => treatment
        .Level("reminder", Start.OnDay(first), Tone.Remind, Channel.Email, Channel.Sms, Channel.Letter)
        .Level("second-reminder", Start.AfterNotice(then), Tone.Urge, Channel.Email, Channel.Letter)
        .Call("call", Start.AfterNotice(then))
        .AtLastLevel(LastLevel.Stop);
}
