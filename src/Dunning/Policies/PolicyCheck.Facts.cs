using Dunning.Conditions;
using Dunning.Diagnostics;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>The part that looks at what conditions compare, and with what.</summary>
internal sealed partial class PolicyCheck
{
    private void Facts()
    {
        foreach (var (where, when) in Conditions())
        {
            foreach (var test in when.Tests().Distinct())
            {
                Operands(where, test);
            }
        }

        var attributes = PolicyTests.Everywhere(_model).Select(test => test.Fact)
            .Where(fact => fact.Owner is not null)
            .Distinct()
            .GroupBy(FactTerms.NameOf, StringComparer.Ordinal);
        foreach (var attribute in attributes.Where(attribute => attribute.Count() > 1))
        {
            ReadAlike(attribute.Key, [.. attribute.Select(fact => Codes.Of(fact.Type)).Distinct()]);
        }
    }

    private void ReadAlike(string attribute, string[] types)
    {
        const string Where = "attributes";
        if (types.Length == 1)
        {
            Add(
                "DUN1271",
                Where,
                $"{attribute} is said to derive from risk in one place and not in another. Say it in both.");
            return;
        }

        var read = types[1..].Aggregate(
            ProblemTemplate.Of($"{types[0]}"),
            (before, next) => ProblemTemplate.Of($"{before} and as {next}"));
        Add("DUN1271", Where, $"{attribute} is read as {read}. An attribute has one type.");
    }

    private void Operands(string where, TestCondition test)
    {
        Require(
            test.Comparison is Comparison.IsUnknown || !test.Operands.IsEmpty,
            "DUN1270",
            where,
            $"{test.Fact} is compared with nothing, so the test is never true. Name a value, or leave the test out.");
        var codes = test.Fact.Owner is null ? FactCatalogue.Find(test.Fact.Name)?.Codes ?? [] : [];
        foreach (var text in test.Operands.Select(operand => operand.Text).OfType<string>())
        {
            Require(
                codes.IsEmpty || codes.Contains(text),
                "DUN1270",
                where,
                $"{test.Fact} is never {Fault.Quote(text)}.{Spelling.DidYouMean(text, codes)} It is one of "
                    + $"{string.Join(", ", codes)}.");
        }
    }

    private IEnumerable<(string Where, Condition When)> Conditions()
    {
        foreach (var segment in _model.Segments.Where(segment => segment.When is not null))
        {
            yield return ($"segment \"{segment.Name}\"", segment.When!);
        }

        foreach (var treatment in _model.Treatments)
        {
            foreach (var step in treatment.Steps.Where(step => step.When is not null))
            {
                yield return ($"treatment \"{treatment.Name}\": step \"{step.Name}\"", step.When!);
            }
        }

        if (_model.AtRisk is { } atRisk)
        {
            yield return ("atRisk", atRisk);
        }

        foreach (var weight in _model.Arrears.Weights)
        {
            yield return ($"evidence \"{weight.Name}\"", weight.When);
        }
    }
}
