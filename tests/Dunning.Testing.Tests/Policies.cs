using Dunning.Samples;

namespace Dunning.Testing.Tests;

/// <summary>The policies that stories name: the one to start with, and the nine samples.</summary>
internal static class Policies
{
    private static readonly Dictionary<string, DunningPolicy> ByName = new DunningPolicy[]
    {
        DunningPolicy.Default, BusinessCentralLikeTerms.Build(), GermanInstalmentLender.Build(),
        SaasCardFailure.Build(), SapLikeB2B.Build(), Telco.Build(), UkUtility.Build(), UsThirdPartyCollector.Build(),
        Wholesale.Build(), DutchWebshop.Build(),
    }.ToDictionary(policy => policy.Name);

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static DunningPolicy? Find(string name) => ByName.GetValueOrDefault(name);
}
