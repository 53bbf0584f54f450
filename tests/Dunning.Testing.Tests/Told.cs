namespace Dunning.Testing.Tests;

/// <summary>A short story that tests change: a reminder on day 5, and none if it was paid.</summary>
internal static class Told
{
    public const string Story = """
        case    A bill is reminded of on day 5
        policy  default     covers steps.not-yet

        2026-03-02 Mon  debtor D-1 consumer, Europe/Berlin
        2026-03-02 Mon  receivable R-1 120.00 EUR due 2026-03-16
        2026-03-20 Fri  > nothing until 2026-03-21                # day 4
        2026-03-21 Sat  > send reminder by e-mail, asks 120.00 EUR

        but with        2026-03-20 paid 120.00 EUR
        2026-03-21 Sat  > nothing

        but with        2026-03-02 receivable R-1 120.00 EUR due 2026-03-15
        2026-03-20 Fri  > send reminder by e-mail, asks 120.00 EUR
        """;

    /// <summary>The story with one text in it changed, which must be there.</summary>
    public static string With(string old, string text)
    {
        Story.ShouldContain(old);
        return Story.Replace(old, text, StringComparison.Ordinal);
    }

    public static CaseRun Run(string text) => CaseFile.Parse(text, "s.case").Run(Policies.Find, Policies.Names);

    public static string[] Problems(string text) => [.. Run(text).Problems.Select(problem => problem.ToString())];
}
