using Dunning;
using NodaTime;
using NodaTime.Text;

namespace QuickStart.Page;

/// <summary>How the page writes sentences, dates, amounts and names, whatever the language of the machine.</summary>
internal abstract class Words
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public abstract Language Language { get; }

    public static Words In(Language language) => language is Language.German ? new GermanWords() : new EnglishWords();

    /// <summary>Writes a sentence of the page; its English form names it, with {0} for the first figure.</summary>
    public abstract string Say(string english, params object[] figures);

    public abstract string Long(LocalDate date);

    public abstract string Short(LocalDate date);

    public abstract string Of(int count);

    public abstract string Of(Money money);

    public abstract string Of(Channel channel);

    public abstract string OfStep(string step);

    /// <summary>Writes a code such as "hardshipReview" as words.</summary>
    public abstract string OfCode(string code);

    public string WithCurrency(Money money) => $"{Of(money)} {money.Currency}";

    /// <summary>Writes one of two sentences, as the number is one or not; {0} is the number.</summary>
    public string Count(int count, string one, string many) => Say(count == 1 ? one : many, Of(count));

    public static string Of(LocalTime time) => Hour.Format(time);

    /// <summary>Breaks a text into lines of a width, between words.</summary>
    public static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line += line.Length > 0 ? $" {word}" : word;
        }

        yield return line;
    }
}
