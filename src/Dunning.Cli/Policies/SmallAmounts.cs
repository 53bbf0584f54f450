namespace Dunning.Cli.Policies;

/// <summary>Many small bills: each is held against the minimum alone, and a few cents settle a case.</summary>
internal static class SmallAmounts
{
    public const string Sentence =
        "Each receivable is held against the minimum alone; 2.00 settle a case; the due day counts as day 1.";

    public static DunningPolicyBuilder Write(DunningPolicyBuilder policy) => policy
        .Options(new()
        {
            DueDay = DueDayCount.One,
            HeldItems = HeldItems.LeftOut,
            MinimumScope = MinimumScope.Item,
            Tolerance = Amounts.Of(new(2, Currency.EUR), new(2, Currency.USD)),
        })
        .Minimum(Amounts.Of(new(20, Currency.EUR), new(20, Currency.USD)))
        .Accept("DUN1330", "bills of a few euros: telling debtors apart costs more than they are")
        .Accept("DUN1332", "bills of a few euros are worth no person's time")
        .Accept("DUN1333", "three weeks lie between two notices, and a bill that grows old is written off by the host")
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(6), Tone.Remind, Channel.Email, Channel.Letter)
            .Level("second-reminder", Start.OnDay(21), Tone.Urge, Channel.Email, Channel.Letter)
            .AtLastLevel(LastLevel.Repeat(21)));
}
