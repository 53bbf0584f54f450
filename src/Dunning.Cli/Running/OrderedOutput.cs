using System.Buffers;

namespace Dunning.Cli;

/// <summary>What is written for one line of facts: a part of it is kept until all lines before are written.</summary>
internal sealed class OrderedOutput(Stream output, Turnstile turns, long order)
{
    private const int KeptMax = 1024 * 1024;

    private readonly ArrayBufferWriter<byte> _kept = new();

    /// <summary>Gets where a line of output is written to; <see cref="EndLine"/> ends it.</summary>
    public IBufferWriter<byte> Line => _kept;

    public void EndLine()
    {
        _kept.Write("\n"u8);
        if (_kept.WrittenCount > KeptMax)
        {
            Flush();
        }
    }

    /// <summary>Waits for its turn and writes what is kept.</summary>
    public void Flush()
    {
        turns.WaitFor(order);
        output.Write(_kept.WrittenSpan);
        _kept.ResetWrittenCount();
    }
}
