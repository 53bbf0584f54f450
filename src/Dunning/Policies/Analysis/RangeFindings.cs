using Dunning.Diagnostics;

namespace Dunning.Policies.Analysis;

/// <summary>
/// Finds segments that part the values of one fact among them, and overlap or leave a gap between them.
/// </summary>
/// <remarks>
/// The order decides whatever overlaps, and one range within another is a common way to use it: only ranges that
/// overlap in part are told of.
/// </remarks>
/// <param name="model">The policy.</param>
/// <param name="budget">The steps that may be taken.</param>
internal sealed class RangeFindings(PolicyModel model, StepBudget budget)
{
    private const int GroupMax = 60;

    public IEnumerable<Problem> Find() => model.Segments.SelectMany(Buckets)
        .GroupBy(bucket => bucket.Key, StringComparer.Ordinal)
        .Select(group => group.ToArray())
        .Where(group => group.Length is > 1 and <= GroupMax)
        .SelectMany(group => Overlaps(group).Concat(Gaps(group)));

    // A range of one fact, with all else that the condition asks for.
    private static IEnumerable<Bucket> Buckets(Segment segment)
    {
        Condition[] parts = segment.When switch
        {
            GroupCondition { Kind: GroupKind.All } all => [.. all.Parts],
            TestCondition test => [test],
            _ => [],
        };
        foreach (var group in parts.OfType<TestCondition>().Where(IsRange).GroupBy(test => test.Fact))
        {
            var rest = parts.Except(group).ToArray();
            var (from, to) = (long.MinValue, long.MaxValue);
            foreach (var test in group)
            {
                var isFloor = test.Comparison is Comparison.AtLeast;
                from = isFloor ? Math.Max(from, Bound(test)) : from;
                to = isFloor ? to : Math.Min(to, Bound(test));
            }

            if (from <= to)
            {
                var others = rest.Select(part => part.ToString()).Order(StringComparer.Ordinal);
                var key = $"{group.Key}|{string.Join('|', others)}|{Currencies(group)}";
                yield return new(segment, group.Key, Condition.All(rest)) { Range = (from, to), Key = key };
            }
        }
    }

    private static bool IsRange(TestCondition test) =>
        test.Comparison is Comparison.AtLeast or Comparison.AtMost
        && (test.Fact.Type is not FactType.Money || test.Operands[0].Amounts!.Figures.Count == 1);

    private static long Bound(TestCondition test) => test.Fact.Type is FactType.Money
        ? test.Operands[0].Amounts!.Figures[0].ToMinorUnits()
        : test.Operands[0].Number;

    private static string Currencies(IEnumerable<TestCondition> tests) => string.Concat(tests
        .SelectMany(test => test.Operands[0].Amounts?.Figures ?? [])
        .Select(figure => figure.Currency.Code)
        .Distinct());

    private IEnumerable<Problem> Overlaps(Bucket[] buckets)
    {
        for (var i = 0; i < buckets.Length; i++)
        {
            for (var j = i + 1; j < buckets.Length; j++)
            {
                var (one, other) = (buckets[i], buckets[j]);
                var both = (
                    From: Math.Max(one.Range.From, other.Range.From),
                    To: Math.Min(one.Range.To, other.Range.To));
                if (both.From <= both.To
                    && both != one.Range
                    && both != other.Range
                    && one.Segment.Treatment != other.Segment.Treatment
                    && Example(one.Segment.When! & other.Segment.When!, one) is { } example)
                {
                    yield return new(
                        "DUN1310",
                        $"segment \"{other.Segment.Name}\"",
                        $"segments \"{one.Segment.Name}\" and \"{other.Segment.Name}\" overlap where \"{one.Fact}\" is "
                            + $"{one.Text(both)}: the first takes it. End one where the other begins.")
                    {
                        Severity = Severity.Warning,
                        Example = example,
                    };
                }
            }
        }
    }

    private IEnumerable<Problem> Gaps(Bucket[] buckets)
    {
        var sorted = buckets.OrderBy(bucket => bucket.Range.From).ToArray();
        var last = sorted[0];
        foreach (var next in sorted.Skip(1))
        {
            if (last.Range.To < long.MaxValue && next.Range.From > last.Range.To + 1
                && GapExample(last, next) is { } example)
            {
                yield return new(
                    "DUN1311",
                    $"segment \"{next.Segment.Name}\"",
                    $"between segments \"{last.Segment.Name}\" and \"{next.Segment.Name}\" nothing takes "
                        + $"\"{last.Fact}\" {last.Text((last.Range.To + 1, next.Range.From - 1))}. "
                        + $"Begin one where the other ends.")
                {
                    Severity = Severity.Warning,
                    Example = example,
                };
            }

            last = next.Range.To > last.Range.To ? next : last;
        }
    }

    private ExampleDebtor? Example(Condition both, Bucket first) =>
        World.For([both], budget).Ask(both, out var where) is Answer.Yes
            ? new ExampleMaker(where!, model).Make(both, state => Examples.TakerOf(model, state) == first.Segment
                ? ProblemTemplate.Of($"is treated as \"{first.Segment.Treatment}\", by both conditions")
                : null)
            : null;

    private ExampleDebtor? GapExample(Bucket last, Bucket next)
    {
        var neither = last.Rest & !last.Segment.When! & !next.Segment.When!;
        return World.For([neither], budget).Ask(world => world.Ask(new AllOf(
        [
            world.Of(neither, Want.True),
            new Literal(world.Variables.Of(last.Fact), last.Between(next)),
        ])), out var where) is Answer.Yes
            ? new ExampleMaker(where!, model).Make(neither, state => Examples.TakerOf(model, state) is { } taker
                && taker != last.Segment && taker != next.Segment
                    ? ProblemTemplate.Of($"is treated as \"{taker.Treatment}\", by segment \"{taker.Name}\"")
                    : null)
            : null;
    }

    /// <summary>A segment that takes a range of a fact, both ends included.</summary>
    private sealed record Bucket(Segment Segment, Fact Fact, Condition Rest)
    {
        public required (long From, long To) Range { get; init; }

        /// <summary>Gets what buckets have in common that belong together.</summary>
        public required string Key { get; init; }

        public ProblemTemplate Text((long From, long To) range) => range.From == range.To
            ? ProblemTemplate.Of($"{Text(range.From)}")
            : ProblemTemplate.Of($"{Text(range.From)} to {Text(range.To)}");

        // Shares count in halves of their operands.
        public ValueSet Between(Bucket next) => Fact.Type is FactType.Share
            ? ValueSet.Between((2 * Range.To) + 1, (2 * next.Range.From) - 1)
            : ValueSet.Between(Range.To + 1, next.Range.From - 1);

        private string Text(long value) => Fact.Type switch
        {
            FactType.Share => new Percentage((int)value).ToString(),
            FactType.Money => Money.FromMinorUnits(value, Figures[0].Currency).ToString(),
            FactType.Date => new Day((int)value).ToString(),
            _ => value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };

        private Money[] Figures =>
        [
            .. Segment.When!.Tests().Where(test => test.Fact == Fact)
                .SelectMany(test => test.Operands[0].Amounts!.Figures),
        ];
    }
}
