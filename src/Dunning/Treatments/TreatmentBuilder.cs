using Dunning.Treatments;

namespace Dunning;

/// <summary>Writes the steps of a treatment in C#. What follows a step narrows that step.</summary>
public sealed class TreatmentBuilder
{
    private readonly List<Step> _steps = [];
    private readonly List<Problem> _problems = [];
    private readonly string _name;
    private LastLevel? _last;
    private readonly List<string> _without = [];
    private readonly HashSet<string> _ownRungs = new(StringComparer.Ordinal);
    private string? _base;
    private Entry? _entry;

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

    /// <summary>Takes the steps of another treatment; those written here replace its steps of the same name.</summary>
    /// <param name="treatment">The name of the other treatment of the policy.</param>
    public TreatmentBuilder Extends(string treatment)
    {
        _base = treatment;
        return this;
    }

    /// <summary>Leaves out steps of the treatment that this one extends.</summary>
    /// <param name="steps">Their names.</param>
    public TreatmentBuilder Without(params ReadOnlySpan<string> steps)
    {
        _without.AddRange(steps);
        return this;
    }

    /// <summary>Adds what an event brings: a notice, and no level.</summary>
    /// <param name="step">The name.</param>
    /// <param name="on">The event.</param>
    /// <param name="tone">
    /// How firmly it speaks: from <see cref="Tone.Remind"/> where it asks for money, else <see cref="Tone.Inform"/>.
    /// </param>
    /// <param name="channels">The channels in order of choice.</param>
    /// <remarks>
    /// It collects after a failed payment, a broken promise and a missed instalment, replies to a contact, and is
    /// service otherwise; <see cref="Purpose"/> says it differently.
    /// </remarks>
    public TreatmentBuilder On(string step, StepEvent on, Tone tone, params ReadOnlySpan<Channel> channels) => Add(new()
    {
        Name = step,
        On = on,
        Start = Start.AfterEvent(),
        Tone = tone,
        Purpose = Step.PurposeOf(on),
        Channels = ValueList.Create(channels),
    });

    /// <summary>Adds a step that applies a measure. It stands behind the level after which it comes.</summary>
    /// <param name="step">The name.</param>
    /// <param name="start">
    /// When it starts; what counts from a notice or its deadline waits for the level before, as does
    /// <see cref="Start.AfterLevelBefore"/>.
    /// </param>
    /// <param name="measure">The name of the measure of the policy.</param>
    public TreatmentBuilder Measure(string step, Start start, string measure) => Add(new()
    {
        Name = step,
        Start = start,
        Kind = StepKind.Measure,
        Measure = measure,
        Tone = Tone.None,
    });

    /// <summary>Lets an event bring the measure of the step before.</summary>
    /// <param name="on">The event.</param>
    public TreatmentBuilder When(StepEvent on) => Change(step => step with { On = on });

    /// <summary>Says how often at most an event brings the step before in an episode.</summary>
    /// <param name="times">How often, from 1.</param>
    public TreatmentBuilder Times(int times) => Change(step => step with { Times = times });

    /// <summary>Says how many days lie at least between two of the step before, where an event brings it.</summary>
    /// <param name="days">The calendar days, from 1 to 366.</param>
    public TreatmentBuilder Every(int days) => Change(step => step with { EveryDays = days });

    /// <summary>Starts the step before some time after its event.</summary>
    /// <param name="span">How long after it.</param>
    public TreatmentBuilder After(Span span) => Change(step => step with { Start = Start.AfterEvent(span) });

    /// <summary>Says what the step before is for.</summary>
    /// <param name="purpose">The purpose. Tone and one contact a day bind those that collect only.</param>
    public TreatmentBuilder Purpose(Purpose purpose) => Change(step => step with { Purpose = purpose });

    /// <summary>Fixes the channels of the step before, because law prescribes its form.</summary>
    /// <param name="form">The form with its source, such as "in writing, § 492 (5) BGB".</param>
    public TreatmentBuilder Form(string form) => Change(step => step with { Form = form });

    /// <summary>Says what the text of the step before contains, which law asks about.</summary>
    /// <param name="elements">Names that law packs use, such as "opt-out" or "debt-advice".</param>
    public TreatmentBuilder Contains(params ReadOnlySpan<string> elements)
    {
        var list = ValueList.Create(elements);
        return Change(step => step with { Contains = list });
    }

    /// <summary>Makes the step before a duty that must be done in time.</summary>
    /// <param name="dueBy">How long after the day from which it counts its last day is.</param>
    public TreatmentBuilder DueBy(Span dueBy) => Change(step => step with { DueBy = dueBy });

    /// <summary>Says to whom the step before goes; by default to the debtor.</summary>
    /// <param name="roles">The roles; the first is the principal one.</param>
    public TreatmentBuilder To(params ReadOnlySpan<PartyRole> roles)
    {
        var list = ValueList.Create(roles);
        return Change(step => step with { To = list });
    }

    /// <summary>Says who gets a copy of the step before; by default nobody.</summary>
    /// <param name="roles">The roles.</param>
    public TreatmentBuilder Copy(params ReadOnlySpan<PartyRole> roles)
    {
        var list = ValueList.Create(roles);
        return Change(step => step with { Copy = list });
    }

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
    public TreatmentBuilder Rung(int rung) => Change(step =>
    {
        _ownRungs.Add(step.Name);
        return step with { Rung = rung };
    });

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

    /// <summary>Makes the level before cost the debtor something, where its notice is sent.</summary>
    /// <param name="amount">A figure above zero per currency.</param>
    /// <param name="onRepeat">Whether repeating the level costs the same; by default repeats are free.</param>
    public TreatmentBuilder Charge(Amounts amount, bool onRepeat = false) =>
        Change(step => step with { Charge = amount, ChargeOnRepeat = onRepeat });

    /// <summary>Makes the level before cost what law fixes, where its notice is sent.</summary>
    /// <param name="kind">The kind of fee.</param>
    /// <param name="onRepeat">Whether a repeat charges for what was not charged for yet; by default not.</param>
    public TreatmentBuilder ChargeByLaw(FeeKind kind, bool onRepeat = false) =>
        Change(step => step with { ChargeByLaw = kind, ChargeOnRepeat = onRepeat });

    /// <summary>Says what happens after the last level. A treatment with levels must say it.</summary>
    /// <param name="last">Stop, or repeat.</param>
    public TreatmentBuilder AtLastLevel(LastLevel last)
    {
        _last = last;
        return this;
    }

    /// <summary>What was written, before it is joined with what it extends.</summary>
    internal TreatmentDraft Draft() => new()
    {
        Name = _name,
        Steps = _steps,
        Base = _base,
        Without = _without,
        OwnRungs = _ownRungs,
        Entry = _entry,
        AtLastLevel = _last,
    };

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
