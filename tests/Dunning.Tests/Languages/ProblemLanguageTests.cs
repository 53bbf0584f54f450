using System.Text;
using Dunning.Diagnostics;
using Dunning.Tests.Policies.Analysis;

namespace Dunning.Tests.Languages;

/// <summary>A problem says the same in each language; that each template has German is a convention.</summary>
public class ProblemLanguageTests
{
    public static IEnumerable<TheoryDataRow<string>> Templates =>
        GermanProblems.Table.Keys.Order(StringComparer.Ordinal).Select(key => new TheoryDataRow<string>(key));

    public static IEnumerable<TheoryDataRow<string>> Documents => File
        .ReadLines(Repository.PathOf("tests", "Dunning.Tests", "Debtors", "Json", "problems.txt"))
        .Where(line => line.Length > 0 && line[0] is not (' ' or '#'))
        .Distinct()
        .Select(line => new TheoryDataRow<string>(line));

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_german_template_has_the_figures_of_the_english_one(string english) =>
        GermanProblems.Table[english].ShouldTranslate(english);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Problems_of_a_document_say_the_same(string json)
    {
        foreach (var problem in SnapshotJson.Read(Encoding.UTF8.GetBytes(json)).Problems)
        {
            ShouldSayTheSame(problem);
        }
    }

