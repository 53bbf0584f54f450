using System.Text;

namespace Dunning.Tests.Debtors.Json;

/// <summary>Everything that can be wrong with the bytes of a snapshot, once each, with the exact words.</summary>
public class ProblemTests
{
    private const string Good = """{"debtor":"D-1","currency":"EUR","receivables":[{"id":"R-1","amount":"5.00","dueOn":"2026-02-05"}]}""";

    [Theory]
    [InlineData("", "1:1: error DUN2101: this is no JSON from here on.")]
    [InlineData("{\n  \"debtor\": D-1 }", "2:13: error DUN2101: this is no JSON from here on.")]
    [InlineData("{}{}", "1:3: error DUN2101: this is no JSON from here on.")]
    [InlineData("""{"debtor":"\ud800"}""", "1:11: error DUN2101: an escape such as \\ud800 is half a character; write both halves, or the character itself.")]
    [InlineData("[]", "snapshot: error DUN2105: a list stands here; write a snapshot such as {\"debtor\": \"D-1042\", ...}.")]
    [InlineData("{}", "debtor: error DUN2104: \"debtor\" is missing: your key of the debtor: never a name or an address.")]
    [InlineData("""{"debtor":1042}""", "debtor: error DUN2105: the number 1042 stands here; write an id such as \"D-1042\".")]
    [InlineData("""{"debtor":null}""", "debtor: error DUN2105: null stands here; write an id such as \"D-1042\".")]
    [InlineData("""{"debtor":""}""", "debtor: error DUN2001: a debtor needs an id.")]
    [InlineData("""{"format":2,"debtor":5}""", "format: error DUN2110: format 2 is not known; this version reads format 1.")]
    [InlineData("""{"format":"1","debtor":"D-1"}""", "format: error DUN2110: format \"1\" is not known; this version reads format 1.")]
    public void A_document_is_one_object_in_a_known_format(string json, string problem) => Problems(json).ShouldBe([problem]);

    [Theory]
    [InlineData("\"receivables\":[", "\"receivables\":{", "1:49: error DUN2101: this is no JSON from here on.")]
    [InlineData("\"5.00\"", "true", "receivables[0].amount: error DUN2105: true stands here; write an amount such as \"512.50\".")]
    [InlineData("\"5.00\"", "\"5,00\"", "receivables[0].amount: error DUN2106: \"5,00\" is no amount: write digits, with a point before decimals, as in 512.50.")]
    [InlineData("\"5.00\"", "1e3", "receivables[0].amount: error DUN2106: \"1e3\" is no amount: write digits, with a point before decimals, as in 512.50.")]
    [InlineData("\"5.00\"", "123456789012345678901234567890", "receivables[0].amount: error DUN2106: \"123456789012345678901234567890\" has 30 digits; at most 28 are read exactly.")]
    [InlineData("\"5.00\"", "5.001", "receivables[0].amount: error DUN2005: 5.001 EUR: EUR has 2 decimals.")]
    [InlineData("\"EUR\"", "\"EURO\"", "currency: error DUN2108: \"EURO\" is not in ISO 4217. Did you mean EUR?")]
    [InlineData("\"EUR\"", "\"zz\"", "currency: error DUN2108: \"zz\" is not in ISO 4217.")]
    [InlineData("\"dueOn\":\"2026-02-05\"", "\"due\":5", "receivables[0].dueOn: error DUN2104: \"dueOn\" is missing: the due date: day 0 of its age.")]
    [InlineData("\"dueOn\"", "\"DueOn\":\"2026-02-05\",\"dueOn\"", "receivables[0].DueOn: error DUN2113: it is not read: write it \"dueOn\".")]
    [InlineData("\"dueOn\"", "\"dueOn\":\"2026-02-05\",\"dueOn\"", "receivables[0].dueOn: error DUN2103: it stands twice; keep one.")]
    [InlineData("\"dueOn\"", "\"x\":1,\"x\":2,\"dueOn\"", "receivables[0].x: error DUN2103: it stands twice; keep one.")]
    public void A_problem_names_its_place(string good, string bad, string problem) =>
        Problems(Good.Replace(good, bad, StringComparison.Ordinal)).ShouldBe([problem]);

