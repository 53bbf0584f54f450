using System.Text;
using NodaTime;

namespace QuickStart.OpenItems;

/// <summary>What cannot be read is named by line and column, with what to do, and sets the debtor aside.</summary>
public class RefusalTests
{
    private const string Header = "debtor;item;currency;amount;due";
    private const string Good = "D-1;R-1;EUR;10.00;2026-02-05";

    [Theory]
    [InlineData("1.234", "amount \"1.234\" can be 1.234 or 1234.00: write 1234.00, or say --numbers de")]
    [InlineData("1,234", "amount \"1,234\" can be 1.234 or 1234.00: write 1234.00, or say --numbers en")]
    [InlineData("-1.234", "amount \"-1.234\" can be -1.234 or -1234.00: write -1234.00, or say --numbers de")]
    [InlineData("ten", "amount \"ten\" is no number: write it as 1234.00")]
    [InlineData("10 EUR", "amount \"10 EUR\" is no number: write it as 1234.00")]
    [InlineData("1.23.45", "amount \"1.23.45\" is no number: write it as 1234.00")]
    [InlineData("1e3", "amount \"1e3\" is no number: write it as 1234.00")]
    [InlineData("١٢", "amount \"١٢\" is no number: write it as 1234.00")]
    [InlineData("", "amount is empty")]
    [InlineData("0.125", "amount: 0.125 EUR is too fine: EUR has 2 decimals. Give a rounded amount (DUN2005)")]
    [InlineData("-5.00", "amount: -5.00 is negative: only a credit note is (kind \"creditNote\") (DUN2005)")]
    [InlineData("12345678901234567890123.00", "amount \"12345678901234567890123.00\" has more than 24 characters")]
    public void An_amount(string amount, string refusal) =>
        Refusals($"{Header}\nD-1;R-1;EUR;{amount};2026-02-05").ShouldBe([$"D-1:2: {refusal}"]);

    [Theory]
    [InlineData("1.234,00", "", null)]
    [InlineData("1.234", "de", null)]
    [InlineData("1,234", "en", null)]
    [InlineData("0.12", "", null)]
    [InlineData("1234.5", "de",
        "amount \"1234.5\" is not written as --numbers de says: write numbers as 1.234,00 or 1234")]
    [InlineData("1234,5", "en",
        "amount \"1234,5\" is not written as --numbers en says: write numbers as 1,234.00 or 1234")]
    public void An_amount_where_the_form_is_given(string amount, string form, string? refusal) =>
        Refusals($"{Header}\nD-1;R-1;EUR;{amount};2026-02-05", form)
            .ShouldBe(refusal is null ? [] : [$"D-1:2: {refusal}"]);

    [Theory]
    [InlineData("03/04/2026", "due \"03/04/2026\" can be 3 April or 4 March: write 2026-04-03 or 2026-03-04")]
    [InlineData("25/04/2026", "due \"25/04/2026\" is written in a form of which the order is not known: "
        + "write it as 2026-02-10 or 10.02.2026")]
    [InlineData("31.02.2026", "due \"31.02.2026\": February 2026 has 28 days")]
    [InlineData("2026-13-01", "due \"2026-13-01\": there is no month 13")]
    [InlineData("05.02.26", "due \"05.02.26\" has a year of two digits: write all four")]
    [InlineData("02052026", "due \"02052026\": the year 205 lies outside 1900 to 2200")]
    [InlineData("soon", "due \"soon\" is no date: write it as 2026-02-10 or 10.02.2026")]
    [InlineData("", "due is empty")]
    public void A_date(string due, string refusal) =>
        Refusals($"{Header}\nD-1;R-1;EUR;10.00;{due}").ShouldBe([$"D-1:2: {refusal}"]);

    [Theory]
    [InlineData("EURO", "currency \"EURO\" is not in ISO 4217. Did you mean EUR?")]
    [InlineData("eur", "currency \"eur\" is not in ISO 4217. Did you mean EUR?")]
    [InlineData("", "currency is empty")]
    public void A_currency(string currency, string refusal) =>
        Refusals($"{Header}\nD-1;R-1;{currency};10.00;2026-02-05").ShouldBe([$"D-1:2: {refusal}"]);

