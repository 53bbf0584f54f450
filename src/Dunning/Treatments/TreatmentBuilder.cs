namespace Dunning;

/// <summary>Writes the steps of a treatment in C#. What follows a step narrows that step.</summary>
public sealed class TreatmentBuilder
{
    private readonly List<Step> _steps = [];
    private readonly List<Problem> _problems = [];
    private readonly string _name;
    private LastLevel? _last;
    private Entry _entry;

    internal TreatmentBuilder(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _name = name;
    }

    internal IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Adds a notice before the due date. It informs, raises no level and ends with the day before.</summary>
    /// <param name="step">The name.</param>
    /// <param name="days">How many days before the due date it starts, from 1.</param>
    /// <param name="channels">The channels in order of choice.</param>
    public TreatmentBuilder BeforeDue(string step, int days, params ReadOnlySpan<Channel> channels) =>
        Add(new() { Name = step, Start = Start.OnDay(-days), Tone = Tone.Inform,
            Channels = ValueList.Create(channels) });

    /// <summary>Adds a level: a notice that raises what it is about to the next rung.</summary>
    /// <param name="level">The name.</param>
    /// <param name="start">When it starts.</param>
    /// <param name="tone">How firmly it speaks, from <see cref="Tone.Remind"/>.</param>
    /// <param name="channels">The channels in order of choice.</param>
    public TreatmentBuilder Level(string level, Start start, Tone tone, params ReadOnlySpan<Channel> channels) =>
        Add(new()
        {
            Name = level,
            Rung = NextRung,
            Start = start,
            Tone = tone,
            Channels = ValueList.Create(channels),
        });

    /// <summary>Adds a level at which a person calls.</summary>
    /// <param name="level">The name.</param>
    /// <param name="start">When it starts.</param>
    /// <param name="tone">How firmly to speak, from <see cref="Tone.Remind"/>.</param>
    public TreatmentBuilder Call(string level, Start start, Tone tone = Tone.Urge) =>
        Add(new()
        {
            Name = level,
            Rung = NextRung,
            Start = start,
            Kind = StepKind.Call,
            Tone = tone,
            Channels = [Channel.Phone],
        });

    /// <summary>
    /// Gives the step before a condition. When not true on its day, it is passed over when the next is due.
    /// </summary>
    /// <param name="condition">The condition.</param>
    public TreatmentBuilder When(Condition condition) => Change(step => step with { When = condition });

    /// <summary>Makes the ladder wait for the step before when its condition is not true.</summary>
    public TreatmentBuilder Mandatory() => Change(step => step with { IsMandatory = true });

    /// <summary>Ends the time of the step before: a level that was not issued by then is passed over.</summary>
    /// <param name="until">
    /// How long after the day from which the step counts it is no longer done, that day included. Later than its start
    /// in every month; not for a mandatory step.
    /// </param>
    public TreatmentBuilder Until(Span until) => Change(step => step with { Until = until });

    /// <summary>Says where a receivable enters that comes from another treatment.</summary>
    /// <param name="entry">The entry; <see cref="Entry.NextRung"/> by default.</param>
    public TreatmentBuilder Enter(Entry entry)
    {
        _entry = entry;
        return this;
    }

    /// <summary>Gives the level before a rung of its own; by default it is one above the level before.</summary>
    /// <param name="rung">The rung, from 1 to 99.</param>
    public TreatmentBuilder Rung(int rung) => Change(step => step with { Rung = rung });

    /// <summary>Gives the step before a minimum of its own.</summary>
    /// <param name="amount">A figure per currency, included.</param>
    /// <param name="share">The least share of the whole open amount of the case, or <see langword="null"/>.</param>
    public TreatmentBuilder Minimum(Amounts amount, Percentage? share = null) =>
        Change(step => step with { Minimum = new() { Amount = amount, Share = share } });

    /// <summary>Gives the step before a gap of its own to the last notice of the case.</summary>
    /// <param name="days">The calendar days, from 0 to 366.</param>
    public TreatmentBuilder Gap(int days) => Change(step => step with { GapDays = days });

    /// <summary>
    /// Makes the notice before name a day to pay by, from which the next level may count
    /// (<see cref="StartFrom.Deadline"/>).
    /// </summary>
    /// <param name="days">The calendar days after the notice, from 1 to 366.</param>
    public TreatmentBuilder Deadline(int days) => Change(step => step with { DeadlineDays = days });

    /// <summary>Says what happens after the last level. A treatment with levels must say it.</summary>
    /// <param name="last">Stop, or repeat.</param>
    public TreatmentBuilder AtLastLevel(LastLevel last)
    {
        _last = last;
        return this;
    }

    internal Treatment Build()
    {
        if (_last is null && _steps.Exists(step => step.IsLevel))
        {
            _problems.Add(new(
                "DUN1215",
                $"treatment \"{_name}\"",
                "what comes after the last level is not said. "
                    + "Add AtLastLevel(LastLevel.Stop) or LastLevel.Repeat(…)."));
        }

        return new()
        {
            Name = _name,
            Steps = _steps.ToValueList(),
            Entry = _entry,
            AtLastLevel = _last ?? LastLevel.Stop,
        };
    }

    private int NextRung => _steps.Count == 0 ? 1 : _steps.Max(step => step.Rung) + 1;

    private TreatmentBuilder Add(Step step)
    {
        _steps.Add(step);
        return this;
    }

    private TreatmentBuilder Change(Func<Step, Step> change)
    {
        if (_steps.Count == 0)
        {
            _problems.Add(new(
                "DUN1216",
                $"treatment \"{_name}\"",
                "a detail stands before the first step. Move it behind a step."));
        }
        else
        {
            _steps[^1] = change(_steps[^1]);
        }

        return this;
    }
}