    [Fact]
    public void Problems_of_policies_say_the_same()
    {
        var problems = Broken().SelectMany(policy => policy.Build().Problems).ToArray();

        problems.ToList().ForEach(ShouldSayTheSame);
        problems.Select(problem => problem.Id).Distinct().Count().ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Findings_of_the_analysis_say_the_same_and_so_do_their_examples()
    {
        var problems = AnalysedPolicies.All().SelectMany(Found.In).ToArray();

        foreach (var problem in problems)
        {
            ShouldSayTheSame(problem);
            problem.TextIn(Language.German).ShouldBeGerman();
        }

        problems.Where(problem => problem.Example is not null).ToList().ForEach(ExampleShouldSayTheSame);
        problems.Where(problem => problem.Example is not null).Select(problem => problem.Id).Distinct()
            .Count().ShouldBeGreaterThan(7);
        problems.Select(problem => problem.Id).Distinct().Order().ShouldBe(Findings);
    }

    [Fact]
    public void What_is_no_JSON_at_all_is_said_in_german_as_well()
    {
        var deep = Encoding.UTF8.GetBytes(new string('[', 40));

        PolicyJson.Read(deep, "p.json").Problems.ShouldHaveSingleItem().ToString(Language.German)
            .ShouldBe("p.json:1:33: error DUN1102: Objekte und Listen sind hier mehr als 32-fach verschachtelt.");
    }

    // Figures that have changed places are the same figures: only a reader sees that.
    [Fact]
    public void Findings_read_as_approved()
    {
        var texts = AnalysedPolicies.All().SelectMany(Found.In)
            .Select(problem => $"{problem}\n{problem.ToString(Language.German)}\n")
            .Distinct()
            .Order(StringComparer.Ordinal);

        Approved.File(string.Join('\n', texts), "tests", "Dunning.Tests", "Languages", "findings.txt");
    }

    [Fact]
    public void A_finding_reads_so_in_german() => Found.Only(AnalysedPolicies.All().First(), "DUN1301")
        .ToString(Language.German).ShouldBe(
            "segment \"hardship\": error DUN1301: das Segment \"hardship\" wird nie erreicht: \"everyone\" "
                + "nimmt vorher "
            + "jeden Schuldner auf. Das Segment über \"everyone\" verschieben.\n    Beispiel: Notlage erklärt, Tag 20, "
            + "120.00 EUR offen: erhält die Behandlung \"standard\" statt \"supportive\".");

    [Fact]
    public void An_example_of_the_host_reads_as_it_was_written()
    {
        var example = Found.Only(AnalysedPolicies.All().First(), "DUN1301").Example! with { Text = "ours" };

        example.TextIn(Language.German).ShouldBe("ours");
    }

    [Fact]
    public void A_problem_reads_so_in_german()
    {
        var problem = DunningPolicy.Named("p").Options(new() { GapDays = 400 }).Everyone("standrad").Build().Problems;

        problem.Select(one => one.ToString(Language.German)).ShouldBe(
        [
            "options.gapDays: error DUN1003: gapDays ist 400; erlaubt ist 0 bis 366.",
            "segment \"everyone\": error DUN1202: die Behandlung \"standrad\" gibt es nicht. Vorhanden: keine.",
        ]);
    }

    [Fact]
    public void A_problem_of_the_host_reads_as_it_was_written()
    {
        var problem = new Problem("X1", "here", "this is ours.");

        problem.TextIn(Language.German).ShouldBe("this is ours.");
        (problem with { Text = "another." }).TextIn(Language.German).ShouldBe("another.");
    }

    [Fact]
    public void A_place_may_change_and_the_text_stays_german() =>
        (AgeingBuckets.Of().Problems[0] with { Where = "file.json:1:2" }).ToString(Language.German)
            .ShouldBe("file.json:1:2: error DUN2205: es gibt keine. Mindestens eine angeben, etwa 1 und offen.");

    private static string[] Findings =>
    [
        "DUN1210", "DUN1270", "DUN1271", "DUN1301", "DUN1302", "DUN1303", "DUN1304", "DUN1305", "DUN1306", "DUN1307",
        "DUN1310", "DUN1311", "DUN1320", "DUN1321", "DUN1322", "DUN1330", "DUN1331", "DUN1332", "DUN1333", "DUN1340",
        "DUN1350", "DUN1351", "DUN1352", "DUN1353",
        "DUN1360", "DUN1361", "DUN1362", "DUN1363", "DUN1364",
    ];

    private static void ExampleShouldSayTheSame(Problem problem)
    {
        var (english, german) = (problem.Example!.Text, problem.Example.TextIn(Language.German));

        german.ShouldNotBe(english);
        GermanTemplate.NumbersOf(german).ShouldBe(GermanTemplate.NumbersOf(english), $"{english}\n{german}");
        german.ShouldBeGerman();
        problem.ToString(Language.German).ShouldEndWith($"\n    Beispiel: {german}.");
    }

    private static void ShouldSayTheSame(Problem problem)
    {
        var german = problem.TextIn(Language.German);

        german.ShouldNotBe(problem.Text, problem.Id);
        GermanTemplate.NumbersOf(german).ShouldBe(GermanTemplate.NumbersOf(problem.Text), $"{problem}\n{german}");
        problem.TextIn(Language.English).ShouldBe(problem.Text);
    }

    private static IEnumerable<DunningPolicyBuilder> Broken()
    {
        var first = Start.OnDay(5);
        yield return DunningPolicy.Named("b2c de").Options(new() { GapDays = 400 });
        yield return DunningPolicy.Named("p").Everyone("standard").Treatment("standard", t => t
            .Level("a", Start.AfterNotice(3), Tone.Inform)
            .Level("a", Start.OnDay(0), Tone.Final, Channel.Email, Channel.Email));
        yield return DunningPolicy.Named("p")
            .Segment("late", Facts.RiskScore.AtLeast(80), "hard").Everyone("soft")
            .Segment("x", Facts.Hardship.IsTrue, "y")
            .Treatment("soft", t => t.Level("a", first, Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop))
            .Treatment("hard", t => t.Level("a", first, Tone.Remind, Channel.Letter).AtLastLevel(LastLevel.Stop));
        yield return DunningPolicy.Named("p").Segment("late", Facts.RiskScore.AtLeast(80), "hard").Everyone("soft")
            .Treatment("soft", t => t.Level("a", first, Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop))
            .Treatment("hard", t => t.Level("a", first, Tone.Remind, Channel.Letter).AtLastLevel(LastLevel.Stop));
        yield return DunningPolicy.Named("p").Segment("s", Facts.LikelyReason.Is("forgot"), "hard").Everyone("soft")
            .Treatment("soft", t => t.Level("a", first, Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop))
            .Treatment("hard", t => t.Level("a", Start.OnDay(4), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop));
        yield return DunningPolicy.Named("p").Everyone("soft").Treatment("soft", t => t
            .BeforeDue("b", 3).Level("a", first, Tone.Remind, Channel.Email));
    }
}
