using System.Globalization;
using System.Text;

namespace Dunning.Json;

/// <summary>Where a reader stands in the document, and what it has found wrong so far.</summary>
internal sealed class Reading
{
    private readonly List<PathStep> _path = [];

    /// <summary>Gets the debtor of the document, which every case in it belongs to.</summary>
    public DebtorId Debtor { get; init; }

    /// <summary>Gets what a policy says in one place and means in others; nothing in a snapshot.</summary>
    public Policies.PolicyTerms? Policy { get; init; }

    /// <summary>
    /// Gets whether every member must be known. Facts may come from a later version; of a policy nothing may be lost.
    /// </summary>
    public bool IsStrict { get => field || Policy is not null; init; }

    public List<Problem> Problems { get; } = [];

    /// <summary>Gets the way to the place of each problem.</summary>
    public List<PathStep[]> Paths { get; } = [];

    public void Enter(string member) => _path.Add(PathStep.To(member));

    public void Enter(int index) => _path.Add(PathStep.To(index));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Notes a fault at the present place.</summary>
    public void Add(Fault fault)
    {
        Problems.Add(new(fault.Id, Where(), fault.Text));
        Paths.Add([.. _path]);
    }

    /// <summary>Notes a fault at a member of the present place.</summary>
    public void Add(string member, Fault fault)
    {
        Enter(member);
        Add(fault);
        Leave();
    }

    private string Where()
    {
        var path = new StringBuilder();
        foreach (var (member, index) in _path)
        {
            if (member is null)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else
            {
                path.Append(path.Length > 0 ? "." : "").Append(member.Length > 0 ? member : "\"\"");
            }
        }

        return path.Length > 0 ? path.ToString() : "snapshot";
    }
}
