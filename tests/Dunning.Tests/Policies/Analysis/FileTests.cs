using System.Text;
using Dunning.Tests.Generated;

namespace Dunning.Tests.Policies.Analysis;

/// <summary>A file meets the same analysis as C#, and hears the lines.</summary>
public class FileTests
{
    [Fact]
    public void Three_mistakes_of_three_kinds_are_named_at_once() =>
        string.Join('\n', Read(Json.PolicyProblemTests.Mistakes).Problems).ShouldBe(
            "b2c-de.json:7:17: error DUN1104: \"daysPastDeu\" is not a fact. Did you mean \"daysPastDue\"?\n"
            + "b2c-de.json:9:18: error DUN1301: segment \"hardship\" is never reached: \"everyone\" (line 8) takes "
            + "every debtor first. Move it above line 8.\n    Example: hardship declared, day 20, 120.00 EUR open: is "
            + "treated as \"standard\" instead of \"supportive\".\n"
            + "b2c-de.json:14:62: error DUN1210: \"last-notice\" demands on day 9. A demand comes on day 10 at the "
            + "earliest, and 3 days after a softer notice. Start it on day 10 or later.\n    Example: day 9, "
            + "120.00 EUR open: hears no demand yet.");

    [Fact]
    public void Advice_does_not_keep_a_file_from_being_loaded()
    {
        var read = Read(PolicyJson.ToText(Found.Policy().Everyone("standard").Build().Value));

        read.Warnings.ShouldHaveSingleItem().ToString().ShouldContain(": warning DUN1330: days past due alone");
        read.Value.Name.ShouldBe("p");
    }

    [Fact]
    public void What_is_accepted_stands_in_the_file() => Read(
            PolicyJson.ToText(Found.Policy().Everyone("standard").Accept("DUN1330", "one group").Build().Value))
        .Warnings.ShouldBeEmpty();

    [Fact]
    public void A_file_and_its_twin_in_CSharp_have_the_same_findings() => ForAll.Check(
        (int[] plain) => FewFacts.Policy(new Dice(plain)),
        builder =>
        {
            var here = Found.In(builder).Select(one => one.Id).Order();
            var read = Read(PolicyJson.ToText(Found.Anyway(builder)));
            read.Problems.Concat(read.Warnings).Select(one => one.Id).Order().ShouldBe(here);
        },
        count: 200);

    private static Checked<DunningPolicy> Read(string json) =>
        PolicyJson.Read(Encoding.UTF8.GetBytes(json), "b2c-de.json");
}
