namespace Dunning.Treatments;

/// <summary>How a receivable stands to its ladder on a day.</summary>
internal enum TargetKind
{
    /// <summary>Nothing more comes for it.</summary>
    None = 0,

    /// <summary>A step comes, but not today.</summary>
    Waits,

    /// <summary>A step is due today.</summary>
    Due,
}

/// <summary>The step that a receivable comes to next.</summary>
/// <param name="Kind">Whether it is due.</param>
/// <param name="Because">The rule that says so.</param>
internal readonly record struct Target(TargetKind Kind, RuleId Because)
{
    public Step? Step { get; init; }

    /// <summary>Gets whether the level is repeated; else it rises.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>
    /// Gets the day on which the step is due, or <see langword="null"/> when a day alone does not bring it.
    /// </summary>
    public Day? On { get; init; }

    /// <summary>Gets what is missing to know the day, as a code; or null.</summary>
    public string? Missing { get; init; }
}
