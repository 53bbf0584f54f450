using System.Text;

namespace Dunning.Testing.Tests;

/// <summary>No text makes the reader or the runner throw: pieces of good stories in wrong places, and noise.</summary>
public class GarbageTests
{
    private static readonly string[] Texts = [.. StoriesTests.Files.Select(file => file.Text)];

    private static readonly string[] Words =
    [
        .. Texts.SelectMany(text => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Distinct(),
        "99999999999999999999", "-1.00", "9999-12-31", "0001-01-01", "[", "]", ".", ",", ";", ">", "#", "\uD800", "é",
        "set", "add", "remove", "receivables[0].amount", "a=b", "=", "contact.reachable", "history.items[",
    ];

    [Fact]
    public void Noise_is_named_and_nothing_is_thrown()
    {
        var dice = new Random(4711);
        var bytes = new byte[200];
        for (var i = 0; i < 2_000; i++)
        {
            dice.NextBytes(bytes);
            CaseFile.Parse(bytes, "noise").Problems.ShouldNotBeEmpty();
            CaseFile.Parse(Encoding.Latin1.GetString(bytes), "noise").Problems.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Stories_with_words_swapped_lines_moved_and_signs_cut_are_read_and_run()
    {
        var dice = new Random(4712);
        var (sound, refused) = (0, 0);
        for (var i = 0; i < 1_000; i++)
        {
            var file = CaseFile.Parse(Mutated(Texts[dice.Next(Texts.Length)], dice), "mutant");
            var run = file.Run(Policies.Find, Policies.Names);
            var isSound = file.Problems.IsEmpty;
            (sound, refused) = isSound ? (sound + 1, refused) : (sound, refused + 1);
            run.Problems.ShouldAllBe(problem => problem.Line > 0 && problem.Column > 0 && problem.Text.Length > 0);
            CaseFile.Parse(run.Approved, "approved").Text.ShouldBe(run.Approved);
        }

        // Both kinds must be among them, or the mutants are too wild or too tame.
        sound.ShouldBeGreaterThan(100);
        refused.ShouldBeGreaterThan(100);
    }

    private static string Mutated(string text, Random dice)
    {
        var lines = text.Split('\n').ToList();
        for (var changes = dice.Next(1, 4); changes > 0 && lines.Count > 1; changes--)
        {
            var at = dice.Next(lines.Count);
            switch (dice.Next(5))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(dice.Next(lines.Count), lines[at]);
                    break;
                case 2:
                    lines[at] = lines[at][..dice.Next(lines[at].Length + 1)];
                    break;
                default:
                    var words = lines[at].Split(' ');
                    words[dice.Next(words.Length)] = Words[dice.Next(Words.Length)];
                    lines[at] = string.Join(' ', words);
                    break;
            }
        }

        return string.Join('\n', lines);
    }
}
