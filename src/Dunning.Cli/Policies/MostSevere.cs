namespace Dunning.Cli.Policies;

/// <summary>Old debts go to the highest level at once; one that is not worth it gives way to the one below.</summary>
internal static class MostSevere
{
    public const string Sentence =
        "The highest level that is due at once, each held against what is at that level; rungs 1, 2 and 5.";

    public static DunningPolicyBuilder Write(DunningPolicyBuilder policy) => policy
        .Options(new() { CatchUp = CatchUp.MostSevere, MinimumScope = MinimumScope.Level, SettleDays = 0 })
        .Minimum(Amounts.Of(new Money(10, Currency.EUR)))
        .Accept("DUN1330", "it shows how a level is chosen, whoever the debtor is")
        .Accept("DUN1332", "it shows how a level is chosen, not what follows the last")
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Letter)
            .Level("second-reminder", Start.OnDay(20), Tone.Urge, Channel.Email, Channel.Letter)
                .Minimum(Amounts.Of(new Money(50, Currency.EUR)))
            .Level("demand", Start.OnDay(40), Tone.Demand, Channel.Letter).Rung(5)
                .Minimum(Amounts.Of(new Money(200, Currency.EUR)), Percentage.Of(20))
            .AtLastLevel(LastLevel.Stop));
}
