using Dunning.Tests.Contacts.Law;
using NodaTime;

namespace Dunning.Tests.Jurisdictions;

/// <summary>Where a debtor may be of whom no zone is known: in those of the closest region that names some.</summary>
public sealed class RegionZoneTests
{
    private static readonly TimeWindow Hours = new()
    {
        Id = new("us.quiet-hours"),
        Citation = "test",
        Source = "test",
        Open = [new() { Days = [.. Enum.GetValues<IsoDayOfWeek>().Skip(1)], From = new(8, 0), To = new(21, 0) }],
    };

    private static readonly LawPack Country = LawOf.Pack("us", Hours) with
    {
        Zones = ["America/New_York", "America/Chicago", "Pacific/Honolulu"],
    };

    private static readonly LawPack Region = LawOf.Pack("us-ma") with { Over = "us", Zones = ["America/New_York"] };

    // 8 o'clock on 2 March 2026: 13:00 UTC in New York, 14:00 in Chicago, 18:00 in Honolulu.
    [Theory]
    [InlineData("us-ma", 13)]
    [InlineData("us-ma-boston", 13)]
    [InlineData("us", 18)]
    [InlineData("us-tx", 18)]
    public void The_closest_region_says_where_it_lies(string jurisdiction, int hour) =>
        From(jurisdiction, Country, Region).ShouldBe(hour);

    [Fact]
    public void A_region_that_names_none_has_those_around_it() =>
        From("us-ma", Country, Region with { Zones = [] }).ShouldBe(18);

    // A house is no place: what it names comes on top, and never takes a zone of the place away.
    [Fact]
    public void A_pack_that_is_law_there_besides_adds_its_own()
    {
        var house = LawOf.Pack("house") with { AlsoIn = ["us-ma"], Zones = ["America/Chicago"] };

        From("us-ma", Country, Region, house).ShouldBe(14);
        From("us-tx", Country, Region, house).ShouldBe(18);
    }

    [Fact]
    public void Zones_that_are_known_hold() =>
        From("us-ma", ["America/Chicago"], Country, Region).ShouldBe(14);

    private static int From(string jurisdiction, params LawPack[] packs) => From(jurisdiction, [], packs);

    private static int From(string jurisdiction, ValueList<string> zones, params LawPack[] packs)
    {
        var debtor = LawOf.Debtor().With(facts => facts with
        {
            Jurisdiction = jurisdiction,
            Contact = facts.Contact with { Zones = zones },
        });
        var verdict = new ContactGuard(LawBook.Of(packs).Value)
            .Ask(debtor, LawOf.By(Channel.Letter), Instant.FromUtc(2026, 3, 2, 6, 0));
        return verdict.Until!.Value.InUtc().Hour;
    }
}
