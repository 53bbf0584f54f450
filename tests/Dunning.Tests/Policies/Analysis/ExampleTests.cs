using Dunning.Policies;
using Dunning.Tests.Docs;
using Dunning.Tests.Languages;

namespace Dunning.Tests.Policies.Analysis;

/// <summary>The example debtor of each finding shows it: the engine decides it, and a twin without it.</summary>
public class ExampleTests
{
    private const string Accepting = "it is about what the author has accepted, which no debtor can show";

    private static readonly (string Id, string Reason)[] WithoutExample =
    [
        ("DUN1350", Accepting),
        ("DUN1351", Accepting),
        ("DUN1352", Accepting),
        ("DUN1353", Accepting),
    ];

    /// <summary>Gets what it means that an example shows a finding, by its id.</summary>
    internal static IReadOnlyDictionary<string, Action<Shown>> Checks { get; } = new Dictionary<string, Action<Shown>>
    {
        ["DUN1210"] = Showing.SpeaksMoreSoftly,
        ["DUN1301"] = Showing.GoesElsewhere,
        ["DUN1302"] = Showing.IsNeverTrue,
        ["DUN1303"] = Showing.WaitsForEver,
        ["DUN1304"] = Showing.IsTreatedOtherwise,
        ["DUN1305"] = Showing.IsShutOut,
        ["DUN1306"] = Showing.IsNotKept,
        ["DUN1307"] = Showing.SpeaksMoreSoftly,
        ["DUN1310"] = Showing.IsTakenByTheFirst,
        ["DUN1311"] = Showing.IsTakenByNeither,
        ["DUN1320"] = Showing.HasNoFigure,
        ["DUN1321"] = Showing.IsNeverContacted,
        ["DUN1322"] = Showing.IsNotTakenBack,
        ["DUN1330"] = Showing.IsTreatedAlike,
        ["DUN1331"] = Showing.IsNotCalled,
        ["DUN1332"] = Showing.IsSeenByNobody,
        ["DUN1333"] = Showing.HearsItAgain,
        ["DUN1340"] = Showing.IsJudgedByIt,
        ["DUN1360"] = Showing.IsBarredByLaw,
        ["DUN1361"] = Showing.IsBarredByLaw,
        ["DUN1362"] = Showing.IsBarredByLaw,
        ["DUN1363"] = Showing.IsBarredByLaw,
        ["DUN1364"] = Showing.IsBarredByLaw,
    };

    // What the analysis is said to find, by the page on it and by the page of all problems.
    private static readonly string[] Ids =
        [.. DiagnosticPage.Ids.Where(id => id == "DUN1210" || id.StartsWith("DUN13", StringComparison.Ordinal))];

    public static IEnumerable<TheoryDataRow<string>> Shown => Checks.Keys.Select(id => new TheoryDataRow<string>(id));

    [Fact]
    public void No_finding_is_left_out() =>
        Checks.Keys.Concat(WithoutExample.Select(one => one.Id)).Order(StringComparer.Ordinal)
            .ShouldBe(Ids.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_example_of_its_page_shows_it(string id)
    {
        var file = DiagnosticExample.Kept.Single(example => example.Id == id);
        var shown = Analysis.Shown.Of(
            PolicyReader.Read(file.Bytes, file.Name, isAnalysed: false).Value, id).ToArray();

        shown.ShouldNotBeEmpty();
        shown[0].Example.Text.ShouldBe(First(file).Example?.Text);
        shown.ToList().ForEach(Checks[id]);
        if (id == "DUN1333")
        {
            shown[0].Example.Snapshot.History.Items[0].Repeats.ShouldBe(25);
        }
    }

    [Fact]
    public void So_does_every_other_that_there_is()
    {
        var seen = new HashSet<string>();
        foreach (var builder in AnalysedPolicies.All().Concat(ShownPolicies.All()))
        {
            foreach (var finding in Found.In(builder).Where(one => Checks.ContainsKey(one.Id)))
            {
                Checks[finding.Id](new(Found.Anyway(builder).Model, finding));
                seen.Add(finding.Id);
            }
        }

        seen.Order(StringComparer.Ordinal).ShouldBe(Checks.Keys);
    }

    [Fact]
    public void What_has_no_example_has_none() => DiagnosticExample.Kept
        .Where(example => WithoutExample.Any(one => one.Id == example.Id))
        .Select(file => First(file).Example)
        .ShouldAllBe(example => example == null);

    private static Problem First(DiagnosticExample file)
    {
        var read = PolicyJson.Read(file.Bytes, file.Name, DiagnosticFinding.Law);
        return read.Problems.Concat(read.Warnings).First(problem => problem.Id == file.Id);
    }
}
