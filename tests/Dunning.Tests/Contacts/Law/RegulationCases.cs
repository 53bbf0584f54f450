using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Contacts.Law;

/// <summary>Facts of contact law, each with what is given and what the law says of it.</summary>
internal static class RegulationCases
{
    private static readonly Dictionary<string, JsonElement> All = JsonDocument
        .Parse(File.ReadAllText(Repository.PathOf("tests", "Dunning.Tests", "Contacts", "Law", "contact-cases.json")))
        .RootElement.EnumerateArray()
        .ToDictionary(one => one.GetProperty("id").GetString()!);

    public static IEnumerable<string> Ids => All.Keys;

    public static TheoryData<string> Of(string primitive) =>
        [.. All.Where(one => one.Value.GetProperty("primitive").GetString() == primitive).Select(one => one.Key)];

    public static JsonElement Given(string id) => All[id].GetProperty("given");

    public static JsonElement Expected(string id) => All[id].GetProperty("expected");

    public static LocalDate Date(this JsonElement element, string name) =>
        LocalDatePattern.Iso.Parse(element.GetProperty(name).GetString()!).Value;

    public static LocalDate[] Dates(this JsonElement element, string name) =>
    [
        .. element.GetProperty(name).EnumerateArray()
            .Select(date => LocalDatePattern.Iso.Parse(date.GetString()!).Value),
    ];

    public static Instant Instant(this JsonElement element) =>
        InstantPattern.ExtendedIso.Parse(element.GetString()!).Value;

    public static bool Flag(this JsonElement element, string name) => element.GetProperty(name).GetBoolean();

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
