namespace Dunning.Vectors.Cases;

/// <summary>A case says something that nothing here can answer; the message names it.</summary>
public sealed class NotCoveredException : Exception
{
    public NotCoveredException()
    {
    }

    public NotCoveredException(string concept)
        : base(concept)
    {
    }

    public NotCoveredException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
