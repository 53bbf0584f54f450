namespace Dunning.Cli;

/// <summary>The command cannot run; the problems say why.</summary>
internal sealed class NotRunException : Exception
{
    private readonly IReadOnlyList<Problem> _problems = [];
    private readonly string? _closing;

    public NotRunException()
    {
    }

    public NotRunException(string message)
        : base(message) => _closing = message;

    public NotRunException(string message, Exception innerException)
        : base(message, innerException) => _closing = message;

    public NotRunException(Problem problem)
        : base(problem.ToString()) => _problems = [problem];

    /// <summary>Names several problems, and a line that ends them.</summary>
    public NotRunException(IReadOnlyList<Problem> problems, string closing)
        : base(closing)
    {
        _problems = problems;
        _closing = closing;
    }

    /// <summary>Writes every problem.</summary>
    public void WriteTo(Page page)
    {
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
