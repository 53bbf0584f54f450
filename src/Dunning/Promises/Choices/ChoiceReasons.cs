using Dunning.Json;

namespace Dunning.Promises;

/// <summary>Why a debtor may not choose something, with the figures.</summary>
internal static class ChoiceReasons
{
    public static Reason NothingOpen() => new() { Rule = Rules.ChoicesNothingOpen };

    public static Reason NoPlans() => new() { Rule = Rules.ChoicesNoPlans };

    public static Reason Used(RuleId rule, int count, int most) => new()
    {
        Rule = rule,
        Arguments = [Argument.Of("count", count), Argument.Of("most", most)],
    };

    public static Reason Representative(Hold hold) => new()
    {
        Rule = Rules.ChoicesRepresentative,
        Until = hold.Kind is HoldKind.Deceased ? null : hold.Until,
        Arguments = [Argument.Coded("kind", hold.Kind), Argument.Of("since", Day.Of(hold.From))],
    };

    public static Reason TimeBarred(ReceivableId receivable, Day since) => new()
    {
        Rule = Rules.ChoicesTimeBarred,
        Receivable = receivable,
        Arguments = [Argument.Of("since", since)],
    };

    public static Reason Unknown(string name) => new()
    {
        Rule = Rules.ChoicesUnknown,
        Arguments = [Argument.Quoted("name", name)],
    };

    public static Reason IdTaken(string? id) => new()
    {
        Rule = Rules.ChoicesIdTaken,
        Arguments = string.IsNullOrEmpty(id)
            ? [Argument.Coded("key", "missing")]
            : [Argument.Quoted("id", id)],
    };

    public static Reason Unfit(Problem problem) => new()
    {
        Rule = Rules.ChoicesUnfit,
        Arguments = [Argument.Quoted("problem", problem.ToString())],
    };

    /// <summary>A bound of a plan that is not kept.</summary>
    public static Reason Of(PlanProblem problem) => new()
    {
        Rule = Rules.ChoicesPlanBounds,
        Arguments =
        [
            Argument.Coded("obstacle", problem.Obstacle),
            .. problem.Bound is { } bound ? [Figure("bound", bound)] : Array.Empty<Argument>(),
            .. problem.Found is { } found ? [Figure("found", found)] : Array.Empty<Argument>(),
        ],
    };

    // A day, an amount or a number, so that each language writes it in its own way; else a word.
    private static Argument Figure(string name, string text) =>
        Scalars.Date.Parse(text, out var date) is null ? Argument.Of(name, Day.Of(date))
        : Scalars.Money.Parse(text, out var money) is null ? Argument.Of(name, money)
        : Scalars.Integer.Parse(text, out var number) is null ? Argument.Of(name, number)
        : Argument.Verbatim(name, text);

    /// <summary>A bound of an amount or a day that is not kept: its name, and what was chosen.</summary>
    public static Reason Bounds(string bound, params ReadOnlySpan<Argument> figures) => new()
    {
        Rule = Rules.ChoicesBounds,
        Arguments = [Argument.Coded("bound", bound), .. figures],
    };
}
