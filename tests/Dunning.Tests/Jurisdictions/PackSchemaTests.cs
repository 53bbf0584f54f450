using System.Text;
using Dunning.Tests.Generated;

namespace Dunning.Tests.Jurisdictions;

/// <summary>
/// Holds the schema of law packs against packs with a validator that is not ours: what ships, what the library writes
/// and what the pages show is good; what the reader refuses is bad, save where only the reader can see it.
/// </summary>
public class PackSchemaTests
{
    private const string Whole = """
        { "pack": "house", "version": "1", "over": "de", "alsoIn": ["at"], "zones": ["Europe/Berlin"], "format": 1,
          "hours": [{ "rule": "house.hours", "citation": "board", "source": "minutes", "strength": "internal",
            "open": [{ "days": ["monday"], "from": "09:00", "to": "18:00" }], "closedOn": ["2026-12-24"] }],
          "frequency": [{ "rule": "house.calls", "citation": "board", "source": "minutes", "limit": 3, "length": 7,
            "unit": "days", "counts": { "outcomes": ["noAnswer"], "per": "person" } }],
          "cooldowns": [{ "rule": "house.peace", "citation": "board", "source": "minutes", "length": 4,
            "after": { "consentDays": 7 }, "exceptionTo": "house.calls" }],
          "consent": [{ "rule": "house.asked", "citation": "board", "source": "minutes", "validDays": 30 }],
          "content": [{ "rule": "house.words", "citation": "board", "source": "minutes", "requires": ["opt-out"] }],
          "deadlines": [{ "rule": "house.weeks", "citation": "board", "source": "minutes", "length": "2w",
            "roll": "nextWorkingDay" }],
          "notices": [{ "rule": "house.told", "citation": "board", "source": "minutes", "requires": ["announcement"],
            "wait": "house.weeks", "validFrom": "2026-01-01", "appliesWhen": { "debtorKinds": ["consumer"] } }],
          "holds": [{ "rule": "house.held", "citation": "board", "source": "minutes", "kind": "block" }],
          "limitation": [{ "rule": "house.barred", "citation": "board", "source": "minutes", "years": 3 }],
          "decisions": [{ "rule": "house.ends", "citation": "board", "source": "minutes", "acts": ["end"],
            "arrears": [{ "share": "2.5%" }] }],
          "interest": [{ "rule": "house.interest", "citation": "board", "source": "minutes", "margin": "5",
            "reference": "house.rate", "fixing": "atStart", "stepDates": ["07-01"], "dayCount": "act/365",
            "rounding": { "point": "line", "step": 5 }, "arisenFrom": "2014-07-29", "creditorKinds": ["business"] }],
          "rates": [{ "table": "house.rate", "rates": [{ "from": "2026-01-01", "percent": "1.27" }],
            "knownUntil": "2027-01-01", "source": "minutes" }],
          "fees": [{ "rule": "house.fee", "citation": "board", "source": "minutes", "kind": "reminder",
            "currency": "EUR", "bands": [{ "upTo": "500.00", "sum": "2.50" }, { "percent": "1.5" }],
            "smallClaim": { "upTo": "50.00", "sum": "1.00" }, "factor": "1", "rounding": "toEven" }],
          "allocation": [{ "rule": "house.order", "citation": "board", "source": "minutes",
            "components": ["costs", "principal", "interest"], "debts": ["due", "older"], "mustTakePart": true }],
          "calendars": [{ "region": "house", "firstYear": 2020, "lastYear": 2030, "source": "minutes",
            "holidays": [{ "holiday": "New Year", "kind": "fixed", "month": 1, "day": 1 }] }] }
        """;

