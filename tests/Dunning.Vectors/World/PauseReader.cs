using System.Globalization;
using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.World;

/// <summary>
/// Times in which the age stands still: from the first day up to, not including, the last. What resumes one ends it.
/// </summary>
internal static class PauseReader
{
    public static IReadOnlyList<Hold> All(Given given)
    {
        var actions = given.Find("actions") is { } list ? Resolve(list) : null;
        if (given.Find("pauses", "pause", "holds") is not { } pauses)
        {
            return actions is null ? [] : Holds(actions);
        }

        var stated = pauses.IsList && pauses.Items.All(item => !item.IsText)
            ? pauses.Items.Select(Times).ToList()
            : [Times(pauses)];
        return actions is null || actions.SequenceEqual(stated)
            ? Holds(stated)
            : throw pauses.Wrong("what its actions come to");
    }

    public static (LocalDate From, LocalDate Until) Times(Given given) => given.IsList
        ? given.Items is [var from, var until]
            ? (from.Date, until.Date)
            : throw given.Wrong("a first and a last day")
        : (given.Need("start", "from").Date, given.Need("end", "until", "to").Date);

    private static IReadOnlyList<Hold> Holds(IEnumerable<(LocalDate From, LocalDate Until)> times) =>
    [
        // A pause that ends on its first day is none.
        .. times.Where(time => time.Until > time.From).Select((time, index) => new Hold
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"pause{index + 1}"),
            Kind = HoldKind.Block,
            From = time.From,
            Until = time.Until,
        }),
    ];

    private static List<(LocalDate From, LocalDate Until)> Resolve(Given actions)
    {
        var pauses = new List<(LocalDate From, LocalDate Until)>();
        foreach (var action in actions.Items)
        {
            var (word, days) = action.IsText ? Split(action) : Named(action);
            if (word is "PAUSE" && days.Length == 2)
            {
                pauses.Add((days[0], days[1]));
            }
            else if (word is "RESUME" && days.Length == 1
                && pauses.FindLastIndex(pause => pause.From <= days[0] && days[0] < pause.Until) is >= 0 and var index)
            {
                pauses[index] = (pauses[index].From, days[0]);
            }
            else
            {
                throw action.Wrong("a pause of two days, or what resumes one");
            }
        }

        return pauses;
    }

    private static (string Word, LocalDate[] Days) Split(Given action)
    {
        var parts = action.Text.Split(' ');
        var days = parts.Length == 2 ? parts[1].Split("..") : [];
        var read = days.Select(day => NodaTime.Text.LocalDatePattern.Iso.Parse(day)).ToArray();
        return Array.TrueForAll(read, day => day.Success)
            ? (parts[0], [.. read.Select(day => day.Value)])
            : throw action.Wrong("a pause of two days, or what resumes one");
    }

    private static (string Word, LocalDate[] Days) Named(Given action) => action.Members is [var only]
        ? (only.Name, [.. only.OneOrMore.Select(day => day.Date)])
        : throw action.Wrong("one action");
}
