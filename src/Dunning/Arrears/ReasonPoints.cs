using Dunning.Conditions;
using Dunning.Receivables;

namespace Dunning.Arrears;

/// <summary>The points of every reason, and which of them is likely by them.</summary>
internal sealed class ReasonPoints
{
    /// <summary>Every reason that evidence can speak for.</summary>
    public static readonly ArrearsReason[] Reasons =
        [.. Enum.GetValues<ArrearsReason>().Where(reason => reason is not ArrearsReason.Unknown)];

    private readonly int[] _points = new int[Reasons.Length + 1];

    public int this[ArrearsReason reason] => _points[(int)reason];

    /// <summary>Gets the reasons by points, then in the order of the enumeration.</summary>
    public ArrearsReason[] Ranking => [.. Reasons.OrderByDescending(reason => this[reason])];

    /// <summary>Says whether something of the case is overdue: only then there is anything to explain.</summary>
    public static bool IsInArrears(CaseState state) =>
        Array.Exists(state.Items, item => item.Item.IsPrincipal && item.IsOverdue);

    /// <summary>Adds up the weights whose condition is true.</summary>
    public static ReasonPoints Of(ArrearsModel model, Func<Condition, Truth> judge)
    {
        var points = new ReasonPoints();
        foreach (var weight in model.Weights)
        {
            if (judge(weight.When) is Truth.True)
            {
                points._points[(int)weight.For] += weight.Points;
            }
        }

        return points;
    }

    /// <summary>The stated reason of a case, else the one that is likely by the evidence, else not known.</summary>
    public static Reading Read(CaseState state)
    {
        if (state.Debtor.Facts.StatedReason is not ArrearsReason.Unknown and var stated)
        {
            return Reading.Code(Codes.Of(stated));
        }

        var points = IsInArrears(state)
            ? Of(state.Basis.Model, condition => ConditionReader.Judge(condition, state))
            : null;
        return points?.Likely(state.Basis.Model) is { } likely ? Reading.Code(Codes.Of(likely)) : Reading.Unknown;
    }

    /// <summary>The first reason if it has enough points and is far enough ahead, else null.</summary>
    public ArrearsReason? Likely(ArrearsModel model)
    {
        var ranking = Ranking;
        var (first, second) = (this[ranking[0]], this[ranking[1]]);
        return first >= model.LeastPoints && first - second >= model.LeastMargin ? ranking[0] : null;
    }
}