    // What is replaced in the whole pack, and by what: each is refused by the reader and by the schema.
    private static readonly (string Old, string New)[] Mistakes =
    [
        ("\"pack\": \"house\", ", ""),
        ("\"pack\": \"house\"", "\"pack\": \"House\""),
        ("\"pack\": \"house\"", "\"pack\": \"1house\""),
        ("\"pack\": \"house\"", "\"pack\": null"),
        ("\"pack\": \"house\"", "\"pack\": \"house\", \"packs\": 1"),
        ("\"version\": \"1\"", "\"version\": 1"),
        ("\"over\": \"de\"", "\"over\": \"DE\""),
        ("[\"at\"]", "\"at\""),
        ("[\"Europe/Berlin\"]", "[null]"),
        ("\"format\": 1", "\"format\": 2"),
        ("\"format\": 1", "\"format\": 0"),
        ("\"house.hours\"", "\"hours\""),
        ("\"house.hours\"", "\"house.-hours\""),
        ("\"house.hours\"", "\"house.hours.more\""),
        ("\"source\": \"minutes\", \"strength\"", "\"strength\""),
        ("\"internal\"", "\"soft\""),
        ("[{ \"days\": [\"monday\"], \"from\": \"09:00\", \"to\": \"18:00\" }]", "[]"),
        ("[\"monday\"]", "[]"),
        ("[\"monday\"]", "[\"mon\"]"),
        ("[\"monday\"]", "[\"none\"]"),
        ("09:00", "9:00"),
        ("18:00", "24:00"),
        ("2026-12-24", "24.12.2026"),
        ("2026-12-24", "2026-12-32"),
        ("\"limit\": 3", "\"limit\": 0"),
        ("\"limit\": 3", "\"limit\": \"3\""),
        ("\"length\": 7", "\"length\": -7"),
        ("\"length\": 7", "\"length\": 7.5"),
        ("\"days\",", "\"day\","),
        ("\"noAnswer\"", "\"noanswer\""),
        ("\"person\"", "\"human\""),
        ("\"person\"", "\"person\", \"when\": []"),
        ("\"length\": 4", "\"length\": 0"),
        ("\"consentDays\": 7", "\"consentDays\": true"),
        ("\"exceptionTo\": \"house.calls\"", "\"exceptionTo\": \"calls\""),
        ("\"validDays\": 30", "\"validDays\": -30"),
        ("[\"opt-out\"]", "[3]"),
        ("\"2w\"", "\"2x\""),
        ("\"2w\"", "\"-2w\""),
        ("\"2w\"", "\"3661d\""),
        ("\"2w\"", "14"),
        ("nextWorkingDay", "next"),
        ("\"wait\": \"house.weeks\"", "\"wait\": \"14d\""),
        ("2026-01-01", "2026-1-1"),
        ("{ \"debtorKinds\": [\"consumer\"] }", "{ \"debtors\": [\"consumer\"] }"),
        ("[\"consumer\"]", "[\"consumer\", null]"),
        ("{ \"debtorKinds\": [\"consumer\"] }", "[\"consumer\"]"),
        ("\"kind\": \"block\"", "\"kind\": \"blok\""),
        (", \"kind\": \"block\"", ""),
        ("\"years\": 3", "\"years\": \"3y\""),
        ("[\"end\"]", "\"end\""),
        ("\"2.5%\"", "2.5"),
        ("\"2.5%\"", "\"2.555%\""),
        ("\"lastYear\": 2030, ", ""),
        ("\"fixed\"", "\"moving\""),
        ("\"holiday\": \"New Year\", ", ""),
        ("\"margin\": \"5\",", ""),
        ("\"margin\": \"5\"", "\"margin\": \"5 %\""),
        ("\"reference\": \"house.rate\"", "\"reference\": \"rate\""),
        ("\"atStart\"", "\"start\""),
        ("\"07-01\"", "\"7-1\""),
        ("\"07-01\"", "\"13-01\""),
        ("\"act/365\"", "\"365\""),
        ("\"act/365\"", "\"30/360\""),
        ("\"line\"", "\"segment\""),
        ("\"step\": 5", "\"step\": \"5\""),
        ("[\"business\"]", "[\"company\"]"),
        ("\"table\": \"house.rate\"", "\"table\": \"house rate\""),
        ("[{ \"from\": \"2026-01-01\", \"percent\": \"1.27\" }]", "[]"),
        (", \"percent\": \"1.27\"", ""),
        ("\"knownUntil\": \"2027-01-01\", ", ""),
        ("\"reminder\"", "\"letter\""),
        ("\"currency\": \"EUR\", ", ""),
        ("\"EUR\"", "\"euro\""),
        ("[{ \"upTo\": \"500.00\", \"sum\": \"2.50\" }, { \"percent\": \"1.5\" }]", "[]"),
        ("\"2.50\"", "\"2,50\""),
        ("\"upTo\": \"50.00\", ", ""),
        ("\"factor\": \"1\"", "\"factor\": \"one\""),
        ("\"toEven\"", "\"even\""),
        ("[\"costs\", \"principal\", \"interest\"]", "[]"),
        ("\"principal\"", "\"capital\""),
        ("\"older\"", "\"oldest\""),
        ("\"mustTakePart\": true", "\"mustTakePart\": 1"),
    ];

