using Dunning.Cli.Policies;
using Dunning.Samples;

namespace Dunning.Cli;

/// <summary>The policies that come with the command, each an example to read and to try.</summary>
internal static class NamedPolicies
{
    public static IReadOnlyList<NamedPolicy> All { get; } =
    [
        new("default", DefaultSentence, () => DunningPolicy.Default),
        Of("first-steps", FirstSteps.Sentence, FirstSteps.Write),
        Of("b2b-four-levels", B2BFourLevels.Sentence, B2BFourLevels.Write),
        Of("reminder-terms", ReminderTerms.Sentence, ReminderTerms.Write),
        Of("loan", Loan.Sentence, Loan.Write),
        Of("most-severe", MostSevere.Sentence, MostSevere.Write),
        Of("risk-based", RiskBased.Sentence, RiskBased.Write),
        Of("weekdays", Weekdays.Sentence, Weekdays.Write),
        Of("small-amounts", SmallAmounts.Sentence, SmallAmounts.Write),
        Of("digital-first", DigitalFirst.Sentence, DigitalFirst.Write),
        Of("every-fact", EveryFact.Sentence, EveryFact.Write),
        new(SapLikeB2B.Name, SapLikeB2B.Sentence, SapLikeB2B.Build),
        new(BusinessCentralLikeTerms.Name, BusinessCentralLikeTerms.Sentence, BusinessCentralLikeTerms.Build),
        new(SaasCardFailure.Name, SaasCardFailure.Sentence, SaasCardFailure.Build),
        new(GermanInstalmentLender.Name, GermanInstalmentLender.Sentence, GermanInstalmentLender.Build),
        new(UsThirdPartyCollector.Name, UsThirdPartyCollector.Sentence, UsThirdPartyCollector.Build),
        new(UkUtility.Name, UkUtility.Sentence, UkUtility.Build),
        new(Telco.Name, Telco.Sentence, Telco.Build),
        new(Wholesale.Name, Wholesale.Sentence, Wholesale.Build),
        new(DutchWebshop.Name, DutchWebshop.Sentence, DutchWebshop.Build),
    ];

    private const string DefaultSentence =
        "A reminder on day 5, a second one 10 days later, then a call; hardship gets one reminder on day 15.";

    public static NamedPolicy? Find(string name) =>
        All.FirstOrDefault(policy => string.Equals(policy.Name, name, StringComparison.Ordinal));

    private static NamedPolicy Of(
        string name,
        string sentence,
        Func<DunningPolicyBuilder, DunningPolicyBuilder> write) =>
        new(name, sentence, () => write(DunningPolicy.Named(name)).Build().Value);
}
