namespace Dunning;

/// <summary>The language of explanations, reasons and problems.</summary>
/// <remarks>
/// A value that a call is given, never the culture of the thread: the same call gives the same text everywhere. What
/// a policy names, such as steps and segments, is data and reads the same in every language.
/// </remarks>
public enum Language
{
    /// <summary>English: "Tue 10 Feb 2026", "9,800.00 EUR".</summary>
    English = 0,

    /// <summary>German: "Di., 10. Feb. 2026", "9.800,00 EUR".</summary>
    German,
}