    // What the reader refuses and the form allows, by the id that it is refused by.
    private static readonly Dictionary<string, string> OnlyTheReader = new(StringComparer.Ordinal)
    {
        ["DUN4003"] = "that packs lie over themselves is seen only where they are laid over each other",
        ["DUN4004"] = "names of rules stand in several lists, which a form does not hold against each other",
        ["DUN4006"] = "a form does not look a name up in the same file",
        ["DUN4007"] = "a form does not compare two dates",
        ["DUN4009"] = "a form does not compare two times",
        ["DUN4010"] = "which time zones there are stands in a table, not in the form",
        ["DUN4011"] = "a form does not hold the name of a rule against the code of its pack",
        ["DUN4012"] = "a form does not hold two lists against each other",
        ["DUN4013"] = "a form does not know how many days a month has",
        ["DUN4014"] = "a form does not look a region up in the same file",
        ["DUN4015"] = "that a list leaves none of the weekdays is no form",
        ["DUN4016"] = "a form does not know which outcomes ever count",
        ["DUN4023"] = "a form does not look a name up in the same file",
        ["DUN4024"] = "a form does not follow names",
        ["DUN4033"] = "a form does not hold names against each other",
        ["DUN4034"] = "a form does not compare two dates",
        ["DUN4035"] = "what makes no sense without another member is not a matter of form",
        ["DUN4036"] = "a form does not look a name up in the same file",
        ["DUN4037"] = "how large a rate may be is a limit, not a form",
        ["DUN4039"] = "a form does not compare two dates",
        ["DUN4040"] = "a form does not compare two amounts",
        ["DUN4041"] = "a form does not see whether each word is there once",
    };

    // What is replaced in the whole pack, by what, and why only the reader can see it.
    private static readonly (string Old, string New, string Why)[] OnlyInTheWhole =
    [
        ("\"limit\": 3", "\"limit\": 3.0", "to a validator 3.0 is whole; the reader takes digits only"),
        ("\"years\": 3", "\"years\": 4000000000", "a validator need not know how large our numbers are"),
        ("\"2.5%\"", "\"1000001%\"", "how large a share may be is a limit, not a form"),
        ("2026-12-24", "0000-12-24", "the years of dates begin with 1, which a form does not say"),
        ("\"07-01\"", "\"02-30\"", "a form does not know how long a month is"),
        ("\"act/365\"", "\"act/367\"", "a form does not count to the days of a year"),
        ("\"500.00\"", "\"500.001\"", "how many decimals a currency has stands in a table, not in the form"),
        ("\"EUR\"", "\"EUX\"", "which currencies there are stands in a table, not in the form"),
        ("\"version\": \"1\"", "\"version\": \"1\", \"version\": \"1\"", "a validator sees one member of each name"),
    ];

