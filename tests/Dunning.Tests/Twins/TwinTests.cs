namespace Dunning.Tests.Twins;

/// <summary>Every fact decides: of two debtors who differ in nothing else, one is treated otherwise.</summary>
public class TwinTests
{
    private static readonly Dictionary<string, Twin> Twins = AmountTwins.All()
        .Concat(ArrangementTwins.All())
        .Concat(ContactTwins.All())
        .Concat(DebtorTwins.All())
        .Concat(AttributeTwins.All())
        .ToDictionary(twin => twin.Name, StringComparer.Ordinal);

    public static TheoryData<string> All => [.. Twins.Keys];

    public static TheoryData<string> Measured => [.. Twins.Values
        .Where(twin => twin.Fact.Type is FactType.Integer or FactType.Money or FactType.Share or FactType.Date)
        .Select(twin => twin.Name)];

    public static TheoryData<string> WithUnknown =>
        [.. Twins.Values.Where(twin => twin.HasUnknown).Select(twin => twin.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void Twins_that_differ_in_one_datum_are_decided_differently(string condition) =>
        Twins[condition].ShouldBeDecidedDifferently();

    [Theory]
    [MemberData(nameof(Measured))]
    public void One_twin_reaches_the_figure_exactly_and_the_other_falls_short_by_a_unit(string condition) =>
        Twins[condition].ShouldStandAtTheBoundary();

    [Theory]
    [MemberData(nameof(WithUnknown))]
    public void A_twin_of_whom_it_is_not_known_is_taken_neither_by_a_condition_nor_by_its_opposite(string condition) =>
        Twins[condition].ShouldNotTakeTheUnknown();

    [Fact]
    public void Every_fact_of_the_catalogue_has_twins() =>
        FactCatalogue.All.Select(fact => fact.Name).Except(Named(_ => true)).ShouldBeEmpty("facts without twins");

    [Fact]
    public void Every_fact_that_may_be_unknown_has_a_twin_of_whom_it_is_not_known() =>
        Named(twin => twin.HasUnknown).Order()
            .ShouldBe(FactCatalogue.All.Where(fact => fact.WhenUnknown is not null).Select(fact => fact.Name).Order());

    [Fact]
    public void Every_argument_of_a_fact_has_twins_that_it_tells_apart()
    {
        var facts = Twins.Values.Select(twin => twin.Fact).ToArray();
        foreach (var fact in FactCatalogue.All)
        {
            foreach (var argument in fact.Arguments)
            {
                var isWindow = argument.StartsWith("inDays", StringComparison.Ordinal);
                facts.ShouldContain(
                    read => read.Name == fact.Name && (isWindow ? read.InDays > 0 : read.Of != null),
                    $"{fact.Name} has no twins for {argument}");
            }
        }
    }

    [Fact]
    public void Every_type_of_attribute_has_twins_for_every_owner()
    {
        var wanted =
            from owner in Enum.GetValues<AttributeOwner>() from type in Enum.GetValues<FactType>() select (owner, type);
        var twins = Twins.Values.Where(twin => twin.Fact.Owner is not null && twin.HasUnknown)
            .Select(twin => (twin.Fact.Owner!.Value, twin.Fact.Type));

        wanted.Except(twins).ShouldBeEmpty("attributes without twins");
    }

    private static IEnumerable<string> Named(Func<Twin, bool> which) => Twins.Values
        .Where(twin => twin.Fact.Owner is null && which(twin))
        .Select(twin => twin.Fact.Name)
        .Distinct(StringComparer.Ordinal);
}
