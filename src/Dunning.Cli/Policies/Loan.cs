namespace Dunning.Cli.Policies;

/// <summary>Instalments: a held debt does not age, and the warning waits until two instalments are missed.</summary>
internal static class Loan
{
    public const string Sentence =
        "Instalments: age stands still on hold, credit over all accounts, need apart, a warning waited for.";

    private static readonly Condition InNeed = Condition.Any(
        Facts.Hardship.IsTrue,
        Facts.Vulnerable.IsTrue,
        Facts.StatedReason.Is("hardship"),
        Facts.Holds.Has("hardshipReview", "forbearanceReview"));

    public static DunningPolicyBuilder Write(DunningPolicyBuilder policy) => policy
        .Options(new()
        {
            HoldAge = HoldAge.StandsStill,
            AfterHold = AfterHold.NextLevel,
            SettleDays = 14,
            Credit = CreditScope.Debtor,
            PromiseGraceWorkingDays = 5,
            PromiseKeptAt = Percentage.Of(100),
            DemandDay = 30,
        })
        .Minimum(Amounts.Of(new(25, Currency.EUR), new(25, Currency.GBP)))
        .Segment("in-need", InNeed, "supportive")
        .Segment("broken-arrangement", Facts.BrokenPromises(90).AtLeast(1) | Facts.PlanState.Is("broken"), "arranged")
        .Everyone("standard")
        .Treatment("supportive", t => t
            .Level("offer-help", Start.OnDay(10), Tone.Remind, Channel.Email, Channel.Letter)
            .AtLastLevel(LastLevel.Repeat(30, times: 2)))
        .Treatment("arranged", t => t
            .Call("call", Start.OnDay(1))
            .Level("warning", Start.AfterNotice(14), Tone.Demand, Channel.Letter).Rung(3).Deadline(14)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("standard", t => t
            .BeforeDue("before-due", 5, Channel.Push, Channel.Email)
            .Level("reminder", Start.OnDay(3), Tone.Remind, Channel.Push, Channel.Email, Channel.Letter)
            .Call("call", Start.AfterNotice(7), Tone.Remind)
                .When(Facts.OverdueAmount.AtLeast(Amounts.Of(new(100, Currency.EUR), new(100, Currency.GBP))))
            .Level("warning", Start.AfterNotice(14), Tone.Demand, Channel.Letter).Deadline(14)
                .When(Facts.ConsecutiveInstalments.AtLeast(2)).Mandatory()
            .Level("final-warning", Start.AfterNotice(15), Tone.Final, Channel.Letter).Gap(14).Deadline(14)
            .AtLastLevel(LastLevel.Stop));
}
