using System.Text;
using System.Text.Json.Nodes;
using Dunning.Tests.Generated;

namespace Dunning.Tests.Debtors.Json;

/// <summary>
/// Holds the schema of snapshots against documents with a validator that is not ours: what the library writes and what
/// the repository keeps is good, what the reader refuses is bad, save where only the reader can see it.
/// </summary>
public class SnapshotSchemaTests
{
    private const string Whole = """
        { "format": 1, "debtor": "D-1", "currency": "EUR", "kind": "consumer", "riskScore": 61, "hardship": false,
          "lifetimeValue": "5.00 EUR",
          "contact": { "reachable": ["email"], "zones": ["Europe/Berlin"], "preference": { "notBefore": "16:00" } },
          "receivables": [{ "id": "R-1", "amount": "50.00", "dueOn": "2026-02-05" }],
          "holds": [{ "id": "H-1", "kind": "block", "from": "2026-02-06" }],
          "contacts": [{ "on": "2026-02-05", "channel": "sms", "at": "2026-02-05T08:30:00Z" }],
          "attributes": { "trial": { "flag": true } } }
        """;

    // What is replaced in the whole document, and by what: each is refused by the reader and by the schema.
    private static readonly (string Old, string New)[] Mistakes =
    [
        ("\"format\": 1", "\"format\": \"1\""),
        ("\"debtor\": \"D-1\", ", ""),
        ("\"D-1\"", "1042"),
        ("\"D-1\"", "null"),
        ("\"EUR\"", "\"EURO\""),
        ("\"EUR\"", "\"eur\""),
        ("\"consumer\"", "\"Consumer\""),
        ("\"consumer\"", "5"),
        ("61", "\"61\""),
        ("61", "61.5"),
        ("false", "\"no\""),
        ("5.00 EUR", "5.00"),
        ("[\"email\"]", "\"email\""),
        ("[\"email\"]", "[\"mail\"]"),
        ("[\"email\"]", "[{ \"name\": \"fax\", \"kind\": \"paper\" }]"),
        ("[\"Europe/Berlin\"]", "[1]"),
        ("16:00", "4 pm"),
        ("16:00", "24:00"),
        ("\"id\": \"R-1\", ", ""),
        ("\"amount\": \"50.00\", ", ""),
        ("50.00", "50,00"),
        ("\"50.00\"", "true"),
        (", \"dueOn\": \"2026-02-05\"", ""),
        ("\"dueOn\": \"2026-02-05\"", "\"dueOn\": \"5.2.2026\""),
        ("\"dueOn\": \"2026-02-05\"", "\"dueOn\": \"2026-02-31\""),
        ("\"block\"", "\"blok\""),
        ("\"from\": \"2026-02-06\"", "\"from\": 20260206"),
        ("[{ \"id\": \"H-1\"", "[null, { \"id\": \"H-1\""),
        ("08:30:00Z", "08:30:00+01:00"),
        ("08:30:00Z", "08:30:00"),
        ("{ \"flag\": true }", "true"),
        ("{ \"flag\": true }", "{ \"flag\": true, \"text\": \"x\" }"),
        ("{ \"flag\": true }", "{}"),
        ("{ \"flag\": true }", "{ \"integer\": 1.5 }"),
    ];

    // In the order of problems.txt.
    private static readonly (string Document, string Why)[] OnlyTheReader =
    [
        ("""{"debtor":"\ud800"}""", "half a surrogate pair is a character of JSON, and of no text"),
        ("""{"debtor":""}""", "that an id says something is checked with what contradicts itself, after the form"),
        (
            """{"debtor":"D-1","due_on":1,"riskScore":1,"RiskScore":1,"risk-score":1}""",
            "members of a later version are passed over; only the reader asks whether one is misspelt"),
        ("""{"debtor":"D-1","debtor":"D-1"}""", Twice),
        ("""{"debtor":"D-1","later":1,"later":2}""", Twice),
        (
            """{"debtor":"D-1","currency":"EUR","credits":"""
                + """[{"amount":123456789012345678901234567890},{"amount":5.001},{"amount":99999999999999}]}""",
            "how many decimals and how much money there may be depends on the currency"),
        ("""{"debtor":"D-1","riskScore":4000000000}""", "a validator need not know how large our numbers are"),
        ("""{"debtor":"D-1","currency":"XXX"}""", "which currencies there are stands in a table, not in the form"),
        ("""{"debtor":"D-1","customerSince":"0000-01-01"}""", Years),
        ("""{"debtor":"D-1","customerSince":"0026-02-05"}""", Years),
        ("""{"debtor":"D-1","attributes":{"a":{"flag":true},"a":{"flag":true}}}""", Twice),
    ];

