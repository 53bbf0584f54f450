using System.Globalization;
using System.Text;

namespace Dunning.Tests.Peers;

/// <summary>
/// What other systems of dunning give for the same facts, each under its own convention, which is a named option of
/// ours.
/// </summary>
public class PeerTests
{
    private const int Known = 142;

    private static readonly Dictionary<string, PeerCase> Cases = KillBillCases.All()
        .Concat(KillBillStates.All())
        .Concat(FineractCases.All())
        .Concat(FineractBuckets.All())
        .Concat(ErpCases.All())
        .Concat(ErpMoreCases.All())
        .Concat(BillingCases.All())
        .Concat(BillingMoreCases.All())
        .Concat(RunCases.All())
        .Concat(NoticeCostCases.All())
        .ToDictionary(peer => peer.Id, StringComparer.Ordinal);

    public static TheoryData<string, string> All => [.. Cases.Values.Select(peer => (peer.System, peer.Id))];

    [Theory]
    [MemberData(nameof(All))]
    public void A_case_of_another_system_gives_what_it_must(string system, string id) =>
        Cases[id].Actual().ShouldBe(Cases[id].Expected, $"{system}, {id}");

    [Fact]
    public void Every_case_that_is_known_is_answered_once_or_said_not_to_be()
    {
        var ids = Cases.Keys.Concat(PeerGap.All.SelectMany(gap => gap.Ids)).ToArray();

        ids.ShouldBeUnique();
        ids.Length.ShouldBe(Known);
    }

    [Fact]
    public void The_page_says_which_cases_are_covered()
    {
        var differing = Cases.Values.Count(peer => peer.Differs is not null);
        var text = new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"Of {Known} cases {Cases.Count - differing} give the same, {differing} differ on purpose, ");
        text.Append(CultureInfo.InvariantCulture, $"{Known - Cases.Count} are not covered.\n\n");
        text.Append("| system | cases that give the same |\n|---|---|\n");
        foreach (var system in Cases.Values.GroupBy(peer => peer.System, StringComparer.Ordinal))
        {
            var same = system.Where(peer => peer.Differs is null).Select(peer => peer.Id);
            Row(text, system.Key, string.Join(", ", same.Order(StringComparer.Ordinal)));
        }

        text.Append("\n| case | what differs, and why |\n|---|---|\n");
        foreach (var peer in Cases.Values.Where(peer => peer.Differs is not null))
        {
            Row(text, $"{peer.System}, {peer.Id}", peer.Differs!);
        }

        text.Append("\n| cases | why they are not covered here |\n|---|---|\n");
        foreach (var gap in PeerGap.All)
        {
            Row(text, $"{gap.System}, {string.Join(", ", gap.Ids)}", gap.Why);
        }

        Approved.Part("cases", text.ToString(), "docs", "peers.md");
    }

    [Fact]
    public void Cases_of_nine_systems_are_covered() =>
        Cases.Values.Select(peer => peer.System).Distinct(StringComparer.Ordinal).Count().ShouldBe(9);

    private static void Row(StringBuilder text, string left, string right) =>
        text.Append("| ").Append(left).Append(" | ").Append(right).Append(" |\n");
}