    [Theory]
    [InlineData("kind", "busines", "kind \"busines\" is none of consumer, soleTrader, business, publicBody. "
        + "Did you mean \"business\"?")]
    [InlineData("channels", "email fax", "channels \"fax\" is none of email, letter, phone, portal, push, sms.")]
    [InlineData("weekdays", "Mon Die", "weekdays \"Die\" is none of Mon, Tue, Wed, Thu, Fri, Sat, Sun. "
        + "Did you mean \"Tue\"?")]
    [InlineData("hardship", "ja", "hardship \"ja\" is none of yes, no.")]
    [InlineData("callFrom", "4 pm", "callFrom \"4 pm\" is no time of day: write it as 16:00")]
    [InlineData("settled", "-3", "settled \"-3\" is no whole number: write digits only")]
    [InlineData("settledOnTime", "3", "settledOnTime: 3 settled on time of an unknown number settled: "
        + "give both, the first at most the second (DUN2010)")]
    [InlineData("zone", "Berlin", "zone: \"Berlin\" is no time zone of the TZDB, such as Europe/Berlin (DUN2013)")]
    [InlineData("hold", "insolvent", "hold \"insolvent\" needs a value in holdFrom")]
    [InlineData("accountState", "placed", "accountState \"placed\" needs a value in account")]
    [InlineData("paid", "20.00", "paid: 20.00 paid of 10.00: give what is allocated to it, from 0 to the amount; "
        + "what goes beyond is a credit (DUN2006)")]
    [InlineData("level", "1", "level \"1\" needs a value in lastNoticeOn")]
    [InlineData("lastNoticeBy", "letter", "lastNoticeBy \"letter\" needs a value in lastNoticeOn")]
    [InlineData("disputed", "5.00", "disputed \"5.00\" needs a value in disputedOn")]
    [InlineData("plan", "P-1", "plan \"P-1\" needs a value in planAgreedOn")]
    [InlineData("onItsWay", "5.00", "onItsWay \"5.00\" needs a value in expectedOn")]
    public void Another_column(string column, string cell, string refusal) =>
        Refusals($"{Header};{column}\n{Good};{cell}").ShouldBe([$"D-1:2: {refusal}"]);

    [Fact]
    public void A_hold_that_ends_before_it_starts() =>
        Refusals($"{Header};hold;holdFrom;holdUntil\n{Good};block;2026-02-05;2026-02-01").ShouldBe(
            ["D-1:2: holdUntil: hold \"hold\" ends on 2026-02-01, before it starts on 2026-02-05 (DUN2008)"]);

    [Fact]
    public void A_promise_for_a_day_before_it_was_made() =>
        Refusals($"{Header};promised;promisedOn;promisedBy\n{Good};10.00;2026-02-05;2026-02-01").ShouldBe(
            ["D-1:2: promisedBy: promised by 2026-02-01, before it was made on 2026-02-05 (DUN2008)"]);

    [Fact]
    public void An_item_that_stands_twice() =>
        Refusals($"{Header}\n{Good}\n{Good}").ShouldBe(
            ["D-1:3: item: \"R-1\" stands twice; an id names one receivable of a debtor (DUN2003)"]);

    [Fact]
    public void Two_rows_that_say_different_things_of_the_debtor() =>
        Refusals($"{Header};language\n{Good};de\nD-1;R-2;EUR;10;2026-02-05;\nD-1;R-3;EUR;10;2026-02-05;fr").ShouldBe(
            ["D-1:4: language \"fr\" contradicts line 2: \"de\""]);

    [Fact]
    public void Two_rows_that_say_different_things_of_the_account()
    {
        const string rows = "D-1;R-2;EUR;10.00;2026-02-05;A;placed\nD-1;R-3;EUR;10.00;2026-02-05;A;active";

        Refusals($"{Header};account;accountState\n{Good};B;active\n{rows}").ShouldBe(
            ["D-1:4: accountState \"active\" contradicts line 3: \"placed\""]);
    }

