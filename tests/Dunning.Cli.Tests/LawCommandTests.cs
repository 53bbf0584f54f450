namespace Dunning.Cli;

/// <summary>Commands that decide are given law: packs that a policy names, and those of a host's own.</summary>
public class LawCommandTests
{
    private const string House = "docs/examples/house.json";

    private const string Facts = """
        {"debtor":"D-1","currency":"EUR","jurisdiction":"de","paymentsKnownUntil":"2026-02-09",
        """ + """
        "contact":{"reachable":["sms","letter"]},"receivables":[{"id":"R-1","amount":"50.00","dueOn":"2026-02-05"}]}
        """;

    [Fact]
    public void A_pack_of_the_host_keeps_a_text_back_that_has_no_consent()
    {
        using var scratch = new Scratch();
        var policy = scratch.File("texts.json", Policy(""));
        var without = Cli.Run($"decide --policy {policy} --facts - --as-of 2026-02-10", Facts);
        var with = Cli.Run($"decide --policy {policy} --facts - --as-of 2026-02-10 --law {House}", Facts);

        without.Output.ShouldContain("sms");
        with.Output.ShouldContain("letter");
        with.Output.ShouldNotContain("sms");
        with.ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void A_policy_that_names_a_pack_is_judged_by_it()
    {
        using var scratch = new Scratch();
        var policy = scratch.File("texts.json", Policy("\"jurisdictions\": [\"house\"],"));
        var missing = Cli.Run($"decide --policy {policy} --facts - --as-of 2026-02-10", Facts);
        var given = Cli.Run($"decide --policy {policy} --facts - --as-of 2026-02-10 --law {House} --json", Facts);

        missing.ExitCode.ShouldBe(ExitCode.NotRun);
        missing.Errors.ShouldContain("DUN3008: the policy is judged by law pack \"house\", which is not there.");
        given.Output.ShouldContain("house@2026.1");
        Cli.Run($"explain {policy} - --facts - --debtor D-1 --as-of 2026-02-10 --law {House}", Facts).ExitCode
            .ShouldNotBe(ExitCode.Done); // two places for facts
        Cli.Run($"explain --policy {policy} --facts - --debtor D-1 --as-of 2026-02-10 --law {House}", Facts).Output
            .ShouldContain("house rule 4");
    }

    [Fact]
    public void A_policy_is_held_against_the_packs_that_it_names()
    {
        var bare = Cli.Run("validate docs/diagnostics/DUN1360.json");
        var given = Cli.Run("validate docs/diagnostics/DUN1360.json --law docs/examples/strict-house.json");

        bare.Errors.ShouldBeEmpty();
        given.ExitCode.ShouldBe(ExitCode.Done);
        given.Errors.ShouldContain("DUN1360.json:16:83:");
        given.Errors.ShouldContain("warning DUN1360: no consumer in \"strict\" gets \"reminder\" by \"sms\"");
        Cli.Run("validate docs/diagnostics/DUN1360.json --strict --law docs/examples/strict-house.json").ExitCode
            .ShouldBe(ExitCode.Findings);
    }

    [Theory]
    [InlineData("packs", "pack ")]
    [InlineData("packs us", "rule ")]
    [InlineData("policies", "policy ")]
    public void A_list_that_is_piped_has_heads(string arguments, string head) =>
        Cli.Run(arguments).Output.Split('\n')[0].ShouldStartWith(head);

    [Fact]
    public void A_story_may_name_a_pack_of_the_host()
    {
        using var scratch = new Scratch();
        var policy = scratch.File("texts.json", Policy(""));
        var story = scratch.File("story.case", """
            case    Without consent a letter goes
            policy  texts     law house     covers law.forbids

            2026-03-02 Mon  debtor D-1 consumer, jurisdiction de, reachable by sms and letter
            2026-03-02 Mon  receivable R-1 120.00 EUR due 2026-03-04
            2026-03-09 Mon  > send reminder by letter, asks 120.00 EUR

            but with        2026-03-02 consent sms granted
            2026-03-09 Mon  > send reminder by sms, asks 120.00 EUR, not before 08:00
            """);

        Cli.Run($"test {story} --policy {policy} --law {House}").Errors.ShouldBeEmpty();
        Cli.Run($"test {story} --policy {policy}").Errors.ShouldContain("DUN3112: There is no law pack \"house\".");
    }

    [Fact]
    public void Every_pack_that_comes_along_is_good_by_its_own_file()
    {
        foreach (var code in LawPacks.Codes)
        {
            var read = Cli.Run($"validate src/Dunning.Jurisdictions/packs/{code}/pack.json");

            read.Errors.ShouldBeEmpty();
            read.Output.ShouldContain($": law pack {code}, version");
        }
    }

    [Fact]
    public void A_pack_with_the_code_of_one_that_comes_along_is_refused()
    {
        using var scratch = new Scratch();
        var file = scratch.File("us.json", "{ \"pack\": \"us\", \"version\": \"1\" }");

        var read = Cli.Run($"validate {file}");

        read.ExitCode.ShouldBe(ExitCode.Findings);
        read.Errors.ShouldContain("DUN4001: Pack \"us\" is there twice. Keep one.");
    }

    [Fact]
    public void Mistakes_of_a_pack_are_named_at_their_place() =>
        Cli.Run("validate docs/diagnostics/DUN4009.json").Errors.ShouldContain("DUN4009.json:6:15: error DUN4009:");

    [Fact]
    public void Unconfirmed_rules_are_listed()
    {
        var all = Cli.Run("packs us-ma").Lines.Length;
        var open = Cli.Run("packs us-ma --unconfirmed").Lines;

        open.Length.ShouldBeInRange(2, all - 1);
        open.Skip(1).ShouldAllBe(line => line.Contains("never")); // below the heads
    }

    [Fact]
    public void Published_rates_are_told_with_those_that_nobody_read()
    {
        using var packs = System.Text.Json.JsonDocument.Parse(Cli.Run("packs at --json").Output);
        var rates = packs.RootElement.GetProperty("packs")[0].GetProperty("rates")[0];

        rates.GetProperty("table").GetString().ShouldBe("at.base-rate");
        rates.GetProperty("from").GetString().ShouldBe("2013-01-01");
        rates.GetProperty("knownUntil").GetString().ShouldBe("2027-01-01");
        rates.GetProperty("unconfirmed").GetInt32().ShouldBe(4);
    }

    [Fact]
    public void A_pack_that_is_not_there_is_told_with_those_that_are() =>
        Cli.Run("packs uk").Errors.ShouldContain("DUN3009: \"uk\" is no law pack that comes along.");

    [Fact]
    public void The_schema_of_packs_is_printed() =>
        Cli.Run("schema pack").Output.TrimEnd('\n').ShouldBe(PackJson.Schema.TrimEnd('\n'));

    private static string Policy(string jurisdictions) => $$"""
        { "policy": "texts", {{jurisdictions}}
          "segments": [ { "segment": "all", "treatment": "t" } ],
          "treatments": { "t": { "lastLevel": "stop", "steps": [
            { "level": "reminder", "at": 5, "notice": { "tone": "remind", "channels": ["sms", "letter"] } } ] } } }
        """;
}
