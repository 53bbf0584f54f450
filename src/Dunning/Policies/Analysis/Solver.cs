namespace Dunning.Policies.Analysis;

/// <summary>An answer of the solver.</summary>
internal enum Answer
{
    /// <summary>No values of the facts make it hold.</summary>
    No = 0,

    /// <summary>Some values do, as far as the facts are free of each other.</summary>
    Yes,

    /// <summary>It was not settled within the steps that there are.</summary>
    Unsettled,
}

/// <summary>How many steps an analysis may still take. Where they are used up, nothing more is found.</summary>
internal sealed class StepBudget(int steps)
{
    public int Left { get; private set; } = steps;

    public bool IsSpent => Left <= 0;

    public void Spend() => Left--;
}

/// <summary>Says whether facts can have values so that all that is required holds, and a question besides.</summary>
/// <remarks>
/// Narrowing and branching: the values of each variable only become fewer on the way down a branch, and a branch ends
/// where one has none left. What has no variable in common with a question, also not by way of others, is left out.
/// </remarks>
internal sealed class Solver(Variables variables, StepBudget budget)
{
    private const int StepsPerQuestion = 100_000;
    private const int DepthMax = 1_500;

    private readonly List<ValueSet> _values = [];
    private readonly List<int> _parents = [];
    private readonly List<(int Less, int More)> _orders = [];
    private readonly List<(int Variable, ValueSet Before)> _trail = [];
    private readonly List<AnyOf> _required = [];
    private readonly HashSet<string> _related = [];
    private List<AnyOf> _open = [];
    private ValueSet[] _found = [];
    private int _left;

    /// <summary>Gets whether what is required contradicts itself.</summary>
    public bool IsContradictory { get; private set; }

    /// <summary>The values that a variable had in the last answer "yes".</summary>
    public ValueSet Found(int variable) =>
        variable < _found.Length ? _found[variable] : variables[variable].Domain;

    /// <summary>Adds what must hold for every question from now on.</summary>
    public void Require(Formula formula)
    {
        Meet(formula);
        _open = [];
        if (IsContradictory || !Assert(formula))
        {
            IsContradictory = true;
            return;
        }

        _required.AddRange(_open);
        _trail.Clear();
    }

    /// <summary>Says whether something can hold besides what is required.</summary>
    public Answer Ask(Formula wanted)
    {
        Meet(wanted);
        if (IsContradictory)
        {
            return Answer.No;
        }

        _left = StepsPerQuestion;
        _open = NearTo(wanted);
        var answer = Assert(wanted) ? Search(0, 0) : Answer.No;
        if (answer is Answer.Yes)
        {
            _found = [.. _values];
        }

        Undo(0, 0);
        return answer;
    }

    // A question without variables is about all of them.
    private List<AnyOf> NearTo(Formula wanted)
    {
        var roots = wanted.Literals.Select(literal => Root(literal.Variable)).ToHashSet();
        return roots.Count == 0
            ? [.. _required]
            : _required.FindAll(any => any.Literals.FirstOrDefault() is not { } first
                || roots.Contains(Root(first.Variable)));
    }

    private Answer Search(int from, int depth)
    {
        for (var i = from; i < _open.Count; i++)
        {
            var holds = Judge(_open[i]);
            if (_left < 0 || budget.IsSpent || depth > DepthMax)
            {
                return Answer.Unsettled;
            }

            if (holds is false)
            {
                return Answer.No;
            }

            if (holds is null)
            {
                return Branch(_open[i], i, depth);
            }
        }

        return Answer.Yes;
    }

    private Answer Branch(AnyOf any, int place, int depth)
    {
        foreach (var part in any.Parts)
        {
            var (trail, open) = (_trail.Count, _open.Count);
            var answer = Judge(part) is not false && Assert(part) ? Search(place + 1, depth + 1) : Answer.No;
            if (answer is not Answer.No)
            {
                return answer;
            }

            Undo(trail, open);
        }

        return Answer.No;
    }

    // True and false are settled by the values that are left, null is not.
    private bool? Judge(Formula formula)
    {
        switch (formula)
        {
            case Literal literal:
                _left--;
                budget.Spend();
                var values = _values[literal.Variable];
                return !values.Meets(literal.Values) ? false : values.IsWithin(literal.Values) ? true : null;
            case AllOf all:
                return Judge(all.Parts, decisive: false);
            default:
                return Judge(((AnyOf)formula).Parts, decisive: true);
        }
    }

    private bool? Judge(Formula[] parts, bool decisive)
    {
        bool? result = !decisive;
        foreach (var part in parts)
        {
            var holds = Judge(part);
            if (holds == decisive)
            {
                return decisive;
            }

            result = holds is null ? null : result;
        }

        return result;
    }

    private bool Assert(Formula formula)
    {
        switch (formula)
        {
            case Literal literal:
                return Narrow(literal.Variable, literal.Values);
            case AllOf all:
                return Array.TrueForAll(all.Parts, Assert);
            case AnyOf { Parts: [var only] }:
                return Assert(only);
            default:
                _open.Add((AnyOf)formula);
                return ((AnyOf)formula).Parts.Length > 0;
        }
    }

    private bool Narrow(int variable, ValueSet to)
    {
        var before = _values[variable];
        if (before.IsWithin(to))
        {
            return true;
        }

        var after = before.And(to);
        if (after.IsEmpty)
        {
            return false;
        }

        _trail.Add((variable, before));
        _values[variable] = after;
        return _orders.TrueForAll(order =>
            (order.Less != variable || Narrow(order.More, ValueSet.Between(after.Least, long.MaxValue)))
            && (order.More != variable || Narrow(order.Less, ValueSet.Between(long.MinValue, after.Most))));
    }

    private void Undo(int trail, int open)
    {
        while (_trail.Count > trail)
        {
            var (variable, before) = _trail[^1];
            _values[variable] = before;
            _trail.RemoveAt(_trail.Count - 1);
        }

        _open.RemoveRange(open, _open.Count - open);
    }

    // Makes room for new variables, and joins those that now have to do with each other.
    private void Meet(Formula formula)
    {
        for (var i = _values.Count; i < variables.Count; i++)
        {
            _values.Add(variables[i].Domain);
            _parents.Add(i);
            AddOrders(i);
        }

        Join(formula);
        foreach (var relation in Relations.Of(variables))
        {
            var key = string.Join(',', relation.Literals.Select(literal => literal.Variable));
            if (_related.Add(key))
            {
                Join(relation);
                _required.Add((AnyOf)relation);
            }
        }
    }

    private void AddOrders(int added)
    {
        for (var i = 0; i < added; i++)
        {
            var (one, other) = (variables[i].Fact, variables[added].Fact);
            if (Relations.IsAtMost(one, other))
            {
                Order(i, added);
            }

            if (Relations.IsAtMost(other, one))
            {
                Order(added, i);
            }
        }
    }

    private void Order(int less, int more)
    {
        _orders.Add((less, more));
        _parents[Root(less)] = Root(more);
    }

    private void Join(Formula formula)
    {
        int? first = null;
        foreach (var literal in formula.Literals)
        {
            first ??= literal.Variable;
            _parents[Root(literal.Variable)] = Root(first.Value);
        }
    }

    private int Root(int variable)
    {
        while (_parents[variable] != variable)
        {
            variable = _parents[variable] = _parents[_parents[variable]];
        }

        return variable;
    }
}
