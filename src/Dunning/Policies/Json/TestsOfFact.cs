using System.Text.Json;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>Collects what an object says of one fact: its arguments, and how it is compared.</summary>
/// <param name="plain">The fact without arguments.</param>
/// <param name="reading">Where problems go.</param>
internal sealed class TestsOfFact(Fact plain, Reading reading)
{
    private const int WindowMax = 3_660;
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, (Comparison Comparison, Operand[] Operands)> _tests = [];
    private readonly FactDefinition? _known = plain.Owner is null ? FactCatalogue.Find(plain.Name) : null;
    private int _inDays;
    private string? _of;

    /// <summary>Gets what the object lacks, or null.</summary>
    public Fault? Missing
    {
        get
        {
            if (_known?.Argument is { Codes.IsEmpty: true } needed && _of is null)
            {
                return new(
                    "DUN1128",
                    $"\"{plain.Name}\" needs its {needed.Name}: write {FactTestFormat.Sample(plain)}.");
            }

            return _tests.Count == 0
                ? new("DUN1128", $"say how \"{plain.Name}\" is compared: write {FactTestFormat.Sample(plain)}.")
                : null;
        }
    }

    public void Read(JsonProperty property)
    {
        var name = property.Name;
        var members = FactTestFormat.MembersOf(plain).ToArray();
        if (!members.Contains(name))
        {
            reading.Add(new(
                "DUN1104",
                $"{Fault.Quote(name)} is not known here.{Spelling.DidYouMean(name, members)} "
                    + $"There is {string.Join(", ", members)}."));
        }
        else if (!_met.Add(name))
        {
            reading.Add(Fault.Twice(name));
        }
        else if (ComparisonOf(name) is { } comparison)
        {
            ReadTest(comparison, property.Value);
        }
        else
        {
            ReadArgument(name, property.Value);
        }
    }

    public List<Condition> Conditions()
    {
        var fact = plain with { InDays = _inDays, Of = _of };
        return [.. _tests.Values.Select(test => new TestCondition(fact, test.Comparison, test.Operands))];
    }

    private void ReadTest(Comparison comparison, JsonElement json)
    {
        if (comparison is Comparison.IsUnknown)
        {
            if (json.ValueKind is not JsonValueKind.True)
            {
                reading.Add(new("DUN2105", "write true here, or leave it out."));
            }

            _tests.Add((int)comparison, (comparison, []));
            return;
        }

        var isRange = comparison is Comparison.AtLeast or Comparison.AtMost;
        if (isRange && json.ValueKind is JsonValueKind.Array)
        {
            reading.Add(new("DUN2105", "a list stands here; a bound is one value."));
            return;
        }

        if (FactTestFormat.Operands(plain, json, reading) is { } operands)
        {
            _tests.Add((int)comparison, (comparison, operands));
        }
    }

    private void ReadArgument(string name, JsonElement json)
    {
        if (name == "inDays")
        {
            if (Scalars.Integer.TryRead(json, reading, out _inDays) && _inDays is < 1 or > WindowMax)
            {
                reading.Add(new("DUN1003", $"inDays is {_inDays}; it goes from 1 to {WindowMax}."));
            }

            return;
        }

        var codes = _known!.Argument!.Codes;
        if (!Scalars.TextLike(codes.IsEmpty ? "reminder" : codes[0]).TryRead(json, reading, out _of))
        {
            return;
        }

        if (codes.IsEmpty && !Names.IsName(_of))
        {
            reading.Add(Fault.NoName);
        }
        else if (!codes.IsEmpty && !codes.Contains(_of))
        {
            reading.Add(new(
                "DUN2107",
                $"{Fault.Quote(_of)} is not known here.{Spelling.DidYouMean(_of, codes)} "
                    + $"{name} is one of {string.Join(", ", codes)}."));
        }
    }

    private static Comparison? ComparisonOf(string name) => name switch
    {
        "atLeast" or "onOrAfter" => Comparison.AtLeast,
        "atMost" or "onOrBefore" => Comparison.AtMost,
        "is" => Comparison.In,
        "has" => Comparison.Contains,
        "unknown" => Comparison.IsUnknown,
        _ => null,
    };
}
