using System.Collections.Frozen;
using Dunning.Diagnostics;

namespace Dunning;

/// <summary>A currency of ISO 4217, with the number of digits of its minor unit.</summary>
/// <remarks>
/// Two bytes, so that an amount stays small. The default value is <see cref="None"/>, which no amount that is
/// demanded may have. Funds, metals and test codes of the standard (XAU, XTS and so on) are left out: nobody is
/// dunned in them. Source: ISO 4217 list one, as of January 2026.
/// </remarks>
public readonly record struct Currency
{
    private static readonly (string Code, byte Decimals)[] Table = BuildTable();

    private static readonly FrozenDictionary<string, Currency> ByCode = Enumerable.Range(1, Table.Length - 1)
        .ToFrozenDictionary(i => Table[i].Code, i => new Currency(i), StringComparer.Ordinal);

    private readonly short _index;

    private Currency(int index) => _index = (short)index;

    /// <summary>Gets no currency: the default value. Its code is "XXX", as in ISO 4217.</summary>
    public static Currency None => default;

    /// <summary>Gets the euro.</summary>
    public static Currency EUR => Parse("EUR");

    /// <summary>Gets the US dollar.</summary>
    public static Currency USD => Parse("USD");

    /// <summary>Gets the pound sterling.</summary>
    public static Currency GBP => Parse("GBP");

    /// <summary>Gets the Swiss franc.</summary>
    public static Currency CHF => Parse("CHF");

    /// <summary>Gets the yen, which has no minor unit.</summary>
    public static Currency JPY => Parse("JPY");

    /// <summary>Gets the three-letter code.</summary>
    public string Code => Table[_index].Code;

    /// <summary>Gets the number of decimals of an amount: 0, 2, 3 or 4.</summary>
    public int Decimals => Table[_index].Decimals;

    /// <summary>Gets the number of minor units in one unit: 1, 100, 1,000 or 10,000.</summary>
    internal int MinorUnits => Decimals switch { 0 => 1, 2 => 100, 3 => 1_000, _ => 10_000 };

    /// <summary>Finds a currency by its code.</summary>
    /// <param name="code">The three-letter code in upper case.</param>
    /// <returns>The currency, or <see langword="null"/> if the standard has none of that code.</returns>
    public static Currency? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByCode.TryGetValue(code, out var currency) ? currency : null;
    }

    /// <summary>Reads a currency that must be there.</summary>
    /// <param name="code">The three-letter code in upper case.</param>
    /// <exception cref="FormatException">The standard has none of that code; the message names the nearest.</exception>
    public static Currency Parse(string code) =>
        Find(code) ?? throw new FormatException($"\"{code}\" is not in ISO 4217.{DidYouMean(code)}");

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Returns " Did you mean EUR?" where one code is plainly meant, else nothing.</summary>
    internal static ProblemTemplate DidYouMean(string code)
    {
        var start = code.Trim().ToUpperInvariant();
        var meant = start.Length >= 3 ? Find(start[..3]) : null;
        return meant is { } found ? ProblemTemplate.Of($" Did you mean {found.Code}?") : ProblemTemplate.None;
    }

    private static (string Code, byte Decimals)[] BuildTable() =>
    [
        (
            "XXX",
            0), .. Rows(NoDecimals, 0), .. Rows(TwoDecimals, 2), .. Rows(ThreeDecimals, 3), .. Rows(FourDecimals, 4),
    ];

    private static IEnumerable<(string Code, byte Decimals)> Rows(string codes, byte decimals) =>
        codes.Split(' ').Select(code => (code, decimals));

    private const string NoDecimals =
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

    private const string TwoDecimals =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP " +
        "BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB " +
        "EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES " +
        "KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR " +
        "MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD " +
        "RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP " +
        "TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG";

    private const string ThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";

    private const string FourDecimals = "CLF UYW";
}
