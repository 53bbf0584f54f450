using System.Text;
using Dunning.Jurisdictions;
using Dunning.Tests.Debtors.Json;
using Snippets;

namespace Dunning.Tests.Jurisdictions.Law;

/// <summary>What docs/law-packs.md shows comes from the library.</summary>
public class PackPageTests
{
    private static LawPack House =>
        DocPolicies.LawOf(DocPolicies.All.Single(policy => policy.Name == "lawful")).Packs
            .Single(pack => pack.Code == "house");

    [Fact]
    public void The_members_are_those_of_the_library() =>
        Approved.Part("members", MemberTables.Write(PackShape.Pack.Part), "docs", "law-packs.md");

    [Fact]
    public void The_schema_is_that_of_the_library() =>
        Approved.File(PackJson.Schema, "docs", "law-pack.schema.json");

    [Fact]
    public void The_pack_of_the_page_is_the_one_that_is_made_in_a_program()
    {
        var text = PackJson.ToText(House);

        PackJson.Read(Encoding.UTF8.GetBytes(text), "house.json").Value.ShouldBe(House);
        Approved.Part("small", $"```json\n{text}```\n", "docs", "law-packs.md");
    }
}
