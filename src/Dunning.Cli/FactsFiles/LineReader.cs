using System.Buffers;

namespace Dunning.Cli;

/// <summary>Reads lines one by one, ended by LF or CR LF, and holds no more than one. Passes over blank ones.</summary>
internal sealed class LineReader(Stream facts, int lengthMax)
{
    /// <summary>The longest line that is read: 64 MiB, about ten times a debtor with 100,000 receivables.</summary>
    public const int UsualLengthMax = 64 * 1024 * 1024;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _start;
    private int _end;
    private long _number;
    private long _order;
    private bool _isTooLong;

    public int LengthMax => lengthMax;

    private static ReadOnlySpan<byte> Blanks => " \t\r"u8;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public bool TryRead(out FactsLine line)
    {
        while (TryReadBytes())
        {
            _number++;
            var bytes = Bytes();
            if (_isTooLong || bytes.ContainsAnyExcept(Blanks))
            {
                line = new(_order++, _number, _isTooLong ? default(ReadOnlyMemory<byte>?) : bytes.ToArray());
                return true;
            }
        }

        line = default;
        return false;
    }

    private ReadOnlySpan<byte> Bytes()
    {
        var bytes = _line.WrittenSpan.TrimEnd((byte)'\r');
        return _number == 1 && bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
    }

    private bool TryReadBytes()
    {
        _line.ResetWrittenCount();
        _isTooLong = false;
        var isThere = false;
        while (_start < _end || Fill())
        {
            isThere = true;
            var rest = _buffer.AsSpan(_start, _end - _start);
            var length = rest.IndexOf((byte)'\n');
            Append(length < 0 ? rest : rest[..length]);
            _start += length < 0 ? rest.Length : length + 1;
            if (length >= 0)
            {
                return true;
            }
        }

        return isThere;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        _isTooLong |= _line.WrittenCount + bytes.Length > lengthMax;
        if (!_isTooLong)
        {
            _line.Write(bytes);
        }
    }

    private bool Fill()
    {
        (_start, _end) = (0, facts.Read(_buffer));
        return _end > 0;
    }
}
