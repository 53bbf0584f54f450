namespace Dunning.Vectors.Tests;

/// <summary>Cases of systems that are in no file: other words, other numbers, other combinations.</summary>
public class RunnerTests
{
    private const string TwoLevels = """[{"n":1,"afterDue":15},{"n":2,"afterDue":30}]""";

    [Theory]
    [InlineData("earliestUnpaidAgeAtLeastDays", "10", "null, 9, 10", "false,false,true")]
    [InlineData("totalUnpaidMoreThan", "\"10.00\"", "\"10.00\", \"10.01\"", "false,true")]
    [InlineData("hasNotTag", "\"VIP\"", """{"tags":[]}, {"tags":["VIP","B"]}""", "true,false")]
    [InlineData("unpaidInvoicesAtMost", "1", "0, 1, 2", "true,true,false")]
    public void Conditions_are_read_by_their_words(string test, string value, string rows, string matches) =>
        Files.Answer($$"""
            {"topic":"condition","given":{"condition":{"{{test}}":{{value}}},"rows":[{{rows}}]},"ask":["matches"]}
            """).ShouldBe($$"""{"matches":[{{matches}}]}""");

    [Fact]
    public void Every_test_of_a_condition_must_hold() =>
        Files.Answer("""
            {"topic":"condition","given":{"condition":{"totalUnpaidAtLeast":"100","unpaidInvoicesAtLeast":2},
            "rows":[{"totalUnpaid":"150","unpaidInvoices":1},{"totalUnpaid":"150","unpaidInvoices":2},
            {"totalUnpaid":"50","unpaidInvoices":2}]},"ask":["matches"]}
            """).ShouldBe("""{"matches":[false,true,false]}""");

    [Theory]
    [InlineData("Tryton", """{"level":1}""")]
    [InlineData("Kill Bill", """{"level":2}""")]
    [InlineData("nobody's", "not covered: a convention that is not given: whether levels are skipped")]
    public void A_convention_that_is_not_given_is_the_system_s_or_nobody_s(string system, string answer) =>
        Files.Answer(
            $$"""{"topic":"level","given":{"levels":{{TwoLevels}},"daysOverdue":90},"ask":["level"]}""", system)
            .ShouldBe(answer);

    [Fact]
    public void What_comes_out_either_way_needs_no_convention() =>
        Files.Answer($$"""{"topic":"level","given":{"levels":{{TwoLevels}},"daysOverdue":20},"ask":["level"]}""")
            .ShouldBe("""{"level":1}""");

    [Fact]
    public void Runs_give_a_level_each() =>
        Files.Answer($$"""
            {"topic":"level","given":{"levels":{{TwoLevels}},"due":"2014-01-01",
            "runDates":["2014-01-15","2014-01-16","2014-01-31"]},"ask":["levels"]}
            """).ShouldBe("""{"levels":[null,1,2]}""");

    [Fact]
    public void Part_payments_leave_the_age_of_the_rest() =>
        Files.Answer($$"""
            {"topic":"timeline","given":{"levels":{{TwoLevels}},"sequential":false,
            "items":[{"id":"A","due":"2024-01-01","open":"80"}],
            "events":[{"at":"2024-01-20","paid":"A","amount":"30"},{"at":"2024-02-05","paid":"all"}],
            "asOf":["2024-01-15","2024-01-16","2024-01-31","2024-02-05"]},"ask":["levels"]}
            """).ShouldBe("""{"levels":[null,1,2,null]}""");

    [Fact]
    public void Age_and_amount_of_a_loan_come_from_its_instalments() =>
        Files.Answer("""
            {"topic":"dpd","given":{"graceDays":5,"installments":[{"due":"2024-02-01","amount":"80.50"},
            {"due":"2024-03-01","amount":"80.50"}],"asOf":"2024-03-04",
            "payments":[{"on":"2024-02-10","amount":"30.00"},{"on":"2024-03-05","amount":"99.00"}],
            "buckets":[{"name":"A","min":1,"max":30},{"name":"B","min":31,"max":60}]},
            "ask":["delinquentDays","pastDueDays","bucketByDays","bucketAmounts","delinquentAmount"]}
            """).ShouldBe("""
                {"delinquentDays":27,"pastDueDays":32,"bucketByDays":"A","bucketAmounts":{"A":"80.50","B":"50.50"},
                """.TrimEnd() + """
                "delinquentAmount":"131.00"}
                """);

