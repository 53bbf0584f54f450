using System.Globalization;
using System.Text;

namespace QuickStart;

/// <summary>One export, written in several ways: the page stays the same.</summary>
public class FormTests
{
    private static readonly string[] Amounts = ["amount", "paid", "disputed", "promised", "onItsWay"];
    private static readonly string Page = Ran.On(Export.Text).Output;

    [Fact]
    public void With_commas_between_cells() => Ran.On(Export.Of(Export.Rows, ',')).Output.ShouldBe(Page);

    [Fact]
    public void With_quotes_around_every_cell() =>
        Ran.On(Export.Of(Export.Rows.Select(row => row.Select(cell => $"\"{cell}\"").ToArray()))).Output.ShouldBe(Page);

    [Fact]
    public void With_carriage_returns() =>
        Ran.On(Export.Text.Replace("\n", "\r\n", StringComparison.Ordinal)).Output.ShouldBe(Page);

    [Fact]
    public void With_a_byte_order_mark() =>
        Ran.On([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Export.Text)]).Output.ShouldBe(Page);

    [Fact]
    public void With_blanks_and_empty_rows_at_the_end() =>
        Ran.On(Export.Text + "\n;;;\n\n").Output.ShouldBe(Page);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void With_other_headers_in_either_encoding(bool isUtf8)
    {
        var rows = Export.Rows;
        rows[0] = [.. rows[0].Select(name => name switch { "currency" => "Währung", "due" => "Fällig", _ => name })];
        var bytes = isUtf8 ? Encoding.UTF8.GetBytes(Export.Of(rows)) : Export.InWindows1252(Export.Of(rows));

        // The refused date stands in the column that is called otherwise now.
        Ran.On(bytes, "--columns", "currency=Währung,due=Fällig").Output
            .ShouldBe(Page.Replace("  due \"", "  Fällig \"", StringComparison.Ordinal)
                .Replace("  currency \"EURO", "  Währung \"EURO", StringComparison.Ordinal));
    }

    [Fact]
    public void With_decimal_commas()
    {
        var rows = Export.With(cell => cell == "1.234" ? cell : cell.Replace('.', ','), Amounts);

        Ran.On(Export.Of(rows)).Output.ShouldBe(Page);
    }

    [Fact]
    public void With_thousands_and_decimals_of_one_language()
    {
        var german = CultureInfo.GetCultureInfo("de-DE");
        var rows = Export.With(
            cell => cell == "1.234" ? cell : decimal.Parse(cell, CultureInfo.InvariantCulture).ToString("N2", german),
            Amounts);
        var page = Ran.On(Export.Of(rows), "--numbers", "de").Output;

        // "1.234" has one reading now.
        page.ShouldContain("2 debtors set aside (below), 313 decided");
        page.ShouldNotContain("D-1130");
    }

    [Theory]
    [InlineData("dd.MM.yyyy")]
    [InlineData("d.M.yyyy")]
    [InlineData("yyyyMMdd")]
    public void With_another_form_of_dates(string form)
    {
        var dates = Export.Rows[0].Where(name => name.EndsWith("On", StringComparison.Ordinal)
            || name is "due" or "invoiced" or "holdFrom" or "holdUntil" or "promisedBy").ToArray();
        var rows = Export.With(
            cell => DateOnly.TryParseExact(cell, "yyyy-MM-dd", out var day)
                ? day.ToString(form, CultureInfo.InvariantCulture)
                : cell,
            dates);

        Ran.On(Export.Of(rows)).Output.ShouldBe(Page);
    }

    [Fact]
    public void With_columns_in_another_order() =>
        Ran.On(Export.Of(Export.Rows.Select(row => row.Reverse().ToArray()))).Output.ShouldBe(Page);

    [Fact]
    public void With_rows_in_another_order_only_the_lines_are_others()
    {
        var rows = Export.Rows;
        new Random(7).Shuffle(rows.AsSpan(1));

        WithoutLineNumbers(Ran.On(Export.Of(rows)).Output).ShouldBe(WithoutLineNumbers(Page));
    }

    [Fact]
    public void With_a_column_more_which_is_named()
    {
        var rows = Export.Rows.Select((row, index) => (string[])[.. row, index == 0 ? "Clerk" : "7"]);

        Ran.On(Export.Of(rows)).Output.Split('\n')
            .Where(line => line != "Columns that are not read: Clerk")
            .ShouldBe(Page.Split('\n'));
    }

    private static string WithoutLineNumbers(string page) => string.Join('\n', page.Split('\n')
        .Select(line => line.Split("  line ") is [var debtor, var rest] ? debtor + rest[3..] : line));
}
