namespace Dunning.Decisions;

/// <summary>What is said of an event, be it a notice or a measure that it brings.</summary>
internal static class EventReasons
{
    public static Reason Happened(Step step, Day on) => new()
    {
        Rule = Rules.EventsHappened,
        Step = step.Name,
        Arguments = [Argument.Coded("event", step.On), Argument.Of("on", on)],
    };

    public static Reason None(Step step) => new()
    {
        Rule = Rules.EventsNone,
        Step = step.Name,
        Arguments = [Argument.Coded("event", step.On)],
    };

    /// <summary>The step was done as often as it may be in an episode.</summary>
    public static Reason Times(Step step, int most) => new()
    {
        Rule = Rules.EventsTimes,
        Step = step.Name,
        Arguments = [Argument.Of("times", most)],
    };

    public static Reason NothingToAsk(Step step) => new() { Rule = Rules.EventsNothingToAsk, Step = step.Name };
}
