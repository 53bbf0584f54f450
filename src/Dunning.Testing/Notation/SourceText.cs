using System.Text;

namespace Dunning.Testing.Notation;

/// <summary>The text of a file: bounded, in lines, with what follows a "#" taken off.</summary>
internal sealed class SourceText
{
    public const int BytesMax = 65_536;
    private const int LinesMax = 500;
    private const int LineMax = 1_000;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private SourceText(string text) => Lines = text.Split('\n');

    /// <summary>Gets the lines as they stand, without their line feeds.</summary>
    public string[] Lines { get; }

    /// <summary>Decodes bytes; a file that is too large or not UTF-8 is named and not read.</summary>
    public static string? Decode(ReadOnlySpan<byte> utf8, Findings findings)
    {
        if (IsTooLarge(utf8.Length, findings))
        {
            return null;
        }

        try
        {
            return Strict.GetString(utf8);
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + utf8[..Math.Clamp(fault.Index, 0, utf8.Length)].Count((byte)'\n');
            findings.Add(line, 1, "DUN3101", "This is not UTF-8. Save the file as UTF-8.");
            return null;
        }
    }

    /// <summary>Splits a text; null where it is too large to be read.</summary>
    public static SourceText? Of(string text, Findings findings)
    {
        if (IsTooLarge(text.Length, findings))
        {
            return null;
        }

        var source = new SourceText(text);
        if (source.Lines.Length > LinesMax + 1)
        {
            findings.Add(LinesMax + 1, 1, "DUN3102", $"A story has at most {LinesMax} lines; this one has "
                + $"{source.Lines.Length}. Tell it in several files.");
            return null;
        }

        return source.IsClean(findings) ? source : null;
    }

    /// <summary>Gets the part of a line that is no comment, without blanks at its ends.</summary>
    public string WithoutComment(int index)
    {
        var line = index == 0 ? Lines[index].TrimStart('\uFEFF') : Lines[index];
        for (var at = line.IndexOf('#', StringComparison.Ordinal); at >= 0; at = line.IndexOf('#', at + 1))
        {
            if (at == 0 || char.IsWhiteSpace(line[at - 1]))
            {
                line = line[..at];
                break;
            }
        }

        return Lines[index].StartsWith('\uFEFF') && index == 0 ? $" {line.TrimEnd()}" : line.TrimEnd();
    }

    private static bool IsTooLarge(int length, Findings findings)
    {
        if (length > BytesMax)
        {
            findings.Add(1, 1, "DUN3102", $"A story has at most {BytesMax} bytes; this one has {length}. Tell it in "
                + $"several files.");
        }

        return length > BytesMax;
    }

    private bool IsClean(Findings findings)
    {
        var isClean = true;
        for (var i = 0; i < Lines.Length; i++)
        {
            var line = Lines[i].TrimEnd('\r');
            var control = line.AsSpan().IndexOfAnyInRange('\0', '\b');
            control = control < 0 ? line.AsSpan().IndexOfAnyInRange('\n', '\u001F') : control;
            if (control >= 0)
            {
                findings.Add(i + 1, control + 1, "DUN3101", "A control character stands here. Take it away.");
            }
            else if (line.Length > LineMax)
            {
                findings.Add(i + 1, LineMax + 1, "DUN3102", $"The line has {line.Length} characters, at most "
                    + $"{LineMax} are read. Break it.");
            }
            else
            {
                continue;
            }

            isClean = false;
        }

        return isClean;
    }
}
