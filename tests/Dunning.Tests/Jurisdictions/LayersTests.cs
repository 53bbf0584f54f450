using Dunning.Tests.Contacts.Law;

namespace Dunning.Tests.Jurisdictions;

/// <summary>Which packs are law where a debtor is.</summary>
public class LayersTests
{
    private static readonly LawBook Book = LawBook.Of(
        LawOf.Pack("us"),
        LawOf.Pack("us-ma") with { Over = "us" },
        LawOf.Pack("us-m") with { Over = "us" },
        LawOf.Pack("de"),
        LawOf.Pack("house") with { Over = "de" },
        LawOf.Pack("branch") with { Over = "house", AlsoIn = ["at"] },
        LawOf.Pack("eu") with { AlsoIn = ["de"] }).Value;

    [Theory]
    [InlineData("us-ma", "us us-ma")]
    [InlineData("us-m", "us us-m")] // a code is a part of another by whole words, not by letters
    [InlineData("us-ma-suffolk", "us us-ma")]
    [InlineData("us-ny", "us")]
    [InlineData("us", "us us-m us-ma")] // only the country is known: the law of each of its states is taken to hold
    [InlineData("de", "de eu house branch")] // a house's own law, wherever the law is that it adds to
    [InlineData("de-by", "de eu house branch")]
    [InlineData("at", "branch")]
    [InlineData("eu", "eu")]
    [InlineData("d", "")]
    [InlineData("usa", "")]
    public void Each_pack_speaks_where_it_is_law(string jurisdiction, string codes) =>
        string.Join(' ', Book.In(jurisdiction).Select(pack => pack.Code)).ShouldBe(codes);

    [Theory]
    [InlineData("us", "us us-m us-ma")]
    [InlineData("us-ma", "us us-ma")] // the law of the country holds in its states
    [InlineData("branch", "de house branch")]
    [InlineData("eu", "eu")]
    public void A_policy_is_judged_by_what_it_names_and_what_lies_over_and_under_it(string named, string codes)
    {
        var policy = DunningPolicy.Named("story").Jurisdictions(named).Everyone("standard")
            .Treatment("standard", Story.ThreeLevels).Build(isAnalysed: false).Value;

        string.Join(' ', Book.Named(policy).Packs.Select(pack => pack.Code)).ShouldBe(codes);
    }
}
