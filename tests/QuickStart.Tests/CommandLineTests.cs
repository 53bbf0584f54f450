namespace QuickStart;

/// <summary>What the program says to its options.</summary>
public class CommandLineTests
{
    private const string Good = "debtor;item;currency;amount;due\nD-1;R-1;EUR;20.00;2026-02-05\n";

    [Fact]
    public void Nothing_set_aside_ends_well() => Ran.On(Good, "--strict").Code.ShouldBe(0);

    [Fact]
    public void Somebody_set_aside_ends_well_too() => Ran.With().Code.ShouldBe(0);

    [Fact]
    public void Strict_ends_with_2_and_prints_the_page_all_the_same()
    {
        var ran = Ran.With("--strict");

        ran.Code.ShouldBe(2);
        ran.Output.ShouldBe(Ran.With().Output);
    }

    [Theory]
    [InlineData("--language fr: say en or de.", "--language", "fr")]
    [InlineData("--numbers fr: say en or de.", "--numbers", "fr")]
    [InlineData("\"03/04/2026\" can be 3 April or 4 March: write 2026-04-03 or 2026-03-04.", "--as-of", "03/04/2026")]
    [InlineData("--items needs --as-of: say for which day to decide, as in --as-of 2026-02-10.", "--items", "x.csv")]
    [InlineData(
        "--columns \"dbtor=x\": there is no column \"dbtor\". Did you mean \"debtor\"?",
        "--columns",
        "dbtor=x")]
    [InlineData("--columns \"due\": write NAME=HEADER.", "--columns", "due")]
    [InlineData("--columns \"due=b\": due is named twice.", "--columns", "due=a,due=b")]
    [InlineData(
        "open-items.csv: column \"Fällig\" is missing. Add it, or name yours with --columns due=HEADER",
        "--columns",
        "due=Fällig")]
    [InlineData("D-104 is not in the file. Did you mean \"D-1042\"?", "--explain", "D-104")]
    [InlineData("D-1187 is set aside: line 332  due \"31.02.2026\": February 2026 has 28 days", "--explain", "D-1187")]
    public void What_cannot_be_done_is_refused(string refusal, params string[] args)
    {
        var ran = Ran.With(args);

        ran.Code.ShouldBe(1);
        ran.Output.ShouldBeEmpty();
        ran.Error.ShouldStartWith(refusal);
    }

    [Fact]
    public void English_is_spoken() => Ran.With("--language", "en").Output.ShouldBe(Ran.With().Output);

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Ran.With("--items", "nowhere.csv", "--as-of", "2026-02-10").Error
            .ShouldStartWith("nowhere.csv: Could not find");

    [Fact]
    public void Help_names_every_option()
    {
        var help = Ran.With("--help").Output;

        foreach (var option in new[]
        {
            "--items", "--as-of", "--payments-known-until", "--explain",
            "--language", "--numbers", "--columns", "--strict",
        })
        {
            help.ShouldContain(option);
        }
    }
}
