using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary>The command cannot run; the problems say why.</summary>
internal sealed class NotRunException : Exception
{
    private readonly Fault? _fault;
    private readonly IReadOnlyList<Problem> _problems = [];
    private readonly ProblemTemplate? _closing;

    public NotRunException()
    {
    }

    public NotRunException(string message)
        : base(message) => _closing = ProblemTemplate.Whole(message);

    public NotRunException(string message, Exception innerException)
        : base(message, innerException) => _closing = ProblemTemplate.Whole(message);

    public NotRunException(Fault fault)
        : base(fault.In(Language.English).ToString()) => _fault = fault;

    public NotRunException(Problem problem)
        : base(problem.ToString()) => _problems = [problem];

    /// <summary>Names several problems, and a line that ends them.</summary>
    public NotRunException(IReadOnlyList<Problem> problems, ProblemTemplate closing)
        : base(closing.ToString())
    {
        _problems = problems;
        _closing = closing;
    }

    /// <summary>Writes every problem.</summary>
    public void WriteTo(Page page)
    {
        if (_fault is not null)
        {
            page.Problem(_fault);
        }

        foreach (var problem in _problems)
        {
            page.Problem(problem);
        }

        if (_closing is not null)
        {
            page.Line(_closing);
        }
    }
}
