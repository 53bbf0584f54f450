using System.Text.RegularExpressions;

namespace Dunning.Conventions;

/// <summary>Reads every file that people write. The words it looks for are in two halves, not to be found.</summary>
public partial class TidyTests
{
    [Fact]
    public void Nothing_is_left_to_be_mended() => Lines(Unmended()).ShouldBeNone();

    [Fact]
    public void What_is_left_to_do_names_its_issue() => Lines(Undone()).ShouldBeNone();

    [Fact]
    public void No_path_leads_to_the_machine_of_its_writer() => Lines(MachinePath()).ShouldBeNone();

    [Fact]
    public void Nothing_reaches_out_of_the_repository() => Lines(OutOfTheRepository()).ShouldBeNone();

    [GeneratedRegex("FIX" + "ME", RegexOptions.None, 1_000)]
    private static partial Regex Unmended();

    [GeneratedRegex(@"\bTO" + @"DO\b(?! ?\(#\d+\))", RegexOptions.None, 1_000)]
    private static partial Regex Undone();

    [GeneratedRegex(@"(?<![\w.~/])/(home|root|work|Users)" + @"/\w|\b[A-Z]:\\Users\\", RegexOptions.None, 1_000)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\.\./" + "shared", RegexOptions.None, 1_000)]
    private static partial Regex OutOfTheRepository();

    private static IEnumerable<string> Lines(Regex forbidden) =>
        TextFile.All.SelectMany(file => file.Lines)
            .Where(line => forbidden.IsMatch(line.Line))
            .Select(line => $"{line.Place}: {line.Line.Trim()}");
}