    [Fact]
    public void Within_the_grace_nothing_counts_towards_the_minimum() =>
        Files.Answer("""
            {"topic":"minimum","given":{"minimum":"50","graceDays":5,"items":[{"id":"A","due":"2024-01-01","open":"30"},
            {"id":"B","due":"2024-01-05","open":"30"}],"docDates":["2024-01-10","2024-01-11"]},"ask":["reminder"]}
            """).ShouldBe("""{"reminder":[false,true]}""");

    [Theory]
    [InlineData("""{"topic":"fee.tier","given":{"remaining":"50"},"ask":["fee"]}""", "dunning charge")]
    [InlineData(
        """{"primitive":"lump-sum","jurisdiction":"XX","given":{"debtor":"business"},"ask":["lumpSum"]}""",
        "rules of money of \"XX\"")]
    [InlineData(
        """
        {"primitive":"deadline","jurisdiction":"FR","given":{"event":"2026-01-30","days":1,"roll":true},"ask":["end"]}
        """,
        "a fact that is not given: holidays fr")]
    [InlineData("""{"topic":"moon","given":{"phase":1},"ask":["level"]}""", "cases of \"moon\"")]
    [InlineData(
        """{"topic":"undo","given":{"issued":[1],"cancel":1},"ask":["accepted","wages"]}""",
        "\"wages\" asked of such a case")]
    [InlineData(
        """{"topic":"undo","given":{"issued":[1],"cancel":1,"lineFee":"2"},"ask":["accepted"]}""",
        "dunning charge (\"lineFee\" of the given)")]
    [InlineData(
        """{"topic":"condition","given":{"condition":{"shoeSizeAtLeast":1},"rows":[1]},"ask":["matches"]}""",
        "the test \"shoeSizeAtLeast\"")]
    [InlineData(
        """
        {"topic":"fee.locked","given":{"invoice":{"amount":"9","locked":false},"fee":"1"},"ask":["newDocument"]}
        """,
        "a fee that is added to its invoice: here it is a claim of its own")]
    [InlineData(
        """{"topic":"fee.once","given":{"fees":["1"],"jobRuns":"at full moon"},"ask":["total"]}""",
        "\"jobRuns\" that is not a number of runs a day that is known: \"at full moon\"")]
    [InlineData(
        """
        {"topic":"fee.noDouble","given":{"item":"A","issued":[{"level":2,"lineFee":"1"}],"level2LineFee":"0"},
        "ask":["lineFeeOnSecond"]}
        """,
        "\"level\" that is not the first level: 2")]
    [InlineData(
        """{"topic":"fee.levelFees","given":{"A":["1","2"],"B":["1"]},"ask":["levels"]}""",
        "terms of which some have more levels than others")]
    [InlineData(
        """
        {"topic":"block.item","given":{"levels":[{"name":"A","afterDays":5}],"item":{"ageDays":6},
        "steps":["tag item FROZEN","evaluate"]},"ask":["levels"]}
        """,
        "\"steps\" that is not a step that is known: \"tag item FROZEN\"")]
    [InlineData(
        """
        {"topic":"timeline","given":{"maxAttempts":2,"daysBetween":2,"threshold":"5 EUR",
        "overdue":[{"on":"2025-01-01","amount":"9"}],"runs":["2025-01-03T10:00","2025-01-05T18:00"]},
        "ask":["attempt"]}
        """,
        "runs at several times of the day: here calendar days count")]
    [InlineData(
        """
        {"topic":"grace","given":{"graceDays":5,"lineFee":"2","items":[{"id":"A","due":"2024-05-01","open":"9",
        "currency":"USD"}],"docDate":"2024-06-01"},"ask":["lineFees"]}
        """,
        "\"lineFee\" that is not an amount in the currency of the claims: \"2\"")]
    [InlineData(
        """
        {"topic":"minimum.fallback","given":{"levels":[{"n":1,"minAmount":"1"}],"items":[{"level":1,"open":"1"}],
        "check":[{"level":1,"overdueAtLevel":"9","allOpen":"8"}]},"ask":["passes"]}
        """,
        "\"allOpen\" that is not at least what is overdue: \"8\"")]
    public void What_is_not_covered_is_named(string text, string concept) =>
        Files.Answer(text).ShouldBe($"not covered: {concept}");
}
