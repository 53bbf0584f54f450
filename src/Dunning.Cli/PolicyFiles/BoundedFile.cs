using System.Buffers;
using System.Globalization;
using System.Text.Unicode;
using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary>Reads a small file as a whole, once and no more of it than may be.</summary>
internal static class BoundedFile
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Reads a file that is text in UTF-8.</summary>
    /// <param name="path">The path.</param>
    /// <param name="bytesMax">The most bytes that it may have.</param>
    /// <exception cref="NotRunException">It cannot be read, is longer, or is not UTF-8.</exception>
    public static ReadOnlyMemory<byte> Read(string path, int bytesMax)
    {
        using var file = new FactsSource(path, Stream.Null).Open();
        var read = ReadUpTo(file, bytesMax + 1);
        if (read.Length > bytesMax)
        {
            var english = bytesMax.ToString("N0", CultureInfo.InvariantCulture);
            var most = ProblemTemplate.Whole(english) with { German = english.Replace(',', '.') };
            throw FileFault.NotUsable(path, $"it has more than {most} bytes, which is the most that is read.");
        }

        return Utf8.IsValid(read.Span)
            ? read
            : throw FileFault.NotUsable(path, "it is not UTF-8; save it in that encoding.");
    }

    // One byte more than may be: a file that grows while it is read, or never ends, is noticed and not followed.
    internal static ReadOnlyMemory<byte> ReadUpTo(Stream file, int bytesMax)
    {
        var read = new ArrayBufferWriter<byte>(BufferSize);
        while (read.WrittenCount < bytesMax)
        {
            var most = Math.Min(BufferSize, bytesMax - read.WrittenCount);
            var count = file.Read(read.GetSpan(most)[..most]);
            if (count == 0)
            {
                break;
            }

            read.Advance(count);
        }

        return read.WrittenMemory;
    }
}
