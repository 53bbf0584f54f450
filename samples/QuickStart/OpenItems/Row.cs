using System.Globalization;
using Dunning;
using NodaTime;
using NodaTime.Text;

namespace QuickStart.OpenItems;

/// <summary>One row of the file, read by column. What cannot be read is noted, and reads as nothing.</summary>
internal sealed class Row(Header header, CsvRow row, NumberForm numbers)
{
    private static readonly IsoDayOfWeek[] Weekdays = Enum.GetValues<IsoDayOfWeek>()[1..];

    /// <summary>Gets the line on which the row starts.</summary>
    public int Line => row.Line;

    /// <summary>Gets what could not be read so far.</summary>
    public List<Unreadable> Problems { get; } = [];

    /// <summary>Returns the text of a cell without blanks around it; "" if the file does not have the column.</summary>
    public string this[Column column] =>
        header.PlaceOf(column) is { } place && place < row.Cells.Count ? row.Cells[place].Trim() : "";

    public void CheckWidth()
    {
        if (row.Cells.Count != header.Width)
        {
            Note($"{row.Cells.Count} cells, and the header has {header.Width}: "
                + "a separator is missing or too many, or a cell needs quotes");
        }
    }

    public void Note(string text) => Problems.Add(new(Line, text));

    public string? Text(Column column) => this[column] is { Length: > 0 } text ? text : null;

    public decimal? Number(Column column) => Read(column, numbers.Parse);

    public LocalDate? Date(Column column) => Read(column, DateForm.Parse);

    public Currency? Currency(Column column) => Read(column, Dunning.Currency.Parse);

    public Channel? Channel(Column column) => Read(column, ChannelOf);

    public bool? Flag(Column column) => Read(column, FlagOf);

    public LocalTime? Time(Column column) => Read(column, TimeOf);

    public int? Whole(Column column) => Read(column, WholeOf);

    /// <summary>Reads a word of an enumeration, as in "creditNote".</summary>
    public T? Word<T>(Column column)
        where T : struct, Enum => Read(column, WordOf<T>);

    public ValueList<Channel> Channels(Column column) => List(column, ChannelOf);

    public ValueList<IsoDayOfWeek> Days(Column column) => List(column, WeekdayOf);

    /// <summary>Notes a column that must have a value where another has one.</summary>
    public void Need(Column needed, Column because)
    {
        if (this[because].Length > 0 && this[needed].Length == 0)
        {
            Note($"{because.Name} \"{this[because]}\" needs a value in {needed.Name}");
        }
    }

    /// <summary>Notes a required column that is empty.</summary>
    public void Need(Column needed)
    {
        if (this[needed].Length == 0)
        {
            Note($"{header.NameOf(needed)} is empty");
        }
    }

    private T? Read<T>(Column column, Func<string, T> parse)
        where T : struct
    {
        try
        {
            return Text(column) is { } text ? parse(text) : null;
        }
        catch (FormatException problem)
        {
            Note($"{header.NameOf(column)} {problem.Message}");
            return null;
        }
    }

    private ValueList<T> List<T>(Column column, Func<string, T> parse)
    {
        try
        {
            var words = this[column].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words.Select(parse).Distinct().ToValueList();
        }
        catch (FormatException problem)
        {
            Note($"{header.NameOf(column)} {problem.Message}");
            return [];
        }
    }

    private static Channel ChannelOf(string text) => Dunning.Channel.Find(text)
        ?? throw Unknown(text, "email", "letter", "phone", "portal", "push", "sms");

    private static bool FlagOf(string text) => text switch
    {
        "yes" => true,
        "no" => false,
        _ => throw Unknown(text, "yes", "no"),
    };

    private static LocalTime TimeOf(string text) =>
        LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text) is { Success: true } time
            ? time.Value
            : throw new FormatException($"\"{text}\" is no time of day: write it as 16:00");

    private static int WholeOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"\"{text}\" is no whole number: write digits only");

    private static IsoDayOfWeek WeekdayOf(string text)
    {
        var names = Array.ConvertAll(Weekdays, day => day.ToString()[..3]);
        var index = Array.FindIndex(names, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? Weekdays[index] : throw Unknown(text, names);
    }

    private static T WordOf<T>(string text)
        where T : struct, Enum
    {
        var words = Array.ConvertAll(Enum.GetNames<T>(), JsonName);
        var index = Array.FindIndex(words, word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? Enum.GetValues<T>()[index] : throw Unknown(text, words);
    }

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static FormatException Unknown(string text, params string[] known) =>
        new($"\"{text}\" is none of {string.Join(", ", known)}.{Near.DidYouMean(text, known)}");
}
