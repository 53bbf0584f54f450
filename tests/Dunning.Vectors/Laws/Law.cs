using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.Laws;

/// <summary>
/// The law of a jurisdiction: the packs that come with the library, or a pack made of what a case gives.
/// </summary>
internal sealed record Law(string Jurisdiction, LawBook Book)
{
    // Where the clock of a case is not given, one of the country's.
    private static readonly Dictionary<string, string> ZoneOf = new()
    {
        ["at"] = "Europe/Vienna",
        ["be"] = "Europe/Brussels",
        ["ch"] = "Europe/Zurich",
        ["de"] = "Europe/Berlin",
        ["dk"] = "Europe/Copenhagen",
        ["es"] = "Europe/Madrid",
        ["eu"] = "Europe/Brussels",
        ["fi"] = "Europe/Helsinki",
        ["fr"] = "Europe/Paris",
        ["gb"] = "Europe/London",
        ["ie"] = "Europe/Dublin",
        ["it"] = "Europe/Rome",
        ["lu"] = "Europe/Luxembourg",
        ["nl"] = "Europe/Amsterdam",
        ["no"] = "Europe/Oslo",
        ["pl"] = "Europe/Warsaw",
        ["pt"] = "Europe/Lisbon",
        ["se"] = "Europe/Stockholm",
        ["us"] = "America/New_York",
    };

    public const string Read = "given by the case";

    /// <summary>Gets the time zone in which a person of the jurisdiction is where the case names none.</summary>
    public string Zone => ZoneOf.GetValueOrDefault(Country) ?? throw new NotCoveredException(
        $"a time zone of \"{Jurisdiction}\", which the case does not give");

    /// <summary>Gets whether a pack that comes with the library speaks of the jurisdiction by its own code.</summary>
    public bool IsShipped => Book.Packs.Any(pack => IsWithin(Jurisdiction, pack.Code));

    private string Country => Jurisdiction.Split('-')[0];

    /// <summary>The law as it comes with the library.</summary>
    /// <remarks>
    /// Without the packs of regions within it: a case that names a country alone is about the law of the country.
    /// </remarks>
    public static Law Of(Question question)
    {
        var code = Code(question.Jurisdiction);
        string[] codes = [.. LawPacks.All.Where(pack => Speaks(pack, code)).Select(pack => pack.Code)];
        return new(code, codes.Length == 0 ? LawBook.None : LawPacks.Book(codes));
    }

    /// <summary>The law as it comes with the library; a jurisdiction of which no pack speaks is not covered.</summary>
    public static Law Shipped(Question question) => Of(question) is { IsShipped: true } law
        ? law
        : throw new NotCoveredException($"a law pack of \"{question.Jurisdiction}\"");

    /// <summary>A law that holds nothing but what a case gives.</summary>
    public static Law Given(Question question, params LegalRule[] rules) => Given(question, [], rules);

    public static Law Given(Question question, LegalCalendar[] calendars, params LegalRule[] rules)
    {
        var code = Code(question.Jurisdiction);
        return new(code, LawBook.Of(new LawPack
        {
            Code = code,
            Version = "case",
            Rules = rules.ToValueList(),
            Calendars = calendars.ToValueList(),
        }).Value);
    }

    /// <summary>Changes the packs of the jurisdiction itself.</summary>
    public Law With(Func<LawPack, LawPack> change) => this with
    {
        Book = LawBook.Of(
            [.. Book.Packs.Select(pack => IsWithin(Jurisdiction, pack.Code) ? change(pack) : pack)]).Value,
    };

    public PlaceCalendar Calendar(string? place = null) => Book.CalendarOf(place ?? Jurisdiction);

    /// <summary>The rules of a kind that are law in the jurisdiction, those of its own pack first.</summary>
    public IEnumerable<T> Rules<T>()
        where T : LegalRule => Book.Packs
            .Where(pack => Speaks(pack, Jurisdiction))
            .OrderByDescending(pack => IsWithin(Jurisdiction, pack.Code) ? pack.Code.Length : 0)
            .SelectMany(pack => pack.Rules)
            .OfType<T>();

    public T Rule<T>(Func<T, bool> isMeant, string concept)
        where T : LegalRule => Rules<T>().FirstOrDefault(isMeant)
            ?? throw new NotCoveredException($"the pack of \"{Jurisdiction}\" without {concept}");

    /// <summary>The name of a rule for one that a case gives.</summary>
    public static RuleId Id(Question question, string name) => new($"{Code(question.Jurisdiction)}.{name}");

    /// <summary>A calendar of the days that a case gives.</summary>
    public static LegalCalendar CalendarOf(string region, IEnumerable<LocalDate> holidays)
    {
        var dates = holidays.ToValueList();
        return new()
        {
            Region = region,
            FirstYear = 1990,
            LastYear = 2100,
            Holidays = dates.IsEmpty ? [] : [new() { Name = "given", Kind = HolidayKind.Listed, Dates = dates }],
            Source = Read,
        };
    }

    public static string Code(string jurisdiction) => string.Concat(jurisdiction.Select(char.ToLowerInvariant));

    private static bool Speaks(LawPack pack, string jurisdiction) =>
        IsWithin(jurisdiction, pack.Code) || pack.AlsoIn.Any(code => IsWithin(jurisdiction, code));

    private static bool IsWithin(string jurisdiction, string code) =>
        jurisdiction == code || jurisdiction.StartsWith($"{code}-", StringComparison.Ordinal);
}
