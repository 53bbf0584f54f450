using System.Globalization;
using System.Text.RegularExpressions;

namespace QuickStart;

/// <summary>The page on the items of the sample, and what must hold on any page.</summary>
public partial class PageTests
{
    private static readonly string Page = Ran.With().Output;
    private static readonly string[] Lines = Page.TrimEnd('\n').Split('\n');

    [Fact]
    public void The_page_is_as_approved() => Approved.Text("page.txt", Page);

    [Theory]
    [InlineData("D-1042")]
    [InlineData("D-1077")]
    public void An_explanation_is_as_approved(string debtor) =>
        Approved.Text($"explain-{debtor}.txt", Ran.With("--explain", debtor).Output);

    [Fact]
    public void The_german_page_is_as_approved() => Approved.Text("page-de.txt", Ran.With("--language", "de").Output);

    [Theory]
    [InlineData("D-1042")]
    [InlineData("D-1077")]
    public void A_german_explanation_is_as_approved(string debtor) =>
        Approved.Text($"explain-{debtor}-de.txt", Ran.With("--explain", debtor, "--language", "de").Output);

    [Fact]
    public void Both_languages_show_the_same_figures()
    {
        var german = Ran.With("--language", "de").Output;
        var (english, other) = (Sums(Page), Sums(german));

        other.Select(sum => sum.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'))
            .ShouldBe(english.Select(sum => sum.Replace(",", "", StringComparison.Ordinal)));
        english.Length.ShouldBeGreaterThan(10);

        static string[] Sums(string page) => [.. TwoDecimals().Matches(page.Split("Seven worth")[0]
            .Split("Sieben")[0]).Select(match => match.Value)];
    }

    [Fact]
    public void Contacts_add_up_in_number_and_in_each_currency()
    {
        var rows = Block("Contact today").Select(Numbers).ToList();

        for (var column = 0; column < 3; column++)
        {
            rows[1..].Sum(row => row[column]).ShouldBe(rows[0][column]);
        }
    }

    [Fact]
    public void Every_case_is_contacted_or_left_in_peace_for_one_reason_and_has_one_segment()
    {
        var (contacts, left) = (Block("Contact today"), Block("Leave in peace"));
        var cases = Numbers(Lines[1])[^1];

        left[1..].Sum(row => Numbers(row)[0]).ShouldBe(Numbers(left[0])[0]);
        (Numbers(contacts[0])[0] + Numbers(left[0])[0]).ShouldBe(cases);
        Numbers(Line("Segments")).Sum().ShouldBe(cases);
    }

    [Fact]
    public void What_is_told_of_a_line_adds_up_to_it()
    {
        var hold = Numbers(Line("  on hold"));

        hold[1..].Sum().ShouldBe(hold[0]);
    }

    [Fact]
    public void Every_debtor_is_set_aside_or_looked_at_again()
    {
        var head = Numbers(Lines[1]);
        var aside = Block("Set aside").Length - 1;
        var looks = LooksFor().Matches(Line("Next look")).Select(match => decimal.Parse(match.Groups["count"].Value));

        aside.ShouldBe((int)head[2]);
        (head[2] + head[3]).ShouldBe(head[0]);
        looks.Sum().ShouldBe(head[3]);
    }

    [Theory]
    [InlineData("  before due         e-mail")]
    [InlineData("  reminder           e-mail")]
    [InlineData("  reminder           letter")]
    [InlineData("  second reminder    e-mail")]
    [InlineData("  second reminder    letter")]
    [InlineData("  call, with brief   phone")]
    [InlineData("  no step is due")]
    [InlineData("  paid, or in credit")]
    [InlineData("  promise or plan is kept")]
    [InlineData("  money is on its way")]
    [InlineData("  under the minimum")]
    [InlineData("  no minimum for its currency")]
    [InlineData("  too soon after a contact")]
    [InlineData("  on hold")]
    [InlineData("  all of it disputed")]
    [InlineData("  no usable channel")]
    [InlineData("  waits for an allowed day")]
    [InlineData("  with an agency, or sold")]
    public void The_sample_has_each_kind_of_line(string start) =>
        Lines.ShouldContain(line => line.StartsWith(start + " ", StringComparison.Ordinal));

    [Fact]
    public void The_seven_worth_reading_are_the_first_of_their_kinds() =>
        Block("Seven worth reading")[1..]
            .Where(line => line.StartsWith("  D-", StringComparison.Ordinal))
            .Select(line => line.Trim().Split(' ')[0])
            .ShouldBe(["D-1042", "D-1055", "D-1061", "D-1077", "D-1090", "D-1118", "D-1203"]);

    /// <summary>A sample in which nobody is contacted would show little, and prove less.</summary>
    [Fact]
    public void At_least_a_quarter_of_the_cases_is_contacted() =>
        (Numbers(Line("Contact today"))[0] / Numbers(Lines[1])[^1]).ShouldBeGreaterThanOrEqualTo(0.25m);

    [Fact]
    public void Where_payments_are_not_known_nobody_is_contacted()
    {
        var page = Ran.With("--payments-known-until", "2026-01-01").Output;

        page.ShouldContain("Contact today                       0 cases\n");
        page.ShouldContain("  payments are not known");
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void The_page_does_not_depend_on_the_culture_of_the_machine(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Ran.With().Output.ShouldBe(Page);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Line(string start) => Lines.Single(line => line.StartsWith(start, StringComparison.Ordinal));

    /// <summary>A line and those below it that stand further in.</summary>
    private static string[] Block(string start)
    {
        var first = Array.IndexOf(Lines, Line(start));
        return [Lines[first], .. Lines[(first + 1)..].TakeWhile(line => line.StartsWith(' '))];
    }

    // Figures with thousands and decimals; names such as D-1042 are none.
    private static decimal[] Numbers(string line) =>
    [
        .. Figure().Matches(line).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture)),
    ];

    [GeneratedRegex(@"(?<![\w.,-])[0-9][0-9,]*(\.[0-9]{2})?(?![\w-])", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Figure();

    [GeneratedRegex("[0-9][0-9.,]*[.,][0-9]{2}\\b", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex TwoDecimals();

    [GeneratedRegex("for (?<count>[0-9]+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex LooksFor();
}