    [Fact]
    public void What_ships_and_what_is_written_is_good_by_the_schema()
    {
        var texts = LawPacks.All.Select(PackJson.ToText).Concat(Shipped()).ToList();
        texts.Count.ShouldBe(2 * LawPacks.All.Count);
        ForAll.Check<int[], LawPack>(
            numbers => PackRows.Make(new(numbers)), pack => texts.Add(PackJson.ToText(pack)), count: 200);
        var verdicts = SchemaValidator.Validate(PackJson.Schema, texts);
        texts.Zip(verdicts).Where(pair => pair.Second != "ok\t").ShouldBeEmpty();
    }

    [Fact]
    public void Each_single_mistake_is_refused_by_the_reader_and_by_the_schema()
    {
        Refusals(Whole).ShouldBeEmpty();
        var texts = Mistakes.Select(mistake => Whole.Replace(mistake.Old, mistake.New, StringComparison.Ordinal))
            .Append(Whole)
            .ToList();
        texts.ShouldBeUnique("each mistake is made, and is another");
        texts[..^1].ShouldAllBe(text => Refusals(text).Count > 0);
        Good(texts).ShouldBe([Whole], "the mistakes were put into a pack that is good");
    }

    [Fact]
    public void What_only_the_reader_sees_is_good_by_the_schema()
    {
        var texts = OnlyInTheWhole.Select(one => Whole.Replace(one.Old, one.New, StringComparison.Ordinal)).ToList();
        texts.Append(Whole).ShouldBeUnique("each is another");
        texts.ShouldAllBe(text => Refusals(text).Count > 0);
        SchemaValidator.Validate(PackJson.Schema, texts).ShouldAllBe(verdict => verdict == "ok\t");
    }

    [Fact]
    public void What_the_pages_show_as_refused_is_bad_by_the_schema_save_where_only_the_reader_can_see_it()
    {
        var texts = Shown().Where(text => Refusals(text).Count > 0).ToList();
        texts.Count.ShouldBeGreaterThan(10);
        var good = Good(texts);
        foreach (var text in texts)
        {
            Refusals(text).All(OnlyTheReader.ContainsKey).ShouldBe(good.Contains(text), text);
        }

        texts.SelectMany(Refusals).Intersect(OnlyTheReader.Keys)
            .ShouldBe(OnlyTheReader.Keys, ignoreOrder: true);
    }

    [Fact]
    public void What_the_pages_show_as_sound_is_good_by_the_schema()
    {
        var texts = Shown().Where(text => Refusals(text).Count == 0).ToList();
        texts.ShouldNotBeEmpty();
        Good(texts).ShouldBe(texts);
    }

    private static List<string> Refusals(string text)
    {
        var read = PackJson.Read(Encoding.UTF8.GetBytes(text), "a.json");
        var problems = read.TryGet(out var pack) && pack.Over is null ? LawBook.Of(pack).Problems : read.Problems;
        return [.. problems.Select(problem => problem.Id).Distinct()];
    }

    private static List<string> Good(List<string> texts)
    {
        var verdicts = SchemaValidator.Validate(PackJson.Schema, texts);
        return [.. texts.Where((_, i) => verdicts[i] == "ok\t")];
    }

    private static IEnumerable<string> Shipped() =>
        from code in LawPacks.Codes
        select File.ReadAllText(Repository.PathOf("src", "Dunning.Jurisdictions", "packs", code, "pack.json"));

    // The example of each id of packs, and the pack of the examples.
    private static IEnumerable<string> Shown() =>
        from folder in new[] { "diagnostics", "examples" }
        from path in Directory.EnumerateFiles(Repository.PathOf("docs", folder), "*.json").Order(StringComparer.Ordinal)
        where Path.GetFileName(path).StartsWith("DUN4", StringComparison.Ordinal)
            || Path.GetFileName(path) is "house.json" or "strict-house.json"
        select File.ReadAllText(path);
}
