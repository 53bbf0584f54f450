using Dunning.Decisions;

namespace Dunning.Tests.Languages;

/// <summary>The tables of the two languages say the same: the same templates, with the same figures.</summary>
public class TemplateTests
{
    public static IEnumerable<TheoryDataRow<string>> Keys =>
        Texts.English.Templates.Keys.Order(StringComparer.Ordinal).Select(key => new TheoryDataRow<string>(key));

    [Fact]
    public void Each_language_has_every_template() => Texts.German.Templates.Keys.Order(StringComparer.Ordinal)
        .ShouldBe(Texts.English.Templates.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_template_uses_the_same_figures_and_columns_in_each_language(string key)
    {
        var (english, german) = (Texts.English.Templates[key], Texts.German.Templates[key]);

        Holes(german).ShouldBe(Holes(english));
        german.Count(c => c == '|').ShouldBe(english.Count(c => c == '|'), german);
        Unfilled(german).ShouldBeGerman();
    }

    [Fact]
    public void Every_fact_of_the_catalogue_has_a_german_name() => FactCatalogue.All
        .Where(fact => !GermanFacts.Has(fact.Name))
        .Select(fact => fact.Name)
        .ShouldBeEmpty();

    [Fact]
    public void Every_code_that_a_fact_can_read_has_a_german_word() => FactCatalogue.All
        .Where(fact => fact.Type is FactType.Text or FactType.Set && fact.Name is not ("valueTier" or "jurisdiction"))
        .SelectMany(fact => fact.Unit.Contains(',', StringComparison.Ordinal) ? fact.Unit.Split(", ") : [])
        .Where(code => GermanCodes.Find(code) is null)
        .ShouldBeEmpty();

    [Fact]
    public void Every_closed_choice_of_reasons_has_german_words()
    {
        string[] codes =
        [
            .. CodesOf<HoldKind>(), .. CodesOf<Circumstance>(), .. CodesOf<StepEvent>(), .. CodesOf<StartFrom>(),
            .. CodesOf<RequirementFrom>(), .. CodesOf<MeasureState>(), .. CodesOf<PlanState>(), .. CodesOf<PartyRole>(),
            .. CodesOf<AccountState>(), .. CodesOf<CreditorRole>(), .. CodesOf<DebtorKind>(), .. CodesOf<Tone>(),
            .. CodesOf<ArrearsReason>(), .. CodesOf<PaymentMethod>(), .. CodesOf<DeclineCategory>(),
            .. CodesOf<ChannelKind>(), .. CodesOf<NodaTime.IsoDayOfWeek>(),
        ];

        codes.Where(code => GermanCodes.Find(code) is null).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-01-05", "Mo., 5. Jan. 2026")]
    [InlineData("2026-03-17", "Di., 17. März 2026")]
    [InlineData("2026-05-06", "Mi., 6. Mai 2026")]
    [InlineData("2026-06-11", "Do., 11. Juni 2026")]
    [InlineData("2026-07-10", "Fr., 10. Juli 2026")]
    [InlineData("2026-09-19", "Sa., 19. Sept. 2026")]
    [InlineData("2024-12-29", "So., 29. Dez. 2024")]
    public void A_date_has_weekday_and_month_in_short(string date, string german) =>
        GermanNumbers.Of(Day.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value)).ShouldBe(german);

    [Fact]
    public void Amounts_and_shares_have_a_comma_and_points_between_thousands()
    {
        GermanNumbers.Of(new Money(9_800m, Currency.EUR)).ShouldBe("9.800,00 EUR");
        GermanNumbers.Of(new Money(-1_234_567.5m, Currency.CHF)).ShouldBe("-1.234.567,50 CHF");
        GermanNumbers.Of(new Money(1_234m, Currency.JPY)).ShouldBe("1.234 JPY");
        GermanNumbers.Of(new Percentage(91_70)).ShouldBe("91,7 %");
    }

    private static IEnumerable<string> CodesOf<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Codes.Of);

    private static IEnumerable<string> Holes(string template) => template.Split('{').Skip(1)
        .Select(part => part.Split('}')[0].Split('#', '~')[0])
        .Order(StringComparer.Ordinal);

    // The words in the braces of a number are part of the text; names and forms are not.
    private static string Unfilled(string template) => string.Concat(template.Split('{').Select((part, i) =>
        i == 0 ? part : $"{(part.Contains('#', StringComparison.Ordinal) ? part.Split('#', '}')[1] : "")}"
            + part[(part.IndexOf('}', StringComparison.Ordinal) + 1)..]));
}
