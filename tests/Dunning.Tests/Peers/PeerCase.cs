using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Peers;

/// <summary>
/// What another system gives for stated facts, restated, and what we give for them under its convention.
/// </summary>
/// <param name="System">The system whose tests, source or documentation the facts are from.</param>
/// <param name="Id">The number of the case.</param>
/// <param name="Expected">What must come out, as a line.</param>
/// <param name="Actual">Works out what does.</param>
internal sealed record PeerCase(string System, string Id, string Expected, Func<string> Actual)
{
    /// <summary>
    /// Gets in what ours differs from what the system gives, and why; <see langword="null"/> where it is the same.
    /// </summary>
    public string? Differs { get; init; }

    /// <summary>Every day is as good as another, no day apart, no minimum: the peers' plain ladders.</summary>
    public static readonly PolicyOptions Plain = new() { GapDays = 0 };

    public static readonly PolicyOptions MostSevere = new() { GapDays = 0, CatchUp = CatchUp.MostSevere };

    /// <summary>A date as the number of days after day 0 of <see cref="Story"/>.</summary>
    public static int Day(string iso) => Period.DaysBetween(Story.Day0, Date(iso));

    public static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static Receivable Item(string id, string due, decimal amount = 100, decimal paid = 0) =>
        new() { Id = id, DueOn = Date(due), Amount = amount, Paid = paid };

    /// <summary>A ladder of levels in one tone, since the peers know none: names and days past due.</summary>
    public static Action<TreatmentBuilder> ByAge(params (string Name, int Day)[] levels) => t =>
    {
        foreach (var (name, day) in levels)
        {
            t.Level(name, Start.OnDay(day), Tone.Remind, Channel.Email, Channel.Letter);
        }

        t.AtLastLevel(LastLevel.Stop);
    };

    public static Story On(
        PolicyOptions options, Action<TreatmentBuilder> steps, params ReadOnlySpan<Receivable> items) =>
        Story.Of(Story.Policies(steps, options), items);

    public static Story Worth(Minimum minimum, PolicyOptions options, params ReadOnlySpan<Receivable> items) =>
        Story.Of(Story.Policies(ByAge(("first", 1)), options, minimum), items);

    /// <summary>The step of the act of a day, or CLEAR.</summary>
    public static string Step(Story story, string date) =>
        string.Join('+', story.Decide(Day(date)).Actions.Select(act => act.Step).DefaultIfEmpty("CLEAR"));

    /// <summary>The level that is reached on each of some days, where each day in between is run and issued.</summary>
    public static string Levels(Story story, string from, params string[] dates)
    {
        var (levels, day) = (new List<string>(), Day(from));
        foreach (var date in dates)
        {
            story = story.Through(day, Day(date));
            day = Day(date) + 1;
            levels.Add(story.Debtor.History.Items.Select(item => item.Level).LastOrDefault() ?? "CLEAR");
        }

        return string.Join(' ', levels);
    }

    public static string Each<T>(IEnumerable<T> rows, Func<T, bool> holds) =>
        string.Join(' ', rows.Select(row => holds(row) ? "yes" : "no"));

    public static string Notices(Story story, IEnumerable<string> dates) =>
        Each(dates, date => story.Decide(Day(date)).Actions.Any());
}
