namespace Dunning.Tests.Peers;

/// <summary>
/// What other systems of dunning give for the same facts, each under its own convention, which is a named option of
/// ours.
/// </summary>
public class PeerTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, PeerCase> Cases = KillBillCases.All()
        .Concat(FineractCases.All())
        .Concat(ErpCases.All())
        .Concat(BillingCases.All())
        .Concat(RunCases.All())
        .ToDictionary(peer => peer.Id, StringComparer.Ordinal);

    public static TheoryData<string, string> All => [.. Cases.Values.Select(peer => (peer.System, peer.Id))];

    [Theory]
    [MemberData(nameof(All))]
    public void A_case_of_another_system_gives_what_it_must(string system, string id) =>
        Cases[id].Actual().ShouldBe(Cases[id].Expected, $"{system}, {id}");

    [Fact]
    public void Cases_of_nine_systems_are_covered()
    {
        foreach (var system in Cases.Values.GroupBy(peer => peer.System, StringComparer.Ordinal))
        {
            output.WriteLine($"{system.Key}: {string.Join(' ', system.Select(peer => peer.Id))}");
        }

        Cases.Values.Select(peer => peer.System).Distinct(StringComparer.Ordinal).Count().ShouldBe(9);
    }
}
