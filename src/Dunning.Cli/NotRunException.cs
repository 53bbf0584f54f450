namespace Dunning.Cli;

/// <summary>The command cannot run; the message says why, as a problem reads.</summary>
internal sealed class NotRunException : Exception
{
    public NotRunException()
    {
    }

    public NotRunException(string message)
        : base(message)
    {
    }

    public NotRunException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public NotRunException(Problem problem)
        : base(problem.ToString())
    {
    }
}
