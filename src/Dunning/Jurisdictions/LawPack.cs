namespace Dunning;

/// <summary>
/// The law of a country, a region or a house, as data: rules with their sources, and legal calendars.
/// </summary>
/// <remarks>Immutable. It is no promise of compliance: its README says what is modelled and what is not.</remarks>
public sealed record LawPack
{
    /// <summary>Gets the code: lower-case, such as "de" or "us-ma"; what a policy names under jurisdictions.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the version, such as "2026.1".</summary>
    public required string Version { get; init; }

    /// <summary>
    /// Gets the code of the pack over which it is laid, or <see langword="null"/> if it stands alone. It only adds
    /// rules: it never loosens what lies under it. It is law wherever that one is, unless its own code is that of a
    /// region there, as "us-ma" is over "us".
    /// </summary>
    public string? Over { get; init; }

    /// <summary>
    /// Gets the jurisdictions in which it is law besides that of its code and those within it, such as "de" for a pack
    /// of the European Union; empty for none.
    /// </summary>
    public ValueList<string> AlsoIn { get; init; }

    /// <summary>
    /// Gets the time zones, as TZDB ids, in which a debtor may be of whom none is known; empty where that is refused.
    /// </summary>
    /// <remarks>
    /// Of packs of regions around each other, such as "us" and "us-ma", those of the closest one hold that names some:
    /// where a region lies is a fact, and no rule that another pack loosens. A pack that is law there by
    /// <see cref="AlsoIn"/> adds its own.
    /// </remarks>
    public ValueList<string> Zones { get; init; }

    /// <summary>Gets the rules.</summary>
    public ValueList<LegalRule> Rules { get; init; }

    /// <summary>Gets the published rates on which its rules of interest rest.</summary>
    public ValueList<RateTable> Rates { get; init; }

    /// <summary>Gets the working days and holidays, at most one calendar per region.</summary>
    public ValueList<LegalCalendar> Calendars { get; init; }

    /// <summary>Returns the code and the version, such as "de@2026.1".</summary>
    public override string ToString() => $"{Code}@{Version}";
}
