using Dunning.Vectors.Cases;

namespace Dunning.Vectors.World;

/// <summary>
/// What a system does where the given does not say it. A system that is not named here has none: where its answer would
/// hang on one, there is no answer.
/// </summary>
internal sealed record Conventions(PolicyOptions Options)
{
    private static readonly PolicyOptions Plain = new() { GapDays = 0, SettleDays = 0 };

    private static readonly (string Word, Conventions Has)[] Systems =
    [
        ("sap", new(PolicyOptions.SapLike) { CatchUp = Dunning.CatchUp.OneStep }),
        ("business central", new(PolicyOptions.BusinessCentralLike) { CatchUp = Dunning.CatchUp.OneStep }),
        ("dynamics", new(PolicyOptions.BusinessCentralLike) { CatchUp = Dunning.CatchUp.OneStep }),
        ("oca", new(PolicyOptions.OcaLike) { CatchUp = Dunning.CatchUp.OneStep }),
        ("odoo", new(PolicyOptions.OcaLike) { CatchUp = Dunning.CatchUp.OneStep }),
        ("tryton", new(Plain) { CatchUp = Dunning.CatchUp.OneStep }),
        ("metasfresh", new(Plain) { CatchUp = Dunning.CatchUp.OneStep }),
        ("erpnext", new(Plain) { CatchUp = Dunning.CatchUp.OneStep }),
        ("kill bill", new(Plain) { CatchUp = Dunning.CatchUp.MostSevere }),
        ("fineract", new(PolicyOptions.LoanLike with { GapDays = 0, SettleDays = 0 })),
        ("lago", new(Plain) { IntervalIsOpen = true }),
    ];

    /// <summary>Gets what several levels at once bring; null where the system does not say.</summary>
    public CatchUp? CatchUp { get; init; }

    /// <summary>Gets whether an interval of n days must be passed and not only reached.</summary>
    public bool? IntervalIsOpen { get; init; }

    public static Conventions Of(string system) =>
        Systems.FirstOrDefault(row => IsNamed(system, row.Word)).Has ?? new(Plain);

    /// <summary>
    /// How levels are caught up: as is given, as the case calls itself, as its levels need, else as the system does;
    /// null where nothing says it.
    /// </summary>
    public static CatchUp? CatchUpOf(Question question, Ladder ladder)
    {
        var given = question.Given;
        if (given.Find("sequential") is { } sequential)
        {
            return sequential.Flag ? Dunning.CatchUp.OneStep : Dunning.CatchUp.MostSevere;
        }

        if (given.Find("catchUp") is not { } word)
        {
            // What counts from the notice of the level before cannot come without it.
            return Called(question.Topic) ?? (ladder.IsByDays ? Dunning.CatchUp.MostSevere
                : ladder.CountsFromNotices ? Dunning.CatchUp.OneStep
                : Of(question.System).CatchUp);
        }

        return word.Text switch
        {
            "jump-to-most-severe" or "jump" or "most-severe" or "mostSevere" or "highest" => Dunning.CatchUp.MostSevere,
            "sequential" or "one-step" or "oneStep" or "one-level-per-run" => Dunning.CatchUp.OneStep,
            _ => throw word.Wrong("a way to catch up that is known"),
        };
    }

    private static CatchUp? Called(string topic) => topic switch
    {
        "catchUp.jump" or "noSequence" => Dunning.CatchUp.MostSevere,
        "catchUp.sequential" or "sequential" or "oneStep" => Dunning.CatchUp.OneStep,
        _ => null,
    };

    private static bool IsNamed(string system, string word) =>
        $" {system.Replace('(', ' ').Replace(')', ' ')} "
            .Contains(word is "sap" or "oca" ? $" {word} " : word, StringComparison.OrdinalIgnoreCase);
}