    [Fact]
    public void A_row_with_too_few_or_too_many_cells() =>
        Refusals($"{Header}\nD-1;R-1;EUR;10.00\nD-2;R-1;EUR;10;00;2026-02-05").ShouldBe(
        [
            "D-1:2: 4 cells, and the header has 5: a separator is missing or too many, or a cell needs quotes",
            "D-1:2: due is empty",
            "D-2:3: 6 cells, and the header has 5: a separator is missing or too many, or a cell needs quotes",
            "D-2:3: due \"00\" is no date: write it as 2026-02-10 or 10.02.2026",
        ]);

    [Fact]
    public void A_row_that_names_no_debtor() =>
        Refusals($"{Header}\n;R-1;EUR;10.00;2026-02-05\n{Good}").ShouldBe(["(no id):2: debtor is empty"]);

    [Fact]
    public void One_row_sets_the_whole_debtor_aside_and_nobody_else()
    {
        var file = Read($"{Header}\n{Good}\nD-1;R-2;EUR;x;2026-02-05\nD-2;R-1;EUR;10.00;2026-02-05");

        file.Debtors.Select(debtor => debtor.Debtor.Value).ShouldBe(["D-2"]);
        file.ItemCount.ShouldBe(3);
    }

    [Fact]
    public void All_of_the_file_is_named_at_once() =>
        Refusals($"{Header}\nD-2;R-1;EUR;x;y\n\"D-1\n\";R-1;EUR;10.00;z").ShouldBe(
        [
            "D-1:3: due \"z\" is no date: write it as 2026-02-10 or 10.02.2026",
            "D-2:2: amount \"x\" is no number: write it as 1234.00",
            "D-2:2: due \"y\" is no date: write it as 2026-02-10 or 10.02.2026",
        ]);

    [Theory]
    [InlineData("debtor;item;currency;amount;deu\n", "column \"due\" is missing. "
        + "Did you mean \"deu\"? Then say --columns due=deu\n"
        + "open-items.csv: the file has the columns debtor, item, currency, amount, deu.")]
    [InlineData("debtor,item,currency,due\n", "column \"amount\" is missing. Add it, or name yours with "
        + "--columns amount=HEADER\nopen-items.csv: the file has the columns debtor, item, currency, due.")]
    [InlineData("debtor;item;currency;amount;due;due\n", "column \"due\" stands twice. Keep one of them.\n"
        + "open-items.csv: the file has the columns debtor, item, currency, amount, due, due.")]
    [InlineData("debtor;item;currency;amount;due;hardshp\n", "column \"hardshp\" is not known. "
        + "Did you mean \"hardship\"? "
        + "Rename it, or say --columns hardship=hardshp\n"
        + "open-items.csv: the file has the columns debtor, item, currency, amount, due, hardshp.")]
    [InlineData("debtor;item;currency;amount;due\nD-1;\"R-1;EUR\n", "line 2: a quote is opened and never closed.")]
    [InlineData("debtor;item;currency;amount;due\n\n\"D\"-1;R-1\n", "line 3: text follows a closing quote. "
        + "Write \"\" for a quote within a cell.")]
    [InlineData("d\0e\0b\0t\0", "this is no text in UTF-8 or Windows-1252. Save it as CSV UTF-8.")]
    [InlineData("", "the file is empty.")]
    public void A_file_that_is_no_table_of_open_items(string text, string refusal)
    {
        var ran = Ran.On(text);

        ran.Code.ShouldBe(1);
        ran.Output.ShouldBeEmpty();
        ran.Error.ShouldBe($"open-items.csv: {refusal}");
    }

    private static OpenItemsFile Read(string text, string form = "")
    {
        var options = new ReadingOptions
        {
            PaymentsKnownUntil = new LocalDate(2026, 2, 9),
            Numbers = new NumberForm(form),
        };
        return OpenItemsFile.Read(Encoding.UTF8.GetBytes(text), options);
    }

    private static IEnumerable<string> Refusals(string text, string form = "") => Read(text, form).SetAside
        .SelectMany(aside => aside.Because.Select(because => $"{aside.Debtor}:{because.Line}: {because.Text}"));
}
