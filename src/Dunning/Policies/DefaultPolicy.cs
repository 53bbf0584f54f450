namespace Dunning.Policies;

/// <summary>The policy that a stranger starts with.</summary>
internal static class DefaultPolicy
{
    public static DunningPolicy Build() => DunningPolicy.Named("default")
        .Minimum(WorthANotice)
        .Segment("hardship", Facts.Hardship.IsTrue | Facts.Vulnerable.IsTrue, "supportive")
        .Everyone("standard")
        .Treatment("supportive", t => t
            .Level("reminder", Start.OnDay(15), Tone.Remind, Channel.Email, Channel.Letter)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Letter)
            .Level("second-reminder", Start.AfterNotice(10), Tone.Urge, Channel.Email, Channel.Letter)
            .Call("call", Start.AfterNotice(10))
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;

    // About 15 euros each; other currencies need a policy of their own, and the reason says so.
    private static Amounts WorthANotice => Amounts.Of(
        Of(25, "AUD"), Of(80, "BRL"), Of(20, "CAD"), Of(15, "CHF"), Of(120, "CNY"), Of(400, "CZK"), Of(110, "DKK"),
        Of(15, "EUR"), Of(15, "GBP"), Of(6_000, "HUF"), Of(1_500, "INR"), Of(2_500, "JPY"), Of(5, "KWD"),
        Of(300, "MXN"), Of(170, "NOK"), Of(25, "NZD"), Of(60, "PLN"), Of(75, "RON"), Of(160, "SEK"), Of(20, "SGD"),
        Of(600, "TRY"), Of(15, "USD"), Of(300, "ZAR"));

    private static Money Of(decimal amount, string currency) => new(amount, Currency.Parse(currency));
}
