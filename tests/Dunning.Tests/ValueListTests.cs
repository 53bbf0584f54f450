namespace Dunning.Tests;

/// <summary>Lists that equal each other by their elements, so that the equality of records tells the truth.</summary>
public class ValueListTests
{
    [Fact]
    public void Lists_with_equal_elements_in_order_are_equal()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> same = ["a", "b"];
        ValueList<string> turned = ["b", "a"];

        (one == same).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
        (one != turned).ShouldBeTrue();
        one.Equals((object)same).ShouldBeTrue();
        one.Equals("a").ShouldBeFalse();
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<int> none = default;
        ValueList<int> empty = [];

        none.ShouldBe(empty);
        none.Count.ShouldBe(0);
        none.IsEmpty.ShouldBeTrue();
        none.ToString().ShouldBe("[]");
        none.Add(1).ShouldBe([1]);
        ((IEnumerable<int>)none).ShouldBeEmpty();
    }

    [Fact]
    public void Adding_leaves_the_list_as_it_was()
    {
        ValueList<int> one = [1];

        one.Add(2).ToString().ShouldBe("[1, 2]");
        one.ToString().ShouldBe("[1]");
    }

    [Fact]
    public void Two_snapshots_with_equal_rows_are_equal()
    {
        static DebtorSnapshot Make(decimal amount) => new()
        {
            Debtor = "D-1",
            Receivables = [new() { Id = "R-1", Amount = amount, DueOn = new(2026, 3, 2) }],
        };

        Make(10).ShouldBe(Make(10.00m));
        Make(10).GetHashCode().ShouldBe(Make(10).GetHashCode());
        Make(10).ShouldNotBe(Make(11));
    }
}
