using System.Collections.Frozen;
using NodaTime.Text;
using NodaTime;

namespace Dunning.Testing.Notation;

/// <summary>How the values of the library are written in stories.</summary>
internal static class Words
{
    private static readonly FrozenDictionary<string, Channel> ByWord = new Dictionary<string, Channel>
    {
        ["e-mail"] = Channel.Email,
        ["email"] = Channel.Email,
        ["sms"] = Channel.Sms,
        ["letter"] = Channel.Letter,
        ["phone"] = Channel.Phone,
        ["push"] = Channel.Push,
        ["portal"] = Channel.Portal,
    }.ToFrozenDictionary();

    private static readonly LocalDate Earliest = new(1901, 1, 1);
    private static readonly LocalDate Latest = new(2190, 12, 31);

    public static IReadOnlyCollection<string> Channels { get; } =
        ["e-mail", "sms", "letter", "phone", "push", "portal"];

    public static Channel? FindChannel(string word) => ByWord.TryGetValue(word, out var channel) ? channel : null;

    public static string Of(Channel channel) => channel == Channel.Email ? "e-mail" : channel.Name;

    public static string Weekday(LocalDate date) => date.DayOfWeek.ToString()[..3];

    public static string Day(LocalDate date) => $"{Date(date)} {Weekday(date)}";

    public static string Time(LocalTime time) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time);

    public static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>Reads a date that a story may name: far enough from the ends of the calendar to count days.</summary>
    public static LocalDate? Date(string text) =>
        text.Length == 10 && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date)
            && date >= Earliest && date <= Latest ? date : null;

    public static string Of(Money money) => money.ToString();

    /// <summary>The words for the values of a closed list: "hardship-review".</summary>
    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum => List<T>.ByWord.Keys;

    public static T? Find<T>(string word)
        where T : struct, Enum => List<T>.ByWord.TryGetValue(word, out var value) ? value : null;

    public static string Of<T>(T value)
        where T : struct, Enum => Kebab(value.ToString());

    private static string Kebab(string name) => string.Concat(name.Select((sign, at) =>
        char.IsUpper(sign) ? $"{(at > 0 ? "-" : "")}{char.ToLowerInvariant(sign)}" : sign.ToString()));

    private static class List<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> ByWord = Enum.GetValues<T>().ToDictionary(Of);
    }
}
