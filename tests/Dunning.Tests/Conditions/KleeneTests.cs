using Dunning.Tests.Generated;

namespace Dunning.Tests;

/// <summary>Conditions with facts that are not known, against the three-valued logic that C# has for bool?.</summary>
public class KleeneTests
{
    [Theory]
    [InlineData(true, null, null)]
    [InlineData(false, null, false)]
    [InlineData(null, null, null)]
    public void All_is_false_as_soon_as_one_part_is(bool? left, bool? right, bool? all) =>
        Truths.Of(Facts.Hardship.IsTrue & Facts.Vulnerable.IsTrue, Debtor(left, right, null)).ShouldBe(all);

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(false, null, null)]
    [InlineData(null, null, null)]
    public void Any_is_true_as_soon_as_one_part_is(bool? left, bool? right, bool? any) =>
        Truths.Of(Facts.Hardship.IsTrue | Facts.Vulnerable.IsTrue, Debtor(left, right, null)).ShouldBe(any);

    [Fact]
    public void Not_unknown_is_unknown() =>
        Truths.Of(!Facts.Hardship.IsTrue, Debtor(null, null, null)).ShouldBeNull();

    [Fact]
    public void Is_unknown_is_never_unknown_itself()
    {
        Truths.Of(Facts.Hardship.IsUnknown, Debtor(null, null, null)).ShouldBe(true);
        Truths.Of(Facts.Hardship.IsUnknown, Debtor(false, null, null)).ShouldBe(false);
    }

    [Fact]
    public void Groups_without_parts_are_true_false_and_true()
    {
        var debtor = Debtor(null, null, null);

        Truths.Of(Condition.All(), debtor).ShouldBe(true);
        Truths.Of(Condition.Any(), debtor).ShouldBe(false);
        Truths.Of(Condition.None(), debtor).ShouldBe(true);
    }

    [Fact]
    public void Every_tree_means_what_the_logic_of_three_values_says() =>
        ForAll.Check<(byte, byte, byte, int[]), Sample>(
            Sample.Make,
            sample => Truths.Of(sample.Condition, sample.Debtor).ShouldBe(sample.Expected));

    private static DebtorFacts Debtor(bool? hardship, bool? vulnerable, bool? hostile) => new()
    {
        Debtor = "D-1",
        Currency = Currency.EUR,
        Receivables = [new() { Id = "R-1", Amount = 50, DueOn = Truths.Today }],
        Hardship = hardship,
        Vulnerable = vulnerable,
        Hostile = hostile,
    };

    private sealed record Sample(DebtorFacts Debtor, Condition Condition, bool? Expected)
    {
        public static Sample Make((byte A, byte B, byte C, int[] Tree) plain)
        {
            var values = new[] { Value(plain.A), Value(plain.B), Value(plain.C) };
            var (condition, expected) = Tree(new(plain.Tree), values, depth: 0);
            return new(KleeneTests.Debtor(values[0], values[1], values[2]), condition, expected);
        }

        private static bool? Value(byte number) => (number % 3) switch { 0 => null, 1 => false, _ => true };

        private static (Condition Condition, bool? Expected) Tree(Dice dice, bool?[] values, int depth)
        {
            if (depth == 4 || dice.Below(3) == 0)
            {
                return Leaf(dice, values);
            }

            var kind = dice.Of<GroupKind>();
            var parts = Enumerable.Range(0, dice.Below(4)).Select(_ => Tree(dice, values, depth + 1)).ToArray();
            var conditions = Array.ConvertAll(parts, part => part.Condition);
            var truths = Array.ConvertAll(parts, part => part.Expected);
            return kind switch
            {
                GroupKind.All => (Condition.All(conditions), truths.Aggregate((bool?)true, (all, part) => all & part)),
                GroupKind.Any => (Condition.Any(conditions), truths.Aggregate((bool?)false, (any, part) => any | part)),
                _ => (Condition.None(conditions), !truths.Aggregate((bool?)false, (any, part) => any | part)),
            };
        }

        private static (Condition Condition, bool? Expected) Leaf(Dice dice, bool?[] values)
        {
            var which = dice.Below(3);
            var (fact, value) = (new[] { Facts.Hardship, Facts.Vulnerable, Facts.Hostile }[which], values[which]);
            return dice.Below(3) switch
            {
                0 => (fact.IsTrue, value),
                1 => (fact.IsFalse, !value),
                _ => (fact.IsUnknown, value is null),
            };
        }
    }
}
