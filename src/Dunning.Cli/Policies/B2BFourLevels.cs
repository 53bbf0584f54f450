namespace Dunning.Cli.Policies;

/// <summary>Four levels by days past due, as in the dunning procedure of a large ERP system.</summary>
internal static class B2BFourLevels
{
    public const string Sentence =
        "Four levels by days past due up to final; least amount and share; the highest level due; repeats.";

    public static DunningPolicyBuilder Write(DunningPolicyBuilder policy) => policy
        .Options(new()
        {
            CatchUp = CatchUp.MostSevere,
            GapDays = 14,
            DemandDay = 21,
            Credit = CreditScope.Debtor,
        })
        .Minimum(Amounts.Of(new(50, Currency.EUR), new(50, Currency.USD)), Percentage.Of(5))
        .Accept("DUN1332", "what follows the last dunning is decided in the ERP system, by hand")
        .Segment("public-bodies", Facts.DebtorKind.Is("publicBody"), "one-notice")
        .Everyone("four-levels")
        .Treatment("one-notice", t => t
            .Level("payment-reminder", Start.OnDay(30), Tone.Remind, Channel.Email, Channel.Letter)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("four-levels", t => t
            .Level("payment-reminder", Start.OnDay(7), Tone.Remind, Channel.Email, Channel.Letter)
            .Level("first-dunning", Start.OnDay(21), Tone.Urge, Channel.Email, Channel.Letter)
            .Level("second-dunning", Start.OnDay(35), Tone.Demand, Channel.Letter).Deadline(10)
                .Charge(Amounts.Of(new(5, Currency.EUR), new(5, Currency.USD)))
            .Level("last-dunning", Start.OnDay(49), Tone.Final, Channel.Letter).Deadline(7)
                .Charge(Amounts.Of(new(10, Currency.EUR), new(10, Currency.USD)), onRepeat: true)
                .Minimum(Amounts.Of(new(250, Currency.EUR), new(250, Currency.USD)))
            .AtLastLevel(LastLevel.Repeat(14, times: 3)));
}
