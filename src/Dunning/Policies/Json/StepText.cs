namespace Dunning.Policies;

/// <summary>A step as a policy file says it.</summary>
internal sealed record StepText
{
    public static readonly StepText Blank = new();

    public string? Level { get; init; }

    public string? Step { get; init; }

    public int? Rung { get; init; }

    public StepEvent On { get; init; }

    public Span? At { get; init; }

    public Span? After { get; init; }

    public StartFrom From { get; init; } = StartFrom.LastNotice;

    public string? FromDate { get; init; }

    public Span? Until { get; init; }

    public Span? DueBy { get; init; }

    public Purpose? Purpose { get; init; }

    public ContactText? Notice { get; init; }

    public ContactText? Call { get; init; }

    public string? Measure { get; init; }

    public string? Form { get; init; }

    public ValueList<string> Contains { get; init; }

    public ValueList<PartyRole> To { get; init; }

    public ValueList<PartyRole> Copy { get; init; }

    public int? DeadlineDays { get; init; }

    public Amounts? Charge { get; init; }

    public FeeKind? ChargeByLaw { get; init; }

    public bool ChargeOnRepeat { get; init; }

    public Condition? When { get; init; }

    public bool IsMandatory { get; init; }

    public Minimum? Minimum { get; init; }

    public int? GapDays { get; init; }

    public int? Times { get; init; }

    public int? EveryDays { get; init; }

    public string Name => Level ?? Step ?? "";

    /// <summary>How a step is said.</summary>
    public static StepText Of(Step step) => new()
    {
        Level = step.IsLevel ? step.Name : null,
        Step = step.IsLevel ? null : step.Name,
        Rung = step.IsLevel ? step.Rung : null,
        On = step.On,
        At = step.Start.From is StartFrom.DueDate ? step.Start.Span : null,
        After = AfterOf(step.Start),
        From = IsNamed(step.Start.From) ? step.Start.From : StartFrom.LastNotice,
        FromDate = step.Start.Date,
        Until = step.Until,
        DueBy = step.DueBy,
        Purpose = step.Purpose == Dunning.Step.PurposeOf(step.On) ? null : step.Purpose,
        Notice = step.Kind is StepKind.Notice ? new(step.Tone, step.Channels) : null,
        Call = step.Kind is StepKind.Call ? new(step.Tone, step.Channels) : null,
        Measure = step.Kind is StepKind.Measure ? step.Measure : null,
        Form = step.Form,
        Contains = step.Contains,
        To = step.To,
        Copy = step.Copy,
        DeadlineDays = step.DeadlineDays,
        Charge = step.Charge,
        ChargeByLaw = step.ChargeByLaw,
        ChargeOnRepeat = step.ChargeOnRepeat,
        When = step.When,
        IsMandatory = step.IsMandatory,
        Minimum = step.Minimum,
        GapDays = step.GapDays,
        Times = step.Times,
        EveryDays = step.EveryDays,
    };

    /// <summary>The step that is said.</summary>
    /// <param name="rung">The rung of a level that names none.</param>
    public Step ToStep(int rung) => new()
    {
        Name = Name,
        Rung = Level is null ? 0 : Rung ?? rung,
        Start = StartOf(),
        Until = Until,
        On = On,
        Times = Times,
        EveryDays = EveryDays,
        Kind = Measure is not null ? StepKind.Measure : Call is not null ? StepKind.Call : StepKind.Notice,
        Measure = Measure,
        Purpose = Purpose ?? Dunning.Step.PurposeOf(On),
        Tone = Measure is not null ? Tone.None : (Notice ?? Call)?.Tone ?? Tone.None,
        Channels = (Notice ?? Call)?.Channels ?? [],
        Form = Form,
        Contains = Contains,
        To = To,
        Copy = Copy,
        DeadlineDays = DeadlineDays,
        Charge = Charge,
        ChargeByLaw = ChargeByLaw,
        ChargeOnRepeat = ChargeOnRepeat,
        DueBy = DueBy,
        When = When,
        IsMandatory = IsMandatory,
        Minimum = Minimum,
        GapDays = GapDays,
    };

    private static Span? AfterOf(Start start) => start.From switch
    {
        StartFrom.DueDate or StartFrom.LevelBefore => null,
        StartFrom.Event when start.Span == default => null,
        _ => start.Span,
    };

    private static bool IsNamed(StartFrom from) =>
        from is StartFrom.Invoice or StartFrom.Receipt or StartFrom.Deadline;

    private Start StartOf() => this switch
    {
        { On: not StepEvent.None } => Start.AfterEvent(After ?? default),
        { At: { } at } => Start.After(at, StartFrom.DueDate),
        { After: { } after, FromDate: { } date } => Start.AfterDate(date, after),
        { After: { } after } => Start.After(after, From),
        _ => Start.AfterLevelBefore,
    };
}

/// <summary>What a notice or call says, and by which channels.</summary>
/// <param name="Tone">The tone.</param>
/// <param name="Channels">The channels in order of choice.</param>
internal sealed record ContactText(Tone Tone, ValueList<Channel> Channels);