    private const string Twice = "a validator sees one member of each name";

    private const string Years = "from which year to which dates are taken is a limit, not a form";

    [Fact]
    public void What_is_written_is_good_by_the_schema()
    {
        var texts = Samples.All.Select(Text).ToList();
        ForAll.Check<Plain, DebtorSnapshot>(Snapshots.Make, snapshot => texts.Add(Text(snapshot)), count: 200);
        texts.Count.ShouldBeGreaterThan(200);
        ShouldAllBeGood(texts);
    }

    [Fact]
    public void What_the_repository_keeps_is_good_by_the_schema_and_for_the_reader()
    {
        var texts = Kept().ToList();
        texts.Count.ShouldBeGreaterThan(60, "the pages, the examples and the approved snapshots");
        texts.ShouldAllBe(text => SnapshotJson.Read(Encoding.UTF8.GetBytes(text)).Problems.IsEmpty);
        ShouldAllBeGood(texts);
    }

    [Fact]
    public void What_the_reader_refuses_is_bad_by_the_schema_save_where_only_the_reader_can_see_it()
    {
        var texts = Refused().ToList();
        texts.Count.ShouldBeGreaterThan(50);
        Good(texts).ShouldBe(OnlyTheReader.Select(entry => entry.Document));
    }

    [Fact]
    public void Each_single_mistake_is_refused_by_the_reader_and_by_the_schema()
    {
        SnapshotJson.Read(Encoding.UTF8.GetBytes(Whole)).Problems.ShouldBeEmpty();
        var texts = Mistakes.Select(mistake => Whole.Replace(mistake.Old, mistake.New, StringComparison.Ordinal))
            .Append(Whole)
            .ToList();
        texts.ShouldBeUnique("each mistake is made, and is another");
        texts[..^1].ShouldAllBe(text => !SnapshotJson.Read(Encoding.UTF8.GetBytes(text)).Problems.IsEmpty);
        Good(texts).ShouldBe([Whole], "the mistakes were put into a document that is good");
    }

    private static List<string> Good(List<string> texts)
    {
        var verdicts = SchemaValidator.Validate(SnapshotJson.Schema, texts);
        return [.. texts.Where((_, i) => verdicts[i] == "ok\t")];
    }

    private static void ShouldAllBeGood(List<string> texts)
    {
        var verdicts = SchemaValidator.Validate(SnapshotJson.Schema, texts);
        texts.Zip(verdicts).Where(pair => pair.Second != "ok\t").ShouldBeEmpty();
    }

    private static string Text(DebtorSnapshot snapshot) =>
        Encoding.ASCII.GetString(SnapshotJson.ToBytes(snapshot).Span);

    private static IEnumerable<string> Refused() =>
        from line in File.ReadLines(Repository.PathOf("tests", "Dunning.Tests", "Debtors", "Json", "problems.txt"))
        where line.Length > 0 && line[0] is not (' ' or '#')
            && !SnapshotJson.Read(Encoding.UTF8.GetBytes(line)).Problems.IsEmpty
        select line;

    // The lines of facts, the approved snapshots, and what stands in the pages as facts or as JSON of a debtor.
    private static IEnumerable<string> Kept()
    {
        var lines = new[]
        {
            Repository.PathOf("docs", "examples", "facts.jsonl"),
            Repository.PathOf("tests", "Dunning.Tests", "Debtors", "Json", "snapshots.jsonl"),
        }.SelectMany(File.ReadLines);
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.PathOf("README.md"))
            .Order(StringComparer.Ordinal);
        return lines.Concat(pages.SelectMany(Blocks));
    }

    private static IEnumerable<string> Blocks(string page)
    {
        var lines = File.ReadAllLines(page);
        for (var i = 0; i < lines.Length; i++)
        {
            var block = lines.Skip(i + 1).TakeWhile(line => line != "```");
            // Facts of several debtors stand apart by an empty line.
            var texts = lines[i] switch
            {
                "```facts" => string.Join('\n', block).Split("\n\n"),
                "```json" => [.. new[] { string.Join('\n', block) }.Where(IsSnapshot)],
                _ => [],
            };
            foreach (var text in texts)
            {
                yield return text;
            }
        }
    }

    private static bool IsSnapshot(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject json && json.ContainsKey("debtor");
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
