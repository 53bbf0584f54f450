using System.Text;

namespace Dunning.Tests.Policies.Json;

/// <summary>
/// Holds the schema against files with a validator that is not ours: what the library writes is good, what it refuses
/// for its form is bad.
/// </summary>
public class PolicySchemaTests
{
    private const string Good = """
        { "policy": "a", "segments": [{ "segment": "all", "treatment": "t" }], "treatments": { "t": { "steps": [
          { "level": "one", "at": 5, "notice": { "tone": "remind", "channels": ["email"] } }], "lastLevel": "stop" } } }
        """;

    // What is replaced in the good file, and by what: each is refused by the reader and by the schema.
    private static readonly (string Old, string New)[] Mistakes =
    [
        ("\"policy\": \"a\", ", ""),
        ("\"policy\": \"a\"", "\"policy\": 1"),
        ("\"policy\": \"a\"", "\"policy\": \"a\", \"polcy\": \"b\""),
        ("\"at\": 5", "\"at\": \"5 days\""),
        ("\"at\": 5", "\"at\": 5.5"),
        ("\"remind\"", "\"remindd\""),
        ("[\"email\"]", "\"email\""),
        ("[\"email\"]", "[\"fax\"]"),
        ("\"stop\"", "\"halt\""),
        ("\"stop\"", "{ \"repeatEvery\": 14 }"),
        ("\"treatment\": \"t\"", "\"treatment\": \"t\", \"when\": { \"daysPastDeu\": 5 }"),
        ("\"treatment\": \"t\"", "\"treatment\": \"t\", \"when\": {}"),
        ("\"treatment\": \"t\"", "\"treatment\": \"t\", \"when\": { \"daysPastDue\": { \"least\": 5 } }"),
        ("\"treatment\": \"t\"", "\"treatment\": \"t\", \"when\": { \"hardship\": \"yes\" }"),
        ("\"treatment\": \"t\"", "\"treatment\": \"t\", \"when\": { \"debtorKind\": \"firm\" }"),
        ("\"treatment\": \"t\"", "\"treatment\": \"t\", \"when\": { \"onTimeRate\": { \"atLeast\": 90 } }"),
        ("\"treatment\": \"t\"", "\"treatment\": \"t\", \"when\": { \"openAmount\": { \"atLeast\": \"15 EUR\" } }"),
        ("\"treatment\": \"t\"", "\"treatment\": \"t\", \"when\": { \"measureState\": \"applied\" }"),
        ("\"treatment\": \"t\"", "\"treatment\": \"t\", \"stickyDays\": \"30d\""),
        ("\"policy\": \"a\"", "\"policy\": \"a\", \"options\": { \"gap\": 7 }"),
        ("\"policy\": \"a\"", "\"policy\": \"a\", \"options\": { \"contactDays\": [\"mon\"] }"),
        ("\"policy\": \"a\"", "\"policy\": \"a\", \"preset\": \"Sap\""),
        ("\"policy\": \"a\"", "\"policy\": \"a\", \"minimum\": { \"amount\": {} }"),
        ("\"policy\": \"a\"", "\"policy\": \"a\", \"minimum\": { \"share\": \"2%\" }"),
        ("\"policy\": \"a\"", "\"policy\": \"a\", \"signals\": [\"curred\"]"),
    ];

    [Fact]
    public void What_is_written_is_good_by_the_schema()
    {
        var texts = new List<string> { Good, PolicyJson.ToText(DunningPolicy.Default) };
        ForAll.Check(
            (int[] plain) => Generated.Policies.MakeNaming(new(plain)),
            policy => texts.Add(PolicyJson.ToText(policy)),
            count: 100);
        Validate(texts).ShouldAllBe(verdict => verdict == "ok\t");
    }

    [Fact]
    public void What_the_reader_refuses_for_its_form_is_bad_by_the_schema()
    {
        var texts = Mistakes.Select(mistake =>
        {
            var text = Good.Replace(mistake.Old, mistake.New, StringComparison.Ordinal);
            text.ShouldNotBe(Good);
            PolicyJson.Read(Encoding.UTF8.GetBytes(text), "a.json").Problems.ShouldNotBeEmpty(text);
            return text;
        }).ToList();
        var verdicts = Validate(texts);
        for (var i = 0; i < texts.Count; i++)
        {
            verdicts[i].ShouldStartWith("bad\t", customMessage: texts[i]);
        }
    }

    [Fact]
    public void The_good_file_is_good() =>
        PolicyJson.Read(Encoding.UTF8.GetBytes(Good), "a.json").Problems.ShouldBeEmpty();

    private static string[] Validate(List<string> texts) => SchemaValidator.Validate(PolicyJson.Schema, texts);
}