    [Theory]
    [InlineData("5.2.2026", "\"5.2.2026\" is no date: write year-month-day, as in 2026-02-05.")]
    [InlineData("2026-02-31", "\"2026-02-31\" is no date: February 2026 has 28 days.")]
    [InlineData("2024-02-30", "\"2024-02-30\" is no date: February 2024 has 29 days.")]
    [InlineData("2026-13-01", "\"2026-13-01\" is no date: there is no month 13.")]
    [InlineData("2026-01-00", "\"2026-01-00\" is no date: there is no day 0.")]
    [InlineData("0000-01-01", "\"0000-01-01\" is no date: there is no year 0.")]
    public void An_impossible_date_is_named_with_the_reason(string date, string reason) =>
        Problems(Good.Replace("2026-02-05", date, StringComparison.Ordinal))
            .ShouldBe([$"receivables[0].dueOn: error DUN2109: {reason}"]);

    [Theory]
    [InlineData("\"kind\":\"consumr\"", "kind: error DUN2107: \"consumr\" is not known here. Did you mean \"consumer\"? Write consumer, soleTrader, business or publicBody.")]
    [InlineData("\"kind\":5", "kind: error DUN2105: the number 5 stands here; write consumer, soleTrader, business or publicBody.")]
    [InlineData("\"hardship\":\"yes\"", "hardship: error DUN2105: the text \"yes\" stands here; write true or false.")]
    [InlineData("\"riskScore\":\"97\"", "riskScore: error DUN2105: the text \"97\" stands here; write a whole number such as 3.")]
    [InlineData("\"riskScore\":9.5", "riskScore: error DUN2106: \"9.5\" is no whole number from -2147483648 to 2147483647.")]
    [InlineData("\"riskScore\":4000000000", "riskScore: error DUN2106: \"4000000000\" is no whole number from -2147483648 to 2147483647.")]
    [InlineData("\"lifetimeValue\":\"5\"", "lifetimeValue: error DUN2106: \"5\" is no money: write amount and currency, as in 412.50 EUR.")]
    [InlineData("\"lifetimeValue\":\"5 Eur\"", "lifetimeValue: error DUN2108: \"Eur\" is not in ISO 4217. Did you mean EUR?")]
    [InlineData("\"contact\":{\"reachable\":[\"mail\"]}", "contact.reachable[0]: error DUN2111: \"mail\" is no channel of the library. Did you mean \"email\"? Write one of email, sms, letter, phone, push, portal, or name and kind of your own.")]
    [InlineData("\"contact\":{\"reachable\":[{\"name\":\"fax\"}]}", "contact.reachable[0].kind: error DUN2104: \"kind\" is missing: what contact law takes it for.")]
    [InlineData("\"contact\":{\"reachable\":[{\"name\":\"f x\",\"kind\":\"letter\"}]}", "contact.reachable[0].name: error DUN2111: \"f x\" cannot name a channel: 1 to 40 of a-z, 0-9, '-' and '_', first a letter.")]
    [InlineData("\"contact\":{\"preference\":{\"notBefore\":\"8:5\"}}", "contact.preference.notBefore: error DUN2109: \"8:5\" is no time of day: write hours and minutes, as in 08:30.")]
    [InlineData("\"contacts\":[{\"on\":\"2026-02-05\",\"channel\":\"sms\",\"at\":\"2026-02-05\"}]", "contacts[0].at: error DUN2109: \"2026-02-05\" is no instant: write it in UTC, as in 2026-02-10T08:30:00Z.")]
    [InlineData("\"holds\":[5]", "holds[0]: error DUN2105: the number 5 stands here; write a hold such as {\"id\": \"H-1\", ...}.")]
    [InlineData("\"holds\":{}", "holds: error DUN2105: an object stands here; write a list such as [{\"id\": \"H-1\", ...}].")]
    [InlineData("\"attributes\":[]", "attributes: error DUN2105: a list stands here; write attributes by name such as {\"branch\": {\"text\": \"north\"}}.")]
    [InlineData("\"attributes\":{\"a\":{}}", "attributes.a: error DUN2112: 0 values stand here; an attribute is one of integer, money, percent, date, text, set, flag.")]
    [InlineData("\"attributes\":{\"a\":{\"flag\":true,\"text\":\"x\"}}", "attributes.a: error DUN2112: 2 values stand here; an attribute is one of integer, money, percent, date, text, set, flag.")]
    [InlineData("\"attributes\":{\"a\":{\"percent\":\"2.555\"}}", "attributes.a: error DUN2112: 2.555 %: a share has at most two decimals and is at most 21,474,836 %.")]
    [InlineData("\"attributes\":{\"a\":{\"flag\":true},\"a\":{\"flag\":true}}", "attributes.a: error DUN2103: it stands twice; keep one.")]
    public void A_value_that_does_not_fit_is_named_with_what_does(string member, string problem) =>
        Problems($$"""{"debtor":"D-1",{{member}}}""").ShouldBe([problem]);

