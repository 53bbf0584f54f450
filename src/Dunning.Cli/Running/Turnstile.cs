namespace Dunning.Cli;

/// <summary>Lets the lines of a file through in their order, whichever thread works on them.</summary>
/// <remarks>Threads take lines in order, so the line whose turn it is has a thread: nobody waits for ever.</remarks>
internal sealed class Turnstile
{
    private readonly object _gate = new();
    private long _turn;
    private bool _isClosed;

    /// <summary>Waits until all lines before have passed.</summary>
    /// <exception cref="OperationCanceledException">Another thread has failed: nobody passes any more.</exception>
    public void WaitFor(long order)
    {
        lock (_gate)
        {
            while (_turn != order && !_isClosed)
            {
                Monitor.Wait(_gate);
            }

            if (_isClosed)
            {
                throw new OperationCanceledException("Another line could not be worked on.");
            }
        }
    }

    public void Pass()
    {
        lock (_gate)
        {
            _turn++;
            Monitor.PulseAll(_gate);
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.PulseAll(_gate);
        }
    }
}
