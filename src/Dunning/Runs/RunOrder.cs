using NodaTime;

namespace Dunning;

/// <summary>The order of runs: their days never go backwards.</summary>
/// <remarks>
/// A run for an earlier day than one that was issued would count notices of the future as not sent, and date its own
/// before them.
/// </remarks>
public static class RunOrder
{
    /// <summary>Says whether a run may be made for a day.</summary>
    /// <param name="last">
    /// The day of the last run that was issued, or <see langword="null"/> if there was none or it was undone.
    /// </param>
    /// <param name="date">The day of the run. That of the last run is allowed: what was issued is not due again.</param>
    /// <returns>Why it may not, or <see langword="null"/> if it may.</returns>
    public static Reason? Refuses(LocalDate? last, LocalDate date) =>
        last is { } issued && Day.Of(date) < Day.Of(issued)
            ? new()
            {
                Rule = Rules.RunsBackdated,
                Until = issued,
                Arguments = [Argument.Of("date", Day.Of(date)), Argument.Of("last", Day.Of(issued))],
            }
            : null;
}
