namespace Dunning.Vectors.Cases;

/// <summary>A case says something that nothing here can answer; the message names it.</summary>
public sealed class NotCoveredException : Exception
{
    /// <summary>Gets whether the case only has another form than the one it was read as.</summary>
    public bool IsOtherForm { get; init; }

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