    [Fact]
    public void All_problems_come_at_once_first_those_of_reading_then_contradictions() => Problems(
        """
        {
          "currency": "EURO",
          "receivables": [
            { "id": "R-1", "amount": "five", "paid": "9.00", "dueOn": "2026-02-31" },
            { "amount": "5.00", "dueOn": "2026-02-05" },
            { "id": "R-3", "currency": "EUR", "amount": "5.00", "paid": "9.00", "dueOn": "2026-02-05" }
          ],
          "holds": [ { "id": "H-1", "kind": "block", "from": "2026-02-05", "until": "2026-02-01", "receivables": ["R-2"] } ],
          "history": { "items": [ 5, { "receivable": "R-3", "rung": 0, "on": "2026-02-01" } ] }
        }
        """).ShouldBe(
        [
            "currency: error DUN2108: \"EURO\" is not in ISO 4217. Did you mean EUR?",
            "receivables[0].amount: error DUN2106: \"five\" is no amount: write digits, with a point before decimals, as in 512.50.",
            "receivables[0].dueOn: error DUN2109: \"2026-02-31\" is no date: February 2026 has 28 days.",
            "receivables[1].id: error DUN2104: \"id\" is missing: your key, unique within the debtor.",
            "history.items[0]: error DUN2105: the number 5 stands here; write an item history such as {\"receivable\": \"R-881\", ...}.",
            "debtor: error DUN2104: \"debtor\" is missing: your key of the debtor: never a name or an address.",
            "receivables[2].paid: error DUN2006: 9.00 paid of 5.00: give what is allocated to it, from 0 to the amount; what goes beyond is a credit.",
            "holds[0].until: error DUN2008: hold \"H-1\" ends on 2026-02-01, before it starts on 2026-02-05.",
            "history.items[1].rung: error DUN2010: rung 0, repeated 0 times: rungs go from 1 to 99, repeats from 0.",
        ]);

    [Fact]
    public void Bytes_that_are_not_utf8_are_named_with_their_place() =>
        SnapshotJson.Read([.. "{\"debtor\":\"M"u8, 0xFC, .. "ller\"}"u8]).Problems.Single().ToString()
            .ShouldBe("1:13: error DUN2101: this byte is not UTF-8; save the text as UTF-8.");

    [Theory]
    [InlineData(31, null)] // with the outermost object 32
    [InlineData(32, "1:52: error DUN2102: objects and lists lie more than 32 deep here.")]
    [InlineData(100_000, "1:52: error DUN2102: objects and lists lie more than 32 deep here.")]
    public void Nesting_is_bounded(int lists, string? problem) =>
        Problems($$"""{"debtor":"D-1","x":{{new string('[', lists)}}{{new string(']', lists)}}}""")
            .FirstOrDefault()
            .ShouldBe(problem);

    [Fact]
    public void A_long_text_is_shortened_and_loses_what_a_terminal_obeys() =>
        Problems($$"""{"debtor":"D-1","kind":"\u001b[2J{{new string('x', 1000)}}"}""").Single()
            .ShouldStartWith($"kind: error DUN2107: \"?[2J{new string('x', 36)}...\" is not known here. Write");

    private static string[] Problems(string json) =>
        [.. SnapshotJson.Read(Encoding.UTF8.GetBytes(json)).Problems.Select(problem => problem.ToString())];
}
