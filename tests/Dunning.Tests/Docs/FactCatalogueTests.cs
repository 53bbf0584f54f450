using System.Reflection;
using System.Text;
using Dunning.Conditions;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Tests.Docs;

/// <summary>The catalogue of facts, the facts in C#, what reads them and docs/facts.md say the same.</summary>
public class FactCatalogueTests
{
    private static readonly IReadOnlyList<Fact> InCode = [.. FactsInCode()];

    [Fact]
    public void Every_fact_in_code_is_in_the_catalogue_and_the_other_way_round() =>
        FactCatalogue.All
            .Select(fact => (fact.Name, fact.Type, fact.DerivesFromRisk, HasArguments: !fact.Arguments.IsEmpty))
            .OrderBy(fact => fact.Name, StringComparer.Ordinal)
            .ShouldBe(InCode
                .Select(fact => (fact.Name, fact.Type, fact.DerivesFromRisk, HasArguments: TakesArguments(fact)))
                .OrderBy(fact => fact.Name, StringComparer.Ordinal));

    [Fact]
    public void Every_fact_can_be_read()
    {
        var snapshot = new DebtorSnapshot { Debtor = "D-1", Currency = Currency.EUR, Receivables = [Open] };
        var today = new LocalDate(2026, 2, 10);
        var state = CaseStateBuilder.Of(snapshot.Table, new(Day.Of(today), Day.Of(today), PolicyOptions.Default))[0];

        var read = InCode.ToDictionary(fact => fact.Name, fact => FactReader.Read(fact, state).IsKnown);

        read["daysPastDue"].ShouldBeTrue();
        foreach (var fact in FactCatalogue.All.Where(fact => fact.WhenUnknown is null))
        {
            read[fact.Name].ShouldBeTrue($"{fact.Name} is said to be known always");
        }
    }

    [Fact]
    public void The_page_is_written_from_the_catalogue()
    {
        var text = new StringBuilder("| fact | type | unit or values | arguments | meaning | not known when |\n");
        text.Append("|---|---|---|---|---|---|\n");
        foreach (var fact in FactCatalogue.All)
        {
            var risk = fact.DerivesFromRisk ? " Tells of risk." : "";
            var arguments = string.Join("; ", fact.Arguments);
            var unknown = fact.WhenUnknown ?? "never";
            string[] cells =
                [$"`{fact.Name}`", Codes.Of(fact.Type), fact.Unit, arguments, fact.Meaning + risk, unknown];
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }

        Approved.Part("facts", text.ToString(), "docs", "facts.md");
    }

    private static Receivable Open => new() { Id = "R-1", Amount = 100m, DueOn = new LocalDate(2026, 2, 5) };

    private static bool TakesArguments(Fact fact) => Methods().Any(
        method => string.Equals(method.Name, fact.Name, StringComparison.OrdinalIgnoreCase));

    // A method that asks for an owner names an attribute of the host, which is in no catalogue.
    private static IEnumerable<MethodInfo> Methods() => typeof(Facts)
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => !method.IsSpecialName
            && !method.GetParameters().Any(parameter => parameter.ParameterType == typeof(AttributeOwner)));

    private static IEnumerable<Fact> FactsInCode()
    {
        foreach (var property in typeof(Facts).GetProperties(BindingFlags.Public | BindingFlags.Static))
        {
            yield return (Fact)property.GetValue(null)!;
        }

        foreach (var method in Methods())
        {
            var arguments = method.GetParameters()
                .Select(parameter => parameter.HasDefaultValue ? parameter.DefaultValue : "barred");
            yield return (Fact)method.Invoke(null, [.. arguments])!;
        }
    }
}
