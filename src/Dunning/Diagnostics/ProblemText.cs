using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dunning.Diagnostics;

/// <summary>
/// Takes an English sentence apart: of <c>$"rung {rung}: …"</c> it makes the template "rung {0}: …" and the figure,
/// so that another language can put the same figures into a sentence of its own.
/// </summary>
/// <remarks>Where it guards something, it is put together only when that does not hold.</remarks>
[InterpolatedStringHandler]
internal struct ProblemText
{
    private readonly StringBuilder? _template;
    private readonly List<object>? _figures;

    public ProblemText(int literalLength, int formattedCount)
    {
        _template = new(literalLength + (3 * formattedCount));
        _figures = new(formattedCount);
    }

    public ProblemText(int literalLength, int formattedCount, bool holds, out bool isWanted)
    {
        isWanted = !holds;
        if (isWanted)
        {
            this = new(literalLength, formattedCount);
        }
    }

    public readonly void AppendLiteral(string value) => _template!.Append(value);

    /// <summary>Adds a figure: a number, a name, or a sentence of its own that has a language as well.</summary>
    public readonly void AppendFormatted<T>(T value)
    {
        _template!.Append(CultureInfo.InvariantCulture, $"{{{_figures!.Count}}}");
        _figures.Add(value is ProblemTemplate part ? part : string.Create(CultureInfo.InvariantCulture, $"{value}"));
    }

    public readonly ProblemTemplate ToTemplate() => new(_template!.ToString(), _figures!.ToValueList());
}
