namespace Dunning.Policies.Analysis;

/// <summary>All cases of one currency, and what is required of them so far.</summary>
internal sealed class World
{
    private const int CurrenciesMax = 12;
    private static readonly string[] Usual = ["EUR", "USD", "GBP", "CHF", "JPY", "SEK", "PLN", "CAD", "AUD", "NOK"];

    private readonly Reducer _reducer;
    private readonly Solver _solver;

    public World(Currency currency, bool isNamed, StepBudget budget)
    {
        Currency = currency;
        Variables = new();
        _reducer = new(Variables, isNamed ? currency : Currency.None);
        _solver = new(Variables, budget);
    }

    /// <summary>Gets the currency; one that no threshold names stands for all of those.</summary>
    public Currency Currency { get; }

    public Variables Variables { get; }

    /// <summary>One for each currency that conditions name, one for all others; none if there are too many.</summary>
    public static World[] For(IEnumerable<Condition?> conditions, StepBudget budget)
    {
        var named = conditions.OfType<Condition>().SelectMany(condition => condition.Tests())
            .SelectMany(test => test.Operands)
            .SelectMany(operand => operand.Amounts?.Figures ?? [])
            .Select(figure => figure.Currency)
            .Distinct()
            .ToArray();
        if (named.Length > CurrenciesMax)
        {
            return [];
        }

        var other = Usual.Select(Currency.Parse).First(currency => !named.Contains(currency));
        World[] others = [new(other, isNamed: false, budget)];
        return [.. named.Select(currency => new World(currency, isNamed: true, budget)), .. others];
    }

    public Formula Of(Condition condition, Want want) => _reducer.Of(condition, want);

    public ValueSet Found(int variable) => _solver.Found(variable);

    /// <summary>Leaves out the cases for which a condition is true; none at all are left without a condition.</summary>
    public void Without(Condition? condition) =>
        _solver.Require(condition is null ? Formula.Never : Of(condition, Want.NotTrue));

    public Answer Ask(Formula formula) => _solver.Ask(formula);

    /// <summary>Asks whether a condition can be true; without one it is for every case.</summary>
    public Answer Ask(Condition? condition) =>
        Ask(condition is null ? Formula.Always : Of(condition, Want.True));
}

/// <summary>Questions about every currency at once.</summary>
internal static class Worlds
{
    /// <summary>Asks whether a condition can be true for a case of some currency.</summary>
    public static Answer Ask(this World[] worlds, Condition? condition) => worlds.Ask(condition, out _);

    /// <summary>Asks the same, and says for which.</summary>
    public static Answer Ask(this World[] worlds, Condition? condition, out World? where) =>
        worlds.Ask(world => world.Ask(condition), out where);

    /// <summary>Asks each world until one says yes.</summary>
    public static Answer Ask(this World[] worlds, Func<World, Answer> ask, out World? where)
    {
        where = null;
        var result = worlds.Length == 0 ? Answer.Unsettled : Answer.No;
        foreach (var world in worlds)
        {
            var answer = ask(world);
            if (answer is Answer.Yes)
            {
                where = world;
                return answer;
            }

            result = answer is Answer.Unsettled ? answer : result;
        }

        return result;
    }

    /// <summary>Leaves out the cases of every currency for which a condition is true.</summary>
    public static World[] Without(this World[] worlds, Condition? condition)
    {
        foreach (var world in worlds)
        {
            world.Without(condition);
        }

        return worlds;
    }
}
