using System.Reflection;
using System.Text;
using Dunning.Jurisdictions;
using Dunning.Tests.Contacts.Law;
using Dunning.Tests.Generated;
using Dunning.Tests.Jurisdictions.Law;
using NodaTime;

namespace Dunning.Tests.Jurisdictions;

/// <summary>A pack as a file: everything that a rule can say, and every problem at its line.</summary>
public class PackJsonTests
{
    private const string Sound = """
        {
          "pack": "house",
          "version": "1",
          "zones": ["Europe/Berlin"],
          "hours": [
            { "rule": "house.hours", "citation": "board of 1 March", "source": "minutes",
              "open": [{ "days": ["monday", "friday"], "from": "09:00", "to": "18:00" }] }
          ],
          "deadlines": [
            { "rule": "house.two-weeks", "citation": "board of 1 March", "source": "minutes", "length": "2w" }
          ],
          "notices": [
            { "rule": "house.announced", "citation": "board of 1 March", "source": "minutes", "strength": "internal",
              "requires": ["announcement"], "wait": "house.two-weeks" }
          ]
        }
        """;

    /// <summary>The kinds of rules, each with the table by which it is read and written.</summary>
    public static IEnumerable<TheoryDataRow<Type>> Kinds => typeof(LegalRule).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(LegalRule)) && !type.IsAbstract)
        .Select(type => new TheoryDataRow<Type>(type));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_member_of_a_rule_can_be_said(Type kind)
    {
        var shape = new[] { typeof(RuleShapes), typeof(ClaimShapes) }
            .SelectMany(shapes => shapes.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Single(field => field.FieldType.GenericTypeArguments.FirstOrDefault() == kind);
        var members = ((Json.Table)shape.FieldType.GetProperty("Part")!.GetValue(shape.GetValue(null))!).Members;
        var properties = kind.GetProperties().Where(property => property.SetMethod is { IsPublic: true }).ToArray();

        members.Count.ShouldBe(properties.Length, string.Join(", ", properties.Select(property => property.Name)));
    }

    [Fact]
    public void A_pack_comes_back_as_it_was_written()
    {
        var pack = LawOf.Pack(
            "us",
            AmericanLaw.ValidationPeriod.After!,
            AmericanLaw.ValidationPeriod,
            AmericanLaw.QuietHours,
            LawOf.SevenInSeven,
            LawOf.AfterTalk,
            AmericanLaw.Overshadowing,
            AmericanLaw.NotNow) with
        {
            AlsoIn = ["pr"],
            Calendars = [LegalCalendars.America, LegalCalendars.England, LegalCalendars.Germany, LegalCalendars.Berlin],
        };
        ShouldComeBack(pack);
    }

    [Fact]
    public void So_does_any_pack_with_rules_of_every_kind()
    {
        var kinds = new HashSet<Type>();
        ForAll.Check<int[], LawPack>(
            numbers => PackRows.Make(new(numbers)),
            pack =>
            {
                ShouldComeBack(pack);
                kinds.UnionWith(pack.Rules.Select(rule => rule.GetType()));
            },
            count: 200);
        kinds.ShouldBe(Kinds.Select(kind => kind.Data), ignoreOrder: true);
    }

    [Fact]
    public void So_do_ways_of_default_and_limitation_and_weekdays_beside_dates()
    {
        var term = DutchLaw.FourteenDays.Wait!.After! with { Id = new("nl.least-term") };
        var pack = LawOf.Pack(
            "nl",
            term,
            DutchLaw.FourteenDays with { Wait = term, WaitsFromSending = true },
            DutchLaw.Default with
            {
                LeastTerm = term, AppliesWhen = new() { ContainingAll = ["interest", "costs"] },
            },
            GermanLaw.Limitation with
            {
                Id = new("nl.limitation"), DemandRestarts = true, ProceedingsRestart = true, RestartYearsAtMost = 5,
            }) with
        {
            Calendars =
            [
                LegalCalendars.Netherlands with
                {
                    Holidays =
                    [
                        LegalCalendars.Weekday("midsommar", 6, 20, IsoDayOfWeek.Saturday) with
                        {
                            Kind = HolidayKind.WeekdayFrom, Shift = HolidayShift.MondayAfterSunday,
                        },
                        LegalCalendars.Weekday("buss", 11, 22, IsoDayOfWeek.Wednesday) with
                        {
                            Kind = HolidayKind.WeekdayUpTo,
                        },
                    ],
                },
            ],
        };
        ShouldComeBack(pack);
    }

    [Fact]
    public void What_a_file_leaves_out_of_interest_charges_and_allocation_has_the_defaults_of_the_library()
    {
        var pack = Read("""
            {
              "pack": "house", "version": "1",
              "interest": [{ "rule": "house.interest", "citation": "c", "source": "s", "margin": "5" }],
              "fees": [{ "rule": "house.fee", "citation": "c", "source": "s", "currency": "JPY", "bands": [{}] }],
              "allocation": [{ "rule": "house.order", "citation": "c", "source": "s",
                "components": ["principal", "interest", "costs"] }]
            }
            """).Value;

        pack.Rules.ShouldBe(
        [
            new InterestRegime { Id = new("house.interest"), Citation = "c", Source = "s", Margin = 5 },
            new FeeSchedule
            {
                Id = new("house.fee"), Citation = "c", Source = "s", Currency = Currency.JPY, Bands = [new()],
            },
            new AllocationOrder
            {
                Id = new("house.order"), Citation = "c", Source = "s",
                Components = [DebtComponent.Principal, DebtComponent.Interest, DebtComponent.Costs],
            },
        ]);
        ShouldComeBack(pack);
    }

    [Fact]
    public void So_does_what_a_file_says() => ShouldComeBack(Read(Sound).Value);

    [Fact]
    public void A_deadline_is_named_where_it_is_counted_by()
    {
        var pack = Read(Sound).Value;
        pack.Rules.OfType<NoticeGate>().Single().Wait.ShouldBe(pack.Rules.OfType<DeadlineRule>().Single());
        pack.Rules.OfType<DeadlineRule>().Single().Length.ShouldBe(Period.FromWeeks(2));
        LawBook.Of(pack).Value.Packs.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("\"wait\": \"house.two-weeks\"", "\"wait\": \"house.two-week\"", "14:45: error DUN4023: "
        + "\"house.two-week\" is no deadline of this pack. Did you mean \"house.two-weeks\"? Write it under "
        + "deadlines.")]
    [InlineData("\"2w\"", "\"2x\"", "10:97: error DUN4022: \"2x\" is no period: write days as 14d, weeks as 2w, months "
        + "as 6m or years as 3y, at most 3660.")]
    [InlineData("\"house.hours\"", "\"hours\"", "6:15: error DUN4020: \"hours\" names no rule: write the code of the "
        + "pack, a point, and words with hyphens, such as us.call-frequency.")]
    [InlineData("\"house.hours\"", "\"de.hours\"", "6:15: error DUN4011: Rule \"de.hours\" does not begin with the "
        + "code of its pack. Call it \"house.\" and its name.")]
    [InlineData("\"pack\": \"house\"", "\"pack\": \"House\"", "2:11: error DUN4021: \"House\" is no code of a "
        + "jurisdiction: write small letters, digits and hyphens, such as us-ma.")]
    [InlineData("Europe/Berlin", "Europe/Berlni", "4:12: error DUN4010: \"Europe/Berlni\" is no time zone of the TZDB, "
        + "such as Europe/Berlin.")]
    [InlineData("\"length\": \"2w\"", "\"length\": \"2w\", \"after\": \"house.two-weeks\"",
        "10:112: error DUN4024: what comes first comes after itself in the end. Leave one of the names out.")]
    [InlineData("\"requires\"", "\"require\"", "14:7: error DUN1104: \"require\" is not known here.")]
    public void One_mistake_is_told_where_it_stands(string sound, string mistake, string problem) =>
        string.Join('\n', Read(Sound.Replace(sound, mistake, StringComparison.Ordinal)).Problems)
            .ShouldContain($"house.json:{problem}");

    private static Checked<LawPack> Read(string text) => PackJson.Read(Encoding.UTF8.GetBytes(text), "house.json");

    private static void ShouldComeBack(LawPack pack)
    {
        var text = PackJson.ToText(pack);
        var read = Read(text);
        read.Problems.ShouldBeEmpty(text);
        PackJson.ToText(read.Value).ShouldBe(text);
        read.Value.Rules.OrderBy(rule => rule.Id.Value, StringComparer.Ordinal)
            .ShouldBe(pack.Rules.OrderBy(rule => rule.Id.Value, StringComparer.Ordinal));
        (read.Value with { Rules = [] }).ShouldBe(pack with { Rules = [] });
    }
}
